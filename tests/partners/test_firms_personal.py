"""What is held about a firm's people: exported, left with a consent, forgotten with the last one, joined when platforms are linked."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.consents import Purpose
from bot.domain.messages import Address, Channel
from bot.domain.partner_events import FirmCodeMade, PersonAsked, PersonJoinedFirm, ProfileEndTold, ProfilesEnding
from bot.domain.partners import AllOnline, FirmOf, ProfileState
from bot.domain.personal import ContactsLinked, ErasurePlanOf, HeldData, LinkCodeMade, LinkOffered, LinkVerdict, WithdrawalPlanOf
from bot.ports import Stale
from bot.storage.personal.retention import Periods, keep_periods
from knowledge.library import Library
from tests.partners.firms_stage import ANNA, LI, SENSORS, Stage
from tests.personal.stage import ManyPlatforms

MADE = (
    "Wir bauen Drucksensoren für die Chemie und suchen einen Händler in Südchina.",
    "Erst ein Profil anlegen",
    "Neu eintragen",
    "in Lautern",
    "Sickinger Sensorwerk GmbH",
    "[50 bis 249]",
    "Deutsch",
    "[Keine Angabe]",
    "Müller",
    "Anna",
    "Vertrieb",
    "anna@firma.example",
    "ja",
    "[Ich willige ein]",
    "[Absenden]",
)
WHO = Address(Channel.TELEGRAM, "7700123456")


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """One process on each database in turn."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()


@pytest.fixture
def bot_on_each(library: Library, database_url: str) -> Iterator[ManyPlatforms]:
    """A bot on three platforms, on each database in turn."""
    with ManyPlatforms(library, database_url) as opened:
        yield opened


async def test_the_end_is_told_in_time_and_once(stage: Stage) -> None:
    """Thirty days before, seven days before, when it is over; in the morning only; of two processes one tells it."""
    made = await stage.makes("1", await stage.registers("1"))

    async def due(day: int, hour: int = 9) -> list[int]:
        stage.clock.now = datetime(2028, 3, 1, hour, tzinfo=UTC) + timedelta(days=day)
        return [one.days for one in await stage.ask(ProfilesEnding())]

    assert await due(-31) == []
    assert await due(-30, hour=3) == []
    assert await due(-30) == [30]
    await stage.happens(ProfileEndTold(1, made.version, 30))
    with pytest.raises(Stale):
        await stage.happens(ProfileEndTold(1, made.version, 30))
    assert await due(-20) == []
    assert await due(-3) == [7]
    await stage.happens(ProfileEndTold(1, made.version + 1, 7))
    assert await due(0) == []
    assert await due(1) == [0]
    await stage.happens(ProfileEndTold(1, made.version + 2, 0))
    assert await due(2) == []
    assert (await stage.profile(1)).state is ProfileState.EXPIRED


async def test_after_a_pause_only_the_latest_news_is_told(stage: Stage) -> None:
    """A bot that stood still through both reminders says once that it is over."""
    await stage.makes("1", await stage.registers("1"))
    stage.clock.now = datetime(2028, 4, 1, 8, tzinfo=UTC)
    assert [one.days for one in await stage.ask(ProfilesEnding())] == [0]


async def test_what_is_held_of_a_firm_is_in_the_export(stage: Stage) -> None:
    """The own person, the firm, its profiles; of colleagues of the same firm nothing."""
    firm = await stage.registers("1")
    await stage.makes("1", firm)
    await stage.does("1", FirmCodeMade(firm.firm.id, "ABCD-2345"))
    await stage.does("2", PersonJoinedFirm(firm.firm.id, "ABCD-2345", LI))
    held = await stage.ask(HeldData(await stage.contact("2")))
    assert [one["family"] for one in held["firm-person"]] == ["李"]
    assert [one["name"] for one in held["firms"]] == [SENSORS.name]
    assert [one["number"] for one in held["profiles"]] == [1]
    assert "Müller" not in json.dumps(held, ensure_ascii=False)


