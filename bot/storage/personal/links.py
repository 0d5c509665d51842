"""Linking platforms: a code made on one and entered on another joins two contacts into one; unlinking parts them again."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import (
    Connection,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    and_,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from bot.domain.deliveries import DeliveryState
from bot.domain.people import Contact
from bot.domain.personal import (
    LINK_CODE_LASTS,
    WRONG_CODES,
    WRONG_CODES_WITHIN,
    ContactsLinked,
    LinkCodeFailed,
    LinkCodeMade,
    LinkOffer,
    LinkOffered,
    LinkVerdict,
    NewLinkCode,
    PlatformsOf,
    PlatformUnlinked,
)
from bot.ports import Stale
from bot.storage.announcements import subscriptions
from bot.storage.conferences.linking import keep_one_registration
from bot.storage.partners.leaving import is_parted, unite
from bot.storage.personal.data import DATA, table_of
from bot.storage.personal.tables import link_codes, link_failures
from bot.storage.personal.whose import Owner, at_address, owner_of, web_talk
from bot.storage.tables import addresses, contacts, deliveries, web_lines
from bot.storage.topics import Cause, touch

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1, which are mistaken for each other."""
_GROUP = 4


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def new_code(_connection: Connection, _query: NewLinkCode, _now: datetime) -> str:
    """See `NewLinkCode`."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(2))


def code_made(connection: Connection, cause: Cause, event: LinkCodeMade) -> None:
    """Store `LinkCodeMade`."""
    connection.execute(delete(link_codes).where(link_codes.c.contact_id == cause.contact_id))
    row = {"contact_id": cause.contact_id, "code_hash": _hash(event.code), "expires_at": cause.now + LINK_CODE_LASTS}
    connection.execute(insert(link_codes).values(row))


def platforms_of(connection: Connection, query: PlatformsOf, _now: datetime) -> tuple[object, ...]:
    """See `PlatformsOf`."""
    return owner_of(connection, query.contact_id).addresses


def offered(connection: Connection, query: LinkOffered, now: datetime) -> LinkOffer:
    """See `LinkOffered`; nothing is said about a code to whom tried too many."""
    recent = (link_failures.c.contact_id == query.contact_id, link_failures.c.failed_at > now - WRONG_CODES_WITHIN)
    if (connection.scalar(select(func.count()).select_from(link_failures).where(*recent)) or 0) >= WRONG_CODES:
        return LinkOffer(LinkVerdict.TOO_MANY)
    maker = _maker(connection, query.code, now)
    if maker is None:
        return LinkOffer(LinkVerdict.UNKNOWN)
    if maker == query.contact_id:
        return LinkOffer(LinkVerdict.SAME)
    if _any_colleague(connection, maker, query.contact_id):
        return LinkOffer(LinkVerdict.COLLEAGUE)
    if is_parted(connection, maker, query.contact_id):
        return LinkOffer(LinkVerdict.FIRMS)
    return LinkOffer(LinkVerdict.FITS, maker, owner_of(connection, maker).addresses)


def _maker(connection: Connection, code: str, now: datetime) -> str | None:
    valid = (link_codes.c.code_hash == _hash(code), link_codes.c.expires_at > now)
    return connection.scalar(select(link_codes.c.contact_id).where(*valid))


def _any_colleague(connection: Connection, *contact_ids: str) -> bool:
    """What a colleague may do is given by invitation alone, and a group chat is nobody's."""
    working = select(contacts.c.id).where(contacts.c.id.in_(contact_ids), contacts.c.role.is_not(None))
    return connection.execute(working).first() is not None


def code_failed(connection: Connection, cause: Cause, _event: LinkCodeFailed) -> None:
    """Store `LinkCodeFailed`."""
    connection.execute(insert(link_failures).values(contact_id=cause.contact_id, failed_at=cause.now))


def linked(connection: Connection, cause: Cause, event: ContactsLinked) -> None:
    """Store `ContactsLinked`: whoever made the code stays, with language and zone; what the other one had becomes theirs."""
    kept, joining = event.with_contact, cause.contact_id
    used = connection.execute(delete(link_codes).where(link_codes.c.code_hash == _hash(event.code), link_codes.c.expires_at > cause.now))
    if used.rowcount == 0 or kept == joining or _any_colleague(connection, kept, joining) or is_parted(connection, kept, joining):
        raise Stale
    unite(connection, kept, joining, cause.now)
    wants_news = list(connection.scalars(select(contacts.c.announcements).where(contacts.c.id.in_((kept, joining)))))
    keep_one_registration(connection, kept, joining)
    in_handover = connection.scalar(select(contacts.c.handover).where(contacts.c.id == joining))
    subscriptions.merge(connection, kept, joining, cause.now)
    for name, holding in DATA.items():
        if holding.moves:
            table = table_of(name)
            _drop_doubles(connection, table, holding.moves, kept, joining)
            connection.execute(update(table).where(table.c[holding.moves] == joining).values({holding.moves: kept}))
    merged = {"announcements": all(wants_news), "handover": func.coalesce(contacts.c.handover, in_handover)}
    connection.execute(update(contacts).where(contacts.c.id == kept).values(**merged))
    connection.execute(delete(contacts).where(contacts.c.id == joining))
    touch(connection, kept)


def _drop_doubles(connection: Connection, table: Table, column: str, kept: str, joining: str) -> None:
    """What one person may have once only, and both had, is kept as the one who stays has it."""
    for constraint in table.constraints:
        if isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint) and column in constraint.columns:
            twin = table.alias()
            same = (twin.c[one.name] == table.c[one.name] for one in constraint.columns if one.name != column)
            double = exists().where(twin.c[column] == kept, *same)
            connection.execute(delete(table).where(table.c[column] == joining, double))


def unlinked(connection: Connection, cause: Cause, _event: PlatformUnlinked) -> None:
    """Store `PlatformUnlinked`: what waits to be sent goes to another platform of the old contact, the rest stays with them."""
    assert cause.address is not None  # noqa: S101 - only a contact can unlink
    others = [one for one in owner_of(connection, cause.contact_id).addresses if one != cause.address]
    if not others:
        raise Stale
    here = Owner(cause.contact_id, (cause.address,))
    waiting = deliveries.c.state.in_((DeliveryState.PENDING, DeliveryState.HELD, DeliveryState.PAUSED))
    moved = update(deliveries).where(at_address(deliveries, here), waiting)
    connection.execute(moved.values(channel=others[0].channel, address_id=others[0].id))
    connection.execute(delete(deliveries).where(at_address(deliveries, here)))
    connection.execute(delete(web_lines).where(web_talk(web_lines, here)))
    fresh = Contact(cause.new_id(), cause.language)
    connection.execute(insert(contacts).values(**_row(connection, fresh, cause)))
    at = and_(addresses.c.channel == cause.address.channel, addresses.c.id == cause.address.id)
    connection.execute(update(addresses).where(at).values(contact_id=fresh.id, conversation={}, version=addresses.c.version + 1))
    touch(connection, cause.contact_id)


def _row(connection: Connection, fresh: Contact, cause: Cause) -> dict[str, object]:
    zone = connection.scalar(select(contacts.c.zone).where(contacts.c.id == cause.contact_id))
    row = {"id": fresh.id, "language": fresh.language, "language_chosen": fresh.language_chosen, "zone": zone or fresh.zone}
    wants_news = connection.scalar(select(contacts.c.announcements).where(contacts.c.id == cause.contact_id))
    # Who unsubscribed stays so: a separation is no wish for news.
    return row | {"announcements": bool(wants_news), "staff_name": "", "created_at": cause.now}
