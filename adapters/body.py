"""Reading a request's body in bounded memory."""

from __future__ import annotations

from starlette.requests import Request


class BodyTooLarge(Exception):
    """The body is longer than allowed; answer 413."""


async def read_body(request: Request, limit: int) -> bytes:
    """The body, at most `limit` bytes; raises BodyTooLarge as soon as it is known to be longer."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > limit:
        raise BodyTooLarge
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise BodyTooLarge
        parts.append(part)
    return b"".join(parts)
