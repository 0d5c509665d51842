"""The office dialogs where time passes, the program is started anew, or rooms are on record."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Table, insert, select

from bot.domain.consents import Purpose
from bot.domain.language import Language
from bot.domain.messages import Said
from bot.domain.offices import RequestState
from bot.storage.offices.tables import occupied_days, office_requests, rooms
from bot.storage.personal.consents import consents
from bot.texts import catalogue
from handlers.offices.people import PURPOSES
from knowledge.library import Library
from tests.player import Bot

FIRST = ("Büro anfragen", "Region Kaiserslautern", "Yangzhou")
REST = ("Projekt", "Pumpen Müller GmbH", "Müller", "Anna", "ja")


async def say(bot: Bot, *texts: str) -> str:
    """Write the texts one after the other; the last reply."""
    replies = [(await bot.take(Said(text), hint=Language.DE))[-1].text for text in texts]
    return replies[-1]


async def rows(bot: Bot, table: Table) -> int:
    """How many rows a table has."""
    return len(await bot.database.run(lambda connection: connection.execute(select(table)).all()))


async def furnish(bot: Bot, site: str, seats: int) -> int:
    """Put a room of desks on record."""
    room = insert(rooms).values(site=site, name="Raum 1", kind="desk", seats=seats, equipment="", whole=False, active=True)
    made = await bot.database.run(lambda connection: connection.execute(room).inserted_primary_key)
    assert made is not None
    return int(made[0])


async def test_a_request_goes_on_after_the_program_was_started_anew(library: Library, sqlite_url: str) -> None:
    """A dialog lives in the database: nothing that was answered is asked again, and a request is stored once."""
    for text in (*FIRST, "3. bis 14. Mai", "zwei", *REST, "absenden"):
        with Bot(library, sqlite_url) as bot:
            # Each start has its own count of updates: the key tells them apart.
            reply = (await bot.take(Said(text), key=text, hint=Language.DE))[-1].text
    assert "B-0001" in reply
    with Bot(library, sqlite_url) as bot:
        assert await rows(bot, office_requests) == 1


async def test_who_refuses_leaves_nothing_behind(bot: Bot) -> None:
    """Neither a request nor a consent, not even the one given before."""
    await say(bot, "Büro anfragen", "Shanghai", "ja", "3. bis 14. Mai", "zwei", "Projekt", "Firma X", "Li", "Wei", "nein")
    assert await rows(bot, office_requests) == 0
    assert await rows(bot, consents) == 0


async def test_consents_are_stored_with_the_request_and_not_asked_again(bot: Bot) -> None:
    """The second request of the same contact asks for none."""
    talk = ("Büro anfragen", "Shanghai", "ja", "3. bis 14. Mai", "zwei", "Projekt", "Firma X", "Li", "Wei", "ja", "absenden")
    assert "B-0001" in await say(bot, *talk)
    purposes = await bot.database.run(lambda connection: set(connection.scalars(select(consents.c.purpose))))
    assert purposes == {Purpose.TRANSFER, Purpose.OFFICE}
    assert "B-0002" in await say(bot, *(text for text in talk if text != "ja"))


async def test_a_request_that_lay_about_asks_for_other_days(bot: Bot) -> None:
    """Days that are over by the time of the summary are not sent."""
    await say(bot, *FIRST, "3. bis 5. März", "zwei", "Projekt", "Firma X", "Müller", "Anna")
    bot.now += timedelta(days=3)
    assert "inzwischen vorbei" in await say(bot, "ja")
    assert "Montag, 05.04.2027 bis Freitag, 09.04.2027" in await say(bot, "5. bis 9. April", "ja")
    assert "B-0001" in await say(bot, "absenden")
    days = await bot.database.run(lambda connection: connection.execute(select(office_requests.c.start, office_requests.c.end)).one())
    assert tuple(days) == (date(2027, 4, 5), date(2027, 4, 9))


async def test_today_is_the_day_at_the_site(bot: Bot) -> None:
    """In the evening of Kaiserslautern it is tomorrow in Yangzhou."""
    bot.now = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
    assert "Vergangenheit" in await say(bot, *FIRST, "1.3.2027")
    assert "Dienstag, 02.03.2027" in await say(bot, "2.3.2027")


async def test_where_rooms_are_on_record_it_is_said_whether_there_is_room(bot: Bot) -> None:
    """Without a promise."""
    await furnish(bot, "yangzhou", 2)
    assert "nach heutigem Stand Platz" in await say(bot, *FIRST, "17. bis 21. Mai", "zwei")


async def test_where_there_is_no_room_other_days_and_cities_are_named(bot: Bot) -> None:
    """And the request may be sent all the same."""
    room = await furnish(bot, "yangzhou", 2)
    await furnish(bot, "foshan", 5)
    await say(bot, *FIRST, "17. bis 21. Mai", "zwei", *REST, "absenden")
    taken = [{"room_id": room, "seat": 1, "day": date(2027, 5, day), "request": 1} for day in range(17, 22)]
    await bot.database.run(lambda connection: connection.execute(insert(occupied_days), taken))
    reply = await say(bot, *FIRST, "17. bis 21. Mai", "zwei")
    assert "nicht genug Platz" in reply
    assert "In Foshan wäre in denselben Tagen Platz." in reply
    assert "Montag, 24.05.2027 bis Freitag, 28.05.2027" in reply
    assert "B-0002" in await say(bot, "Projekt", "Firma X", "Müller", "Anna", "absenden")


@pytest.mark.parametrize("state", RequestState)
def test_every_state_has_its_words(state: RequestState) -> None:
    """Whatever happened, the contact can read it."""
    texts = catalogue()
    assert all(texts(language, f"office-state-{state}", day=date(2027, 3, 1), until="14:00") for language in Language)


def test_every_composed_text_is_there() -> None:
    """Labels, names of questions, and what colleagues are told."""
    texts = catalogue()
    keys = [option.label for option in PURPOSES]
    keys += [f"office-told-{what}" for what in ("changed", "withdrawn", "answered")]
    keys += [f"do-{command}" for command in ("office-answer", "offer-take", "offer-pass", "office-change", "office-withdraw")]
    keys += [f"office-change-{state}{end}" for state in ("approved", "offered", "waiting") for end in ("", "-name")]
    keys += [f"office-holiday-{country}{end}" for country in ("de", "cn") for end in ("", "-expected")]
    assert [key for key in keys if not texts.has(key)] == []
