"""Questions without an answer in the database."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domain.events import QuestionUnanswered
from bot.storage.topics import Cause, Events, Queries


def _noted(connection: Connection, cause: Cause, event: QuestionUnanswered) -> None:
    """Nothing is kept yet."""


EVENTS: Events = {QuestionUnanswered: _noted}
QUERIES: Queries = {}
