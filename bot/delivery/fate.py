"""What becomes of a delivery after an attempt, by the type of the error alone."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.deliveries import (
    Blocked,
    Delivery,
    DeliveryState,
    Lost,
    Rejected,
    Relocated,
    SendError,
    Throttled,
    WindowClosed,
)

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 15 * 60.0
ATTEMPTS = 12
"""With doubling pauses, a platform may be away for about an hour and a half before a delivery fails."""


def fate(delivery: Delivery, error: SendError, jitter: Callable[[], float]) -> tuple[DeliveryState, float]:
    """The next state after an error, and the seconds until the next attempt; `jitter` gives 0 to 1."""
    if isinstance(error, Blocked | WindowClosed):
        return DeliveryState.HELD, 0.0
    if isinstance(error, Throttled):
        return DeliveryState.PENDING, error.retry_after
    last = delivery.attempts + 1 >= ATTEMPTS
    if isinstance(error, Lost) and (last or delivery.doubts >= 1):
        return DeliveryState.UNCERTAIN, 0.0
    if isinstance(error, Rejected) or last:
        return DeliveryState.FAILED, 0.0
    if isinstance(error, Relocated):
        return DeliveryState.PENDING, 0.0
    pause = min(FIRST_PAUSE * 2**delivery.attempts, LONGEST_PAUSE)
    return DeliveryState.PENDING, pause * (0.5 + jitter())


def counts(error: SendError) -> bool:
    """Whether an attempt that ended so is one of the few a delivery has: who is asked to wait has not failed."""
    return not isinstance(error, Throttled)
