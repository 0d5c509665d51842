"""Which table holds what about a contact, and what becomes of it: one line a table, held complete by a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import Table

from bot.domain.conferences import number_text as registration_number
from bot.domain.handovers import number_text as question_number
from bot.domain.introductions import number_text as introduction_number
from bot.domain.messages import Channel
from bot.domain.offices import number_text as request_number
from bot.domain.partners import firm_number_text as firm_number
from bot.domain.partners import number_text as profile_number
from bot.storage import documents, unanswered
from bot.storage.announcements import tables as announcement_tables
from bot.storage.conferences import tables as conference_tables
from bot.storage.deliveries import limits
from bot.storage.handovers import tables as handover_tables
from bot.storage.introductions import tables as introduction_tables
from bot.storage.matches import tables as match_tables
from bot.storage.offices import tables as office_tables
from bot.storage.partners import tables as partner_tables
from bot.storage.personal import consents
from bot.storage.personal import tables as personal_tables
from bot.storage.personal.whose import (
    Whose,
    at_address,
    by_contact,
    is_contact,
    keyed_by_address,
    limited_by_address,
    named_in,
    of_firm_alone,
    of_own_firm,
    on_platform,
    web_talk,
)
from bot.storage.staff import tables as staff_tables
from bot.storage.tables import metadata
from bot.storage.visits import tables as visit_tables


class Fate(StrEnum):
    """What an erasure does to rows: they go, stay without what tells whose they were, go with the last message, or stay as they are."""

    DELETED = "deleted"
    BLANKED = "blanked"
    WITH_FAREWELL = "with-farewell"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Holding:
    """What one table holds about contacts.

    `section` is the name in the export, "" where nothing is exported (`hidden` says why); `unexported` columns are of the machinery,
    or of somebody else. `corrected` is the command by which the contact corrects it, "" for a record of what happened.
    `blank` are the values that blanked rows get. `moves` is the column that names the contact when platforms are linked.
    `copies` begins the reasons of notices to colleagues about a row; its columns fill it in. `words` are the columns with what
    the contact calls themselves, and `number` writes the row's number: by both, other messages about the contact are found.
    Where rows are shared, `alone` tells those that are the contact's only: copies, words and numbers are those of these rows.
    """

    whose: Whose
    section: str
    fate: Fate = Fate.DELETED
    corrected: str = ""
    unexported: tuple[str, ...] = ()
    hidden: str = ""
    blank: Mapping[str, Any] = field(default_factory=dict)
    moves: str = ""
    copies: str = ""
    words: tuple[str, ...] = ()
    number: Callable[[int], str] | None = None
    alone: Whose | None = None

    @property
    def told(self) -> Whose:
        """Whose rows the copies, words and numbers are taken from."""
        return self.alone or self.whose


_VISIT_TEXTS = ("dates", "subject", "sought", "field", "spoken", "organisation", "person", "question", "answer", "told")

DATA: Mapping[str, Holding] = {
    "contacts": Holding(is_contact, "contact", corrected="settings", unexported=("id", "handover")),
    "addresses": Holding(by_contact, "platforms", corrected="link", unexported=("contact_id", "version"), moves="contact_id"),
    "deliveries": Holding(
        at_address,
        "messages",
        unexported=(
            "id",
            "reason",
            "update_key",
            "notice",
            "receipt",
            "platform_number",
            "amends",
            "leased_until",
            "leased_by",
            "begun_at",
            "attempts",
            "doubts",
            "priority",
            "error",
        ),
    ),
    "consents": Holding(by_contact, "consents", corrected="consents", unexported=("id", "contact_id"), moves="contact_id"),
    "office_requests": Holding(
        by_contact,
        "office-requests",
        Fate.BLANKED,
        corrected="office-change",
        # The name of the colleague who decided is theirs.
        unexported=("contact_id", "version", "decided_by", "room_id"),
        blank={"contact_id": None, "purpose": "", "firm": "", "person": "", "reason": "", "question": "", "answer": ""},
        moves="contact_id",
        copies="request:{number}:",
        words=("firm", "person"),
        number=request_number,
    ),
    "handovers": Holding(
        by_contact,
        "questions",
        Fate.BLANKED,
        corrected="correct-reply",
        unexported=("contact_id", "version", "thread_channel", "thread_id", "reminded_at", "unreached_at"),
        blank={"contact_id": None, "question": "", "about": "", "recent": [], "reply_to": "", "thread_channel": None, "thread_id": None},
        moves="contact_id",
        copies="handover:{number}:",
        words=("reply_to",),
        number=question_number,
    ),
    "visits": Holding(
        by_contact,
        "visits",
        Fate.BLANKED,
        corrected="visit-change",
        # The names of the colleagues are theirs.
        unexported=("contact_id", "version", "taken_by", "decided_by", "reminded_at"),
        blank={"contact_id": None}
        | dict.fromkeys(("subject", "sought", "field", "organisation", "person", "question", "answer", "told"), ""),
        moves="contact_id",
        copies="visit:{number}:",
        words=("organisation", "person"),
        number=str,
    ),
    "open_questions": Holding(by_contact, "unanswered-questions", unexported=("id", "contact_id", "mark"), moves="contact_id"),
    "registrations": Holding(
        by_contact,
        "registrations",
        unexported=("contact_id", "version", "live", "checked_in_by"),
        moves="contact_id",
        words=("firm", "person"),
        number=registration_number,
    ),
    "conference_wishes": Holding(by_contact, "conference-wishes", unexported=("contact_id",), moves="contact_id"),
    # What becomes of a firm and its profiles when its last person goes: `bot/storage/partners/leaving.py`.
    "firm_people": Holding(
        by_contact,
        "firm-person",
        corrected="firm-person",
        unexported=("contact_id",),
        moves="contact_id",
        words=("family", "given", "reply_to"),
    ),
    "matches_shown": Holding(by_contact, "matches-shown", unexported=("contact_id",), moves="contact_id"),
    "match_news": Holding(by_contact, "match-news", corrected="match-settings", unexported=("contact_id",), moves="contact_id"),
    "firm_codes": Holding(by_contact, "firm-codes", unexported=("contact_id", "code_hash"), moves="contact_id"),
    "firms": Holding(
        of_own_firm("number"),
        "firms",
        Fate.KEPT,
        corrected="firm-change",
        unexported=("version", "verified_by", "joined_to"),
        copies="firm:{number}:",
        words=("name", "name_zh"),
        number=firm_number,
        alone=of_firm_alone("number"),
    ),
    "profiles": Holding(
        of_own_firm("firm"),
        "profiles",
        Fate.KEPT,
        corrected="profile-change",
        unexported=("version", "told_days"),
        copies="profile:{number}:",
        number=profile_number,
        alone=of_firm_alone("firm"),
    ),
    "introduction_sides": Holding(
        by_contact,
        "introductions",
        Fate.BLANKED,
        unexported=("contact_id", "firm", "remind_at"),
        blank={"contact_id": None, "question": "", "outcome": ""},
        moves="contact_id",
        copies="introduction-staff:{number}:",
        number=introduction_number,
    ),
    "introduction_consents": Holding(by_contact, "introduction-consents", unexported=("id", "contact_id"), moves="contact_id"),
    "announcement_subscriptions": Holding(by_contact, "announcement-topics", unexported=("contact_id",), moves="contact_id"),
    "announcement_traits": Holding(by_contact, "announcement-traits", unexported=("contact_id",), moves="contact_id"),
    "announcements": Holding(
        named_in("author_id"),
        "",
        Fate.BLANKED,
        hidden="a colleague's own work: what they told many",
        blank={"author_id": "", "author": ""},
        moves="author_id",
    ),
    "handover_colleagues": Holding(by_contact, "", hidden="a colleague's own work, no more than a number", moves="contact_id"),
    "documents": Holding(on_platform(None, "recipient"), "documents", unexported=("token", "cause", "recipient", "content")),
    "web_lines": Holding(web_talk, "web-lines", unexported=("id", "visitor", "key")),
    "wechat_windows": Holding(on_platform(Channel.WECHAT, "openid"), "wechat-windows", Fate.WITH_FAREWELL, unexported=("openid",)),
    "rate_limits": Holding(
        limited_by_address, "", Fate.WITH_FAREWELL, hidden="when a chat was written to last; forgotten within minutes by itself"
    ),
    "seen_updates": Holding(
        keyed_by_address, "", Fate.WITH_FAREWELL, hidden="marks against answering twice, kept for three days, without any content"
    ),
    "link_codes": Holding(by_contact, "link-codes", unexported=("contact_id", "code_hash")),
    "link_failures": Holding(by_contact, "wrong-codes", unexported=("id", "contact_id"), moves="contact_id"),
    "wrong_codes": Holding(by_contact, "wrong-invitations", unexported=("id", "contact_id"), moves="contact_id"),
    "invitations": Holding(named_in("invited_by"), "invitations", unexported=("digest", "invited_by")),
    # Who decided what stays on record, so that firms and colleagues can rely on it; the colleague is told so beforehand.
    "staff_actions": Holding(by_contact, "staff-actions", Fate.KEPT, unexported=("id", "contact_id")),
}
"""Every table with something about contacts, in the order in which an erasure goes through them; contacts and addresses go last."""

NOT_PERSONAL: Mapping[str, str] = {
    "access_tokens": "of the platforms",
    "bot_names": "of the platforms",
    "quotas": "of the platforms",
    "sites": "entered by colleagues about WFK's sites; who entered it stays as the record of who did",
    "rooms": "rooms",
    "blocks": "days on which a room is closed",
    "extra_days": "days off that colleagues entered",
    "occupied_days": "a number of a request beside a day; freed when the request is withdrawn",
    "office_offers": "a number of a request beside a room; goes with the reservation",
    "office_marks": "a number of a request beside what colleagues were told",
    "request_numbers": "the last number given out",
    "staff_hours": "hours of WFK",
    "conferences": "entered by colleagues about conferences",
    "conference_seats": "a number of a registration beside a place; goes with the registration",
    "conference_reminders": "a number of a registration beside an instant; goes with the registration",
    "matches_turned_away": "numbers of two profiles; what a firm does not want to see again, whoever speaks for it",
    "firms_open_to_rivals": "a number of a firm that may be shown to competitors",
    "firms_kept_apart": "numbers of two firms that colleagues keep apart",
    "figures_told": "months whose figures colleagues were told",
    "introductions": "how an introduction stands, without anybody's name; its sides tell who they are",
    "firm_twins": "numbers of two firms that colleagues told apart",
    "staff_answers": "written by colleagues, with the name of who answers for it",
    "erasures": "proofs that name nobody",
    "farewells": "the erased address itself, until the last message to it went out",
}
"""Tables with nothing about contacts, and why."""


_MODULES = (
    announcement_tables,
    conference_tables,
    consents,
    documents,
    handover_tables,
    introduction_tables,
    limits,
    office_tables,
    match_tables,
    partner_tables,
    personal_tables,
    staff_tables,
    unanswered,
    visit_tables,
)
"""Where the tables below stand: to import them makes them known by name."""


def table_of(name: str) -> Table:
    """A table by its name."""
    return metadata.tables[name]
