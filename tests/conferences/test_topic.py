"""Conferences in talk: what people get, at which hour, in which file, and what nobody else gets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import select

from bot.domain.conferences import Conference, ConferenceEntered, ConferenceNamed, ConferenceStatus
from bot.domain.language import Language
from bot.domain.messages import Arrived, Commanded, Document, Message, Said, Tapped
from bot.domain.people import Role
from bot.ports import Deed
from bot.storage.conferences.tables import conference_reminders
from bot.storage.staff.tables import staff_actions
from tests.conferences.stage import CONFERENCE
from tests.fakes.library import ToldLibrary
from tests.player import BEGINNING, Bot

CLERK, EDITOR = "201", "200"
START = CONFERENCE.starts_at


@pytest.fixture
async def bot(sqlite_url: str) -> Iterator[Bot]:
    """A bot with two colleagues and an open conference for three people."""
    with Bot(ToldLibrary(), sqlite_url) as opened:
        await opened.employ(EDITOR, Role.EDITOR, "K. Kern")
        await opened.employ(CLERK, Role.CLERK, "M. Maier")
        await enter(opened, CONFERENCE)
        yield opened


async def enter(bot: Bot, conference: Conference) -> None:
    """Store a conference as it is."""
    bot.count += 1
    await bot.store.carry_out(Deed(f"enter:{bot.count}", (ConferenceEntered(conference, "K. Kern"),), ()))


async def changed(bot: Bot, **changes: object) -> None:
    """Change the conference."""
    known: Conference = await bot.store.look_up(ConferenceNamed("forum"))
    await enter(bot, replace(known, **changes))  # type: ignore[arg-type]


def press(messages: list[Message], label: str) -> Tapped:
    """The press of a button by its label."""
    return Tapped(next(choice.token for message in messages for choice in message.choices if choice.label == label))


async def register(bot: Bot, who: str = "100", people: str = "1", person: str = "Muster", link: str = "conf-forum") -> list[Message]:
    """Somebody registers in German by a link; the last messages."""
    said: list[Message] = await bot.take(Arrived(link), who=who, hint=Language.DE)
    for answer in (people, "Muster GmbH", person, "Erika", "Ich willige ein", "Absenden"):
        said = await bot.take(Said(answer), who=who)
    return said


def documents(messages: list[Message]) -> dict[str, Document]:
    """The files of messages by name."""
    return {document.name: document for message in messages for document in message.documents}


def entry_of(document: Document) -> tuple[str, str, int, str]:
    """METHOD, UID, SEQUENCE and STATUS of a calendar file."""
    calendar = Calendar.from_ical(document.content)
    event = calendar.walk("VEVENT")[0]
    return str(calendar["METHOD"]), str(event["UID"]), int(event["SEQUENCE"]), str(event["STATUS"])


async def told(bot: Bot, until: datetime) -> list[Message]:
    """What is sent when the clock reaches an instant."""
    before = len(bot.adapter.sent)
    await bot.pass_time(until)
    return [delivery.message for delivery in bot.adapter.sent[before:]]


async def states(bot: Bot) -> dict[str, str]:
    """The reminders by kind."""
    rows = await bot.database.run(lambda connection: connection.execute(select(conference_reminders)).all())
    return {row.kind: row.state for row in rows}


async def test_the_calendar_follows_every_change(bot: Bot) -> None:
    """The same UID from first to last, a rising SEQUENCE, and CANCEL where it does not take place."""
    first = entry_of(documents(await register(bot))["C-0001.ics"])
    await changed(bot, start=CONFERENCE.start + timedelta(days=1), end=CONFERENCE.end + timedelta(days=1), sequence=1)
    moved = entry_of(documents(await told(bot, BEGINNING + timedelta(minutes=1)))["C-0001.ics"])
    await changed(bot, status=ConferenceStatus.CANCELLED, sequence=2)
    cancelled = entry_of(documents(await told(bot, BEGINNING + timedelta(minutes=2)))["C-0001.ics"])
    assert first == ("PUBLISH", "C-0001@wfk", 0, "CONFIRMED")
    assert moved == ("PUBLISH", "C-0001@wfk", 1, "CONFIRMED")
    assert cancelled == ("CANCEL", "C-0001@wfk", 2, "CANCELLED")
    assert await told(bot, BEGINNING + timedelta(minutes=3)) == []


async def test_a_withdrawal_takes_the_entry_back(bot: Bot) -> None:
    """It comes after whatever the calendar holds."""
    await register(bot)
    said = await bot.take(press(await bot.take(Said("abmelden")), "Ja, abmelden"))
    assert entry_of(documents(said)["C-0001.ics"]) == ("CANCEL", "C-0001@wfk", 1, "CANCELLED")


async def test_a_ticket_is_a_picture_with_the_number(bot: Bot) -> None:
    """A PNG that is shown and can be kept."""
    ticket = documents(await register(bot))["C-0001.png"]
    assert ticket.mime == "image/png"
    assert ticket.content.startswith(b"\x89PNG")


async def test_a_late_reminder_still_helps(bot: Bot) -> None:
    """The bot was down for a week: one reminder comes, the others are recorded as missed."""
    await register(bot)
    said = await told(bot, START - timedelta(hours=3))
    assert [message.text.splitlines()[0] for message in said] == ["Zur Erinnerung: Forum"]
    assert await states(bot) == {"7d": "missed", "1d": "sent", "2h": "due"}


async def test_a_late_reminder_wakes_nobody(bot: Bot) -> None:
    """At three in the morning it waits for eight o'clock, and comes once."""
    await register(bot)
    assert await told(bot, datetime(2027, 5, 12, 1, tzinfo=UTC)) == []
    assert len(await told(bot, datetime(2027, 5, 12, 6, tzinfo=UTC))) == 1
    assert await told(bot, datetime(2027, 5, 12, 7, tzinfo=UTC)) == []


