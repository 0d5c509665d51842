"""What an act of a user allows us to send, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Act(StrEnum):
    """What a user did: wrote something, or tapped, followed or scanned."""

    MESSAGE = "message"
    TAP = "tap"


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many customer-service messages an act allows, and for how long."""

    messages: int
    period: timedelta


@dataclass(frozen=True, slots=True)
class Allowances:
    """The allowance of each act, as WeChat grants them ("api_sendcustommessage"); it has changed them before."""

    message: Allowance = Allowance(5, timedelta(hours=48))
    tap: Allowance = Allowance(3, timedelta(minutes=1))

    def of(self, act: Act) -> Allowance:
        """What an act allows."""
        return self.message if act is Act.MESSAGE else self.tap
