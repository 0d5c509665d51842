"""Codes for posters in the chat and from the shell; WeChat's is made by its own interface."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import segno
from sqlalchemy import update

from adapters.wechat.adapter import WeChatAdapter
from bot.domain.conferences import ConferenceEntered
from bot.domain.language import Language
from bot.domain.messages import Channel, Commanded
from bot.domain.people import Role
from bot.ports import Deed
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.staff.administrators import remember_bot_name
from bot.storage.store import DatabaseStore
from bot.storage.tables import contacts
from bot.texts import catalogue
from tests.acceptance.talkers import present
from tests.adapters.wechat.stage import MemoryInbox, new_database, settings_for
from tests.conferences.stage import CONFERENCE
from tests.fakes.library import ToldLibrary
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.wechat import FakeWeChat
from tests.player import Bot
from tests.running import RunningBot, run_command

EDITOR, CLERK, NAMED = "200", "201", {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BOT_NAME": "@WfkTestBot"}
LINK = "https://t.me/WfkTestBot?start=conf-forum"


@pytest.fixture
async def bot(sqlite_url: str) -> Iterator[Bot]:
    """A bot with two colleagues and a conference."""
    with Bot(ToldLibrary(), sqlite_url) as opened:
        await opened.employ(EDITOR, Role.EDITOR, "K. Kern")
        await opened.employ(CLERK, Role.CLERK, "M. Maier")
        await opened.store.carry_out(Deed("enter", (ConferenceEntered(CONFERENCE, "K. Kern"),), ()))
        yield opened


@asynccontextmanager
async def linked(url: str, account: FakeWeChat, folder: Path) -> AsyncIterator[Bot]:
    """A bot on Telegram that has a WeChat account as well, with an editor and a conference."""
    settings = settings_for(account)
    database = new_database(folder)
    adapter = WeChatAdapter(settings, MemoryInbox(present), catalogue(), present, database)
    await adapter.open()
    with Bot(ToldLibrary(), url, scene_link=adapter.scene_link) as bot:
        await bot.employ(EDITOR, Role.EDITOR, "K. Kern")
        await bot.store.carry_out(Deed("enter", (ConferenceEntered(CONFERENCE, "K. Kern"),), ()))
        await bot.database.run(lambda connection: remember_bot_name(connection, Channel.TELEGRAM, "WfkTestBot"))
        yield bot
    await adapter.stop()
    database.close()


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A folder whose database has the conference."""
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    migrate(database)
    await DatabaseStore(database, present, catalogue()).carry_out(Deed("enter", (ConferenceEntered(CONFERENCE, "K. Kern"),), ()))
    database.close()
    return tmp_path


async def posters(folder: Path, conference: str = "forum", **settings: str) -> tuple[int, str, str]:
    """Run the command; its status, what it printed, and what it complained of."""
    database = {"DATABASE_URL": f"sqlite:///{folder}/bot.db"}
    ended = await run_command(folder, "posters", conference, "--folder", "codes", **database, **settings)
    return ended.status, ended.output, ended.errors


def drawn(content: str, file: Path) -> bytes:
    """The code of a content, as the library itself writes it."""
    segno.make_qr(content, error="m").save(str(file), scale=10, border=4)
    return file.read_bytes()


def of_wechat(fake: FakeWeChat) -> dict[str, str]:
    """The settings of an account there."""
    account = {"WECHAT_APP_ID": fake.app_id, "WECHAT_APP_SECRET": fake.app_secret, "WECHAT_TOKEN": "t"}
    return account | {"WECHAT_API_URL": fake.url}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.DE, f"Link für Einladungen und Plakate: {LINK} (WeChat-Szene: conf-forum)"),
        (Language.EN, f"Link for invitations and posters: {LINK} (WeChat scene: conf-forum)"),
        (Language.ZH, f"用于邀请和海报的链接：{LINK}（微信场景值：conf-forum）"),
    ],
)
async def test_an_editor_gets_the_code_to_print(bot: Bot, tmp_path: Path, language: Language, line: str) -> None:
    """The link in words and as a picture; nothing of WeChat's where no account is set up."""
    await bot.database.run(lambda connection: remember_bot_name(connection, Channel.TELEGRAM, "WfkTestBot"))
    await bot.database.run(lambda connection: connection.execute(update(contacts).values(language=language)))
    (shown,) = await bot.take(Commanded("posters", "forum"), who=EDITOR)
    assert line in shown.text
    assert "wfk-bot posters" not in shown.text
    (code,) = shown.documents
    assert (code.name, code.mime) == ("forum-telegram.png", "image/png")
    assert code.content == drawn(LINK, tmp_path / "code.png")