async def test_after_the_beginning_a_reminder_is_missed(bot: Bot) -> None:
    """Nobody is reminded of what has begun."""
    await register(bot)
    assert await told(bot, START) == []
    assert set((await states(bot)).values()) == {"missed"}


async def test_who_arrived_is_not_reminded(bot: Bot) -> None:
    """They know."""
    await register(bot)
    bot.now = START - timedelta(hours=3)
    await bot.take(Commanded("checkin", "C-0001"), who=CLERK)
    assert await told(bot, START - timedelta(hours=1)) == []


async def test_nobody_is_checked_in_days_before(bot: Bot) -> None:
    """That would be a slip of the finger, and the ticket would be used up."""
    await register(bot)
    (said,) = await bot.take(Commanded("checkin", "C-0001"), who=CLERK)
    assert said.text.startswith("Noch nicht: C-0001")
    bot.now = START - timedelta(hours=1)
    (said,) = await bot.take(Commanded("checkin", "1"), who=CLERK)
    assert said.text.startswith("Eingelassen: C-0001, Muster, Erika")


async def test_the_list_of_attendees_is_harmless_and_logged(bot: Bot) -> None:
    """A name that a spreadsheet would run is plain text in it; who fetched the list stands in the log."""
    await register(bot, person="@SUM(1+1)")
    said = await bot.take(Commanded("attendees", "forum"), who=CLERK)
    header, row = list(csv.reader(io.StringIO(documents(said)["forum.csv"].content.decode("utf-8-sig"))))
    assert header[:5] == ["Nummer", "Stand", "Personen", "Name", "Unternehmen"]
    assert row[:5] == ["C-0001", "angemeldet", "1", "'@SUM(1+1), Erika", "Muster GmbH"]
    actions = await bot.database.run(lambda connection: connection.execute(select(staff_actions)).all())
    assert [(one.action, one.subject) for one in actions] == [("attendees", "forum")]


@pytest.mark.parametrize("command", ["conference", "move", "call-off", "attendees", "checkin"])
async def test_for_everybody_else_there_is_no_such_command(bot: Bot, command: str) -> None:
    """Typed by an outsider it is unknown, without details."""
    *_, said = await bot.take(Commanded(command, "forum"), hint=Language.DE)
    assert said.text.startswith("Diesen Befehl kenne ich nicht.")


async def test_a_clerk_does_not_edit(bot: Bot) -> None:
    """Entering and moving is for editors."""
    (said,) = await bot.take(Commanded("move", "forum 13.05.2027 14:00"), who=CLERK)
    assert said.text.startswith("Diesen Befehl kenne ich nicht.")


async def test_a_link_to_a_conference_that_is_gone_does_not_lead_to_another_one(bot: Bot) -> None:
    """Who scanned an old poster is told so, though another conference is open."""
    await enter(bot, replace(CONFERENCE, id="old", status=ConferenceStatus.PLANNED))
    *_, said = await bot.take(Arrived("conf-old"), hint=Language.DE)
    assert said.text.startswith("Für diese Konferenz ist gerade keine Anmeldung möglich.")
    *_, said = await bot.take(Arrived("conf_forum"), who="101", hint=Language.DE)
    assert said.text.startswith("Forum")


async def test_after_the_deadline_nobody_registers(bot: Bot) -> None:
    """The last day counts whole, by the clock of the conference."""
    await changed(bot, deadline=datetime(2027, 5, 1, tzinfo=UTC).date())
    bot.now = datetime(2027, 5, 1, 21, 59, tzinfo=UTC)
    *_, said = await bot.take(Arrived("conf-forum"), hint=Language.DE)
    assert said.text.startswith("Forum")
    bot.now = datetime(2027, 5, 1, 22, tzinfo=UTC)
    *_, said = await bot.take(Arrived("conf-forum"), who="101", hint=Language.DE)
    assert "keine Anmeldung möglich" in said.text


async def test_who_wished_is_told_of_a_date_once(bot: Bot) -> None:
    """First that it is planned, then that registration is open, then no more; who unsubscribed hears nothing."""
    await changed(bot, status=ConferenceStatus.PLANNED)
    for who in ("100", "101", "102"):
        await bot.take(Commanded("conf-notify"), who=who, hint=Language.DE)
        await bot.take(Said("Ich willige ein"), who=who)
    await bot.take(Said("abbestellen"), who="101")
    await bot.take(Commanded("conf-forget"), who="102")
    (planned,) = await told(bot, BEGINNING + timedelta(minutes=1))
    assert "Sobald die Anmeldung offen ist" in planned.text
    assert await told(bot, BEGINNING + timedelta(minutes=2)) == []
    await changed(bot, status=ConferenceStatus.OPEN)
    (opened,) = await told(bot, BEGINNING + timedelta(minutes=3))
    assert [choice.label for choice in opened.choices] == ["Zur Konferenz anmelden"]
    assert await told(bot, BEGINNING + timedelta(minutes=4)) == []


async def test_who_refuses_leaves_nothing_behind(bot: Bot) -> None:
    """Without consent there is no registration."""
    await bot.take(Arrived("conf-forum"), hint=Language.DE)
    for answer in ("1", "Muster GmbH", "Muster", "Erika"):
        await bot.take(Said(answer))
    (said,) = await bot.take(Said("Ich willige nicht ein"))
    assert "es wurde nichts gespeichert" in said.text
    found: Conference = await bot.store.look_up(ConferenceNamed("forum"))
    assert found.registered == 0
