"""The page and its files as a browser gets them."""

from __future__ import annotations

import json
import re

import aiohttp
import pytest

from adapters.web.page import FILES, SCRIPT_TEXTS
from adapters.web.settings import WebSettings
from bot.domain.language import Language
from bot.texts import catalogue
from tests.fakes.web import WebHouse


async def get(http: aiohttp.ClientSession, house: WebHouse, path: str, **headers: str) -> tuple[int, str, aiohttp.ClientResponse]:
    """Fetch a path."""
    async with http.get(house.url + path, headers=headers) as answer:
        return answer.status, await answer.text(), answer


@pytest.mark.parametrize(
    ("path", "asked", "lang"), [("/", "de", "de"), ("/", "zh-CN", "zh"), ("/?lang=en", "de", "en"), ("/?lang=xx", "fr", "en")]
)
async def test_the_page_comes_in_the_reader_s_language(
    http: aiohttp.ClientSession, house: WebHouse, path: str, asked: str, lang: str
) -> None:
    """The page is filled on the server, so that it reads well before any script runs."""
    status, html, answer = await get(http, house, path, **{"Accept-Language": asked})
    assert status == 200
    assert f'<html lang="{lang}" class="whole">' in html
    assert catalogue()(Language(lang), "web-heading") in html
    assert "{{" not in html
    assert answer.headers["content-language"] == lang


async def test_the_page_keeps_a_strict_policy(http: aiohttp.ClientSession, house: WebHouse) -> None:
    """The page carries no inline script, style or handler, and says that none may run."""
    _, html, answer = await get(http, house, "/")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:", html)


async def test_files_of_this_version_are_kept_for_ever(http: aiohttp.ClientSession, house: WebHouse) -> None:
    """Scripts and styles are cached by version; another version's address gives the present file, not cached."""
    _, html, _ = await get(http, house, "/")
    paths = re.findall(r'(?:src|href)="(/static/[^"]+)"', html)
    assert len(paths) >= 4
    for path in paths:
        status, _, answer = await get(http, house, path)
        assert status == 200
        assert "immutable" in answer.headers["cache-control"]
    _, _, answer = await get(http, house, "/static/older/app.js")
    assert answer.headers["cache-control"] == "no-cache"


async def test_an_unchanged_page_is_not_sent_again(http: aiohttp.ClientSession, house: WebHouse) -> None:
    """The ETag saves sending."""
    _, _, answer = await get(http, house, "/?lang=de")
    status, body, _ = await get(http, house, "/?lang=de", **{"If-None-Match": answer.headers["etag"]})
    assert (status, body) == (304, "")


@pytest.mark.parametrize("path", ["/static/x/nothing.js", "/static/x/page.html", "/static/x/..%2fpage.py", "/texts/fr"])
async def test_there_is_nothing_else(http: aiohttp.ClientSession, house: WebHouse, path: str) -> None:
    """Only the known files can be fetched."""
    assert (await get(http, house, path))[0] == 404


async def test_every_text_the_scripts_use_is_served_in_three_languages(http: aiohttp.ClientSession, house: WebHouse) -> None:
    """No script asks for a text that is missing, and none is listed in vain."""
    used = set(re.findall(r'"(web-[a-z0-9-]+)"', "".join(path.read_text() for path in FILES.glob("*.js"))))
    assert set(SCRIPT_TEXTS) == used
    for language in Language:
        _, body, _ = await get(http, house, f"/texts/{language}")
        assert used <= json.loads(body).keys()


def test_every_script_stands_on_its_own_files() -> None:
    """Each imported module is there."""
    for path in FILES.glob("*.js"):
        for imported in re.findall(r'from "\./([^"]+)"', path.read_text()):
            assert (FILES / imported).is_file()


async def test_the_launcher_speaks_three_languages(http: aiohttp.ClientSession, house: WebHouse) -> None:
    """Other sites may load the launcher, and its labels are in it."""
    status, script, answer = await get(http, house, "/embed.js")
    assert status == 200
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    labels = json.loads(re.search(r"const labels = (.*);", script).group(1))  # type: ignore[union-attr]
    assert set(labels) == set(Language)


@pytest.mark.parametrize(
    "settings", [WebSettings(embed_origins=("https://www.example.org",), privacy_url='https://x.example/?a=1&b="', keep_days=1)]
)
async def test_settings_reach_the_page(http: aiohttp.ClientSession, house: WebHouse) -> None:
    """Frames are allowed where an operator says so; links are escaped; the number of days is told."""
    _, html, answer = await get(http, house, "/?lang=en&embed=1")
    assert "frame-ancestors 'self' https://www.example.org" in answer.headers["content-security-policy"]
    assert 'href="https://x.example/?a=1&amp;b=&quot;"' in html
    assert "after one day" in html
    assert 'class="embedded"' in html
