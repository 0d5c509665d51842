"""Matches among the profiles that are online: fresh, within the rules, fair, explained."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli.partners import print_matches
from bot.domain.firms import Firm, Kind, Profile, Region
from bot.domain.language import Language
from bot.domain.matches import (
    FirmsKeptApart,
    LimitsOf,
    MatchesForText,
    MatchesShown,
    MatchLimits,
    MatchNews,
    MatchTurnedAway,
    NewsChosen,
    NewsDue,
    NewsOf,
    NewsTold,
    OpenedToRivals,
    Pace,
    SharedMatches,
    ShownTo,
    TimesShown,
)
from bot.domain.partner_events import ProfileChanged, ProfileWithdrawn
from bot.domain.partners import FoundMatch, HeldProfile, MatchesFor
from bot.matches import LiveMatches
from bot.ports import Stale
from bot.settings import Settings
from handlers.partners.matching.fairness import evened
from handlers.partners.matching.points import PointStore
from tests.partners.firms_stage import LI, OFFER, Stage

FOSHAN = Firm(id="-", name="Foshan Anhe Instruments", name_zh="佛山安禾仪器有限公司", region=Region.FOSHAN)
WANTED = Profile("-", "-", Language.ZH, Kind.REQUEST, "寻找压力传感器供应商", "佛山的仪表厂需要德国的压力传感器。")


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """A store on a fresh database of each kind."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()


def matches_of(stage: Stage) -> LiveMatches:
    """Matches by words alone."""
    return LiveMatches(stage.store, PointStore(None, None), lambda: stage.clock.now)


async def two_firms(stage: Stage) -> tuple[HeldProfile, HeldProfile]:
    """Anna offers pressure sensors in Kaiserslautern, Li seeks some in Foshan."""
    offer = await stage.makes("anna", await stage.registers("anna"))
    wanted = await stage.makes("li", await stage.registers("li", FOSHAN, LI), WANTED)
    return offer, wanted


def names(found: tuple[FoundMatch, ...]) -> list[str]:
    """What was found, by number."""
    return [match.profile.name for match in found]


async def test_both_sides_find_each_other_and_read_why_in_their_language(stage: Stage) -> None:
    """A line each in three languages; no name in any."""
    offer, wanted = await two_firms(stage)
    matches = matches_of(stage)
    for mine, theirs in ((offer, wanted), (wanted, offer)):
        (found,) = await matches.look_up(MatchesFor(mine.profile.id))
        assert found.profile.number == theirs.number
        assert set(found.reasons) == set(Language)
        assert "Drucksensor" in found.reasons[Language.DE]
        assert "Sickinger" not in "".join(found.reasons.values())


async def test_what_is_new_is_found_and_what_is_gone_is_not(stage: Stage) -> None:
    """Withdrawn, blocked and changed profiles are seen as they are now, the next time somebody asks."""
    offer, wanted = await two_firms(stage)
    matches = matches_of(stage)
    assert names(await matches.look_up(MatchesFor(offer.profile.id))) == [wanted.name]
    firm = await stage.firm(wanted.firm.firm.id)
    second = await stage.makes("li", firm, replace(WANTED, title="求购德国压力传感器"))
    assert set(names(await matches.look_up(MatchesFor(offer.profile.id)))) == {wanted.name, second.name}
    await stage.does("li", ProfileWithdrawn(second.number, second.version))
    assert names(await matches.look_up(MatchesFor(offer.profile.id))) == [wanted.name]
    changed = replace(wanted.profile, title="求购绿茶", summary="茶馆需要明前茶。")
    await stage.does("li", ProfileChanged(wanted.number, changed, wanted.version))
    matches = matches_of(stage)
    assert await matches.look_up(MatchesFor(offer.profile.id)) == ()
    assert await matches.look_up(MatchesFor(wanted.profile.id)) == ()


