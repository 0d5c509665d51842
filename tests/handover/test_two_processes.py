"""A talk that two processes carry at the same time, each update brought to both of them."""

from __future__ import annotations

import asyncio
import random
from collections import Counter

from bot.domain.messages import Address, Channel, Said, Update
from bot.ports import Stale
from bot.service import Service
from bot.storage.database import Database
from bot.storage.store import DatabaseStore
from tests.handover.stage import CONTACT, KERN, MAIER, Stage, texts
from tests.player import BEGINNING

TEXTS = 12


async def test_everything_is_carried_once_to_everybody(stage: Stage, database_url: str) -> None:
    """A contact and two colleagues write at once; whatever collides, each word reaches each of the others once."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    await stage.taps(MAIER, "do:attend:F-0001")
    other = Database(database_url)
    bot = stage.bot
    second = Service(bot.house, bot.library, DatabaseStore(other, bot.clock, bot.house.texts), bot.outbox)
    said = [(who, f"{who}/{number}") for who in (CONTACT, KERN, MAIER) for number in range(TEXTS)]
    brought = [(service, who, text) for who, text in said for service in (bot.service, second)]
    random.Random(7).shuffle(brought)  # noqa: S311 - the same order in every run
    before = len(bot.adapter.sent)
    await asyncio.gather(*(_bring(service, bot.adapter.channel, who, text) for service, who, text in brought))
    await stage.sent()
    other.close()
    arrived = Counter((who, text.rsplit(" ", 1)[-1]) for who in (CONTACT, KERN, MAIER) for text in texts(bot.adapter.sent[before:], who))
    expected = Counter((reader, text) for who, text in said for reader in (CONTACT, KERN, MAIER) if reader != who)
    assert arrived == expected


async def _bring(service: Service, channel: Channel, who: str, text: str) -> None:
    """Bring an update as a platform does: again, until it was taken."""
    while True:
        try:
            return await service.handle(Update(Address(channel, who), text, BEGINNING, Said(text)))
        except Stale:
            continue
