"""Makes the adapters of the platforms out of the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from adapters.web.adapter import WebAdapter
from adapters.web.settings import WebSettings
from bot.ports import Clock, Inbox
from bot.roles import templates_of
from bot.settings import Settings
from bot.storage.database import Database
from bot.texts import Texts

if TYPE_CHECKING:
    from adapters.telegram.adapter import TelegramAdapter
    from adapters.wechat.adapter import WeChatAdapter
    from adapters.wechat.settings import WeChatSettings


@dataclass(frozen=True, slots=True)
class Needs:
    """What every adapter is given."""

    settings: Settings
    inbox: Inbox
    texts: Texts
    clock: Clock
    database: Database


def web(needs: Needs) -> WebAdapter:
    """The web chat, which is always there."""
    chosen = WebSettings(
        public_url=needs.settings.public_url or "",
        embed_origins=needs.settings.web_embed_origins,
        privacy_url=needs.settings.web_privacy_url,
        imprint_url=needs.settings.web_imprint_url,
    )
    return WebAdapter(chosen, inbox=needs.inbox, texts=needs.texts, clock=needs.clock, database=needs.database)


def telegram(needs: Needs, token: str) -> TelegramAdapter:
    """Telegram, with the token of a bot."""
    # Each platform's libraries are loaded only where its token is set: they are half of the memory.
    from adapters.telegram.adapter import TelegramAdapter  # noqa: PLC0415
    from adapters.telegram.settings import TelegramSettings  # noqa: PLC0415

    chosen = TelegramSettings(
        token,
        api_url=needs.settings.telegram_api_url,
        public_url=needs.settings.public_url,
        webhook_secret=needs.settings.telegram_webhook_secret,
    )
    return TelegramAdapter(chosen, needs.inbox, needs.texts, needs.clock)


def wechat(needs: Needs, app_id: str) -> WeChatAdapter:
    """A WeChat Official Account, by its AppID."""
    from adapters.wechat.adapter import WeChatAdapter  # noqa: PLC0415

    return WeChatAdapter(wechat_settings(needs.settings, app_id), needs.inbox, needs.texts, needs.clock, needs.database)


def wechat_settings(settings: Settings, app_id: str) -> WeChatSettings:
    """How to reach an account, and what it may do."""
    from adapters.wechat.allowances import Allowance, Allowances  # noqa: PLC0415
    from adapters.wechat.quotas import QuotaLimits  # noqa: PLC0415
    from adapters.wechat.settings import WeChatSettings  # noqa: PLC0415
    from adapters.wechat.templates import read_template  # noqa: PLC0415

    return WeChatSettings(
        app_id,
        settings.wechat_token or "",
        app_secret=settings.wechat_app_secret,
        aes_key=settings.wechat_aes_key,
        api_url=settings.wechat_api_url,
        menu=settings.wechat_menu,
        public_url=settings.public_url,
        templates={priority: read_template(text) for priority, text in templates_of(settings).items()},
        quotas=QuotaLimits(settings.wechat_customer_daily, settings.wechat_template_daily, settings.wechat_template_monthly),
        allowances=Allowances(
            Allowance(settings.wechat_messages_after_message, timedelta(hours=settings.wechat_hours_after_message)),
            Allowance(settings.wechat_messages_after_tap, timedelta(seconds=settings.wechat_seconds_after_tap)),
        ),
    )
