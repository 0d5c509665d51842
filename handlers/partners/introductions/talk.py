"""A talk through the bot after both agreed: begin it, end it, report it."""

from __future__ import annotations

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Script, ask
from bot.domain.events import Event
from bot.domain.introduction_events import IntroductionChanged, TalkEntered
from bot.domain.introduction_steps import silent, talking
from bot.domain.introductions import IntroductionState, staff_reason
from bot.domain.notices import Button, Notice, Say, ToStaff, Value
from handlers.partners.introductions.answer import standing
from handlers.partners.introductions.scene import firm_name
from handlers.partners.introductions.told import button, to_side
from handlers.partners.introductions.which import Seen, own, own_talk

_LONGEST_REPORT = 1000


def start(context: Context) -> Script[Finished]:
    """Write to the other side through the bot from now on."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    one, firm = seen.one, seen.scene.firms[seen.side]
    if one.state is not IntroductionState.BOTH_YES or not one.both_agreed or not seen.scene.is_whole() or firm is None:
        return standing(context, seen)
    events: tuple[Event, ...] = (TalkEntered(one.number),)
    if one.talk:
        return Finished("relay-writing", _values(seen), events=events, choices=talk_buttons(seen))
    after = talking(one, context.at)
    values: dict[str, Value] = {"number": one.name, "firm": firm_name(firm)}
    choices = (button("relay-answer", "intro-talk", one), *talk_buttons(seen))
    notices = tuple(to_side(seen.scene, seen.side.other, f"talk:{after.version}", Say("relay-begun", values, choices=choices)))
    return Finished(
        "relay-writing", _values(seen), events=(IntroductionChanged(after), *events), notices=notices, choices=talk_buttons(seen)
    )


def _values(seen: Seen) -> dict[str, Value]:
    firm = seen.scene.firms[seen.side.other]
    return {"number": seen.one.name, "firm": firm_name(firm) if firm is not None else "-"}


def talk_buttons(seen: Seen) -> tuple[Button, ...]:
    """What can be done in a talk."""
    return (button("relay-end", "intro-end", seen.one), button("relay-report", "intro-report", seen.one))


def end(context: Context) -> Script[Finished]:
    """End the talk; the other side is told."""
    seen = yield from own_talk(context)
    if isinstance(seen, Finished):
        return seen
    if not seen.one.talk:
        return Finished("relay-ended-already", {"number": seen.one.name}, events=(TalkEntered(None),))
    return _ended(seen, "relay-ended", ())


def report(context: Context) -> Script[Finished]:
    """Tell colleagues what was wrong; the talk ends, and the other side is told no more than that."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if not seen.one.both_agreed:
        return standing(context, seen)
    said = yield from ask("relay-report-text", FreeText(longest=_LONGEST_REPORT))
    firms = {side: seen.scene.firms[side] for side in (seen.side, seen.side.other)}
    names = [firm_name(firm) if firm is not None else "-" for firm in firms.values()]
    values: dict[str, Value] = {"number": seen.one.name, "by": names[0], "about": names[1], "text": said}
    choices = (Button("introduction-staff-show", f"do:introduction:{seen.one.name}"), button("introduction-stop", "intro-stop", seen.one))
    mark = f"{context.at:%Y%m%d%H%M%S}"
    told = Notice(ToStaff(), staff_reason(seen.one.number, "report", seen.side, mark), Say("relay-reported-staff", values, choices=choices))
    if not seen.one.talk:
        return Finished("relay-reported", {"number": seen.one.name}, events=(TalkEntered(None),), notices=(told,))
    return _ended(seen, "relay-reported", (told,))


def _ended(seen: Seen, text: str, more: tuple[Notice, ...]) -> Finished:
    after = silent(seen.one)
    scene = seen.scene.after(after)
    say = Say("relay-ended-other", {"number": after.name}, choices=(button("introduction-contact", "intro-contact", after),))
    notices = (*to_side(scene, seen.side.other, f"talk-ended:{after.version}", say), *more)
    return Finished(text, {"number": after.name}, events=(IntroductionChanged(after), TalkEntered(None)), notices=notices)
