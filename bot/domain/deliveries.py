"""What the bot has promised to send, and how sending can end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from bot.domain.messages import Address, Channel, Message


class Priority(IntEnum):
    """What goes out first when much is due; a smaller number goes first."""

    REPLY = 10
    DECISION = 20
    REMINDER = 30
    ANNOUNCEMENT = 40


class DeliveryState(StrEnum):
    """Where a delivery stands.

    `held` waits for the contact to write, `paused` for its announcement to go on, `uncertain` may or may not have arrived.
    """

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    HELD = "held"
    PAUSED = "paused"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    UNCERTAIN = "uncertain"


class Rung(StrEnum):
    """The way by which a message went: most platforms have one, WeChat a ladder of them."""

    DIRECT = "direct"
    PASSIVE = "passive"
    CUSTOMER = "customer"
    TEMPLATE = "template"
    SUBSCRIPTION = "subscription"


@dataclass(frozen=True, slots=True)
class Sent:
    """What an adapter tells of a message that its platform took: a receipt to amend it by, "" for none, and the rung.

    `platform_number` is the number by which the platform may speak of the message later, "" where it told none.
    """

    receipt: str = ""
    rung: Rung = Rung.DIRECT
    platform_number: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message on its way to one address.

    `reason` is unique: one cause sends once. `attempts` counts finished attempts, `doubts` those of them whose end is
    not known; `due_at` is an aware UTC instant. `amends` is the receipt of an earlier message that this one takes the place of.
    """

    id: int
    reason: str
    address: Address
    message: Message
    priority: Priority
    due_at: datetime
    attempts: int = 0
    amends: str = ""
    doubts: int = 0


@dataclass(frozen=True, slots=True)
class HowDelivered:
    """Look-up: how the copies of a notice went, by its reason; answered with Fates."""

    notice: str


@dataclass(frozen=True, slots=True)
class Fate:
    """So many copies of a notice stand alike; `rung` is None where nothing was sent yet, `error` "" where nothing went wrong.

    A copy that was sent and has an error may have arrived twice.
    """

    channel: Channel
    state: DeliveryState
    rung: Rung | None
    error: str
    count: int


class SendError(Exception):
    """A delivery did not go out; `detail` is for the log and holds no message text and no name."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class Throttled(SendError):
    """The platform asks to wait `retry_after` seconds, for this chat or, with `everyone`, for the whole bot."""

    def __init__(self, detail: str, retry_after: float, *, everyone: bool = False) -> None:
        super().__init__(detail)
        self.retry_after = retry_after
        self.everyone = everyone


class Unreachable(SendError):
    """The platform surely did not take the message (no connection, 5xx before acceptance): try again later."""


class Lost(SendError):
    """The connection broke after the message was handed over: it may have arrived; tried once more at most."""


class Blocked(SendError):
    """The contact does not want or cannot get messages: stop until they write again."""


class WindowClosed(SendError):
    """The platform allows no message now (WeChat's 48 hours or its count): hold it until the contact next writes.

    `rung` is the way by which the contact was at least told that something waits, if there was one; `platform_number` that of
    the message which told so, see `Sent`.
    """

    def __init__(self, detail: str, rung: Rung | None = None, platform_number: str = "") -> None:
        super().__init__(detail)
        self.rung = rung
        self.platform_number = platform_number


class Rejected(SendError):
    """The platform will never take this message."""


class Relocated(SendError):
    """The chat has a new id: send there instead, from now on."""

    def __init__(self, detail: str, new_id: str) -> None:
        super().__init__(detail)
        self.new_id = new_id
