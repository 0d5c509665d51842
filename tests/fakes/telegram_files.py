"""Which files the Bot API refuses, for the fake of it."""

from __future__ import annotations

from tests.fakes.telegram_rules import Refusal, bad_request
from tests.fakes.telegram_wire import Upload

_MEGABYTE = 1024 * 1024
_PHOTOS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")


def check_upload(upload: object, kind: str) -> Upload:
    """The file of a sendPhoto or sendDocument; raises Refusal (Bot API, sending files; the words of tdlib/td, FileManager.cpp)."""
    if not isinstance(upload, Upload):
        raise bad_request(f"there is no {kind} in the request")
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > 50 * _MEGABYTE:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload.content)
    return upload


def _check_photo(content: bytes) -> None:
    if len(content) > 10 * _MEGABYTE:
        raise bad_request(f"file of size {len(content)} bytes is too big for a photo; the maximum size is 10485760 bytes")
    if not content.startswith(_PHOTOS):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if content.startswith(_PHOTOS[0]):
        width, height = (int.from_bytes(content[start : start + 4], "big") for start in (16, 20))
        # Width and height together 10,000 at most, one of them 20 times the other at most (Bot API, sendPhoto).
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
