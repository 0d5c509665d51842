"""A running bot between fake platforms, for all tests that leave it as they found it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from knowledge.library import Library
from knowledge.load import Knowledge, load
from tests.acceptance.stage import Stage
from tests.acceptance.talkers import Talker, TelegramTalker, Visitor, WeChatTalker
from tests.fakes.telegram import FakeTelegram
from tests.fakes.wechat_users import Mode
from tests.running import ROOT

PLATFORMS = ("telegram", "wechat-plain", "wechat-security", "web")


@pytest.fixture(scope="session")
async def stage(tmp_path_factory: pytest.TempPathFactory, library: Library) -> AsyncIterator[Stage]:
    """One bot on all platforms, Telegram by webhook; the library is asked for so that the index is there."""
    async with Stage(tmp_path_factory.mktemp("stage")) as running:
        yield running


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A Telegram of one test's own."""
    fake = FakeTelegram()
    await fake.start()
    yield fake
    await fake.stop()


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """What is on record."""
    return load(ROOT / "knowledge" / "entries")


@pytest.fixture
def new_talker(stage: Stage) -> Callable[[str, str], Talker]:
    """Makes somebody new on a platform of PLATFORMS, with a language that the platform tells where it tells one."""

    def make(platform: str, language: str = "de") -> Talker:
        name = stage.new_number()
        if platform == "telegram":
            return TelegramTalker(stage.telegram, name, language)
        if platform == "web":
            return Visitor(stage.bot.session, stage.bot.url, language)
        mode = Mode.SECURITY if platform == "wechat-security" else Mode.PLAIN
        return WeChatTalker(stage.users(mode), f"o{name}")

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder, as somebody has who starts the program for the first time."""
    return tmp_path
