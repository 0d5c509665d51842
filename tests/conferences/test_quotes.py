"""What is said of conferences in answers to questions, by what colleagues have entered and who asks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.domain.conferences import Audience, Conference, ConferenceEntered, ConferenceNamed, ConferenceStatus
from bot.domain.language import Language
from bot.domain.messages import Arrived, Message, Said
from bot.ports import Deed
from knowledge.load import load
from tests.conferences.stage import CONFERENCE
from tests.fakes.library import ToldLibrary
from tests.player import Bot
from tests.running import ROOT

WHEN = {Language.DE: "Wann findet die Konferenz statt?", Language.EN: "When is the conference?", Language.ZH: "会议什么时候举行？"}
NOT_KNOWN = {Language.DE: "Laut Bericht", Language.EN: "According to the report", Language.ZH: "据报道"}


@pytest.fixture
async def bot(sqlite_url: str) -> AsyncIterator[Bot]:
    """A bot that knows what it knows in earnest."""
    entries = load(ROOT / "knowledge" / "entries").entries
    with Bot(ToldLibrary(tuple(entries.values())), sqlite_url) as opened:
        yield opened


async def enter(bot: Bot, **changes: object) -> None:
    """Store the conference, new or changed."""
    bot.count += 1
    known: Conference = await bot.store.look_up(ConferenceNamed("forum")) or CONFERENCE
    entered = ConferenceEntered(replace(known, **changes), "K. Kern")  # type: ignore[arg-type]
    await bot.store.carry_out(Deed(f"enter:{bot.count}", (entered,), ()))


async def asked(bot: Bot, question: str, language: Language = Language.DE) -> Message:
    """The answer to a question."""
    return (await bot.take(Said(question), hint=language))[-1]


async def register(bot: Bot) -> None:
    """Somebody registers in German."""
    await bot.take(Arrived("conf-forum"), hint=Language.DE)
    for answer in ("1", "Muster GmbH", "Muster", "Erika", "Ich willige ein", "Absenden"):
        await bot.take(Said(answer))


def tokens(message: Message) -> set[str]:
    """What the buttons of a message do."""
    return {choice.token for choice in message.choices}


@pytest.mark.parametrize("language", Language)
async def test_a_date_on_record_is_not_contradicted_by_the_report(bot: Bot, language: Language) -> None:
    """Neither does the bot say that no date is known, nor offer to tell it later."""
    before = await asked(bot, WHEN[language], language)
    assert before.text.startswith(NOT_KNOWN[language])
    assert "menu:conf-notify" in tokens(before)
    await enter(bot)
    after = await asked(bot, WHEN[language], language)
    assert NOT_KNOWN[language] not in after.text
    assert "menu:conf-notify" not in tokens(after)
    assert "do:register:" in tokens(after)


@pytest.mark.parametrize(
    "question",
    [
        "Wie melde ich mich zur Konferenz an?",
        "Wann genau fängt die Konferenz an, zu der ich angemeldet bin?",
        "Wann findet die Konferenz statt?",
        "Wer hält auf der Konferenz einen Vortrag?",
        "konferenz programm referenten kosten",
    ],
)
async def test_who_is_registered_is_not_offered_to_be_told_of_a_date(bot: Bot, question: str) -> None:
    """They have one."""
    await enter(bot)
    await register(bot)
    assert "menu:conf-notify" not in tokens(await asked(bot, question))


async def test_who_is_registered_is_led_to_the_registration(bot: Bot) -> None:
    """Instead of to another one."""
    await enter(bot)
    await register(bot)
    assert {"do:conf-own:"} == {token for token in tokens(await asked(bot, WHEN[Language.DE])) if token.startswith("do:")}


async def test_a_cancelled_conference_is_cancelled_first_of_all(bot: Bot) -> None:
    """Before date and place; and who asks may wish to hear of another one."""
    await enter(bot, status=ConferenceStatus.CANCELLED)
    said = await asked(bot, WHEN[Language.DE])
    assert said.text.splitlines()[0] == "Abgesagt: Forum (Stand 01.03.2027)"
    assert NOT_KNOWN[Language.DE] not in said.text
    assert "menu:conf-notify" in tokens(said)


async def test_who_had_registered_reads_first_that_it_is_cancelled(bot: Bot) -> None:
    """Also where they ask by their own clock."""
    await enter(bot)
    await register(bot)
    await enter(bot, status=ConferenceStatus.CANCELLED)
    assert (await asked(bot, "Ich bin in Shanghai, wann genau?")).text.startswith("Abgesagt: Ihre Konferenz Forum")


async def test_firms_from_china_are_told_for_whom_it_is(bot: Bot) -> None:
    """Not that the report does not say."""
    await enter(bot, audience=Audience.CHINA)
    said = await asked(bot, "Sind auch chinesische Firmen zur Konferenz eingeladen?")
    assert "ist für Unternehmen aus den Regionen Yangzhou, Shanghai und Foshan" in said.text
    assert NOT_KNOWN[Language.DE] not in said.text


@pytest.mark.parametrize(
    "question",
    [
        "Bitte reservieren Sie uns zwei Plätze bei der Konferenz.",
        "Please reserve two places at the conference for us.",
        "请帮我们预留两个参会名额",
    ],
)
async def test_who_says_how_many_come_begins_to_register(bot: Bot, question: str) -> None:
    """And the number is filled in."""
    await enter(bot)
    said = await asked(bot, question)
    assert any(choice.token.split(":")[2:3] == ["conf-firm"] for choice in said.choices), said
    for answer in ("Muster GmbH", "Muster", "Erika", "ja"):
        summary = (await bot.take(Said(answer)))[-1]
    assert ": 2\n" in summary.text or "：2\n" in summary.text
