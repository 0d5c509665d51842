"""Rows of announcements as the domain's words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from bot.domain.announcements import Announcement, AnnouncementState
from bot.domain.audiences import NewsTopic, read_segment, written_segment
from bot.domain.language import Language
from bot.storage.announcements.tables import announcements
from bot.storage.tables import AnyRow


def announcements_where(connection: Connection, *conditions: ColumnElement[bool], most: int | None = None) -> tuple[Announcement, ...]:
    """The announcements that meet all conditions, the newest first."""
    statement = select(announcements).where(*conditions).order_by(announcements.c.number.desc()).limit(most)
    return tuple(announcement_of(row) for row in connection.execute(statement))


def announcement_of(row: AnyRow) -> Announcement:
    """An Announcement from a row of `announcements`."""
    return Announcement(
        number=row.number,
        author_id=row.author_id,
        author=row.author,
        topic=NewsTopic(row.topic),
        texts={Language(language): text for language, text in row.texts.items()},
        segment=read_segment((name, value) for name, values in row.segment.items() for value in values),
        fallback=None if row.fallback is None else Language(row.fallback),
        at=row.at,
        zone=row.zone,
        state=AnnouncementState(row.state),
        version=row.version,
        approved_by=row.approved_by,
        started_at=row.started_at,
        finished_at=row.finished_at,
        expanded=row.expanded,
        queued=row.queued,
        lacks={Language(language): count for language, count in row.lacks.items()},
        opted_out=row.opted_out,
        not_agreed=row.not_agreed,
    )


def written_values(announcement: Announcement) -> dict[str, Any]:
    """The columns that its author decides."""
    return {
        "topic": announcement.topic,
        "texts": {str(language): text for language, text in announcement.texts.items()},
        "fallback": announcement.fallback,
        "segment": written_segment(announcement.segment),
        "at": announcement.at,
        "zone": announcement.zone,
    }
