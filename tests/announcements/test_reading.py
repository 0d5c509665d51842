"""Whom an announcement is for, read out of a colleague's words; what is not understood is never left out."""

from __future__ import annotations

import pytest

from bot.dialog import KEY_BYTES, Kind, Misread, Unclear
from bot.domain.audiences import INTERESTS, Part
from bot.domain.firms import Region
from bot.domain.language import Language
from handlers.announcements.acts import ACTS, AnnouncementNumber
from handlers.announcements.audience import VALUES, ToWhom
from handlers.announcements.reading import Named, conditions_in

FORUM = Named("forum", ("China-Forum", "中国论坛"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An: Firmen der Region, Interesse Foshan", "role=company region=kl interest=foshan"),
        ("Startups aus Yangzhou und Shanghai auf WeChat", "role=startup region=yangzhou region=shanghai platform=wechat"),
        ("interessiert an Foshan und Handel", "interest=foshan interest=trade"),
        ("Interesse Foshan, Firmen aus Foshan", "interest=foshan role=company region=foshan"),
        ("Firmen der Region Foshan", "role=company region=foshan"),
        ("Firmen unserer Region", "role=company region=kl"),
        ("an alle Kollegen", "role=colleague"),
        ("Angemeldete: China-Forum", "conference=forum"),
        ("attendees of forum", "conference=forum"),
        ("companies of the region, interested in digital", "role=company region=kl interest=digital"),
        ("Chinese speaking start-ups", "language=zh role=startup"),
        ("universities in Shanghai, universities in Shanghai", "role=research region=shanghai"),
        ("本地区的企业，对佛山感兴趣", "region=kl role=company interest=foshan"),
        ("说中文的微信用户", "language=zh platform=wechat"),
        ("已报名中国论坛", "conference=forum"),
        ("alle", ""),
        ("Everybody!", ""),
        ("所有人", ""),
    ],
)
def test_words_name_conditions(text: str, found: str) -> None:
    """In all three languages, in any order, each condition once."""
    assert conditions_in(text, (FORUM,)) == tuple(tuple(pair.split("=")) for pair in found.split())


@pytest.mark.parametrize(
    ("text", "hint", "answer"),
    [
        ("Firmen aus Mannheim", "unclear-segment", True),
        ("Firmen, aber nicht aus Foshan", "unclear-segment", True),
        ("nicht Foshan", "unclear-segment-not", True),
        ("everybody except colleagues", "unclear-segment-not", True),
        ("除佛山外的企业", "unclear-segment-not", True),
        ("Wann ist die Konferenz?", "unclear-segment", False),
        ("Gibt es Firmen in Mannheim?", "unclear-segment", False),
        ("die und der", "unclear-segment", False),
        ("", "unclear-segment", False),
        ("🙂", "unclear-segment", False),
    ],
)
def test_what_is_not_understood_is_asked_about(text: str, hint: str, *, answer: bool) -> None:
    """The wrong ones must not get it; a question of the colleague's own may be looked up, a slip in an answer is not."""
    with pytest.raises(Unclear) as caught:
        conditions_in(text, (FORUM,))
    assert (caught.value.hint, isinstance(caught.value, Misread)) == (hint, answer)


def test_every_value_has_a_word() -> None:
    """Whatever can be chosen by a button can be named; a platform nobody is on is not offered."""
    offered = {(name, option.value) for name, options in VALUES.items() for option in options}
    said = {
        *(conditions_in(one)[0] for one in ("telegram", "wechat", "web", "deutsch", "english", "中文", "region", "anderswo")),
        *(conditions_in(place)[0] for place in ("yangzhou", "shanghai", "foshan")),
        *(conditions_in(part)[0] for part in ("firmen", "startups", "hochschulen", "behörden", "kollegen")),
        *(conditions_in(f"interesse {one}")[0] for one in INTERESTS),
    }
    assert said == offered
    assert len(offered) == 3 + len(Language) + len(Region) + len(Part) + len(INTERESTS)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ToWhom(), "Firmen der Region, Interesse Foshan"),
        (ToWhom(), "alle"),
        (ToWhom(), "+region"),
        (ToWhom((FORUM,)), "中国论坛"),
        (AnnouncementNumber(), "A-0012"),
        (AnnouncementNumber(), "a12"),
        (AnnouncementNumber(), "12 approve 3"),
    ],
)
def test_what_is_stored_means_the_same(kind: Kind[object], text: str) -> None:
    """The law of every kind of answer."""
    assert kind.parse(kind.show(kind.parse(text))) == kind.parse(text)


@pytest.mark.parametrize("text", ["", "A", "B-0012", "12 fly", "12 send x", "0x12", "-" * 90, "123456789"])
def test_a_number_that_is_none_is_refused(text: str) -> None:
    """Buttons are made by people, too."""
    with pytest.raises(Unclear):
        AnnouncementNumber().parse(text)


def test_every_button_fits_its_place() -> None:
    """A button has 64 bytes on Telegram, an answer of a dialog fewer."""
    assert max(len(f"do:announcement:99999999 {name} 99999999".encode()) for name in ACTS) <= 64
    assert max(len(f"announce-{name}~99") for name in VALUES) <= KEY_BYTES