async def test_an_erasure_says_which_profiles_go(stage: Stage) -> None:
    """None while a colleague is there; all that were made here, when the last one goes."""
    firm = await stage.registers("1")
    await stage.makes("1", firm)
    first = await stage.contact("1")
    assert (await stage.ask(ErasurePlanOf(first))).profiles == (1,)
    assert (await stage.ask(WithdrawalPlanOf(first))).firm == firm.firm.id
    await stage.does("1", FirmCodeMade(firm.firm.id, "ABCD-2345"))
    await stage.does("2", PersonJoinedFirm(firm.firm.id, "ABCD-2345", LI))
    assert (await stage.ask(ErasurePlanOf(first))).profiles == ()


async def test_an_erased_firm_of_one_person_leaves_no_trace(bot_on_each: ManyPlatforms) -> None:
    """Neither in a table nor in what colleagues were told; the number of the profile stays, with nothing in it."""
    bot = bot_on_each
    await bot.says(WHO, *MADE)
    assert "Sickinger" in await bot.everything()
    await bot.says(WHO, "/delete", "[Alles löschen]")
    left = await bot.everything()
    assert [word for word in ("Sickinger", "Müller", "anna@firma.example", "Drucksensoren") if word in left] == []
    (profile,) = await bot.rows("profiles")
    assert (profile["number"], profile["state"], profile["title"]) == (1, "withdrawn", "")


async def test_a_withdrawn_consent_takes_profiles_off_at_once(bot_on_each: ManyPlatforms) -> None:
    """After a yes to what follows from it; an office request is left as it is."""
    bot = bot_on_each
    await bot.says(WHO, *MADE)
    told = await bot.says(WHO, f"/consent-withdraw {Purpose.PROFILE}")
    assert "Sie sprechen hier nicht mehr für Ihre Firma" in told
    assert "Profil P-0001 wird niemandem mehr gezeigt und geleert." in told
    await bot.says(WHO, "[Widerrufen]")
    assert await bot.store.look_up(AllOnline()) == ()
    assert await bot.rows("firm_people") == []


async def test_one_person_on_two_platforms_speaks_for_one_firm(stage: Stage) -> None:
    """Two who speak for two firms are not linked; whoever speaks for one goes before whoever waits for one."""
    firm = await stage.registers("1")
    await stage.registers("2", person=LI)
    await stage.does("3", PersonAsked(firm.firm.id, LI))
    await stage.does("1", LinkCodeMade("AAAA-2345"))
    assert (await stage.ask(LinkOffered(await stage.contact("2"), "AAAA-2345"))).verdict is LinkVerdict.FIRMS
    await stage.does("3", LinkCodeMade("BBBB-2345"))
    offer = await stage.ask(LinkOffered(await stage.contact("2"), "BBBB-2345"))
    assert offer.verdict is LinkVerdict.FITS
    await stage.does("2", ContactsLinked("BBBB-2345", offer.contact_id))
    assert (await stage.ask(FirmOf(await stage.contact("3")))).people[0].family == "李"


async def test_the_words_of_a_profile_go_a_month_after_its_end(stage: Stage) -> None:
    """Its number stays; what is online is left alone, and to run it twice changes nothing."""
    firm = await stage.registers("1")
    await stage.makes("1", firm)
    ids = itertools.count()

    async def kept(days: int) -> int:
        now = datetime(2028, 3, 1, tzinfo=UTC) + timedelta(days=days)
        return (await keep_periods(stage.database, Periods(contacts=9999), now, lambda: f"id{next(ids)}")).get("profiles", 0)

    assert [await kept(0), await kept(29), await kept(32), await kept(32)] == [0, 0, 1, 0]
    gone = await stage.profile(1)
    assert (gone.profile.title, gone.profile.summary, gone.state) == ("", "", ProfileState.WITHDRAWN)
    assert gone.firm.people[0].family == ANNA.family
