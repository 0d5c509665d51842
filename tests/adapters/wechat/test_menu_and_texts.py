"""The account's menu and the adapter's own texts."""

from __future__ import annotations

import pytest

from adapters.wechat import WeChatSettings
from adapters.wechat.format import NOTICE_BYTES, has_chinese
from adapters.wechat.menu import NAME_BYTES, account_menu
from adapters.wechat.notices import Notices
from bot.domain.language import Language
from bot.domain.messages import Attached, Attachment, Said
from bot.texts import catalogue
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot


async def test_the_menu_is_made_at_the_start(run_bot: RunBot) -> None:
    """Three items in Chinese that the core understands."""
    async with run_bot(menu=True) as bot:
        await bot.adapter._menu  # type: ignore[misc]
        assert bot.wechat.menu is not None
        assert [item["key"] for item in bot.wechat.menu["button"]] == ["menu:offices", "menu:human", "menu:language"]
        assert bot.wechat.menu["button"][0]["name"] == "办公场地"


@pytest.mark.parametrize("fault", [48001, 65303, 500, "drop"])
async def test_a_refused_menu_disturbs_nothing(run_bot: RunBot, wechat: object, fault: int | str) -> None:
    """The bot answers all the same."""
    wechat.faults["menu/create"].append(fault)  # type: ignore[attr-defined]
    async with run_bot(menu=True) as bot:
        await bot.adapter._menu  # type: ignore[misc]
        assert bot.wechat.menu is None
        assert bot.adapter.health().ok
        assert (await bot.users.say("o1", "x", 1)).text == "answer to m1"


async def test_without_a_secret_there_are_no_calls(run_bot: RunBot) -> None:
    """Passive replies need only token and AppID."""
    async with run_bot(menu=True, app_secret=None) as bot:
        assert (await bot.users.say("o1", "x", 1)).text == "answer to m1"
        assert bot.wechat.calls == {}


@pytest.mark.parametrize("language", list(Language))
def test_menu_names_fit(language: Language) -> None:
    """WeChat takes 16 bytes a name."""
    assert all(0 < len(item["name"].encode()) <= NAME_BYTES for item in account_menu(catalogue(), language)["button"])


def test_the_closing_line_fits() -> None:
    """There is always room for the line that says how to read on."""
    notices = Notices(catalogue())
    assert all(len(notices.more(text).encode()) <= NOTICE_BYTES for text in ("中文", "text"))


def test_notices_are_in_the_language_of_the_message() -> None:
    """Chinese for Chinese, both others for Latin letters, all three for a picture."""
    notices = Notices(catalogue())
    assert has_chinese(notices.trouble(Said("你好")))
    assert not has_chinese(notices.trouble(Said("Hallo")))
    assert len(notices.still_working(Attached(Attachment.PHOTO)).splitlines()) == 3


def test_settings_hide_their_secrets() -> None:
    """Nothing secret is shown when settings are printed."""
    shown = repr(WeChatSettings("wx1", "t0ken", app_secret="s3cret", aes_key="K" * 43))
    assert "t0ken" not in shown
    assert "s3cret" not in shown
    assert "KKK" not in shown


def test_a_wrong_key_is_refused() -> None:
    """The EncodingAESKey has a fixed form."""
    with pytest.raises(ValueError, match="43"):
        WeChatSettings("wx1", "t", aes_key="short")


async def test_the_channel_is_wechat(bot: Bot) -> None:
    """The adapter names its platform."""
    assert bot.adapter.channel == "wechat"
