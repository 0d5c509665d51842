"""Partnership profiles: made, changed, renewed, withdrawn, blocked, and taken over from a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bot.domain.partner_events import (
    NewProfileNumber,
    ProfileBlocked,
    ProfileChanged,
    ProfileEndTold,
    ProfileEntered,
    ProfileMade,
    ProfileRenewed,
    ProfileWithdrawn,
)
from bot.domain.partners import ProfileState
from bot.ports import Stale
from bot.storage.numbers import next_number
from bot.storage.partners.firms import firm_number
from bot.storage.partners.rows import profile_values
from bot.storage.partners.tables import firms, profiles
from bot.storage.topics import Cause, Events, Queries

_SERIES = "profiles"
# That one is over is seen from its last day; the state is stored once its people were told.
_LIVE = (ProfileState.ONLINE, ProfileState.EXPIRED)


def _step(connection: Connection, cause: Cause, number: int, version: int, states: Sequence[ProfileState], **values: Any) -> None:
    """Change a profile that still has this version and one of these states."""
    same = (profiles.c.number == number, profiles.c.version == version, profiles.c.state.in_(states))
    changed = update(profiles).where(*same).values(**values, version=version + 1, changed_at=cause.now)
    if connection.execute(changed).rowcount != 1:
        raise Stale


def _made(connection: Connection, cause: Cause, event: ProfileMade) -> None:
    firm = connection.execute(
        select(firms.c.number, firms.c.version, firms.c.blocked).where(firms.c.number == firm_number(connection, event.profile.firm))
    ).one()
    # Anonymous is a text only beside the firm's name as it was then; and a blocked firm makes none.
    if firm.version != event.version or firm.blocked:
        raise Stale
    _insert(
        connection,
        cause,
        event.number,
        firm.number,
        event.profile.id,
        imported=False,
        valid_until=event.valid_until,
        **profile_values(event.profile),
    )


def _insert(connection: Connection, cause: Cause, number: int, firm: int, id_: str, **values: Any) -> None:
    row = {"number": number, "id": id_, "firm": firm, "version": 1, "state": ProfileState.ONLINE}
    connection.execute(insert(profiles).values(**row, **values, made_at=cause.now, changed_at=cause.now))


def _entered(connection: Connection, cause: Cause, event: ProfileEntered) -> None:
    said = profile_values(event.profile) | {"valid_until": event.valid_until}
    if not event.version:
        firm = firm_number(connection, event.profile.firm)
        _insert(connection, cause, next_number(connection, _SERIES), firm, event.profile.id, imported=True, **said)
        return
    number = connection.scalar(select(profiles.c.number).where(profiles.c.id == event.profile.id))
    if number is None:
        raise Stale
    _step(connection, cause, number, event.version, _LIVE, **said, state=ProfileState.ONLINE, told_days=None)


def _changed(connection: Connection, cause: Cause, event: ProfileChanged) -> None:
    _step(connection, cause, event.number, event.version, _LIVE, **profile_values(event.profile), imported=False)


def _renewed(connection: Connection, cause: Cause, event: ProfileRenewed) -> None:
    again = {"state": ProfileState.ONLINE, "valid_until": event.valid_until, "told_days": None}
    _step(connection, cause, event.number, event.version, _LIVE, **again)


def _withdrawn(connection: Connection, cause: Cause, event: ProfileWithdrawn) -> None:
    _step(connection, cause, event.number, event.version, (*_LIVE, ProfileState.BLOCKED), state=ProfileState.WITHDRAWN)


def _blocked(connection: Connection, cause: Cause, event: ProfileBlocked) -> None:
    if event.blocked:
        _step(connection, cause, event.number, event.version, _LIVE, state=ProfileState.BLOCKED)
    else:
        _step(connection, cause, event.number, event.version, (ProfileState.BLOCKED,), state=ProfileState.ONLINE)


def _end_told(connection: Connection, cause: Cause, event: ProfileEndTold) -> None:
    over = {} if event.days else {"state": ProfileState.EXPIRED}
    _step(connection, cause, event.number, event.version, (ProfileState.ONLINE,), told_days=event.days, **over)


def _new_number(connection: Connection, _query: NewProfileNumber, _now: datetime) -> int:
    return next_number(connection, _SERIES)


EVENTS: Events = {
    ProfileMade: _made,
    ProfileEntered: _entered,
    ProfileChanged: _changed,
    ProfileRenewed: _renewed,
    ProfileWithdrawn: _withdrawn,
    ProfileBlocked: _blocked,
    ProfileEndTold: _end_told,
}
QUERIES: Queries = {NewProfileNumber: _new_number}
