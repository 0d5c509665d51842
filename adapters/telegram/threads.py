"""Opening a thread in the forum of a group."""

from __future__ import annotations

from telegram.error import TelegramError

from adapters.telegram.client import Client
from adapters.telegram.errors import is_forbidden
from adapters.telegram.plain import clean
from adapters.telegram.request import AnswerLost, NotSent
from adapters.telegram.target import Target
from bot.domain.deliveries import Relocated

NAME_LENGTH = 128
"""Longest name of a thread in characters (Bot API, createForumTopic)."""


async def open_thread(client: Client, target: Target) -> Relocated:
    """Where messages go from now on: the new thread, or the chat itself where it has no threads or the bot no right to open one.

    Raises TelegramError when Telegram could not be asked.
    """
    name = clean(target.new_thread or "").replace("\n", " ")[:NAME_LENGTH].strip()
    try:
        opened = await client.call("createForumTopic", {"chat_id": target.chat, "name": name}) if name else None
    except AnswerLost as error:
        # The thread may be there, but no message was in this call: to try again loses nothing and doubles no message.
        raise NotSent(str(error)) from None
    except TelegramError as error:
        if not is_forbidden(error):
            raise
        opened = None
    thread = opened.get("message_thread_id") if isinstance(opened, dict) else None
    if not isinstance(thread, int):
        return Relocated("no thread was opened", str(target.chat))
    return Relocated("a thread was opened", f"{target.chat}/{thread}")
