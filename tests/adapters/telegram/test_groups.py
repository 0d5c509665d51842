"""Groups: what is meant for the bot there, who acts, and which thread of a forum it was."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.messages import Address, Attached, Attachment, Channel, Commanded, Content, Overheard, Said
from tests.adapters.telegram.helpers import GROUP, PERSON, message, read, said


def test_an_anonymous_administrator_is_no_bot() -> None:
    """Telegram shows one as a bot that writes on behalf of the group."""
    anonymous = {"from": {"id": 1087968824, "is_bot": True}, "sender_chat": {"id": GROUP, "type": "supergroup"}}
    assert said(GROUP, text="/help", **anonymous) == Commanded("help")


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"text": "Hallo zusammen"}, None),
        ({"text": "/help"}, Commanded("help")),
        ({"text": "/help@WfkTestBot"}, Commanded("help")),
        ({"text": "@wfktestbot, wo sind die Büros?"}, Said("wo sind die Büros?")),
        ({"text": "info@WfkTestBot.example"}, None),
        ({"text": "@WfkTestBotty hallo"}, None),
        ({"text": "Ja", "reply_to_message": {"from": {"id": 123456}}}, Said("Ja")),
        ({"text": "Ja", "reply_to_message": {"from": {"id": 99}}}, None),
        ({"photo": []}, None),
        ({"photo": [], "caption": "@WfkTestBot was ist das?"}, Attached(Attachment.PHOTO, "was ist das?")),
    ],
)
def test_in_a_group_the_bot_hears_only_what_is_meant_for_it(fields: dict[str, Any], content: Content | None) -> None:
    """A command, a reply to the bot or its name; the name is taken out."""
    assert said(GROUP, **fields) == content


def test_a_group_is_marked() -> None:
    """The core must know that others read along."""
    update = read("message", message(GROUP, text="/help"))
    assert update is not None
    assert update.group


def test_who_acts_in_a_group_is_told() -> None:
    """Messages and presses name the person; in private the address is the person."""
    press = {"id": "q1", "from": message()["from"], "message": message(GROUP), "data": "a:1"}
    for update in (read("message", message(GROUP, text="/help")), read("callback_query", press)):
        assert update is not None
        assert (update.address.id, update.author) == (str(GROUP), Address(Channel.TELEGRAM, str(PERSON)))
    private = read("message", message(text="/help"))
    assert private is not None
    assert private.author is None


@pytest.mark.parametrize("behalf", [GROUP, -5])
def test_who_writes_on_behalf_of_a_chat_has_no_name(behalf: int) -> None:
    """An anonymous administrator, and a channel that is allowed to write."""
    update = read("message", message(GROUP, text="/help", sender_chat={"id": behalf, "type": "supergroup"}))
    assert update is not None
    assert update.author is None


@pytest.mark.parametrize(
    ("earlier", "replies_to"),
    [
        ({"message_id": 5, "from": {"id": 123456}}, f"{PERSON}:5"),
        ({"message_id": 5, "from": {"id": 99}}, ""),
        ({"message_id": 5, "from": {"id": 123456}, "forum_topic_created": {}}, ""),
        ({"message_id": "5", "from": {"id": 123456}}, ""),
        ({"from": {"id": 123456}}, ""),
    ],
)
def test_a_reply_tells_which_message_of_the_bot_it_answers(earlier: dict[str, Any], replies_to: str) -> None:
    """By the receipt that sending gave back; in a thread every message "replies" to the one that opened it."""
    update = read("message", message(text="Ja", reply_to_message=earlier))
    assert update is not None
    assert update.replies_to == replies_to


IN_THREAD = {"is_topic_message": True, "message_thread_id": 12}


@pytest.mark.parametrize(
    ("fields", "address"),
    [
        (IN_THREAD, f"{GROUP}/12"),
        ({"message_thread_id": 12}, str(GROUP)),
        ({"is_topic_message": True}, str(GROUP)),
    ],
)
def test_a_thread_of_a_forum_is_an_address(fields: dict[str, Any], address: str) -> None:
    """A number alone may be a mere thread of replies; the general thread has none."""
    press = {"id": "q1", "from": message()["from"], "message": message(GROUP, **fields), "data": "a:1"}
    for update in (read("message", message(GROUP, text="/help", **fields)), read("callback_query", press)):
        assert update is not None
        assert update.address.id == address


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"text": "Guten Tag"}, Overheard("Guten Tag")),
        ({"text": "@WfkTestBot hilf"}, Said("hilf")),
        ({"text": "/help"}, Commanded("help")),
        ({"text": "/help@OtherBot"}, None),
        ({"text": " "}, None),
        ({"photo": []}, None),
        ({"photo": [], "caption": "Plan"}, None),
        ({"forum_topic_created": {"name": "x"}}, None),
    ],
)
def test_in_a_thread_texts_between_colleagues_are_overheard(fields: dict[str, Any], content: Content | None) -> None:
    """Nothing but texts, and what is meant for the bot stays so."""
    assert said(GROUP, **IN_THREAD, **fields) == content


def test_an_edit_in_a_thread_is_not_overheard_again() -> None:
    """The contact has the first wording already."""
    assert read("edited_message", message(GROUP, text="Guten Tag", edit_date=1_790_000_060, **IN_THREAD)) is None
