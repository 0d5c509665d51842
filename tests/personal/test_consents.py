"""Consents are withdrawn as easily as they are given, and what rests on them ends with them."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from bot.storage.personal.consents import consents
from tests.personal.stage import ManyPlatforms

ANNA = Address(Channel.TELEGRAM, "7700123456")
KERN = Address(Channel.TELEGRAM, "200")
REQUEST = "/office Firma aus Kaiserslautern, vom 3. bis 14. Mai 2027 zwei Plätze in Yangzhou"


async def _requests(bot: ManyPlatforms) -> None:
    await bot.employ(KERN.id, Role.ADMINISTRATOR, "K. Kern")
    await bot.says(ANNA, REQUEST, "[Gespräche mit Geschäftspartnern]", "Pumpen GmbH", "Müller", "Anna", "[Ich willige ein]", "[Absenden]")


async def test_one_tap_withdraws_what_nothing_rests_on(bot_on_each: ManyPlatforms) -> None:
    """The consent is closed with its time, and the list shows both."""
    await bot_on_each.says(ANNA, "/start", "/consents", "[Erteilen: Frage an die WFK]", "ja", "/consents")
    told = await bot_on_each.says(ANNA, "[Widerrufen: Frage an die WFK]")
    assert told.startswith("Widerrufen: Frage an die WFK.")
    (row,) = await bot_on_each.rows("consents")
    assert (row["purpose"], row["version"], row["language"], row["withdrawn_at"]) == ("person", "2026-11", Language.DE, bot_on_each.now)
    assert "Frage an die WFK: erteilt am 01.03.2027 (Fassung 2026-11), beendet am 01.03.2027" in await bot_on_each.says(ANNA, "/consents")


@pytest.mark.parametrize("purpose", ["office", "transfer"])
async def test_requests_end_with_the_consent_they_rest_on(bot_on_each: ManyPlatforms, purpose: str) -> None:
    """Said before, done after a yes; also a request that was approved in between, whose days are free then."""
    await _requests(bot_on_each)
    asked = await bot_on_each.says(ANNA, f"/consent_withdraw {purpose}")
    assert "Anfrage B-0001 wird zurückgezogen" in asked
    await bot_on_each.says(KERN, "/approve B-0001")
    assert (await bot_on_each.rows("office_requests"))[0]["state"] == "approved"
    await bot_on_each.says(ANNA, "[Widerrufen]")
    assert (await bot_on_each.rows("office_requests"))[0]["state"] == "withdrawn"
    assert await bot_on_each.rows("occupied_days") == []
    assert bot_on_each.shown[KERN][-1].text.startswith("B-0001 ist zurückgezogen: Die Firma hat ihre Einwilligung widerrufen.")


async def test_a_talk_with_a_colleague_ends_with_its_consent(bot: ManyPlatforms) -> None:
    """The hand-over is closed for both sides; other purposes are not touched."""
    await _requests(bot)
    await bot.says(ANNA, "Mensch", "Haben die Räume Sprinkler?", "hier", "einverstanden", "absenden")
    await bot.says(KERN, "/claim F-0001")
    await bot.says(ANNA, "/consent_withdraw person", "ja")
    assert (await bot.rows("handovers"))[0]["state"] == "closed"
    assert (await bot.rows("office_requests"))[0]["state"] == "sent"
    assert "Yangzhou" in await bot.says(ANNA, "Wo haben Sie Büros in China?")


async def test_a_consent_in_an_earlier_version_is_shown_as_such(bot: ManyPlatforms) -> None:
    """It counts no more and is asked anew where it is needed; withdrawing it stays possible."""
    await bot.says(ANNA, "/start", "/consent_give office", "ja")
    await bot.database.run(lambda connection: connection.execute(update(consents).values(version="2026-01")))
    told = await bot.says(ANNA, "/consents")
    assert "Büroanfrage: erteilt am 01.03.2027 (frühere Fassung 2026-01; ich frage bei Bedarf neu)" in told
    assert "[Widerrufen: Büroanfrage]" in told


async def test_a_no_gives_nothing(bot: ManyPlatforms) -> None:
    """Nothing is ticked beforehand."""
    await bot.says(ANNA, "/start")
    assert await bot.says(ANNA, "/consent_give office", "nein") == "Gut, ich habe nichts notiert."
    assert await bot.rows("consents") == []


@pytest.mark.parametrize("word", ["STOP", "abbestellen", "退订"])
async def test_the_word_that_unsubscribes_works_in_any_state(bot: ManyPlatforms, word: str) -> None:
    """In a dialog, in an interrupted one, in the erasure and in a talk with a colleague."""
    await bot.employ(KERN.id, Role.ADMINISTRATOR, "K. Kern")
    for lines in (["/start"], ["Mensch"], ["Mensch", "/delete"], ["/link", "/delete"]):
        assert (await bot.says(ANNA, *lines, word)).startswith("Abbestellt:")
        await bot.says(ANNA, "Wieder bestellen")
    await bot.says(ANNA, "Mensch", "Haben die Räume Sprinkler?", "hier", "einverstanden", "absenden")
    await bot.says(KERN, "/claim F-0001")
    assert (await bot.says(ANNA, word)).startswith("Abbestellt:")
