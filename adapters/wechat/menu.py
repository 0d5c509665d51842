"""The account's menu below the chat."""

from __future__ import annotations

from typing import Any

from bot.domain.language import Language
from bot.texts import Texts

NAME_BYTES = 16
"""Longest name of a top item in UTF-8 bytes (WeChat, "Creating Custom-Defined Menu")."""

_ITEMS = {
    "wechat-menu-offices": "menu:offices",
    "wechat-menu-human": "menu:human",
    "wechat-menu-language": "menu:language",
}


def account_menu(texts: Texts, language: Language) -> dict[str, Any]:
    """The body of `menu/create`: three items that come back as Tapped tokens beginning with "menu:"."""
    return {"button": [{"type": "click", "name": texts(language, text), "key": key} for text, key in _ITEMS.items()]}
