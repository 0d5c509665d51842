"""Sites, rooms and blocks as a file: YAML or CSV read with every mistake named by its line, and written the same way."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from bot.domain.language import Language
from bot.domain.notices import Span
from bot.domain.offices import SITES, Room
from bot.domain.sites import MOST_SEATS, Block, FactName, RoomKind, Site

COLUMNS = ("what", "site", "name", "language", "text", "as_of", "kind", "seats", "equipment", "whole", "active", "start", "end", "reason")
"""The columns of a CSV file; `what` is fact, room or block, and `name` the fact's or the room's."""
_TRUTHS = {"true": True, "yes": True, "ja": True, "1": True, "false": False, "no": False, "nein": False, "0": False}


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a line, counted from 1."""

    line: int
    detail: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.detail}"


@dataclass(slots=True)
class Sheet:
    """What a file holds, flat: facts by (site, name), rooms by (site, name), blocks; and every mistake found."""

    facts: dict[tuple[str, FactName], tuple[dict[Language, str], date]] = field(default_factory=dict)
    rooms: dict[tuple[str, str], Room] = field(default_factory=dict)
    blocks: list[tuple[str, str, Span, str]] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)


class _Wrong(Exception):
    pass


def read_sheet(name: str, content: bytes, today: date) -> Sheet:
    """Read a file by the ending of its name; never raises for what is in it. A fact without a date is of `today`."""
    sheet = Sheet()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sheet.mistakes.append(Mistake(content[: error.start].count(b"\n") + 1, "not UTF-8"))
        return sheet
    rows = _csv_rows(text, sheet) if name.lower().endswith(".csv") else _yaml_rows(text, sheet)
    for line, row in rows:
        try:
            _take(sheet, row, today)
        except _Wrong as wrong:
            sheet.mistakes.append(Mistake(line, str(wrong)))
    return sheet


def _csv_rows(text: str, sheet: Sheet) -> Iterator[tuple[int, Mapping[str, str]]]:
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    unknown = [name for name in reader.fieldnames or () if name not in COLUMNS]
    if unknown or "what" not in (reader.fieldnames or ()):
        sheet.mistakes.append(Mistake(1, f"the columns are {', '.join(COLUMNS)}; not known: {', '.join(map(str, unknown)) or 'none'}"))
        return
    for row in reader:
        yield reader.line_num, {name: (value or "").strip() for name, value in row.items() if name}


def _yaml_rows(text: str, sheet: Sheet) -> Iterator[tuple[int, Mapping[str, str]]]:
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        sheet.mistakes.append(Mistake(mark.line + 1 if mark else 1, f"not YAML: {error.problem or error.context}"))
        return
    except (yaml.YAMLError, RecursionError) as error:
        sheet.mistakes.append(Mistake(1, f"not YAML: {error}"))
        return
    for key, site in _entries(root, sheet, "a mapping of sites"):
        for name, node in _entries(site, sheet, "facts and rooms of the site"):
            line = name.start_mark.line + 1
            if name.value == "rooms":
                yield from _yaml_rooms(key.value, node, sheet)
            elif isinstance(node, yaml.MappingNode):
                given = {str(part.value): str(text.value).strip() for part, text in node.value}
                as_of = given.pop("as_of", "")
                for language, told in given.items():
                    yield line, {"what": "fact", "site": key.value, "name": name.value, "language": language, "text": told, "as_of": as_of}
            else:
                sheet.mistakes.append(Mistake(line, f"{name.value}: give de, en, zh and as_of"))


def _yaml_rooms(site: str, node: yaml.Node, sheet: Sheet) -> Iterator[tuple[int, Mapping[str, str]]]:
    for room in _items(node, sheet, "a list of rooms"):
        fields = {str(name.value): value for name, value in _entries(room, sheet, "name, kind, seats ...")}
        flat = {name: str(value.value).strip() for name, value in fields.items() if isinstance(value, yaml.ScalarNode)}
        yield room.start_mark.line + 1, {"what": "room", "site": site, **flat}
        for block in _items(fields.get("blocks"), sheet, "a list of blocks"):
            parts = {str(name.value): str(value.value).strip() for name, value in _entries(block, sheet, "start, end, reason")}
            yield block.start_mark.line + 1, {"what": "block", "site": site, "name": flat.get("name", ""), **parts}


def _entries(node: yaml.Node | None, sheet: Sheet, what: str) -> list[tuple[Any, Any]]:
    if isinstance(node, yaml.MappingNode):
        return list(node.value)
    sheet.mistakes.append(Mistake(node.start_mark.line + 1 if node else 1, f"{what} should stand here"))
    return []


