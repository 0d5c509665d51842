"""From rows to introductions, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from bot.domain.introductions import Introduction, IntroductionState, Meeting, Party, Side
from bot.domain.language import Language
from bot.storage.introductions.tables import introduction_sides, introductions
from bot.storage.tables import AnyRow

_AT_ONCE = 500
"""Databases take so many values in a list of a condition without complaint."""
_PLAIN = ("profile", "firm", "zone", "reached", "contact_id", "answered_at", "due_at", "remind_at", "question", "asked", "outcome")


def introductions_where(connection: Connection, *conditions: ColumnElement[bool], most: int | None = None) -> tuple[Introduction, ...]:
    """The introductions that meet all conditions, the newest first."""
    rows = connection.execute(select(introductions).where(*conditions).order_by(introductions.c.number.desc()).limit(most)).all()
    sides = _sides(connection, [row.number for row in rows])
    return tuple(_introduction(row, sides[row.number]) for row in rows)


def _sides(connection: Connection, numbers: list[int]) -> Mapping[int, dict[Side, Party]]:
    found: defaultdict[int, dict[Side, Party]] = defaultdict(dict)
    for start in range(0, len(numbers), _AT_ONCE):
        of_these = introduction_sides.c.number.in_(numbers[start : start + _AT_ONCE])
        for row in connection.execute(select(introduction_sides).where(of_these)):
            found[row.number][Side(row.side)] = Party(**{name: getattr(row, name) for name in _PLAIN})
    return found


def _introduction(row: AnyRow, sides: Mapping[Side, Party]) -> Introduction:
    meeting = None if row.meeting_at is None else Meeting(row.meeting_at, Side(row.meeting_by), row.meeting_agreed)
    return Introduction(
        number=row.number,
        version=row.version,
        state=IntroductionState(row.state),
        a=sides[Side.A],
        b=sides[Side.B],
        opened_at=row.opened_at,
        proposed_by=row.proposed_by,
        reasons={Side(side): {Language(one): line for one, line in lines.items()} for side, lines in row.reasons.items()},
        staff_due_at=row.staff_due_at,
        staff_remind_at=row.staff_remind_at,
        agreed_at=row.agreed_at,
        closed_at=row.closed_at,
        talk=row.talk,
        spoken_at=row.spoken_at,
        meeting=meeting,
    )


def introduction_values(one: Introduction) -> dict[str, Any]:
    """The columns of `introductions`, less the number and the pair."""
    plain = ("version", "proposed_by", "opened_at", "staff_due_at", "staff_remind_at", "agreed_at", "closed_at", "talk", "spoken_at")
    return {
        **{name: getattr(one, name) for name in plain},
        "state": one.state,
        "live": 1 if one.live else None,
        "reasons": {str(side): {str(language): line for language, line in lines.items()} for side, lines in one.reasons.items()},
        "meeting_at": one.meeting and one.meeting.at,
        "meeting_by": one.meeting.by if one.meeting else "",
        "meeting_agreed": bool(one.meeting and one.meeting.agreed),
    }


def party_values(party: Party) -> dict[str, Any]:
    """The columns of `introduction_sides`, less the number and the side."""
    return {name: getattr(party, name) for name in _PLAIN}


def pair_of(one: Introduction) -> str:
    """What tells two firms, whoever asks whom."""
    return pair_text(one.a.firm, one.b.firm)


def pair_text(one: int, other: int) -> str:
    """The numbers of two firms, the smaller one first."""
    return f"{min(one, other)}-{max(one, other)}"
