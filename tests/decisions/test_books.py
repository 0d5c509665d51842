"""What is kept of decisions: seats, offers, and what the colleagues are told once; on both databases."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import insert, update

from bot.domain.decisions import Alternatives, CanBeReached, LapsedOffers, LeftOut, Offerable, OfferOf, RoomsFor, Unattended, Undelivered
from bot.domain.messages import Channel
from bot.domain.offices import Occupancy, RequestState
from bot.storage.offices.tables import blocks, occupied_days
from bot.storage.tables import addresses
from tests.decisions.stage import CLERKS, Office, days

DAY = timedelta(days=1)


@pytest.fixture
async def office(database_url: str) -> AsyncIterator[Office]:
    """A bot with two clerks."""
    opened = await Office.open(database_url)
    yield opened
    await opened.close()


async def test_who_stays_keeps_the_seat_where_one_is_free_throughout(office: Office) -> None:
    """Of two seats the one that is free on all days is given."""
    await office.room(seats=2)
    first, second = await office.send("100", days(0, 0)), await office.send("101", days(0, 4))
    await office.tap(CLERKS[0], f"do:approve:{first.name}")
    await office.tap(CLERKS[0], f"do:approve:{second.name}")
    rows = await office.rows(occupied_days.select().where(occupied_days.c.request == second.number))
    assert {row.seat for row in rows} == {2}


async def test_a_blocked_day_is_taken(office: Office) -> None:
    """What colleagues blocked cannot be approved, and is told as blocked."""
    room = await office.room(seats=1)
    row = {"id": 1, "room_id": room, "start": days(2, 2).start, "end": days(2, 2).end, "reason": "Umbau"}
    taken = {"room_id": room, "seat": 1, "day": days(2, 2).start, "block_id": 1}
    await office.bot.database.run(lambda connection: connection.execute(insert(blocks).values(row)))
    await office.bot.database.run(lambda connection: connection.execute(insert(occupied_days).values(taken)))
    request = await office.send("100", days(0, 4))
    assert "passt nicht" in (await office.tap(CLERKS[0], f"do:approve:{request.name}"))[0]
    occupied = {one.day: one for one in await office.bot.store.look_up(Occupancy("yangzhou", days(0, 4)))}
    assert occupied[days(2, 2).start].blocked == 1
    assert occupied[days(1, 1).start].held == 1


async def test_others_see_what_is_only_asked_for_until_the_hold_is_over(office: Office) -> None:
    """Two requests may ask for the same days; after two weeks without a decision they count no more."""
    await office.room(seats=1)
    await office.send("100", days(0, 0))
    await office.send("101", days(0, 0))
    held = await office.bot.store.look_up(Occupancy("yangzhou", days(0, 0)))
    assert [one.held for one in held] == [2]
    office.bot.now += timedelta(days=15)
    assert await office.bot.store.look_up(Occupancy("yangzhou", days(0, 0))) == ()


async def test_an_approval_tells_whom_it_leaves_out(office: Office) -> None:
    """Only those that do not fit any more."""
    room = await office.room(seats=2)
    first = await office.send("100", days(0, 4), seats=2)
    left_out = await office.send("101", days(4, 6))
    await office.send("102", days(5, 6))
    found = await office.bot.store.look_up(LeftOut(first.number, room))
    assert [one.number for one in found] == [left_out.number]


async def test_what_is_offered_instead_is_free(office: Office) -> None:
    """The same weekdays in the nearest weeks, then other sites of the same side."""
    await office.room(seats=1)
    await office.room("foshan", seats=1)
    await office.room("kaiserslautern", seats=1)
    first, second = await office.send("100", days(0, 4)), await office.send("101", days(0, 4))
    await office.tap(CLERKS[0], f"do:approve:{first.name}")
    found = await office.bot.store.look_up(Alternatives(second.number))
    assert [(one.site, one.span) for one in found] == [("yangzhou", days(7, 11)), ("yangzhou", days(-7, -3)), ("foshan", days(0, 4))]


async def test_the_waiting_list_is_served_in_turn_and_the_offer_holds_its_seat(office: Office) -> None:
    """The first gets the offer; when its time is over it is the next one's turn, and the first is to be decided anew."""
    await office.room(seats=1)
    holder, first, second = [await office.send(who, days(0, 4)) for who in ("100", "101", "102")]
    await office.tap(CLERKS[0], f"do:approve:{holder.name}")
    for one in (first, second):
        await office.tap(CLERKS[0], f"do:waiting-list:{one.name}")
    assert await office.bot.store.look_up(Offerable()) == ()
    await office.command(CLERKS[0], "revoke", f"{holder.name} =occupied")
    await office.choose_first(CLERKS[0], "refuse-check")
    await office.bot.pass_time(office.bot.now + timedelta(minutes=1))
    assert (await office.request(first.number)).state is RequestState.OFFERED
    assert (await office.request(second.number)).state is RequestState.WAITING
    free = await office.bot.store.look_up(RoomsFor("yangzhou", days(0, 4), 1))
    assert [one.free for one in free] == [0]
    await office.bot.pass_time(office.bot.now + timedelta(days=1, minutes=1))
    assert (await office.request(first.number)).state is RequestState.SENT
    assert (await office.request(second.number)).state is RequestState.OFFERED
    assert await office.bot.store.look_up(LapsedOffers()) == ()
    await office.check_days()
    await office.check_told()


