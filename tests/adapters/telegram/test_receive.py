"""From Telegram's updates to ours."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.telegram.contents import ATTACHMENTS
from adapters.telegram.receive import ALLOWED_UPDATES, MalformedUpdate, callback_id, read_update
from bot.domain.language import Language
from bot.domain.messages import (
    Address,
    Arrived,
    Attached,
    Attachment,
    Channel,
    Commanded,
    Content,
    Departed,
    Moved,
    Said,
    Tapped,
    Update,
)
from tests.adapters.telegram.helpers import BOT, GROUP, NOW, PERSON, message, read, said, wire


def membership(chat: int, before: str, after: str) -> Content | None:
    """The content of a change of the bot's own membership."""
    change = message(chat) | {"old_chat_member": {"status": before}, "new_chat_member": {"status": after}}
    update = read("my_chat_member", change)
    return update.content if update else None


def test_a_message_tells_who_what_when_and_in_which_language() -> None:
    """Everything of an ordinary message arrives."""
    assert read("message", message(text="Wo sind die Büros?")) == Update(
        Address(Channel.TELEGRAM, str(PERSON)),
        "7",
        datetime.fromtimestamp(1_790_000_000, UTC),
        Said("Wo sind die Büros?"),
        language_hint=Language.DE,
    )


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de", Language.DE), ("de-AT", Language.DE), ("zh-hans", Language.ZH), ("zh_TW", Language.ZH), ("en", Language.EN), ("pt-br", None)],
)
def test_the_language_of_the_app_is_a_hint(tag: str, language: Language | None) -> None:
    """Only the bot's own languages are taken from the tag."""
    update = read("message", message(text="x") | {"from": {"id": 1, "is_bot": False, "language_code": tag}})
    assert update is not None
    assert update.language_hint == language


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("/start", Commanded("start")),
        ("/start poster-7_a", Commanded("start", "poster-7_a")),
        ("/HELP", Commanded("help")),
        ("/help@wfktestbot", Commanded("help")),
        ("/human@WfkTestBot  Bitte rufen\nSie an ", Commanded("human", "Bitte rufen\nSie an")),
        ("/nonsense", Commanded("nonsense")),
        ("/help@OtherBot", None),
        ("/", Said("/")),
        ("/büro", Said("/büro")),
        ("a /help", Said("a /help")),
        ("", Said("")),
        ("   ", Said("")),
        ("a\x00b\x07c", Said("a b c")),
        ("\u202eabc\u202c \u2067x\u2069", Said("abc x")),
        ("\ud83dx", Said("\ufffdx")),
        ("<b>]]>&", Said("<b>]]>&")),
        ("ä" * 5000, Said("ä" * 5000)),
    ],
)
def test_text_is_read_as_words_or_as_a_command(text: str, content: Content | None) -> None:
    """Commands are recognised, foreign ones dropped, breaking characters taken out."""
    assert said(text=text) == content


@pytest.mark.parametrize(("field", "kind"), ATTACHMENTS.items())
def test_every_kind_of_content_is_named(field: str, kind: Attachment) -> None:
    """What the bot cannot read comes with its kind and caption."""
    assert said(**{field: {"file_id": "x"}}, caption="Bitte ") == Attached(kind, "Bitte")


@pytest.mark.parametrize("field", ["dice", "poll", "story", "rich_message", "something_of_next_year"])
def test_unknown_content_is_still_something(field: str) -> None:
    """A kind of message that the bot never heard of gets an answer too."""
    assert said(**{field: {}}) == Attached(Attachment.OTHER)


@pytest.mark.parametrize("field", ["new_chat_title", "pinned_message", "write_access_allowed"])
def test_service_messages_are_nobodys_words(field: str) -> None:
    """What only tells of the chat is not answered."""
    assert said(**{field: {}}) is None


def test_an_album_is_one_update() -> None:
    """The pictures of an album share a key, so that one of them is answered."""
    first, second = (read_update(wire("message", message(photo=[], media_group_id="99"), number), BOT, NOW) for number in (1, 2))
    assert first is not None
    assert second is not None
    assert first.key == second.key == "album:99"


def test_an_edited_text_replaces_what_was_said() -> None:
    """An edit is marked as such and dated by the edit."""
    update = read("edited_message", message(text="Foshan", edit_date=1_790_000_060))
    assert update is not None
    assert update.content == Said("Foshan", edited=True)
    assert update.at == datetime.fromtimestamp(1_790_000_060, UTC)


