"""Talking with the bot in a real browser: nothing is lost, nothing comes twice."""

from __future__ import annotations

from playwright.async_api import Page, Route, expect

from bot.domain.messages import Arrived, Departed, Tapped
from tests.browser.conftest import Complaints, OpenPage
from tests.browser.steps import WELCOME, heard, say, sends, talk
from tests.fakes.web import WebHouse

CONNECTION = ("Failed to load resource", "net::ERR_")


async def test_a_question_is_answered(page: Page) -> None:
    """The visitor's line and the answer stand in the log, with heading, source and a safe link."""
    await say(page, "Wo hat die WFK Büros?")
    await heard(page, "drei Städten")
    answer = page.locator(".line.bot").last
    await expect(answer.locator(".heading")).to_have_text("Büros in China")
    await expect(answer.locator(".note")).to_have_text("Quelle: Zeitungsbericht")
    await expect(answer.get_by_role("link")).to_have_count(1)
    await expect(answer.get_by_role("link", name="Mehr dazu")).to_have_attribute("rel", "noopener noreferrer")
    assert (await talk(page))[:2] == [WELCOME, "Sie: Wo hat die WFK Büros?"]


async def test_a_choice_is_pressed(page: Page, house: WebHouse) -> None:
    """A pressed choice shows as the visitor's line by its label, reaches the bot as a token, and a double click is one press."""
    await page.get_by_role("button", name="Büros in China", exact=True).dblclick()
    await heard(page, "Gewählt: topic:offices")
    assert (await talk(page))[1:] == ["Sie: Büros in China", "WFK: Gewählt: topic:offices"]
    assert [update.content for update in house.inbox.updates[1:]] == [Tapped("topic:offices")]


async def test_an_example_question_is_asked_by_one_press(page: Page, house: WebHouse) -> None:
    """The examples beside the talk are sent as they stand."""
    await page.get_by_role("button", name="Wann findet die Konferenz statt?").click()
    await heard(page, "Sie schrieben: Wann findet die Konferenz statt?")
    assert house.inbox.texts() == ["Wann findet die Konferenz statt?"]


async def test_the_talk_survives_a_reload(page: Page, house: WebHouse) -> None:
    """After a reload the same talk stands there, and the bot does not greet again; what was being typed is kept too."""
    await sends(page, "Erinnern Sie sich?")
    before = await talk(page)
    await page.get_by_label("Ihre Nachricht", exact=True).fill("Noch nicht fer")
    await page.reload()
    await expect(page.locator(".line")).to_have_count(3)
    assert await talk(page) == before
    await expect(page.get_by_label("Ihre Nachricht", exact=True)).to_have_value("Noch nicht fer")
    assert sum(isinstance(update.content, Arrived) for update in house.inbox.updates) == 1


async def test_a_restart_of_the_server_loses_nothing(page: Page, house: WebHouse, complaints: Complaints) -> None:
    """What is written while the server is away is kept, said so, and sent once it is back; what the bot said meanwhile comes too."""
    complaints.expected = CONNECTION
    await sends(page, "vorher")
    await house.stop()
    await say(page, "während")
    await expect(page.locator(".state")).to_contain_text("Noch nicht gesendet")
    await expect(page.get_by_role("status")).to_contain_text("Die Verbindung ist unterbrochen")
    await house.inbox.send(house.inbox.updates[0], house.inbox._answers(house.inbox.updates[0])[0], "reminder")
    await house.start()
    await heard(page, "Sie schrieben: während")
    await expect(page.get_by_role("status")).not_to_contain_text("unterbrochen")
    await expect(page.locator(".state")).to_have_count(0)
    assert sorted(await talk(page)) == sorted(
        [WELCOME, "Sie: vorher", "WFK: Sie schrieben: vorher", WELCOME, "Sie: während", "WFK: Sie schrieben: während"]
    )
    assert house.inbox.texts() == ["vorher", "während"]


async def test_what_was_unsent_survives_a_reload(open_page: OpenPage, house: WebHouse, complaints: Complaints) -> None:
    """A message that never left is sent by the next page that opens."""
    complaints.expected = CONNECTION
    page = await open_page()
    await page.route("**/chat/messages", lambda route: route.abort())
    await say(page, "Bitte nicht verlieren")
    await expect(page.locator(".state")).to_contain_text("Noch nicht gesendet")
    await page.close()
    again = await open_page()
    await heard(again, "Sie schrieben: Bitte nicht verlieren")
    assert house.inbox.texts() == ["Bitte nicht verlieren"]


async def test_a_lost_answer_is_not_a_second_message(page: Page, house: WebHouse, complaints: Complaints) -> None:
    """Where the server took a message and its answer got lost, the repetition changes nothing."""
    complaints.expected = CONNECTION
    lost = 0

    async def lose_first(route: Route) -> None:
        nonlocal lost
        if lost:
            await route.continue_()
            return
        lost += 1
        await route.fetch()
        await route.abort()

    await page.route("**/chat/messages", lose_first)
    await sends(page, "einmal")
    await sends(page, "zweimal")
    assert house.inbox.texts() == ["einmal", "zweimal"]
    assert [line for line in await talk(page) if line.startswith("Sie")] == ["Sie: einmal", "Sie: zweimal"]


async def test_two_windows_show_one_talk(open_page: OpenPage) -> None:
    """What is said in one window appears in the other; deleting in one begins anew in both."""
    first, second = await open_page(), await open_page()
    await sends(first, "aus dem ersten Fenster")
    await heard(second, "aus dem ersten Fenster")
    assert await talk(second) == await talk(first)
    await second.get_by_role("button", name="Gespräch löschen").click()
    await second.get_by_role("button", name="Ja, löschen").click()
    for page in (first, second):
        await expect(page.locator(".line.you")).to_have_count(0)
        await expect(page.locator(".line.bot")).to_have_count(1)


async def test_deleting_the_talk_asks_first(page: Page, house: WebHouse) -> None:
    """Nothing is deleted by one press or by Escape; a yes deletes on the server too."""
    await sends(page, "Geheimnis")
    for leave in ("Nein, behalten", "Escape"):
        await page.get_by_role("button", name="Gespräch löschen").click()
        await expect(page.get_by_role("dialog", name="Gespräch wirklich löschen?")).to_be_visible()
        if leave == "Escape":
            await page.keyboard.press("Escape")
        else:
            await page.get_by_role("button", name=leave).click()
    await expect(page.locator(".line.you")).to_have_count(1)
    await page.get_by_role("button", name="Gespräch löschen").click()
    await page.get_by_role("button", name="Ja, löschen").click()
    await expect(page.get_by_role("status")).to_have_text("Das Gespräch ist gelöscht.")
    await expect(page.locator(".line.you")).to_have_count(0)
    assert any(isinstance(update.content, Departed) for update in house.inbox.updates)


async def test_a_forgotten_talk_begins_anew_without_losing_the_message(page: Page, house: WebHouse, complaints: Complaints) -> None:
    """Where the server has deleted the talk by age, the next message opens a new one and arrives in it."""
    complaints.expected = CONNECTION
    for update in list(house.inbox.updates):
        await house.adapter._lines.forget(update.address.id)
    await sends(page, "Noch da?")
    assert house.inbox.texts() == ["Noch da?"]


async def test_without_storage_the_chat_still_works(open_page: OpenPage, chromium: object) -> None:
    """A browser that forbids storage gets a talk that lives as long as the page."""
    page = await open_page()
    await page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    await page.goto(page.url)
    await sends(page, "Hallo")
    assert len(await talk(page)) == 3
