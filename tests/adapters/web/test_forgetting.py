"""What is deleted of a talk in the web chat: by the visitor on the page, by a word in the talk, by time."""

from __future__ import annotations

from sqlalchemy import and_, delete

from adapters.web import receive
from bot.domain.messages import Departed
from bot.storage.tables import web_lines
from bot.storage.web_lines import Author
from tests.adapters.web.conftest import Browser
from tests.fakes.web import SetClock


async def test_forgetting_deletes_the_talk_and_ends_its_streams(browser: Browser) -> None:
    """After forgetting, the token is unknown, open pages are cut off and the bot knows that the visitor left."""
    async with browser.listening() as stream:
        await stream.until("caught-up")
        assert (await browser.post("/chat/forget"))[0] == 204
        await stream.until("end")
    assert isinstance(browser.house.inbox.updates[-1].content, Departed)
    assert (await browser.say("Hallo"))[0] == 401
    assert (await browser.post("/chat/forget"))[0] == 204


async def test_an_open_page_goes_on_after_everything_was_deleted(browser: Browser) -> None:
    """What comes next has a number that no erased line had, so that the page takes it for something new."""
    await browser.say("Hallo")
    visitor = receive.visitor_id(browser.token)
    async with browser.listening() as stream:
        await stream.until("caught-up")
        lines = and_(web_lines.c.visitor == visitor, web_lines.c.author != Author.PAGE)
        await browser.house.database.run(lambda connection: connection.execute(delete(web_lines).where(lines)))
        await browser.say("Sind Sie noch da?")
        assert (await stream.line())["message"]["text"] == "Sind Sie noch da?"


async def test_old_lines_are_forgotten_and_the_talk_goes_on(browser: Browser, clock: SetClock) -> None:
    """Lines older than the instant go; a visitor with newer lines stays known, one without does not."""
    clock.forward(3600)
    await browser.say("neu")
    assert await browser.house.adapter.forget_before(clock.now) == 1
    assert await browser.texts() == ["you: neu", "bot: Sie schrieben: neu"]
    clock.forward(1)
    assert await browser.house.adapter.forget_before(clock.now) == 2
    assert (await browser.say("weg"))[0] == 401
