"""Reading a profile out of free text."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.firms import Directory, Firm, Kind, Profile, Region
from bot.domain.language import Language
from handlers.partners.matching.matchmaker import Matchmaker
from handlers.partners.matching.points import PointStore
from handlers.partners.words.reading import read_profile
from handlers.partners.words.taxonomy import taxonomy
from knowledge.embed import open_embedder
from tests.partners.stage import CACHE, own_set

PHRASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "reading.yaml").read_text("utf-8"))


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase["text"])
def test_free_text_is_read(phrase: dict[str, Any]) -> None:
    """Kind, technologies, partners and regions as a broker would note them."""
    read = read_profile(phrase["text"], taxonomy())
    assert read.kind == phrase["kind"]
    for field in ("technologies", "partners", "regions"):
        assert set(phrase.get(field, ())) <= {concept.id for concept in getattr(read, field)}, field


TAKEN_ON = (
    "经销测量仪器，想找德国传感器厂家做代理",
    "想代理德国传感器品牌",
    "我们希望成为德国传感器厂家在华南的代理商",
    "寻找可以代理的德国传感器品牌",
    "寻找德国厂家，做其中国总代理",
    "寻求德国传感器品牌的中国代理权",
    "想找德国传感器产品来代理",
    "有意在华东代理销售德国泵阀",
    "我们想为德国企业做代理，销售传感器",
    "Wir möchten als Händler für chinesische Sensoren tätig werden",
    "Wir übernehmen gern die Vertretung eines Herstellers von Sensoren",
    "Handelsfirma möchte Sensoren als Vertretung in Foshan vertreiben",
    "Wir möchten Vertriebspartner eines Sensorherstellers werden",
    "Wir handeln mit Messgeräten und suchen Sensoren für den Vertrieb in China",
    "We want to represent German sensor brands in Foshan",
    "We would like to distribute German sensors in China",
    "We want to become the distributor of a German sensor maker",
    "We sell measuring instruments and look for German sensor manufacturers to act as their agent",
)
GIVEN = (
    "Wir entwickeln Sensoren und suchen einen Vertriebspartner in Foshan",
    "Wir suchen eine Firma, die unsere Sensoren in China vertritt",
    "Wir möchten unsere Sensoren in China vertreiben",
    "Wir suchen einen Partner, der die Vertretung in China übernimmt",
    "Wir bauen Pumpen und suchen einen Partner für den Vertrieb in China",
    "We look for a firm to represent us in China",
    "We are looking for a company that wants to distribute our sensors",
    "We make sensors and look for a company to act as our agent in Foshan",
    "我们生产传感器，想找中国公司做代理",
    "想找佛山的公司做我们的代理",
    "希望有公司代理我们的产品",
    "寻找愿意代理我们产品的公司",
    "希望贵公司成为我们的代理商",
    "德国传感器厂家寻找佛山代理",
)


@pytest.mark.parametrize("text", TAKEN_ON)
def test_who_wants_to_sell_the_goods_of_others_seeks_them(text: str) -> None:
    """It is a request, and the agent is the writer: none is sought."""
    read = read_profile(text, taxonomy())
    assert read.kind is Kind.REQUEST
    assert not {concept.id for concept in read.partners} & {"agent", "distributor"}
    assert "distribution" in {concept.id for concept in read.cooperation}


@pytest.mark.parametrize("text", GIVEN)
def test_who_wants_others_to_sell_its_goods_offers_them(text: str) -> None:
    """An offer, in words much like those of whoever wants to sell for another."""
    assert read_profile(text, taxonomy()).kind is Kind.OFFER


def test_a_maker_and_whoever_wants_to_sell_for_it_fit_each_other() -> None:
    """Both are read from what they type, and each is shown to the other."""
    texts = (
        ("kl", Language.DE, "Wir entwickeln Sensoren für die Messtechnik und suchen einen Vertriebspartner in Foshan"),
        ("foshan", Language.ZH, "经销测量仪器，想找德国传感器厂家做代理"),
    )
    firms = {seat: Firm(seat, seat, Region(seat)) for seat, _, _ in texts}
    profiles = {
        seat: Profile(seat, seat, language, kind, text, text)
        for seat, language, text in texts
        if (kind := read_profile(text, taxonomy()).kind)
    }
    maker = Matchmaker(Directory(firms, profiles), PointStore(open_embedder("auto"), CACHE))
    for one, other in (("kl", "foshan"), ("foshan", "kl")):
        assert [match.profile for match in maker.best(one) if match.score >= maker.enough] == [other]


@pytest.mark.parametrize("piece", ["wir möchten ", "als händler ", "想 ", "找", "代理", "we want to be ", "the ", "unsere ", "vertretung "])
def test_a_long_text_is_read_in_time(piece: str) -> None:
    """No pattern runs away on repetitions."""
    begun = time.process_time()
    read_profile(piece * (4000 // len(piece)), taxonomy())
    assert time.process_time() - begun < 2


def test_the_kind_is_rarely_wrong() -> None:
    """On our own set at most one in fifteen profiles is read as the contrary; the rest is right or asked for."""
    profiles = own_set().profiles.values()
    kinds = [(read_profile(f"{one.title}. {one.summary}", taxonomy()).kind, one.kind) for one in profiles]
    assert sum(read not in (None, kind) for read, kind in kinds) <= len(kinds) / 15


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    """Reading never fails."""
    read_profile(text, taxonomy())
