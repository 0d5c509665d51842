"""The start of the bot: the first administrators, and the commands of colleagues in Telegram's menu."""

from __future__ import annotations

import asyncio
from contextlib import closing
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event

from bot.domain.language import Language
from bot.domain.messages import Commanded, Said
from bot.domain.people import Role
from bot.staff import Menu, StaffMenus
from bot.storage.database import Database
from bot.storage.staff.administrators import appoint
from bot.storage.turns import Origin
from tests.fakes.library import ToldLibrary
from tests.player import Bot
from tests.staff.stage import ADMINISTRATOR, NEWCOMER, button, joined, log, team

NEW = 900


async def start(bot: Bot, *telegram_ids: int) -> int:
    """Start the bot with these ids in the settings; how many administrators are new."""
    origin = Origin(bot.now, lambda: "contact900", bot.house.texts)
    return await bot.database.run(partial(appoint, telegram_ids=telegram_ids, origin=origin))


async def test_who_is_named_in_the_settings_is_an_administrator(bot: Bot) -> None:
    """Known to the bot or not; the log says so, and that nobody did it."""
    assert await start(bot, NEW, NEW) == 1
    assert await team(bot) == {"K. Kern": Role.ADMINISTRATOR, "WFK": Role.ADMINISTRATOR}
    assert await log(bot) == [("", "appointed", "WFK")]


async def test_a_second_start_changes_nothing(bot: Bot) -> None:
    """Who chose a name keeps it."""
    await start(bot, NEW)
    await bot.take(Commanded("profile", "A. Anders"), who=str(NEW))
    assert await start(bot, NEW, int(ADMINISTRATOR)) == 0
    assert set(await team(bot)) == {"K. Kern", "A. Anders"}


async def test_a_clerk_who_is_named_in_the_settings_rises_and_keeps_the_name(bot: Bot) -> None:
    """And is told so at once."""
    await joined(bot, NEWCOMER, "M. Maier")
    assert await start(bot, int(NEWCOMER)) == 1
    assert await team(bot) == {"K. Kern": Role.ADMINISTRATOR, "M. Maier": Role.ADMINISTRATOR}
    await bot.pass_time(bot.now)
    assert bot.adapter.sent[-1].message.text.startswith("Sie sind jetzt Administratorin oder Administrator")


async def test_a_new_administrator_is_asked_for_a_name_when_they_write_first(bot: Bot) -> None:
    """A person who never wrote cannot be written to on Telegram: the word waits and comes first."""
    await start(bot, NEW)
    await bot.pass_time(bot.now)
    assert bot.adapter.sent == []
    messages = await bot.take(Commanded("start"), who=str(NEW))
    assert messages[0].text.startswith("Sie sind jetzt Administratorin oder Administrator")
    (question,) = await bot.take(button(messages, "Namen angeben"), who=str(NEW))
    assert question.text.startswith("Unter welchem Namen")
    (answer,) = await bot.take(Said("A. Anders"), who=str(NEW))
    assert answer.text == "Gespeichert: Sie erscheinen als „A. Anders“."


async def test_each_colleague_sees_their_commands_until_they_leave(bot: Bot) -> None:
    """Only what changed is shown again; who never wrote, or has left, sees nothing."""
    shown: list[tuple[int, Menu]] = []

    async def show(chat: int, menu: Menu) -> None:
        shown.append((chat, menu))

    menus = StaffMenus(bot.store, bot.house.texts, bot.house.commands, show)
    await start(bot, NEW)
    await joined(bot, NEWCOMER, "M. Maier")
    await menus.refresh()
    await menus.refresh()
    (kern, for_kern), (maier, for_maier) = sorted(shown)
    assert (str(kern), str(maier)) == (ADMINISTRATOR, NEWCOMER)
    names = {name for name, _ in for_maier[Language.DE]}
    assert {"commands", "leave"} <= names < {name for name, _ in for_kern[Language.DE]}
    assert ("invite", "邀请同事加入团队") in for_kern[Language.ZH]
    await bot.take(Commanded("leave"), who=NEWCOMER)
    await bot.take(Said("1"), who=NEWCOMER)
    await menus.refresh()
    assert shown[2:] == [(int(NEWCOMER), {})]


async def test_processes_that_start_at_once_appoint_once(bot: Bot, database_url: str) -> None:
    """Four of them, with the same settings: one contact, one line in the log."""
    others = [Database(database_url) for _ in range(4)]
    await asyncio.gather(*(_start_on(other, bot, f"contact{number}") for number, other in enumerate(others)))
    for other in others:
        other.close()
    assert await log(bot) == [("", "appointed", "WFK")]
    assert list((await team(bot)).values()).count(Role.ADMINISTRATOR) == 2


@pytest.mark.parametrize("place", range(3))
async def test_a_start_that_another_overtakes_between_two_statements(postgres_url: str, place: int) -> None:
    """Whichever they are: who is an administrator already is not appointed again, and the log has one line."""
    bot = Bot(ToldLibrary(()), postgres_url)
    statements = 0

    def overtake(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        nonlocal statements
        if statement.lstrip().startswith(("SELECT", "INSERT")):
            if statements == place:
                bot.database.run_blocking(partial(appoint, telegram_ids=[NEW], origin=Origin(bot.now, lambda: "fast", bot.house.texts)))
            statements += 1

    with closing(bot.database), closing(Database(postgres_url)) as slow:
        event.listen(slow.engine, "before_cursor_execute", overtake)
        await _start_on(slow, bot, "slow")
        assert statements > place
        assert await log(bot) == [("", "appointed", "WFK")]
        assert list((await team(bot)).values()) == [Role.ADMINISTRATOR]


async def _start_on(database: Database, bot: Bot, new_id: str) -> None:
    origin = Origin(bot.now, lambda: new_id, bot.house.texts)
    await database.run(partial(appoint, telegram_ids=[NEW], origin=origin))
