"""Turns in the store, on SQLite and on PostgreSQL: once, in order, many at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from bot.domain.conversation import Conversation
from bot.domain.handovers import HandoverOpened, Way
from bot.domain.language import Language
from bot.ports import Stale
from bot.storage import tables
from bot.storage.database import Database
from bot.storage.handovers.tables import handovers
from bot.storage.store import DatabaseStore
from tests.storage.stage import TALK, a_record, an_update, taken, texts_of


async def test_a_new_contact_begins_with_the_hint_of_its_platform(store: DatabaseStore) -> None:
    """A first update finds an empty conversation in the language that the platform told."""
    before = await store.begin(replace(an_update(), language_hint=Language.ZH))
    assert before is not None
    assert (before.version, before.conversation, before.contact.language) == (0, Conversation(), Language.ZH)
    assert before.contact.zone == "Asia/Shanghai"


async def test_a_conversation_is_found_again_as_it_was_left(store: DatabaseStore) -> None:
    """Contact and conversation survive with every field."""
    first = await store.begin(an_update())
    assert first is not None
    contact = replace(first.contact, language=Language.EN, language_chosen=True, zone="Asia/Shanghai", announcements=False)
    await store.finish(replace(a_record(an_update(), first, "Guten Tag"), contact=contact))
    again = await store.begin(an_update("2"))
    assert again is not None
    assert again.version == 1
    await store.finish(replace(a_record(an_update("2"), again), contact=contact))
    third = await store.begin(an_update("3"))
    assert third is not None
    assert (third.contact, third.conversation, third.version) == (contact, TALK, 2)


async def test_a_repeated_update_is_not_taken_again(store: DatabaseStore) -> None:
    """The same key is refused at the beginning and, when two are under way, at the end."""
    update = an_update()
    before = await store.begin(update)
    assert before is not None
    assert await store.finish(a_record(update, before, "einmal")) is not None
    assert await store.begin(update) is None
    again = await store.begin(an_update("2"))
    assert again is not None
    assert await store.finish(a_record(update, again, "zweimal")) is None
    assert texts_of(await store.replies_to(update)) == ["einmal"]


async def test_a_turn_on_an_old_snapshot_is_stale(store: DatabaseStore) -> None:
    """Who comes second with the same snapshot must load anew; nothing of the turn is stored."""
    await taken(store, an_update("1"))
    before = await store.begin(an_update("2"))
    assert before is not None
    await store.finish(a_record(an_update("2"), before, "zuerst"))
    with pytest.raises(Stale):
        await store.finish(a_record(an_update("3"), before, "zu spät"))
    assert await store.replies_to(an_update("3")) == ()
    assert await store.begin(an_update("3")) is not None


async def test_many_contacts_share_transactions_and_keep_apart(store: DatabaseStore) -> None:
    """A hundred contacts at once each get their own replies, in order."""
    updates = [an_update(f"k{number}", f"w{number}") for number in range(100)]
    leased = await asyncio.gather(*(taken(store, update, f"a{update.key}", f"b{update.key}") for update in updates))
    assert [texts_of(replies) for replies in leased] == [[f"a{update.key}", f"b{update.key}"] for update in updates]


async def test_one_bad_turn_does_not_take_others_down(store: DatabaseStore, database: Database) -> None:
    """A turn that the database refuses fails alone, even when it shares a transaction with others."""
    good = [an_update(f"g{number}", f"g{number}") for number in range(5)]
    snapshots = await asyncio.gather(*(store.begin(update) for update in (*good, an_update("bad", "b"))))
    records = [a_record(update, before, "gut") for update, before in zip(good, snapshots[:5], strict=True) if before]
    assert snapshots[5] is not None
    spoilt = a_record(an_update("bad", "b"), snapshots[5], "schlecht", events=(HandoverOpened(1, "?", Way.HERE, object()),))  # type: ignore[arg-type]
    results = await asyncio.gather(*(store.finish(record) for record in (*records, spoilt)), return_exceptions=True)
    assert [texts_of(result) for result in results[:5] if isinstance(result, tuple)] == [["gut"]] * 5
    assert isinstance(results[5], Exception)
    count = await database.run(lambda connection: connection.scalar(select(func.count()).select_from(tables.addresses)))
    assert count == 5


async def test_a_question_for_a_person_is_stored_with_its_turn(store: DatabaseStore, database: Database) -> None:
    """What a contact asked, and the way to answer, is an open hand-over."""
    await taken(store, an_update(), events=(HandoverOpened(7, "Was kostet das?", Way.MAIL, "a@firma.de"),))
    row = await database.run(lambda connection: connection.execute(select(handovers)).one())
    assert (row.number, row.question, row.way, row.reply_to, row.state) == (7, "Was kostet das?", "mail", "a@firma.de", "open")
