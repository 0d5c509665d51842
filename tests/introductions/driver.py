"""What people, the clock and accidents do in a random walk: mostly the next sensible thing, sometimes anything."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeAlias

from bot.domain.messages import Address, Commanded, Content, Said, Tapped, Update
from bot.domain.partner_events import FirmBlocked, PersonLeftFirm, ProfileWithdrawn
from bot.domain.partners import FirmNamed, ProfileNamed
from bot.ports import Deed, Stale
from handlers.partners.introductions.duties import DUTIES
from tests.introductions.stage import B2, CLERK, A, B, Stage
from tests.partners.seeded import OFFER, REQUEST, ROBOTS, SENSORS

FIRMS = {A: SENSORS.id, B: ROBOTS.id, B2: ROBOTS.id}
_WORDS = {
    A: ("Wie hoch ist der Preis?", "Bitte an anna@sensorwerk.example", "Hier schreibt Sickinger"),
    B: ("最小起订量是多少？", "我是蓝桥机器人的李娜娜", "请打 +86 21 5550 0100"),
    B2: ("有认证吗？", "我是王建国", "wang@lanqiao.example"),
}
"""What people write: now and then something that tells who they are."""
_BUTTONS = (
    "intro-yes",
    "intro-no",
    "intro-ask",
    "intro-reply",
    "intro-withdraw",
    "intro-talk",
    "intro-end",
    "intro-report",
    "intro",
    "intro-contact",
)
_OF_STAFF = ("intro-approve", "intro-turn-down", "intro-carried", "intro-stop", "introduction")

Step: TypeAlias = tuple[str, Coroutine[Any, Any, None], str]
"""What it is called, doing it, and who does it ("" for several at once, or the clock)."""


class _First(Tapped):
    """Stands for whatever button is offered first."""


_FIRST = _First("first")


@dataclass
class Driver:
    """Everybody who acts in a walk; `gone` were erased, `left` may have left their firm, `newest` is the last introduction's number."""

    stage: Stage
    chance: random.Random
    newest: int = 1
    gone: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    keys: int = 0

    def choose(self) -> Step:
        """What happens next."""
        person = self.chance.choice((A, A, B, B, B2))
        kinds: Sequence[tuple[int, Callable[[], Step]]] = (
            (20, lambda: self._one(person)),
            (5, lambda: self._one(CLERK)),
            (6, self._at_once),
            (5, lambda: ("time", self.passes(timedelta(hours=self.chance.choice((1, 9, 30, 80, 200)))), "")),
            (1, lambda: ("restart", self.stage.restarted(), "")),
            (1, lambda: (f"erase {person}", self._erase(person), person)),
            (1, self._something_breaks),
        )
        weights = [weight for weight, _ in kinds]
        return self.chance.choices(kinds, weights)[0][1]()

    def _one(self, who: str) -> Step:
        contents = [self._content(who), *(_FIRST for _ in range(self.chance.choice((0, 1, 2, 3))))]
        return f"{who} {contents}", self._one_by_one(who, contents), who

    async def _one_by_one(self, who: str, contents: Sequence[Content]) -> None:
        for content in contents:
            await self._takes(who, content)

    def _at_once(self) -> Step:
        """Two or three people act in the same moment."""
        people = self.chance.sample((A, B, B2, CLERK), self.chance.choice((2, 3)))
        acts = [(who, self._content(who)) for who in people]
        return f"at once {acts}", self._together(acts), ""

    async def _together(self, acts: Sequence[tuple[str, Content]]) -> None:
        await asyncio.gather(*(self._takes(who, content) for who, content in acts))

    def _content(self, who: str) -> Content:
        """Mostly the next sensible thing, sometimes anything."""
        number = f"V-{self.newest:04}"
        if who == CLERK:
            acts = (Tapped(f"do:{self.chance.choice(_OF_STAFF)}:{number}"), Commanded("pair", "P-0001 P-0002"), _FIRST)
            return self.chance.choices(acts, (4, 2, 1))[0]
        acts = (
            Commanded("introduce", "P-0002" if who == A else "P-0001"),
            Tapped(f"do:intro-yes:{number}"),
            Tapped(f"do:{self.chance.choice(_BUTTONS)}:{number}"),
            Tapped(f"do:intro-meet:{number} {self.stage.bot.now + timedelta(days=3):%Y%m%d%H%M}"),
            Said(self.chance.choice(_WORDS[who])),
            _FIRST,
        )
        return self.chance.choices(acts, (4, 4, 8, 1, 2, 2))[0]

    async def _takes(self, who: str, content: Content) -> None:
        if content is _FIRST:
            choices = (await self.stage.conversation(who)).choices if who not in self.gone else ()
            if not choices:
                return
            content = Tapped(choices[0].token)
        self.keys += 1
        bot = self.stage.bot
        update = Update(Address(bot.adapter.channel, who), f"walk:{self.keys}:{who}", bot.clock(), content)
        await bot.service.handle(update)

    async def passes(self, time: timedelta) -> None:
        """The clock goes on, and what is due is done."""
        self.stage.bot.now += time
        for duty in DUTIES:
            await self.stage.bot.duties.run(duty)

    async def _erase(self, who: str) -> None:
        await self._takes(who, Commanded("delete"))
        choices = (await self.stage.conversation(who)).choices
        token = next((choice.token for choice in choices if choice.token.endswith(":all")), "")
        if token:
            await self._takes(who, Tapped(token))
            self.gone.add(who)

    def _something_breaks(self) -> Step:
        """A profile is taken off, a firm is blocked, or somebody leaves their firm."""
        who = self.chance.choice((A, B, B2))
        kind = self.chance.choice(("profile", "block", "leave"))
        return f"{kind} {who}", self._breaks(kind, who), ""

    async def _breaks(self, kind: str, who: str) -> None:
        store = self.stage.bot.store
        firm = await store.look_up(FirmNamed(FIRMS[who]))
        profile = await store.look_up(ProfileNamed((OFFER if who == A else REQUEST).id))
        self.keys += 1
        try:
            if kind == "leave" and who not in self.gone:
                self.left.add(who)
                await self.stage.happens(who, PersonLeftFirm(FIRMS[who]))
            elif kind == "block":
                await store.carry_out(Deed(f"walk:{self.keys}", (FirmBlocked(firm.firm.id, firm.version, blocked=True),), ()))
            else:
                await store.carry_out(Deed(f"walk:{self.keys}", (ProfileWithdrawn(profile.number, profile.version),), ()))
        except Stale:
            return
