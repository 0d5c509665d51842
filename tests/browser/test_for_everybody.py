"""The page for everybody: keyboard, screen reader, small screens, three languages, light and dark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from bot.domain.language import Language
from bot.domain.messages import Arrived, Tapped
from tests.browser.conftest import OpenPage
from tests.browser.steps import heard, say, sends, talk
from tests.fakes.web import WebHouse

MEASURES = (Path(__file__).parent / "measures.js").read_text(encoding="utf-8")


async def measured(page: Page, what: str) -> list[Any]:
    """What a measure of measures.js complains about."""
    found: list[Any] = await page.evaluate(f"(() => {{ {MEASURES}\nreturn {what}(); }})()")
    return found


async def whole_talk(page: Page) -> None:
    """A talk with everything that can stand in one."""
    await say(page, "Wo hat die WFK Büros?")
    await heard(page, "drei Städten")


async def focused(page: Page) -> str:
    """What the keyboard is on, by its name."""
    name: str = await page.evaluate(
        "(document.activeElement.ariaLabel || document.activeElement.textContent || document.activeElement.id).trim()"
    )
    return name


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (375, 740)])
async def test_every_text_has_enough_contrast(open_page: OpenPage, scheme: str, size: tuple[int, int]) -> None:
    """Texts have 4.5 to 1 against what is behind them, fields and choices to press 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11)."""
    page = await open_page(color_scheme=scheme, viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    await whole_talk(page)
    assert await measured(page, "faintTexts") == []
    assert await measured(page, "faintEdges") == []
    await page.get_by_role("button", name="Gespräch löschen").click()
    assert await measured(page, "faintTexts") == []


@pytest.mark.parametrize("path", ["/", "/?embed=1"])
async def test_everything_has_a_name_and_is_large_enough(open_page: OpenPage, path: str) -> None:
    """Whatever can be operated has a name and at least 24 by 24 pixels (WCAG 2.2, 4.1.2 and 2.5.8); no id is used twice."""
    page = await open_page(path)
    await whole_talk(page)
    for what in ("nameless", "tiny", "doubleIds"):
        assert await measured(page, what) == []


async def test_the_page_has_landmarks_and_a_live_log(page: Page) -> None:
    """Banner, main, navigation and one first heading; new lines are read politely, those from before are not."""
    for role in ("banner", "main", "navigation"):
        await expect(page.get_by_role(role)).to_have_count(1)
    await expect(page.get_by_role("heading", level=1)).to_have_count(1)
    log = page.get_by_role("log", name="Gespräch")
    await expect(log).to_have_attribute("aria-live", "polite")
    await expect(page.get_by_role("textbox", name="Ihre Nachricht")).to_have_accessible_description(
        "Eingabetaste sendet, Umschalt und Eingabetaste beginnt eine neue Zeile."
    )
    await expect(log.get_by_role("group", name="Antworten zur Auswahl").get_by_role("button")).to_have_count(3)
    times: list[str] = await page.eval_on_selector_all("#log time", "times => times.map(time => time.dateTime)")
    assert times
    assert all(time.endswith("Z") for time in times)


async def test_the_keyboard_is_enough(page: Page, house: WebHouse) -> None:
    """From the skip link to the field, a line break, sending, and back to a choice: no mouse needed, and focus is always seen."""
    await page.keyboard.press("Tab")
    assert await focused(page) == "Direkt zum Eingabefeld"
    await page.keyboard.press("Enter")
    field = page.get_by_role("textbox", name="Ihre Nachricht")
    await expect(field).to_be_focused()
    await page.keyboard.type("eins")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("zwei")
    await page.keyboard.press("Enter")
    await heard(page, "Sie schrieben: eins")
    assert house.inbox.texts() == ["eins\nzwei"]
    await expect(field).to_be_focused()
    await expect(field).to_have_value("")
    await back_to(page, page.get_by_role("button", name="Konferenz", exact=True))
    assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    await page.keyboard.press("Space")
    await heard(page, "Gewählt: topic:event")


async def back_to(page: Page, wanted: Locator) -> None:
    """Go back by Shift+Tab until the wanted element has the focus."""
    for _ in range(20):
        await page.keyboard.press("Shift+Tab")
        if await wanted.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError("not reached by the keyboard")


async def test_enter_while_composing_chinese_does_not_send(page: Page, house: WebHouse) -> None:
    """Enter that confirms a word of the input method leaves the text in the field; the next Enter sends."""
    field = page.get_by_role("textbox", name="Ihre Nachricht")
    await field.focus()
    keyboard = await page.context.new_cdp_session(page)
    await keyboard.send("Input.imeSetComposition", {"text": "nihao", "selectionStart": 5, "selectionEnd": 5})
    await page.keyboard.press("Enter")
    await field.dispatch_event("keydown", {"key": "Enter", "keyCode": 229, "bubbles": True})
    await keyboard.send("Input.insertText", {"text": "你好"})
    assert house.inbox.texts() == []
    await field.fill("你好")
    await page.keyboard.press("Enter")
    await heard(page, "Sie schrieben: 你好")
    assert house.inbox.texts() == ["你好"]


@pytest.mark.parametrize("locale", ["de-DE", "zh-CN"])
async def test_no_screen_scrolls_sideways(open_page: OpenPage, locale: str) -> None:
    """From 320 pixels on, nothing sticks out, not even a word of 300 letters (WCAG 2.2, 1.4.10), and the field is in view."""
    page = await open_page(locale=locale, viewport={"width": 320, "height": 568})
    await page.locator("#message").fill("Donaudampfschifffahrt" * 15)
    await page.keyboard.press("Enter")
    await heard(page, "Donaudampfschifffahrt")
    for width in (320, 375, 768, 1024, 1920):
        await page.set_viewport_size({"width": width, "height": 568})
        assert await measured(page, "stickingOut") == []
        await expect(page.locator("#send")).to_be_in_viewport(ratio=1)
        await expect(page.locator(".line.bot").last).to_be_in_viewport()


async def test_what_people_write_is_shown_as_text(page: Page) -> None:
    """HTML stays text, a right-to-left mark does not turn the page around, line breaks stay."""
    wild = '<img src=x onerror="alert(1)"><b>fett</b> \u202eabc\u202c שלום'
    await say(page, wild)
    await heard(page, "Sie schrieben: <img")
    assert await page.locator("#log img, #log b").count() == 0
    assert wild in (await talk(page))[1]
    await expect(page.locator(".line.you .text").first).to_have_css("unicode-bidi", "isolate")


async def test_the_language_is_switched_and_the_bot_told(page: Page, house: WebHouse) -> None:
    """Texts, title and language of the page change without a reload, the bot learns it, and the choice is remembered."""
    await page.get_by_role("link", name="中文").click()
    await heard(page, "好的，我们用中文继续")
    await expect(page.locator("html")).to_have_attribute("lang", "zh")
    await expect(page).to_have_title("WFK在线咨询：凯泽斯劳滕与中国")
    await expect(page.get_by_role("heading", level=1)).to_have_text("连接凯泽斯劳滕与中国")
    await expect(page.get_by_role("link", name="中文")).to_have_attribute("aria-current", "true")
    await expect(page.get_by_placeholder("请输入您的问题……")).to_be_visible()
    assert house.inbox.updates[-1].content == Tapped("language:zh")
    assert house.inbox.updates[-1].language_hint is Language.ZH
    await page.reload()
    await expect(page.get_by_role("heading", level=1)).to_have_text("连接凯泽斯劳滕与中国")
    await expect(page.locator(".line.you .bubble")).to_have_text("中文")


async def test_the_browser_s_language_is_the_first(open_page: OpenPage, house: WebHouse) -> None:
    """A Chinese browser gets the Chinese page, and the bot knows it from the first moment."""
    page = await open_page(locale="zh-CN")
    await expect(page.get_by_role("log", name="对话")).to_be_visible()
    (arrived,) = house.inbox.updates
    assert (arrived.content, arrived.language_hint) == (Arrived(), Language.ZH)


async def test_the_mark_of_a_poster_reaches_the_bot(open_page: OpenPage, house: WebHouse) -> None:
    """The address may say where the visitor comes from."""
    await open_page("/?from=fair-2027&lang=en")
    assert house.inbox.updates[0].content == Arrived("fair-2027")


async def test_dark_follows_the_system_and_can_be_chosen(open_page: OpenPage) -> None:
    """The system decides until the visitor does; the visitor's choice is there after a reload."""
    page = await open_page(color_scheme="dark")
    dark, light = "rgb(13, 23, 23)", "rgb(247, 244, 238)"
    await expect(page.locator("body")).to_have_css("background-color", dark)
    await page.get_by_role("button", name="Helle Darstellung einschalten").click()
    await expect(page.locator("body")).to_have_css("background-color", light)
    await page.reload()
    await expect(page.locator("body")).to_have_css("background-color", light)
    await page.get_by_role("button", name="Dunkle Darstellung einschalten").click()
    await expect(page.locator("body")).to_have_css("background-color", dark)


