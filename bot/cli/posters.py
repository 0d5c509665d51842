"""`wfk-bot posters`: the QR codes of a conference for Telegram and WeChat, as files to print."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rich.console import Console

from bot import platforms
from bot.app import now
from bot.domain.conferences import Conference, ConferenceNamed
from bot.domain.deliveries import SendError
from bot.pictures.code import qr_code
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from handlers.conferences.ticket import start_link


def write_posters(settings: Settings, key: str, folder: Path, output: Console, errors: Console) -> int:
    """Write a code for each platform the conference can be reached by; returns 1 if there is none, or one could not be made."""
    database = Database(settings.database_url)
    try:
        migrate(database)
        return asyncio.run(_Posters(settings, database, folder, output, errors).write(key))
    finally:
        database.close()


class _Posters:
    def __init__(self, settings: Settings, database: Database, folder: Path, output: Console, errors: Console) -> None:
        self._settings = settings
        self._database = database
        self._folder = folder
        self._output = output
        self._errors = errors
        self._written = 0

    async def write(self, key: str) -> int:
        conference: Conference | None = await DatabaseStore(self._database, now, catalogue()).look_up(ConferenceNamed(key))
        if conference is None:
            return self._fail(f"There is no conference {key}.")
        failed = 0
        link = start_link(self._settings.telegram_bot_name.removeprefix("@"), conference.mark)
        if link:
            self._write(conference, "telegram", link)
        elif self._settings.telegram_bot_token:
            failed = self._fail("Telegram: set TELEGRAM_BOT_NAME, a code leads to the bot by its name.")
        if self._settings.wechat_app_id:
            try:
                self._write(conference, "wechat", await self._of_wechat(self._settings.wechat_app_id, conference))
            except SendError as error:
                failed = self._fail(f"WeChat: {error.detail}")
        if not self._written and not failed:
            return self._fail("Neither Telegram nor WeChat is set up: there is nothing a code could lead to.")
        return failed

    async def _of_wechat(self, app_id: str, conference: Conference) -> str:
        from adapters.wechat.codes import scene_link  # noqa: PLC0415 - loaded only where the platform is used

        return await scene_link(platforms.wechat_settings(self._settings, app_id), self._database, now, conference.mark)

    def _write(self, conference: Conference, platform: str, link: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{conference.id}-{platform}.png"
        file.write_bytes(qr_code(link))
        self._written += 1
        self._output.print(f"{file}: {link}", markup=False, highlight=False, soft_wrap=True)

    def _fail(self, why: str) -> int:
        self._errors.print(why, markup=False, highlight=False, soft_wrap=True)
        return 1
