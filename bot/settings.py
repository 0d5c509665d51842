"""Settings from the environment and `.env`: frozen, and every error named at start-up."""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM_API = "https://api.telegram.org"
WECHAT_API = "https://api.weixin.qq.com"
_HOME = Path(__file__).resolve().parent.parent
_AES_KEY = re.compile(r"[A-Za-z0-9+/]{43}")
_TEMPLATE = r"^(template|subscription):[A-Za-z0-9_-]+:[A-Za-z]+(_[a-z]+)?[0-9]*$"
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?")


class SettingsError(Exception):
    """Settings that cannot work; each problem says which variable, what is wrong, and what would be right."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseSettings):
    """All settings. An empty variable counts as not set."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True)

    database_url: str = "sqlite:///wfk-bot.db"
    host: str = "127.0.0.1"
    port: int = Field(8080, ge=0, le=65535)
    public_url: str | None = None
    knowledge_dir: Path = _HOME / "knowledge" / "entries"
    cache_dir: Path = Path(".cache")
    embeddings: bool = True
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    web_embed_origins: Annotated[tuple[str, ...], NoDecode] = ()
    web_privacy_url: str = ""
    web_imprint_url: str = ""
    trusted_proxies: str = "127.0.0.1"

    telegram_bot_token: str | None = None
    telegram_api_url: str = TELEGRAM_API
    telegram_webhook_secret: str | None = Field(None, pattern=r"^[A-Za-z0-9_-]{1,256}$")
    telegram_bot_name: str = Field("", pattern=r"^@?[A-Za-z0-9_]{5,32}$|^$")
    telegram_messages_per_second: int = Field(30, ge=0)
    telegram_messages_per_chat: int = Field(1, ge=0)
    telegram_messages_per_group: int = Field(20, ge=0)
    staff_telegram_ids: Annotated[tuple[int, ...], NoDecode] = ()

    wechat_app_id: str | None = None
    wechat_app_secret: str | None = None
    wechat_token: str | None = None
    wechat_aes_key: str | None = None
    wechat_api_url: str = WECHAT_API
    wechat_menu: bool = True
    wechat_template_decision: str | None = Field(None, pattern=_TEMPLATE)
    wechat_template_reminder: str | None = Field(None, pattern=_TEMPLATE)
    wechat_template_announcement: str | None = Field(None, pattern=_TEMPLATE)
    wechat_messages_after_message: int = Field(5, ge=0)
    wechat_hours_after_message: float = Field(48, gt=0)
    wechat_messages_after_tap: int = Field(3, ge=0)
    wechat_seconds_after_tap: float = Field(60, gt=0)
    wechat_customer_daily: int = Field(500_000, ge=0)
    wechat_template_daily: int = Field(100_000, ge=0)
    wechat_template_monthly: int = Field(4, ge=0)

    deepl_api_key: str | None = None
    deepl_api_url: str | None = None
    libretranslate_url: str | None = None
    libretranslate_api_key: str | None = None

    announcements_need_approval: bool = False
    announcements_quiet_from: time = time(21)
    announcements_quiet_until: time = time(8)

    keep_drafts_days: int = Field(30, ge=1)
    keep_texts_days: int = Field(90, ge=1)
    keep_requests_days: int = Field(730, ge=1)
    keep_consents_days: int = Field(1095, ge=1)
    keep_contacts_days: int = Field(730, ge=1)
    keep_audit_days: int = Field(1095, ge=1)
    keep_introductions_days: int = Field(365, ge=183)

    introductions_need_approval: bool = False
    introductions_answer_days: int = Field(7, ge=3, le=30)
    introductions_per_week: int = Field(5, ge=1)
    introductions_asked_per_week: int = Field(5, ge=1)

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: Any) -> Any:
        return value.upper() if isinstance(value, str) else value

    @field_validator("web_embed_origins", "staff_telegram_ids", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        """Several values are separated by commas or spaces."""
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("web_embed_origins")
    @classmethod
    def _origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for origin in value:
            if not _ORIGIN.fullmatch(origin):
                raise ValueError(f"an origin looks like https://www.example.org: {origin!r}")
        return value

    @field_validator(
        "public_url", "telegram_api_url", "wechat_api_url", "web_privacy_url", "web_imprint_url", "deepl_api_url", "libretranslate_url"
    )
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/") if value else value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return value

    @field_validator("wechat_aes_key")
    @classmethod
    def _key_form(cls, value: str | None) -> str | None:
        if value is not None and not _AES_KEY.fullmatch(value):
            raise ValueError("must have 43 letters and digits (EncodingAESKey on the developer page)")
        return value

    @model_validator(mode="after")
    def _belong_together(self) -> Settings:
        if self.wechat_app_id and not self.wechat_token:
            raise ValueError("WECHAT_TOKEN is missing: WECHAT_APP_ID needs the token of the developer page beside it")
        if self.deepl_api_key and self.libretranslate_url:
            raise ValueError("DEEPL_API_KEY and LIBRETRANSLATE_URL are both set: one service translates, leave the other one empty")
        webhook = self.telegram_bot_token and self.public_url
        if webhook and self.telegram_api_url == TELEGRAM_API and not str(self.public_url).startswith("https://"):
            raise ValueError("PUBLIC_URL must begin with https://: Telegram sends web hooks to nothing else")
        return self


def read_settings(**given: Any) -> Settings:
    """The settings; raises SettingsError with one line a problem."""
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError([_problem(dict(found)) for found in error.errors()]) from None


def _problem(found: dict[str, Any]) -> str:
    name = ".".join(str(part) for part in found["loc"]).upper()
    reason = str(found["msg"]).removeprefix("Value error, ")
    return f"{name}: {reason}" if name else reason