async def test_motion_can_be_switched_off(open_page: OpenPage) -> None:
    """Where the system asks for less motion, nothing moves."""
    page = await open_page(reduced_motion="reduce")
    await sends(page, "Hallo")
    assert await page.evaluate("document.getAnimations().length") == 0


async def test_a_reader_further_up_is_left_alone(open_page: OpenPage, house: WebHouse) -> None:
    """New lines do not pull the page away from what is being read; a button leads down."""
    page = await open_page(viewport={"width": 375, "height": 500})
    for number in range(4):
        await sends(page, f"Zeile {number}")
    await page.locator(".line").nth(1).scroll_into_view_if_needed()
    down = page.get_by_role("button", name="Zur neuesten Nachricht")
    await house.inbox.send(house.inbox.updates[0], house.inbox._answers(house.inbox.updates[0])[0], "later")
    await expect(down).to_be_visible()
    await expect(page.locator(".line.bot").last).not_to_be_in_viewport()
    await down.click()
    await expect(page.locator(".line.bot").last).to_be_in_viewport()
    await expect(down).to_be_hidden()


async def test_a_long_text_is_counted_and_kept(page: Page, house: WebHouse) -> None:
    """From 5,000 characters on the page says what is left; beyond 8,000 it does not send and says by how much."""
    field = page.get_by_role("textbox", name="Ihre Nachricht")
    await field.fill("x" * 5_001)
    await expect(page.locator("#count")).to_have_text("Noch frei (Zeichen): 2999")
    await field.fill("x" * 8_003)
    await expect(page.locator("#count")).to_contain_text("Zu viel (Zeichen): 3")
    await page.keyboard.press("Enter")
    await expect(field).to_have_value("x" * 8_003)
    assert house.inbox.texts() == []


async def test_print_shows_the_talk_alone(page: Page) -> None:
    """On paper there are the lines, without buttons and fields."""
    await page.emulate_media(media="print")
    for gone in (".foot", ".intro", ".choices", ".languages"):
        await expect(page.locator(gone).first).to_be_hidden()
    await expect(page.locator(".line.bot").first).to_be_visible()


async def test_without_scripts_the_page_says_what_it_needs(chromium: Any, house: WebHouse) -> None:
    """A browser without JavaScript gets the page and a kind word."""
    context = await chromium.new_context(java_script_enabled=False, locale="en")
    page = await context.new_page()
    await page.goto(house.url)
    await expect(page.get_by_role("heading", level=1)).to_have_text("Between Kaiserslautern and China")
    assert "needs JavaScript" in await page.inner_text("body")
    await context.close()
