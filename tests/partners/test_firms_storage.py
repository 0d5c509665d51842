"""Firms, their people and their profiles in both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.domain.partner_events import (
    FirmBlocked,
    FirmChanged,
    FirmCodeMade,
    FirmsJoined,
    FirmVerified,
    PersonAsked,
    PersonConfirmed,
    PersonCorrected,
    PersonJoinedFirm,
    PersonLeftFirm,
    ProfileBlocked,
    ProfileChanged,
    ProfileEndTold,
    ProfileMade,
    ProfileRenewed,
    ProfileWithdrawn,
)
from bot.domain.partners import AllOnline, FirmOf, PartnersStamp, ProfileNamed, ProfilesOf, ProfileState, lasts_until
from bot.ports import Stale
from tests.partners.firms_stage import ANNA, LI, OFFER, SENSORS, TODAY, Stage


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """One process on each database in turn."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()


async def _online(stage: Stage) -> list[str]:
    return [held.name for held in await stage.ask(AllOnline())]


async def test_a_firm_and_its_profile_are_found_as_they_were_made(stage: Stage) -> None:
    """By contact, by id, by number; the profile is online for twelve months."""
    firm = await stage.registers("1")
    made = await stage.makes("1", firm)
    assert await stage.ask(FirmOf(await stage.contact("1"))) == firm
    assert (firm.name, firm.firm.website, firm.people[0].family, firm.people[0].lead) == ("U-0001", SENSORS.website, "Müller", True)
    assert made.profile == replace(OFFER, id="wfk:p1")
    assert await stage.ask(ProfileNamed("wfk:p1")) == made
    assert await stage.ask(ProfilesOf("wfk:1")) == (made,) == await stage.ask(AllOnline())
    assert (made.name, made.is_online, made.valid_until.isoformat()) == ("P-0001", True, "2028-03-01")


async def test_a_contact_speaks_for_one_firm(stage: Stage) -> None:
    """A second registration comes too late."""
    await stage.registers("1")
    with pytest.raises(Stale):
        await stage.registers("1", replace(SENSORS, name="Another"))


async def test_what_was_decided_on_an_old_version_is_decided_anew(stage: Stage) -> None:
    """Two change the same firm, or the same profile: one of them looks again."""
    firm = await stage.registers("1")
    made = await stage.makes("1", firm)
    await stage.does("1", FirmChanged(replace(firm.firm, sector="Messtechnik"), firm.version))
    with pytest.raises(Stale):
        await stage.happens(FirmVerified(firm.firm.id, firm.version, "K. Kern"))
    with pytest.raises(Stale):
        # The text was checked against the firm's old name.
        await stage.makes("1", firm)
    await stage.does("1", ProfileChanged(1, replace(made.profile, title="Neu"), made.version))
    with pytest.raises(Stale):
        await stage.does("1", ProfileWithdrawn(1, made.version))
    assert (await stage.profile(1)).profile.title == "Neu"


async def test_another_name_is_verified_anew(stage: Stage) -> None:
    """What a colleague verified was the old name; another trade changes nothing of it."""
    firm = await stage.registers("1")
    await stage.happens(FirmVerified(firm.firm.id, 1, "K. Kern"))
    await stage.does("1", FirmChanged(replace(firm.firm, sector="Messtechnik"), 2))
    assert (await stage.firm("wfk:1")).verified_by == "K. Kern"
    await stage.does("1", FirmChanged(replace(firm.firm, name="Anders GmbH"), 3))
    assert (await stage.firm("wfk:1")).verified_at is None


async def test_a_profile_leaves_matching_after_its_last_day_and_comes_back_renewed(stage: Stage) -> None:
    """From the first minute of the next day by WFK's clock, whether its people were told or not."""
    made = await stage.makes("1", await stage.registers("1"))
    stamp = await stage.ask(PartnersStamp())
    stage.passes(366)
    assert await _online(stage) == ["P-0001"]
    stage.passes(1)
    assert (await stage.profile(1)).state is ProfileState.EXPIRED
    assert await _online(stage) == []
    assert await stage.ask(PartnersStamp()) != stamp
    await stage.happens(ProfileEndTold(1, made.version, 0))
    await stage.does("1", ProfileRenewed(1, made.version + 1, lasts_until(stage.clock.now.date())))
    assert await _online(stage) == ["P-0001"]


async def test_what_is_withdrawn_or_blocked_is_matched_no_more(stage: Stage) -> None:
    """Withdrawn for good; a block can be lifted; a blocked firm takes all it has along and makes nothing new."""
    firm = await stage.registers("1")
    first, second = await stage.makes("1", firm), await stage.makes("1", firm)
    await stage.does("1", ProfileWithdrawn(first.number, 1))
    assert await _online(stage) == ["P-0002"]
    with pytest.raises(Stale):
        await stage.does("1", ProfileRenewed(first.number, 2, TODAY))
    await stage.happens(ProfileBlocked(second.number, 1, blocked=True))
    assert await _online(stage) == []
    assert await stage.ask(ProfilesOf(firm.firm.id)) == ()
    await stage.happens(ProfileBlocked(second.number, 2, blocked=False))
    assert await _online(stage) == ["P-0002"]
    await stage.happens(FirmBlocked(firm.firm.id, firm.version, blocked=True))
    assert await _online(stage) == []
    with pytest.raises(Stale):
        await stage.makes("1", await stage.firm(firm.firm.id))


