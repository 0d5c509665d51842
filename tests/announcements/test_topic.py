"""Announcements in talk: who may do what, of two colleagues one is first, and nobody gets what is not for them."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.announcements import Announcement, AnnouncementNumbered, AnnouncementState
from bot.domain.language import Language
from bot.domain.messages import Commanded, Message, Said, Tapped
from bot.domain.people import Role
from bot.storage.staff.tables import staff_actions
from bot.texts import catalogue
from tests.fakes.library import ToldLibrary
from tests.player import BEGINNING, Bot

AUTHOR, SECOND, THIRD, CLERK, READER = "200", "201", "202", "203", "100"
S = AnnouncementState


@pytest.fixture
async def bot(database_url: str) -> Iterator[Bot]:
    """A bot with three editors, a clerk, and a reader who ordered news on offices, on each database."""
    with Bot(ToldLibrary(), database_url) as opened:
        for who, name in ((AUTHOR, "K. Kern"), (SECOND, "M. Maier"), (THIRD, "Li Wei")):
            await opened.employ(who, Role.EDITOR, name)
        await opened.employ(CLERK, Role.CLERK, "A. Berger")
        await says(opened, READER, "neuigkeiten", "räume", "ja")
        yield opened


async def says(bot: Bot, who: str, *texts: str) -> list[Message]:
    """Somebody writes several messages; what the last one brought, to whomever."""
    said: list[Message] = []
    for text in texts:
        said = await bot.take(Said(text), who=who)
    return said


async def drafts(bot: Bot, text: str = "Neue Räume") -> list[Message]:
    """K. Kern writes an announcement in German."""
    return await says(bot, AUTHOR, "rundnachricht schreiben", text, "-", "-", "räume", "alle", "sofort")


async def taps(bot: Bot, who: str, act: str) -> list[Message]:
    """Somebody taps a button of the first announcement: "send 1" as seen in version 1."""
    return await bot.take(Tapped(f"do:announcement:1 {act}"), who=who)


async def standing(bot: Bot, number: int = 1) -> Announcement:
    """An announcement as it is on record."""
    found: Announcement | None = await bot.store.look_up(AnnouncementNumbered(number))
    assert found is not None
    return found


def told(bot: Bot, who: str) -> list[str]:
    """What somebody was sent, in order."""
    return [one.message.text for one in bot.adapter.sent if one.address.id == who]


async def passes(bot: Bot, seconds: int) -> None:
    """Some time passes."""
    await bot.pass_time(bot.now + timedelta(seconds=seconds))


@pytest.mark.parametrize("who", [READER, CLERK, "999"])
async def test_for_everybody_else_there_is_no_such_thing(bot: Bot, who: str) -> None:
    """Neither commands, nor words, nor forwarded buttons; nothing tells that there is an announcement."""
    await drafts(bot)
    refused = [
        await bot.take(Commanded("announce"), who=who),
        await bot.take(Commanded("announcements"), who=who),
        await bot.take(Commanded("announcement", "A-0001"), who=who),
        *[await taps(bot, who, f"{act} 1") for act in ("show", "send", "approve", "pause", "recall", "texts", "table", "test")],
    ]
    assert {said[-1].text.partition(".")[0] for said in refused} == {"Diesen Befehl kenne ich nicht"}
    assert "Neue Räume" not in " ".join(message.text for said in refused for message in said)
    assert (await standing(bot)).state is S.DRAFT


async def test_only_its_author_sends_a_draft(bot: Bot) -> None:
    """Another editor reads it and can drop it, but neither change nor send it."""
    await drafts(bot)
    for act in ("send 1", "edit 1", "submit 1"):
        assert (await taps(bot, SECOND, act))[0].text.startswith("A-0001 ist ein Entwurf von K. Kern.")
    assert "Neue Räume" in (await taps(bot, SECOND, "texts 1"))[0].text


async def test_who_ordered_gets_it_with_a_button_to_unsubscribe(bot: Bot) -> None:
    """And after that tap nothing of that topic any more."""
    await drafts(bot)
    await taps(bot, AUTHOR, "send 1")
    await says(bot, AUTHOR, "ja")
    await passes(bot, 5)
    await passes(bot, 5)
    assert [text for text in told(bot, READER) if text == "Neue Räume"] == ["Neue Räume"]
    message = next(one.message for one in bot.adapter.sent if one.message.text == "Neue Räume" and one.address.id == READER)
    assert [choice.token for choice in message.choices] == ["do:news:-offices"]
    await bot.take(Tapped("do:news:-offices"), who=READER)
    assert (await standing(bot)).state is S.DONE


async def test_a_test_comes_to_the_author_alone(bot: Bot) -> None:
    """As it will arrive, and nothing is released by it."""
    await drafts(bot)
    await taps(bot, AUTHOR, "test 1")
    assert told(bot, AUTHOR)[-1] == "Neue Räume\n\nRundnachricht der WFK. Zum Abbestellen „stop“ schreiben."
    assert "Neue Räume" not in " ".join(told(bot, READER) + told(bot, SECOND))
    assert (await standing(bot)).state is S.DRAFT


async def test_of_two_who_approve_at_once_one_is_first(bot: Bot) -> None:
    """The other one is told how it stands, and it is sent once."""
    bot.need_approval()
    await drafts(bot)
    await taps(bot, AUTHOR, "submit 1")
    assert (await taps(bot, AUTHOR, "approve 2"))[0].text.startswith("Die eigene Rundnachricht (A-0001)")
    for who in (SECOND, THIRD):
        await taps(bot, who, "approve 2")
    await asyncio.gather(says(bot, SECOND, "ja"), says(bot, THIRD, "ja"))
    last = [[text for text in told(bot, who) if text.startswith("A-0001")] for who in (SECOND, THIRD)]
    begun = [any("wird jetzt versendet" in text for text in texts) for texts in last]
    beaten = [any("hat sich inzwischen geändert" in text for text in texts) for texts in last]
    assert sorted(begun) == [False, True]
    assert begun == [not lost for lost in beaten]
    assert (await standing(bot)).approved_by == ("M. Maier" if begun[0] else "Li Wei")


async def test_what_was_changed_is_not_approved_by_an_old_button(bot: Bot) -> None:
    """Whoever approves has read what is sent."""
    bot.need_approval()
    await drafts(bot)
    await taps(bot, AUTHOR, "submit 1")
    await taps(bot, AUTHOR, "take-back 2")
    await taps(bot, AUTHOR, "edit 3")
    await says(bot, AUTHOR, "Text auf Deutsch", "Ganz anders")
    await taps(bot, AUTHOR, "submit 4")
    said = await taps(bot, SECOND, "approve 2")
    assert said[0].text.startswith("A-0001 hat sich inzwischen geändert; es wurde nichts ausgeführt.")
    assert (await standing(bot)).state is S.AWAITING_APPROVAL


async def test_nobody_to_approve_is_said_before_anything_waits(sqlite_url: str) -> None:
    """No draft waits for a colleague who is not there."""
    with Bot(ToldLibrary(), sqlite_url) as bot:
        bot.need_approval()
        await bot.employ(AUTHOR, Role.EDITOR, "K. Kern")
        await bot.employ(CLERK, Role.CLERK, "A. Berger")
        await drafts(bot)
        assert (await taps(bot, AUTHOR, "submit 1"))[0].text.startswith("A-0001 muss jemand anderes freigeben")
        assert (await standing(bot)).state is S.DRAFT


async def test_stopping_never_waits_for_a_second_look(bot: Bot) -> None:
    """A button of any version pauses; the author hears who did it; what was recalled never goes."""
    await drafts(bot)
    await taps(bot, AUTHOR, "send 1")
    await says(bot, AUTHOR, "ja")
    await taps(bot, SECOND, "pause 1")
    assert (await standing(bot)).state is S.PAUSED
    assert told(bot, AUTHOR)[-1] == "M. Maier hat A-0001 angehalten."
    assert (await taps(bot, THIRD, "pause 1"))[0].text.startswith("A-0001 hat sich inzwischen geändert")
    await taps(bot, THIRD, "recall 1")
    await says(bot, THIRD, "ja")
    await passes(bot, 10)
    await passes(bot, 10)
    assert "Neue Räume" not in told(bot, READER)
    assert (await standing(bot)).state is S.RECALLED


async def test_the_table_holds_counts_and_nobody(bot: Bot) -> None:
    """It is for a spreadsheet, and about no person."""
    await drafts(bot)
    await taps(bot, AUTHOR, "send 1")
    await says(bot, AUTHOR, "ja")
    await passes(bot, 5)
    await passes(bot, 5)
    (said,) = await taps(bot, SECOND, "table")
    rows = list(csv.reader(io.StringIO(said.documents[0].content.decode("utf-8-sig"))))
    assert rows == [["announcement", "platform", "state", "rung", "reason", "count"], ["A-0001", "telegram", "sent", "direct", "", "1"]]


async def test_everything_is_in_the_log(bot: Bot) -> None:
    """Who did what, by number, without a word of the text."""
    await drafts(bot)
    await taps(bot, AUTHOR, "send 1")
    await says(bot, AUTHOR, "ja")
    await taps(bot, SECOND, "pause")
    await taps(bot, AUTHOR, "resume")
    logged = select(staff_actions.c.action, staff_actions.c.subject).order_by(staff_actions.c.id)
    found = [tuple(row) for row in await bot.database.run(lambda connection: connection.execute(logged).all())]
    actions = ("announcement written", "announcement sent", "announcement paused", "announcement resumed")
    assert found == [(action, "A-0001") for action in actions]


async def test_at_night_it_waits_for_the_morning(bot: Bot) -> None:
    """By the clock of whoever gets it."""
    bot.now = BEGINNING.replace(hour=22)
    await drafts(bot)
    await taps(bot, AUTHOR, "send 1")
    await says(bot, AUTHOR, "ja")
    await passes(bot, 60)
    assert "Neue Räume" not in told(bot, READER)
    await passes(bot, 9 * 3600)
    assert told(bot, READER).count("Neue Räume") == 1


@pytest.mark.parametrize("act", ["send", "submit"])
async def test_what_nobody_would_get_is_not_sent(bot: Bot, act: str) -> None:
    """It is said why, and there is no button to send it."""
    await drafts(bot)
    await says(bot, READER, "stop")
    (said,) = await taps(bot, AUTHOR, f"{act} 1")
    assert said.text.startswith("A-0001 bekäme zurzeit niemand")
    assert "– 1 hat alles abbestellt" in said.text
    assert not [choice for choice in said.choices if choice.token.split()[1] in ("send", "submit", "approve")]
    assert (await standing(bot)).state is S.DRAFT


async def test_what_nobody_would_get_yet_can_be_sent_later(bot: Bot) -> None:
    """Who is reached at a later time is counted then, and the author is told so before they agree."""
    await says(bot, READER, "abbestellen")
    await says(bot, AUTHOR, "rundnachricht schreiben", "Neue Räume", "-", "-", "räume", "alle", "morgen 9 Uhr")
    (asked,) = await taps(bot, AUTHOR, "send 1")
    assert "Jetzt bekommt sie niemand. Gezählt wird neu, wenn es so weit ist." in asked.text
    await says(bot, AUTHOR, "ja")
    assert (await standing(bot)).state is S.SCHEDULED


@pytest.mark.parametrize("act", ["edit", "drop"])
async def test_back_leads_to_the_card_under_which_the_button_stood(bot: Bot, act: str) -> None:
    """Nobody is asked which announcement it was about."""
    await drafts(bot)
    (asked,) = await taps(bot, AUTHOR, f"{act} 1")
    assert any(choice.label == "Zurück" for choice in asked.choices)
    (said,) = await says(bot, AUTHOR, "zurück")
    assert said.text.startswith("Rundnachricht A-0001: Entwurf")


@pytest.mark.parametrize(
    ("key", "one"),
    [
        ("announcing-line-deferred", "wartet"),
        ("announcing-line-opted-out", "hat"),
        ("announcing-line-not-agreed", "hat"),
        ("announce-count-opted-out", "hat"),
        ("announce-count-not-agreed", "hat"),
    ],
)
def test_one_person_is_told_in_the_singular(key: str, one: str) -> None:
    """One has, two have."""
    texts = catalogue()
    assert texts(Language.DE, key, count=1).startswith(f"– 1 {one} ")
    assert texts(Language.DE, key, count=2) != texts(Language.DE, key, count=1).replace("1", "2")
