"""Reading how contacts stand before their turns, and storing turns: many at once in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, tuple_, update

from bot.domain.conversation import Conversation
from bot.domain.deliveries import Delivery
from bot.domain.events import ContactDeparted
from bot.domain.language import Language
from bot.domain.messages import Address, Update
from bot.domain.people import Contact, Role
from bot.ports import Deed, Snapshot, Stale, TurnRecord
from bot.storage import notices, registry
from bot.storage.deliveries import outgoing
from bot.storage.deliveries.leases import Sender
from bot.storage.tables import AnyRow, addresses, contacts, seen_updates
from bot.storage.topics import Cause
from bot.storage.upsert import insert_new
from bot.texts import Texts

Key = tuple[str, str]
Stored = tuple[Delivery, ...] | None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the values of new rows come from: the present instant, ids, and the texts of what others are told."""

    now: datetime
    new_id: Callable[[], str]
    texts: Texts
    sender: Sender = field(default_factory=Sender)


def begin(connection: Connection, updates: Sequence[Update], origin: Origin) -> list[Snapshot | None]:
    """How each update's contact stands, in order; None for an update that was taken before."""
    seen = _seen(connection, updates)
    rows = _rows(connection, [update.address for update in updates])
    return [
        None if _key_of(update) in seen else _snapshot(rows.get(_address_key(update.address)), update, origin.new_id) for update in updates
    ]


def finish(connection: Connection, records: Sequence[TurnRecord], origin: Origin) -> list[Stored | Exception]:
    """Store turns; each result is the replies leased to the caller, None for an update already taken, or Stale."""
    locked = _rows(connection, [record.update.address for record in records], lock=True)
    fresh = [record for record in records if _is_fresh(locked, record)]
    new = _mark_seen(connection, [record.update for record in fresh], origin.now)
    taken = [record for record in fresh if _key_of(record.update) in new]
    _save_contacts(connection, taken, origin.now)
    for record in taken:
        cause = _cause(record, origin)
        for event in record.events:
            registry.store_event(connection, cause, event)
        notices.write(connection, record.notices, origin.texts, origin.now)
    leased = outgoing.lease_replies(connection, taken, origin.sender, origin.now)
    kept = {id(record) for record in fresh}
    return [leased.get(_key_of(record.update)) if id(record) in kept else Stale() for record in records]


def carry_out(connection: Connection, deeds: Sequence[Deed], origin: Origin) -> list[None]:
    """Store what duties came to; one whose cause was stored before changes nothing."""
    for deed in deeds:
        mark = {"channel": CLOCK, "key": deed.cause, "seen_at": origin.now}
        # What comes back tells whether it is new: PostgreSQL counts no rows for such an INSERT.
        if connection.scalar(insert_new(connection, seen_updates).values(mark).returning(seen_updates.c.key)) is not None:
            cause = Cause(origin.now, deed.cause, origin.new_id)
            for event in deed.events:
                registry.store_event(connection, cause, event)
            notices.write(connection, deed.notices, origin.texts, origin.now)
    return [None] * len(deeds)


CLOCK = "clock"
"""Stands for a channel where what is marked as taken came from no platform but was due."""


def _cause(record: TurnRecord, origin: Origin) -> Cause:
    address = record.update.address
    key = f"{address.channel}:{record.update.key}"
    return Cause(origin.now, key, origin.new_id, record.contact.id, address, record.contact.language)


def _key_of(update: Update) -> Key:
    return (update.address.channel, update.key)


def _address_key(address: Address) -> Key:
    return (address.channel, address.id)


def _seen(connection: Connection, updates: Sequence[Update]) -> set[Key]:
    columns = (seen_updates.c.channel, seen_updates.c.key)
    found = connection.execute(select(*columns).where(tuple_(*columns).in_([_key_of(update) for update in updates])))
    return {(row.channel, row.key) for row in found}


_OF_CONTACT = [column for column in contacts.c if column.name not in ("id", "created_at")]


