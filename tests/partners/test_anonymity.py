"""What gives a firm away is found; what only looks like it is left alone."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.language import Language
from bot.texts import catalogue
from handlers.partners.anonymity.check import KINDS, find_give_aways, gives_away
from tests.partners.stage import own_set

FOLDER = Path(__file__).parent
FOUND, FALSE = 0.95, 0.05
FIRM = ("Hydrosan Umwelttechnik GmbH", "海卓桑环保技术有限公司")


def texts_of(name: str) -> list[tuple[tuple[str, str], Language, Any]]:
    """The texts of a file: firm, language, text."""
    groups = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return [(tuple(group["firm"]), language, item) for group in groups for language in Language for item in group.get(language.value, ())]


PLANTED = [(firm, language, *next(iter(item.items()))) for firm, language, item in texts_of("planted.yaml")]
CLEAN = texts_of("clean.yaml")


@pytest.mark.parametrize("language", Language)
def test_planted_give_aways_are_found_by_their_kind(language: Language) -> None:
    """At least 95 of 100, in each language."""
    cases = [case for case in PLANTED if case[1] is language]
    missed = [text for firm, lang, kind, text in cases if kind not in gives_away(text, lang, *firm)]
    assert len(missed) <= (1 - FOUND) * len(cases), missed


@pytest.mark.parametrize("language", Language)
def test_clean_texts_are_left_alone(language: Language) -> None:
    """At most five of 100 are called out wrongly, in each language."""
    cases = [case for case in CLEAN if case[1] is language]
    wrong = [text for firm, lang, text in cases if gives_away(text, lang, *firm)]
    assert len(wrong) <= FALSE * len(cases), wrong


PLAIN_NAMES = (
    ("佛山测量仪器有限公司", "我们在佛山经销测量仪器，寻找德国传感器。", "我们是佛山测量仪器有限公司。"),
    ("广东佛山机械有限公司", "我们是佛山的机械厂，广东各地都有客户。", "佛山机械已有二十年历史。"),
    ("江苏精密仪器有限公司", "在江苏销售精密机械和仪器。", "江苏精密仪器寻找伙伴。"),
    ("东莞市机械有限公司", "东莞市的机械制造商。", ""),
    ("华南测量仪器有限公司", "我们的客户在华南，产品是测量仪器。", "华南测量仪器成立于1998年。"),
    (
        "Kaiserslauterer Messtechnik GmbH",
        "Als Kaiserslauterer Betrieb bieten wir Messtechnik.",
        "Die Kaiserslauterer Messtechnik sucht Händler.",
    ),
    ("Pfälzer Maschinenbau GmbH", "Pfälzer Wein reist auf Maschinen von uns; Maschinenbau seit 1950.", "Wir von Pfälzer Maschinenbau."),
    ("Rhein-Neckar Sensorik GmbH", "Sensorik aus dem Raum Rhein-Neckar.", "Rhein-Neckar Sensorik liefert weltweit."),
    ("Sensor Technology Kaiserslautern GmbH", "We offer Sensor Technology.", "Sensor Technology Kaiserslautern is ours."),
    ("Guangdong Foshan Machinery", "Machinery from Guangdong, Foshan.", "Guangdong Foshan Machinery was founded in 1998."),
)


@pytest.mark.parametrize(("name", "clean", "planted"), PLAIN_NAMES)
def test_a_place_and_words_of_trade_give_nobody_away(name: str, clean: str, planted: str) -> None:
    """Many firms are in Foshan and many measure: only the whole of such a name in a row tells whose a text is."""
    for names in ((name, ""), ("Foshan Instruments", name)) if name > "\u3400" else ((name, ""),):
        assert not find_give_aways(clean, Language.ZH, *names)
        assert not planted or "name" in gives_away(planted, Language.ZH, *names)


def test_what_stands_beside_the_place_gives_the_firm_away() -> None:
    """The place is left alone, the part of the name that is its own is found."""
    found = find_give_aways("我们粤海在佛山经销仪器。", Language.ZH, "Foshan Yuehai Instruments", "佛山市粤海仪器有限公司")
    assert [one.words for one in found] == ["粤海"]
    assert not find_give_aways("南海机械厂很多。", Language.ZH, "佛山市南海狮山机械有限公司")
    found = find_give_aways("Ramsteiner Drehteile von Bernhofer.", Language.DE, "Bernhofer Ramsteiner Metallbau GmbH")
    assert [one.words for one in found] == ["Bernhofer"]


def test_there_are_enough_texts() -> None:
    """Two hundred of each, and every kind is among them."""
    assert len(PLANTED) >= 200
    assert len(CLEAN) >= 200
    assert {kind for _, _, kind, _ in PLANTED} == set(KINDS)


def test_the_profiles_of_our_own_set_are_clean() -> None:
    """They were written without names."""
    directory = own_set()
    for profile in directory.profiles.values():
        firm = directory.firms[profile.firm]
        assert not find_give_aways(f"{profile.title}. {profile.summary}", profile.lang, firm.name, firm.name_zh)


@given(st.sampled_from(PLANTED), st.sampled_from(CLEAN))
@settings(max_examples=60, deadline=None)
def test_a_give_away_is_found_in_company(planted: tuple[Any, ...], clean: tuple[Any, ...]) -> None:
    """Other sentences around do not hide it."""
    firm, language, kind, text = planted
    if kind in gives_away(text, language, *firm):
        assert kind in gives_away(f"{clean[2]}\n{text}\n{clean[2]}", language, *firm)


@given(st.text(max_size=400), st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_text_and_name_can_be_checked(text: str, name: str, name_zh: str) -> None:
    """Checking never fails."""
    gives_away(text, Language.EN, name, name_zh)


@pytest.mark.parametrize(
    "piece", ["0 ", "1 2 ", "a.", "Am ", "A b ", "零", "中 ", "x@", "(", "Hydro ", "12 Road ", "No. 5, ", "专利", "Dr. "]
)
def test_a_long_text_takes_no_longer_than_it_should(piece: str) -> None:
    """No pattern runs away on repetitions."""
    begun = time.process_time()
    gives_away(piece * (4000 // len(piece)), Language.DE, *FIRM)
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("language", Language)
def test_every_kind_has_its_hint(language: Language) -> None:
    """The writer learns what to take out."""
    for kind in KINDS:
        assert catalogue()(language, f"partners-gives-away-{kind}")
