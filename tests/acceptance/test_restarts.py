"""What a restart must not break: an open question, an old button, replies under way; and how the bot ends when asked to."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.acceptance.stage import Stage, rows_of
from tests.acceptance.talkers import TelegramTalker, Visitor
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.running import RunningBot, until


class HoldingTelegram(FakeTelegram):
    """Takes messages only while its gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.gate.set()

    async def _answer_to(self, request: web.Request, method: str, parameters: dict[str, Any]) -> web.Response:
        if method == "sendMessage":
            await self.gate.wait()
        return await super()._answer_to(request, method, parameters)


@pytest.fixture
async def holding() -> AsyncIterator[HoldingTelegram]:
    """A Telegram whose gate is open."""
    telegram = HoldingTelegram()
    await telegram.start()
    yield telegram
    telegram.gate.set()
    await telegram.stop()


async def until_noted(bot: RunningBot) -> None:
    """Wait until the bot has noted that everything was sent; killed before, it would send the last message once more."""
    await until(lambda: rows_of(bot.database, "SELECT id FROM deliveries WHERE state = 'sending'") == [])


async def test_a_dialog_goes_on_after_a_kill(folder: Path, telegram: FakeTelegram) -> None:
    """The open question is still open, and a button of before the kill answers it."""
    async with RunningBot(folder, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url) as bot:
        somebody = TelegramTalker(telegram, 1)
        await somebody.arrive()
        assert "Welche Frage" in await somebody.say("/human")
        await until_noted(bot)
        await bot.restart()
        assert "Wie möchten Sie die Antwort bekommen?" in await somebody.say("Wie hoch ist die Miete in Foshan?")
        await until_noted(bot)
        await bot.restart()
        assert "Willigen Sie ein?" in await somebody.press("Hier im Chat")
        summary = await somebody.press("Ich willige ein")
        assert "Wie hoch ist die Miete in Foshan?" in summary
        assert "liegt der WFK" in await somebody.press("Absenden")
        assert rows_of(bot.database, "SELECT question FROM handovers") == [("Wie hoch ist die Miete in Foshan?",)]


async def test_a_talk_on_the_web_goes_on_after_a_kill(folder: Path) -> None:
    """A visitor of before the kill is known, finds the old lines, and is answered."""
    async with RunningBot(folder) as bot:
        visitor = Visitor(bot.session, bot.url)
        greeting = await visitor.arrive()
        await bot.restart()
        await visitor.listen()
        assert await visitor.read() == greeting
        assert "Yangzhou" in await visitor.say("Wo hat die WFK Büros in China?")


async def test_told_to_end_the_bot_ends_well(folder: Path, holding: HoldingTelegram) -> None:
    """At SIGTERM the bot ends with status 0, its open web streams end, and the reply under way is sent and noted once."""
    async with RunningBot(folder, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=holding.url) as bot:
        visitor = Visitor(bot.session, bot.url)
        await visitor.arrive()
        holding.gate.clear()
        holding.say(1, "/start")
        await holding.until(lambda: len(holding.named("sendMessage")) == 1)
        bot.signal(signal.SIGTERM)
        await visitor.until_ended()
        holding.gate.set()
        assert await bot.ended(10) == 0
        assert len(holding.messages(1)) == 1
        assert rows_of(bot.database, "SELECT state FROM deliveries WHERE channel = 'telegram'") == [("sent",)]
        assert "Traceback" not in bot.log


async def test_interrupted_the_bot_ends_without_a_traceback(folder: Path) -> None:
    """Ctrl+C ends the bot as SIGTERM does."""
    async with RunningBot(folder) as bot:
        bot.signal(signal.SIGINT)
        assert await bot.ended(10) in (0, 130)
        assert "Traceback" not in bot.log


async def test_what_could_not_be_sent_is_sent_after_the_restart(folder: Path, holding: HoldingTelegram) -> None:
    """A reply that Telegram did not take before the bot was killed arrives after the restart, without another word of the user."""
    async with RunningBot(folder, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=holding.url) as bot:
        holding.gate.clear()
        holding.say(1, "/start")
        await holding.until(lambda: len(holding.named("sendMessage")) == 1)
        await bot.kill()
        assert rows_of(bot.database, "SELECT state FROM deliveries") == [("sending",)]
        holding.gate.set()
        await bot.start()
        assert "Chatbot der WFK" in (await holding.next_message(1)).text
        await until(lambda: rows_of(bot.database, "SELECT state FROM deliveries") == [("sent",)])


async def test_a_warm_start_builds_nothing(folder: Path, small_knowledge: Path) -> None:
    """The second start finds the index of the first and leaves it as it is."""
    cache = folder / "cache"
    async with RunningBot(folder, EMBEDDINGS="false", CACHE_DIR=str(cache), KNOWLEDGE_DIR=str(small_knowledge)) as bot:
        first = {path.name: path.stat().st_mtime_ns for path in cache.iterdir()}
        assert first
        await bot.restart()
        assert {path.name: path.stat().st_mtime_ns for path in cache.iterdir()} == first


async def test_all_platforms_live_through_a_kill(tmp_path: Path) -> None:
    """After a kill the web hook, WeChat's callback and the web chat are there again by themselves."""
    async with Stage(tmp_path) as stage:
        await stage.bot.restart()
        parts = (await stage.bot.get_json("/readyz"))["parts"]
        assert parts == {"database": "ok", "knowledge": "ok", "web": "ok", "telegram": "ok", "wechat": "ok"}
