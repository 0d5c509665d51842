"""What stands in the way of a start is said in a line or two, with what to do about it, and never by a traceback."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.acceptance.talkers import Visitor
from tests.fakes.telegram import FakeTelegram
from tests.running import Ended, RunningBot, run_command

TELEGRAM = {"TELEGRAM_BOT_TOKEN": "123456:SECRET-PART"}
WECHAT = {"WECHAT_APP_ID": "wx0123456789abcdef"}

BROKEN_YAML = """\
- id: first
  questions: {de: [Wer]}
  answer: {de: Wir.}
- id: second
  questions: {de: [Was}
  answer: {de: Das.}
"""

WRONG_VARIABLES = {
    "PUBLIC_URL": "bot.example.org",
    "PORT": "http",
    "DATABASE_URL": "mysql://localhost/bot",
    "WEB_EMBED_ORIGINS": "https://www.example.org/page",
    "TELEGRAM_WEBHOOK_SECRET": "ä b",
    "WECHAT_AES_KEY": "short",
    "LOG_LEVEL": "LOUD",
    "TELEGRAM_API_URL": "localhost:8081",
}
"""Values that cannot work, whatever the others are."""

SETTINGS_REFUSED = {
    "each wrong variable": ({**WRONG_VARIABLES, **TELEGRAM}, tuple(WRONG_VARIABLES)),
    "PUBLIC_URL without encryption": ({"PUBLIC_URL": "http://bot.example.org", **TELEGRAM}, ("PUBLIC_URL must begin with https://",)),
    "WeChat without its token": (WECHAT, ("WECHAT_TOKEN is missing",)),
    "an AES key of odd characters": ({**WECHAT, "WECHAT_TOKEN": "t", "WECHAT_AES_KEY": "?" * 43}, ("WECHAT_AES_KEY",)),
}
"""Settings that cannot work, and what the message names."""


@pytest.fixture(scope="module")
async def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ended]:
    """How the start ended with each of SETTINGS_REFUSED and with a locked database; all at the same time, since each takes long."""
    folder = tmp_path_factory.mktemp("refused")
    runs = [run_command(folder, "run", **{"PORT": "0", **settings}) for settings, _ in SETTINGS_REFUSED.values()]
    ended = await asyncio.gather(*runs, _run_locked(folder / "locked.db"))
    return dict(zip([*SETTINGS_REFUSED, "locked"], ended, strict=True))


async def _run_locked(database: Path) -> Ended:
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        return await run_command(database.parent, "run", PORT="0", DATABASE_URL=f"sqlite:///{database}")


@pytest.mark.xdist_group("refused")
@pytest.mark.parametrize("what", SETTINGS_REFUSED)
def test_settings_that_cannot_work_are_named(refused: dict[str, Ended], what: str) -> None:
    """Every variable that is wrong is named, the status is not 0, and no secret is shown."""
    ended = refused[what]
    assert not ended.has_traceback
    assert ended.status == 2
    assert [name for name in SETTINGS_REFUSED[what][1] if name not in ended.errors] == []
    assert "SECRET-PART" not in ended.errors


async def test_a_port_in_use_is_named(folder: Path) -> None:
    """The message says which address is taken and which variable changes it."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        ended = await run_command(folder, "run", PORT=str(port))
    _assert_refused(ended, f"127.0.0.1:{port}", "PORT")


async def test_broken_knowledge_is_named_with_file_and_line(folder: Path) -> None:
    """A YAML file that cannot be read is named, with the line."""
    (folder / "mine.yaml").write_text(BROKEN_YAML, encoding="utf-8")
    ended = await run_command(folder, "run", PORT="0", KNOWLEDGE_DIR=str(folder))
    _assert_refused(ended, "mine.yaml:5")


async def test_a_folder_without_knowledge_is_named(folder: Path) -> None:
    """A folder that is not there is named."""
    ended = await run_command(folder, "run", PORT="0", KNOWLEDGE_DIR=str(folder / "missing"))
    _assert_refused(ended, str(folder / "missing"))


async def test_a_database_below_a_file_is_refused(folder: Path) -> None:
    """A database whose folder cannot be made is a sentence, not a traceback."""
    (folder / "file").write_text("", encoding="utf-8")
    ended = await run_command(folder, "run", PORT="0", DATABASE_URL=f"sqlite:///{folder / 'file' / 'bot.db'}")
    _assert_refused(ended, "database")


async def test_a_file_that_is_no_database_is_refused(folder: Path) -> None:
    """A file of another kind is not overwritten."""
    (folder / "bot.db").write_text("Dies ist keine Datenbank. " * 50, encoding="utf-8")
    ended = await run_command(folder, "run", PORT="0", DATABASE_URL=f"sqlite:///{folder / 'bot.db'}")
    _assert_refused(ended, "database")
    assert (folder / "bot.db").read_text(encoding="utf-8").startswith("Dies ist keine Datenbank.")


async def test_a_postgresql_that_is_away_is_refused(folder: Path) -> None:
    """A server that does not answer is named, its password is not."""
    ended = await run_command(folder, "run", PORT="0", DATABASE_URL="postgresql://bot:SECRET-PART@127.0.0.1:9/bot")
    _assert_refused(ended, "database")


@pytest.mark.xdist_group("refused")
def test_a_locked_database_is_refused(refused: dict[str, Ended]) -> None:
    """Where another program holds the database for longer than ten seconds, the start gives up and says so."""
    _assert_refused(refused["locked"], "locked")


async def test_a_wrong_telegram_token_does_not_stop_the_rest(folder: Path, telegram: FakeTelegram) -> None:
    """The bot starts, /readyz says how to mend the token, and the web chat answers."""
    bot = RunningBot(folder, TELEGRAM_API_URL=telegram.url, **TELEGRAM)
    try:
        await bot.start("/healthz")
        await bot.until_logged("TELEGRAM_BOT_TOKEN")
        async with bot.session.get(f"{bot.url}/readyz") as answer:
            parts = (await answer.json())["parts"]
            assert answer.status == 503
        assert "@BotFather" in parts["telegram"]
        assert parts["web"] == "ok"
        visitor = Visitor(bot.session, bot.url)
        await visitor.arrive()
        assert "Yangzhou" in await visitor.say("Wo hat die WFK Büros in China?")
        assert "SECRET-PART" not in bot.log
    finally:
        await bot.close()


def _assert_refused(ended: Ended, *named: str) -> None:
    assert not ended.has_traceback
    assert ended.status == 1
    assert "SECRET-PART" not in ended.errors
    for name in named:
        assert name in ended.errors
