"""Rewriting a message that was sent before."""

from __future__ import annotations

from typing import Any

from telegram.error import TelegramError

from adapters.telegram.client import Client
from adapters.telegram.errors import is_captioned, is_harmless, is_uneditable, is_unparsable
from adapters.telegram.format import CAPTION_UNITS, TEXT_UNITS, Part, first_part_of
from adapters.telegram.target import Receipt, receipt_of
from bot.domain.deliveries import Delivery, Rejected


async def amend(client: Client, delivery: Delivery) -> str:
    """Put the delivery's text and choices in the place of the message that it amends; files are left as they are.

    The same receipt again, or "" where that message is gone, which is no error; raises TelegramError or Rejected.
    """
    receipt = receipt_of(delivery.amends)
    if receipt is None:
        raise Rejected("what is to be amended is no message of Telegram")
    try:
        return delivery.amends if await _rewrite(client, delivery, receipt) else ""
    except TelegramError as error:
        if is_harmless(error):
            return delivery.amends
        if is_uneditable(error):
            return ""
        raise


async def _rewrite(client: Client, delivery: Delivery, receipt: Receipt) -> bool:
    """False where there is nothing to write."""
    text = first_part_of(delivery.message, TEXT_UNITS)
    caption = first_part_of(delivery.message, CAPTION_UNITS)
    if text is None or caption is None:
        return False
    try:
        await _edit(client, "editMessageText", "text", text, receipt)
    except TelegramError as error:
        # Whether the message has a picture or a file is known to Telegram alone.
        if not is_captioned(error):
            raise
        await _edit(client, "editMessageCaption", "caption", caption, receipt)
    return True


async def _edit(client: Client, method: str, field: str, part: Part, receipt: Receipt) -> None:
    """The keyboard goes unless the part has one (Bot API, editMessageText)."""
    where: dict[str, Any] = {"chat_id": receipt.chat, "message_id": receipt.message}
    if method == "editMessageText":
        where["link_preview_options"] = {"is_disabled": True}
    if part.markup:
        where["reply_markup"] = part.markup
    try:
        await client.call(method, where | {field: part.html, "parse_mode": "HTML"})
    except TelegramError as error:
        if not is_unparsable(error):
            raise
        await client.call(method, where | {field: part.plain})
