"""How often somebody may do something: a token bucket for each key, in bounded memory."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from datetime import datetime, timedelta

from adapters.web.settings import Rate
from bot.ports import Clock

MOST_KEYS = 10_000
"""Keys remembered at a time; the one unused for longest is forgotten first, as if its bucket were full again."""


class RateLimit:
    """Counts takings by key. A bucket is kept as one instant: when it would be full again."""

    def __init__(self, rate: Rate, clock: Clock, most_keys: int = MOST_KEYS) -> None:
        self._clock = clock
        self._interval = timedelta(seconds=1 / rate.per_second)
        self._tolerance = self._interval * (rate.burst - 1)
        self._most_keys = most_keys
        self._full_at: OrderedDict[str, datetime] = OrderedDict()

    def take(self, key: str) -> float:
        """Take one for `key`: 0.0 when that was allowed, otherwise the seconds until it will be."""
        now = self._clock()
        full_at = max(self._full_at.get(key, now), now)
        wait = full_at - now - self._tolerance
        if wait > timedelta(0):
            return wait.total_seconds()
        self._remember(key, full_at + self._interval)
        return 0.0

    def _remember(self, key: str, full_at: datetime) -> None:
        self._full_at[key] = full_at
        self._full_at.move_to_end(key)
        if len(self._full_at) > self._most_keys:
            self._full_at.popitem(last=False)


def network_of(host: str) -> str:
    """The key under which a client address is counted: an IPv4 address itself, the /64 of an IPv6 address (one household)."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return "unknown"
    if address.version == 4:  # noqa: PLR2004 - the name of the protocol
        return str(address)
    return str(ipaddress.ip_network((address, 64), strict=False))
