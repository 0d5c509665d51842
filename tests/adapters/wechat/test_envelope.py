"""Signatures, encryption and the XML around a reply."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpy.crypto import WeChatCrypto

from adapters.wechat.envelope import BadEnvelope, Seal, is_signed, sign, text_reply
from tests.fakes.wechat_users import AES_KEY

AT = datetime(2027, 3, 1, tzinfo=UTC)
SEAL = Seal("token", AES_KEY, "wx1")


def test_the_signature_is_the_documented_one() -> None:
    """SHA-1 over the sorted parts."""
    assert sign("token", "nonce", "1") == hashlib.sha1(b"1noncetoken").hexdigest()  # noqa: S324
    assert is_signed(sign("token", "2", "1"), "token", "1", "2")
    assert not is_signed("é" * 40, "token", "1", "2")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_any_text_makes_sound_xml(text: str) -> None:
    """`]]>`, HTML and control characters leave the reply readable and the text whole."""
    reply = fromstring(text_reply("o1", "gh_1", text, AT))  # noqa: S314
    assert reply.findtext("Content") == "".join(
        letter for letter in text if (letter >= " " and letter not in "\ufffe\uffff") or letter in "\t\n"
    )
    assert reply.findtext("ToUserName") == "o1"


def test_a_closed_reply_is_opened_by_others() -> None:
    """Signature and content are as WeChat's own library wants them."""
    closed = SEAL.close("<xml>答复]]></xml>", "n]]>once", AT)
    fields = fromstring(closed)  # noqa: S314
    names = ("MsgSignature", "TimeStamp", "Nonce")
    opened = WeChatCrypto("token", AES_KEY, "wx1").decrypt_message(closed, *(fields.findtext(name) for name in names))
    assert opened == "<xml>答复]]></xml>"


def test_a_message_for_another_account_is_not_opened() -> None:
    """The AppID inside must be ours."""
    foreign = WeChatCrypto("token", AES_KEY, "wx2").encrypt_message("<xml/>", "n", "1")
    with pytest.raises(BadEnvelope):
        SEAL.open(fromstring(foreign).findtext("Encrypt") or "")  # noqa: S314


@given(st.one_of(st.text(max_size=100), st.binary(max_size=200).map(lambda raw: base64.b64encode(raw).decode())))
def test_nothing_else_is_opened(encrypted: str) -> None:
    """Whatever is not ours raises BadEnvelope alone."""
    with pytest.raises(BadEnvelope):
        SEAL.open(encrypted)
