"""WeChat's access token and the windows in which customer-service messages are allowed. One transaction a function."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, case, delete, literal, or_, select, update

from bot.storage.tables import Instant, access_tokens, wechat_windows
from bot.storage.upsert import insert_new


@dataclass(frozen=True, slots=True)
class StoredToken:
    """An access token and the instant at which it ends."""

    value: str
    expires_at: datetime


def read_token(connection: Connection, name: str) -> StoredToken | None:
    """The token kept under `name`, expired or not; None before the first one."""
    row = connection.execute(select(access_tokens).where(access_tokens.c.name == name)).one_or_none()
    return StoredToken(row.value, row.expires_at) if row is not None and row.value else None


def claim_refresh(connection: Connection, name: str, needed_until: datetime, now: datetime, until: datetime) -> bool:
    """Whether the caller shall fetch a new token, and nobody else before the instant `until`.

    False while another process holds the claim, or when the token already lasts beyond `needed_until`.
    """
    row = {"name": name, "value": "", "expires_at": now, "refreshing_until": None}
    connection.execute(insert_new(connection, access_tokens), row)
    claimed = connection.execute(
        update(access_tokens)
        .where(access_tokens.c.name == name, access_tokens.c.expires_at <= needed_until)
        .where(or_(access_tokens.c.refreshing_until.is_(None), access_tokens.c.refreshing_until <= now))
        .values(refreshing_until=until)
    )
    return claimed.rowcount == 1


def store_token(connection: Connection, name: str, token: StoredToken) -> None:
    """Keep the fetched token and give up the claim."""
    values = {"value": token.value, "expires_at": token.expires_at, "refreshing_until": None}
    connection.execute(update(access_tokens).where(access_tokens.c.name == name).values(values))


def abandon_refresh(connection: Connection, name: str) -> None:
    """Give up the claim without a token, so that the next one may try."""
    connection.execute(update(access_tokens).where(access_tokens.c.name == name).values(refreshing_until=None))


def expire_token(connection: Connection, name: str, value: str, now: datetime) -> None:
    """The platform refused this token: it ends now. A newer one that is stored meanwhile stays."""
    connection.execute(update(access_tokens).where(access_tokens.c.name == name, access_tokens.c.value == value).values(expires_at=now))


def open_window(connection: Connection, openid: str, messages: int, now: datetime, closes_at: datetime) -> None:
    """Allow `messages` until `closes_at`.

    Allowances do not add up: the larger rest and the later end count (Mini Program, "customer-message/send").
    """
    table = wechat_windows.c
    is_open, rest = table.closes_at > now, table.allowed - table.used
    opened = connection.execute(
        update(wechat_windows)
        .where(table.openid == openid)
        .values(
            allowed=case((and_(is_open, rest > messages), rest), else_=messages),
            used=0,
            closes_at=case((and_(is_open, table.closes_at > closes_at), table.closes_at), else_=literal(closes_at, Instant())),
        )
    )
    if opened.rowcount == 0:
        row = {"openid": openid, "allowed": messages, "used": 0, "closes_at": closes_at}
        connection.execute(insert_new(connection, wechat_windows), row)


def close_window(connection: Connection, openid: str) -> None:
    """Nothing more is allowed: the user left, or the platform says so."""
    connection.execute(delete(wechat_windows).where(wechat_windows.c.openid == openid))


def take_messages(connection: Connection, openid: str, wanted: int, now: datetime) -> int:
    """Reserve up to `wanted` messages; how many are granted, 0 when the window is closed or used up."""
    table = wechat_windows.c
    row = connection.execute(
        select(table.allowed, table.used).where(table.openid == openid, table.closes_at > now).with_for_update()
    ).one_or_none()
    granted = min(wanted, row.allowed - row.used) if row is not None else 0
    if granted > 0:
        connection.execute(update(wechat_windows).where(table.openid == openid).values(used=table.used + granted))
    return max(granted, 0)


def give_back_messages(connection: Connection, openid: str, unsent: int) -> None:
    """Return reserved messages that surely were not sent."""
    table = wechat_windows.c
    connection.execute(update(wechat_windows).where(table.openid == openid, table.used >= unsent).values(used=table.used - unsent))
