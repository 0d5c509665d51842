"""Numbers that count up: none is given out twice."""

from __future__ import annotations

from sqlalchemy import Connection, update

from bot.storage.offices.tables import request_numbers
from bot.storage.upsert import insert_new


def next_number(connection: Connection, series: str) -> int:
    """The next number of a series, from 1. The row is locked until the transaction ends: no two get the same one."""
    row = request_numbers.c
    count = update(request_numbers).where(row.series == series).values(last=row.last + 1).returning(row.last)
    number = connection.scalar(count)
    if number is None:
        connection.execute(insert_new(connection, request_numbers).values(series=series, last=0))
        number = connection.scalar(count)
    assert number is not None  # noqa: S101 - the row is there now
    return int(number)
