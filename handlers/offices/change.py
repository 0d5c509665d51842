"""Change an own office request: one thing at a time; what was decided is decided anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.asking.answers import Named, whole_name
from bot.asking.holiday_notes import as_notes, holiday_notes
from bot.dialog import YES, Context, Finished, Kind, Option, Script, Unclear, ask, choose
from bot.domain.notices import Say, Value
from bot.domain.office_events import HOLD, RequestChanged
from bot.domain.offices import OfficeRequest, RequestState
from bot.reading.changes import names_request, speaks_of_change
from handlers.offices.notes import CHINESE_SITES, room_notes
from handlers.offices.own import ALIVE, names_own, own_request, without_number
from handlers.offices.people import PURPOSES, Purpose, purpose_value, seats_for
from handlers.offices.period import period, today_at
from handlers.offices.reading import read_office
from handlers.offices.request import site_in_china
from handlers.offices.told import out_of_calendar, told
from handlers.offices.withdraw import NO

PERIOD, SEATS, SITE, PURPOSE, FIRM, PERSON = "period", "seats", "site", "purpose", "firm", "person"
SUBJECTS = {subject: Option(subject, f"office-change-what-{subject}") for subject in (PERIOD, SEATS, SITE, PURPOSE, FIRM, PERSON)}
SURE = (Option(YES, "office-change-yes"), Option(NO, "office-change-no"))
_LOSES = (RequestState.APPROVED, RequestState.OFFERED, RequestState.WAITING)
"""Where a change gives up something, so that it is asked whether that is meant."""
_SAID = "said-"
"""Before a subject that was not chosen but read out of a free text."""


@dataclass(frozen=True, slots=True)
class _What(Kind[tuple[str, bool]]):
    """Which of some subjects is to be changed, and whether it was only read out of a free text."""

    subjects: tuple[str, ...]

    def parse(self, text: str) -> tuple[str, bool]:
        """The subject itself, or with its mark."""
        subject = text.removeprefix(_SAID)
        if subject not in self.subjects:
            raise Unclear("unclear-choice")
        return subject, text.startswith(_SAID)

    def show(self, value: tuple[str, bool]) -> str:
        """The subject, with its mark."""
        subject, said = value
        return f"{_SAID}{subject}" if said else subject

    def say(self, value: tuple[str, bool]) -> Value:
        """The subject in words."""
        return Say(SUBJECTS[value[0]].label)


@dataclass(frozen=True, slots=True)
class _Change:
    """A request as it is wanted now, and what is new of it."""

    request: OfficeRequest
    new: Value


def change_request(context: Context) -> Script[Finished]:
    """Change one thing about a request; everything but the contact person sends it into review again.

    What was read out of a free text is shown before it is stored, since a sentence may be meant for something else.
    """
    request = yield from own_request(context, ALIVE)
    if isinstance(request, Finished):
        return request
    offered = [option for subject, option in SUBJECTS.items() if subject != SITE or request.site in CHINESE_SITES]
    kind = _What(tuple(option.value for option in offered))
    what, said = yield from ask("office-change-what", kind, options=offered, number=request.name)
    changed = yield from _CHANGES[what](context, request)
    reviewed = what != PERSON
    question = str(request.state) if reviewed and request.state in _LOSES else "sure" if said else ""
    if question:
        sure = yield from choose(f"office-change-{question}", SURE, number=request.name, new=changed.new)
        if sure == NO:
            return Finished("office-change-left", {"number": request.name})
    return (yield from _changed(context, request, changed, reviewed=reviewed))


def _changed(context: Context, before: OfficeRequest, change: _Change, *, reviewed: bool) -> Script[Finished]:
    wanted = change.request
    notes = yield from _days_notes(context, before, wanted)
    if (before.site, before.span, before.seats) != (wanted.site, wanted.span, wanted.seats):
        notes = (*notes, *(yield from room_notes(context, wanted.site, wanted.span, wanted.seats, wanted.number)))
    after = replace(wanted, version=wanted.version + 1)
    if reviewed:
        after = replace(after, state=RequestState.SENT, room=None, decided_by="", decided_at=None, sent_at=context.at)
        after = replace(after, held_until=context.at + HOLD, offer_until=None, reason="")
    notices = yield from told(after, "changed")
    more = (yield from out_of_calendar(context, after)) if reviewed and before.state is RequestState.APPROVED else ()
    return Finished(
        "office-change-done" if reviewed else "office-change-noted",
        {"number": before.name, "new": change.new, "notes": as_notes(notes)},
        events=(RequestChanged(wanted, reviewed),),
        notices=notices,
        more=more,
    )


def _days_notes(context: Context, before: OfficeRequest, wanted: OfficeRequest) -> Script[tuple[Say, ...]]:
    return (yield from holiday_notes(context, wanted.span)) if before.span != wanted.span else ()


def _new_period(context: Context, request: OfficeRequest) -> Script[_Change]:
    span = yield from period(context, request.site)
    return _Change(replace(request, span=span), span)


def _new_seats(context: Context, request: OfficeRequest) -> Script[_Change]:
    seats = yield from seats_for(today_at(context, request.site))
    return _Change(replace(request, seats=seats), Say("office-change-to-seats", {"seats": seats}))


def _new_site(context: Context, request: OfficeRequest) -> Script[_Change]:
    site = yield from site_in_china(context)
    return _Change(replace(request, site=site), Say(f"site-{site}"))


def _new_purpose(context: Context, request: OfficeRequest) -> Script[_Change]:
    purpose = yield from ask("office-purpose", Purpose(), options=PURPOSES, notes="")
    return _Change(replace(request, purpose=purpose), purpose_value(purpose))


def _new_firm(context: Context, request: OfficeRequest) -> Script[_Change]:
    firm = yield from ask("office-firm", Named())
    return _Change(replace(request, firm=firm), firm)


def _new_person(context: Context, request: OfficeRequest) -> Script[_Change]:
    family = yield from ask("office-family", Named(longest=60))
    given = yield from ask("office-given", Named(longest=60))
    person = whole_name(family, given)
    return _Change(replace(request, person=person), person)


_CHANGES: Mapping[str, Callable[[Context, OfficeRequest], Script[_Change]]] = {
    PERIOD: _new_period,
    SEATS: _new_seats,
    SITE: _new_site,
    PURPOSE: _new_purpose,
    FIRM: _new_firm,
    PERSON: _new_person,
}


def read_change(context: Context, text: str) -> Mapping[str, str]:
    """Which request, and what of it is to be as the text says, where that is one thing; nothing where no change is spoken of."""
    if text and not (speaks_of_change(text) or names_request(text)):
        return {}
    said = read_office(context, without_number(text))
    new = {key: value for key, value in said.items() if key in _SUBJECT_OF}
    if len(new) != 1:
        return names_own(context, text)
    return {**names_own(context, text), "office-change-what": f"{_SAID}{_SUBJECT_OF[next(iter(new))]}", **new}


_SUBJECT_OF = {"office-period": PERIOD, "office-seats": SEATS, "office-site": SITE}
