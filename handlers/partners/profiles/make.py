"""Make a profile: what is offered or sought is read first; then who speaks, what is missing, and a last look."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.asking.consents import agreement
from bot.dialog import Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.consents import Purpose
from bot.domain.firms import Kind, Profile, Region, Subject
from bot.domain.language import Language
from bot.domain.notices import Say, Value
from bot.domain.partner_events import NewProfileNumber, ProfileMade
from bot.domain.partners import TALK_ID, AllFirms, FirmOf, HeldFirm, lasts_until
from bot.domain.partners import number_text as profile_text
from handlers.partners.anonymity.whose import Names, give_aways, marked
from handlers.partners.profiles.kinds import (
    KEEP,
    LONGEST_WORDS,
    MOST_CHOSEN,
    Anonymous,
    OrKept,
    Wish,
    Words,
    found_lines,
    words_of,
)
from handlers.partners.profiles.own import MINE, find_button
from handlers.partners.profiles.reading import WISH, Wanted, implied, is_short, language_of, read
from handlers.partners.profiles.register import PERSON, Speaker, settled, speaker
from handlers.partners.profiles.told import both_names, profile_card
from handlers.partners.profiles.twins import twins_of
from handlers.partners.showing import RIGHTS, STAGES, facts
from handlers.partners.titles import LONGEST_TITLE, proposal
from handlers.partners.words.taxonomy import Facet, taxonomy

KINDS = tuple(Option(kind, f"profile-wish-{kind}") for kind in Kind)
PARTNERS = {
    Kind.OFFER: ("distributor", "customer", "oem", "agent", "licensee", "investor", "cooperation-partner", "research-partner"),
    Kind.REQUEST: (
        "supplier",
        "manufacturer",
        "technology-provider",
        "service-provider",
        "developer",
        "cooperation-partner",
        "research-partner",
    ),
}
FORMS = ("distribution", "supply", "manufacturing", "licence", "joint-venture", "research", "service", "investment")
IN_CHINA, IN_GERMANY = ("yangzhou", "shanghai", "foshan", "china"), ("kl", "germany", "europe")


def make_profile(context: Context) -> Script[Finished]:
    """Take a profile, and register the firm where it is not on record yet."""
    held: HeldFirm | None = yield from look_up(FirmOf(context.contact.id))
    if held is not None and held.blocked:
        return Finished("profile-blocked", choices=(PERSON,))
    wish = yield from ask(WISH, Wish(), options=KINDS)
    who = yield from speaker(context, held)
    if isinstance(who, Finished):
        return who
    profile = yield from described(context, wish, who)
    agreed, stored = yield from agreement(context, Purpose.PROFILE)
    if not agreed:
        return Finished("profile-declined", choices=(PERSON,))
    yield from confirm("profile-check", lines=facts(profile, who.firm, who.names), name=both_names(who.firm.name, who.firm.name_zh))
    who = yield from settled(who)
    number: int = yield from look_up(NewProfileNumber())
    made = replace(profile, id=f"{TALK_ID}p{number}", firm=who.firm.id)
    until = lasts_until(context.at.date())
    events = (*who.events, *stored, ProfileMade(made, number, until, who.version))
    choices = (find_button(profile_text(number)), MINE)
    twins = (yield from _twins(who)) if who.is_new else 0
    said: dict[str, Value] = {"number": profile_text(number), "until": until}
    return Finished("profile-made", said, events=events, notices=(profile_card(number, made, who, until, twins=twins),), choices=choices)


def _twins(who: Speaker) -> Script[int]:
    """How many firms on record may be the one that was registered now."""
    firms: tuple[HeldFirm, ...] = yield from look_up(AllFirms())
    return len(twins_of(who.firm, firms))


def described(context: Context, wish: str, who: Speaker) -> Script[Profile]:
    """What the profile says: read from the text, asked for where that says nothing."""
    names = who.names
    text = wish
    if wish in set(Kind):
        text = yield from ask("profile-text", Anonymous(context.language, names, shortest=20))
    language = language_of(text, context.language)
    wanted = read(text, who.firm.region)
    kind = Kind(wish) if wish in set(Kind) else wanted.kind
    if kind is None:
        kind = Kind((yield from choose("profile-kind", KINDS)))
    fields = listed_labels(wanted, language)
    if not fields:
        fields = ((yield from ask("profile-field", Anonymous(language, names, LONGEST_WORDS, 2))),)
    ask_for = _Asking(language, names)
    partner = yield from _partner(wanted, kind, ask_for)
    cooperation = yield from _cooperation(wanted, partner, ask_for)
    regions = yield from _regions(wanted, who.firm.region, ask_for)
    about = _subject(wanted, partner)
    stage, right = yield from _technical(kind, about)
    summary = yield from _summary(text, language, names, wanted)
    title = yield from _title(language, names, (fields, words_of(Facet.PARTNER, partner, language), regions))
    return Profile(
        id="",
        firm="",
        lang=language,
        kind=kind,
        title=title,
        summary=summary,
        subject=about,
        keywords=fields,
        stage=stage,
        partner_sought=words_of(Facet.PARTNER, partner, language),
        cooperation=cooperation,
        regions=regions,
        ip=right,
    )


def listed_labels(wanted: Wanted, language: Language) -> tuple[str, ...]:
    """Technologies and trades that a text names, as the taxonomy calls them."""
    return tuple(concept.label(language) for concept in wanted.fields[:MOST_CHOSEN])


def options_of(facet: Facet, ids: tuple[str, ...], language: Language) -> tuple[Option, ...]:
    """Concepts as options, named in a language."""
    concepts = taxonomy().concepts[facet]
    return tuple(Option(one, name=concepts[one].label(language)) for one in ids)


@dataclass(frozen=True, slots=True)
class _Asking:
    """In which language concepts are offered and kept, and what words of one's own must not hold."""

    language: Language
    names: Names

    def words(self, key: str, facet: Facet, ids: tuple[str, ...]) -> Script[str]:
        """Ask for concepts, the usual ones offered; returns the stored form."""
        return (yield from ask(key, Words(facet, self.language, self.names), options=options_of(facet, ids, self.language)))

    def said(self, facet: Facet, stored: str) -> tuple[str, ...]:
        """A stored form in words."""
        return words_of(facet, stored, self.language)


