"""Finding in parts: when news come, what a card tells, what figures count; on both databases where they are stored."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PIL import Image

from bot.dialog import Context, LookUp, Unclear
from bot.domain.firms import Firm, Kind, Profile, Region, Size
from bot.domain.holidays import ExtraDays
from bot.domain.introduction_events import IntroductionChanged, IntroductionOpened
from bot.domain.introductions import Introduction, IntroductionState, Party, Side
from bot.domain.language import Language
from bot.domain.matches import DueNews, MatchesShown, NewsDue, NewsTold, Pace, SharedMatches, ShownTo
from bot.domain.messages import Address, Channel
from bot.domain.notices import InLanguages, Say
from bot.domain.partner_figures import FiguresDue, FiguresOf, FiguresTold, PartnerFigures
from bot.domain.partners import FirmOf, FoundMatch, HeldFirm, HeldProfile, ProfilesOf, ProfileState, lasts_until
from bot.domain.people import Contact
from bot.ports import Deed, Stale
from bot.texts import catalogue
from handlers.partners.finding.cards import cards, confirmed_on, title_of
from handlers.partners.finding.figures import drawn, tell_figures, told
from handlers.partners.finding.find import KIND, TEXT, read_wish
from handlers.partners.finding.kinds import ProfileNumber, TwoProfiles
from handlers.partners.finding.news import tell_news
from handlers.partners.finding.settings import following
from tests.partners.firms_stage import LI, Stage
from tests.partners.test_live_matches import FOSHAN, WANTED

MONDAY = datetime(2027, 3, 8, 8, 0, tzinfo=UTC)
"""Nine o'clock in Kaiserslautern."""
DUE = DueNews("c1", Pace.WEEKLY, "Europe/Berlin", MONDAY)
FIRM = HeldFirm(Firm("wfk:1", "Sickinger Sensorwerk GmbH", Region.KL), 1, number=1)
FIGURES = PartnerFigures(date(2027, 3, 1), {Region.KL: {Kind.OFFER: 4}}, 3, 1, 7, {"opened": 4, "yes": 1, "refused": 1}, 30.4)


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """A store on a fresh database of each kind."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()


def held(number: int, title: str = "Drucksensoren", firm: HeldFirm = FIRM) -> HeldProfile:
    """A profile that is online."""
    profile = Profile(f"p{number}", firm.firm.id, Language.DE, Kind.OFFER, title, "-")
    return HeldProfile(number, profile, firm, 1, ProfileState.ONLINE, date(2028, 2, 29))


def match(number: int, score: float) -> FoundMatch:
    """A counterpart of another firm."""
    other = HeldFirm(Firm("wfk:2", "Foshan Anhe", Region.FOSHAN), 1, number=2)
    return FoundMatch(held(number, "Sensoren gesucht", other), score, dict.fromkeys(Language, "passt"))


def run(duty: Any, answers: dict[type, Any]) -> Deed | None:
    """Run a duty with these answers to its look-ups."""
    step: LookUp | None = None
    try:
        step = next(duty)
        while True:
            step = duty.send(answers[type(step.query)])
    except StopIteration as end:
        deed: Deed | None = end.value
        return deed


def known(found: tuple[FoundMatch, ...], seen: frozenset[tuple[int, int]] = frozenset()) -> dict[type, Any]:
    """What the duty of news looks up."""
    return {FirmOf: FIRM, ProfilesOf: (held(1),), ShownTo: seen, SharedMatches: found}


@pytest.mark.parametrize(
    ("pace", "at", "zone", "next_at"),
    [
        (Pace.WEEKLY, MONDAY, "Europe/Berlin", datetime(2027, 3, 15, 8, 0, tzinfo=UTC)),
        (Pace.WEEKLY, datetime(2027, 3, 27, 8, 0, tzinfo=UTC), "Europe/Berlin", datetime(2027, 3, 29, 7, 0, tzinfo=UTC)),
        (Pace.WEEKLY, datetime(2027, 3, 7, 20, 0, tzinfo=UTC), "Asia/Shanghai", datetime(2027, 3, 15, 1, 0, tzinfo=UTC)),
        (Pace.MONTHLY, datetime(2027, 12, 31, 8, 0, tzinfo=UTC), "Europe/Berlin", datetime(2028, 1, 1, 8, 0, tzinfo=UTC)),
        (Pace.MONTHLY, datetime(2027, 1, 31, 8, 0, tzinfo=UTC), "Asia/Shanghai", datetime(2027, 2, 1, 1, 0, tzinfo=UTC)),
    ],
)
def test_news_come_at_nine_by_the_readers_clock(pace: Pace, at: datetime, zone: str, next_at: datetime) -> None:
    """On Mondays or on the first, whatever the clocks do in between."""
    assert following(pace, at, zone) == next_at


def test_news_tell_the_three_best_that_were_not_seen() -> None:
    """Each once; what was told is remembered with the deed."""
    found = tuple(match(number, score) for number, score in ((11, 0.5), (12, 0.9), (13, 0.8), (14, 0.7), (15, 0.6)))
    deed = run(tell_news(DUE, MONDAY), known(found, frozenset({(1, 12)})))
    assert deed is not None
    assert deed.events == (NewsTold("c1", MONDAY, datetime(2027, 3, 15, 8, 0, tzinfo=UTC), {1: (13, 14, 15)}),)
    (notice,) = deed.notices
    assert notice.say.values["count"] == 3
    assert "Anhe" not in catalogue().message(Language.DE, notice.say).text


def test_without_anything_new_nothing_is_said() -> None:
    """The next time is still set."""
    deed = run(tell_news(DUE, MONDAY), known((match(11, 0.5),), frozenset({(1, 11)})))
    assert deed is not None
    assert deed.notices == ()
    assert isinstance(deed.events[0], NewsTold)


def test_nobody_is_told_at_night() -> None:
    """After a downtime it waits for the morning."""
    assert run(tell_news(DUE, datetime(2027, 3, 8, 23, 0, tzinfo=UTC)), known((match(11, 0.5),))) is None


def test_a_card_keeps_a_title_to_itself_that_gives_the_firm_away() -> None:
    """Its technologies are told instead."""
    assert title_of(held(1)) == "Drucksensoren"
    telling = title_of(held(1, "Drucksensoren von Sickinger"))
    assert isinstance(telling, InLanguages)
    assert telling.text(Language.EN) == "pressure sensors"
    shown = catalogue().message(Language.EN, Say("finding-card", cards((match(11, 0.5),))[0].values)).text
    assert "As of 28 February 2027" in shown


@pytest.mark.parametrize("day", [date(2027, 3, 1), date(2027, 1, 31), date(2028, 2, 28), date(2027, 12, 31)])
def test_the_age_of_a_profile_is_told_from_its_end(day: date) -> None:
    """What lasts a year from a day was confirmed on that day."""
    assert confirmed_on(lasts_until(day)) == day


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Wir suchen einen Händler für Messtechnik", {TEXT, KIND}),
        ("想找做传感器的德国企业", {TEXT, KIND}),
        ("sensors", {TEXT}),
        ("Wie finde ich eine passende Firma in China?", set()),
        ("", set()),
    ],
)
def test_a_wish_is_told_from_a_question(text: str, taken: set[str]) -> None:
    """Only what names something to offer or to seek begins the search at once."""
    context = Context(Contact("c1", Language.DE), Language.DE, MONDAY, Address(Channel.TELEGRAM, "100"))
    assert {key for key in read_wish(context, text) if key in (TEXT, KIND)} == taken


def test_profiles_are_named_by_number() -> None:
    """In any spelling; two where two are asked for."""
    assert [ProfileNumber().parse(text) for text in ("P-0042", "p 42", "42", " P–42 ")] == [42] * 4
    assert TwoProfiles().parse("P-0042 und P-17") == (42, 17)
    assert TwoProfiles().parse(TwoProfiles().show((42, 17))) == (42, 17)
    for wrong in ("", "P-0042 P-0017", "P-0000"):
        with pytest.raises(Unclear):
            ProfileNumber().parse(wrong)
    with pytest.raises(Unclear):
        TwoProfiles().parse("P-0042")


@pytest.mark.parametrize("language", Language)
def test_figures_become_a_picture_in_each_language(language: Language) -> None:
    """A phone's width, and not heavy."""
    picture = drawn(FIGURES, language)
    with Image.open(io.BytesIO(picture.content)) as image:
        assert image.width == 1080
    assert len(picture.content) < 100_000
    assert "50" in catalogue().message(language, Say("figures-monthly", told(FIGURES))).text


