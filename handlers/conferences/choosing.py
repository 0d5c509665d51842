"""Which conference, and which registration: asked only where there are several."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from bot.dialog import Context, Finished, LookUp, Script, choose, look_up
from bot.domain.conference_duties import Attendance
from bot.domain.conferences import LIVE_STATES, Conference, ConferenceNamed, Conferences, Registration, RegistrationsOf
from bot.domain.notices import Button
from handlers.conferences.wording import options

REGISTER = Button("menu-register", "do:register:")
OWN = Button("menu-conf-own", "do:conf-own:")
NOTIFY = Button("menu-conf-notify", "do:conf-notify:")
PERSON = Button("menu-human", "menu:human")
MOST_LISTED = 8


def chosen_conference(key: str, fits: Callable[[Conference], bool], none: Finished) -> Script[Conference | Finished]:
    """The conference chosen as the answer `key`, also where only one fits: a colleague says which one is meant. `none` without any."""
    fitting = yield from _fitting(fits)
    if not fitting:
        return none
    chosen = yield from choose(key, options(fitting))
    return next(one for one in fitting if one.id == chosen)


def one_conference(key: str, fits: Callable[[Conference], bool], none: Finished) -> Script[Conference | Finished]:
    """The only conference that fits, without a question, else the one chosen as the answer `key`; `none` without any."""
    fitting = yield from _fitting(fits)
    return fitting[0] if len(fitting) == 1 else (yield from chosen_conference(key, fits, none))


def _fitting(fits: Callable[[Conference], bool]) -> Script[tuple[Conference, ...]]:
    known: tuple[Conference, ...] = yield from look_up(Conferences())
    return tuple(one for one in known if fits(one))[:MOST_LISTED]


def own_attendances(context: Context) -> Generator[LookUp, Any, tuple[Attendance, ...]]:
    """The contact's live registrations with their conferences, less what is over; the next one first."""
    own: tuple[Registration, ...] = yield LookUp(RegistrationsOf(context.contact.id))
    found: list[Attendance] = []
    for registration in own:
        if registration.state in LIVE_STATES:
            conference: Conference | None = yield LookUp(ConferenceNamed(registration.conference))
            if conference is not None and context.at < conference.ends_at:
                found.append(Attendance(registration, conference))
    return tuple(sorted(found, key=lambda one: (one.conference.starts_at, one.registration.number)))


def one_attendance(context: Context, key: str) -> Script[Attendance | Finished]:
    """The contact's only live registration, or the one chosen as the answer `key`, by conference."""
    own = tuple(one for one in (yield from own_attendances(context)) if one.conference.is_ahead(context.at))
    if not own:
        return Finished("conf-own-none", choices=(REGISTER, NOTIFY))
    if len(own) == 1:
        return own[0]
    chosen = yield from choose(key, options(tuple(one.conference for one in own[:MOST_LISTED])))
    return next(one for one in own if one.conference.id == chosen)
