"""`wfk-bot import` of a file of conferences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import uuid4

from rich.console import Console

from bot.domain.conferences import Conference, ConferenceEntered, Conferences
from bot.domain.events import StaffActed
from bot.domain.language import Language
from bot.exchange.conferences import Line
from bot.ports import Deed, Stale
from bot.storage.store import DatabaseStore

_BY = "wfk-bot import"


async def store_conferences(
    store: DatabaseStore, file: Path, lines: Sequence[Line], today: date, *, dry_run: bool, output: Console, errors: Console
) -> int:
    """Store what is new or changed; with a mistake in any line nothing is stored. Who registered is told of changes by the bot."""
    before: Sequence[Conference] = await store.look_up(Conferences())
    known = {conference.id: conference for conference in before}
    changed: list[Conference] = []
    mistakes = 0
    for line in lines:
        try:
            conference = line.applied(known.get(line.id), today)
        except ValueError as wrong:
            errors.print(f"{file}, line {line.line}: {wrong}", markup=False, highlight=False, soft_wrap=True)
            mistakes += 1
            continue
        if conference is not None:
            changed.append(conference)
    if mistakes:
        errors.print("Nothing was stored.")
        return 1
    try:
        if changed and not dry_run:
            events = [event for one in changed for event in (ConferenceEntered(one, _BY), StaffActed("conference", one.id))]
            await store.carry_out(Deed(f"import:{uuid4().hex}", tuple(events), ()))
    except Stale:
        errors.print("Somebody else changed a conference just now. Nothing was stored; try again.")
        return 1
    for conference in changed:
        for field, texts in (("title", conference.titles), ("place", conference.places), ("text", conference.texts)):
            missing = [language for language in Language if texts and language not in texts]
            if missing:
                errors.print(f"{conference.id}: no {field} in {', '.join(missing)}", markup=False, highlight=False, soft_wrap=True)
    told = sum(one.registered + one.waiting for one in changed if one.version and one.sequence > known[one.id].sequence)
    verb = "would be stored" if dry_run else "stored"
    output.print(f"{len(changed)} conferences new or changed {verb}, {len(lines) - len(changed)} are there already; {told} to be told.")
    return 0