async def test_many_profiles_are_renewed_behind_the_talk(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where preparing takes long, a new profile finds at once and is found a moment later; what is gone is never shown."""
    monkeypatch.setattr("bot.matches.SOON", 0.0)
    monkeypatch.setattr("bot.matches.REST_SECONDS", 0.0)
    offer, wanted = await two_firms(stage)
    matches = matches_of(stage)
    await matches.refresh()
    await stage.does("li", ProfileWithdrawn(wanted.number, wanted.version))
    assert await matches.look_up(MatchesFor(offer.profile.id)) == ()
    second = await stage.makes("li", await stage.firm(wanted.firm.firm.id), WANTED)
    assert names(await matches.look_up(MatchesFor(second.profile.id))) == [offer.name]
    await matches.look_up(MatchesFor(offer.profile.id))
    await matches.settle()
    assert names(await matches.look_up(MatchesFor(offer.profile.id))) == [second.name]


async def test_a_text_finds_partners_without_being_kept(stage: Stage) -> None:
    """Nothing of it is in any table afterwards."""
    _, wanted = await two_firms(stage)
    matches = matches_of(stage)
    query = MatchesForText("Wir bauen Drucksensoren", Language.DE, Kind.OFFER, Region.KL)
    assert names(await matches.look_up(query)) == [wanted.name]
    assert await matches.look_up(replace(query, region=Region.SHANGHAI)) == ()
    assert await matches.look_up(replace(query, text="Wir machen Käse aus Ziegenmilch")) == ()
    assert await stage.ask(TimesShown()) == {}


async def test_what_was_turned_away_is_not_shown_again(stage: Stage) -> None:
    """For this profile only; a stranger cannot turn away in its name."""
    offer, wanted = await two_firms(stage)
    matches = matches_of(stage)
    with pytest.raises(Stale):
        await stage.does("li", MatchTurnedAway(offer.number, wanted.number))
    await stage.does("anna", MatchTurnedAway(offer.number, wanted.number))
    await stage.does("anna", MatchTurnedAway(offer.number, wanted.number))
    assert await matches.look_up(MatchesFor(offer.profile.id)) == ()
    assert names(await matches.look_up(MatchesFor(wanted.profile.id))) == [offer.name]
    assert await matches.look_up(SharedMatches(offer.profile.id)) == ()


async def test_firms_that_colleagues_keep_apart_do_not_meet(stage: Stage) -> None:
    """Until they may again."""
    offer, wanted = await two_firms(stage)
    matches = matches_of(stage)
    pair = offer.firm.number, wanted.firm.number
    await stage.happens(FirmsKeptApart(*pair, apart=True))
    assert await stage.ask(LimitsOf()) == MatchLimits(apart=frozenset({frozenset({offer.firm.firm.id, wanted.firm.firm.id})}))
    assert await matches.look_up(MatchesFor(offer.profile.id)) == ()
    await stage.happens(FirmsKeptApart(*reversed(pair), apart=False))
    assert names(await matches.look_up(MatchesFor(offer.profile.id))) == [wanted.name]


async def test_rivals_meet_only_where_both_are_open_to_it(stage: Stage) -> None:
    """Both offer the same; one of them seeks as well."""
    offer, wanted = await two_firms(stage)
    same = replace(OFFER, title="Drucksensoren für die Chemie", lang=Language.DE)
    await stage.makes("li", await stage.firm(wanted.firm.firm.id), same)
    matches = matches_of(stage)
    assert await matches.look_up(MatchesFor(offer.profile.id)) == ()
    with pytest.raises(Stale):
        await stage.does("li", OpenedToRivals(offer.firm.number, opened=True))
    await stage.does("anna", OpenedToRivals(offer.firm.number, opened=True))
    assert await matches.look_up(MatchesFor(offer.profile.id)) == ()
    await stage.does("li", OpenedToRivals(wanted.firm.number, opened=True))
    assert names(await matches.look_up(MatchesFor(offer.profile.id))) == [wanted.name]
    await stage.does("li", OpenedToRivals(wanted.firm.number, opened=False))
    assert await matches.look_up(MatchesFor(offer.profile.id)) == ()


async def test_what_was_shown_is_remembered(stage: Stage) -> None:
    """By contact, own profile and other one; for fairness they are counted."""
    offer, wanted = await two_firms(stage)
    await stage.does("anna", MatchesShown(offer.number, (wanted.number,)))
    await stage.does("anna", MatchesShown(offer.number, (wanted.number,)))
    assert await stage.ask(ShownTo(await stage.contact("anna"))) == {(offer.number, wanted.number)}
    assert await stage.ask(TimesShown()) == {wanted.number: 1}
    with pytest.raises(Stale):
        await stage.does("li", MatchesShown(offer.number, (wanted.number,)))


async def test_news_are_due_at_the_chosen_pace_and_told_once(stage: Stage) -> None:
    """Two processes may find them at once: one of them tells."""
    offer, wanted = await two_firms(stage)
    anna = await stage.contact("anna")
    assert await stage.ask(NewsOf(anna)) == MatchNews()
    soon, later = stage.clock.now, stage.clock.now.replace(year=2028)
    await stage.does("anna", NewsChosen(Pace.WEEKLY, soon, "2026-11", Language.DE))
    assert await stage.ask(NewsOf(anna)) == MatchNews(Pace.WEEKLY, soon)
    (due,) = await stage.ask(NewsDue())
    assert (due.contact_id, due.pace) == (anna, Pace.WEEKLY)
    told = NewsTold(anna, due.next_at, later, {offer.number: (wanted.number,)})
    await stage.happens(told)
    with pytest.raises(Stale):
        await stage.happens(told)
    assert await stage.ask(NewsDue()) == ()
    assert await stage.ask(ShownTo(anna)) == {(offer.number, wanted.number)}
    await stage.does("anna", NewsChosen(Pace.OFF, None, "2026-11", Language.DE))
    assert await stage.ask(NewsOf(anna)) == MatchNews()


@pytest.mark.parametrize(
    ("scores", "times", "order"),
    [
        ([0.9, 0.8, 0.7, 0.6], [0, 0, 0, 0], [0, 1, 2, 3]),
        ([0.9, 0.8, 0.7, 0.65], [5, 5, 5, 0], [0, 1, 3, 2]),
        ([0.9, 0.8, 0.7, 0.3], [5, 5, 5, 0], [0, 1, 2, 3]),
        ([0.72, 0.7, 0.2, 0.1], [40, 1, 1, 1], [1, 0, 2, 3]),
        ([0.9, 0.5], [0, 3], [0, 1]),
        ([], [], []),
    ],
)
def test_who_was_never_shown_gets_a_place_where_little_is_lost(scores: list[float], times: list[int], order: list[int]) -> None:
    """Who is shown most often steps back a little."""
    assert evened(scores, times, 3) == order


async def test_the_command_line_matches_what_is_on_record(stage: Stage, database_url: str, tmp_path: Path) -> None:
    """Without a file, with the same lines."""
    offer, wanted = await two_firms(stage)
    settings = Settings(_env_file=None, embeddings=False, cache_dir=tmp_path, database_url=database_url)  # type: ignore[call-arg]
    output = io.StringIO()
    found = await asyncio.to_thread(print_matches, settings, None, [], top=3, language=None, output=output, errors=Console(), as_json=True)
    lines = [json.loads(line) for line in output.getvalue().splitlines()]
    assert found == 0
    assert {line["profile"]: [match["profile"] for match in line["matches"]] for line in lines} == {
        offer.profile.id: [wanted.profile.id],
        wanted.profile.id: [offer.profile.id],
    }
