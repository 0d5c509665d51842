"""The chat on somebody else's site, by one line of script, under a strict policy of that site."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, FrameLocator, Page, expect

from adapters.web.settings import WebSettings
from tests.browser.conftest import Complaints
from tests.fakes.web import Site, WebHouse, page_with


class Agency:
    """Another origin whose page carries the script."""

    def __init__(self, house: WebHouse, site: Site) -> None:
        self.house = house
        self.site = site


@pytest.fixture
async def agency(tmp_path: Path, settings: WebSettings) -> AsyncIterator[Agency]:
    """The agency's site on a port of its own, allowed to embed the chat."""
    site = Site([])
    await site.start()
    house = WebHouse(tmp_path, replace(settings, embed_origins=(site.url,)))
    await house.start()
    await site.stop()
    policy = f"default-src 'none'; script-src {house.url}; frame-src {house.url}"
    site.routes = [page_with(f'<script src="{house.url}/embed.js" defer data-lang="de"></script>', policy)]
    await site.start()
    yield Agency(house, site)
    await house.stop()
    await site.stop()
    house.close()


@pytest.fixture
async def page(agency: Agency, context: BrowserContext, complaints: Complaints) -> AsyncIterator[Page]:
    """The agency's page."""
    complaints.expected = ("favicon",)
    page = await context.new_page()
    complaints.watch(page)
    await page.goto(agency.site.url)
    yield page
    assert complaints.unexpected() == []


def inside(page: Page) -> FrameLocator:
    """The chat in its frame."""
    return page.frame_locator("iframe")


async def test_the_chat_opens_and_answers_on_another_site(page: Page, agency: Agency) -> None:
    """The button opens the chat in a frame under a policy that allows our script and frame only; it speaks the asked language."""
    launcher = page.get_by_role("button", name="Fragen zu China? Chat der WFK öffnen")
    await expect(launcher).to_have_attribute("aria-expanded", "false")
    assert agency.house.inbox.updates == []
    await launcher.click()
    await expect(page.get_by_role("button", name="Chat der WFK schließen")).to_have_attribute("aria-expanded", "true")
    await expect(page.get_by_role("dialog", name="Chat der WFK")).to_be_visible()
    field = inside(page).get_by_role("textbox", name="Ihre Nachricht")
    await expect(field).to_be_focused()
    await field.fill("Hallo")
    await field.press("Enter")
    await expect(inside(page).locator(".line.bot").last).to_contain_text("Sie schrieben: Hallo")
    await expect(inside(page).locator(".intro")).to_be_hidden()


async def test_the_keyboard_opens_and_closes_it(page: Page) -> None:
    """Enter opens, Escape in the frame closes and gives the focus back, and the talk is still there on opening again."""
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    launcher = page.locator(".launcher")
    await expect(launcher).to_be_focused()
    await page.keyboard.press("Enter")
    field = inside(page).get_by_role("textbox", name="Ihre Nachricht")
    await expect(field).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.locator("iframe")).to_be_hidden()
    await expect(launcher).to_be_focused()
    await expect(launcher).to_have_attribute("aria-expanded", "false")
    await page.keyboard.press("Enter")
    await expect(field).to_be_focused()
    await expect(inside(page).locator(".line.bot")).to_have_count(1)


async def test_on_a_phone_it_fills_the_screen_and_closes_by_its_own_button(page: Page) -> None:
    """There is a way back where the launcher is covered."""
    await page.set_viewport_size({"width": 320, "height": 568})
    await page.locator(".launcher").click()
    await expect(page.locator(".launcher")).to_be_hidden()
    await expect(inside(page).get_by_role("textbox", name="Ihre Nachricht")).to_be_focused()
    box = await page.locator("iframe").bounding_box()
    assert box
    assert (box["width"], box["height"]) == (320, 568)
    await inside(page).get_by_role("button", name="Chat schließen").click()
    await expect(page.locator("iframe")).to_be_hidden()
    await expect(page.locator(".launcher")).to_be_focused()


async def test_the_talk_survives_the_other_site_s_reload(page: Page) -> None:
    """The visitor walks through the agency's site and finds the talk again."""
    await page.locator(".launcher").click()
    field = inside(page).get_by_role("textbox", name="Ihre Nachricht")
    await expect(field).to_be_focused()
    await field.fill("Bleib da")
    await field.press("Enter")
    await expect(inside(page).locator(".line")).to_have_count(3)
    await page.reload()
    await page.locator(".launcher").click()
    await expect(inside(page).locator(".line")).to_have_count(3)


async def test_a_site_that_is_not_named_cannot_embed_it(house: WebHouse, context: BrowserContext, complaints: Complaints) -> None:
    """The chat refuses to be framed by strangers."""
    site = Site([page_with(f'<script src="{house.url}/embed.js" defer></script>')])
    await site.start()
    page = await context.new_page()
    complaints.watch(page)
    await page.goto(site.url)
    async with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        await page.locator(".launcher").click()
    assert house.inbox.updates == []
    await page.close()
    await site.stop()
