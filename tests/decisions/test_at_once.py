"""Several decisions at once: exactly one of them counts, on both databases."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from bot.domain.offices import RequestState
from bot.domain.people import Role
from tests.decisions.stage import CLERKS, Office, days


@pytest.fixture
async def office(database_url: str) -> Office:
    """A bot with two clerks."""
    return await Office.open(database_url)


async def test_two_clerks_at_once_make_one_decision(office: Office) -> None:
    """One approves while the other refuses: one decision counts, the contact hears of one, and the other clerk is told whose it was."""
    await office.room(seats=2)
    for number in range(1, 11):
        request = await office.send("100", days(0, 4))
        shown = f"{request.name}.{request.version}"
        first, second = await asyncio.gather(
            office.tap(CLERKS[0], f"do:approve:{shown}"), office.tap(CLERKS[1], f"do:waiting-list:{shown}")
        )
        assert len(await office.told(number)) == 1
        said = " ".join((*first, *second))
        assert said.count("Genehmigt:") + said.count("auf der Warteliste.") == 1 or "passt nicht" in said
    await office.check_days()
    await office.close()


async def test_many_requests_for_the_last_desk_end_in_one_yes(office: Office) -> None:
    """Twenty requests, approved at the same time by two clerks: one gets the desk, the others are said not to fit."""
    await office.room(seats=1)
    requests = [await office.send(str(1000 + number), days(0, 4)) for number in range(20)]
    said = await asyncio.gather(
        *(office.tap(CLERKS[number % 2], f"do:approve:{one.name}.{one.version}") for number, one in enumerate(requests))
    )
    states = Counter([(await office.request(one.number)).state for one in requests])
    assert states == {RequestState.APPROVED: 1, RequestState.SENT: 19}
    assert sum("Genehmigt" in " ".join(texts) for texts in said) == 1
    assert sum("passt nicht" in " ".join(texts) for texts in said) == 19
    await office.check_days()
    await office.close()


async def test_many_processes_decide_on_the_last_desk(database_url: str) -> None:
    """Twenty services with connections of their own approve twenty requests for one desk: exactly one yes."""
    office = await Office.open(database_url)
    await office.room(seats=1)
    requests = [await office.send(str(1000 + number), days(0, 4)) for number in range(20)]
    others = [await Office.open(database_url, fresh=False) for _ in requests]
    for number, other in enumerate(others):
        other.keys = 1000 * (number + 1)
        await other.bot.employ(str(300 + number), Role.CLERK, f"Clerk {number}")
    await asyncio.gather(
        *(
            other.tap(str(300 + number), f"do:approve:{one.name}.{one.version}")
            for number, (other, one) in enumerate(zip(others, requests, strict=True))
        )
    )
    states = Counter([(await office.request(one.number)).state for one in requests])
    assert states == {RequestState.APPROVED: 1, RequestState.SENT: 19}
    assert sum([len(await office.told(one.number)) for one in requests]) == 1
    await office.check_days()
    for each in (office, *others):
        await each.close()