def _partner(wanted: Wanted, kind: Kind, asking: _Asking) -> Script[str]:
    if wanted.partners:
        return "+".join(concept.id for concept in wanted.partners[:MOST_CHOSEN])
    return (yield from asking.words("profile-partner", Facet.PARTNER, PARTNERS[kind]))


def _cooperation(wanted: Wanted, partner: str, asking: _Asking) -> Script[tuple[str, ...]]:
    if wanted.cooperation:
        return tuple(concept.label(asking.language) for concept in wanted.cooperation[:MOST_CHOSEN])
    forms = implied(tuple(partner.split("+")))
    stored = "+".join(forms) if forms else (yield from asking.words("profile-form", Facet.COOPERATION, FORMS))
    return asking.said(Facet.COOPERATION, stored)


def _regions(wanted: Wanted, seat: Region, asking: _Asking) -> Script[tuple[str, ...]]:
    if wanted.regions:
        return tuple(concept.label(asking.language) for concept in wanted.regions[:MOST_CHOSEN])
    return asking.said(Facet.REGION, (yield from asking.words("profile-region", Facet.REGION, places(seat))))


def places(seat: Region) -> tuple[str, ...]:
    """Where a firm may look for a partner: on the other side, or anywhere from elsewhere."""
    return (*IN_CHINA, *IN_GERMANY) if seat is Region.OTHER else IN_CHINA if seat is Region.KL else IN_GERMANY


def _subject(wanted: Wanted, partner: str) -> Subject:
    chosen = tuple(taxonomy().concepts[Facet.PARTNER][one] for one in partner.split("+") if one in taxonomy().concepts[Facet.PARTNER])
    return replace(wanted, partners=chosen).subject


def _technical(kind: Kind, subject: Subject) -> Script[tuple[str, str]]:
    """Stage and rights matter where a technology itself is offered."""
    if kind is not Kind.OFFER or subject is Subject.BUSINESS:
        return "", ""
    stage = yield from choose("profile-stage", tuple(Option(one, f"partner-stage-{one}") for one in STAGES))
    right = yield from choose("profile-ip", tuple(Option(one, f"partner-ip-{one}") for one in RIGHTS))
    return stage, right


def _summary(text: str, language: Language, names: Names, wanted: Wanted) -> Script[str]:
    """The text, mended where it tells whose it is; with advice where it could be better, which may be left unheeded."""
    found = give_aways(text, language, names)
    if found:
        lines = tuple(found_lines(found))
        return (yield from ask("profile-mended", Anonymous(language, names), marked=marked(text, found), lines=lines))
    hints = [hint for hint, applies in (("short", is_short(text)), ("mixed", wanted.mixed)) if applies]
    if not hints:
        return text
    return (yield from advised(text, language, names, tuple(hints)))


def advised(text: str, language: Language, names: Names, hints: tuple[str, ...]) -> Script[str]:
    """Advice about a text; a better one, or the same."""
    lines = tuple(Say(f"profile-hint-{hint}") for hint in hints)
    kept = (Option(KEEP, "profile-keep"),)
    better = yield from ask("profile-better", OrKept(Anonymous(language, names)), options=kept, lines=lines, text=text)
    return text if better == KEEP else better


def _title(language: Language, names: Names, said: tuple[tuple[str, ...], ...]) -> Script[str]:
    proposed = proposal(language, *said)
    kept = (Option(KEEP, name=proposed),)
    title = yield from ask("profile-title", OrKept(Anonymous(language, names, LONGEST_TITLE)), options=kept, title=proposed)
    return proposed if title == KEEP else title
