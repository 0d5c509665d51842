"""A colleague in China works on WeChat: joins by a code, gets the cards, decides, and talks with contacts."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import insert

from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from bot.storage.offices.tables import rooms
from tests.fakes.library import ToldLibrary
from tests.personal.stage import ManyPlatforms
from tests.staff.stage import ADMINISTRATOR

KERN = Address(Channel.TELEGRAM, ADMINISTRATOR)
LI = Address(Channel.WECHAT, "oLiWei")
FIRM = Address(Channel.TELEGRAM, "500")


@pytest.fixture
async def platforms(database_url: str) -> AsyncIterator[ManyPlatforms]:
    """An administrator on Telegram, and a room in Yangzhou."""
    with ManyPlatforms(ToldLibrary(), database_url) as bot:
        await bot.employ(ADMINISTRATOR, Role.ADMINISTRATOR, "K. Kern")
        room = {"site": "yangzhou", "name": "Raum 1", "kind": "office", "seats": 2, "equipment": "", "whole": False, "active": True}
        await bot.database.run(lambda connection: connection.execute(insert(rooms).values(room)))
        yield bot


async def test_a_colleague_on_wechat_joins_and_decides(platforms: ManyPlatforms) -> None:
    """The request of a firm on Telegram comes to WeChat as a card with buttons, and the decision goes back to Telegram once."""
    await platforms.says(KERN, "/invite clerk")
    await platforms.says(LI, "/start", "/join code1", language=Language.ZH)
    assert await platforms.says(LI, "[我会遵守]", "Li Wei", language=Language.ZH) != ""
    await platforms.says(FIRM, "/start", "/office Firma aus Kaiserslautern, 1 Person in Yangzhou vom 3. bis 7. Mai 2027")
    await platforms.says(FIRM, "[Arbeit an einem Projekt]", "Pumpen GmbH", "Weber", "Jan", "[Ich willige ein]", "[Absenden]")
    assert "公司：Pumpen GmbH" in platforms.shown[LI][-1].text
    assert (await platforms.says(LI, "[批准]", language=Language.ZH)).startswith("已批准：B-0001")
    approved = [message for message in platforms.shown[FIRM] if "Ihre Anfrage B-0001 ist genehmigt." in message.text]
    assert len(approved) == 1
    assert "Stand: genehmigt von Li Wei" in platforms.shown[KERN][-1].text
    assert "B-0001" in await platforms.says(KERN, "[Genehmigung zurücknehmen]")


async def test_a_colleague_on_wechat_talks_with_a_contact(platforms: ManyPlatforms) -> None:
    """Both sides read each other's words, each on their own platform; a slash before a word means the bot."""
    await platforms.says(KERN, "/invite clerk")
    await platforms.says(LI, "/start", "/join code1", "[我会遵守]", "Li Wei", language=Language.ZH)
    await platforms.says(FIRM, "/start", "Mensch", "Dürfen Hunde mit ins Büro?", "hier", "[Ich willige ein]", "[Absenden]")
    await platforms.says(LI, "[接手]", language=Language.ZH)
    await platforms.says(LI, "Nur kleine.", language=Language.ZH)
    assert platforms.shown[FIRM][-1].text == "Nur kleine."
    await platforms.says(FIRM, "Danke!")
    assert platforms.shown[LI][-1].text == "F-0001：Danke!"
    await platforms.says(LI, "/done", language=Language.ZH)
    assert await platforms.says(FIRM, "Wo sind die Büros?") == "In Yangzhou, Shanghai und Foshan."
