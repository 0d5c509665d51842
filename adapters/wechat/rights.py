"""What the account may do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Rights:
    """Whether customer-service messages go; switched off when WeChat says that the account has no right to them."""

    may_send: bool
