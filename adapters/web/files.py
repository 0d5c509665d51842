"""Pictures and files of a talk, for nobody but the visitor whose talk it is."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from adapters.files import file_response
from adapters.web.answers import Endpoint, Refused, answered, visitor_in
from bot.storage.database import Database
from bot.storage.documents import of_line
from bot.texts import Texts

_MOST_DIGITS = 18
"""Eighteen digits fit into the 64 bits of an id."""


class Files:
    """The endpoint from which the page fetches the documents of its lines; it proves itself as for the lines."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database = database
        self._texts = texts

    def endpoints(self) -> dict[tuple[str, str], Endpoint]:
        """The endpoint by method and path."""
        return {("GET", "/chat/files/{line}/{number}"): answered(self._show, self._texts)}

    async def _show(self, request: Request) -> Response:
        """The document `number`, from 0, of the line with this id."""
        visitor = visitor_in(request)
        line, number = (_number(request.path_params[name]) for name in ("line", "number"))
        found = await self._database.run(lambda connection: of_line(connection, visitor, line, number))
        if found is None:
            raise Refused("no-such-file")
        return file_response(found)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
        raise Refused("no-such-file")
    return int(text)
