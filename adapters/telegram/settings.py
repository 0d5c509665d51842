"""What the Telegram adapter has to be told."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from urllib.parse import urlsplit

OFFICIAL_API = "https://api.telegram.org"
WEBHOOK_PATH = "/telegram/webhook"


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """Plain values; all durations are seconds.

    `api_url` is where calls go: `<api_url>/bot<token>/<method>`. `public_url` is where the world reaches this process;
    without it the bot polls. `webhook_secret` is derived from the token when missing. `upload_timeout` is for a call with
    a file, shorter than a lease of the outbox. `back_off_first` doubles with every failure up to `back_off_most`.
    `poll_wait` is how long Telegram may hold a poll (its server caps at 50). `body_limit` is bytes. An update is given up
    after `tries_of_an_update`, and only if others could be handled meanwhile.
    """

    token: str = field(repr=False)
    api_url: str = OFFICIAL_API
    public_url: str | None = None
    webhook_secret: str | None = field(default=None, repr=False)
    connect_timeout: float = 5.0
    total_timeout: float = 20.0
    upload_timeout: float = 50.0
    poll_wait: int = 30
    back_off_first: float = 1.0
    back_off_most: float = 60.0
    connections: int = 100
    body_limit: int = 1024 * 1024
    tries_of_an_update: int = 5

    @property
    def base_url(self) -> str:
        """The address of all methods of this bot; it holds the token, so it is never logged."""
        return f"{self.api_url.rstrip('/')}/bot{self.token}"

    @property
    def webhook_url(self) -> str | None:
        """Where Telegram shall post updates, or None when the bot has to poll.

        Telegram itself posts to https only (Bot API, setWebhook); another server of the same interface may use http.
        """
        if not self.public_url:
            return None
        if urlsplit(self.public_url).scheme != "https" and self.api_url.rstrip("/") == OFFICIAL_API:
            return None
        return self.public_url.rstrip("/") + WEBHOOK_PATH

    @property
    def secret(self) -> str:
        """What Telegram sends along with every update: 1 to 256 of A-Z a-z 0-9 _ - (Bot API, setWebhook)."""
        if self.webhook_secret:
            return self.webhook_secret
        return hmac.new(self.token.encode(), b"telegram webhook", hashlib.sha256).hexdigest()
