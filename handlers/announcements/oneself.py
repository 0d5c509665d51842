"""What contacts tell of themselves, voluntarily, so that announcements fit: region, what they are, interests."""

from __future__ import annotations

from bot.asking.answers import NOTHING
from bot.dialog import AGAIN, Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.audiences import INTERESTS, TELLABLE_PARTS, InterestsTold, Part, SubscriptionsOf, Told, ToldBy
from bot.domain.firms import Region
from bot.domain.notices import Button, Say
from handlers.announcements.told_words import Interests, Where
from handlers.announcements.wording import listed

DONE = "done"
_OPEN = Option(NOTHING, "site-skip")
_REGIONS = (*(Option(region, f"news-region-{region}") for region in Region), _OPEN)
_PARTS = (*(Option(part, f"news-part-{part}") for part in TELLABLE_PARTS), _OPEN)


def about_oneself(context: Context) -> Script[Finished]:
    """Ask for region, part and interests; every answer may be left out, and replaces what was told before."""
    if not (yield from look_up(SubscriptionsOf(context.contact.id))):
        return Finished("news-about-first", choices=(Button("menu-news", "do:news:"),))
    region, named = yield from ask("news-region", Where(frozenset({NOTHING})), options=_REGIONS)
    part = yield from choose("news-part", _PARTS)
    interests = yield from _interests(named)
    regions = () if region == NOTHING else (Region(region),)
    told = Told(regions, () if part == NOTHING else (Part(part),), interests)
    return Finished("news-told", {"lines": lines_of(told)}, events=(InterestsTold(told),), choices=(Button("news-others", "do:news:"),))


def _interests(named: tuple[str, ...]) -> Script[tuple[str, ...]]:
    """One interest or several after the other, until that is all; some may have been `named` before."""
    chosen = named
    while len(chosen) < len(INTERESTS):
        left = tuple(Option(one, f"news-interest-{one}") for one in INTERESTS if one not in chosen)
        present = interests_value(chosen, "news-interest-none")
        kind = Interests(tuple(option.value for option in left), frozenset({DONE}))
        options = (*left, Option(DONE, "news-interest-done"))
        answer = yield from ask(f"news-interest{AGAIN}{len(chosen)}", kind, options=options, present=present)
        if answer == (DONE,):
            break
        chosen = (*chosen, *answer)
    return chosen


def interests_value(interests: tuple[str, ...], none: str = "news-untold") -> Say:
    """Interests in a row; `none` is the text for nothing."""
    return listed([Say(f"news-interest-{one}") for one in interests], none)


def told_line(context: Context) -> Script[tuple[Say, ...]]:
    """What a contact told, in lines; none where they told nothing."""
    told: Told = yield from look_up(ToldBy(context.contact.id))
    return () if told == Told() else lines_of(told)


def lines_of(told: Told) -> tuple[Say, ...]:
    """Region, part and interests, a line each."""
    region = Say(f"news-region-{told.regions[0]}") if told.regions else Say("news-untold")
    part = Say(f"news-part-{told.parts[0]}") if told.parts else Say("news-untold")
    return (
        Say("news-line-region", {"region": region}),
        Say("news-line-part", {"part": part}),
        Say("news-line-interests", {"interests": interests_value(told.interests)}),
    )


def forgotten() -> tuple[InterestsTold, ...]:
    """Nothing is told any more."""
    return (InterestsTold(Told()),)
