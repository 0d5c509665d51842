"""Delegations and project ideas on both databases: one decision wins, everything about a contact is found and erased."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.domain.messages import Commanded, Message
from bot.domain.people import Role
from bot.domain.personal import ErasurePlanOf, HeldData, WithdrawalPlanOf
from bot.domain.standing import StandingOf
from bot.domain.visits import Visit, VisitNumbered, VisitState
from bot.storage.personal.retention import Periods, keep_periods
from tests.fakes.library import ToldLibrary
from tests.handover.stage import CONTACT, KERN, MAIER, Stage, texts, told
from tests.player import Bot


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """A bot with colleagues."""
    with Bot(ToldLibrary(), database_url) as bot:
        yield Stage(bot)


async def announced(stage: Stage, who: str = CONTACT) -> list[Message]:
    """Somebody announces a delegation from Foshan; what a colleague was told of it."""
    before = len(stage.bot.adapter.sent)
    await stage.does(who, Commanded("delegation", "Delegation mit 12 Personen, 3.-7. Mai 2027"))
    for text in ("Foshan", "ich willige ein", "Abwasser", "Forschungsinstitute", "Englisch", "Abwasserverband", "Listrand", "Na"):
        await stage.says(who, text)
    for text in ("ich willige ein", "absenden"):
        await stage.says(who, text)
    return told(stage.bot.adapter.sent[before:], KERN)


async def visit(stage: Stage, number: str = "D-0001") -> Visit:
    """As it is stored."""
    found = await stage.bot.store.look_up(VisitNumbered(number))
    assert isinstance(found, Visit)
    return found


async def test_what_was_said_is_stored_and_told(stage: Stage) -> None:
    """Size and dates out of the first sentence, the rest as it was answered."""
    await stage.employ()
    (card,) = await announced(stage)
    stored = await visit(stage)
    assert (stored.people, stored.dates, stored.origin, stored.sought) == (12, "2027-05-03/2027-05-07", "foshan", "#institutes")
    assert card.heading == "Delegationsbesuch D-0001"
    assert "12 Personen, Montag, 03.05.2027 bis Freitag, 07.05.2027" in card.text


async def test_numbers_of_both_kinds_rise_by_themselves(stage: Stage) -> None:
    """Two at once get different numbers."""
    await stage.employ()
    await asyncio.gather(announced(stage), announced(stage, "101"))
    assert {(await visit(stage, number)).number for number in ("D-0001", "D-0002")} == {"D-0001", "D-0002"}


async def test_of_two_colleagues_at_once_one_takes_it(stage: Stage) -> None:
    """The button names the version it was shown with: the other one is shown how it stands now."""
    await stage.employ()
    await announced(stage)
    before = len(stage.bot.adapter.sent)
    await asyncio.gather(stage.taps(KERN, "do:visit-take:D-0001.1"), stage.taps(MAIER, "do:visit-take:D-0001.1"))
    said = stage.bot.adapter.sent[before:]
    stored = await visit(stage)
    assert (stored.version, stored.state) == (2, VisitState.TAKEN)
    assert texts(said, CONTACT) == [f"{stored.taken_by} von der WFK kümmert sich um D-0001 und meldet sich hier bei Ihnen."]
    assert sum("hat sich geändert" in text for who in (KERN, MAIER) for text in texts(said, who)) == 1


async def test_a_withdrawal_and_a_decision_at_once_end_in_one_state(stage: Stage) -> None:
    """Whoever comes second is told."""
    await stage.employ()
    await announced(stage)
    await stage.taps(KERN, "do:visit-agree:D-0001.1")
    await stage.says(KERN, "10. Mai, 10 Uhr")
    await stage.taps(CONTACT, "do:visit-withdraw:D-0001")
    await asyncio.gather(stage.says(KERN, "absenden"), stage.says(CONTACT, "ja"))
    stored = await visit(stage)
    assert stored.state in (VisitState.AGREED, VisitState.WITHDRAWN)
    assert stored.version in (2, 3)


async def test_an_old_button_does_not_decide(stage: Stage) -> None:
    """What was changed meanwhile is shown first."""
    await stage.employ()
    await announced(stage)
    await stage.taps(CONTACT, "do:visit-change:D-0001")
    await stage.says(CONTACT, "Personenzahl")
    await stage.says(CONTACT, "14")
    assert (await visit(stage)).people == 14
    said = await stage.taps(KERN, "do:visit-agree:D-0001.1")
    assert "hat sich geändert" in texts(said, KERN)[0]
    assert (await visit(stage)).state is VisitState.SENT


async def test_an_outsider_cannot_do_what_colleagues_do(stage: Stage) -> None:
    """Neither by a replayed button nor by a command; and nobody reads another one's request."""
    await stage.employ()
    await announced(stage)
    for token in ("do:visit-take:D-0001.1", "do:visit:D-0001", "do:visit-refuse:D-0001.1", "do:visit-show:D-0001"):
        said = await stage.taps("300", token)
        assert all("Abwasser" not in text for text in texts(said, "300"))
    assert (await visit(stage)).version == 1


