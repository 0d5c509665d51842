"""Receiving by webhook: Telegram posts every update to us."""

from __future__ import annotations

import hmac
import json

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.body import BodyTooLarge, read_body
from adapters.telegram.client import Client
from adapters.telegram.receive import ALLOWED_UPDATES, MalformedUpdate
from adapters.telegram.reception import Reception
from adapters.telegram.settings import WEBHOOK_PATH, TelegramSettings
from bot.domain.messages import Channel

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not the secret
MOST_CONNECTIONS = 100
"""How many updates Telegram may post at the same time (Bot API, setWebhook: 1 to 100)."""

_TAKEN, _MALFORMED, _UNSIGNED, _TOO_LARGE, _FAILED = 200, 400, 401, 413, 500


class Webhook:
    """Answers 200 only when the inbox stored the update: whatever else is answered, Telegram repeats it."""

    def __init__(self, settings: TelegramSettings, reception: Reception) -> None:
        self._settings = settings
        self._secret = settings.secret.encode()
        self._reception = reception

    def routes(self) -> list[Route]:
        """The one route, for the web server."""
        return [Route(WEBHOOK_PATH, self._receive, methods=["POST"])]

    async def register(self, client: Client) -> None:
        """Tell Telegram where to post; raises TelegramError."""
        parameters = {
            "url": self._settings.webhook_url,
            "secret_token": self._settings.secret,
            "allowed_updates": ALLOWED_UPDATES,
            "max_connections": MOST_CONNECTIONS,
        }
        await client.call("setWebhook", parameters)

    async def _receive(self, request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode("latin-1", "replace")
        if not hmac.compare_digest(given, self._secret):
            return Response(status_code=_UNSIGNED)
        try:
            update = self._reception.read(json.loads(await read_body(request, self._settings.body_limit)))
        except BodyTooLarge:
            return Response(status_code=_TOO_LARGE)
        except (ValueError, RecursionError, MalformedUpdate) as error:
            log.warning("webhook got no update", channel=Channel.TELEGRAM, error=type(error).__name__)
            return Response(status_code=_MALFORMED)
        taken = update is None or await self._reception.handle(update)
        return Response(status_code=_TAKEN if taken else _FAILED)
