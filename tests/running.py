"""The program as a process of its own: started, watched, killed and started again; and its short commands."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import aiohttp

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.executable).with_name("wfk-bot")
INDEXES = ROOT / ".cache"
"""Where the tests keep the indexes of the real knowledge between runs."""
START_SECONDS = 180.0
"""A start with knowledge of its own builds an index; every other one takes a second or two, or more on a busy machine."""
STOP_SECONDS = 40.0
_LOOK_SECONDS = 0.02
_LINE_BYTES = 2**22
_PREFIXES = ("TELEGRAM_", "WECHAT_", "WEB_", "STAFF_")
_NAMES = frozenset(
    {"DATABASE_URL", "HOST", "PORT", "PUBLIC_URL", "KNOWLEDGE_DIR", "CACHE_DIR", "EMBEDDINGS", "LOG_LEVEL", "TRUSTED_PROXIES"}
)


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def known_indexes() -> Path:
    """A new cache that holds the indexes there are: what a process writes into its cache is seen by no other test."""
    folder = Path(tempfile.mkdtemp(prefix="cache-"))
    for index in INDEXES.glob("*.npz"):
        (folder / index.name).symlink_to(index)
    return folder


@contextmanager
def _own_cache() -> Iterator[Path]:
    folder = known_indexes()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def environment(settings: Mapping[str, str], cache: Path) -> dict[str, str]:
    """The environment without settings of the bot, and with these."""
    kept = {name: value for name, value in os.environ.items() if name not in _NAMES and not name.startswith(_PREFIXES)}
    usual = {"CACHE_DIR": str(cache), "COLUMNS": "400", "NO_COLOR": "1"}
    # Who tests something else need not wait for Telegram's pace; it has tests of its own.
    lifted = {f"TELEGRAM_MESSAGES_PER_{what}": "0" for what in ("SECOND", "CHAT", "GROUP")}
    return {**kept, **usual, **lifted, **settings}


async def until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    """Look again and again until the condition holds; raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what is waited for happens in another process
            await asyncio.sleep(_LOOK_SECONDS)


@dataclass(frozen=True)
class Ended:
    """How a process ended: its status (negative: the signal that killed it) and what it wrote."""

    status: int
    output: str
    errors: str

    @property
    def has_traceback(self) -> bool:
        """Whether it ended like a program nobody cared for."""
        return "Traceback" in self.errors + self.output


async def run_command(folder: Path, *arguments: str, typed: str = "", **settings: str) -> Ended:
    """Run `wfk-bot ARGUMENTS` in `folder` to its end, with `typed` on its standard input."""
    with _own_cache() as cache:
        process = await asyncio.create_subprocess_exec(
            str(PROGRAM),
            *arguments,
            cwd=folder,
            env=environment(settings, cache),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(START_SECONDS):
                output, errors = await process.communicate(typed.encode())
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    return Ended(process.returncode or 0, output.decode(), errors.decode())


class RunningBot:
    """`wfk-bot run` on a port of its own in an empty folder; use as `async with RunningBot(folder, NAME=value) as bot`."""

    def __init__(self, folder: Path, *options: str, **settings: str) -> None:
        self.folder = folder
        self.options = options
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database = folder / "wfk-bot.db"
        defaults = {"PORT": str(self.port), "DATABASE_URL": f"sqlite:///{self.database}"}
        self.settings = {**defaults, **{name: value.replace("{url}", self.url) for name, value in settings.items()}}
        self.lines: list[str] = []
        self.cache = known_indexes()
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """End whatever is still there."""
        if self.is_alive:
            await self.kill()
        if self._session is not None:
            await self._session.close()
        shutil.rmtree(self.cache, ignore_errors=True)

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int:
        """The process's number."""
        assert self._process is not None
        return self._process.pid

    @property
    def session(self) -> aiohttp.ClientSession:
        """For requests to the bot."""
        if self._session is None:
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        return self._session

    @property
    def log(self) -> str:
        """Everything written to standard error so far, by all processes of this bot."""
        return "\n".join(self.lines)

    async def start(self, path: str = "/readyz", status: int = 200) -> None:
        """Start the process and wait until `path` answers with `status`."""
        await self.launch()
        await self.until_answered(path, status)

    async def launch(self) -> None:
        """Start the process without waiting for it."""
        self._process = await asyncio.create_subprocess_exec(
            str(PROGRAM),
            "run",
            *self.options,
            cwd=self.folder,
            env=environment(self.settings, self.cache),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            limit=_LINE_BYTES,
        )
        self._reading = asyncio.create_task(self._read(self._process))

    async def until_answered(self, path: str = "/readyz", status: int = 200, seconds: float = START_SECONDS) -> None:
        """Wait until `path` answers with `status`; fails at once, with the log, when the process ends."""
        async with asyncio.timeout(seconds):
            while await self._status(path) != status:
                assert self.is_alive, f"the bot ended: {self.log}"
                await asyncio.sleep(_LOOK_SECONDS)

    async def until_logged(self, text: str, seconds: float = 40.0) -> None:
        """Wait for a line on standard error that holds `text`."""
        await until(lambda: any(text in line for line in self.lines), seconds)

    async def get_json(self, path: str) -> Any:
        """The JSON that `path` answers with, whatever the status."""
        async with self.session.get(self.url + path) as answer:
            return json.loads(await answer.text())

    async def get_text(self, path: str) -> str:
        """The text that `path` answers with."""
        async with self.session.get(self.url + path) as answer:
            return await answer.text()

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the process."""
        assert self._process is not None
        self._process.send_signal(number)

    async def kill(self) -> None:
        """Kill the process as a power failure would: nothing is finished, nothing is closed."""
        self.signal(signal.SIGKILL)
        await self.ended()

    async def end(self) -> int:
        """Ask the process to end (SIGTERM); its exit status."""
        self.signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self, seconds: float = STOP_SECONDS) -> int:
        """The exit status, once the process ended and its last line was read."""
        assert self._process is not None
        assert self._reading is not None
        async with asyncio.timeout(seconds):
            status = await self._process.wait()
            await self._reading
        return status

    async def restart(self) -> None:
        """Kill the process and start it again on the same port and database."""
        await self.kill()
        await self.start()

    async def _status(self, path: str) -> int:
        try:
            async with self.session.get(self.url + path) as answer:
                return answer.status
        except aiohttp.ClientError:
            return 0

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        while line := await process.stderr.readline():
            self.lines.append(line.decode(errors="replace").rstrip("\n"))