async def test_colleagues_are_reminded_once(stage: Stage) -> None:
    """Of a request that nobody took for three days."""
    await stage.employ()
    await announced(stage)
    before = len(stage.bot.adapter.sent)
    for days in (2, 4, 6):
        await stage.bot.pass_time(stage.bot.now + timedelta(days=days))
    reminded = [text for text in texts(stage.bot.adapter.sent[before:], KERN) if "noch von niemandem übernommen" in text]
    assert len(reminded) == 1


async def test_everything_about_a_contact_is_held_and_erased(stage: Stage) -> None:
    """It is in the export and in the list of what is under way; an erasure withdraws it and leaves no words."""
    await stage.employ()
    await announced(stage)
    contact_id = str((await visit(stage)).contact_id)
    held = await stage.bot.store.look_up(HeldData(contact_id))
    assert held["visits"][0]["organisation"] == "Abwasserverband"
    assert "taken_by" not in held["visits"][0]
    standing = await stage.bot.store.look_up(StandingOf(contact_id))
    assert [one.number for one in standing] == ["D-0001"]
    assert (await stage.bot.store.look_up(WithdrawalPlanOf(contact_id))).visits == (("D-0001", 1),)
    assert (await stage.bot.store.look_up(ErasurePlanOf(contact_id))).visits == ("D-0001",)
    await stage.does(CONTACT, Commanded("delete"))
    said = await stage.says(CONTACT, "alles löschen")
    assert any("D-0001 ist zurückgezogen" in text for text in texts(said, KERN))
    stored = await visit(stage)
    assert (stored.state, stored.contact_id, stored.organisation, stored.subject) == (VisitState.WITHDRAWN, None, "", "")


async def test_withdrawing_the_consent_withdraws_the_request(stage: Stage) -> None:
    """And says so beforehand; a question to WFK or an office request would stay."""
    await stage.employ()
    await announced(stage)
    said = await stage.taps(CONTACT, "do:consent-withdraw:visit")
    assert "D-0001 wird zurückgezogen" in texts(said, CONTACT)[0]
    await stage.says(CONTACT, "ja")
    assert (await visit(stage)).state is VisitState.WITHDRAWN


async def test_an_old_request_is_forgotten(stage: Stage) -> None:
    """After the period for requests; one that is still open stays."""
    await stage.employ()
    await announced(stage)
    later = stage.bot.now + timedelta(days=400)
    assert "visits" not in await keep_periods(stage.bot.database, Periods(requests=365), later, lambda: "id")
    await stage.taps(CONTACT, "do:visit-withdraw:D-0001")
    await stage.says(CONTACT, "ja")
    forgotten = await keep_periods(stage.bot.database, Periods(requests=365), later, lambda: "id")
    assert forgotten["visits"] == 1
    assert await stage.bot.store.look_up(VisitNumbered("D-0001")) is None


async def test_a_colleague_who_is_removed_can_do_nothing_more(stage: Stage) -> None:
    """Their old buttons are unknown to the bot."""
    await stage.employ()
    await announced(stage)
    await stage.dismiss(MAIER)
    await stage.taps(MAIER, "do:visit-take:D-0001.1")
    assert (await visit(stage)).state is VisitState.SENT
    await stage.bot.employ("202", Role.CLERK, "N. Neu")
    await stage.taps("202", "do:visit-take:D-0001.1")
    assert (await visit(stage)).taken_by == "N. Neu"
