"""A month of a site: what is free for everybody, and for colleagues also who comes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.dialog import Context, Finished, Kind, Option, Script, Unclear, ask, look_up
from bot.domain.decisions import WORKPLACES, Overlapping, days_of
from bot.domain.events import StaffActed
from bot.domain.holidays import Country, ExtraDay, ExtraDays
from bot.domain.messages import Channel, Document
from bot.domain.notices import Button, Say, Span, Value
from bot.domain.offices import SITE_ZONES, SITES, Occupancy, Occupied, OfficeRequest, RequestState, Room, RoomsOf
from bot.holidays import holidays_between
from bot.pictures import DayShown, DayState, Legend, month_picture, month_text
from bot.reading import read_request
from bot.reading.wish import wish_in
from bot.texts import catalogue
from handlers.offices.cards_staff import site_value

SITE = "calendar-site"
_OPTIONS = tuple(Option(site, f"site-{site}") for site in SITES)
_CANONICAL = re.compile(rf"({'|'.join(SITES)})(?::(\d{{4}})-(\d{{2}}))?")


@dataclass(frozen=True, slots=True)
class SiteMonth:
    """A site and the first day of a month; None means the present one."""

    site: str
    month: date | None = None


@dataclass(frozen=True, slots=True)
class SiteMonthKind(Kind[SiteMonth]):
    """A site, also with a month, in free text as of `today`: "Yangzhou im Mai"; kept as yangzhou:2027-05."""

    today: date

    def parse(self, text: str) -> SiteMonth:
        """The only site in the text, and the month, if one is named."""
        found = _CANONICAL.fullmatch(text.strip())
        if found and (not found[2] or (1 <= int(found[3]) <= _MONTHS and int(found[2]) > 0)):
            return SiteMonth(found[1], date(int(found[2]), int(found[3]), 1) if found[2] else None)
        site = read_request(text, self.today).site
        if site is None:
            raise Unclear("unclear-site")
        wish = wish_in(text, self.today)
        named = wish.month or wish.start
        return SiteMonth(site, named.replace(day=1) if named else None)

    def show(self, value: SiteMonth) -> str:
        """The key of the site, and the month."""
        return value.site + (f":{value.month:%Y-%m}" if value.month else "")

    def say(self, value: SiteMonth) -> Value:
        """The site."""
        return site_value(value.site)


_MONTHS = 12


def read_month(context: Context, text: str) -> Mapping[str, str]:
    """A site, and a month, in what follows the command or led to it."""
    kind = SiteMonthKind(context.at.date())
    try:
        return {SITE: kind.show(kind.parse(text))}
    except Unclear:
        return {}


def staff_month(context: Context) -> Script[Finished]:
    """A month of a site for colleagues: who comes when."""
    wanted, month = yield from _wanted(context)
    rooms = yield from look_up(RoomsOf(wanted.site))
    span = Span(month, _last_of(month))
    neighbours: tuple[OfficeRequest, ...] = yield from look_up(Overlapping(wanted.site, span))
    shown = yield from _month(context, wanted.site, month, rooms, _marks(neighbours))
    lines = tuple(Say("calendar-booking", _booking(one)) for one in neighbours) or (Say("calendar-nobody"),)
    about: dict[str, Value] = {"site": site_value(wanted.site), "month": shown.title, "lines": (*shown.lines, *lines)}
    return Finished(
        "calendar-staff" if rooms else "calendar-staff-no-rooms",
        about,
        events=(StaffActed("looked", f"calendar {wanted.site} {month:%Y-%m}"),),
        choices=_turning("calendar", wanted.site, month, earliest=None),
        documents=shown.documents,
    )


def free_month(context: Context) -> Script[Finished]:
    """A month of a site for contacts: free or not."""
    wanted, month = yield from _wanted(context)
    present = _today(context, wanted.site).replace(day=1)
    month = max(month, present)
    rooms = yield from look_up(RoomsOf(wanted.site))
    request = Button("availability-request", f"do:office:{wanted.site}")
    if not rooms:
        return Finished("availability-unknown", {"site": site_value(wanted.site)}, choices=(request, Button("menu-human", "do:human")))
    shown = yield from _month(context, wanted.site, month, rooms, None)
    intro = Say("availability-intro", {"site": site_value(wanted.site), "month": shown.title})
    return Finished(
        "availability-shown",
        {"lines": (intro, *shown.lines)},
        choices=(*_turning("availability", wanted.site, month, present), request),
        documents=shown.documents,
    )


def _wanted(context: Context) -> Script[tuple[SiteMonth, date]]:
    wanted = yield from ask(SITE, SiteMonthKind(context.at.date()), options=_OPTIONS)
    return wanted, wanted.month or _today(context, wanted.site).replace(day=1)


def _today(context: Context, site: str) -> date:
    return context.at.astimezone(ZoneInfo(SITE_ZONES[site])).date()


def _last_of(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _turning(command: str, site: str, month: date, earliest: date | None) -> tuple[Button, ...]:
    before, after = (month - timedelta(days=1)).replace(day=1), _last_of(month) + timedelta(days=1)
    buttons = [Button("calendar-next", f"do:{command}:{site}:{after:%Y-%m}")]
    if earliest is None or before >= earliest:
        buttons.insert(0, Button("calendar-previous", f"do:{command}:{site}:{before:%Y-%m}"))
    return tuple(buttons)


_Marks = Callable[[date], tuple[str, ...]]


def _marks(neighbours: Sequence[OfficeRequest]) -> _Marks:
    """The numbers of those who come on a day; with a question mark as long as that is not decided."""
    sure = (RequestState.APPROVED, RequestState.OFFERED)
    names = {one.number: one.name if one.state in sure else f"{one.name}?" for one in neighbours}

    def marks(day: date) -> tuple[str, ...]:
        return tuple(names[one.number] for one in neighbours if one.span.start <= day <= one.span.end)

    return marks


def _booking(one: OfficeRequest) -> dict[str, Value]:
    return {
        "number": one.name,
        "firm": one.firm,
        "span": one.span,
        "seats": one.seats,
        "state": Say(f"request-state-{one.state}"),
    }


@dataclass(frozen=True, slots=True)
class _MonthShown:
    title: str
    lines: tuple[Say, ...] = ()
    documents: tuple[Document, ...] = ()


def _month(context: Context, site: str, month: date, rooms: Sequence[Room], marks: _Marks | None) -> Script[_MonthShown]:
    """The month as a picture, or as text where pictures cannot be sent."""
    legend = Legend(catalogue(), context.language)
    title = legend.month(month)
    if not rooms:
        return _MonthShown(title)
    span = Span(month, _last_of(month))
    occupied: tuple[Occupied, ...] = yield from look_up(Occupancy(site, span))
    names = yield from _holidays(context, site, span)
    today = _today(context, site)
    found = [_day(day, today, _workplaces(rooms), occupied) for day in days_of(span)]
    days = [replace(one, holiday=names.get(one.day, ""), bookings=marks(one.day) if marks else ()) for one in found]
    heading = f"{catalogue()(context.language, f'site-{site}')} · {title}"
    if context.address.channel is Channel.WECHAT:
        return _MonthShown(title, (Say("calendar-text", {"text": month_text(month, days, legend, heading)}),))
    return _MonthShown(title, (), (month_picture(month, days, legend, heading),))


def _workplaces(rooms: Sequence[Room]) -> Sequence[Room]:
    """The rooms to work in; where only others are on record, those."""
    return [room for room in rooms if room.kind in WORKPLACES] or rooms


def _holidays(context: Context, site: str, span: Span) -> Script[dict[date, str]]:
    """The holidays of the country of a site, by day."""
    country = Country.GERMANY if SITE_ZONES[site] == "Europe/Berlin" else Country.CHINA
    entered: tuple[ExtraDay, ...] = yield from look_up(ExtraDays())
    found = [one for one in holidays_between(span.start, span.end, entered, catalogue()) if one.country is country]
    return {day: one.name[context.language] for one in found for day in days_of(Span(one.first, one.last))}


def _day(day: date, today: date, rooms: Sequence[Room], occupied: Sequence[Occupied]) -> DayShown:
    ours = {room.id for room in rooms}
    found = [one for one in occupied if one.day == day and one.room.id in ours]
    seats = sum(room.seats for room in rooms)
    blocked = sum(one.blocked for one in found)
    used = sum(one.room.seats if one.room.whole and one.approved else min(one.approved + one.blocked, one.room.seats) for one in found)
    return DayShown(day, _state(day < today, seats, blocked, used), seats - used, seats)


def _state(past: bool, seats: int, blocked: int, used: int) -> DayState:  # noqa: FBT001 - one fact among four
    if past:
        return DayState.PAST
    if blocked >= seats:
        return DayState.CLOSED
    if used >= seats:
        return DayState.TAKEN
    return DayState.PARTLY if used else DayState.FREE
