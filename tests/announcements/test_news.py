"""What contacts order in talk: each topic by itself, stopped at once in any state, and forgotten with the last one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import insert, select

from bot.domain.audiences import INTERESTS, NewsTopic, Subscription, SubscriptionsOf, Told, ToldBy
from bot.domain.deliveries import DeliveryState, Priority
from bot.domain.firms import Region
from bot.domain.language import Language
from bot.domain.messages import Channel, Message, Said, Tapped
from bot.storage.tables import addresses, contacts, deliveries
from handlers.announcements.told_words import Interests, Where
from tests.fakes.library import ToldLibrary
from tests.player import BEGINNING, Bot

T = NewsTopic


@pytest.fixture
def bot(database_url: str) -> Iterator[Bot]:
    """A bot that knows nothing but its dialogs, on each database."""
    with Bot(ToldLibrary(), database_url) as opened:
        yield opened


async def says(bot: Bot, *texts: str, who: str = "100", hint: Language = Language.DE) -> list[Message]:
    """Somebody writes several messages; what the last one brought."""
    said: list[Message] = []
    for text in texts:
        said = await bot.take(Said(text), who=who, hint=hint)
    return said


async def contact_id(bot: Bot, who: str = "100") -> str:
    """Who is reached at an address."""
    found: str = await bot.database.run(lambda c: c.scalar(select(addresses.c.contact_id).where(addresses.c.id == who)))
    return found


async def ordered(bot: Bot, who: str = "100") -> tuple[Subscription, ...]:
    """What somebody agreed to and did not withdraw."""
    found: tuple[Subscription, ...] = await bot.store.look_up(SubscriptionsOf(await contact_id(bot, who)))
    return found


async def is_open_to_news(bot: Bot) -> bool:
    """Whether the contact did not say "STOP"."""
    statement = select(contacts.c.announcements)
    return bool(await bot.database.run(lambda connection: connection.scalar(statement)))


async def test_nothing_is_agreed_to_beforehand(bot: Bot) -> None:
    """Neither by arriving, nor by looking, nor by a no."""
    await says(bot, "/start", "neuigkeiten", "konferenzen", "nein")
    assert await ordered(bot) == ()


async def test_an_agreement_is_kept_with_version_language_and_time(bot: Bot) -> None:
    """As it was asked: in the language of the talk, not of the platform."""
    await says(bot, "消息订阅", "会议", "同意", hint=Language.ZH)
    (held,) = await ordered(bot)
    assert (held.topic, held.version, held.language, held.given_at) == (T.CONFERENCES, "2026-11", Language.ZH, BEGINNING)


async def test_each_topic_is_withdrawn_by_one_tap(bot: Bot) -> None:
    """The other one stays; an old button for what is gone says so."""
    await says(bot, "neuigkeiten", "konferenzen", "ja", "neuigkeiten", "räume", "ja")
    await bot.take(Tapped("do:news:-conferences"))
    assert [one.topic for one in await ordered(bot)] == [T.OFFICES]
    (said,) = await bot.take(Tapped("do:news:-conferences"))
    assert said.text == "„Konferenzen und Veranstaltungen“ hatten Sie nicht bestellt."


async def test_what_was_told_goes_with_the_last_topic(bot: Bot) -> None:
    """It was told for announcements alone."""
    await says(bot, "neuigkeiten", "konferenzen", "ja", "angaben zu rundnachrichten", "foshan", "startup", "digital", "fertig")
    told: Told = await bot.store.look_up(ToldBy(await contact_id(bot)))
    assert (told.regions, told.interests) == ((Region.FOSHAN,), ("digital",))
    await bot.take(Tapped("do:news:-conferences"))
    assert await bot.store.look_up(ToldBy(await contact_id(bot))) == Told()


@pytest.mark.parametrize("word", ["STOP", "abbestellen", "退订", "unsubscribe", "/stop"])
@pytest.mark.parametrize("before", [(), ("/human",), ("neuigkeiten",), ("neuigkeiten", "konferenzen"), ("/office",)])
async def test_stop_works_in_any_state_and_language(sqlite_url: str, word: str, before: tuple[str, ...]) -> None:
    """Also in the middle of a dialog, which goes on unless it is about news; what was ordered can be brought back by one tap."""
    with Bot(ToldLibrary(), sqlite_url) as bot:
        await says(bot, "neuigkeiten", "räume", "ja", *before)
        said, *more = await says(bot, word)
        assert ["Welche Frage" in message.text for message in more] == [True] * ("/human" in before)
        assert [choice.label for choice in said.choices] == ["Wieder bestellen"]
        assert not await is_open_to_news(bot)
        await bot.take(Tapped(said.choices[0].token))
        assert await is_open_to_news(bot)
        assert [one.topic for one in await ordered(bot)] == [T.OFFICES]


async def test_stop_cancels_what_waits_and_leaves_service_messages_alone(bot: Bot) -> None:
    """An announcement that is due a moment later does not come; a reminder and a decision do."""
    await says(bot, "/start")
    base = {"channel": Channel.TELEGRAM, "address_id": "100", "state": DeliveryState.HELD, "due_at": BEGINNING, "attempts": 0}
    rows = [
        base
        | {"reason": f"waits:{kind}", "priority": kind, "message": Message("x").to_json(), "created_at": BEGINNING, "notice": f"w:{kind}"}
        for kind in (Priority.DECISION, Priority.REMINDER, Priority.ANNOUNCEMENT)
    ]
    await bot.database.run(lambda connection: connection.execute(insert(deliveries), rows))
    await says(bot, "STOP")
    found = select(deliveries.c.priority, deliveries.c.state).where(deliveries.c.notice.startswith("w:"))
    states = {row.priority: row.state for row in await bot.database.run(lambda connection: connection.execute(found).all())}
    assert states[Priority.ANNOUNCEMENT] == DeliveryState.CANCELLED
    assert DeliveryState.CANCELLED not in {states[Priority.DECISION], states[Priority.REMINDER]}


async def test_one_topic_after_stop_brings_back_that_one_alone(bot: Bot) -> None:
    """Who stopped everything and orders one topic did not agree to the others again."""
    await says(bot, "neuigkeiten", "räume", "ja", "neuigkeiten", "konferenzen", "ja", "STOP", "neuigkeiten", "plattform", "ja")
    assert [one.topic for one in await ordered(bot)] == [T.PLATFORM]
    assert await is_open_to_news(bot)


async def test_a_button_for_a_topic_that_never_was_only_asks(bot: Bot) -> None:
    """Forged and outdated tokens lead to the list."""
    await says(bot, "/start")
    for token in ("do:news:+weather", "do:news:+service", "do:news:all the best", "do:news:"):
        (said,) = await bot.take(Tapped(token))
        assert said.text.startswith("Auf Wunsch schreibe ich Ihnen")
    assert await ordered(bot) == ()


@pytest.mark.parametrize(
    ("text", "where", "interests"),
    [
        ("digital und foshan", ("foshan", ("digital",)), ("digital", "foshan")),
        ("wir sind in Shanghai und machen Software", ("shanghai", ("digital",)), ("digital", "shanghai")),
        ("Foshan, trade and research", ("foshan", ("trade", "research")), ("trade", "research", "foshan")),
        ("扬州，数字化和贸易", ("yangzhou", ("digital", "trade")), ("digital", "trade", "yangzhou")),
    ],
)
def test_regions_and_interests_are_read_from_a_text(text: str, where: tuple[str, tuple[str, ...]], interests: tuple[str, ...]) -> None:
    """Where a region is asked for a place is one, where interests are asked for it is an interest."""
    regions, fields = Where(frozenset({"-"})), Interests(INTERESTS, frozenset({"done"}))
    assert regions.parse(text) == where
    assert fields.parse(text) == interests
    assert regions.parse(regions.show(where)) == where
    assert fields.parse(fields.show(interests)) == interests


async def test_what_was_told_of_oneself_stands_apart_from_what_is_ordered(bot: Bot) -> None:
    """Nobody ordered a region."""
    await says(bot, "/start", "neuigkeiten", "konferenzen", "ja", "neuigkeiten", "angaben", "foshan und digital", "firma", "fertig")
    assert (await bot.store.look_up(ToldBy(await contact_id(bot)))).interests == ("digital",)
    text = (await says(bot, "neuigkeiten"))[-1].text
    ordered_part, told_part = text.split("Über sich haben Sie freiwillig gesagt:")
    assert "Konferenzen und Veranstaltungen (seit" in ordered_part
    assert "Region" not in ordered_part
    assert "– Region: Foshan" in told_part
