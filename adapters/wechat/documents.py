"""Files for WeChat, which carries none: a link in the text, open for a week to whoever has it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.files import file_response
from adapters.wechat.notices import Notices
from bot.domain.deliveries import Delivery
from bot.domain.messages import Document, Link, Message
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.documents import Offer, offer, offered

PATH = "/documents/{token}"
OFFERED_FOR = timedelta(days=7)

_NOT_FOUND = 404


def new_token() -> str:
    """What makes a link unguessable: 256 random bits, 43 characters that are safe in an address."""
    return secrets.token_urlsafe(32)


class DocumentLinks:
    """Puts links in the place of files, and answers them; without a public address it says how else to get the file."""

    def __init__(
        self,
        public_url: str | None,
        database: Database,
        notices: Notices,
        clock: Clock,
        make_token: Callable[[], str] = new_token,
    ) -> None:
        self._public_url = (public_url or "").rstrip("/")
        self._database = database
        self._notices = notices
        self._clock = clock
        self._make_token = make_token

    def routes(self) -> list[Route]:
        """GET /documents/<token>; none without a public address."""
        return [Route(PATH, self._show, methods=["GET"])] if self._public_url else []

    async def linked(self, deliveries: Sequence[Delivery]) -> tuple[Delivery, ...]:
        """The deliveries without files; the same delivery gets the same links, however often it is tried."""
        return tuple([await self._linked(delivery) if delivery.message.documents else delivery for delivery in deliveries])

    async def _linked(self, delivery: Delivery) -> Delivery:
        message = delivery.message
        if delivery.amends or not self._public_url:
            return replace(delivery, message=self._explained(message))
        links = await self._database.run(lambda connection: self._offer_all(connection, delivery))
        return replace(delivery, message=replace(message, documents=(), links=(*message.links, *links)))

    def _offer_all(self, connection: Connection, delivery: Delivery) -> list[Link]:
        return [self._offer(connection, delivery, number, one) for number, one in enumerate(delivery.message.documents)]

    def _offer(self, connection: Connection, delivery: Delivery, number: int, document: Document) -> Link:
        made = Offer(f"{delivery.reason}:{number}", delivery.address.id, document, self._clock() + OFFERED_FOR)
        return Link(document.called, f"{self._public_url}/documents/{offer(connection, made, self._make_token())}")

    def _explained(self, message: Message) -> Message:
        names = ", ".join(document.called for document in message.documents)
        notice = self._notices.no_files(message.text or message.heading, names)
        return replace(message, documents=(), text=f"{message.text}\n\n{notice}".strip())

    async def _show(self, request: Request) -> Response:
        token, now = request.path_params["token"], self._clock()
        found = await self._database.run(lambda connection: offered(connection, token, now))
        if found is None:
            return PlainTextResponse(self._notices.file_gone() + "\n", _NOT_FOUND, {"x-content-type-options": "nosniff"})
        return file_response(found)