def _items(node: yaml.Node | None, sheet: Sheet, what: str) -> list[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        return list(node.value)
    if node is not None:
        sheet.mistakes.append(Mistake(node.start_mark.line + 1, f"{what} should stand here"))
    return []


def _take(sheet: Sheet, row: Mapping[str, str], today: date) -> None:
    site = _one_of(row, "site", SITES)
    what = _one_of(row, "what", ("fact", "room", "block"))
    if what == "fact":
        name = FactName(_one_of(row, "name", tuple(FactName)))
        language = Language(_one_of(row, "language", tuple(Language)))
        texts, as_of = sheet.facts.get((site, name), ({}, _day(row, "as_of", today)))
        sheet.facts[site, name] = ({**texts, language: _needed(row, "text")}, as_of)
    elif what == "room":
        room = _room(site, row)
        if (site, room.name) in sheet.rooms:
            raise _Wrong(f"room {room.name} of {site} is there twice")
        sheet.rooms[site, room.name] = room
    else:
        span = Span(_day(row, "start"), _day(row, "end"))
        if span.end < span.start:
            raise _Wrong("end is before start")
        sheet.blocks.append((site, _needed(row, "name"), span, row.get("reason", "")))


def _room(site: str, row: Mapping[str, str]) -> Room:
    seats = row.get("seats", "")
    if not seats.isdecimal() or not 1 <= int(seats) <= MOST_SEATS:
        raise _Wrong(f"seats is a number from 1 to {MOST_SEATS}, not {seats or 'empty'}")
    kind = _one_of(row, "kind", tuple(RoomKind))
    whole, active = _truth(row, "whole", default=False), _truth(row, "active", default=True)
    return Room(0, site, _needed(row, "name"), kind, int(seats), row.get("equipment", ""), whole, active)


def _needed(row: Mapping[str, str], name: str) -> str:
    if not row.get(name):
        raise _Wrong(f"{name} is missing")
    return row[name]


def _one_of(row: Mapping[str, str], name: str, values: Iterable[str]) -> str:
    value = _needed(row, name)
    if value not in tuple(map(str, values)):
        raise _Wrong(f"{name} is one of {', '.join(values)}, not {value}")
    return value


def _truth(row: Mapping[str, str], name: str, *, default: bool) -> bool:
    value = row.get(name, "").lower()
    if value and value not in _TRUTHS:
        raise _Wrong(f"{name} is true or false, not {value}")
    return _TRUTHS.get(value, default)


def _day(row: Mapping[str, str], name: str, default: date | None = None) -> date:
    value = row.get(name, "")
    if not value and default is not None:
        return default
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise _Wrong(f"{name} is a day like 2027-05-03, not {value or 'empty'}") from None


def write_sheet(name: str, sites: Iterable[Site]) -> str:
    """The file of `sites`, by the ending of its name; `read_sheet` reads it back."""
    return _as_csv(sites) if name.lower().endswith(".csv") else _as_yaml(sites)


def _as_csv(sites: Iterable[Site]) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for site in sites:
        for name, fact in site.facts.items():
            for language, text in fact.texts.items():
                writer.writerow({"what": "fact", "site": site.key, "name": name, "language": language, "text": text, "as_of": fact.as_of})
        names = {room.id: room.name for room in site.rooms}
        for room in site.rooms:
            writer.writerow({"what": "room", "site": site.key} | _fields(room))
        for block in site.blocks:
            days = {"start": block.span.start, "end": block.span.end, "reason": block.reason}
            writer.writerow({"what": "block", "site": site.key, "name": names[block.room_id]} | days)
    return written.getvalue()


def _fields(room: Room) -> dict[str, Any]:
    truths = {"whole": str(room.whole).lower(), "active": str(room.active).lower()}
    return {"name": room.name, "kind": room.kind, "seats": room.seats, "equipment": room.equipment} | truths


def _as_yaml(sites: Iterable[Site]) -> str:
    shown = {site.key: _site_tree(site) for site in sites if site.facts or site.rooms}
    return yaml.safe_dump(shown, allow_unicode=True, sort_keys=False, width=1000)


def _site_tree(site: Site) -> dict[str, Any]:
    facts = {
        str(name): {str(language): text for language, text in fact.texts.items()} | {"as_of": fact.as_of}
        for name, fact in site.facts.items()
    }
    rooms = [
        {"name": room.name, "kind": str(room.kind), "seats": room.seats, "equipment": room.equipment, "whole": room.whole}
        | {"active": room.active, "blocks": [_block_tree(block) for block in site.blocks if block.room_id == room.id]}
        for room in site.rooms
    ]
    return facts | ({"rooms": rooms} if rooms else {})


def _block_tree(block: Block) -> dict[str, Any]:
    return {"start": block.span.start, "end": block.span.end, "reason": block.reason}
