"""An office request is changed by a sentence only where a change is spoken of, and never without a yes."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.domain.language import Language
from bot.domain.messages import Said
from bot.domain.offices import RequestState
from bot.storage.offices.tables import office_requests
from tests.player import Bot

ASK = (
    "Büro anfragen",
    "Region Kaiserslautern",
    "Yangzhou",
    "3. bis 14. Mai",
    "3",
    "Projekt",
    "Pumpen GmbH",
    "Müller",
    "Anna",
    "ja",
    "absenden",
)


async def say(bot: Bot, *texts: str) -> str:
    """Write the texts one after the other; all that is said to the last one."""
    replies = [await bot.take(Said(text), hint=Language.DE) for text in texts]
    return "\n".join(message.text for message in replies[-1])


async def seats(bot: Bot) -> int:
    """For how many people the only request is."""
    return int(await bot.database.run(lambda connection: connection.execute(select(office_requests.c.seats)).scalar_one()))


@pytest.mark.parametrize("text", ["ja gern anmelden, wir kommen zu zweit", "wir kommen zu zweit", "we are two people", "我们两个人来"])
async def test_a_sentence_about_something_else_changes_nothing(bot: Bot, text: str) -> None:
    """Neither now nor after a yes."""
    assert "B-0001" in await say(bot, *ASK)
    assert "geändert auf" not in await say(bot, text)
    await say(bot, "ja")
    assert await seats(bot) == 3


@pytest.mark.parametrize(
    "text",
    [
        "doch nur zwei Personen",
        "B-0001: zwei Personen",
        "Bitte die Büroanfrage auf zwei Personen ändern",
        "Make that two people",
        "改成两个人",
    ],
)
async def test_a_change_in_words_is_shown_before_it_is_stored(bot: Bot, text: str) -> None:
    """It alarms all colleagues: a yes stores it, a no leaves everything."""
    await say(bot, *ASK)
    asked = await say(bot, text)
    assert "B-0001" in asked
    assert "geändert" not in asked
    assert await seats(bot) == 3
    assert "B-0001" in await say(bot, "nein")
    assert await seats(bot) == 3
    await say(bot, text, "ja")
    assert await seats(bot) == 2


async def test_what_was_chosen_step_by_step_is_not_asked_twice(bot: Bot) -> None:
    """Who opened the change and typed the number meant it."""
    await say(bot, *ASK)
    assert "geändert auf: 2 Personen" in await say(bot, "Anfrage ändern", "Personenzahl", "zwei")


async def test_an_approved_request_is_asked_about_once(bot: Bot) -> None:
    """That its place is given up is the same question."""
    await say(bot, *ASK)
    await bot.database.run(lambda connection: connection.execute(office_requests.update().values(state=RequestState.APPROVED)))
    assert "schon genehmigt" in await say(bot, "doch nur zwei Personen")
    assert "geändert auf: 2 Personen" in await say(bot, "ja")
