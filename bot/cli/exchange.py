"""`wfk-bot import` and `wfk-bot export`: sites, rooms and blocks as a file; conferences, firms and profiles are imported as well."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from rich.console import Console

from bot.app import now
from bot.cli.conferences import store_conferences
from bot.cli.partner_files import store_partners
from bot.domain.events import Event, StaffActed
from bot.domain.notices import Span
from bot.domain.sites import AllSites, BlockEntered, FactEntered, RoomSaved, Site
from bot.exchange.conferences import holds_conferences, read_conferences
from bot.exchange.sites import Sheet, read_sheet, write_sheet
from bot.ports import Deed, Stale
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from handlers.partners.load import ImportFileError, holds_directory, load_directory

T = TypeVar("T")
_BY = "wfk-bot import"


def import_file(settings: Settings, file: Path, *, dry_run: bool, output: Console, errors: Console) -> int:
    """Store what a file holds beside what is there; nothing is taken away. With a mistake in any line nothing is stored."""
    content, today = file.read_bytes(), datetime.now(UTC).date()
    if holds_directory(file.name, content):
        return _import_partners(settings, file, today, dry_run=dry_run, output=output, errors=errors)
    if holds_conferences(file.name, content):
        return _import_conferences(settings, file, content, today, dry_run=dry_run, output=output, errors=errors)
    sheet = read_sheet(file.name, content, today)
    for mistake in sheet.mistakes:
        errors.print(f"{file}, {mistake}", markup=False, highlight=False, soft_wrap=True)
    if sheet.mistakes:
        errors.print("Nothing was stored.")
        return 1
    return on_database(settings, lambda store: _import(store, sheet, output, errors, dry_run=dry_run))


def _import_conferences(
    settings: Settings, file: Path, content: bytes, today: date, *, dry_run: bool, output: Console, errors: Console
) -> int:
    lines, mistakes = read_conferences(file.name, content)
    for mistake in mistakes:
        errors.print(f"{file}, {mistake}", markup=False, highlight=False, soft_wrap=True)
    if mistakes:
        errors.print("Nothing was stored.")
        return 1
    work = partial(store_conferences, file=file, lines=lines, today=today, dry_run=dry_run, output=output, errors=errors)
    return on_database(settings, work)


def _import_partners(settings: Settings, file: Path, today: date, *, dry_run: bool, output: Console, errors: Console) -> int:
    try:
        directory = load_directory(file)
    except ImportFileError as error:
        for problem in error.problems:
            errors.print(problem, markup=False, highlight=False, soft_wrap=True)
        errors.print("Nothing was stored.")
        return 1
    work = partial(store_partners, directory=directory, today=today, dry_run=dry_run, output=output, errors=errors)
    return on_database(settings, work)


def export_file(settings: Settings, file: Path, output: Console) -> int:
    """Write what is on record as `import_file` reads it."""
    sites = on_database(settings, lambda store: store.look_up(AllSites()))
    file.write_text(write_sheet(file.name, sites), encoding="utf-8")
    output.print(f"{file}: {_counted(sites)}", markup=False, highlight=False, soft_wrap=True)
    return 0


def on_database(settings: Settings, work: Callable[[DatabaseStore], Coroutine[Any, Any, T]]) -> T:
    """Do some work on the database of the settings, migrated; for commands that end after it."""
    database = Database(settings.database_url)
    try:
        migrate(database)
        return asyncio.run(work(DatabaseStore(database, now, catalogue())))
    finally:
        database.close()


def _counted(sites: Sequence[Site]) -> str:
    facts, rooms, blocks = (sum(len(part(site)) for site in sites) for part in (_facts_of, _rooms_of, _blocks_of))
    return f"{facts} facts, {rooms} rooms, {blocks} blocks"


def _facts_of(site: Site) -> Sequence[object]:
    return tuple(site.facts)


def _rooms_of(site: Site) -> Sequence[object]:
    return site.rooms


def _blocks_of(site: Site) -> Sequence[object]:
    return site.blocks


async def _import(store: DatabaseStore, sheet: Sheet, output: Console, errors: Console, *, dry_run: bool) -> int:
    before: Sequence[Site] = await store.look_up(AllSites())
    known = {(site.key, room.name) for site in before for room in site.rooms} | set(sheet.rooms)
    if lost := sorted({f"{name} ({site})" for site, name, _, _ in sheet.blocks if (site, name) not in known}):
        errors.print(f"Blocks name rooms that are not there: {', '.join(lost)}. Nothing was stored.", markup=False, highlight=False)
        return 1
    events = [*_fact_events(sheet, before), *_room_events(sheet, before)]
    try:
        if not dry_run and events:
            await store.carry_out(Deed(f"import:{uuid4().hex}", (*events, StaffActed("import", "sites")), ()))
        # A block names its room by the number that the room was given just now.
        present = before if dry_run else await store.look_up(AllSites())
        blocks = list(_block_events(sheet, present))
        if not dry_run and blocks:
            await store.carry_out(Deed(f"import:{uuid4().hex}", tuple(blocks), ()))
    except Stale:
        errors.print("A room or a block is in the way of approved requests. See the rooms' calendar; what came before is stored.")
        return 1
    new = len(_new_blocks(sheet, before)) if dry_run else len(blocks)
    facts = sum(isinstance(event, FactEntered) for event in events)
    verb = "would be stored" if dry_run else "stored"
    output.print(
        f"{facts} facts, {len(events) - facts} rooms, {new} blocks new or changed {verb}; the rest is there already.", soft_wrap=True
    )
    return 0


def _fact_events(sheet: Sheet, before: Sequence[Site]) -> Iterator[Event]:
    known = {(site.key, name): fact for site in before for name, fact in site.facts.items()}
    for (site, name), (texts, as_of) in sheet.facts.items():
        fact = known.get((site, name))
        if fact is None or (dict(fact.texts), fact.as_of) != (texts, as_of):
            yield FactEntered(site, name, texts, as_of, _BY)


def _room_events(sheet: Sheet, before: Sequence[Site]) -> Iterator[Event]:
    known = {(site.key, room.name): room for site in before for room in site.rooms}
    for key, room in sheet.rooms.items():
        same = known.get(key)
        wished = room if same is None else replace(room, id=same.id)
        if wished != same:
            yield RoomSaved(wished)


def _new_blocks(sheet: Sheet, sites: Sequence[Site]) -> list[tuple[str, str, Span, str]]:
    names = {room.id: (site.key, room.name) for site in sites for room in site.rooms}
    known = {(*names[block.room_id], block.span) for site in sites for block in site.blocks}
    return [block for block in sheet.blocks if block[:3] not in known]


def _block_events(sheet: Sheet, sites: Sequence[Site]) -> Iterator[Event]:
    rooms = {(site.key, room.name): room.id for site in sites for room in site.rooms}
    for site, name, span, reason in _new_blocks(sheet, sites):
        if (site, name) in rooms:
            yield BlockEntered(rooms[site, name], span, reason)
