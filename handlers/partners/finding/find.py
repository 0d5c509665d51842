"""Find partners: for one's own profile, or for a few words of which nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.firms import Kind, Region
from bot.domain.matches import MatchesForText, MatchesShown
from bot.domain.notices import Say, Value
from bot.domain.partners import FirmOf, FoundMatch, HeldFirm, HeldProfile, MatchesFor, ProfilesOf
from handlers.partners.finding.cards import BY_WORDS, MAKE_PROFILE, PERSON, SETTINGS, buttons, cards
from handlers.partners.finding.kinds import profile_numbers
from handlers.partners.profiles.make import make_profile
from handlers.partners.profiles.reading import describes
from handlers.partners.titles import title_for
from handlers.partners.words.reading import read_profile
from handlers.partners.words.taxonomy import Facet, taxonomy

WHICH, HOW, TEXT, REGION, KIND = "find-which", "find-how", "find-text", "find-region", "find-kind"
SEARCH, PROFILE = "search", "profile"
_WAYS = (Option(SEARCH, "find-how-search"), Option(PROFILE, "find-how-profile"))
LONGEST = 600
_MOST_PROFILES = 8
_LABEL = 48
_REGIONS = tuple(Option(region, f"finding-region-{region}") for region in Region)
_KINDS = tuple(Option(kind, f"finding-choose-{kind}") for kind in Kind)


def read_profile_number(_context: Context, text: str) -> Mapping[str, str]:
    """`find-partner P-0042` names one's own profile."""
    numbers = profile_numbers(text)
    return {WHICH: str(numbers[0])} if len(numbers) == 1 else {}


def read_wish(context: Context, text: str) -> Mapping[str, str]:
    """What somebody says they offer or seek, if it names anything to offer or to seek; a profile can be made of the same words."""
    read = read_profile(text, taxonomy())
    if not (read.technologies or read.sectors):
        return {}
    wish = {TEXT: text.strip()[:LONGEST]} | ({KIND: str(read.kind)} if read.kind else {})
    return {**describes(context, text), **wish}


def own_profiles(context: Context) -> Script[tuple[HeldFirm | None, tuple[HeldProfile, ...]]]:
    """The firm of a contact and its profiles that are online."""
    firm: HeldFirm | None = yield from look_up(FirmOf(context.contact.id))
    if firm is None:
        return None, ()
    known: tuple[HeldProfile, ...] = yield from look_up(ProfilesOf(firm.firm.id))
    return firm, tuple(one for one in known if one.is_online)


def find_by_profile(context: Context) -> Script[Finished]:
    """The counterparts of one's own profile; who has none is asked for a few words."""
    firm, own = yield from own_profiles(context)
    if not own:
        return (yield from _by_words(context, firm, own))
    return (yield from _for_profile((yield from _which(own))))


def _which(own: Sequence[HeldProfile]) -> Script[HeldProfile]:
    if len(own) == 1:
        return own[0]
    options = [Option(str(one.number), name=_short(f"{one.name}: {one.profile.title}")) for one in own[:_MOST_PROFILES]]
    chosen = yield from choose(WHICH, options)
    return next(one for one in own if str(one.number) == chosen)


def _short(label: str) -> str:
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1].rstrip()}…"


def _for_profile(mine: HeldProfile) -> Script[Finished]:
    found: tuple[FoundMatch, ...] = yield from look_up(MatchesFor(mine.profile.id))
    about = {"profile": mine.name, "title": title_for(mine.profile)}
    if not found:
        return Finished("find-none-profile", about, choices=(SETTINGS, BY_WORDS, PERSON))
    shown = MatchesShown(mine.number, tuple(match.profile.number for match in found))
    choices = (*buttons(found, mine.number), SETTINGS, PERSON)
    return Finished("find-found-profile", {**about, "count": len(found), "lines": cards(found)}, events=(shown,), choices=choices)


def find_by_text(context: Context) -> Script[Finished]:
    """The counterparts of what somebody says; where that is what an own profile is about, of the profile."""
    firm, own = yield from own_profiles(context)
    return (yield from _by_words(context, firm, own))


def _by_words(context: Context, firm: HeldFirm | None, own: Sequence[HeldProfile]) -> Script[Finished]:
    if firm is None and (yield from choose(HOW, _WAYS)) == PROFILE:
        return (yield from make_profile(context))
    text = yield from ask(TEXT, FreeText(shortest=4, longest=LONGEST))
    read = read_profile(text, taxonomy())
    mine = next((one for one in own if read.kind in (None, one.profile.kind) and _shares(text, one)), None)
    if mine is not None:
        return (yield from _for_profile(mine))
    kind = read.kind or Kind((yield from choose(KIND, _KINDS)))
    region = firm.firm.region if firm else Region((yield from choose(REGION, _REGIONS)))
    query = MatchesForText(text, context.language, kind, region, firm.firm.id if firm else "")
    found: tuple[FoundMatch, ...] = yield from look_up(query)
    if not found:
        return Finished("find-none-text", choices=(MAKE_PROFILE, PERSON))
    values: dict[str, Value] = {
        "count": len(found),
        "lines": cards(found),
        "kind": str(kind),
        "note": Say("find-needs-profile") if firm is None or not own else Say("find-has-profile"),
    }
    return Finished("find-found-text", values, choices=(*buttons(found), MAKE_PROFILE, PERSON))


def _shares(text: str, own: HeldProfile) -> bool:
    """Whether words speak of a technology of a profile."""
    said = own.profile
    named = set(taxonomy().find(Facet.TECHNOLOGY, f"{said.title}. {said.summary}. {', '.join(said.keywords)}"))
    return not named.isdisjoint(taxonomy().find(Facet.TECHNOLOGY, text))
