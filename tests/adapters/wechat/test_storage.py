"""Windows and the token's row mean the same on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.storage.database import Database
from bot.storage.tables import metadata
from bot.storage.wechat import (
    StoredToken,
    abandon_refresh,
    claim_refresh,
    close_window,
    expire_token,
    give_back_messages,
    open_window,
    read_token,
    store_token,
    take_messages,
)

NOW = datetime(2027, 3, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TWO_DAYS = timedelta(hours=48)


@pytest.fixture
def store(database_url: str) -> Iterator[Database]:
    """An empty database of either kind."""
    store = Database(database_url)
    metadata.create_all(store.engine)
    yield store
    store.close()


def opened(store: Database, messages: int, period: timedelta, now: datetime = NOW) -> None:
    """The user did something."""
    store.run_blocking(lambda connection: open_window(connection, "o1", messages, now, now + period))


def taken(store: Database, wanted: int, now: datetime = NOW) -> int:
    """What is granted of so many messages."""
    return store.run_blocking(lambda connection: take_messages(connection, "o1", wanted, now))


def test_a_window_grants_what_is_left(store: Database) -> None:
    """Nobody's window is closed, an open one counts down."""
    assert taken(store, 1) == 0
    opened(store, 5, TWO_DAYS)
    assert [taken(store, 3), taken(store, 3), taken(store, 3)] == [3, 2, 0]
    assert taken(store, 1, NOW + TWO_DAYS) == 0


def test_allowances_do_not_add_up(store: Database) -> None:
    """The larger rest and the later end count."""
    opened(store, 5, TWO_DAYS)
    opened(store, 3, MINUTE)
    assert taken(store, 9) == 5
    opened(store, 3, MINUTE)
    assert taken(store, 9, NOW + timedelta(hours=47)) == 3
    opened(store, 3, MINUTE)
    opened(store, 5, TWO_DAYS)
    assert taken(store, 9) == 5


def test_an_expired_window_leaves_nothing_behind(store: Database) -> None:
    """After its end only the new act counts."""
    opened(store, 5, TWO_DAYS)
    later = NOW + timedelta(hours=49)
    opened(store, 3, MINUTE, later)
    assert taken(store, 9, later) == 3


def test_unsent_messages_come_back_once(store: Database) -> None:
    """Giving back never makes more than was allowed."""
    opened(store, 3, MINUTE)
    taken(store, 2)
    store.run_blocking(lambda connection: give_back_messages(connection, "o1", 1))
    store.run_blocking(lambda connection: give_back_messages(connection, "o1", 3))
    assert taken(store, 9) == 2


def test_a_closed_window_grants_nothing(store: Database) -> None:
    """Who left is not written to."""
    opened(store, 5, TWO_DAYS)
    store.run_blocking(lambda connection: close_window(connection, "o1"))
    assert taken(store, 1) == 0


async def test_at_once_no_more_is_granted_than_allowed(store: Database) -> None:
    """Many processes share five messages."""
    opened(store, 5, TWO_DAYS)
    granted = await asyncio.gather(*(store.run(lambda connection: take_messages(connection, "o1", 1, NOW)) for _ in range(20)))
    assert sum(granted) == 5


async def test_one_of_many_fetches_the_token(store: Database) -> None:
    """The claim is given once, until it ends, is given up or leads to a token."""

    def claim(now: datetime = NOW) -> bool:
        return store.run_blocking(lambda connection: claim_refresh(connection, "t", now + 5 * MINUTE, now, now + MINUTE))

    claims = await asyncio.gather(
        *(store.run(lambda connection: claim_refresh(connection, "t", NOW + 5 * MINUTE, NOW, NOW + MINUTE)) for _ in range(10))
    )
    assert sum(claims) == 1
    assert claim(NOW + MINUTE)
    store.run_blocking(lambda connection: abandon_refresh(connection, "t"))
    assert claim()
    assert store.run_blocking(lambda connection: read_token(connection, "t")) is None
    token = StoredToken("value", NOW + TWO_DAYS)
    store.run_blocking(lambda connection: store_token(connection, "t", token))
    assert store.run_blocking(lambda connection: read_token(connection, "t")) == token
    assert not claim()


def test_only_the_refused_token_ends(store: Database) -> None:
    """A newer token is not thrown away for an older one's refusal."""
    store.run_blocking(lambda connection: claim_refresh(connection, "t", NOW, NOW, NOW + MINUTE))
    store.run_blocking(lambda connection: store_token(connection, "t", StoredToken("new", NOW + TWO_DAYS)))
    store.run_blocking(lambda connection: expire_token(connection, "t", "old", NOW))
    store.run_blocking(lambda connection: expire_token(connection, "t", "new", NOW + MINUTE))
    assert store.run_blocking(lambda connection: read_token(connection, "t")) == StoredToken("new", NOW + MINUTE)
