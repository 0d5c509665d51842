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
    if isinstance(error, Rejected) or delivery.attempts + 1 >= ATTEMPTS:
        return DeliveryState.FAILED, 0.0
    if isinstance(error, Relocated):
        return DeliveryState.PENDING, 0.0
    if isinstance(error, Throttled):
        return DeliveryState.PENDING, error.retry_after
    if isinstance(error, Lost) and delivery.attempts >= 1:
        return DeliveryState.UNCERTAIN, 0.0
    pause = min(FIRST_PAUSE * 2**delivery.attempts, LONGEST_PAUSE)
    return DeliveryState.PENDING, pause * (0.5 + jitter())
