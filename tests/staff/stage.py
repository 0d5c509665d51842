"""Steps that several tests of the colleagues take."""

from __future__ import annotations

import itertools
from typing import Any

from sqlalchemy import Table, select

from bot.domain.messages import Address, Channel, Commanded, Content, Message, Said, Tapped, Update
from bot.domain.people import Role
from bot.domain.staff import Audit, AuditEntry, Colleague, Team
from tests.player import Bot

ADMINISTRATOR, NEWCOMER, SECOND, OUTSIDER, GROUP = "200", "300", "301", "100", "-500"
_KEYS = itertools.count(1)


def button(messages: list[Message], label: str) -> Tapped:
    """The press of a button by its label."""
    return Tapped(next(choice.token for message in messages for choice in message.choices if choice.label == label))


async def invited(bot: Bot, role: Role = Role.CLERK, by: str = ADMINISTRATOR) -> str:
    """An administrator invites; the code of the invitation."""
    *_, code = await bot.take(Commanded("invite", role), who=by)
    return code.text.partition("/join ")[2]


async def joined(bot: Bot, who: str, name: str, role: Role = Role.CLERK) -> list[Message]:
    """Somebody is invited and accepts; what they and others were told at the end."""
    rules = await bot.take(Commanded("join", await invited(bot, role)), who=who)
    await bot.take(button(rules, "Ich halte mich daran"), who=who)
    return await bot.take(Said(name), who=who)


async def team(bot: Bot) -> dict[str, Role]:
    """The roles of all colleagues by name."""
    colleagues: tuple[Colleague, ...] = await bot.store.look_up(Team())
    return {one.name: one.role for one in colleagues}


async def log(bot: Bot, wanted: str = "") -> list[tuple[str, str, str]]:
    """Who did what to what, the oldest first."""
    entries: tuple[AuditEntry, ...] = await bot.store.look_up(Audit(wanted))
    return [(entry.who, entry.action, entry.subject) for entry in reversed(entries)]


async def in_group(bot: Bot, who: str, content: Content, chat: str = GROUP) -> list[tuple[str, Message]]:
    """Somebody does something in a group; where the bot answered, and what."""
    before = len(bot.adapter.sent)
    author = Address(Channel.TELEGRAM, who) if who else None
    received = Update(Address(Channel.TELEGRAM, chat), f"group:{next(_KEYS)}", bot.now, content, None, group=True, author=author)
    await bot.service.handle(received)
    await bot.outbox.settle()
    return [(delivery.address.id, delivery.message) for delivery in bot.adapter.sent[before:]]


async def rows(bot: Bot, table: Table) -> list[Any]:
    """Every row of a table."""
    return await bot.database.run(lambda connection: list(connection.execute(select(table)).all()))
