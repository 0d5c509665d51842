"""Questions that were stored by an earlier release become hand-overs."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import insert, text

from bot.domain.handovers import HandoverState, NewHandoverNumber, OpenHandovers, Way
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.storage.tables import contacts
from bot.texts import catalogue

ASKED = datetime(2026, 11, 3, 10, 30, tzinfo=UTC)
CONTACT = {"id": "c1", "language": "zh", "language_chosen": True, "zone": "Asia/Shanghai", "announcements": True, "created_at": ASKED}
STORED = "INSERT INTO person_requests VALUES (41, 'c1', 'wechat', 'o1', 'zh', '租金多少？', 'mail', 'a@firma.de', 'open', :at)"


async def test_a_question_of_an_earlier_release_is_an_open_hand_over(empty_database_url: str) -> None:
    """With its number, its words, its way and its time; new ones get higher numbers."""
    database = Database(empty_database_url)
    migrate(database, "0006")
    stored_at = str(ASKED.replace(tzinfo=None)) + ".000000" if database.is_sqlite else ASKED
    await database.run(lambda connection: connection.execute(insert(contacts), [CONTACT]))
    await database.run(lambda connection: connection.execute(text(STORED), {"at": stored_at}))
    migrate(database)
    store = DatabaseStore(database, lambda: ASKED, catalogue())
    (moved,) = await store.look_up(OpenHandovers())
    assert (moved.number, moved.state, moved.question, moved.contact_id) == (41, HandoverState.OPEN, "租金多少？", "c1")
    assert (moved.way, moved.reply_to, moved.recent, moved.opened_at) == (Way.MAIL, "a@firma.de", (), ASKED)
    assert await store.look_up(NewHandoverNumber()) == 42
    database.close()


async def test_without_questions_the_first_number_is_one(empty_database_url: str) -> None:
    """Numbers are given out once."""
    database = Database(empty_database_url)
    migrate(database)
    store = DatabaseStore(database, lambda: ASKED, catalogue())
    assert [await store.look_up(NewHandoverNumber()) for _ in range(3)] == [1, 2, 3]
    database.close()