def _rows(connection: Connection, wanted: Sequence[Address], *, lock: bool = False) -> dict[Key, AnyRow]:
    statement = (
        select(addresses, *_OF_CONTACT)
        .join(contacts, contacts.c.id == addresses.c.contact_id)
        .where(tuple_(addresses.c.channel, addresses.c.id).in_(list({_address_key(address) for address in wanted})))
        # Always in the same order, so that two processes never wait for each other.
        .order_by(addresses.c.channel, addresses.c.id)
    )
    if lock:
        statement = statement.with_for_update(of=addresses)
    return {(row.channel, row.id): row for row in connection.execute(statement)}


def _snapshot(row: AnyRow | None, update: Update, new_id: Callable[[], str]) -> Snapshot:
    if row is None:
        contact = Contact(new_id(), update.language_hint or Language.DE, zone=_ZONES.get(update.language_hint, "Europe/Berlin"))
        return Snapshot(contact, Conversation(), 0)
    contact = Contact(
        row.contact_id,
        Language(row.language),
        row.language_chosen,
        row.zone,
        row.announcements,
        Role(row.role) if row.role else None,
        row.staff_name,
        row.handover,
    )
    return Snapshot(contact, Conversation.from_json(row.conversation), row.version)


_ZONES: dict[Language | None, str] = {Language.ZH: "Asia/Shanghai"}
"""The first guess at a contact's time zone; the contact can change it."""


def _is_fresh(rows: dict[Key, AnyRow], record: TurnRecord) -> bool:
    """Whether the contact stands as before the turn; whoever was erased meanwhile and wrote again is somebody else."""
    row = rows.get(_address_key(record.update.address))
    if row is None:
        return record.before.version == 0
    return bool(row.version == record.before.version and row.contact_id == record.before.contact.id)


def _mark_seen(connection: Connection, updates: Sequence[Update], now: datetime) -> set[Key]:
    """Which of the updates are new; they are marked as taken."""
    if not updates:
        return set()
    values = [{"channel": update.address.channel, "key": update.key, "seen_at": now} for update in updates]
    statement = insert_new(connection, seen_updates).returning(seen_updates.c.channel, seen_updates.c.key)
    return {(row.channel, row.key) for row in connection.execute(statement, values)}


def _save_contacts(connection: Connection, records: Sequence[TurnRecord], now: datetime) -> None:
    new = [record for record in records if record.before.version == 0]
    old = [record for record in records if record.before.version > 0]
    if new:
        connection.execute(insert(contacts), [_contact_row(record) | {"created_at": now} for record in new])
        connection.execute(insert(addresses), [_address_row(record, now) for record in new])
    if old:
        key = (addresses.c.channel == bindparam("b_channel"), addresses.c.id == bindparam("b_id"))
        rows = [_address_row(record, now) for record in old]
        values = {
            name: bindparam(f"b_{name}", type_=addresses.c[name].type) for name in ("conversation", "version", "reachable", "seen_at")
        }
        connection.execute(update(addresses).where(*key).values(values), [{f"b_{name}": row[name] for name in row} for row in rows])
    for record in old:
        if record.contact != record.before.contact:
            row = _contact_row(record)
            connection.execute(update(contacts).where(contacts.c.id == row.pop("id")).values(row))


def _contact_row(record: TurnRecord) -> dict[str, Any]:
    contact = record.contact
    return {
        "id": contact.id,
        "language": contact.language,
        "language_chosen": contact.language_chosen,
        "zone": contact.zone,
        "announcements": contact.announcements,
        "role": contact.role,
        "staff_name": contact.staff_name,
        "handover": contact.handover,
    }


def _address_row(record: TurnRecord, now: datetime) -> dict[str, Any]:
    return {
        "channel": record.update.address.channel,
        "id": record.update.address.id,
        "contact_id": record.contact.id,
        "reachable": not any(isinstance(event, ContactDeparted) for event in record.events),
        "conversation": record.conversation.to_json(),
        "version": record.before.version + 1,
        "seen_at": now,
    }
