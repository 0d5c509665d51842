"""Invitations: one role, one person, once, for three days; whoever has no right code learns nothing."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.domain.messages import Arrived, Commanded, Said
from bot.domain.people import Role
from bot.domain.staff import WRONG_CODES, digest_of
from bot.storage.staff.administrators import remember_bot_name
from bot.storage.staff.tables import invitations, wrong_codes
from tests.player import Bot
from tests.staff.stage import ADMINISTRATOR, NEWCOMER, OUTSIDER, SECOND, button, invited, joined, log, rows, team


async def test_who_accepts_an_invitation_becomes_a_colleague(bot: Bot) -> None:
    """The role is the one invited to, the inviter is told, and the log tells who invited and who came."""
    mine, told = await joined(bot, NEWCOMER, "M. Maier", Role.EDITOR)
    assert "Sie gehören jetzt zum Team; Ihre Rolle: Redaktion" in mine.text
    assert told.text == "M. Maier hat Ihre Einladung angenommen (Redaktion)."
    assert await team(bot) == {"K. Kern": Role.ADMINISTRATOR, "M. Maier": Role.EDITOR}
    assert await log(bot) == [("K. Kern", "invited", "editor"), ("M. Maier", "joined", "editor")]


async def test_only_the_hash_of_a_code_is_stored(bot: Bot) -> None:
    """Who reads the table of invitations cannot join with what stands there."""
    code = await invited(bot)
    (row,) = await rows(bot, invitations)
    assert row.digest == digest_of(code)
    (refusal,) = (await bot.take(Commanded("join", row.digest), who=OUTSIDER))[-1:]
    assert refusal.text.startswith("Diesen Befehl kenne ich nicht.")


async def test_the_link_is_shown_where_the_name_of_the_bot_is_known(bot: Bot) -> None:
    """And it opens the same invitation."""
    await bot.database.run(lambda connection: remember_bot_name(connection, "telegram", "wfk_china_bot"))  # type: ignore[arg-type]
    link = (await bot.take(Commanded("invite", Role.CLERK), who=ADMINISTRATOR))[-2].text
    assert link.endswith("https://t.me/wfk_china_bot?start=join-code1")
    answer = (await bot.take(Commanded("start", "join-code1"), who=NEWCOMER))[-1]
    assert answer.text.startswith("Willkommen bei der WFK!")


async def test_a_link_with_a_wrong_code_says_nothing_either(bot: Bot) -> None:
    """Whoever arrives by a forged link meets the refusal without details."""
    messages = await bot.take(Arrived("join-code9"), who=OUTSIDER)
    assert messages[-1].text.startswith("Diesen Befehl kenne ich nicht.")


async def test_an_invitation_works_once(bot: Bot) -> None:
    """The second person with the same code is told whom to ask, also one who had begun before it was used."""
    code = await invited(bot)
    rules = await bot.take(Commanded("join", code), who=SECOND)
    await bot.take(button(rules, "Ich halte mich daran"), who=SECOND)
    first = await bot.take(Commanded("join", code), who=NEWCOMER)
    await bot.take(button(first, "Ich halte mich daran"), who=NEWCOMER)
    await bot.take(Said("M. Maier"), who=NEWCOMER)
    (late,) = await bot.take(Said("S. Spät"), who=SECOND)
    later = (await bot.take(Commanded("join", code), who=OUTSIDER))[-1]
    assert late.text == later.text
    assert late.text.startswith("Diese Einladung gilt nicht mehr: Sie wurde schon angenommen oder ist abgelaufen.")
    assert set(await team(bot)) == {"K. Kern", "M. Maier"}


async def test_of_many_who_accept_at_once_one_is_taken(bot: Bot) -> None:
    """Eight people with one code give their names in the same moment."""
    code = await invited(bot)
    people = [str(number) for number in range(400, 408)]
    for who in people:
        rules = await bot.take(Commanded("join", code), who=who)
        await bot.take(button(rules, "Ich halte mich daran"), who=who)
    await asyncio.gather(*(bot.take(Said(f"Person {who}"), who=who) for who in people))
    assert len(await team(bot)) == 2
    assert len(await log(bot)) == 2


async def test_an_invitation_expires_after_three_days(bot: Bot) -> None:
    """Just before it still holds."""
    code = await invited(bot)
    await bot.pass_time(bot.now + timedelta(hours=71, minutes=59))
    assert (await bot.take(Commanded("join", code), who=NEWCOMER))[-1].text.startswith("Willkommen")
    await bot.pass_time(bot.now + timedelta(minutes=1))
    assert (await bot.take(Commanded("join", code), who=SECOND))[-1].text.startswith("Diese Einladung gilt nicht mehr:")


async def test_after_five_wrong_codes_even_a_right_one_is_refused_for_an_hour(bot: Bot) -> None:
    """The refusal is the same; only how often is kept, not what was tried; others are not affected."""
    code = await invited(bot)
    for number in range(WRONG_CODES):
        await bot.take(Commanded("join", f"guess{number}"), who=OUTSIDER)
    assert (await bot.take(Commanded("join", code), who=OUTSIDER))[-1].text.startswith("Diesen Befehl kenne ich nicht.")
    assert {tuple(row._mapping) for row in await rows(bot, wrong_codes)} == {("id", "contact_id", "at")}
    assert (await bot.take(Commanded("join", code), who=NEWCOMER))[-1].text.startswith("Willkommen")
    await bot.pass_time(bot.now + timedelta(hours=1, minutes=1))
    assert (await bot.take(Commanded("join", code), who=OUTSIDER))[-1].text.startswith("Willkommen")


async def test_a_name_that_a_colleague_has_is_not_given_twice(bot: Bot) -> None:
    """Not even in other capitals: nobody decides in another one's name."""
    rules = await bot.take(Commanded("join", await invited(bot)), who=NEWCOMER)
    await bot.take(button(rules, "Ich halte mich daran"), who=NEWCOMER)
    (again,) = await bot.take(Said("k.  KERN"), who=NEWCOMER)
    assert again.text.startswith("Den Namen „k. KERN“ trägt schon jemand im Team.")


async def test_a_code_works_as_people_type_it(bot: Bot) -> None:
    """Capitals, spaces and hyphens do not matter."""
    await invited(bot)
    assert (await bot.take(Commanded("join", " CODE-1 "), who=NEWCOMER))[-1].text.startswith("Willkommen")


async def test_a_colleague_needs_no_invitation(bot: Bot) -> None:
    """Who is in the team already uses none up."""
    code = await invited(bot)
    (answer,) = await bot.take(Commanded("join", code), who=ADMINISTRATOR)
    assert answer.text.startswith("Sie gehören schon zum Team.")
    assert (await rows(bot, invitations))[0].used_at is None