def test_a_moving_location_is_not_an_edit_by_anybody() -> None:
    """Edits without text say nothing."""
    assert read("edited_message", message(location={})) is None


def test_bots_are_not_answered() -> None:
    """Two bots would talk for ever."""
    assert said(text="hello", **{"from": {"id": 5, "is_bot": True}}) is None


def test_a_group_that_became_a_supergroup_moved() -> None:
    """The new id has up to 52 bits."""
    assert said(GROUP, migrate_to_chat_id=-1001234567890123) == Moved("-1001234567890123")


@pytest.mark.parametrize(
    ("chat", "before", "after", "content"),
    [
        (PERSON, "member", "kicked", Departed()),
        (PERSON, "kicked", "member", Arrived("unblocked")),
        (GROUP, "left", "member", Arrived()),
        (GROUP, "kicked", "administrator", Arrived()),
        (GROUP, "member", "administrator", None),
        (GROUP, "member", "left", Departed()),
        (GROUP, "administrator", "kicked", Departed()),
    ],
)
def test_coming_and_going_is_noticed(chat: int, before: str, after: str, content: Content | None) -> None:
    """Blocked and unblocked, added to a group and removed."""
    assert membership(chat, before, after) == content


def test_a_press_is_dated_by_our_clock() -> None:
    """Telegram does not tell when a button was pressed, and an old message has the date 0."""
    press = {"id": "q1", "from": message()["from"], "message": message(date=0), "data": "a:1"}
    assert read("callback_query", press) == Update(
        Address(Channel.TELEGRAM, str(PERSON)), "7", NOW, Tapped("a:1"), language_hint=Language.DE
    )


@pytest.mark.parametrize("missing", ["message", "data"])
def test_a_press_without_message_or_data_is_only_answered(missing: str) -> None:
    """There is nothing to do, but the button must not stay busy."""
    press = {"id": "q1", "from": message()["from"], "message": message(), "data": "a:1"}
    del press[missing]
    assert read("callback_query", press) is None
    assert callback_id(wire("callback_query", press)) == "q1"


@pytest.mark.parametrize("kind", ["channel_post", "inline_query", "poll", "message_reaction", "business_message"])
def test_other_updates_do_not_concern_the_bot(kind: str) -> None:
    """They are neither wanted nor an error."""
    assert read(kind, message(text="x")) is None


def test_a_channel_is_not_talked_to() -> None:
    """Not even if a post comes as a message."""
    assert said(text="x", chat={"id": -5, "type": "channel"}) is None


@pytest.mark.parametrize(
    "update",
    [
        [],
        None,
        {},
        {"update_id": "7"},
        {"update_id": True},
        {"update_id": 10**30, "message": message(text="x")},
        {"update_id": 7, "message": []},
        {"update_id": 7, "message": message(text=5)},
        {"update_id": 7, "message": message(text="x", date=10**15)},
        {"update_id": 7, "message": message(text="x", date="now")},
        {"update_id": 7, "message": message(text="x") | {"chat": {"id": "4", "type": "private"}}},
        {"update_id": 7, "message": {"text": "x"}},
        {"update_id": 7, "callback_query": {"message": message(), "data": 5}},
    ],
)
def test_what_telegram_would_never_send_is_refused(update: object) -> None:
    """Nothing is guessed from a broken update."""
    with pytest.raises(MalformedUpdate):
        read_update(update, BOT, NOW)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=[])) | st.just("private")
FIELDS = st.sampled_from(
    [
        *("chat", "from", "text", "caption", "date", "message", "data", "id", "type", "is_bot", "language_code", "status", "photo"),
        *("reply_to_message", "sender_chat", "new_chat_member", "old_chat_member", "migrate_to_chat_id", "media_group_id", "edit_date"),
        *("is_topic_message", "message_thread_id", "message_id", "forum_topic_created"),
    ]
)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=8), max_leaves=25)
ALMOST_UPDATES = st.fixed_dictionaries(
    {"update_id": st.integers()}, optional=dict.fromkeys(ALLOWED_UPDATES, st.dictionaries(FIELDS, JSON, max_size=10))
)


@settings(deadline=None)
@given(JSON | ALMOST_UPDATES)
def test_any_json_is_an_update_nothing_or_malformed(anything: object) -> None:
    """No input ends in another exception, and what is read can be stored."""
    callback_id(anything)
    try:
        update = read_update(anything, BOT, NOW)
    except MalformedUpdate:
        return
    if update is not None:
        assert "\x00" not in str(update.content)
        assert str(update).encode().decode() == str(update)
        assert update.at.tzinfo is UTC
