"""QR codes of the account for posters, made by the running bot or outside it."""

from __future__ import annotations

from adapters.wechat.calls import Calls
from adapters.wechat.errors import PlatformRefusal, typed_error
from adapters.wechat.settings import WeChatSettings
from adapters.wechat.tokens import TokenKeeper
from adapters.wechat.transport import Transport
from bot.ports import Clock
from bot.storage.database import Database


async def link_of(calls: Calls, scene: str) -> str:
    """What the code of a poster holds: who scans it follows the account and arrives with the scene. Raises a SendError."""
    try:
        return await calls.scene_link(scene)
    except PlatformRefusal as refusal:
        raise typed_error(refusal.code) from None


async def scene_link(settings: WeChatSettings, database: Database, clock: Clock, scene: str) -> str:
    """The same for a command that ends after it.

    The access token is the one that the running bot uses too, since a second one could end the first.
    """
    transport = Transport(settings)
    await transport.open()
    try:
        return await link_of(Calls(transport, TokenKeeper(settings, transport, database, clock)), scene)
    finally:
        await transport.close()
