"""Template and subscription messages: what a message becomes that may not go as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from bot.domain.deliveries import Delivery, Rung
from bot.domain.lines import in_a_line

_FORM = re.compile(r"(template|subscription):([A-Za-z0-9_-]+):([A-Za-z]+(?:_[a-z]+)?\d*)")
_MOST: Mapping[str, int] = {"thing": 20, "phrase": 5, "character_string": 32, "number": 32, "letter": 32, "symbol": 5, "name": 10}
"""Characters a kind of field takes (WeChat, "subscription_messages"); a field of another kind takes _OTHERS."""
_OTHERS = 200


@dataclass(frozen=True, slots=True)
class Template:
    """One template of the account: the rung it stands for, its id, and the field that takes the text."""

    rung: Rung
    id: str
    field: str

    def text_of(self, delivery: Delivery) -> tuple[str, bool]:
        """What the field can hold of a message, in one line, and whether that is all of it."""
        line = " ".join(delivery.message.text.split())
        most = _MOST.get(self.field.rstrip("0123456789"), _OTHERS)
        whole = len(line) <= most and not delivery.message.choices and not delivery.message.documents
        return in_a_line(line, most), whole

    def body(self, openid: str, text: str, reason: str) -> tuple[str, dict[str, Any]]:
        """Path and body of the call. A repeated template message is recognised for ten minutes by `client_msg_id`."""
        body: dict[str, Any] = {"touser": openid, "template_id": self.id, "data": {self.field: {"value": text}}}
        if self.rung is Rung.SUBSCRIPTION:
            return "cgi-bin/message/subscribe/bizsend", body
        return "cgi-bin/message/template/send", body | {"client_msg_id": sha256(reason.encode()).hexdigest()[:32]}


def read_template(text: str) -> Template:
    """Read `template:ID:FIELD` or `subscription:ID:FIELD`; raises ValueError."""
    found = _FORM.fullmatch(text)
    if found is None:
        raise ValueError("a template is written as template:ID:FIELD or subscription:ID:FIELD, such as template:Ab-1:thing2")
    return Template(Rung(found[1]), found[2], found[3])