async def test_both_codes_come_in_the_chat(sqlite_url: str, tmp_path: Path) -> None:
    """WeChat makes its own; where it refuses, the other one comes, and it is said who can tell why."""
    async with FakeWeChat(present) as account, linked(sqlite_url, account, tmp_path) as bot:
        (shown,) = await bot.take(Commanded("posters", "forum"), who=EDITOR)
        assert [code.name for code in shown.documents] == ["forum-telegram.png", "forum-wechat.png"]
        assert shown.documents[1].content == drawn("http://weixin.qq.com/q/conf-forum", tmp_path / "code.png")
        account.has_rights = False
        (refused,) = await bot.take(Commanded("posters", "forum"), who=EDITOR)
    assert [code.name for code in refused.documents] == ["forum-telegram.png"]
    assert "WeChat gab eben keinen Code" in refused.text
    assert "wfk-bot posters forum" in refused.text


async def test_the_running_bot_sends_both_codes(folder: Path) -> None:
    """Through the real program, to an administrator on Telegram."""
    telegram, editor = FakeTelegram(), 200
    staff = {"TELEGRAM_API_URL": await telegram.start(), "STAFF_TELEGRAM_IDS": str(editor), "DATABASE_URL": f"sqlite:///{folder}/bot.db"}
    async with FakeWeChat(present) as account, RunningBot(folder, EMBEDDINGS="false", **NAMED, **staff, **of_wechat(account)):
        telegram.say(editor, "/posters forum")
        await telegram.until(lambda: sum(sent.file is not None for sent in telegram.messages(editor)) == 2, 60)
    await telegram.stop()


async def test_without_the_name_of_the_bot_there_is_the_mark_alone(bot: Bot) -> None:
    """No code that leads nowhere."""
    (shown,) = await bot.take(Commanded("posters", "forum"), who=EDITOR)
    assert "Kennung für Links und Plakate: conf-forum" in shown.text
    assert shown.documents == ()


async def test_codes_are_for_editors(bot: Bot) -> None:
    """Whoever may not, hears of no such command."""
    (shown,) = await bot.take(Commanded("posters", "forum"), who=CLERK)
    assert "conf-forum" not in shown.text


async def test_the_shell_writes_a_code_for_each_platform(folder: Path, tmp_path: Path) -> None:
    """WeChat's code holds what WeChat itself made of the scene."""
    async with FakeWeChat(present) as wechat:
        status, output, errors = await posters(folder, **NAMED, **of_wechat(wechat))
    assert (status, errors) == (0, "")
    assert LINK in output
    assert (folder / "codes" / "forum-telegram.png").read_bytes() == drawn(LINK, tmp_path / "code.png")
    made = (folder / "codes" / "forum-wechat.png").read_bytes()
    assert made == drawn("http://weixin.qq.com/q/conf-forum", tmp_path / "code.png")


async def test_what_wechat_refuses_is_said_and_the_other_code_is_there(folder: Path) -> None:
    """An account without the right to it."""
    async with FakeWeChat(present, has_rights=False) as wechat:
        status, output, errors = await posters(folder, **NAMED, **of_wechat(wechat))
    assert (status, LINK in output) == (1, True)
    assert "WeChat: errcode 48001: the account has no right to this call" in errors
    assert [file.name for file in (folder / "codes").iterdir()] == ["forum-telegram.png"]


@pytest.mark.parametrize(
    ("conference", "settings", "words"),
    [
        ("fair", NAMED, "There is no conference fair."),
        ("forum", {}, "Neither Telegram nor WeChat is set up"),
        ("forum", {"TELEGRAM_BOT_TOKEN": TOKEN}, "set TELEGRAM_BOT_NAME"),
    ],
)
async def test_what_is_missing_is_named(folder: Path, conference: str, settings: dict[str, str], words: str) -> None:
    """Nothing is written then."""
    status, output, errors = await posters(folder, conference, **settings)
    assert (status, output) == (1, "")
    assert words in errors
    assert not (folder / "codes").exists()
