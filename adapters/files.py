"""A document as an answer over HTTP: shown only if it is a plain picture, otherwise kept, and never run."""

from __future__ import annotations

import re
from urllib.parse import quote

from starlette.responses import Response

from bot.domain.messages import Document

SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""Media types that a browser shows and that can hold no script."""

_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*")
_UNKNOWN = "application/octet-stream"


def file_response(document: Document) -> Response:
    """The document with its name and media type; nobody on the way keeps it."""
    mime = document.mime if _MEDIA_TYPE.fullmatch(document.mime) else _UNKNOWN
    way = "inline" if mime in SHOWN else "attachment"
    headers = {
        # RFC 6266 and 8187: any script, and nothing that could end the header.
        "content-disposition": f"{way}; filename*=UTF-8''{quote(document.name, safe='', errors='replace')}",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "private, no-store",
        "x-robots-tag": "noindex",
    }
    return Response(document.content, media_type=mime, headers=headers)
