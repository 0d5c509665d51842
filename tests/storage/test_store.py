"""The unit of work, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.conversation import Conversation, OpenDialog
from bot.domain.deliveries import Delivery, DeliveryState
from bot.domain.events import AddressMoved, ContactDeparted, Event, PersonAsked
from bot.domain.language import Language
from bot.domain.messages import Address, Channel, Choice, Message, Said, Update
from bot.ports import Outcome, Snapshot, Stale, TurnRecord
from bot.storage import tables
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.outgoing import LEASE
from bot.storage.store import DatabaseStore

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
TALK = Conversation(
    greeted=True,
    topic="offices-where",
    question="Wo?",
    question_id="abc123",
    choices=(Choice("Ja", "person:abc123"),),
    dialog=OpenDialog("d1", "person", {"person-question": "Wo?"}, "person-way", misses=1),
)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """The set instant."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock to set."""
    return Clock()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A migrated database of each kind."""
    opened = Database(database_url)
    migrate(opened)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database, clock: Clock) -> DatabaseStore:
    """The store on it."""
    return DatabaseStore(database, clock)


def an_update(key: str = "1", who: str = "100") -> Update:
    """An update of Telegram."""
    return Update(Address(Channel.TELEGRAM, who), key, NOW, Said("Hallo"))


def a_record(update: Update, before: Snapshot, *texts: str, events: tuple[Event, ...] = ()) -> TurnRecord:
    """A turn that answered with `texts`."""
    return TurnRecord(update, before, before.contact, TALK, tuple(Message(text) for text in texts), events)


async def taken(store: DatabaseStore, update: Update, *texts: str, events: tuple[Event, ...] = ()) -> tuple[Delivery, ...]:
    """Take an update whole and return its leased replies."""
    before = await store.begin(update)
    assert before is not None
    leased = await store.finish(a_record(update, before, *texts, events=events))
    assert leased is not None
    return leased


def texts_of(deliveries: tuple[Delivery, ...]) -> list[str]:
    """What deliveries say."""
    return [delivery.message.text for delivery in deliveries]


async def state_of(database: Database, delivery: Delivery) -> str:
    """The stored state of a delivery."""
    statement = select(tables.deliveries.c.state).where(tables.deliveries.c.id == delivery.id)
    return str(await database.run(lambda connection: connection.scalar(statement)))


async def ended(store: DatabaseStore, deliveries: tuple[Delivery, ...], state: DeliveryState, due: datetime = NOW) -> None:
    """Acknowledge deliveries."""
    for delivery in deliveries:
        await store.acknowledge(Outcome(delivery, state, due))


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
    spoilt = a_record(an_update("bad", "b"), snapshots[5], "schlecht", events=(PersonAsked("?", "here", object()),))  # type: ignore[arg-type]
    results = await asyncio.gather(*(store.finish(record) for record in (*records, spoilt)), return_exceptions=True)
    assert [texts_of(result) for result in results[:5] if isinstance(result, tuple)] == [["gut"]] * 5
    assert isinstance(results[5], Exception)
    count = await database.run(lambda connection: connection.scalar(select(func.count()).select_from(tables.addresses)))
    assert count == 5


async def test_a_question_for_a_person_is_stored_with_its_turn(store: DatabaseStore, database: Database) -> None:
    """What a contact asked, and the way to answer, is an open request."""
    await taken(store, an_update(), events=(PersonAsked("Was kostet das?", "mail", "a@firma.de"),))
    row = await database.run(lambda connection: connection.execute(select(tables.person_requests)).one())
    assert (row.question, row.reply_by, row.reply_to, row.state, row.address_id) == ("Was kostet das?", "mail", "a@firma.de", "open", "100")


async def test_sent_deliveries_are_not_claimed(store: DatabaseStore, clock: Clock) -> None:
    """What was acknowledged is never due again."""
    await ended(store, await taken(store, an_update(), "eins"), DeliveryState.SENT)
    clock.now += timedelta(days=1)
    assert await store.claim([Channel.TELEGRAM], 10) == ()


async def test_a_delivery_waits_for_its_time(store: DatabaseStore, clock: Clock) -> None:
    """A delivery put off is claimed when due, not before, and only for the channels asked for."""
    await ended(store, await taken(store, an_update(), "eins"), DeliveryState.PENDING, NOW + timedelta(seconds=30))
    assert await store.claim([Channel.TELEGRAM], 10) == ()
    clock.now += timedelta(seconds=30)
    assert await store.claim([Channel.WECHAT], 10) == ()
    assert texts_of(await store.claim([Channel.TELEGRAM], 10)) == ["eins"]
    assert await store.claim([Channel.TELEGRAM], 10) == ()


async def test_a_vanished_sender_is_replaced_once(store: DatabaseStore, database: Database, clock: Clock) -> None:
    """After its lease a delivery is tried once more; after the second lease it stays uncertain."""
    (delivery,) = await taken(store, an_update(), "eins")
    clock.now += LEASE
    again = await store.claim([Channel.TELEGRAM], 10)
    assert [(one.id, one.attempts) for one in again] == [(delivery.id, 1)]
    clock.now += LEASE
    assert await store.claim([Channel.TELEGRAM], 10) == ()
    assert await state_of(database, delivery) == DeliveryState.UNCERTAIN


async def test_a_restart_takes_up_what_was_being_sent(store: DatabaseStore) -> None:
    """The only process, started anew, need not wait for the leases of the one that died."""
    await taken(store, an_update(), "eins", "zwei")
    assert await store.reclaim() == 2
    assert texts_of(await store.claim([Channel.TELEGRAM], 10)) == ["eins", "zwei"]


async def test_what_was_held_comes_first_when_the_contact_writes(store: DatabaseStore) -> None:
    """A held delivery is leased with the next turn, before its replies."""
    await ended(store, await taken(store, an_update("1"), "gehalten"), DeliveryState.HELD)
    assert await store.claim([Channel.TELEGRAM], 10) == ()
    assert texts_of(await taken(store, an_update("2"), "neu")) == ["gehalten", "neu"]


async def test_a_departed_contact_is_sent_nothing_until_it_writes(store: DatabaseStore) -> None:
    """What was due is held when the contact leaves and comes when it is back."""
    await ended(store, await taken(store, an_update("1"), "eins"), DeliveryState.PENDING)
    await taken(store, an_update("2"), events=(ContactDeparted(),))
    assert await store.claim([Channel.TELEGRAM], 10) == ()
    assert texts_of(await taken(store, an_update("3"), "zwei")) == ["eins", "zwei"]


async def test_a_moved_chat_keeps_its_talk_and_its_deliveries(store: DatabaseStore) -> None:
    """After a group moved, talk and deliveries go on under the new id."""
    await ended(store, await taken(store, an_update("1"), "eins"), DeliveryState.PENDING)
    await taken(store, an_update("2"), events=(AddressMoved("-100200"),))
    moved = await store.begin(an_update("3", "-100200"))
    assert moved is not None
    assert moved.conversation == TALK
    (delivery,) = await store.claim([Channel.TELEGRAM], 10)
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
    second = DatabaseStore(other, clock)
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
