"""What colleagues were told about a contact: found by its reason, its number or the contact's own words, and blanked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Text, and_, cast, delete, exists, false, func, or_, select, true, update

from bot.domain.conversation import Conversation
from bot.domain.deliveries import DeliveryState
from bot.domain.messages import Channel, Message
from bot.storage.personal.data import DATA, table_of
from bot.storage.personal.whose import Owner, at_address
from bot.storage.tables import addresses, contacts, deliveries, web_lines
from bot.storage.unanswered import open_questions

WAITING = (DeliveryState.PENDING, DeliveryState.HELD, DeliveryState.PAUSED)
"""States of what was not sent yet."""
_BLANK = Message("").to_json()
_SHORTEST = 4
"""Words of the contact with fewer characters stand in too many texts that are about others."""
_SHOWN = "shown"
"""Begins the reason that a reply to a colleague is given, so that it can be redacted as a notice is."""


def told(connection: Connection, owner: Owner, *which: ColumnElement[bool]) -> tuple[str, ...]:
    """The reasons of what colleagues were told about a contact; a reply to a colleague gets one by its id."""
    reason = func.coalesce(deliveries.c.notice, f"{_SHOWN}:" + cast(deliveries.c.id, Text))
    found = select(reason).where(_concerning(connection, owner), *which).distinct()
    return tuple(sorted(str(one) for one in connection.scalars(found)))


def blank(connection: Connection, owner: Owner, now: datetime) -> None:
    """Take the contact out of whatever colleagues were told or asked to answer; what was not sent yet never will be."""
    concerning = _concerning(connection, owner)
    words = _words(connection, owner)
    found = list(connection.scalars(select(deliveries.c.id).where(concerning)))
    these = deliveries.c.id.in_(found)
    emptied = {"message": _BLANK, "notice": func.coalesce(deliveries.c.notice, f"{_SHOWN}:" + cast(deliveries.c.id, Text))}
    connection.execute(update(deliveries).where(these).values(**emptied))
    waiting = update(deliveries).where(these, deliveries.c.state.in_(WAITING))
    connection.execute(waiting.values(state=DeliveryState.CANCELLED, finished_at=now))
    _blank_lines(connection, words)
    _forget_choices(connection, words)
    named = (open_questions.c.text.icontains(word, autoescape=True) for word in _own_words(connection, owner))
    connection.execute(delete(open_questions).where(or_(false(), *named)))


def _concerning(connection: Connection, owner: Owner) -> ColumnElement[bool]:
    """The condition for messages to others about this contact."""
    prefixes = list(_prefixes(connection, owner))
    topics = [holding.copies.partition("{")[0] for holding in DATA.values() if holding.copies]
    by_reason = or_(false(), *(deliveries.c.notice.startswith(prefix, autoescape=True) for prefix in prefixes))
    # Of other requests' notices only those with this one's number: a firm may have sent more than one person.
    elsewhere = and_(true(), *(~func.coalesce(deliveries.c.notice, "").startswith(topic, autoescape=True) for topic in topics))
    colleague = exists().where(
        contacts.c.id == addresses.c.contact_id,
        contacts.c.role.is_not(None),
        addresses.c.channel == deliveries.c.channel,
        addresses.c.id == deliveries.c.address_id,
    )
    by_words = and_(elsewhere, colleague, _holds(deliveries.c.message, _words(connection, owner)))
    return and_(or_(by_reason, by_words), ~at_address(deliveries, owner))


def _prefixes(connection: Connection, owner: Owner) -> Iterator[str]:
    for name, holding in DATA.items():
        if holding.copies:
            table = table_of(name)
            for row in connection.execute(select(table).where(holding.told(table, owner))).mappings():
                yield holding.copies.format(**row)


def _words(connection: Connection, owner: Owner) -> list[str]:
    """What tells a contact: the numbers of their requests and questions, and the words they used for themselves."""
    return [*_numbers(connection, owner), *_own_words(connection, owner)]


def _numbers(connection: Connection, owner: Owner) -> Iterator[str]:
    for name, holding in DATA.items():
        if holding.number is not None:
            table = table_of(name)
            for number in connection.scalars(select(table.c.number).where(holding.told(table, owner))):
                yield holding.number(number)


def _own_words(connection: Connection, owner: Owner) -> list[str]:
    said: set[str] = set()
    for name, holding in DATA.items():
        if holding.words:
            table = table_of(name)
            columns = select(*(table.c[word] for word in holding.words)).where(holding.told(table, owner))
            said.update(word for row in connection.execute(columns) for word in row)
    return sorted(word for word in said if len(word) >= _SHORTEST)


def _holds(column: ColumnElement[object], words: list[str]) -> ColumnElement[bool]:
    """Whether stored JSON holds one of the words, written as JSON writes it."""
    written = cast(column, Text)
    return or_(false(), *(written.contains(json.dumps(word)[1:-1], autoescape=True) for word in words))


def _of_colleagues() -> ColumnElement[bool]:
    return addresses.c.contact_id.in_(select(contacts.c.id).where(contacts.c.role.is_not(None)))


def _blank_lines(connection: Connection, words: list[str]) -> None:
    """Lines of the web chats in which colleagues work."""
    visitors = select(addresses.c.id).where(addresses.c.channel == Channel.WEB, _of_colleagues())
    lines = update(web_lines).where(web_lines.c.visitor.in_(visitors), _holds(web_lines.c.message, words))
    connection.execute(lines.values(message=_BLANK))


def _forget_choices(connection: Connection, words: list[str]) -> None:
    """Labels of buttons that were offered to colleagues last."""
    statement = select(addresses).where(_of_colleagues(), _holds(addresses.c.conversation, words))
    for row in connection.execute(statement).all():
        talk = replace(Conversation.from_json(row.conversation), choices=())
        here = (addresses.c.channel == row.channel, addresses.c.id == row.id)
        values = {"conversation": talk.to_json(), "version": addresses.c.version + 1}
        connection.execute(update(addresses).where(*here).values(**values))
