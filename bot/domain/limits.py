"""How much a platform takes from all processes of the bot together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bot.domain.messages import Address, Channel

SPARE_SECONDS = 0.045
"""How much a message may be late on its way without more of them meeting in a window than the platform takes."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many messages in so many seconds, evenly; `burst` of them may go at once."""

    messages: float
    seconds: float = 1.0
    burst: int = 1

    @property
    def interval(self) -> int:
        """Microseconds from one message to the next, so long that a window never holds more, even if some are a little late."""
        return int((self.seconds + SPARE_SECONDS) * 1_000_000 / self.messages) + 1


@dataclass(frozen=True, slots=True)
class ChannelLimits:
    """What one platform takes: from the whole bot, in one chat, in one group; None where it sets no limit."""

    bot: Rate | None = None
    chat: Rate | None = None
    group: Rate | None = None

    def of_chat(self, address: Address) -> Rate | None:
        """The limit of an address' chat."""
        return self.group if is_group(address) else self.chat


Limits: TypeAlias = Mapping[Channel, ChannelLimits]

GROUP_BURST = 5
CHAT_BURST = 3


def telegram_limits(per_second: float, per_chat: float, per_group: float) -> ChannelLimits:
    """Telegram's limits: messages a second of the bot and of a chat, messages a minute of a group; 0 lifts one.

    Ordinary: 30 a second, 1 a second in a chat with short bursts, 20 a minute in a group
    (core.telegram.org/bots/faq, "My bot is hitting limits").
    """
    return ChannelLimits(
        bot=Rate(per_second) if per_second else None,
        chat=Rate(per_chat, burst=CHAT_BURST) if per_chat else None,
        # A burst and what follows evenly must fit into the same minute.
        group=Rate(max(per_group - GROUP_BURST, 1), 60.0, GROUP_BURST) if per_group else None,
    )


def is_group(address: Address) -> bool:
    """Whether an address is a group: their ids on Telegram are negative."""
    return address.channel == Channel.TELEGRAM and address.id.startswith("-")


def chat_name(address: Address) -> str:
    """What the limit of an address' chat is counted under; the threads of a group are one chat."""
    return f"{address.channel}:{address.id.partition('/')[0]}"


@dataclass(frozen=True, slots=True)
class Turns:
    """Turns to send that were reserved: instants in microseconds since 1970, and when to ask for more.

    `lost` are the deliveries among the first that got a turn and are not this sender's any more.
    """

    at: tuple[int, ...]
    again: int
    lost: frozenset[int] = frozenset()