@pytest.mark.parametrize(
    ("now", "told_now"),
    [
        (datetime(2027, 4, 1, 6, 30, tzinfo=UTC), False),
        (datetime(2027, 4, 1, 7, 30, tzinfo=UTC), True),
        (datetime(2027, 5, 1, 7, 30, tzinfo=UTC), False),
        (datetime(2027, 5, 3, 7, 30, tzinfo=UTC), True),
    ],
)
def test_colleagues_are_told_on_the_first_working_day(now: datetime, told_now: bool) -> None:  # noqa: FBT001
    """The first of May is a holiday, and in 2027 a Saturday."""
    deed = run(tell_figures(date(2027, 3, 1), now), {ExtraDays: (), FiguresOf: FIGURES})
    assert (deed is not None and len(deed.notices) == 1) is told_now


def test_who_begins_later_in_a_month_is_not_told_of_the_past() -> None:
    """It is settled without a word."""
    deed = run(tell_figures(date(2027, 3, 1), datetime(2027, 4, 20, 8, 0, tzinfo=UTC)), {ExtraDays: (), FiguresOf: FIGURES})
    assert deed is not None
    assert deed.notices == ()
    assert deed.events == (FiguresTold(date(2027, 3, 1)),)


async def test_figures_are_counted_month_by_month(stage: Stage) -> None:
    """Profiles that are online by region and kind; introductions by how they ended; the median time to answer."""
    offer = await stage.makes("anna", await stage.registers("anna"))
    wanted = await stage.makes("li", await stage.registers("li", replace(FOSHAN, size=Size.SMALL), LI), WANTED)
    await stage.does("anna", MatchesShown(offer.number, (wanted.number,)))
    begun = stage.clock.now
    people = [(offer, await stage.contact("anna")), (wanted, await stage.contact("li"))]
    parties = [Party(one.number, one.firm.number, "Europe/Berlin", contact_id=who) for one, who in people]
    one = Introduction(1, 1, IntroductionState.WAITING_B, replace(parties[0], answered_at=begun), parties[1], begun)
    await stage.happens(IntroductionOpened(one))
    stage.passes(1)
    agreed = replace(one, version=2, state=IntroductionState.BOTH_YES, agreed_at=stage.clock.now)
    await stage.happens(IntroductionChanged(agreed.with_party(Side.B, replace(one.b, answered_at=stage.clock.now))))
    month = begun.date().replace(day=1)
    figures: PartnerFigures = await stage.ask(FiguresOf(month))
    assert figures.profiles == {Region.KL: {Kind.OFFER: 1}, Region.FOSHAN: {Kind.REQUEST: 1}}
    assert (figures.firms, figures.verified, figures.shown) == (2, 0, 1)
    assert figures.introductions == {"opened": 1, "yes": 1, "refused": 0, "expired": 0, "withdrawn": 0}
    assert figures.yes_rate == 1.0
    assert figures.answer_hours == 24.0
    before: PartnerFigures = await stage.ask(FiguresOf(date(month.year - 1, 1, 1)))
    assert (before.shown, before.yes_rate, before.answer_hours) == (0, None, None)


async def test_a_month_is_told_once(stage: Stage) -> None:
    """The second process comes too late."""
    (month,) = await stage.ask(FiguresDue())
    await stage.happens(FiguresTold(month))
    assert await stage.ask(FiguresDue()) == ()
    with pytest.raises(Stale):
        await stage.happens(FiguresTold(month))
    assert await stage.ask(NewsDue()) == ()
