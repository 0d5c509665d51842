"""Whatever a browser posts becomes an Update or a typed error."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web import receive
from adapters.web.receive import MalformedUpdate, Posted, TextTooLong
from bot.domain.language import Language
from bot.domain.messages import Address, Channel, Commanded, Said, Tapped

KEY = "0b9fd3a2-5a3f-4d39-9a1c-6f1f0a3d2c11"
NOW = datetime(2027, 5, 3, tzinfo=UTC)

anything = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)
nearly_right = st.fixed_dictionaries({}, optional={"key": st.just(KEY) | anything, "text": anything, "token": anything})


def body(**fields: object) -> bytes:
    """A posted body."""
    return json.dumps(fields).encode()


@given(st.binary() | anything.map(lambda value: json.dumps(value).encode()) | nearly_right.map(lambda value: json.dumps(value).encode()))
def test_any_body_is_read_or_refused_with_a_typed_error(posted: bytes) -> None:
    """No body makes the reader raise anything but its own two errors, and what is read can be stored as UTF-8."""
    try:
        found = receive.read_posted(posted)
    except (MalformedUpdate, TextTooLong):
        return
    assert (found.text + found.token).encode()
    assert "\x00" not in found.text + found.token


@given(st.binary() | anything.map(lambda value: json.dumps(value).encode()))
def test_any_origin_is_a_plain_word_or_refused(posted: bytes) -> None:
    """The mark of a link is letters, digits, hyphens and underscores, whatever came."""
    try:
        origin = receive.read_origin(posted)
    except MalformedUpdate:
        return
    assert origin == "" or origin.replace("-", "").replace("_", "").isalnum()


@given(st.text())
def test_any_header_gives_a_hash_or_nobody(header: str) -> None:
    """An Authorization header gives 64 hexadecimal digits or None."""
    visitor = receive.visitor_of(header)
    assert visitor is None or len(visitor) == 64


def test_deeply_nested_json_is_malformed() -> None:
    """A body that nests deeper than Python can follow is refused like any other nonsense."""
    with pytest.raises(MalformedUpdate):
        receive.read_posted(b"[" * 30_000)


@pytest.mark.parametrize(
    "wrong",
    [
        body(text="hello"),
        body(key="not a uuid", text="hello"),
        body(key=KEY),
        body(key=KEY, text=" \n "),
        body(key=KEY, text="hello", token="x"),
        body(key=KEY, token="x" * 65),
        body(key=KEY, token="a\nb\x00"),
        body(key=KEY, text=7),
        b"[]",
        b"\xff",
    ],
)
def test_what_the_page_never_sends_is_malformed(wrong: bytes) -> None:
    """A missing or wrong key, no content, both contents, and wrong types are refused."""
    with pytest.raises(MalformedUpdate):
        receive.read_posted(wrong)


def test_a_text_may_have_eight_thousand_characters_and_not_one_more() -> None:
    """The limit counts characters, not bytes."""
    assert len(receive.read_posted(body(key=KEY, text="中" * 8_000)).text) == 8_000
    with pytest.raises(TextTooLong):
        receive.read_posted(body(key=KEY, text="中" * 8_001))


def test_characters_that_no_database_takes_are_dropped() -> None:
    """NUL, control characters and lone surrogates vanish; line ends become line feeds; text of any script stays."""
    text = "a\x00b\r\nc\ud800 \u202e\u05e9\u05dc\u05d5\u05dd\u202c 中文\t😀"
    assert receive.clean(text) == "ab\nc \u202e\u05e9\u05dc\u05d5\u05dd\u202c 中文\t😀"


def test_the_token_is_never_the_address() -> None:
    """The address is the SHA-256 of the token, so that reading the database is not enough to speak for somebody."""
    token = "A" * 43
    assert receive.visitor_of(f"Bearer {token}") == receive.visitor_id(token)
    assert token not in receive.visitor_id(token)
    assert receive.visitor_of(f"bearer {token}") is not None
    assert receive.visitor_of("Basic abc") is None


@pytest.mark.parametrize(
    ("posted", "content"),
    [
        (Posted(KEY, text="Guten Tag"), Said("Guten Tag")),
        (Posted(KEY, text="/Help offices in china"), Commanded("help", "offices in china")),
        (Posted(KEY, text="/start"), Commanded("start")),
        (Posted(KEY, text="/ is a slash"), Said("/ is a slash")),
        (Posted(KEY, token="language:zh"), Tapped("language:zh")),
    ],
)
def test_a_post_says_what_it_means(posted: Posted, content: object) -> None:
    """Texts are said, commands commanded, tokens tapped."""
    update = receive.posted_update(posted, "v" * 64, NOW, Language.DE)
    assert update.content == content
    assert update.address == Address(Channel.WEB, "v" * 64)
    assert update.language_hint is Language.DE


def test_the_key_belongs_to_the_visitor() -> None:
    """Two visitors who use the same key do not get in each other's way, and the key fits its column."""
    one, other = (receive.posted_update(Posted(KEY, "hi"), visitor * 64, NOW, None).key for visitor in "ab")
    assert one != other
    assert len(one) <= 160
