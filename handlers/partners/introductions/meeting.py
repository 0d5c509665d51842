"""Agree on a time to meet: one side proposes, the other one takes it, and both get a calendar entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.calendar_entry import CalendarEntry, calendar_entry
from bot.dialog import Context, Finished, Kind, Script, Unclear, ask
from bot.domain.introduction_events import IntroductionChanged
from bot.domain.introduction_steps import met
from bot.domain.introductions import IntroductionState, Side, reason
from bot.domain.meetings import MEETING_LASTS
from bot.domain.messages import Document
from bot.domain.notices import Button, Clocks, Notice, Say, ToContact, Value
from bot.texts import catalogue
from handlers.partners.introductions.answer import standing
from handlers.partners.introductions.contact import SHOWN_TIME
from handlers.partners.introductions.scene import Scene, firm_name
from handlers.partners.introductions.told import button, to_side
from handlers.partners.introductions.which import Seen, own

AT = "introduction-at"


@dataclass(frozen=True, slots=True)
class Moment(Kind[datetime]):
    """An instant as a button carries it."""

    def parse(self, text: str) -> datetime:
        """The aware UTC instant."""
        try:
            return datetime.strptime(text.strip(), SHOWN_TIME).replace(tzinfo=UTC)
        except ValueError:
            raise Unclear("unclear-introduction-time") from None

    def show(self, value: datetime) -> str:
        """As a button carries it."""
        return f"{value.astimezone(UTC):{SHOWN_TIME}}"


def meet(context: Context) -> Script[Finished]:
    """Propose a time, or take the one that the other side proposed."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if seen.one.state is not IntroductionState.BOTH_YES or not seen.one.both_agreed or not seen.scene.is_whole():
        return standing(context, seen)
    at = yield from ask(AT, Moment())
    known = seen.one.meeting
    if at <= context.at:
        return Finished("introduction-time-over", {"number": seen.one.name}, choices=_contact(seen))
    if known is not None and known.at == at and (known.agreed or known.by is seen.side):
        key = "introduction-time-agreed-already" if known.agreed else "introduction-time-proposed-already"
        return Finished(key, {"number": seen.one.name, "at": Clocks(at)})
    after = met(seen.one, seen.side, at)
    event = IntroductionChanged(after)
    present = seen.scene.after(after)
    if after.meeting is not None and after.meeting.agreed:
        mine = _entry(present, seen.side, context.at)
        notices = tuple(_agreed(present, seen.side.other, context.at))
        return Finished(
            "introduction-time-agreed", {"number": after.name, "at": Clocks(at)}, events=(event,), notices=notices, documents=mine
        )
    say = Say(
        "introduction-time-asked",
        {"number": after.name, "at": Clocks(at)},
        choices=(button("introduction-time-take", "intro-meet", after, Moment().show(at)), *_contact(seen)),
    )
    notices = tuple(to_side(present, seen.side.other, f"meet:{after.version}", say))
    return Finished("introduction-time-sent", {"number": after.name, "at": Clocks(at)}, events=(event,), notices=notices)


def _contact(seen: Seen) -> tuple[Button, ...]:
    return (button("introduction-contact", "intro-contact", seen.one),)


def _agreed(scene: Scene, side: Side, now: datetime) -> Iterator[Notice]:
    one, person = scene.one, scene.person(side)
    if person is None or one.meeting is None:
        return
    values: dict[str, Value] = {"number": one.name, "at": Clocks(one.meeting.at)}
    say = Say("introduction-time-agreed", values, documents=_entry(scene, side, now))
    yield Notice(ToContact(person.contact_id), reason(one.number, f"met:{one.version}"), say)


def _entry(scene: Scene, side: Side, now: datetime) -> tuple[Document, ...]:
    """The calendar entry of a side, in its language and by its clock."""
    one, person, firm = scene.one, scene.person(side), scene.firms[side.other]
    if person is None or firm is None or one.meeting is None:
        return ()
    zone = ZoneInfo(person.zone)
    summary = catalogue()(person.language, "introduction-entry", firm=firm_name(firm), number=one.name)
    entry = CalendarEntry(
        uid=f"{one.name}@wfk",
        sequence=one.version,
        summary=summary,
        start=one.meeting.at.astimezone(zone),
        end=(one.meeting.at + MEETING_LASTS).astimezone(zone),
        stamp=now,
    )
    return (calendar_entry(entry),)