async def test_an_offer_is_taken_once_and_by_its_own_contact_alone(office: Office) -> None:
    """Another contact who knows the button gets nothing."""
    await office.room(seats=1)
    request = await office.send("100", days(0, 4))
    await office.send("101", days(7, 8))
    await office.tap(CLERKS[0], f"do:waiting-list:{request.name}")
    await office.bot.pass_time(office.bot.now + timedelta(minutes=1))
    assert await office.bot.store.look_up(OfferOf(request.number)) is not None
    assert "gilt nicht mehr" in (await office.tap("101", f"do:offer-take:{request.name}"))[-1]
    assert "genehmigt" in (await office.tap("100", f"do:offer-take:{request.name}"))[-1]
    assert "gilt nicht mehr" in (await office.tap("100", f"do:offer-take:{request.name}"))[-1]
    assert (await office.request(request.number)).state is RequestState.APPROVED
    await office.check_days()


async def test_passing_other_days_than_asked_for_leaves_the_request_open(office: Office) -> None:
    """Who passes the very days is done; who passes an alternative is decided anew."""
    await office.room(seats=1)
    first, second = await office.send("100", days(0, 4)), await office.send("101", days(0, 4))
    await office.tap(CLERKS[0], f"do:approve:{first.name}")
    await office.tap(CLERKS[0], f"do:alternative:{second.name}")
    await office.choose_first(CLERKS[0], "alternative-which")
    assert (await office.request(second.number)).state is RequestState.OFFERED
    await office.tap("101", f"do:offer-pass:{second.name}")
    assert (await office.request(second.number)).state is RequestState.SENT
    await office.check_days()


async def test_where_no_rooms_are_on_record_nothing_is_said_of_free_ones(office: Office) -> None:
    """No rooms anywhere; rooms at one site only; rooms at every site, all too small."""
    request = await office.send("100", days(0, 4), seats=2)
    none = (await office.tap(CLERKS[0], f"do:alternative:{request.name}"))[-1]
    assert "nichts Freies" not in none
    assert all(f"Für {site} sind keine Räume hinterlegt" in none for site in ("Yangzhou", "Shanghai", "Foshan"))
    await office.room("shanghai", seats=1)
    some = (await office.tap(CLERKS[0], f"do:alternative:{request.name}"))[-1]
    assert "nichts Freies" in some
    assert "Für Foshan sind keine Räume hinterlegt" in some
    assert "Für Shanghai" not in some
    await office.room("foshan", seats=1)
    await office.room("yangzhou", seats=1)
    assert "auch an keinem anderen Standort" in (await office.tap(CLERKS[0], f"do:alternative:{request.name}"))[-1]


async def test_the_colleagues_are_reminded_once(office: Office) -> None:
    """After two working days, and when the first day is near; not again and again."""
    request = await office.send("100", days(0, 4))
    assert await office.bot.store.look_up(Unattended()) == ()
    office.bot.now += timedelta(days=2, minutes=1)
    due = await office.bot.store.look_up(Unattended())
    assert [(one.request.number, one.why) for one in due] == [(request.number, "late")]
    await office.bot.pass_time(office.bot.now)
    assert await office.bot.store.look_up(Unattended()) == ()


async def test_a_message_that_waits_is_told_to_the_colleagues_once(office: Office) -> None:
    """The contact blocked the bot: the decision is held, the clerk reads so at once, and the card says so."""
    request = await office.send("100", days(0, 4))
    await office.bot.outbox.drain()
    gone = update(addresses).where(addresses.c.id == "100").values(reachable=False)
    await office.bot.database.run(lambda connection: connection.execute(gone))
    assert not await office.bot.store.look_up(CanBeReached(request.contact_id or ""))
    assert "nicht erreichbar" in (await office.tap(CLERKS[0], f"do:approve:{request.name}"))[0]
    held = await office.bot.store.look_up(Undelivered())
    assert [(one.request.number, one.tried) for one in held] == [(request.number, False)]
    await office.bot.pass_time(office.bot.now + timedelta(minutes=1))
    assert await office.bot.store.look_up(Undelivered()) == ()
    assert office.bot.adapter.channel is Channel.TELEGRAM


async def test_a_button_of_an_earlier_version_decides_nothing(office: Office) -> None:
    """Nobody decides on what they did not see: the card is shown as it is now."""
    request = await office.send("100", days(0, 4))
    await office.command(CLERKS[0], "ask-back", f"{request.name} Wie viele Tage?")
    said = await office.tap(CLERKS[1], f"do:approve:{request.name}.1")
    assert "hat sich geändert" in said[0]
    assert (await office.request(request.number)).state is RequestState.QUESTIONED


@pytest.mark.parametrize("token", ["do:approve:B-0001", "do:requests:all", "do:request:B-0001", "do:calendar:yangzhou", "do:revoke:B-0001"])
async def test_whoever_is_no_colleague_gets_nothing(office: Office, token: str) -> None:
    """A button that was forwarded or made up is an unknown command."""
    request = await office.send("100", days(0, 4))
    said = await office.tap("100", token)
    assert "kenne ich nicht" in said[-1]
    assert (await office.request(request.number)).state is RequestState.SENT
