"""The core's own events: questions for a person, contacts who leave, chats that move."""

from __future__ import annotations

from sqlalchemy import Connection, insert

from bot.domain.events import AddressMoved, ContactDeparted, PersonAsked
from bot.domain.messages import Channel
from bot.storage import outgoing
from bot.storage.tables import person_requests
from bot.storage.topics import Cause, Events, Queries


def _person_asked(connection: Connection, cause: Cause, event: PersonAsked) -> None:
    assert cause.address is not None  # noqa: S101 - only a contact can ask
    connection.execute(
        insert(person_requests).values(
            contact_id=cause.contact_id,
            channel=cause.address.channel,
            address_id=cause.address.id,
            language=cause.language,
            question=event.question,
            reply_by=event.reply_by,
            reply_to=event.reply_to,
            state="open",
            created_at=cause.now,
        )
    )


def _departed(connection: Connection, cause: Cause, _event: ContactDeparted) -> None:
    assert cause.address is not None  # noqa: S101 - only a contact can leave
    if cause.address.channel is Channel.WEB:
        # A visitor who leaves has deleted the talk: nobody can come back to it, so nothing of it is kept.
        outgoing.forget_address(connection, cause.address)
    else:
        outgoing.hold_for(connection, cause.address, cause.now)


def _moved(connection: Connection, cause: Cause, event: AddressMoved) -> None:
    assert cause.address is not None  # noqa: S101 - only a chat can move
    outgoing.move_address(connection, cause.address, event.new_id)


EVENTS: Events = {PersonAsked: _person_asked, ContactDeparted: _departed, AddressMoved: _moved}
QUERIES: Queries = {}
