"""Profiles in the talk: what is read, what is never shown, what a draft survives, who is told when."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialog import Kind as AnswerKind
from bot.dialog import Unclear
from bot.domain.firms import Firm, Kind, Profile, Region, Size, Subject
from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.messages import Said
from bot.domain.partners import FirmPerson, HeldFirm, HeldProfile, ProfileState, lasts_until
from bot.texts import catalogue
from handlers.partners.anonymity.whose import names_of
from handlers.partners.profiles.kinds import FIRM, KEEP, PROFILE, Anonymous, Languages, OrKept, Seat, Website, Wish, Words
from handlers.partners.profiles.reading import is_short, language_of, read
from handlers.partners.profiles.twins import LIKELY, firms_like, likeness, twins_of
from handlers.partners.showing import anonymous, card
from handlers.partners.words.taxonomy import Facet
from knowledge.library import Library
from tests.partners.stage import own_set
from tests.player import Bot

_CLEAN = {Language.DE: "Wir bauen Ventile für Wasser.", Language.EN: "We make valves for water.", Language.ZH: "我们生产水用阀门。"}
DAY = date(2027, 3, 1)
NAMES = names_of(Firm("", "Sickinger Sensorwerk GmbH", Region.KL, "西金格传感器有限公司"), "Müller", "李娜", "anna@firma.example")
_FIRMS = [firm for firm in own_set().firms.values() if firm.name]
_PLACES = ("Wir von {} bauen Pumpen.", "{}: Pumpen gesucht", "我们{}生产水泵。", "pumps by {}", "Pumpen ({}), Ventile", "Pumpen, Marke {}®")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Wish(), "offer"),
        (Wish(), "Wir bauen Sensoren und suchen einen Händler."),
        (Wish(), "我们生产水泵，找经销商"),
        (Anonymous(Language.DE, NAMES), "Wir bauen Drucksensoren für die Chemie."),
        (OrKept(Anonymous(Language.DE, NAMES)), "ja"),
        (Seat(DAY), "unsere Firma sitzt in Lautern"),
        (Languages(), "English, Deutsch"),
        (Website(), "www.Sickinger.example/de/"),
        (Words(Facet.PARTNER, Language.DE, NAMES), "Händler oder Kunden"),
        (Words(Facet.REGION, Language.DE, NAMES), "irgendwo am Meer"),
        (FIRM, "u12"),
        (PROFILE, " P-0042 "),
    ],
)
def test_a_stored_answer_is_understood_again(kind: AnswerKind[object], text: str) -> None:
    """The law of every kind, and what is stored holds no more than the answer."""
    value = kind.parse(text)
    assert kind.parse(kind.show(value)) == value


@pytest.mark.parametrize(
    ("kind", "text", "hint"),
    [
        (Wish(), "Sensoren", "unclear-too-short"),
        (Wish(), "Wer stellt die Räume in Shanghai?", "unclear-question"),
        (Anonymous(Language.DE, NAMES), "Sickinger baut Sensoren", "unclear-profile-tells"),
        (Anonymous(Language.DE, NAMES), "Fragen Sie Frau Müller nach Sensoren", "unclear-profile-tells"),
        (Anonymous(Language.ZH, NAMES), "请联系李娜，我们生产传感器", "unclear-profile-tells"),
        (Words(Facet.PARTNER, Language.DE, NAMES), "Sickinger Freunde", "unclear-profile-tells"),
        (Seat(DAY), "in Frankfurt", "unclear-choice"),
        (Languages(), "Französisch", "unclear-languages"),
        (Website(), "haben wir bald", "unclear-website"),
        (FIRM, "P-0001", "unclear-partner-number"),
    ],
)
def test_what_is_no_answer_is_told_kindly(kind: AnswerKind[object], text: str, hint: str) -> None:
    """Each refusal has its own words, and all of them are there."""
    with pytest.raises(Unclear) as unclear:
        kind.parse(text)
    assert unclear.value.hint == hint
    assert all(catalogue()(language, hint, **unclear.value.values) for language in Language)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(_FIRMS), st.sampled_from(_PLACES), st.sampled_from(Language), st.booleans())
def test_no_text_that_others_see_holds_the_firms_name(firm: Firm, place: str, language: Language, in_chinese: bool) -> None:  # noqa: FBT001
    """A text with the name is refused, whatever stands around it; what is accepted is shown without a trace of name, website or people."""
    name = firm.name_zh if in_chinese and firm.name_zh else firm.name
    kind = Anonymous(language, names_of(firm, "Quastenberg", "jo@quast.example"))
    with pytest.raises(Unclear):
        kind.parse(place.format(name))
    with pytest.raises(Unclear):
        kind.parse(place.format("Quastenberg"))
    text = kind.parse(_CLEAN[language])
    profile = Profile("wfk:p1", firm.id, language, Kind.OFFER, text, text, Subject.BUSINESS, keywords=(text,), partner_sought=(text,))
    shown = " ".join(
        catalogue()(reader, line.text, **line.values) for reader in Language for line in anonymous(profile, firm, names_of(firm))
    )
    assert fold(firm.name) not in fold(shown)
    assert not firm.name_zh or firm.name_zh not in shown
    assert not firm.website or firm.website not in shown


def test_what_tells_the_firm_is_left_off_its_card() -> None:
    """A file may say anything in any field; what is left says nothing of the firm and its people."""
    people = (FirmPerson("c1", "Müller", "Anna", "", "anna@firma.example", Language.DE, "Europe/Berlin"),)
    firm = Firm("f1", "Sickinger Sensorwerk GmbH", Region.KL, "西金格传感器有限公司", Size.SMALL)
    profile = Profile(
        "p1",
        firm.id,
        Language.DE,
        Kind.OFFER,
        "Sensoren von Sickinger",
        "Fragen Sie Anna Müller nach Drucksensoren.",
        keywords=("西金格传感器",),
        partner_sought=("Freunde der Firma Sickinger", "Händler"),
        cooperation=("wie bei Sickinger",),
        regions=("rund um www.sickinger.example",),
        stage="bei Sickinger erprobt",
        ip="Marke der 西金格传感器有限公司",
    )
    lines = card(HeldProfile(1, profile, HeldFirm(firm, 1, people), 1, ProfileState.ONLINE, DAY))
    assert [line.text for line in lines] == ["partner-firm", "partner-kind-offer", "partner-technologies", "partner-sought"]
    for reader in Language:
        shown = " ".join(catalogue()(reader, line.text, **line.values) for line in lines)
        assert not [secret for secret in ("ickinger", "西金格", "Müller", "Anna", "example") if secret in shown]


@pytest.mark.parametrize(
    ("text", "seat", "expected"),
    [
        ("Wir bauen Sensoren und suchen einen Händler in Südchina", Region.KL, (Kind.OFFER, "sensors", "distributor", "south-china")),
        ("We need a supplier of castings from Yangzhou", Region.KL, (Kind.REQUEST, "casting", "supplier", "yangzhou")),
        ("想找做传感器的德国企业", Region.YANGZHOU, (Kind.REQUEST, "sensors", "", "germany")),
    ],
)
def test_a_sentence_is_read_first(text: str, seat: Region, expected: tuple[Kind, str, str, str]) -> None:
    """Kind, field, partner and place come from the sentence, so that nobody is asked for them."""
    wanted = read(text, seat)
    first = [next((concept.id for concept in concepts), "") for concepts in (wanted.fields, wanted.partners, wanted.regions)]
    assert (wanted.kind, *first) == expected


def test_where_the_firm_has_its_seat_is_no_wish() -> None:
    """To say "Wir aus Kaiserslautern" is to say where one is, not where a partner is to be."""
    assert read("Wir aus Kaiserslautern bauen Sensoren und suchen Kunden", Region.KL).regions == ()


def test_a_profile_is_written_in_the_language_of_its_text() -> None:
    """Chinese by its characters; else what the writer speaks, and English where that is Chinese."""
    assert [language_of("我们生产水泵", Language.DE), language_of("pumps", Language.ZH), language_of("Pumpen", Language.DE)] == [
        Language.ZH,
        Language.EN,
        Language.DE,
    ]
    assert is_short("Wir bauen Pumpen.")
    assert not is_short("我们生产工业水泵，出口欧洲，年产五万台，寻找德国的经销商和维修伙伴。")


def test_a_year_is_a_year_also_in_february() -> None:
    """The last day of a profile exists in the year in which it ends."""
    assert lasts_until(date(2028, 2, 29)) == date(2029, 2, 28)


def _firm(number: int, name: str, name_zh: str = "", website: str = "") -> HeldFirm:
    return HeldFirm(Firm(f"f{number}", name, Region.OTHER, name_zh, website=website), 1, number=number)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Sickinger Sensorwerk GmbH", ""), ("Sickinger Sensor-Werk", "")),
        (("Yangzhou Mingyan Automation Co., Ltd.", ""), ("扬州鸣砚自动化设备有限公司", "扬州鸣砚自动化设备有限公司")),
        (("扬州鸣砚自动化有限公司", "扬州鸣砚自动化有限公司"), ("鸣砚自动化设备(扬州)有限公司", "鸣砚自动化设备(扬州)有限公司")),
    ],
)
def test_firms_that_may_be_the_same_are_found(one: tuple[str, str], other: tuple[str, str]) -> None:
    """By spelling, without legal form, across both scripts."""
    first, second = _firm(1, *one), _firm(2, *other)
    assert likeness(first.firm, second.firm) >= LIKELY
    assert twins_of(first.firm, (first, second), number=1) == (second,)
    assert twins_of(first.firm, (first, second), frozenset({(1, 2)}), number=1) == ()


def test_firms_of_our_own_set_are_told_apart() -> None:
    """Sixty firms of the same trades and towns: hardly one pair is proposed."""
    held = [HeldFirm(firm, 1, number=number) for number, firm in enumerate(_FIRMS, 1)]
    proposed = {frozenset((one.number, twin.number)) for one in held for twin in twins_of(one.firm, held, number=one.number)}
    assert len(proposed) <= 2


def test_a_search_finds_firms_in_both_scripts() -> None:
    """A part of a name, a slip of the finger, the sound of a Chinese name."""
    firms = (
        _firm(1, "Sickinger Sensorwerk GmbH"),
        _firm(2, "Mingyan Automation", "扬州鸣砚自动化设备有限公司"),
        _firm(3, "Weinkontor", ""),
    )
    assert [one.number for one in firms_like("sickingr", firms)][:1] == [1]
    assert [one.number for one in firms_like("鸣砚", firms)] == [2]
    assert [one.number for one in firms_like("mingyan", firms)][:1] == [2]
    assert firms_like("Quastenberg", firms) == ()


async def test_a_draft_survives_a_restart(library: Library, sqlite_url: str) -> None:
    """The sentence and all answers are there after another process took over."""
    with Bot(library, sqlite_url) as bot:
        for line in (
            "Wir bauen Drucksensoren und suchen einen Händler in Südchina",
            "Erst ein Profil anlegen",
            "Neu eintragen",
            "in Lautern",
        ):
            await bot.take(Said(line), hint=Language.DE)
    with Bot(library, sqlite_url) as bot:
        bot.count = 100
        asked = await bot.take(Said("Sickinger Sensorwerk GmbH"), hint=Language.DE)
        assert "Wie viele Menschen" in asked[-1].text
        back = await bot.take(Said("zurück"), hint=Language.DE)
        assert "Wie heißt Ihre Firma" in back[-1].text


def test_what_is_kept_is_kept() -> None:
    """A yes to the proposal is the proposal."""
    assert OrKept(Anonymous(Language.DE, NAMES)).parse("Übernehmen") == KEEP
