"""How soon the bot answers a hundred people at once on WeChat: `python tests/benchmarks/bench_wechat.py`."""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import aiohttp

from tests.benchmarks import programs
from tests.benchmarks.figures import percentile, table
from tests.benchmarks.traffic import distinct_questions
from tests.fakes.wechat import FakeWeChat
from tests.fakes.wechat_users import Pushed, Users

DEADLINE = 4.5
"""Seconds; WeChat drops a request after five."""
IMPATIENT = 20
"""So many of a hundred requests are dropped early and repeated with the same MsgId, as WeChat does after five seconds."""
DROPPED_AFTER = 0.4
LOOK_EVERY = 0.2
LAST_ANSWERS = 45.0
"""Seconds; what nobody fetched is sent as a customer-service message when WeChat has no repetition left."""


@dataclass
class Seen:
    """What came of the pushes.

    `seconds` until patient people had their passive reply; `sent_later` counts the empty ones, whose answer follows as a
    customer-service message; `unanswered` are patient people who saw WeChat's fault notice.
    """

    seconds: list[float] = field(default_factory=list)
    sent_later: int = 0
    repeated_requests: int = 0
    unanswered: int = 0


def main() -> None:
    """Measure and print; ends with status 1 if somebody was answered twice or not at all."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--users", type=int, default=100, help="who ask at once, each something else")
    options.add_argument("--rounds", type=int, default=4)
    given = options.parse_args()
    raise SystemExit(asyncio.run(_measure(given.users, given.rounds)))


async def _measure(users: int, rounds: int) -> int:
    async with FakeWeChat(lambda: datetime.now(UTC)) as wechat, aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        with ExitStack() as running:
            bare, bot = await asyncio.to_thread(_set_up, running, wechat)
            people = _people(wechat, bot, session)
            echoing = _people(FakeWeChat(wechat.clock), bare, session)
            questions = iter(distinct_questions(random.Random(11)))  # noqa: S311 - the same order in every run
            echoed, first, later = Seen(), Seen(), Seen()
            for number in range(rounds):
                await _ask(echoing, number, [next(questions) for _ in range(users)], 0, echoed)
                await _ask(people, number, [next(questions) for _ in range(users)], IMPATIENT * users // 100, later if number else first)
            await _wait_for_late_answers(wechat)
    _print(echoed, first, later, f"{users} people at once, {rounds} rounds")
    return _judge(wechat, first.repeated_requests + later.repeated_requests, first.unanswered + later.unanswered)


def _set_up(running: ExitStack, wechat: FakeWeChat) -> tuple[programs.Program, programs.Program]:
    """Both servers, the baseline first."""
    folder = Path(running.enter_context(tempfile.TemporaryDirectory(prefix="bench")))
    settings = {
        "WECHAT_APP_ID": wechat.app_id,
        "WECHAT_APP_SECRET": wechat.app_secret,
        "WECHAT_TOKEN": "token",
        "WECHAT_API_URL": wechat.url,
    }
    script = "tests/benchmarks/baseline_wechat.py"
    bare = running.enter_context(programs.python_program(script, ready="/ready", folder=folder))
    return bare, running.enter_context(programs.bot(folder, **settings))


def _people(wechat: FakeWeChat, server: programs.Program, session: aiohttp.ClientSession) -> Users:
    return Users(wechat, f"{server.url}/wechat/callback", session=session)


async def _ask(people: Users, number: int, questions: Sequence[str], impatient: int, seen: Seen) -> None:
    """All ask at once; the impatient ones write but once, so that everything on their screen belongs to one message."""
    hasty = Users(people.wechat, people.callback, patience=DROPPED_AFTER, session=people.session, _numbers=people._numbers)
    waiting, asked = questions[impatient:], questions[:impatient]
    patient = asyncio.gather(*(people.say(f"patient-{index}", text) for index, text in enumerate(waiting)))
    repeating = asyncio.gather(*(hasty.say(f"hasty-{number}-{index}", text) for index, text in enumerate(asked)))
    found: list[Pushed] = await patient
    seen.seconds += [pushed.seconds + people.patience * (pushed.requests - 1) for pushed in found if not pushed.is_fault]
    seen.sent_later += sum(pushed.text is None and not pushed.is_fault for pushed in found)
    seen.unanswered += sum(pushed.is_fault for pushed in found)
    # Who was dropped each time shows no requests.
    seen.repeated_requests += sum((pushed.requests or hasty.requests) - 1 for pushed in await repeating)


async def _wait_for_late_answers(wechat: FakeWeChat) -> None:
    for _ in range(int(LAST_ANSWERS / LOOK_EVERY)):
        if all(_answers(wechat, openid) for openid in _hasty(wechat)):
            return
        await asyncio.sleep(LOOK_EVERY)


def _hasty(wechat: FakeWeChat) -> list[str]:
    return [openid for openid in wechat.screens if openid.startswith("hasty")]


def _answers(wechat: FakeWeChat, openid: str) -> list[str]:
    """What a person read; a fault notice comes from WeChat, and here only because the repetitions follow too soon."""
    return [shown.text for shown in wechat.screens[openid] if shown.way != "fault"]


def _print(echoed: Seen, first: Seen, later: Seen, how: str) -> None:
    head = ("", "p50 ms", "p95 ms", "slowest ms", f"after {DEADLINE} s", "without text", "replies")
    named = {"bare Starlette, echo": echoed, "wfk-bot, everybody's first message": first, "wfk-bot, later messages": later}
    print(table(f"Passive replies: {how}", head, [_row(name, seen) for name, seen in named.items() if seen.seconds]))


def _row(name: str, seen: Seen) -> tuple[str, ...]:
    times = (percentile(seen.seconds, 0.5), percentile(seen.seconds, 0.95), max(seen.seconds))
    late = sum(one > DEADLINE for one in seen.seconds)
    return (name, *(f"{one * 1000:.0f}" for one in times), str(late), str(seen.sent_later), str(len(seen.seconds)))


def _judge(wechat: FakeWeChat, repetitions: int, unanswered: int) -> int:
    read = {openid: _answers(wechat, openid) for openid in _hasty(wechat)}
    twice = sum(len(texts) != len(set(texts)) for texts in read.values())
    never = sum(not texts for texts in read.values())
    print(f"\n{len(read)} messages came again with the same MsgId ({repetitions} repetitions): {twice} answered twice, {never} not at all.")
    print(f"{unanswered} patient people saw WeChat's fault notice.")
    return 1 if twice or never or unanswered else 0


if __name__ == "__main__":
    main()
