"""The lines of the web chat: what a page shows again after a reload, until the visitor or time deletes it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, delete, exists, func, insert, select
from sqlalchemy.engine import Row

from bot.domain.messages import Message
from bot.storage.database import Database
from bot.storage.tables import web_lines

PAGE = 200
"""Lines read at a time."""

LOOKED_BACK = 100
"""How many of the last lines are searched for the choice that was tapped."""


class Author(StrEnum):
    """Who wrote a line; a visitor's first line is the page's own, is never shown, and says that the visitor is known."""

    YOU = "you"
    BOT = "bot"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a talk. `id` grows within a talk in the order in which lines can be read; `at` is an aware UTC instant."""

    id: int
    author: Author
    key: str
    at: datetime
    message: Message


class WebLines:
    """Stores and reads lines; a visitor is known from `open_talk` until the talk is forgotten."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open_talk(self, visitor: str, at: datetime) -> None:
        """Make a visitor known. Opening twice is opening once."""

        def work(connection: Connection) -> None:
            if not _lock(connection, visitor):
                _insert(connection, visitor, _new(Author.PAGE, _opening(visitor), at, Message("")))

        await self._database.run(work)

    async def knows(self, visitor: str) -> bool:
        """Whether the visitor's talk is open."""
        wanted = select(web_lines.c.id).where(web_lines.c.key == _opening(visitor))
        return await self._database.run(lambda connection: connection.scalar(wanted) is not None)

    async def add_said(self, visitor: str, key: str, at: datetime, text: str) -> Line | None:
        """Store what a visitor wrote; the line stored before when the key comes again, None for an unknown visitor."""
        return await self._add(visitor, _new(Author.YOU, f"you:{visitor}:{key}", at, Message(text)))

    async def add_tapped(self, visitor: str, key: str, at: datetime, token: str, otherwise: str) -> Line | None:
        """Store what a visitor tapped, as the label that was offered, or `otherwise` where it is not among the last lines."""

        def work(connection: Connection) -> Line | None:
            label = _label(connection, visitor, token) or otherwise
            return _add(connection, visitor, _new(Author.YOU, f"you:{visitor}:{key}", at, Message(label)))

        return await self._database.run(work)

    async def add_sent(self, visitor: str, reason: str, at: datetime, message: Message) -> Line | None:
        """Store what the bot sends, once for a reason; None for an unknown visitor."""
        # Reasons may be longer than a key.
        key = f"bot:{hashlib.sha256(reason.encode()).hexdigest()}"
        return await self._add(visitor, _new(Author.BOT, key, at, message))

    async def after(self, visitor: str, line_id: int) -> list[Line]:
        """The next lines of a talk after the line with this id, at most PAGE of them, in order."""
        wanted = (
            select(web_lines)
            .where(web_lines.c.visitor == visitor, web_lines.c.id > line_id, web_lines.c.author != Author.PAGE)
            .order_by(web_lines.c.id)
            .limit(PAGE)
        )
        return await self._database.run(lambda connection: [_line(row) for row in connection.execute(wanted)])

    async def newest(self, visitors: Sequence[str]) -> dict[str, int]:
        """The id of the newest line of each of these visitors."""
        newest = select(web_lines.c.visitor, func.max(web_lines.c.id)).where(web_lines.c.author != Author.PAGE)
        wanted = newest.group_by(web_lines.c.visitor)

        def work(connection: Connection) -> dict[str, int]:
            found: dict[str, int] = {}
            for start in range(0, len(visitors), PAGE):
                some = wanted.where(web_lines.c.visitor.in_(visitors[start : start + PAGE]))
                found.update((row[0], row[1]) for row in connection.execute(some))
            return found

        return await self._database.run(work)

    async def forget(self, visitor: str) -> None:
        """Delete everything of a visitor, who is unknown afterwards."""
        await self._database.run(lambda connection: connection.execute(delete(web_lines).where(web_lines.c.visitor == visitor)))

    async def forget_before(self, instant: datetime) -> int:
        """Delete lines written before `instant`, and visitors of whom nothing is left; returns how many lines were deleted."""
        return await self._database.run(lambda connection: forget_before(connection, instant))

    async def _add(self, visitor: str, line: Line) -> Line | None:
        return await self._database.run(lambda connection: _add(connection, visitor, line))


def forget_before(connection: Connection, instant: datetime) -> int:
    """Delete lines written before `instant`, and visitors of whom nothing is left; returns how many lines were deleted."""
    old = web_lines.c.created_at < instant
    lines = connection.execute(delete(web_lines).where(old, web_lines.c.author != Author.PAGE))
    newer = web_lines.alias("newer")
    talks_on = exists().where(newer.c.visitor == web_lines.c.visitor, newer.c.author != Author.PAGE)
    connection.execute(delete(web_lines).where(old, web_lines.c.author == Author.PAGE, ~talks_on))
    return lines.rowcount


def _opening(visitor: str) -> str:
    return f"open:{visitor}"


def _lock(connection: Connection, visitor: str) -> bool:
    """Hold the talk until the transaction ends; False for an unknown visitor.

    Lines of one talk are therefore committed in the order of their ids, and a reader who asks for what comes after a line
    misses none. (SQLite has one writer at a time anyway.)
    """
    opening = select(web_lines.c.id).where(web_lines.c.key == _opening(visitor)).with_for_update()
    return connection.scalar(opening) is not None


def _new(author: Author, key: str, at: datetime, message: Message) -> Line:
    return Line(0, author, key, at, message)


def _add(connection: Connection, visitor: str, line: Line) -> Line | None:
    if not _lock(connection, visitor):
        return None
    stored = connection.execute(select(web_lines).where(web_lines.c.key == line.key)).first()
    return _line(stored) if stored else _insert(connection, visitor, line)


def _insert(connection: Connection, visitor: str, line: Line) -> Line:
    row = {"visitor": visitor, "author": line.author, "key": line.key, "message": line.message.to_json(), "created_at": line.at}
    line_id = connection.execute(insert(web_lines).values(row).returning(web_lines.c.id)).scalar_one()
    return replace(line, id=line_id)


def _label(connection: Connection, visitor: str, token: str) -> str:
    recent = (
        select(web_lines.c.message)
        .where(web_lines.c.visitor == visitor, web_lines.c.author == Author.BOT)
        .order_by(web_lines.c.id.desc())
        .limit(LOOKED_BACK)
    )
    offered = (choice for stored in connection.scalars(recent) for choice in Message.from_json(stored).choices)
    return next((choice.label for choice in offered if choice.token == token), "")


def _line(row: Row[tuple[int, str, str, str, dict[str, object], datetime]]) -> Line:
    return Line(row.id, Author(row.author), row.key, row.created_at, Message.from_json(row.message))
