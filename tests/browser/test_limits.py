"""A visitor in a hurry sees why it takes a moment, and loses nothing."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from adapters.web.settings import Rate, WebSettings
from tests.browser.conftest import Complaints
from tests.browser.steps import heard, say
from tests.fakes.web import WebHouse


@pytest.mark.parametrize("settings", [WebSettings(messages=Rate(burst=2, per_second=1.0))])
async def test_too_many_messages_wait_and_are_sent(page: Page, house: WebHouse, complaints: Complaints) -> None:
    """After the burst the page says to wait, keeps the text, and sends it by itself in order."""
    complaints.expected = ("429",)
    for text in ("eins", "zwei", "drei"):
        await say(page, text)
    await expect(page.get_by_role("status")).to_contain_text("Einen Moment bitte")
    await heard(page, "Sie schrieben: drei")
    await expect(page.get_by_role("status")).to_be_empty()
    assert house.inbox.texts() == ["eins", "zwei", "drei"]


async def test_a_refused_text_comes_back_into_the_field(page: Page, complaints: Complaints) -> None:
    """What the server will never take is given back to be changed, with the reason."""
    complaints.expected = ("413",)
    refusal = {"error": "too-long", "text": "Die Nachricht ist zu lang."}
    await page.route("**/chat/messages", lambda route: route.fulfill(status=413, json=refusal))
    await say(page, "ein sehr langer Text")
    await expect(page.get_by_label("Ihre Nachricht", exact=True)).to_have_value("ein sehr langer Text")
    await expect(page.get_by_role("status")).to_have_text("Die Nachricht ist zu lang.")
    await expect(page.locator(".line.you")).to_have_count(0)


async def test_a_busy_server_is_asked_again(page: Page, house: WebHouse, complaints: Complaints) -> None:
    """A fault on the server's side is told kindly and repaired by trying again."""
    complaints.expected = ("503",)
    house.inbox.broken = 1
    await say(page, "Hallo")
    await heard(page, "Sie schrieben: Hallo")
    assert house.inbox.texts() == ["Hallo"]
    await expect(page.locator(".line.you")).to_have_count(1)
