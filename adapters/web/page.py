"""The page and its files, read once and filled with the texts of a language."""

from __future__ import annotations

import hashlib
import html
import json
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from adapters.web.language import page_language
from adapters.web.settings import WebSettings
from bot.domain.language import Language
from bot.texts import Texts

FILES = Path(__file__).resolve().parent / "static"
PAGE = "page.html"
LAUNCHER = "embed.js"

MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".html": "text/html"}

SCRIPT_TEXTS = (
    "web-title",
    "web-you",
    "web-bot",
    "web-choices",
    "web-sending",
    "web-unsent",
    "web-connecting",
    "web-connected",
    "web-characters-left",
    "web-too-long",
    "web-forgotten",
    "web-theme-dark",
    "web-theme-light",
    "web-error-malformed",
    "web-file-open",
    "web-file-save",
    "web-file-busy",
    "web-file-failed",
)
"""Texts the scripts show, besides those of the page itself."""

LAUNCHER_LABELS = ("open", "close", "title")
"""Labels of the button on other sites: `web-launcher-<label>`."""

_TEXT = re.compile(r"\{\{(web-[a-z0-9-]+)\}\}")
_VALUE = re.compile(r"\{\{([a-z]+)\}\}")
_FOR_EVER = "public, max-age=31536000, immutable"


class Pages:
    """GET /, /embed.js, the page's texts, and the static files, which carry their version in their path."""

    def __init__(self, settings: WebSettings, texts: Texts) -> None:
        self._settings = settings
        self._texts = texts
        self._files = {path.name: path.read_bytes() for path in sorted(FILES.iterdir())}
        self._version = _digest(*self._files.values())
        self._page = self._files.pop(PAGE).decode()
        self._launcher = self._files.pop(LAUNCHER).decode()

    def endpoints(self) -> dict[tuple[str, str], Callable[[Request], Awaitable[Response]]]:
        """The endpoints by method and path."""
        return {
            ("GET", "/"): self._show_page,
            ("GET", "/embed.js"): self._show_launcher,
            ("GET", "/texts/{language}"): self._show_texts,
            ("GET", "/static/{version}/{name}"): self._show_file,
        }

    async def _show_page(self, request: Request) -> Response:
        """The page in the language of `?lang=`, else of the browser; with `?embed=1` as it looks in a frame."""
        language = page_language(request.query_params.get("lang", ""), request.headers.get("accept-language", ""))
        content = self._filled(language, embedded=request.query_params.get("embed") == "1").encode()
        headers = {"content-language": language, "vary": "accept-language"}
        return _cached(request, content, "text/html", headers)

    async def _show_launcher(self, request: Request) -> Response:
        """The script for other sites, with the labels of its button."""
        labels = {language: {name: self._text(language, f"web-launcher-{name}") for name in LAUNCHER_LABELS} for language in Language}
        content = self._launcher.replace('"{{labels}}"', json.dumps(labels)).encode()
        headers = {"cross-origin-resource-policy": "cross-origin", "cache-control": "public, max-age=600"}
        return _cached(request, content, "text/javascript", headers)

    async def _show_texts(self, request: Request) -> Response:
        """All texts of the page in one language, by key."""
        code = request.path_params["language"]
        if code not in set(Language):
            return Response(status_code=404)
        keys = sorted({*_TEXT.findall(self._page), *SCRIPT_TEXTS})
        texts = {key: self._text(Language(code), key) for key in keys}
        return _cached(request, JSONResponse(texts).body, "application/json", {"content-language": code})

    async def _show_file(self, request: Request) -> Response:
        """A file; kept for ever by the browser when it is of the present version."""
        name = request.path_params["name"]
        content = self._files.get(name)
        if content is None:
            return Response(status_code=404)
        current = request.path_params["version"] == self._version
        return _cached(request, content, MEDIA_TYPES[Path(name).suffix], {"cache-control": _FOR_EVER} if current else {})

    def _filled(self, language: Language, *, embedded: bool) -> str:
        values = {
            "language": language.value,
            "mode": "embedded" if embedded else "whole",
            "version": self._version,
            "url": self._settings.public_url,
            "privacy": self._settings.privacy_url,
            "imprint": self._settings.imprint_url,
        }
        with_texts = _TEXT.sub(lambda found: html.escape(self._text(language, found.group(1))), self._page)
        return _VALUE.sub(lambda found: html.escape(values[found.group(1)]), with_texts)

    def _text(self, language: Language, key: str) -> str:
        return self._texts(language, key, days=self._settings.keep_days)


def _cached(request: Request, content: bytes | memoryview, media_type: str, headers: dict[str, str]) -> Response:
    """The content with its ETag, or 304 when the browser has it."""
    tag = f'"{_digest(bytes(content))}"'
    tagged = {"cache-control": "no-cache", **headers, "etag": tag}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=tagged)
    return Response(bytes(content), media_type=media_type, headers=tagged)


def _digest(*contents: bytes) -> str:
    return hashlib.sha256(b"\0".join(contents)).hexdigest()[:16]
