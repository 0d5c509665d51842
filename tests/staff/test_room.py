"""The group chat of the colleagues: who may choose it, and that what is done in it is answered in private."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from bot.domain.messages import Address, Channel, Commanded, Said, Tapped
from bot.domain.notices import Notice, Say, ToStaff
from bot.domain.people import Role
from bot.domain.staff import IsStaffRoom
from bot.ports import Deed
from bot.storage.tables import contacts
from tests.player import Bot
from tests.staff.stage import ADMINISTRATOR, GROUP, NEWCOMER, OUTSIDER, in_group, log, rows

UNKNOWN = "Diesen Befehl kenne ich nicht."
CHOOSE, END = Commanded("staffroom"), Commanded("staffroom", "off")


@pytest.fixture(autouse=True)
async def maier(bot: Bot) -> None:
    """A clerk beside the administrator."""
    await bot.employ(NEWCOMER, Role.CLERK, "M. Maier")


async def is_room(bot: Bot, chat: str = GROUP) -> bool:
    """Whether a group is the room."""
    return bool(await bot.store.look_up(IsStaffRoom(Address(Channel.TELEGRAM, chat))))


async def told(bot: Bot) -> list[str]:
    """Where the colleagues are told something."""
    before = len(bot.adapter.sent)
    bot.count += 1
    await bot.store.carry_out(
        Deed(f"test:{bot.count}", (), (Notice(ToStaff(), f"test:{bot.count}", Say("staff-commands-line", {"command": "", "what": ""})),))
    )
    await bot.pass_time(bot.now)
    return sorted(delivery.address.id for delivery in bot.adapter.sent[before:])


async def test_an_administrator_makes_a_group_the_room(bot: Bot) -> None:
    """From then on the colleagues are told there, not each in private; the log says who chose it."""
    assert await told(bot) == [ADMINISTRATOR, NEWCOMER]
    ((where, answer),) = await in_group(bot, ADMINISTRATOR, CHOOSE)
    assert (where, answer.text.partition(":")[0]) == (GROUP, "Diese Gruppe ist jetzt der gemeinsame Raum des Teams")
    assert await is_room(bot)
    assert await told(bot) == [GROUP]
    assert await log(bot) == [("K. Kern", "staffroom", "on")]


@pytest.mark.parametrize("who", [NEWCOMER, OUTSIDER, ""])
@pytest.mark.parametrize("command", [CHOOSE, END])
async def test_nobody_else_can_choose_or_end_it(bot: Bot, who: str, command: Commanded) -> None:
    """A clerk, an outsider, somebody who writes on behalf of the group: the command is unknown to them."""
    await in_group(bot, ADMINISTRATOR, CHOOSE, "-700")
    ((where, answer),) = await in_group(bot, who, command)
    assert (where, answer.text.startswith(UNKNOWN)) == (GROUP, True)
    assert (await is_room(bot), await is_room(bot, "-700")) == (False, True)


async def test_there_is_one_room(bot: Bot) -> None:
    """A new one takes the place of the old."""
    await in_group(bot, ADMINISTRATOR, CHOOSE, "-700")
    await in_group(bot, ADMINISTRATOR, CHOOSE)
    assert (await is_room(bot), await is_room(bot, "-700")) == (True, False)


async def test_of_many_groups_chosen_at_once_one_is_the_room(bot: Bot) -> None:
    """Six groups in the same moment, by two administrators."""
    await bot.employ(NEWCOMER, Role.ADMINISTRATOR, "M. Maier")
    people = (ADMINISTRATOR, NEWCOMER) * 3
    await asyncio.gather(*(in_group(bot, who, CHOOSE, f"-70{number}") for number, who in enumerate(people)))
    assert [row.role for row in await rows(bot, contacts)].count(Role.ROOM) == 1


async def test_the_room_ends(bot: Bot) -> None:
    """In the group or in private; then each is told alone again."""
    for ended in (in_group(bot, ADMINISTRATOR, END), bot.take(END, who=ADMINISTRATOR)):
        await in_group(bot, ADMINISTRATOR, CHOOSE)
        await ended
        assert await told(bot) == [ADMINISTRATOR, NEWCOMER]


async def test_a_thread_of_a_group_chooses_the_whole_group(bot: Bot) -> None:
    """The command may be written in any thread of a forum."""
    await in_group(bot, ADMINISTRATOR, CHOOSE, f"{GROUP}/7")
    assert await is_room(bot)
    assert await told(bot) == [GROUP]


async def test_in_private_there_is_no_group_to_choose(bot: Bot) -> None:
    """The administrator is told where to write it."""
    (answer,) = await bot.take(CHOOSE, who=ADMINISTRATOR)
    assert answer.text.startswith("Bitte schreiben Sie /staffroom in der Gruppe")


@pytest.mark.parametrize("done", [Commanded("commands"), Tapped("do:commands:")])
async def test_what_a_colleague_does_in_the_room_is_answered_in_private(bot: Bot, done: Commanded | Tapped) -> None:
    """A command or a button: nothing is shown to the group."""
    await in_group(bot, ADMINISTRATOR, CHOOSE)
    ((where, answer),) = await in_group(bot, NEWCOMER, done)
    assert (where, answer.text.startswith("Ihre Rolle: Sachbearbeitung.")) == (NEWCOMER, True)


@pytest.mark.parametrize("done", [Commanded("audit"), Tapped("do:audit:all"), Tapped("do:invite:administrator")])
async def test_an_outsider_in_the_room_gets_nothing_but_the_unknown_in_private(bot: Bot, done: Commanded | Tapped) -> None:
    """Also for the buttons that stand there."""
    await in_group(bot, ADMINISTRATOR, CHOOSE)
    await bot.take(Said("Guten Tag"), who=OUTSIDER)
    ((where, answer),) = await in_group(bot, OUTSIDER, done)
    assert (where, answer.text.startswith(UNKNOWN)) == (OUTSIDER, True)
    assert await log(bot) == [("K. Kern", "staffroom", "on")]


async def test_the_room_speaks_the_language_of_who_chose_it(bot: Bot) -> None:
    """And keeps it, whatever is written there later."""
    await bot.take(Commanded("language", "en"), who=ADMINISTRATOR)
    await bot.take(Said("English"), who=ADMINISTRATOR)
    await in_group(bot, ADMINISTRATOR, CHOOSE)
    found = await bot.database.run(
        lambda connection: connection.execute(
            select(contacts.c.language, contacts.c.language_chosen).where(contacts.c.role == Role.ROOM)
        ).one()
    )
    assert tuple(found) == ("en", True)
