"""Titles of profiles: what the bot proposed is read in the reader's language, what people wrote as they wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.domain.firms import Firm, Kind, Profile, Region, Subject
from bot.domain.language import Language
from bot.domain.notices import InLanguages
from bot.domain.partners import HeldFirm, HeldProfile, ProfileState
from handlers.partners.anonymity.whose import names_of
from handlers.partners.finding.cards import title_of
from handlers.partners.showing import anonymous
from handlers.partners.titles import proposed, title_for

SENSORS = Firm("wfk:1", "Sickinger Sensorwerk GmbH", Region.KL)
WRITTEN = Profile(
    "wfk:p1",
    SENSORS.id,
    Language.DE,
    Kind.OFFER,
    "",
    "Wir entwickeln Messgeräte und suchen Händler.",
    Subject.BUSINESS,
    keywords=("Sensorik", "Messtechnik"),
    partner_sought=("Händler",),
    regions=("Foshan",),
)
PROPOSED = replace(WRITTEN, title=proposed(WRITTEN))


def test_a_proposed_title_is_read_in_each_language() -> None:
    """Fields, partner and place are the taxonomy's."""
    title = title_for(PROPOSED)
    assert isinstance(title, InLanguages)
    assert title.text(Language.DE) == PROPOSED.title == "Sensorik, Messtechnik: Händler gesucht (Foshan)"
    assert title.text(Language.ZH) == "传感器、测量技术：寻找经销商（佛山）"
    assert title.text(Language.EN) == "Sensors, measuring technology: distributors wanted (Foshan)"


def test_a_word_that_somebody_typed_stays_in_a_proposed_title() -> None:
    """The taxonomy does not hold it."""
    typed = replace(WRITTEN, keywords=("Glockenspiele",))
    title = title_for(replace(typed, title=proposed(typed)))
    assert isinstance(title, InLanguages)
    assert title.text(Language.ZH) == "Glockenspiele：寻找经销商（佛山）"


def test_a_title_of_ones_own_stays() -> None:
    """On each card as it was written."""
    own = replace(WRITTEN, title="Drucksensoren für Roboter")
    assert title_for(own) == "Drucksensoren für Roboter"


def test_cards_show_the_title_of_the_reader() -> None:
    """The card of a match and the anonymous card; only what the firm wrote is called its words."""
    held = HeldProfile(1, PROPOSED, HeldFirm(SENSORS, 1), 1, ProfileState.ONLINE, date(2028, 2, 29))
    assert title_of(held) == title_for(PROPOSED)
    title, words = anonymous(PROPOSED, SENSORS, names_of(SENSORS))[-2:]
    assert (title.text, title.values["title"]) == ("partner-title", title_for(PROPOSED))
    assert (words.text, words.values["both"]) == ("partner-words", "no")