async def test_the_stamp_changes_with_everything_that_is_matched(stage: Stage) -> None:
    """Each change gives another stamp; to ask changes nothing."""
    stamps = [await stage.ask(PartnersStamp())]
    firm = await stage.registers("1")
    stamps.append(await stage.ask(PartnersStamp()))
    made = await stage.makes("1", firm)
    stamps.append(await stage.ask(PartnersStamp()))
    await stage.does("1", ProfileChanged(1, replace(made.profile, title="Neu"), 1))
    stamps.append(await stage.ask(PartnersStamp()))
    await stage.does("1", PersonCorrected(replace(ANNA, job="Leitung")))
    stamps.append(await stage.ask(PartnersStamp()))
    await stage.does("1", ProfileWithdrawn(1, 2))
    stamps.append(await stage.ask(PartnersStamp()))
    assert len(set(stamps)) == len(stamps)
    assert await stage.ask(PartnersStamp()) == stamps[-1]


async def test_a_code_lets_one_colleague_in(stage: Stage) -> None:
    """Once, for three days, and only for the firm it was made for; the first keeps the lead."""
    firm = await stage.registers("1")
    await stage.does("1", FirmCodeMade(firm.firm.id, "ABCD-2345"))
    await stage.does("2", PersonJoinedFirm(firm.firm.id, "ABCD-2345", LI))
    with pytest.raises(Stale):
        await stage.does("3", PersonJoinedFirm(firm.firm.id, "ABCD-2345", LI))
    assert [(one.family, one.lead) for one in (await stage.firm("wfk:1")).people] == [("Müller", True), ("李", False)]
    await stage.does("1", FirmCodeMade(firm.firm.id, "WXYZ-2345"))
    stage.passes(4)
    with pytest.raises(Stale):
        await stage.does("3", PersonJoinedFirm(firm.firm.id, "WXYZ-2345", LI))
    with pytest.raises(Stale):
        await stage.does("3", FirmCodeMade(firm.firm.id, "AAAA-2345"))


async def test_who_waits_speaks_for_nobody_until_a_colleague_confirms(stage: Stage) -> None:
    """Neither found as a speaker nor shown; a refusal leaves nothing; decided is decided."""
    firm = await stage.registers("1")
    await stage.does("2", PersonAsked(firm.firm.id, LI))
    await stage.does("3", PersonAsked(firm.firm.id, LI))
    second, third = await stage.contact("2"), await stage.contact("3")
    assert await stage.ask(FirmOf(second)) is None
    await stage.happens(PersonConfirmed(second, firm.firm.id, accepted=True))
    await stage.happens(PersonConfirmed(third, firm.firm.id, accepted=False))
    assert [one.family for one in (await stage.ask(FirmOf(second))).people] == ["Müller", "李"]
    assert await stage.ask(FirmOf(third)) is None
    with pytest.raises(Stale):
        await stage.happens(PersonConfirmed(third, firm.firm.id, accepted=True))


async def test_the_last_one_takes_the_profiles_along(stage: Stage) -> None:
    """While a colleague is there the firm goes on, and they get the lead; with the last one nothing tells whose it was."""
    firm = await stage.registers("1")
    await stage.makes("1", firm)
    await stage.does("1", FirmCodeMade(firm.firm.id, "ABCD-2345"))
    await stage.does("2", PersonJoinedFirm(firm.firm.id, "ABCD-2345", LI))
    await stage.does("1", PersonLeftFirm(firm.firm.id))
    assert [(one.family, one.lead) for one in (await stage.firm("wfk:1")).people] == [("李", True)]
    assert await _online(stage) == ["P-0001"]
    await stage.does("2", PersonLeftFirm(firm.firm.id))
    gone = await stage.profile(1)
    assert (gone.state, gone.profile.title, gone.profile.summary) == (ProfileState.WITHDRAWN, "", "")
    assert (gone.firm.people, gone.firm.firm.name, gone.firm.firm.website) == ((), "", "")


async def test_two_firms_that_are_one_are_joined(stage: Stage) -> None:
    """People and profiles move to the one that is kept; the other's id and number lead there."""
    kept = await stage.registers("1")
    other = await stage.registers("2", replace(SENSORS, name="Sickinger Sensorwerk"), LI)
    await stage.makes("2", other)
    other = await stage.firm(other.firm.id)
    await stage.happens(FirmsJoined(kept.firm.id, kept.version, other.firm.id, other.version))
    assert {one.family for one in (await stage.firm(other.firm.id)).people} == {"Müller", "李"}
    assert (await stage.profile(1)).firm.number == kept.number
    assert await stage.ask(FirmOf(await stage.contact("2"))) == await stage.firm(kept.firm.id)
    with pytest.raises(Stale):
        await stage.happens(FirmsJoined(kept.firm.id, kept.version + 1, other.firm.id, other.version + 1))


async def test_a_profile_belongs_to_its_firm(stage: Stage) -> None:
    """One for a firm that is not there comes to nothing."""
    with pytest.raises(Stale):
        await stage.does("1", ProfileMade(replace(OFFER, firm="nobody"), 7, TODAY, 1))
