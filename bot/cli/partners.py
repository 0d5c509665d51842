"""`wfk-bot match` and `wfk-bot check-profile`: partners for the profiles of a file, and what gives a firm away."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console

from bot.domain.firms import Directory, Firm
from bot.domain.introduction_events import NoMatches, NotToMatch
from bot.domain.language import Language
from bot.domain.matches import LimitsOf, MatchLimits
from bot.domain.partners import AllOnline
from bot.logs import set_up_logs
from bot.matches import directory_of, hard_rules
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.registry import answer
from bot.texts import catalogue
from handlers.partners.anonymity.check import gives_away
from handlers.partners.load import ImportFileError, load_directory
from handlers.partners.matching.matchmaker import Match, Matchmaker
from handlers.partners.matching.points import PointStore
from handlers.partners.matching.reasons import reason
from knowledge.embed import open_embedder

# A file that was never seen takes some 50 ms a profile to embed. Small ones are embedded whole; of a large one, what is not
# embedded in time is matched by its words, and the next run goes on where this one ended.
EMBEDDED_WHOLE, EMBEDDING_SECONDS = 1000, 25.0

Clock = Callable[[], float]


def print_matches(
    settings: Settings,
    file: Path | None,
    chosen: Sequence[str],
    *,
    top: int,
    language: Language | None,
    output: TextIO,
    errors: Console,
    as_json: bool,
    clock: Clock = time.monotonic,
) -> int:
    """Print the counterparts of the chosen profiles, of all where none is chosen; returns the exit code.

    Without a file the profiles are those on record and online, less whom colleagues keep apart, who met already or refused
    lately, and rivals.

    With `as_json` one JSON object a line: profile, matches [{profile, score, reason}]. The reasons are in the language of
    the profile, or in the given one.
    """
    set_up_logs("WARNING")
    now = datetime.now(UTC)
    try:
        directory, known = (load_directory(file), None) if file else _on_record(settings, now)
    except ImportFileError as error:
        for problem in error.problems:
            errors.print(problem, markup=False, highlight=False, soft_wrap=True)
        return 1
    if unknown := [profile for profile in chosen if profile not in directory.profiles]:
        errors.print(f"No profile with this id {f'in {file}' if file else 'is online'}: {', '.join(unknown)}", markup=False, soft_wrap=True)
        return 2
    maker = _matchmaker(settings, directory, clock)
    rules = hard_rules(known[0], maker.likely_rivals(), known[1]) if known else None
    found = {profile: maker.best(profile, top, rules, now) for profile in chosen} if chosen else maker.all(top, rules, now)
    describe = _Describer(directory, maker, language)
    output.writelines(
        describe.as_json(profile, matches) if as_json else describe.as_text(profile, matches) for profile, matches in found.items()
    )
    return 0


def _on_record(settings: Settings, now: datetime) -> tuple[Directory, tuple[MatchLimits, NoMatches]]:
    database = Database(settings.database_url)
    try:
        migrate(database)
        online = database.run_blocking(lambda connection: answer(connection, AllOnline(), now))
        limits, met = (database.run_blocking(partial(answer, query=query, now=now)) for query in (LimitsOf(), NotToMatch()))
        return directory_of(online), (limits, met)
    finally:
        database.close()


def _matchmaker(settings: Settings, directory: Directory, clock: Clock) -> Matchmaker:
    is_small = len(directory.profiles) <= EMBEDDED_WHOLE
    deadline = clock() + EMBEDDING_SECONDS
    store = PointStore(open_embedder("auto" if settings.embeddings else None), settings.cache_dir)
    return Matchmaker(directory, store, still_time=lambda: is_small or clock() < deadline)


class _Describer:
    """Puts matches into words."""

    def __init__(self, directory: Directory, maker: Matchmaker, language: Language | None) -> None:
        self._directory = directory
        self._maker = maker
        self._language = language
        self._texts = catalogue()

    def as_json(self, profile: str, matches: Sequence[Match]) -> str:
        described = [{"profile": one.profile, "score": one.score, "reason": self._reason(profile, one)} for one in matches]
        return json.dumps({"profile": profile, "matches": described}, ensure_ascii=False) + "\n"

    def as_text(self, profile: str, matches: Sequence[Match]) -> str:
        lines = [f"{profile}: {self._directory.profiles[profile].title}"]
        lines += [f"  {one.score:.2f}  {one.profile}  {self._reason(profile, one)}" for one in matches]
        return "\n".join(lines) + "\n"

    def _reason(self, profile: str, match: Match) -> str:
        mine, theirs = ((self._maker.wishes(key), self._firm(key)) for key in (profile, match.profile))
        language = self._language or self._directory.profiles[profile].lang
        return reason(match, mine, theirs, language, self._texts)

    def _firm(self, profile: str) -> Firm:
        return self._directory.firms[self._directory.profiles[profile].firm]


def check_profiles(file: Path, output: TextIO, errors: Console) -> int:
    """Read JSON lines (id, lang, firm_name, firm_name_zh, text) and write JSON lines (id, gives_away, what), in order.

    A line that cannot be read is named and skipped; returns the exit code, 1 if there was one.
    """
    set_up_logs("WARNING")
    skipped = 0
    # Only a line feed ends a line of JSON lines; other separators may stand in a text.
    for number, line in enumerate(file.read_text(encoding="utf-8-sig").split("\n"), 1):
        if not line.strip():
            continue
        item = _item(line)
        if item is None:
            errors.print(f"{file}:{number}: not a JSON object with id, firm_name and text", markup=False, soft_wrap=True)
            skipped += 1
            continue
        what = gives_away(item["text"], _text(item, "lang"), _text(item, "firm_name"), _text(item, "firm_name_zh"))
        output.write(json.dumps({"id": item["id"], "gives_away": bool(what), "what": list(what)}, ensure_ascii=False) + "\n")
    return 1 if skipped else 0


def _item(line: str) -> dict[str, Any] | None:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return item if isinstance(item, dict) and "id" in item and isinstance(item.get("text"), str) else None


def _text(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""
