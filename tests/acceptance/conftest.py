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

SMALL_KNOWLEDGE = """\
- id: tea
  source: test
  questions:
    de: ["Welchen Tee gibt es?", "Habt ihr Tee?", "Was kann man hier trinken?"]
    en: ["Which tea is there?", "Do you have tea?"]
    zh: ["有什么茶？", "你们有茶吗？"]
  answer:
    de: Es gibt grünen Tee.
    en: There is green tea.
    zh: 有绿茶。
- id: opening
  questions:
    de: ["Wann ist das Museum geöffnet?", "Öffnungszeiten des Museums", "Wie lange hat das Museum auf?"]
  answer:
    de: Das Museum ist bis fünf Uhr geöffnet.
"""

PLATFORMS = ("telegram", "wechat-plain", "wechat-security", "web")


@pytest.fixture(scope="session", autouse=True)
def index(library: Library) -> None:
    """The index is there before any program starts."""


@pytest.fixture(scope="session")
async def stage(tmp_path_factory: pytest.TempPathFactory, index: None) -> AsyncIterator[Stage]:
    """One bot on all platforms, Telegram by webhook."""
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


@pytest.fixture
def small_knowledge(tmp_path: Path) -> Path:
    """A folder with one file of two entries, for which an index is built at once."""
    made = tmp_path / "knowledge"
    made.mkdir()
    (made / "small.yaml").write_text(SMALL_KNOWLEDGE, encoding="utf-8")
    return made
