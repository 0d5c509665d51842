"""The translation service that is set, if any."""

from __future__ import annotations

from bot.ports import Translator
from bot.settings import Settings
from bot.translation.deepl import DeepL
from bot.translation.libretranslate import LibreTranslate


def translator_of(settings: Settings) -> Translator | None:
    """A client for the service in the settings; it connects with its first call."""
    if settings.deepl_api_key:
        return DeepL(settings.deepl_api_key, settings.deepl_api_url or "")
    if settings.libretranslate_url:
        return LibreTranslate(settings.libretranslate_url, settings.libretranslate_api_key or "")
    return None
