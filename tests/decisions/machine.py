"""Firms, clerks and the clock in any order, several things at once: a machine for property tests, which checks the books at each step."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from bot.domain.notices import Span
from bot.domain.office_events import RequestChanged, RequestWithdrawn
from bot.domain.offices import OfficeRequest, RequestState
from bot.storage.offices.tables import office_requests
from bot.storage.tables import deliveries
from tests.decisions.stage import CLERKS, Office, days

WITHDRAWABLE = (*tuple(RequestState)[:5],)
OPERATIONS = ("approve", "refuse", "waiting", "revoke", "alternative", "change", "withdraw", "take", "pass")
COUNTED = {"operations": 0}


class Offices(RuleBasedStateMachine):
    """Firms, clerks and the clock work on few rooms for few days, so that they get in each other's way."""

    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.office = self.done(Office.open(self.url))
        self.sent: list[int] = []

    def done(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run something to its end."""
        return self.loop.run_until_complete(work)

    @initialize(seats=st.integers(1, 2), whole=st.booleans())
    def furnish(self, seats: int, whole: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
        """Two rooms, one of them perhaps only to be had whole, and the first requests."""
        self.done(self.office.room(seats=seats))
        self.done(self.office.room(seats=2, whole=whole, name="Raum 2"))
        for who in range(100, 106):
            self.send(who, first=who - 100, length=2, seats=1)

    def send(self, who: int, first: int, length: int, seats: int) -> None:
        """A firm asks for seats."""
        COUNTED["operations"] += 1
        self.sent.append(self.done(self.office.send(str(who), days(first, first + length), seats)).number)

    @rule(who=st.integers(100, 105), first=st.integers(0, 5), length=st.integers(0, 3), seats=st.integers(1, 2))
    def ask_for_seats(self, who: int, first: int, length: int, seats: int) -> None:
        """A firm asks for seats."""
        self.send(who, first, length, seats)

    @rule(data=st.data(), at_once=st.integers(4, 10))
    def much_happens(self, data: st.DataObject, at_once: int) -> None:
        """Many things at once."""
        self.happen(data, at_once)

    @rule(data=st.data(), at_once=st.integers(1, 3))
    def little_happens(self, data: st.DataObject, at_once: int) -> None:
        """A few things at once."""
        self.happen(data, at_once)

    def happen(self, data: st.DataObject, at_once: int) -> None:
        """Several things at once, of clerks and firms, on requests as they were a moment before."""
        if self.sent:
            drawn = [self._drawn(data) for _ in range(at_once)]
            COUNTED["operations"] += at_once
            self.done(self._together([self._act(*one) for one in drawn]))

    def _drawn(self, data: st.DataObject) -> tuple[str, OfficeRequest, int, int]:
        number = data.draw(st.sampled_from(self.sent))
        request: OfficeRequest = self.done(self.office.request(number))
        return data.draw(st.sampled_from(OPERATIONS)), request, data.draw(st.integers(0, 1)), data.draw(st.integers(0, 5))

    async def _together(self, works: list[Coroutine[Any, Any, Any]]) -> None:
        await asyncio.gather(*works)

    async def _act(self, what: str, request: OfficeRequest, clerk: int, day: int) -> None:
        shown, office, who = f"{request.name}.{request.version}", self.office, CLERKS[clerk]
        match what:
            case "approve":
                await office.tap(who, f"do:approve:{shown}")
                await office.choose_first(who, "approve-room")
            case "refuse" | "revoke":
                await office.command(who, what, f"{shown} =occupied")
                await office.choose_first(who, "refuse-check")
            case "waiting":
                await office.tap(who, f"do:waiting-list:{shown}")
            case "alternative":
                await office.tap(who, f"do:alternative:{shown}")
                await office.choose_first(who, "alternative-which")
            case "take" | "pass":
                await office.tap(await office.chat_of(request), f"do:offer-{what}:{request.name}")
            case _:
                await self._by_firm(what, request, day)

    async def _by_firm(self, what: str, request: OfficeRequest, day: int) -> None:
        if request.state not in WITHDRAWABLE:
            return
        moved = replace(request, span=Span(days(day, day).start, days(day, day + 1).end))
        event = RequestChanged(moved) if what == "change" else RequestWithdrawn(request.number, request.version)
        await self.office.happens(await self.office.chat_of(request), lambda _: ((event,), ()), give_up=True)

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        """The clock goes on, and does what is due: offers, deadlines, reminders."""
        COUNTED["operations"] += 1
        self.done(self.office.bot.pass_time(self.office.bot.now + timedelta(hours=hours)))

    @rule()
    def restart(self) -> None:
        """The process ends and begins anew with what is in the database."""
        COUNTED["operations"] += 1
        now, keys = self.office.bot.now, self.office.keys
        self.done(self.office.close())
        self.office = self.done(Office.open(self.url, fresh=False))
        self.office.bot.now, self.office.keys = now, keys

    @invariant()
    def nothing_is_wrong(self) -> None:
        """Each seat has one request at most, each request is there, each decision was told once."""
        self.done(self.office.check_days())
        self.done(self.office.check_told())
        stored = self.done(self.office.rows(select(func.count()).select_from(office_requests)))
        assert stored[0][0] == len(self.sent)

    def teardown(self) -> None:
        """Every approval that a clerk was told of reached its firm once, and no other."""
        approved = self.done(self.office.rows(select(deliveries.c.notice).where(deliveries.c.notice.like("%:contact:%:approved"))))
        self.done(self.office.close())
        assert len(approved) == len(set(approved))
        self.loop.close()


def run(url: str, examples: int) -> int:
    """Play so many talks of up to fifty steps on a database; tells how many operations that were."""
    COUNTED["operations"] = 0
    chosen = settings(
        max_examples=examples,
        stateful_step_count=50,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    run_state_machine_as_test(type("OfficesHere", (Offices,), {"url": url}), settings=chosen)
    return COUNTED["operations"]
