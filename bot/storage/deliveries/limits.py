"""Rates and quotas that all processes share: each is a row, and taking from it is one statement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Integer, String, Table, bindparam, case, delete, select, update

from bot.domain.limits import Rate
from bot.storage.tables import Instant, metadata
from bot.storage.upsert import insert_new

rate_limits = Table(
    "rate_limits",
    metadata,
    Column("name", String(160), primary_key=True),
    # In microseconds since 1970: whole numbers are divided alike by both databases.
    Column("free_at", BigInteger, nullable=False),
    Column("granted", Integer, nullable=False),
)

quotas = Table(
    "quotas",
    metadata,
    Column("name", String(200), primary_key=True),
    Column("used", Integer, nullable=False),
    Column("ends_at", Instant, nullable=False, index=True),
)

SECOND = 1_000_000
USED_UP = 2**31 - 1


def microseconds(instant: datetime) -> int:
    """Microseconds since 1970."""
    return round(instant.timestamp() * SECOND)


@dataclass(frozen=True, slots=True)
class Grant:
    """How many turns were granted, the first at `first`; the next one nobody has taken is at `free_at` (microseconds since 1970)."""

    count: int
    first: int
    free_at: int


def reserve(connection: Connection, wanted: Mapping[str, int], rate: Rate, ahead: int, now: int) -> dict[str, Grant]:
    """Take up to so many turns of each name, none later than `ahead` microseconds from now. One statement for all names."""
    interval = rate.interval
    most = ahead // interval + 1
    # In the same order in every process, so that none waits for another that waits for it.
    rows = [_row(name, min(wanted[name], most), interval, now) for name in sorted(wanted) if wanted[name] > 0]
    if not rows:
        return {}
    statement = _taking(connection.dialect.name)
    found = connection.execute(statement, [row | {"b_now": now, "b_until": now + ahead, "b_interval": interval} for row in rows])
    return {row.name: Grant(row.granted, row.free_at - row.granted * interval, row.free_at) for row in found}


def _row(name: str, count: int, interval: int, now: int) -> dict[str, Any]:
    return {"name": name, "granted": count, "free_at": now + count * interval}


@cache
def _taking(dialect: str) -> Any:
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert  # noqa: PLC0415
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]  # noqa: PLC0415
    now, until, interval = (bindparam(name, type_=BigInteger()) for name in ("b_now", "b_until", "b_interval"))
    statement = insert(rate_limits)
    free_at = rate_limits.c.free_at
    start = case((free_at > now, free_at), else_=now)
    possible = case((start <= until, (until - start) // interval + 1), else_=0)
    granted = case((possible < statement.excluded.granted, possible), else_=statement.excluded.granted)
    values = {"granted": granted, "free_at": start + granted * interval}
    return statement.on_conflict_do_update(index_elements=["name"], set_=values).returning(*rate_limits.c)


def pause(connection: Connection, name: str, until: int) -> None:
    """Nobody takes a turn of this name before `until`."""
    connection.execute(insert_new(connection, rate_limits).values(name=name, free_at=until, granted=0))
    connection.execute(update(rate_limits).where(rate_limits.c.name == name, rate_limits.c.free_at < until).values(free_at=until))


def free_at(connection: Connection, names: list[str]) -> dict[str, int]:
    """When the next turn of each name is free."""
    found = connection.execute(select(rate_limits).where(rate_limits.c.name.in_(names)))
    return {row.name: row.free_at for row in found}


def take_quota(connection: Connection, name: str, wanted: int, most: int, ends_at: datetime) -> bool:
    """Take `wanted` of a quota that allows `most` until it ends; all of them or nothing. `most` 0 allows any number."""
    connection.execute(insert_new(connection, quotas).values(name=name, used=0, ends_at=ends_at))
    left = quotas.c.used <= (most or USED_UP) - wanted
    taken = update(quotas).where(quotas.c.name == name, left).values(used=quotas.c.used + wanted)
    return connection.execute(taken).rowcount == 1


def give_back_quota(connection: Connection, name: str, unused: int) -> None:
    """Return what was taken and surely not used; what the platform called used up stays so."""
    known = quotas.c.used.between(unused, USED_UP - 1)
    connection.execute(update(quotas).where(quotas.c.name == name, known).values(used=quotas.c.used - unused))


def use_up_quota(connection: Connection, name: str, ends_at: datetime) -> None:
    """The platform says that nothing is left of this quota."""
    connection.execute(insert_new(connection, quotas).values(name=name, used=USED_UP, ends_at=ends_at))
    connection.execute(update(quotas).where(quotas.c.name == name).values(used=USED_UP))


def forget_limits(connection: Connection, now: datetime) -> None:
    """Delete the rows that limit nothing any more."""
    connection.execute(delete(rate_limits).where(rate_limits.c.free_at < microseconds(now) - 60 * SECOND))
    connection.execute(delete(quotas).where(quotas.c.ends_at < now))
