"""Questions without an answer in the database, and the answers that colleagues wrote.

A question is kept without its asker, unless the asker wishes to be told the answer.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Column, Connection, Date, ForeignKey, Integer, Select, String, Table, Text, delete, insert, or_, select, update

from bot.domain.events import QuestionUnanswered
from bot.domain.language import Language
from bot.domain.unanswered import (
    AnswerEntered,
    AnswerWished,
    AnswerWithdrawn,
    DigestDue,
    OpenQuestion,
    OpenQuestions,
    QuestionMarked,
    QuestionsDismissed,
    StaffAnswer,
    StaffAnswers,
    WhoWished,
)
from bot.ports import Stale
from bot.storage.tables import Instant, metadata, seen_updates
from bot.storage.topics import Cause, Events, Queries

DIGEST_HOUR = 9
"""Mondays from nine in Kaiserslautern the colleagues are told what was left open."""

open_questions = Table(
    "open_questions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("contact_id", ForeignKey("contacts.id", ondelete="SET NULL"), index=True),
    Column("mark", String(16), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("language", String(2), nullable=False),
    Column("entry", String(64), nullable=False),
    Column("asked_at", Instant, nullable=False),
)

staff_answers = Table(
    "staff_answers",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("entry", String(64), nullable=False),
    Column("questions", JSON, nullable=False),
    Column("answer", JSON, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("owner", String(80), nullable=False),
)


def mark_of(cause: Cause) -> str:
    """Stands for an update without telling whose it was: only who knows the update can find its question again."""
    assert cause.address is not None  # noqa: S101 - only a contact asks
    key = cause.key.partition(":")[2]
    told = f"{cause.address.channel}\n{cause.address.id}\n{key}"
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:6]


def _unanswered(connection: Connection, cause: Cause, event: QuestionUnanswered) -> None:
    row = {"mark": mark_of(cause), "text": event.question, "language": event.language, "entry": event.entry}
    connection.execute(insert(open_questions).values(**row, asked_at=cause.now))


def _marked(mark: str, contact_id: str) -> Select[Any]:
    """The newest question with a mark that is nobody else's."""
    own = or_(open_questions.c.contact_id.is_(None), open_questions.c.contact_id == contact_id)
    return select(open_questions).where(open_questions.c.mark == mark, own).order_by(open_questions.c.id.desc()).limit(1)


def _question_marked(connection: Connection, query: QuestionMarked, _now: datetime) -> str | None:
    row = connection.execute(_marked(query.mark, query.contact_id)).first()
    return None if row is None else str(row.text)


def _wished(connection: Connection, cause: Cause, event: AnswerWished) -> None:
    row = connection.execute(_marked(event.mark, cause.contact_id)).first()
    if row is None:
        raise Stale
    connection.execute(update(open_questions).where(open_questions.c.id == row.id).values(contact_id=cause.contact_id))


def _entered(connection: Connection, _cause: Cause, event: AnswerEntered) -> None:
    answer = event.answer
    # One answer a gap: the new one takes the place of an older one.
    same = (staff_answers.c.entry == answer.entry) if answer.entry else (staff_answers.c.id == answer.id)
    connection.execute(delete(staff_answers).where(same))
    questions = {str(language): list(texts) for language, texts in answer.questions.items()}
    texts = {str(language): text for language, text in answer.answer.items()}
    row = {"id": answer.id, "entry": answer.entry, "questions": questions, "answer": texts}
    connection.execute(insert(staff_answers).values(**row, as_of=answer.as_of, owner=answer.owner))
    connection.execute(delete(open_questions).where(open_questions.c.id.in_(event.ids)))


def _withdrawn(connection: Connection, _cause: Cause, event: AnswerWithdrawn) -> None:
    connection.execute(delete(staff_answers).where(staff_answers.c.id == event.id))


def _dismissed(connection: Connection, _cause: Cause, event: QuestionsDismissed) -> None:
    connection.execute(delete(open_questions).where(open_questions.c.id.in_(event.ids)))


def _open(connection: Connection, _query: OpenQuestions, _now: datetime) -> tuple[OpenQuestion, ...]:
    rows = connection.execute(select(open_questions).order_by(open_questions.c.id))
    return tuple(
        OpenQuestion(row.id, row.text, Language(row.language), row.entry, row.asked_at, row.contact_id is not None) for row in rows
    )


def _answers(connection: Connection, _query: StaffAnswers, _now: datetime) -> tuple[StaffAnswer, ...]:
    return tuple(
        StaffAnswer(
            row.id,
            row.entry,
            {Language(language): tuple(texts) for language, texts in row.questions.items()},
            {Language(language): text for language, text in row.answer.items()},
            row.as_of,
            row.owner,
        )
        for row in connection.execute(select(staff_answers).order_by(staff_answers.c.id))
    )


def _who_wished(connection: Connection, query: WhoWished, _now: datetime) -> tuple[tuple[str, int], ...]:
    wished = select(open_questions.c.contact_id, open_questions.c.id).where(
        open_questions.c.id.in_(query.ids), open_questions.c.contact_id.is_not(None)
    )
    return tuple((row.contact_id, row.id) for row in connection.execute(wished.order_by(open_questions.c.id)))


def digest_cause(week: str) -> str:
    """The cause of a week's digest."""
    return f"digest:{week}"


def _digest_due(connection: Connection, _query: DigestDue, now: datetime) -> tuple[str, ...]:
    local = now.astimezone(ZoneInfo("Europe/Berlin"))
    year, number, weekday = local.isocalendar()
    week = f"{year}-W{number:02}"
    if weekday != 1 or local.hour < DIGEST_HOUR:
        return ()
    told = select(seen_updates.c.key).where(seen_updates.c.channel == "clock", seen_updates.c.key == digest_cause(week))
    anything = select(open_questions.c.id).where(open_questions.c.asked_at > now - timedelta(days=90)).limit(1)
    return () if connection.scalar(told) or not connection.scalar(anything) else (week,)


EVENTS: Events = {
    QuestionUnanswered: _unanswered,
    AnswerWished: _wished,
    AnswerEntered: _entered,
    AnswerWithdrawn: _withdrawn,
    QuestionsDismissed: _dismissed,
}
QUERIES: Queries = {
    OpenQuestions: _open,
    QuestionMarked: _question_marked,
    StaffAnswers: _answers,
    WhoWished: _who_wished,
    DigestDue: _digest_due,
}
