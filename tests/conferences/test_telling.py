"""What those who registered are told when a conference is moved or called off."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.domain.conferences import RegistrationState
from bot.domain.language import Language
from bot.domain.messages import Arrived, Commanded, Message, Said
from bot.domain.people import Role
from tests.conferences.stage import CONFERENCE
from tests.conferences.test_topic import EDITOR, changed, documents, enter, entry_of, press, register, told
from tests.fakes.library import ToldLibrary
from tests.player import BEGINNING, Bot


@pytest.fixture
async def bot(sqlite_url: str) -> AsyncIterator[Bot]:
    """A bot with an editor and an open conference for three people."""
    with Bot(ToldLibrary(), sqlite_url) as opened:
        await opened.employ(EDITOR, Role.EDITOR, "K. Kern")
        await enter(opened, CONFERENCE)
        yield opened


async def waits(bot: Bot, who: str, language: Language, *, texts: tuple[str, ...]) -> list[Message]:
    """Somebody registers for the waiting list, in their language; the last messages."""
    said: list[Message] = await bot.take(Arrived("conf-forum"), who=who, hint=language)
    for answer in texts:
        said = await bot.take(Said(answer), who=who)
    return said


WAITS = {
    Language.DE: ("2", "Auf die Warteliste", "Muster GmbH", "Muster", "Anna", "Ich willige ein", "Absenden"),
    Language.EN: ("2", "Go on the waiting list", "Test Ltd", "Smith", "Anna", "I agree", "Send"),
    Language.ZH: ("同意", "2", "登记候补", "测试公司", "王", "安娜", "同意", "提交"),
}
STILL = {
    RegistrationState.WAITING: {
        Language.DE: "weiter auf der Warteliste",
        Language.EN: "still on the waiting list",
        Language.ZH: "仍在候补名单",
    },
    RegistrationState.OFFERED: {Language.DE: "zurückgehalten bis", Language.EN: "kept for you until", Language.ZH: "仍为您保留至"},
}
TICKET = {Language.DE: "Ticket", Language.EN: "ticket", Language.ZH: "入场券"}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", STILL)
async def test_who_has_no_place_is_told_so_when_a_conference_moves(bot: Bot, state: RegistrationState, language: Language) -> None:
    """No word of a ticket or of reminders; an offered place can be taken from that very message, until it ends."""
    await register(bot, people="2")
    await waits(bot, "101", language, texts=WAITS[language])
    now = BEGINNING
    if state is RegistrationState.OFFERED:
        await changed(bot, capacity=4)
        now += timedelta(minutes=1)
        await told(bot, now)
    await changed(bot, start=CONFERENCE.start + timedelta(days=1), end=CONFERENCE.end + timedelta(days=1), sequence=1)
    before = len(bot.adapter.sent)
    await bot.pass_time(now + timedelta(minutes=1))
    (said,) = [delivery.message for delivery in bot.adapter.sent[before:] if delivery.address.id == "101"]
    assert STILL[state][language] in said.text
    assert TICKET[language] not in said.text
    taken = {choice.token for choice in said.choices} & {"do:conf-offer:C-0002 take"}
    assert bool(taken) is (state is RegistrationState.OFFERED)


@pytest.mark.parametrize(
    ("reason", "told_so"),
    [
        ("Leider ist der Saal abgebrannt.", "Die WFK schreibt dazu: „Leider ist der Saal abgebrannt.“"),
        ("The speaker is ill, unfortunately.", "Die WFK schreibt dazu: „The speaker is ill, unfortunately.“"),
    ],
)
async def test_who_registered_is_told_why_it_is_called_off(bot: Bot, reason: str, told_so: str) -> None:
    """In the colleague's own words, in the one message that tells of it, with the calendar entry taken back."""
    await register(bot)
    await bot.take(Commanded("call-off", "forum"), who=EDITOR, hint=Language.DE)
    before = len(bot.adapter.sent)
    for answer in (reason, "ja"):
        await bot.take(Said(answer), who=EDITOR)
    await told(bot, BEGINNING + timedelta(minutes=1))
    (said,) = [one.message for one in bot.adapter.sent[before:] if one.address.id == "100"]
    assert said.text.startswith("Leider abgesagt: Forum")
    assert said.text.endswith(told_so)
    assert entry_of(documents([said])["C-0001.ics"])[0] == "CANCEL"
    assert await told(bot, BEGINNING + timedelta(minutes=5)) == []


async def test_a_reason_can_be_left_out(bot: Bot) -> None:
    """Then it is told that it is called off, and no more."""
    await register(bot)
    (asked,) = await bot.take(Commanded("call-off", "forum"), who=EDITOR, hint=Language.DE)
    await bot.take(press([asked], "Ohne Grund absagen"), who=EDITOR)
    before = len(bot.adapter.sent)
    (done,) = await bot.take(Said("ja"), who=EDITOR)
    assert done.text.startswith("Abgesagt: Forum")
    await told(bot, BEGINNING + timedelta(minutes=1))
    (said,) = [one.message for one in bot.adapter.sent[before:] if one.address.id == "100"]
    assert said.text.endswith("Wir bitten um Verständnis.")


async def test_where_nobody_is_registered_no_reason_is_asked(bot: Bot) -> None:
    """There is nobody to read it."""
    (asked,) = await bot.take(Commanded("call-off", "forum"), who=EDITOR, hint=Language.DE)
    assert "Es ist noch niemand angemeldet. Absagen?" in asked.text
