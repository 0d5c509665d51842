"""From our messages to Telegram's."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.telegram.format import Part, has_real_host, parts_of
from adapters.telegram.plain import units
from bot.domain.messages import Choice, Link, Message
from tests.fakes.telegram_rules import check_markup, shown

ANY_TEXT = st.text(st.characters(exclude_categories=[]))


def rows(message: Message) -> list[list[str]]:
    """The labels of the last part's keyboard."""
    markup = parts_of(message)[-1].markup
    return [[button["text"] for button in row] for row in markup["inline_keyboard"]] if markup else []


def choices(*labels: str) -> tuple[Choice, ...]:
    """Choices with numbered tokens."""
    return tuple(Choice(label, f"t:{number}") for number, label in enumerate(labels))


def test_heading_is_bold_and_note_is_italic() -> None:
    """The three texts of a message are set apart."""
    message = Message("In Yangzhou.", heading="Büros", note="Laut Bericht")
    assert parts_of(message) == (Part("<b>Büros</b>\n\nIn Yangzhou.\n\n<i>Laut Bericht</i>", "Büros\n\nIn Yangzhou.\n\nLaut Bericht"),)


@pytest.mark.parametrize("text", ["<b>", "a < b & c > d", "]]>", "</i>", "&amp;", "<script>alert(1)</script>", "*_`[x](y)"])
def test_users_words_cannot_break_the_markup(text: str) -> None:
    """Whatever stands in a text is shown as it was written."""
    for part in parts_of(Message(text, heading=text, note=text)):
        assert shown(part.html, "HTML") == f"{text}\n\n{text}\n\n{text}"


@pytest.mark.parametrize("text", ["", "  \n ", "\u200b\u2060", "\u2800"])
def test_nothing_to_see_is_not_sent(text: str) -> None:
    """Telegram would refuse it."""
    assert parts_of(Message(text)) == ()


def test_choices_without_text_can_still_be_chosen() -> None:
    """A dot stands for the text."""
    assert [part.plain for part in parts_of(Message(" ", choices=choices("Ja")))] == ["…"]


def test_short_labels_stand_side_by_side_and_long_ones_alone() -> None:
    """The keyboard is neither a tower nor truncated."""
    message = Message("?", choices=choices("Yangzhou", "Shanghai", "Foshan", "Etwas ganz anderes bitte", "Ja", "Nein"))
    assert rows(message) == [["Yangzhou", "Shanghai"], ["Foshan"], ["Etwas ganz anderes bitte"], ["Ja", "Nein"]]


def test_chinese_labels_count_double() -> None:
    """A Chinese character is as wide as two letters."""
    assert rows(Message("?", choices=choices("联系工作人员", "取消", "申请在凯泽斯劳滕的办公室"))) == [
        ["联系工作人员", "取消"],
        ["申请在凯泽斯劳滕的办公室"],
    ]


def test_links_are_buttons_where_telegram_takes_them() -> None:
    """An address without a real host is written out instead."""
    message = Message("Mehr:", links=(Link("WFK", "https://www.wfk-kl.de/"), Link("Chat", "http://localhost:8080/chat")))
    (part,) = parts_of(message)
    assert part.markup == {"inline_keyboard": [[{"text": "WFK", "url": "https://www.wfk-kl.de/"}]]}
    assert part.plain == "Mehr:\n\nChat: http://localhost:8080/chat"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://u@example.org",
        "https://a b.org",
        "https://[",
        "tg://x",
        "",
    ],
)
def test_addresses_that_telegram_refuses_are_known(url: str) -> None:
    """No message is lost for its button."""
    assert not has_real_host(url)


def test_a_long_text_is_cut_at_the_end_of_a_paragraph() -> None:
    """The keyboard comes under the last part."""
    paragraph = "Ein Satz. " * 150
    parts = parts_of(Message("\n\n".join([paragraph.strip()] * 5), choices=choices("Ja")))
    assert [part.plain.count("\n\n") for part in parts] == [1, 1, 0]
    assert [part.markup is None for part in parts] == [True, True, False]


def test_a_long_paragraph_is_cut_at_the_end_of_a_sentence() -> None:
    """Also where no blank follows, as in Chinese."""
    parts = parts_of(Message("场地由扬州市提供。" * 1000))
    assert all(part.plain.endswith("提供。") for part in parts)
    assert "".join(part.plain for part in parts) == "场地由扬州市提供。" * 1000


def test_a_word_without_end_is_cut_without_tearing_a_character() -> None:
    """A family of joined emoji stays together."""
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    parts = parts_of(Message(family * 2000))
    assert all(part.plain == family * part.plain.count(family) for part in parts)


def test_a_heading_over_two_parts_stays_bold_in_both() -> None:
    """Tags are closed in the part that opened them."""
    parts = parts_of(Message("x", heading="wort " * 1000))
    assert all(part.html.startswith("<b>") and "</b>" in part.html for part in parts)


def test_too_many_choices_do_not_lose_the_message() -> None:
    """Telegram takes 100 buttons."""
    message = Message("?", choices=choices(*["x"] * 150), links=(Link("WFK", "https://example.org"),))
    check_markup(parts_of(message)[-1].markup)


@settings(deadline=None)
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT, st.lists(ANY_TEXT, max_size=5), st.integers(1, 400))
def test_telegram_takes_whatever_the_bot_says(text: str, heading: str, note: str, labels: list[str], times: int) -> None:
    """Every part keeps every rule, and no visible character is lost."""
    parts = parts_of(Message(text * times, heading, note, choices(*labels)))
    for part in parts:
        assert re.sub(r"\s", "", shown(part.html, "HTML")) == re.sub(r"\s", "", part.plain)
        assert units(part.plain) <= 4096
        check_markup(part.markup)
