"""The lines of the web chat in both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.messages import Choice, Message
from bot.storage.database import Database
from bot.storage.tables import metadata
from bot.storage.web_lines import Author, WebLines

NOW = datetime(2027, 5, 3, 9, 30, tzinfo=UTC)
ANN, BEN = "a" * 64, "b" * 64


@pytest.fixture
def lines(database_url: str) -> Iterator[WebLines]:
    """Empty lines."""
    database = Database(database_url)
    metadata.create_all(database.engine)
    yield WebLines(database)
    database.close()


async def test_a_line_comes_back_as_it_was(lines: WebLines) -> None:
    """Author, instant and the whole message are kept."""
    message = Message("Text 中文 😀", heading="H", note="N", choices=(Choice("Ja", "yes"),))
    await lines.open_talk(ANN, NOW)
    stored = await lines.add_sent(ANN, "reason:1", NOW, message)
    (read,) = await lines.after(ANN, 0)
    assert read == stored
    assert (read.author, read.at, read.message) == (Author.BOT, NOW, message)


async def test_opening_twice_is_opening_once(lines: WebLines) -> None:
    """A visitor is known after the first opening and stays so."""
    assert not await lines.knows(ANN)
    await lines.open_talk(ANN, NOW)
    await lines.open_talk(ANN, NOW)
    assert await lines.knows(ANN)
    assert await lines.after(ANN, 0) == []


async def test_an_unknown_visitor_gets_no_lines(lines: WebLines) -> None:
    """Nothing is stored for somebody who never came or was forgotten."""
    assert await lines.add_said(ANN, "key", NOW, "Hallo") is None
    assert await lines.add_tapped(ANN, "key", NOW, "token", "") is None
    assert await lines.add_sent(ANN, "reason", NOW, Message("Hallo")) is None


async def test_the_newest_lines_are_known_for_many_visitors(lines: WebLines) -> None:
    """One look tells for all listeners whether there is something new; an empty talk has nothing."""
    await lines.open_talk(ANN, NOW)
    await lines.open_talk(BEN, NOW)
    stored = await lines.add_said(ANN, "key", NOW, "Hallo")
    assert stored
    assert await lines.newest([ANN, BEN, *(str(number) for number in range(500))]) == {ANN: stored.id}


async def test_writers_at_once_never_hide_a_line_from_a_reader(lines: WebLines) -> None:
    """A reader who always asks for what comes after the last id seen misses nothing while many write."""
    await lines.open_talk(ANN, NOW)
    writers = [asyncio.create_task(lines.add_said(ANN, str(number), NOW, str(number))) for number in range(100)]
    seen: list[str] = []
    last = 0
    async with asyncio.timeout(20):
        while len(seen) < 100:
            for line in await lines.after(ANN, last):
                seen.append(line.message.text)
                last = line.id
    await asyncio.gather(*writers)
    assert sorted(seen, key=int) == [str(number) for number in range(100)]


async def test_the_same_key_at_once_is_one_line(lines: WebLines) -> None:
    """Two windows that send the same unsent message store one line."""
    await lines.open_talk(ANN, NOW)
    stored = await asyncio.gather(*(lines.add_said(ANN, "key", NOW, "Hallo") for _ in range(10)))
    assert len({line.id for line in stored if line}) == 1
    assert len(await lines.after(ANN, 0)) == 1


async def test_time_deletes_lines_and_empty_talks(lines: WebLines) -> None:
    """Old lines go; a talk stays known as long as something newer is in it."""
    await lines.open_talk(ANN, NOW)
    await lines.open_talk(BEN, NOW)
    await lines.add_said(ANN, "old", NOW, "alt")
    await lines.add_said(BEN, "old", NOW, "alt")
    await lines.add_said(ANN, "new", NOW + timedelta(days=1), "neu")
    assert await lines.forget_before(NOW + timedelta(hours=1)) == 2
    assert [line.message.text for line in await lines.after(ANN, 0)] == ["neu"]
    assert await lines.knows(ANN)
    assert not await lines.knows(BEN)


async def test_forgetting_one_leaves_the_other(lines: WebLines) -> None:
    """Only the visitor's own lines are deleted."""
    for visitor in (ANN, BEN):
        await lines.open_talk(visitor, NOW)
        await lines.add_said(visitor, "key", NOW, "Hallo")
    await lines.forget(ANN)
    assert not await lines.knows(ANN)
    assert len(await lines.after(BEN, 0)) == 1
