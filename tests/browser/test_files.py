"""Pictures and files in a real browser: seen, opened, saved, and there again after a reload."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Complaints, OpenPage
from tests.browser.steps import heard, say
from tests.browser.test_for_everybody import measured
from tests.fakes.web import CONFIRMED, WebHouse

SEEN = ".picture:not(.loading) img"


async def ask(page: Page) -> None:
    """Get an answer with a picture and a calendar entry."""
    await say(page, "Was ist mit B-0042?")
    await heard(page, "reserviert")
    await expect(page.locator(SEEN).last).to_be_visible()


async def test_a_picture_is_seen_and_opens_in_full_size(page: Page) -> None:
    """It says what it shows to whoever cannot see it, and a press opens it in another window."""
    await ask(page)
    picture = page.locator(SEEN)
    await expect(picture).to_have_attribute("alt", CONFIRMED.text)
    assert await picture.evaluate("image => image.naturalWidth") == 640
    async with page.context.expect_page() as opened:
        await page.locator(".picture").click()
    other = await opened.value
    await expect(other.locator("img")).to_be_visible()
    assert other.url.startswith("blob:")


async def test_a_file_is_saved_under_its_name(page: Page) -> None:
    """Name and size are told before, and the keyboard does it too."""
    await ask(page)
    button = page.get_by_role("button", name="Kalendereintrag")
    await expect(button).to_contain_text("Herunterladen · 32 Byte")
    await button.focus()
    async with page.expect_download() as started:
        await page.keyboard.press("Enter")
    download = await started.value
    assert download.suggested_filename == "B-0042 Büro Yangzhou.ics"
    saved = await asyncio.to_thread(Path(await download.path()).read_bytes)
    assert saved == CONFIRMED.documents[1].content
    await expect(button).to_contain_text("Herunterladen · 32 Byte")


async def test_both_are_there_after_a_reload_and_a_restart(page: Page, house: WebHouse, complaints: Complaints) -> None:
    """As the rest of the talk; in another language of the page the picture is not fetched again."""
    complaints.expected = ("net::ERR_",)
    await ask(page)
    await house.stop()
    await house.start()
    await page.reload()
    await expect(page.locator(SEEN)).to_be_visible()
    await expect(page.locator(".file")).to_have_count(1)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/chat/files/" in request.url else None)
    await page.get_by_role("link", name="English").click()
    await expect(page.locator(".file")).to_contain_text("Download · 32 byte")
    await expect(page.locator(SEEN)).to_be_visible()
    assert asked == []


async def test_what_cannot_be_fetched_is_said_and_can_be_tried_again(page: Page, complaints: Complaints) -> None:
    """A picture that is gone becomes a button; a file that did not come says so."""
    complaints.expected = ("404", "net::ERR_")
    gone = {"error": "no-such-file", "text": "Diese Datei ist nicht mehr gespeichert."}
    await page.route("**/chat/files/*/0", lambda route: route.fulfill(status=404, json=gone))
    await page.route("**/chat/files/*/1", lambda route: route.abort())
    await say(page, "Was ist mit B-0042?")
    picture, file = (page.get_by_role("button", name=document.label or document.name) for document in CONFIRMED.documents)
    await expect(picture).to_contain_text("nicht mehr gespeichert")
    await file.click()
    await expect(file).to_contain_text("ließ sich nicht laden")
    await page.unroute_all()
    async with page.expect_download():
        await file.click()


@pytest.mark.parametrize("size", [(1280, 800), (375, 740)])
async def test_a_late_picture_does_not_push_the_end_away(open_page: OpenPage, size: tuple[int, int]) -> None:
    """Whoever reads at the end stays there when the picture has come, and nothing is wider than the page."""
    page = await open_page(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    await ask(page)
    await expect(page.get_by_role("button", name="Etwas ändern")).to_be_in_viewport()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    picture, bubble = [await page.locator(which).last.bounding_box() for which in (".picture", ".line.bot .bubble")]
    assert picture is not None
    assert bubble is not None
    assert picture["x"] + picture["width"] <= bubble["x"] + bubble["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_files_can_be_read_and_operated_by_everybody(open_page: OpenPage, scheme: str) -> None:
    """Contrast, names and sizes, as for the rest of the page."""
    page = await open_page(color_scheme=scheme, reduced_motion="reduce")
    await ask(page)
    for what in ("faintTexts", "faintEdges", "nameless", "tiny"):
        assert await measured(page, what) == []
