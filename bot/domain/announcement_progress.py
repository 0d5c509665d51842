"""What became of every message of an announcement, counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.announcements import Announcement
from bot.domain.deliveries import DeliveryState, Rung
from bot.domain.messages import Channel


@dataclass(frozen=True, slots=True)
class Fared:
    """So many messages of an announcement stand alike: see `bot.domain.deliveries.Fate`."""

    channel: Channel
    state: DeliveryState
    rung: Rung | None
    error: str
    count: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How an announcement goes: counts by state, rung and reason; a message that was sent and may have arrived twice has an error.

    `ends_at` is when it will be through at the present pace, None where that is not known. `deferred` counts those of the pending
    that wait for the end of their recipient's quiet hours.
    """

    announcement: Announcement
    fared: tuple[Fared, ...] = ()
    deferred: int = 0
    ends_at: datetime | None = None

    def count(self, *states: DeliveryState) -> int:
        """How many stand in one of these states."""
        return sum(one.count for one in self.fared if one.state in states)

    @property
    def total(self) -> int:
        """How many messages there are so far."""
        return sum(one.count for one in self.fared)

    @property
    def open(self) -> int:
        """How many are still to be sent by the bot itself; what is held waits for its contact and is not in it."""
        return self.count(DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.PAUSED)

    @property
    def through(self) -> int:
        """How many the bot is through with."""
        return self.total - self.open

    @property
    def blocked(self) -> int:
        """How many are held because the contact blocked the bot or left."""
        return sum(one.count for one in self.fared if one.state is DeliveryState.HELD and one.error in ("blocked", "unreachable"))

    @property
    def doubtful(self) -> int:
        """How many arrived, and perhaps twice."""
        return sum(one.count for one in self.fared if one.state is DeliveryState.SENT and one.error)

    def by_error(self, state: DeliveryState) -> dict[str, int]:
        """Counts in a state by reason."""
        counts: dict[str, int] = {}
        for one in self.fared:
            if one.state is state:
                counts[one.error] = counts.get(one.error, 0) + one.count
        return counts

    def sent_by_way(self) -> dict[tuple[Channel, Rung | None], int]:
        """What was sent, by platform and rung."""
        counts: dict[tuple[Channel, Rung | None], int] = {}
        for one in self.fared:
            if one.state is DeliveryState.SENT:
                counts[one.channel, one.rung] = counts.get((one.channel, one.rung), 0) + one.count
        return counts


@dataclass(frozen=True, slots=True)
class ProgressOf:
    """Query: the Progress of an announcement, or None where there is none."""

    number: int
