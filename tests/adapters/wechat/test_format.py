"""Messages become texts that WeChat takes and shows unbroken."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.wechat.format import MOST_BYTES, parts
from bot.domain.messages import Choice, Link, Message

TAPPABLE = re.compile(r'<a href="weixin://bizmsgmenu\?msgmenucontent=[^"]*&msgmenuid=[^"&]*">(.*?)</a>')


def test_a_short_message_is_one_text() -> None:
    """Heading first, note in brackets, choices numbered at the end."""
    message = Message("三个城市。", heading="代表处", note="据报道", choices=(Choice("扬州", "a"), Choice("上海", "b")))
    assert parts(message, clickable=False) == ("代表处\n三个城市。\n\n（据报道）\n\n1. 扬州\n2. 上海",)


def test_choices_are_clickable_in_replies() -> None:
    """A tap sends the label and the token; the number stays for clients without such links."""
    (text,) = parts(Message("?", choices=(Choice("Büro & Raum", "offices:1"),)), clickable=True)
    assert text.endswith('1. <a href="weixin://bizmsgmenu?msgmenucontent=Büro%20%26%20Raum&msgmenuid=offices:1">Büro & Raum</a>')


def test_a_token_that_does_not_fit_a_link_stays_a_number() -> None:
    """Nothing is put into an address that would change its meaning."""
    assert parts(Message("?", choices=(Choice("Ja", "a&b"),)), clickable=True) == ("?\n\n1. Ja",)


def test_links_give_way_to_one_text() -> None:
    """Where the links alone would make a second text of it, the choices are numbers."""
    message = Message("字" * 640, choices=(Choice("扬州", "a"), Choice("上海", "b")))
    (text,) = parts(message, clickable=True)
    assert text.endswith("1. 扬州\n2. 上海")


def test_an_english_note_has_english_brackets() -> None:
    """Brackets follow the script."""
    assert parts(Message("x", note="as reported"), clickable=False) == ("x\n\n(as reported)",)


def test_web_addresses_are_links() -> None:
    """A link keeps its query."""
    (text,) = parts(Message("x", links=(Link("Seite", 'https://example.org/?a=1&b="2"'),)), clickable=False)
    assert text == 'x\n\n<a href="https://example.org/?a=1&b=%222%22">Seite</a>'


@pytest.mark.parametrize("smuggled", ["<a href='http://evil'>x</a>", "< A href=x>", "</a>", "<\na href=x>"])
def test_a_users_text_cannot_become_a_link(smuggled: str) -> None:
    """Echoed text is shown as it is, for an invisible mark stands in the tag."""
    (text,) = parts(Message(smuggled, choices=(Choice(smuggled, "t"),), note=smuggled), clickable=True)
    foreign = TAPPABLE.sub(r"\1", text)
    assert not re.search(r"<\s*/?\s*a", foreign, re.IGNORECASE)
    assert smuggled.replace("\n", " ").strip() in " ".join(foreign.replace("\u200b", "").split("\n"))


def test_long_text_is_cut_at_the_end_of_a_sentence() -> None:
    """A part ends where a sentence ends."""
    texts = parts(Message("这是一个关于办公场地的句子。" * 300), clickable=False)
    assert len(texts) > 1
    assert all(text.endswith("。") for text in texts)


def test_long_western_text_is_cut_at_a_sentence_and_not_at_a_date() -> None:
    """A full stop inside a date or number is no end of a sentence."""
    texts = parts(Message("Der Termin ist am 04.05.2027 um 14.30 Uhr in Yangzhou. " * 100), clickable=False)
    assert all(text.endswith("Yangzhou.") for text in texts)


def test_a_word_longer_than_a_part_is_cut_between_characters() -> None:
    """No character is damaged, not even a composed one."""
    texts = parts(Message("👩‍💻" * 900), clickable=False)
    assert "".join(texts) == "👩‍💻" * 900
    assert all(text.startswith("👩") for text in texts)


def test_an_empty_message_is_no_text() -> None:
    """WeChat refuses empty texts."""
    assert parts(Message("  \x00 "), clickable=True) == ()


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
LONG = st.tuples(TEXT, st.integers(1, 150)).map(lambda pair: pair[0] * pair[1])
CHOICES = st.lists(st.tuples(TEXT, st.from_regex(r"[a-z0-9:]{1,64}", fullmatch=True)).map(lambda pair: Choice(*pair)), max_size=12)


@given(TEXT, LONG, TEXT, CHOICES.map(tuple), st.booleans())
def test_any_message_fits_and_loses_nothing(heading: str, text: str, note: str, choices: tuple[Choice, ...], clickable: bool) -> None:  # noqa: FBT001
    """Every part is within 2,048 bytes, and all visible characters arrive in order."""
    message = Message(text, heading=heading, note=note, choices=choices)
    texts = parts(message, clickable=clickable)
    assert all(0 < len(part.encode()) <= MOST_BYTES for part in texts)
    shown = _visible(re.sub(r"<a href=\"weixin[^>]*>|</a>", "", "".join(texts)))
    assert _visible(text) in shown
    assert shown.startswith(_visible(heading))
    for number, choice in enumerate(choices, 1):
        assert _visible(f"{number}. {choice.label}") in shown


def _visible(text: str) -> str:
    clean = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\u200b]", "", text).replace("</a>", "")
    return "".join(clean.split())
