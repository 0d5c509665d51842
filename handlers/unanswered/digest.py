"""Once a week the colleagues are told what was left without an answer."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from typing import Any

from bot.dialog import LookUp
from bot.domain.notices import Button, Notice, Say, ToStaff, Value
from bot.domain.unanswered import DigestDue
from bot.ports import Deed
from bot.topic import Duty
from handlers.unanswered.groups import open_groups

MOST_LINES = 5


def tell(week: str, _now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """The digest of a week: how many questions, and what was asked most."""
    groups = yield from open_groups()
    if not groups:
        return None
    count = sum(len(group.questions) for group in groups)
    shown: dict[str, Value] = {"count": count, "lines": tuple(group.line for group in groups[:MOST_LINES])}
    say = Say("digest", shown, choices=(Button("questions-look", "do:questions:"),))
    return Deed(f"digest:{week}", (), (Notice(ToStaff(), f"digest:{week}", say),))


DIGEST = Duty("digest", 60.0, DigestDue(), tell)
