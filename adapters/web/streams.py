"""Who is listening to which talk, and how a listener learns that there is something new."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping


class TooManyStreams(Exception):
    """The visitor listens in too many places already."""


class Listener:
    """One open stream: the id of the last line it got, and a bell that rings when it should look again."""

    def __init__(self, seen: int) -> None:
        self.seen = seen
        self.ended = False
        self._bell = asyncio.Event()

    def ring(self) -> None:
        """Make the listener look."""
        self._bell.set()

    def end(self) -> None:
        """Make the stream end."""
        self.ended = True
        self._bell.set()

    def hush(self) -> None:
        """Forget earlier ringing: the listener is about to look."""
        self._bell.clear()

    async def wait(self, seconds: float) -> bool:
        """Wait for the bell; False when `seconds` passed without."""
        try:
            await asyncio.wait_for(self._bell.wait(), seconds)
        except TimeoutError:
            return False
        return True


class Listeners:
    """All open streams of this process, by visitor."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._closed = False
        self._by_visitor: dict[str, list[Listener]] = {}

    def join(self, visitor: str, seen: int) -> Listener:
        """Add a listener, who must `leave` in the end; raises TooManyStreams."""
        others = self._by_visitor.setdefault(visitor, [])
        if len(others) >= self._most:
            raise TooManyStreams
        listener = Listener(seen)
        if self._closed:
            listener.end()
        others.append(listener)
        return listener

    def leave(self, visitor: str, listener: Listener) -> None:
        """Remove a listener; removing it again changes nothing."""
        left = [other for other in self._by_visitor.get(visitor, []) if other is not listener]
        if left:
            self._by_visitor[visitor] = left
        else:
            self._by_visitor.pop(visitor, None)

    def ring(self, visitor: str) -> None:
        """There is something new for this visitor."""
        for listener in self._by_visitor.get(visitor, []):
            listener.ring()

    def end(self, visitor: str) -> None:
        """End all streams of this visitor."""
        for listener in self._by_visitor.get(visitor, []):
            listener.end()

    def close(self) -> None:
        """End all streams, and those that are opened later at once."""
        self._closed = True
        for visitor in self.visitors():
            self.end(visitor)

    def visitors(self) -> list[str]:
        """Who is listening."""
        return list(self._by_visitor)

    def notice(self, newest: Mapping[str, int]) -> None:
        """Ring where a listener has not seen the newest line of its talk."""
        for visitor, line_id in newest.items():
            for listener in self._by_visitor.get(visitor, []):
                if listener.seen < line_id:
                    listener.ring()
