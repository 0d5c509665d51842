"""Random walks through introductions: two firms, colleagues, the clock, restarts and erasures in any order, checked at each step."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.domain.deliveries import Delivery
from bot.domain.introduction_events import AllIntroductions
from bot.domain.introduction_steps import NEXT
from bot.domain.introductions import LIVE, Introduction, IntroductionRules, IntroductionState, Side
from bot.storage.introductions.tables import introduction_consents
from bot.storage.tables import addresses, deliveries
from tests.decisions.stage import wipe
from tests.introductions.driver import Driver
from tests.introductions.stage import B2, SECRETS, A, B, Stage

OTHERS = {A: (B, B2), B: (A,), B2: (A,)}
_ENDED = (IntroductionState.REFUSED, IntroductionState.EXPIRED, IntroductionState.WITHDRAWN, IntroductionState.ENDED)
_NUMBER = re.compile(r"introduction:(\d+):")


@dataclass
class Walk:
    """One walk; `seed` makes it again."""

    stage: Stage
    driver: Driver
    seed: int = 0
    adapter: object = None
    seen: int = 0
    known: dict[int, Introduction] = field(default_factory=dict)
    closed_by: dict[int, str] = field(default_factory=dict)
    agreed_by: dict[int, str] = field(default_factory=dict)
    trail: list[str] = field(default_factory=list)

    async def go(self, steps: int) -> None:
        """Take so many steps, then let the time run until everything is over, and look back."""
        for _ in range(steps):
            what, act, who = self.driver.choose()
            self.trail.append(what)
            await act
            await self._settle(who)
        await self._run_out()
        await self._look_back()

    async def _settle(self, who: str) -> None:
        """What is to be sent is sent; then everything is looked at."""
        bot = self.stage.bot
        await bot.outbox.drain()
        await bot.outbox.settle()
        before = dict(self.known)
        for one in await bot.store.look_up(AllIntroductions()):
            self._check_step(before.get(one.number), one, who)
            self.known[one.number] = one
        self.driver.newest = max(self.known, default=1)
        await self._check_sent()

    def _check_step(self, before: Introduction | None, one: Introduction, who: str) -> None:
        was = before.state if before is not None else IntroductionState.PROPOSED
        assert one.state in _reachable(was), self.explain(f"{was} -> {one.state}")
        if one.state is IntroductionState.BOTH_YES and one.both_agreed and was is not one.state:
            self.agreed_by[one.number] = who
        if one.state in _ENDED and was in LIVE:
            self.closed_by[one.number] = who

    async def _check_sent(self) -> None:
        """Nobody reads who the other side is unless both consents are on record, and the data went out by them."""
        adapter = self.stage.bot.adapter
        if adapter is not self.adapter:
            # A process that has just begun has sent nothing yet.
            self.adapter, self.seen = adapter, 0
        new, self.seen = adapter.sent[self.seen :], len(adapter.sent)
        passed = None
        for one in new:
            told = _leaks(one)
            if told:
                passed = passed if passed is not None else await self._passed()
                notice = _NUMBER.match(one.reason)
                numbers = {int(notice[1])} if notice else set(passed)
                assert numbers & passed, self.explain(f"{one.address.id} reads {told} in {one.reason}")

    async def _passed(self) -> set[int]:
        """The introductions in which both sides consented before the data were passed."""
        sides: dict[int, set[str]] = {}
        for row in await self.stage.rows(select(introduction_consents).where(introduction_consents.c.passed_at.is_not(None))):
            assert row.given_at <= row.passed_at, self.explain("passed before the consent")
            assert row.ended_at is None or row.passed_at <= row.ended_at, self.explain("passed after the consent ended")
            sides.setdefault(row.number, set()).add(row.side)
        # Who was erased took their own consent along; what was passed to them before is known from then.
        complete = {number for number, found in sides.items() if found == {Side.A, Side.B}}
        return complete | (set(sides) if self.driver.gone else set())

    async def _run_out(self) -> None:
        """Nobody does anything any more: the clock alone brings everything to an end."""
        bot = self.stage.bot
        bot.now = bot.now.replace(hour=8, minute=30)
        for days in (1, 1, 3, 5, 10, 10, 15, 30, 60, 60):
            if not any(one.live for one in self.known.values()):
                break
            await self.driver.passes(timedelta(days=days))
            await self._settle("")
        nowhere = {one.name: one.state for one in self.known.values() if one.live}
        assert not nowhere, self.explain(f"ends nowhere: {nowhere}")

    async def _look_back(self) -> None:
        """Each end was told once to everybody who knew of it, and each side got the contact data once."""
        of_sides = select(deliveries.c.address_id, deliveries.c.notice).where(deliveries.c.notice.like("introduction:%"))
        found = [(row.address_id, *row.notice.split(":")[1:]) for row in await self.stage.rows(of_sides)]
        told = Counter((who, int(number), what) for who, number, what, *more in found if what != "contact" or more == ["0"])
        asked = {(who, int(number)) for who, number, what, *more in found if what == "card" and len(more) == 1}
        chats = {row.contact_id: row.id for row in await self.stage.rows(select(addresses.c.contact_id, addresses.c.id))}
        for number, one in self.known.items():
            over = {who: told[who, number, "over"] for who in OTHERS}
            assert max(over.values()) <= 1, self.explain(f"{one.name} over: {over}")
            closer = self.closed_by.get(number)
            if one.state in _ENDED and number not in self.agreed_by and closer != "":
                # Once somebody answered for a firm the others were told so, and it is theirs no more.
                answered = {chats.get(party.contact_id or "") for party in (one.a, one.b)} - {None}
                silent = {B, B2} if {B, B2} & answered else set()
                concerned = ({who for who, of in asked if of == number} - silent) | (answered & set(OTHERS))
                untold = {who for who in concerned if not over[who]} - self.driver.gone - self.driver.left - {closer}
                assert not untold, self.explain(f"{one.name} {one.state}: {untold} not told")
            contact = {who: told[who, number, "contact"] for who in OTHERS}
            if number not in self.agreed_by:
                assert not any(contact.values()), self.explain(f"{one.name}: contact data without consent")
            elif not self.driver.gone | self.driver.left:
                by_notice = len(Side) - (1 if self.agreed_by[number] in OTHERS else 0)
                wanted = (by_notice,) if self.agreed_by[number] else (1, 2)
                assert sum(contact.values()) in wanted, self.explain(f"{one.name}: contact data {contact}")

    def explain(self, what: str) -> str:
        """What went wrong, and how it came to it."""
        return "\n".join((f"seed {self.seed}: {what}", *self.trail))


def _leaks(one: Delivery) -> list[str]:
    """What a message tells its reader of the other side."""
    message = one.message
    documents = (document.content.decode("utf-8", "replace") for document in message.documents)
    said = "\n".join((message.heading, message.text, message.note, *(choice.label for choice in message.choices), *documents))
    return [secret for other in OTHERS.get(one.address.id, ()) for secret in SECRETS[other] if secret in said]


def _reachable(state: IntroductionState) -> set[IntroductionState]:
    """What a state can come to in any number of steps."""
    found, fresh = {state}, {state}
    while fresh:
        fresh = {after for one in fresh for after in NEXT[one]} - found
        found |= fresh
    return found


async def walks(url: str, seeds: Iterable[int], steps: int = 14) -> Counter[str]:
    """Take one walk a seed on a database that is emptied before each; tells in which states their introductions ended."""
    stage = Stage(url, inline=url.startswith("sqlite"))
    ended: Counter[str] = Counter()
    try:
        for seed in seeds:
            ended += await _walk(stage, seed, steps)
            ended["walks"] += 1
    finally:
        stage.close()
    return ended


async def _walk(stage: Stage, seed: int, steps: int) -> Counter[str]:
    chance = random.Random(seed)  # noqa: S311 - the same seed is the same walk
    wipe(stage.bot.database)
    stage.begins(IntroductionRules(needs_approval=chance.random() < 0.3, per_week=chance.choice((1, 5))))
    stage.bot.now = datetime(2027, chance.randint(1, 12), chance.randint(1, 28), chance.randint(0, 23), tzinfo=UTC)
    await stage.settled(second=True)
    taken = Walk(stage, Driver(stage, chance), seed)
    await taken.go(steps)
    return Counter(str(one.state) for one in taken.known.values())
