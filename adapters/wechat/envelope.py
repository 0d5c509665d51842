"""What is around a pushed message and around a reply: signatures, encryption, the reply's XML."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import struct
from datetime import datetime

from wechatpy.crypto import PrpCrypto
from wechatpy.exceptions import InvalidAppIdException

SUCCESS = "success"
"""The answer that means "taken, no reply" (WeChat, "Passive user reply message")."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class BadEnvelope(Exception):
    """The encrypted part cannot be opened, or it belongs to another account."""


def sign(token: str, *parts: str) -> str:
    """WeChat's signature: SHA-1 over token and parts, sorted as strings and joined, in lower-case hexadecimal."""
    return hashlib.sha1("".join(sorted((token, *parts))).encode("utf-8", "replace")).hexdigest()  # noqa: S324 - WeChat's choice


def is_signed(signature: str, token: str, *parts: str) -> bool:
    """Whether `signature` is right; takes the same time for every wrong one."""
    return hmac.compare_digest(signature.encode("utf-8", "replace"), sign(token, *parts).encode())


class Seal:
    """Opens and closes encrypted messages of one account (AES-256-CBC; WeChat, "Message encryption and decryption instructions")."""

    def __init__(self, token: str, aes_key: str, app_id: str) -> None:
        self._token = token
        self._app_id = app_id
        self._crypto = PrpCrypto(base64.b64decode(aes_key + "="))

    def open(self, encrypted: str) -> str:
        """The XML inside; raises BadEnvelope, also when it was meant for another AppID."""
        try:
            return str(self._crypto.decrypt(encrypted, self._app_id))
        except (InvalidAppIdException, binascii.Error, ValueError, IndexError, struct.error) as error:
            raise BadEnvelope(type(error).__name__) from error

    def close(self, xml: str, nonce: str, at: datetime) -> str:
        """The reply `xml` encrypted and signed."""
        encrypted = self._crypto.encrypt(xml, self._app_id).decode()
        timestamp = str(int(at.timestamp()))
        signature = sign(self._token, timestamp, nonce, encrypted)
        return (
            f"<xml><Encrypt>{_cdata(encrypted)}</Encrypt><MsgSignature>{_cdata(signature)}</MsgSignature>"
            f"<TimeStamp>{timestamp}</TimeStamp><Nonce>{_cdata(nonce)}</Nonce></xml>"
        )


def text_reply(to: str, sender: str, text: str, at: datetime) -> str:
    """The XML of a passive text reply."""
    return (
        f"<xml><ToUserName>{_cdata(to)}</ToUserName><FromUserName>{_cdata(sender)}</FromUserName>"
        f"<CreateTime>{int(at.timestamp())}</CreateTime><MsgType>{_cdata('text')}</MsgType>"
        f"<Content>{_cdata(text)}</Content></xml>"
    )


def _cdata(text: str) -> str:
    # "]]>" would end the section, so it is divided between two sections.
    clean = _NOT_IN_XML.sub("", text).replace("]]>", "]]]]><![CDATA[>")
    return f"<![CDATA[{clean}]]>"
