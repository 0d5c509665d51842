"""Telegram: the Bot API by long polling or by webhook, sent through python-telegram-bot over aiohttp."""

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.settings import TelegramSettings

__all__ = ["TelegramAdapter", "TelegramSettings"]
