"""Which rows of a table belong to a contact: one condition a way of naming them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, exists, false, or_, select

from bot.domain.limits import chat_name
from bot.domain.messages import Address, Channel
from bot.storage.partners import tables as partner_tables
from bot.storage.tables import addresses
from bot.storage.web_lines import Author


@dataclass(frozen=True, slots=True)
class Owner:
    """A contact with everything rows can know them by."""

    contact_id: str
    addresses: tuple[Address, ...]


Whose = Callable[[Table, Owner], ColumnElement[bool]]
"""The condition on a table's rows that belong to an owner."""


def by_contact(table: Table, owner: Owner) -> ColumnElement[bool]:
    """Rows that name the contact."""
    return table.c.contact_id == owner.contact_id


def is_contact(table: Table, owner: Owner) -> ColumnElement[bool]:
    """The contact's own row."""
    return table.c.id == owner.contact_id


def named_in(column: str) -> Whose:
    """Rows that name the contact in a column of another name."""

    def whose(table: Table, owner: Owner) -> ColumnElement[bool]:
        return table.c[column] == owner.contact_id

    return whose


def at_address(table: Table, owner: Owner) -> ColumnElement[bool]:
    """Rows for one of the contact's addresses."""
    return or_(false(), *(and_(table.c.channel == one.channel, table.c.address_id == one.id) for one in owner.addresses))


def on_platform(channel: Channel | None, column: str) -> Whose:
    """Rows that know an address by its id alone, on one platform or on any."""

    def whose(table: Table, owner: Owner) -> ColumnElement[bool]:
        return table.c[column].in_([one.id for one in owner.addresses if channel is None or one.channel is channel])

    return whose


def web_talk(table: Table, owner: Owner) -> ColumnElement[bool]:
    """The lines of the contact's web chats; the page's own opening line holds nothing and is kept until the last message."""
    visitors = [one.id for one in owner.addresses if one.channel is Channel.WEB]
    return and_(table.c.visitor.in_(visitors), table.c.author != Author.PAGE)


def keyed_by_address(table: Table, owner: Owner) -> ColumnElement[bool]:
    """Marks of updates whose key holds the address: the web chat's begin with it, WeChat's events name it second."""
    named = (
        or_(table.c.key.startswith(f"{one.id}:", autoescape=True), table.c.key.startswith(f"e:{one.id}:", autoescape=True)).self_group()
        for one in owner.addresses
    )
    return or_(false(), *(and_(table.c.channel == one.channel, found) for one, found in zip(owner.addresses, named, strict=True)))


def limited_by_address(table: Table, owner: Owner) -> ColumnElement[bool]:
    """How fast a chat may be written to."""
    return table.c.name.in_([chat_name(one) for one in owner.addresses])


def of_own_firm(column: str) -> Whose:
    """Rows of the firm that the contact speaks for; `column` holds the firm's number."""

    def whose(table: Table, owner: Owner) -> ColumnElement[bool]:
        return table.c[column].in_(_firm_of(owner))

    return whose


def of_firm_alone(column: str) -> Whose:
    """Rows of the contact's firm, where nobody else speaks for it and they did not come with a file: their trace is the contact's."""

    def whose(table: Table, owner: Owner) -> ColumnElement[bool]:
        people = partner_tables.firm_people.alias()
        others = exists().where(people.c.firm == table.c[column], people.c.confirmed, people.c.contact_id != owner.contact_id)
        return and_(table.c[column].in_(_firm_of(owner)), table.c.imported.is_(False), ~others)

    return whose


def _firm_of(owner: Owner) -> Select[tuple[int]]:
    people = partner_tables.firm_people
    return select(people.c.firm).where(people.c.contact_id == owner.contact_id, people.c.confirmed)


def owner_of(connection: Connection, contact_id: str) -> Owner:
    """A contact with the addresses they have now, the one they wrote from last first."""
    found = (
        select(addresses.c.channel, addresses.c.id)
        .where(addresses.c.contact_id == contact_id)
        .order_by(addresses.c.seen_at.desc(), addresses.c.channel, addresses.c.id)
    )
    return Owner(contact_id, tuple(Address(Channel(row.channel), row.id) for row in connection.execute(found)))
