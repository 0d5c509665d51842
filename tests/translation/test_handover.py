"""A contact's question in another language, as a colleague reads it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.conversation import House
from bot.domain.language import Language
from bot.domain.messages import Address, Commanded, Message, Update
from bot.outbox import Outbox
from bot.service import Service
from bot.translation.below import TranslationsBelow
from bot.translation.deepl import DeepL
from tests.fakes.library import ToldLibrary
from tests.fakes.translation import HANG, FakeDeepL
from tests.handover.stage import CONTACT, KERN, Stage, told
from tests.player import Bot

QUESTION = "我们可以带狗吗？"
MARK = "Maschinell übersetzt (DeepL):"


@pytest.fixture
async def deepl() -> AsyncIterator[FakeDeepL]:
    """DeepL's server."""
    async with FakeDeepL() as service:
        yield service


@pytest.fixture
async def stage(sqlite_url: str, deepl: FakeDeepL) -> AsyncIterator[Stage]:
    """A bot that translates for its colleagues."""
    client = DeepL(deepl.key, deepl.url)
    with Bot(ToldLibrary(), sqlite_url) as bot:
        complete = TranslationsBelow(client, bot.house.texts, time.monotonic, seconds=0.3).complete
        bot.outbox = Outbox({bot.adapter.channel: bot.adapter}, bot.store, bot.clock, complete=complete)
        bot.house = House(bot.house.texts, bot.house.topics, client.engine)
        bot.service = Service(bot.house, bot.library, bot.store, bot.outbox)
        yield Stage(bot)
    await client.close()


async def asked(stage: Stage) -> list[Message]:
    """What the colleague reads of a Chinese question."""
    await stage.employ()
    before = len(stage.bot.adapter.sent)
    await stage.does(CONTACT, Commanded("start"), language_hint=Language.ZH)
    for text in ("人工", "同意", QUESTION, "在这里", "同意", "提交"):
        await stage.says(CONTACT, text)
    return told(stage.bot.adapter.sent[before:], KERN)


async def test_the_card_and_the_talk_show_both(stage: Stage) -> None:
    """The original, and below it the marked translation; the contact's side has none."""
    (card,) = await asked(stage)
    original, _, translation = card.text.partition(MARK)
    assert QUESTION in original
    assert translation.strip().startswith("Dürfen wir einen Hund mitbringen?")
    await stage.taps(KERN, "do:claim:F-0001")
    said = await stage.says(CONTACT, QUESTION)
    assert told(said, KERN)[0].text == f"F-0001: {QUESTION}\n\n{MARK}\nDürfen wir einen Hund mitbringen?"
    assert all("übersetzt" not in one.message.text for one in stage.bot.adapter.sent if one.address.id == CONTACT)


async def test_what_is_taken_along_by_the_platform_shows_both(stage: Stage, deepl: FakeDeepL) -> None:
    """A message that was held goes out with the colleague's next reply, and not through the outbox."""
    await asked(stage)
    await stage.taps(KERN, "do:claim:F-0001")
    await stage.bot.store.stop_contact(Address(stage.bot.adapter.channel, KERN))
    assert told(await stage.says(CONTACT, "Can we bring a dog?"), KERN) == []
    client = DeepL(deepl.key, deepl.url)
    complete = TranslationsBelow(client, stage.bot.house.texts, time.monotonic, seconds=0.3).complete
    service = Service(stage.bot.house, stage.bot.library, stage.bot.store, stage.bot.outbox, complete=complete)
    here = Update(Address(stage.bot.adapter.channel, KERN), "held", stage.bot.now, Commanded("handovers"))
    carried = await service.converse(here)
    await client.close()
    assert carried.deliveries[0].message.text.endswith(f"{MARK}\nKönnen wir einen Hund mitbringen?")


@pytest.mark.parametrize("fault", [456, 503, HANG])
async def test_without_the_service_the_original_arrives(stage: Stage, deepl: FakeDeepL, fault: int | str) -> None:
    """A service that fails or is silent takes nothing away and tells nobody anything."""
    deepl.faults.extend([fault] * 4)
    (card,) = await asked(stage)
    assert QUESTION in card.text
    assert "übersetzt" not in card.text


async def test_the_privacy_notice_names_the_service(stage: Stage) -> None:
    """Only where there is one."""
    said = await stage.does(CONTACT, Commanded("privacy"))
    assert "DeepL" in told(said, CONTACT)[0].text
    stage.bot.service = Service(replace(stage.bot.house, translator=""), stage.bot.library, stage.bot.store, stage.bot.outbox)
    said = await stage.does(CONTACT, Commanded("privacy"))
    assert "DeepL" not in told(said, CONTACT)[0].text
