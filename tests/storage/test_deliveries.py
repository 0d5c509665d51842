"""Deliveries in the store, on SQLite and on PostgreSQL: leased, claimed, held, forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy

from bot.domain.deliveries import DeliveryState, Priority
from bot.domain.events import AddressMoved, ContactDeparted
from bot.domain.messages import Address, Channel
from bot.ports import Stale
from bot.storage import tables
from bot.storage.database import Database
from bot.storage.deliveries.leases import LEASE
from bot.storage.deliveries.statements import DOUBTS_OF_REPLIES
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from tests.storage.stage import NOW, TALK, Clock, a_record, an_update, claimed, ended, state_of, taken, texts_of


async def test_sent_deliveries_are_not_claimed(store: DatabaseStore, clock: Clock) -> None:
    """What was acknowledged is never due again."""
    await ended(store, await taken(store, an_update(), "eins"), DeliveryState.SENT)
    clock.now += timedelta(days=1)
    assert await claimed(store) == ()


async def test_a_delivery_waits_for_its_time(store: DatabaseStore, clock: Clock) -> None:
    """A delivery put off is claimed when due, not before, and only for the channels asked for."""
    await ended(store, await taken(store, an_update(), "eins"), DeliveryState.PENDING, NOW + timedelta(seconds=30))
    assert await claimed(store) == ()
    clock.now += timedelta(seconds=30)
    assert await claimed(store, Channel.WECHAT) == ()
    assert texts_of(await claimed(store)) == ["eins"]
    assert await claimed(store) == ()


async def test_a_vanished_sender_is_replaced_but_not_for_ever(store: DatabaseStore, database: Database, clock: Clock) -> None:
    """A reply whose sender vanished is tried a few times more, each counted; then it stays uncertain."""
    (delivery,) = await taken(store, an_update(), "eins")
    for attempt in range(1, DOUBTS_OF_REPLIES):
        clock.now += LEASE
        again = await claimed(store)
        assert [(one.id, one.attempts) for one in again] == [(delivery.id, attempt)]
    clock.now += LEASE
    assert [one.attempts for one in await claimed(store)] == [DOUBTS_OF_REPLIES]
    clock.now += LEASE
    assert await claimed(store) == ()
    assert await state_of(database, delivery) == DeliveryState.UNCERTAIN


async def test_what_is_no_reply_is_tried_again_once(store: DatabaseStore, database: Database, clock: Clock) -> None:
    """An announcement is rather lost for one contact than sent twice to many."""
    (delivery,) = await taken(store, an_update(), "eins")
    await database.run(lambda connection: connection.execute(sqlalchemy.update(tables.deliveries).values(priority=Priority.ANNOUNCEMENT)))
    clock.now += LEASE
    (again,) = await claimed(store)
    assert await store.begin_to_send(again)
    clock.now += LEASE
    assert await claimed(store) == ()
    assert await state_of(database, delivery) == DeliveryState.UNCERTAIN


async def test_a_restart_takes_up_what_was_being_sent(store: DatabaseStore) -> None:
    """The only process, started anew, need not wait for the leases of the one that died."""
    await taken(store, an_update(), "eins", "zwei")
    assert await store.reclaim() == 2
    assert texts_of(await claimed(store)) == ["eins", "zwei"]


async def test_what_was_held_comes_first_when_the_contact_writes(store: DatabaseStore) -> None:
    """A held delivery is leased with the next turn, before its replies."""
    await ended(store, await taken(store, an_update("1"), "gehalten"), DeliveryState.HELD)
    assert await claimed(store) == ()
    assert texts_of(await taken(store, an_update("2"), "neu")) == ["gehalten", "neu"]


async def test_a_departed_contact_is_sent_nothing_until_it_writes(store: DatabaseStore) -> None:
    """What was due is held when the contact leaves and comes when it is back."""
    await ended(store, await taken(store, an_update("1"), "eins"), DeliveryState.PENDING)
    await taken(store, an_update("2"), events=(ContactDeparted(),))
    assert await claimed(store) == ()
    assert texts_of(await taken(store, an_update("3"), "zwei")) == ["eins", "zwei"]


async def test_a_moved_chat_keeps_its_talk_and_its_deliveries(store: DatabaseStore) -> None:
    """After a group moved, talk and deliveries go on under the new id."""
    await ended(store, await taken(store, an_update("1"), "eins"), DeliveryState.PENDING)
    await taken(store, an_update("2"), events=(AddressMoved("-100200"),))
    moved = await store.begin(an_update("3", "-100200"))
    assert moved is not None
    assert moved.conversation == TALK
    (delivery,) = await claimed(store)
    assert delivery.address.id == "-100200"


async def test_a_chat_can_move_where_it_is_known_already(store: DatabaseStore) -> None:
    """Where the new id wrote first, its own talk stays."""
    await taken(store, an_update("1", "200"))
    await taken(store, an_update("2", "100"))
    await store.move(Address(Channel.TELEGRAM, "100"), "200")
    fresh = await store.begin(an_update("3", "100"))
    kept = await store.begin(an_update("4", "200"))
    assert fresh is not None
    assert kept is not None
    assert (fresh.version, kept.version) == (0, 1)


async def test_old_keys_are_forgotten(store: DatabaseStore) -> None:
    """A key is kept as long as its platform may repeat it, not longer."""
    await taken(store, an_update())
    await store.forget_seen(NOW)
    assert await store.begin(an_update()) is None
    await store.forget_seen(NOW + timedelta(seconds=1))
    assert await store.begin(an_update()) is not None


async def test_two_processes_meet_the_same_new_contact(database_url: str, store: DatabaseStore, clock: Clock) -> None:
    """Whoever is second loads again: no double contact, no lost update."""
    other = Database(database_url)
    second = DatabaseStore(other, clock, catalogue())
    try:
        one, two = await store.begin(an_update("1")), await second.begin(an_update("2"))
        assert one is not None
        assert two is not None
        await store.finish(a_record(an_update("1"), one, "eins"))
        with pytest.raises(Stale):
            await second.finish(a_record(an_update("2"), two, "zwei"))
        again = await second.begin(an_update("2"))
        assert again is not None
        assert again.contact.id == one.contact.id
    finally:
        other.close()


async def test_what_was_sent_is_deleted_after_its_time(store: DatabaseStore) -> None:
    """Texts of sent messages do not stay; what is still to be sent does."""
    await ended(store, await taken(store, an_update("1"), "gesendet"), DeliveryState.SENT)
    await ended(store, await taken(store, an_update("2"), "später"), DeliveryState.PENDING)
    await store.forget_sent(NOW + timedelta(days=1))
    assert await store.replies_to(an_update("1")) == ()
    assert texts_of(await store.replies_to(an_update("2"))) == ["später"]


async def test_a_visitor_who_leaves_takes_all_messages_along(store: DatabaseStore) -> None:
    """On the web to leave is to delete the talk: sent, held and due messages are gone."""
    visitor = Address(Channel.WEB, "v1")
    first, left, other = (replace(an_update(key), address=visitor) for key in ("1", "2", "3"))
    await ended(store, await taken(store, first, "eins"), DeliveryState.HELD)
    await taken(store, left, events=(ContactDeparted(),))
    assert await store.replies_to(first) == ()
    assert texts_of(await taken(store, other, "neu")) == ["neu"]
