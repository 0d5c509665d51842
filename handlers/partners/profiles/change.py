"""Change one thing of a profile; whatever is written anew is looked through before others see it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.dialog import Context, Finished, Option, Script, ask, choose
from bot.domain.firms import Kind, Profile, Subject
from bot.domain.notices import Button, Notice, Say, ToStaff
from bot.domain.partner_events import ProfileChanged
from bot.domain.partners import HeldProfile
from handlers.partners.anonymity.whose import Names, names_on_record
from handlers.partners.profiles.kinds import LONGEST_WORDS, Anonymous, Words, words_of
from handlers.partners.profiles.make import FORMS, KINDS, PARTNERS, options_of, places
from handlers.partners.profiles.own import MINE, own_profile
from handlers.partners.showing import RIGHTS, STAGES, card
from handlers.partners.titles import LONGEST_TITLE, is_proposed, proposed, title_for
from handlers.partners.words.taxonomy import Facet

SUBJECTS = tuple(Option(subject, f"partner-subject-name-{subject}") for subject in Subject)
_NONE = Option("-", "partner-skip")


@dataclass(frozen=True, slots=True)
class _At:
    """The profile that is changed, and what its texts must not hold."""

    held: HeldProfile
    names: Names

    @property
    def profile(self) -> Profile:
        """What it says now."""
        return self.held.profile


def change_profile(context: Context) -> Script[Finished]:
    """Choose a profile and what of it is to be different."""
    held = yield from own_profile(context)
    if isinstance(held, Finished):
        return held
    fields = tuple(Option(field, f"profile-field-{field}") for field in CHANGES)
    field = yield from choose("profile-change-what", fields, number=held.name)
    changed = yield from CHANGES[field](_At(held, names_on_record(held.firm)))
    if field != "title" and is_proposed(held.profile):
        changed = replace(changed, title=proposed(changed))
    lines = card(replace(held, profile=changed))
    event = ProfileChanged(held.number, changed, held.version)
    told = _told(held, lines)
    buttons = (Button("profile-change", f"do:profile-change:{held.name}"), MINE)
    return Finished("profile-changed", {"number": held.name, "lines": lines}, events=(event,), notices=(told,), choices=buttons)


def _told(held: HeldProfile, lines: tuple[Say, ...]) -> Notice:
    say = Say("profile-changed-staff", {"number": held.name, "firm": held.firm.name, "lines": lines})
    return Notice(ToStaff(), f"profile:{held.number}:changed:{held.version + 1}", say)


def _title(at: _At) -> Script[Profile]:
    kind = Anonymous(at.profile.lang, at.names, LONGEST_TITLE)
    return replace(at.profile, title=(yield from ask("profile-new-title", kind, title=title_for(at.profile))))


def _summary(at: _At) -> Script[Profile]:
    kind = Anonymous(at.profile.lang, at.names, shortest=20)
    return replace(at.profile, summary=(yield from ask("profile-new-summary", kind, text=at.profile.summary)))


def _kind(at: _At) -> Script[Profile]:
    return replace(at.profile, kind=Kind((yield from choose("profile-kind", KINDS))))


def _subject(at: _At) -> Script[Profile]:
    return replace(at.profile, subject=Subject((yield from choose("profile-subject", SUBJECTS))))


def _keywords(at: _At) -> Script[Profile]:
    said = yield from ask("profile-field", Anonymous(at.profile.lang, at.names, LONGEST_WORDS, 2))
    return replace(at.profile, keywords=tuple(word.strip() for word in re.split("[,，、;；]", said) if word.strip()))


def _concepts(at: _At, key: str, facet: Facet, ids: tuple[str, ...]) -> Script[tuple[str, ...]]:
    offered = options_of(facet, ids, at.profile.lang)
    stored = yield from ask(key, Words(facet, at.profile.lang, at.names), options=offered)
    return words_of(facet, stored, at.profile.lang)


def _partner(at: _At) -> Script[Profile]:
    found = yield from _concepts(at, "profile-partner", Facet.PARTNER, PARTNERS[at.profile.kind])
    return replace(at.profile, partner_sought=found)


def _form(at: _At) -> Script[Profile]:
    return replace(at.profile, cooperation=(yield from _concepts(at, "profile-form", Facet.COOPERATION, FORMS)))


def _region(at: _At) -> Script[Profile]:
    offered = places(at.held.firm.firm.region)
    return replace(at.profile, regions=(yield from _concepts(at, "profile-region", Facet.REGION, offered)))


def _stage(at: _At) -> Script[Profile]:
    stage = yield from choose("profile-stage", (*(Option(one, f"partner-stage-{one}") for one in STAGES), _NONE))
    return replace(at.profile, stage=stage.removeprefix("-"))


def _right(at: _At) -> Script[Profile]:
    right = yield from choose("profile-ip", (*(Option(one, f"partner-ip-{one}") for one in RIGHTS), _NONE))
    return replace(at.profile, ip=right.removeprefix("-"))


CHANGES: Mapping[str, Callable[[_At], Script[Profile]]] = {
    "title": _title,
    "summary": _summary,
    "kind": _kind,
    "subject": _subject,
    "keywords": _keywords,
    "partner": _partner,
    "form": _form,
    "region": _region,
    "stage": _stage,
    "ip": _right,
}
