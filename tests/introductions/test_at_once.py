"""Two processes, or two people, act in the same moment: what comes of it is one thing, told once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from sqlalchemy import select

from bot.domain.introductions import Introduction, IntroductionState
from bot.domain.messages import Address, Tapped, Update
from bot.service import Service
from bot.storage.database import Database
from bot.storage.introductions.tables import introductions
from bot.storage.store import DatabaseStore
from tests.introductions.stage import B2, CLERK, A, B, Stage

ROUNDS = 4


class Twice:
    """The same database seen by two processes; each is told the same or something else at once."""

    def __init__(self, stage: Stage, url: str) -> None:
        self.stage, self.database = stage, Database(url)
        bot = stage.bot
        self.other = Service(bot.house, bot.library, DatabaseStore(self.database, bot.clock, bot.house.texts), bot.outbox)
        self.count = 0

    async def taps(self, *acts: tuple[str, str]) -> None:
        """Each of these taps at once, brought to the two processes in turn."""
        services = (self.stage.bot.service, self.other)
        await asyncio.gather(*(self._tap(services[place % 2], *act) for place, act in enumerate(acts)))
        await self.stage.bot.outbox.drain()
        await self.stage.bot.outbox.settle()

    async def _tap(self, service: Service, who: str, token: str) -> None:
        self.count += 1
        bot = self.stage.bot
        await service.handle(Update(Address(bot.adapter.channel, who), f"twice:{self.count}", bot.clock(), Tapped(token)))

    async def only(self) -> Introduction:
        """The only introduction there is; its number is that of whoever was stored, and so not always the first one."""
        (number,) = await self.stage.rows(select(introductions.c.number))
        return await self.stage.introduction(number[0])

    async def option(self, who: str, value: str) -> str:
        """The token of an option of the question that is open for somebody."""
        choices = (await self.stage.conversation(who)).choices
        return next(choice.token for choice in choices if choice.token.endswith(f":{value}"))


@pytest.fixture
def twice(stage: Stage, database_url: str) -> Iterator[Twice]:
    """Two processes on each database in turn."""
    both = Twice(stage, database_url)
    yield both
    both.database.close()


async def test_two_firms_that_ask_each_other_at_once_are_one_introduction(twice: Twice) -> None:
    """Whoever is stored second has said yes by it: both get the contact data, once."""
    stage = twice.stage
    await stage.taps(A, "do:introduce:P-0002")
    await stage.taps(B, "do:introduce:P-0001")
    await stage.presses(B, "yes")
    await twice.taps((A, await twice.option(A, "yes")), (B, await twice.option(B, "yes")))
    one = await twice.only()
    assert one.state is IntroductionState.BOTH_YES
    assert {row.side for row in await stage.consents() if row.passed_at is not None} == {"a", "b"}
    assert len(await stage.notices("contact:0")) == 1


async def test_a_withdrawal_and_a_yes_at_once_end_in_one_state(twice: Twice) -> None:
    """Either both have the other's data, or neither has."""
    stage = twice.stage
    await stage.asks(A)
    await stage.taps(B, "do:intro-yes:V-0001")
    await stage.presses(B, "yes")
    await stage.taps(A, "do:intro-withdraw:V-0001")
    await twice.taps((A, await twice.option(A, "yes")), (B, await twice.option(B, "yes")))
    one = await stage.introduction()
    passed = [row for row in await stage.consents() if row.passed_at is not None]
    told = "\n".join(stage.told(B))
    assert (one.state is IntroductionState.BOTH_YES) == ("anna@sensorwerk.example" in told) == (len(passed) == 2)
    assert one.state in (IntroductionState.BOTH_YES, IntroductionState.WITHDRAWN)


async def test_two_people_of_one_firm_answer_at_once(database_url: str) -> None:
    """The first one speaks for the firm; the other one hears that it is decided."""
    stage = await Stage(database_url).settled(second=True)
    twice = Twice(stage, database_url)
    await stage.asks(A)
    await stage.taps(B2, "do:intro-no:V-0001")
    await stage.taps(B, "do:intro-yes:V-0001")
    await stage.presses(B, "yes")
    await twice.taps((B2, await twice.option(B2, "yes")), (B, await twice.option(B, "yes")))
    one = await stage.introduction()
    assert one.state in (IntroductionState.BOTH_YES, IntroductionState.REFUSED)
    assert ("anna@sensorwerk.example" in "\n".join(stage.told(B))) == (one.state is IntroductionState.BOTH_YES)
    assert "anna@sensorwerk.example" not in "\n".join(stage.told(B2))
    twice.database.close()
    stage.close()


async def test_an_erasure_and_a_yes_at_once_pass_nothing_of_who_is_gone(twice: Twice) -> None:
    """Either the data had left before the erasure, with both consents, or they never leave."""
    stage = twice.stage
    await stage.asks(A)
    await stage.taps(B, "do:intro-yes:V-0001")
    await stage.presses(B, "yes")
    await stage.taps(A, "do:delete:")
    await twice.taps((A, await twice.option(A, "all")), (B, await twice.option(B, "yes")))
    await stage.passes("2027-03-01T10:00+01:00")
    one = await stage.introduction()
    agreed = one.agreed_at is not None
    assert one.state is IntroductionState.ENDED
    assert agreed or "anna@sensorwerk.example" not in "\n".join(stage.told(B))


async def test_two_clerks_decide_once(twice: Twice) -> None:
    """A pair proposed twice at once is one introduction."""
    stage = twice.stage
    await stage.taps(CLERK, "do:pair:P-0001 P-0002")
    sure = await twice.option(CLERK, "yes")
    await twice.taps(*[(CLERK, sure)] * ROUNDS)
    assert (await twice.only()).state is IntroductionState.WAITING_BOTH
    assert len(await stage.notices("card:a")) == 1
