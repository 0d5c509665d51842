"""A running bot with every platform around it."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Self

from tests.acceptance.talkers import present
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.wechat import FakeWeChat
from tests.fakes.wechat_users import AES_KEY, Mode, Users
from tests.running import RunningBot, until

WECHAT_TOKEN = "TokenOfTheDeveloperPage"
WECHAT_SECRET = "7d3f0cSecretOfTheAccount"
WEBHOOK_SECRET = "Secret-of-the-web-hook"


class Stage:
    """The bot and the fakes; `bot.url` is its PUBLIC_URL."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.telegram = FakeTelegram()
        self.wechat = FakeWeChat(present, app_secret=WECHAT_SECRET)
        self.bot = RunningBot(folder, **settings)
        self._numbers = itertools.count(7000)
        self._messages = itertools.count(10**15)

    async def __aenter__(self) -> Self:
        """Start everything."""
        self.bot.settings |= {
            "PUBLIC_URL": self.bot.url,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": await self.telegram.start(),
            "TELEGRAM_WEBHOOK_SECRET": WEBHOOK_SECRET,
            "WECHAT_APP_ID": self.wechat.app_id,
            "WECHAT_APP_SECRET": WECHAT_SECRET,
            "WECHAT_TOKEN": WECHAT_TOKEN,
            "WECHAT_AES_KEY": AES_KEY,
            **self.bot.settings,
        }
        await self.wechat.__aenter__()
        self.bot.settings["WECHAT_API_URL"] = self.wechat.url
        try:
            await self.bot.start()
            await until(lambda: self.wechat.menu is not None)
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(self, *_error: object) -> None:
        """End everything."""
        await self.close()

    async def close(self) -> None:
        """End the bot, then the platforms."""
        await self.bot.close()
        await self.telegram.stop()
        await self.wechat.__aexit__()

    def new_number(self) -> int:
        """A number nobody has yet, for a chat or an OpenID."""
        return next(self._numbers)

    def users(self, mode: Mode) -> Users:
        """WeChat's users, with the account encrypting as `mode` says."""
        callback = f"{self.bot.url}/wechat/callback"
        # A MsgId is used once, whoever writes.
        return Users(self.wechat, callback, token=WECHAT_TOKEN, mode=mode, session=self.bot.session, _numbers=self._messages)

    @property
    def contents(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every table."""
        return contents_of(self.bot.database)


def contents_of(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of an SQLite database."""
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return {str(name): rows_of(database, f'SELECT * FROM "{name}"') for (name,) in rows_of(database, names)}  # noqa: S608


def rows_of(database: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    """The rows of a statement that only reads."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)) as connection:
        return connection.execute(statement, values).fetchall()
