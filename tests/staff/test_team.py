"""Roles: who may what, and that there is always an administrator."""

from __future__ import annotations

import asyncio

import pytest

from bot.domain.messages import Address, Channel, Commanded, Said, Tapped, Update
from bot.domain.people import Role
from bot.domain.staff import digest_of
from bot.service import Service
from bot.storage.database import Database
from bot.storage.staff.tables import invitations
from bot.storage.store import DatabaseStore
from tests.fakes.library import ToldLibrary
from tests.player import Bot
from tests.staff.stage import ADMINISTRATOR, NEWCOMER, OUTSIDER, button, invited, log, rows, team

UNKNOWN = "Diesen Befehl kenne ich nicht."


@pytest.fixture(autouse=True)
async def maier(bot: Bot) -> None:
    """A clerk beside the administrator."""
    await bot.employ(NEWCOMER, Role.CLERK, "M. Maier")


async def chosen(bot: Bot, label: str, who: str = ADMINISTRATOR) -> list[str]:
    """The administrator chooses M. Maier and then a button; what all are told."""
    asked = await bot.take(Commanded("team"), who=who)
    one = next(choice.label for choice in asked[-1].choices if choice.label.startswith("M. Maier"))
    asked = await bot.take(button(asked, one), who=who)
    return [message.text for message in await bot.take(button(asked, label), who=who)]


async def test_an_administrator_changes_a_role(bot: Bot) -> None:
    """The colleague is told, the log says who did it, and what the role allows works at once."""
    assert await chosen(bot, "Administration") == [
        "Geändert. M. Maier: Administration.",
        "Ihre Rolle ist jetzt Administration. Alle Befehle: /commands",
    ]
    assert await log(bot) == [("K. Kern", "role-administrator", "M. Maier")]
    assert (await bot.take(Commanded("team"), who=NEWCOMER))[-1].text.startswith("Das Team:")


async def test_who_is_removed_is_a_contact_like_any_other(bot: Bot) -> None:
    """Their commands are unknown to them from then on, a dialog of theirs that was open ends."""
    await bot.take(Commanded("leave"), who=NEWCOMER)
    assert await chosen(bot, "Aus dem Team entfernen") == [
        "M. Maier wirklich aus dem Team entfernen? Offene Einladungen dieser Person gelten dann nicht mehr."
    ]
    await bot.take(Said("ja"), who=ADMINISTRATOR)
    assert await team(bot) == {"K. Kern": Role.ADMINISTRATOR}
    assert await log(bot) == [("K. Kern", "removed", "M. Maier")]
    assert (await bot.take(Said("ja"), who=NEWCOMER))[0].text.startswith("Diesen Dialog gibt es")
    assert (await bot.take(Commanded("commands"), who=NEWCOMER))[-1].text.startswith(UNKNOWN)


async def test_the_last_administrator_stays(bot: Bot) -> None:
    """Neither by /team nor by /leave can the team lose the only one who may invite."""
    asked = await bot.take(Commanded("team"), who=ADMINISTRATOR)
    (answer,) = await bot.take(button(asked, "K. Kern (Administration)"), who=ADMINISTRATOR)
    assert answer.text.startswith("K. Kern ist die einzige Person mit Administration")
    (answer,) = await bot.take(Commanded("leave"), who=ADMINISTRATOR)
    assert answer.text.startswith("Sie sind die einzige Person mit Administration.")
    assert await team(bot) == {"K. Kern": Role.ADMINISTRATOR, "M. Maier": Role.CLERK}


async def test_two_administrators_who_leave_at_once_do_not_both(bot: Bot, database_url: str) -> None:
    """Through two processes, many times over: one always stays."""
    other = Database(database_url)
    second = Service(bot.house, ToldLibrary(), DatabaseStore(other, bot.clock, bot.house.texts), bot.outbox)
    inboxes = {ADMINISTRATOR: bot.service, NEWCOMER: second}
    for _ in range(5):
        await bot.employ(ADMINISTRATOR, Role.ADMINISTRATOR, "K. Kern")
        await bot.employ(NEWCOMER, Role.ADMINISTRATOR, "M. Maier")
        for who in inboxes:
            await bot.take(Commanded("leave"), who=who)
        await asyncio.gather(*(_says_yes(bot, inbox, who) for who, inbox in inboxes.items()))
        assert Role.ADMINISTRATOR in (await team(bot)).values()
    other.close()


async def _says_yes(bot: Bot, inbox: Service, who: str) -> None:
    bot.count += 1
    await inbox.handle(Update(Address(Channel.TELEGRAM, who), f"both:{bot.count}", bot.now, Said("ja")))


async def test_invitations_of_a_removed_administrator_do_not_hold(bot: Bot) -> None:
    """Whom they invited does not come in after them."""
    await bot.employ(NEWCOMER, Role.ADMINISTRATOR, "M. Maier")
    theirs = await invited(bot, by=NEWCOMER)
    mine = await invited(bot)
    await chosen(bot, "Sachbearbeitung")
    assert [row.digest for row in await rows(bot, invitations)] == [digest_of(mine)]
    assert (await bot.take(Commanded("join", theirs), who=OUTSIDER))[-1].text.startswith(UNKNOWN)


async def test_who_leaves_is_named_to_the_administrators(bot: Bot) -> None:
    """They hear of it in private."""
    await bot.take(Commanded("leave"), who=NEWCOMER)
    mine, told = await bot.take(Said("1"), who=NEWCOMER)
    assert mine.text.startswith("Sie haben das Team verlassen.")
    assert told.text == "M. Maier hat das Team verlassen."
    assert await log(bot) == [("M. Maier", "left", "clerk")]


@pytest.mark.parametrize("command", ["team", "invite", "audit"])
async def test_a_clerk_does_not_learn_what_only_administrators_have(bot: Bot, command: str) -> None:
    """For them such a command is unknown, too."""
    assert (await bot.take(Commanded(command), who=NEWCOMER))[-1].text.startswith(UNKNOWN)


async def test_a_button_of_a_colleague_is_worth_nothing_to_others(bot: Bot) -> None:
    """Whoever replays the token of a question that an administrator was asked changes nothing."""
    asked = await bot.take(Commanded("team"), who=ADMINISTRATOR)
    await bot.take(Said("Guten Tag"), who=OUTSIDER)
    for choice in asked[-1].choices:
        await bot.take(Tapped(choice.token), who=OUTSIDER)
        await bot.take(Tapped(choice.token), who=NEWCOMER)
    assert await team(bot) == {"K. Kern": Role.ADMINISTRATOR, "M. Maier": Role.CLERK}
    assert await log(bot) == []


async def test_words_of_colleagues_are_questions_for_everybody_else(bot: Bot) -> None:
    """An outsider who writes "Team" is answered as anybody who asks something."""
    await bot.take(Said("Guten Tag"), who=OUTSIDER)
    (answer,) = await bot.take(Said("Team"), who=OUTSIDER)
    assert answer.text.startswith("Dazu liegt mir keine Angabe vor.")
