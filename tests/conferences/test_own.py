"""One's own registration in talk: what is said of it, and what can be done about it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.conferences import Conference, ConferenceEntered
from bot.domain.language import Language
from bot.domain.messages import Document, Message, Said
from bot.domain.notices import Say
from bot.ports import Deed
from bot.texts import catalogue
from tests.conferences.stage import CONFERENCE
from tests.conferences.test_topic import press, register
from tests.fakes.library import ToldLibrary
from tests.player import BEGINNING, Bot


@pytest.fixture
async def bot(sqlite_url: str) -> AsyncIterator[Bot]:
    """A bot with an open conference."""
    with Bot(ToldLibrary(), sqlite_url) as opened:
        await enter(opened, CONFERENCE)
        yield opened


async def enter(bot: Bot, conference: Conference) -> None:
    """Store a conference as it is."""
    await bot.store.carry_out(Deed(f"enter:{conference.id}", (ConferenceEntered(conference, "K. Kern"),), ()))


@pytest.mark.parametrize("word", ["Withdraw", "Abmelden", "取消报名"])
async def test_the_word_that_the_consent_teaches_withdraws(bot: Bot, word: str) -> None:
    """In each language, without its button."""
    await register(bot)
    await bot.take(Said("Termin?"))
    (said,) = await bot.take(Said(word))
    assert any(choice.token.endswith(":conf-withdraw:yes") for choice in said.choices)


async def test_a_dialog_about_a_registration_ends_with_it(bot: Bot) -> None:
    """Nobody is asked when to be reminded of what they have just withdrawn from."""
    done = await register(bot)
    await bot.take(Said("Erinnerungen"))
    said = await bot.take(press(await bot.take(press(done, "Abmelden")), "Ja, abmelden"))
    assert [message.text.partition(" ")[0] for message in said] == ["Abgemeldet"]
    (said_next,) = await bot.take(Said("zurück"))
    assert "erinnern" not in said_next.text


async def test_a_dialog_about_something_else_goes_on(bot: Bot) -> None:
    """A question to a person is not lost with the registration."""
    done = await register(bot)
    await bot.take(Said("Mensch"))
    said = await bot.take(press(await bot.take(press(done, "Abmelden")), "Ja, abmelden"))
    assert len(said) == 2


async def test_reminders_are_told_alike_everywhere(bot: Bot) -> None:
    """Who registers for the same evening is reminded once, and reads that now, later, and where it can be changed."""
    start = datetime(2027, 3, 1, 19, 0)  # noqa: DTZ001 - a wall time
    await enter(bot, replace(CONFERENCE, id="abend", start=start, end=start + timedelta(hours=2)))
    done = await register(bot, link="conf-abend")
    assert "Erinnerung: 2 Stunden vorher." in done[-1].text
    (own,) = await bot.take(Said("meine anmeldung"))
    assert "Erinnerung: 2 Stunden vorher" in own.text
    (asked,) = await bot.take(Said("Erinnerungen"))
    assert "Bisher erinnere ich Sie so: 2 Stunden vorher." in asked.text
    assert [choice.label for choice in asked.choices] == ["2 Stunden vorher", "keine", "Abbrechen"]
    (kept,) = await bot.take(Said("2 Stunden vorher"))
    assert kept.text == "Gut. Erinnerung: 2 Stunden vorher."


async def test_a_moved_conference_brings_back_the_reminders_that_were_over(bot: Bot) -> None:
    """Nobody has given them up."""
    start = datetime(2027, 3, 1, 19, 0)  # noqa: DTZ001 - a wall time
    evening = replace(CONFERENCE, id="abend", start=start, end=start + timedelta(hours=2))
    await enter(bot, evening)
    await register(bot, link="conf-abend")
    await bot.take(Said("Erinnerungen"))
    await bot.take(Said("2 Stunden vorher"))
    moved = replace(evening, start=CONFERENCE.start, end=CONFERENCE.end, version=1, sequence=1)
    await bot.store.carry_out(Deed("moved", (ConferenceEntered(moved, "K. Kern"),), ()))
    await bot.pass_time(BEGINNING + timedelta(minutes=1))
    (own,) = await bot.take(Said("meine anmeldung"))
    assert "Erinnerung: 7 Tage, 1 Tag und 2 Stunden vorher" in own.text


@pytest.mark.parametrize(
    ("language", "labels"),
    [(Language.DE, ["Kalendereintrag", "Ticket"]), (Language.EN, ["Calendar entry", "Ticket"]), (Language.ZH, ["日历事项", "入场券"])],
)
def test_files_are_called_what_they_are(language: Language, labels: list[str]) -> None:
    """In the reader's language; and that is still so after the message was stored."""
    files = tuple(Document("C-0001", "text/plain", b"", f"conf-file-{one}") for one in ("calendar", "ticket"))
    message = catalogue().message(language, Say("conf-none-ahead", documents=files))
    assert [one.label for one in Message.from_json(message.to_json()).documents] == labels


def test_what_an_older_release_stored_is_still_read() -> None:
    """Files had no labels then."""
    stored = Message("x", documents=(Document("a.txt", "text/plain", b"a"),)).to_json()
    assert "labels" not in stored
    assert Message.from_json(stored).documents[0].label == ""


async def test_the_ticket_and_the_calendar_entry_are_named(bot: Bot) -> None:
    """For every platform that shows them as links."""
    assert [one.label for message in await register(bot) for one in message.documents] == ["Kalendereintrag", "Ticket"]
