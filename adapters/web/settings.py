"""What an operator can set for the web chat."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?")


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `burst` at once and `per_second` in the long run. Raises ValueError unless both are positive."""

    burst: int
    per_second: float

    def __post_init__(self) -> None:
        if self.burst < 1 or self.per_second <= 0:
            raise ValueError(f"a rate needs a burst of at least 1 and a positive pace: {self}")


@dataclass(frozen=True, slots=True)
class WebSettings:
    """Settings of the web chat.

    `public_url` is the address of the page without a final slash, `embed_origins` are the sites that may show it in a frame
    (such as https://www.example.org); `messages` and `streams` count for one visitor, `visitors` for one client address.
    Raises ValueError for an embed origin that is not scheme://host[:port].
    """

    public_url: str = ""
    embed_origins: tuple[str, ...] = ()
    privacy_url: str = ""
    imprint_url: str = ""
    keep_days: int = 90
    max_streams: int = 4
    messages: Rate = Rate(burst=8, per_second=1.0)
    streams: Rate = Rate(burst=20, per_second=0.5)
    visitors: Rate = Rate(burst=20, per_second=0.2)
    heartbeat_seconds: float = 15.0
    look_seconds: float = 1.0

    def __post_init__(self) -> None:
        for origin in self.embed_origins:
            if not _ORIGIN.fullmatch(origin):
                raise ValueError(f"an embed origin looks like https://www.example.org: {origin!r}")
