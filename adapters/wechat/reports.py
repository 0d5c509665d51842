"""What WeChat tells later of the template and subscription messages that it took."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.deliveries import Rung

_NUMBER = re.compile(r"0*([1-9][0-9]{0,19})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A message that WeChat took and did not bring: its way, and its number as digits, "" where none is told."""

    rung: Rung
    platform_number: str


def number_of(value: Any) -> str:
    """WeChat's number of a message, a whole number or digits, in the one form in which it is kept; "" for anything else."""
    found = _NUMBER.fullmatch(str(value)) if isinstance(value, int | str) else None
    return found[1] if found else ""


def undelivered_template(status: str, number: Any) -> tuple[Undelivered, ...]:
    """What a TEMPLATESENDJOBFINISH reports as not brought (WeChat, "Template_Message_Interface": `Status` and `MsgID`)."""
    return (Undelivered(Rung.TEMPLATE, number_of(number)),) if status.startswith("failed") else ()


def undelivered_notices(fields: Mapping[str, Any]) -> tuple[Undelivered, ...]:
    """What a subscribe_msg_sent_event reports as not brought: an `ErrorCode` for each of a list.

    (WeChat, "subscription_messages/push".)
    """
    listed = fields.get("SubscribeMsgSentEvent")
    reports = listed.get("List") if isinstance(listed, dict) else None
    each = reports if isinstance(reports, list) else [reports]
    failed = (one for one in each if isinstance(one, dict) and one.get("ErrorCode") not in (None, "0"))
    return tuple(Undelivered(Rung.SUBSCRIPTION, number_of(one.get("MsgID"))) for one in failed)
