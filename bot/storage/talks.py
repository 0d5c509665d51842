"""The core's own events: contacts who leave, chats that move."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domain.events import AddressMoved, ContactDeparted
from bot.domain.messages import Channel
from bot.storage.deliveries import outgoing
from bot.storage.topics import Cause, Events, Queries


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


EVENTS: Events = {ContactDeparted: _departed, AddressMoved: _moved}
QUERIES: Queries = {}
