"""Real Chromium in front of the real web chat."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from adapters.web.settings import Rate, WebSettings
from tests.fakes.web import WebHouse

CHROMIUM = Path("/usr/bin/chromium")
IS_INSTALLED = CHROMIUM.exists()
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

OpenPage = Callable[..., Awaitable[Page]]


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """The browser, started once."""
    if not IS_INSTALLED:
        pytest.skip(f"{CHROMIUM} is not installed (Debian: apt-get install chromium)")
    expect.set_options(timeout=20_000)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        await browser.close()


@pytest.fixture
def settings() -> WebSettings:
    """Settings that do not slow a quick test down."""
    return WebSettings(messages=Rate(burst=100, per_second=50), visitors=Rate(burst=100, per_second=50), look_seconds=0.1)


@pytest.fixture
async def house(tmp_path: Path, settings: WebSettings) -> AsyncIterator[WebHouse]:
    """The web chat, served."""
    house = WebHouse(tmp_path, settings)
    await house.start()
    yield house
    await house.stop()
    house.close()


class Complaints:
    """What the browser's console said; only what a test expects may be in it."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.expected: tuple[str, ...] = ()

    def watch(self, page: Page) -> None:
        """Listen to a page's console and uncaught errors."""
        page.on("console", lambda message: self.said.append(message.text) if message.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self.said.append(str(error)))

    def unexpected(self) -> list[str]:
        """What nobody expected."""
        return [said for said in self.said if not any(part in said for part in self.expected)]


@pytest.fixture
def complaints() -> Complaints:
    """The console of all pages of a test."""
    return Complaints()


@pytest.fixture
async def context(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """A fresh German browser profile."""
    context = await chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 800})
    yield context
    await context.close()


@pytest.fixture
async def open_page(house: WebHouse, context: BrowserContext, chromium: Browser, complaints: Complaints) -> AsyncIterator[OpenPage]:
    """Opens the page and waits for the welcome; options other than `path` make a profile of its own.

    Fails the test in the end when a page broke its own policy, threw an error or put anything into the console.
    """
    profiles: list[BrowserContext] = []

    async def open_one(path: str = "/", **profile: Any) -> Page:
        inside = context
        if profile:
            inside = await chromium.new_context(**{"locale": "de-DE", **profile})
            profiles.append(inside)
        page = await inside.new_page()
        complaints.watch(page)
        await page.goto(house.url + path)
        await expect(page.locator(".line.bot").first).to_be_visible()
        return page

    yield open_one
    for profile in profiles:
        await profile.close()
    assert complaints.unexpected() == []


@pytest.fixture
async def page(open_page: OpenPage) -> Page:
    """The page, just opened for the first time."""
    return await open_page()
