"""Conferences as a file: YAML, JSON or CSV read with every mistake named by its line."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import available_timezones

import yaml

from bot.domain.conferences import (
    INTERPRETING,
    LONGEST_KEY,
    MOST_PLACES,
    SHORTEST_KEY,
    Audience,
    Conference,
    ConferenceStatus,
    revised,
)
from bot.domain.language import Language
from bot.exchange.sites import Mistake

TEXTS: Mapping[str, str] = {"title": "titles", "place": "places", "text": "texts", "programme": "programmes"}
"""Texts in three languages: by their name in a file, the field of a Conference. In CSV a column each, as in `title_de`."""
ROOT = "conferences"
"""The key under which a YAML or JSON file holds conferences: by their keys, or as a list in which each has its `id`."""
_NEEDED = ("start", "end", "zone")
_COLUMNS = ("id", *(f"{text}_{language}" for text in TEXTS for language in Language))


class _Wrong(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Line:
    """What a file says of one conference: the fields of a Conference that it gives; what it leaves out stays as it is."""

    line: int
    id: str
    fields: Mapping[str, Any]

    def applied(self, known: Conference | None, today: date) -> Conference | None:
        """The conference as it will be, None where nothing changes; raises ValueError where it cannot be."""
        if known is None:
            missing = [name for name in ("titles", *_NEEDED) if name not in self.fields]
            if missing:
                raise ValueError(f"{self.id} is new: {', '.join(missing)} missing")
            return _checked(Conference(id=self.id, as_of=today, **self.fields))
        after = replace(known, **self.fields)
        if after.capacity is not None and after.capacity < known.taken:
            raise ValueError(f"{self.id}: {known.taken} people come already, capacity {after.capacity} is too small")
        return None if after == known else replace(revised(known, _checked(after)), as_of=today)


def _checked(conference: Conference) -> Conference:
    if conference.end <= conference.start:
        raise ValueError(f"{conference.id}: end is not after start")
    if conference.deadline is not None and conference.deadline > conference.start.date():
        raise ValueError(f"{conference.id}: deadline is after start")
    return conference


def holds_conferences(name: str, content: bytes) -> bool:
    """Whether a file is one of conferences, not of sites: by its first key or its columns."""
    text = content.decode("utf-8-sig", "replace")
    if name.lower().endswith(".csv"):
        return "id" in re.split("[,;]", text.partition("\n")[0].strip())
    return re.search(rf"""^[\s{{]*["']?{ROOT}["']?\s*:""", text, re.MULTILINE) is not None


def read_conferences(name: str, content: bytes) -> tuple[list[Line], list[Mistake]]:
    """Read a file by the ending of its name; never raises for what is in it."""
    mistakes: list[Mistake] = []
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return [], [Mistake(content[: error.start].count(b"\n") + 1, "not UTF-8")]
    rows = _csv_rows(text, mistakes) if name.lower().endswith(".csv") else _yaml_rows(text, mistakes)
    lines: dict[str, Line] = {}
    for number, row in rows:
        try:
            line = Line(number, _key(row), _fields(row))
        except _Wrong as wrong:
            mistakes.append(Mistake(number, str(wrong)))
            continue
        if line.id in lines:
            mistakes.append(Mistake(number, f"{line.id} is there twice"))
        lines[line.id] = line
    return list(lines.values()), mistakes


def _csv_rows(text: str, mistakes: list[Mistake]) -> Iterator[tuple[int, Mapping[str, str]]]:
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    known = {*_COLUMNS, *READERS}
    unknown = [str(name) for name in reader.fieldnames or () if name not in known]
    if unknown:
        mistakes.append(Mistake(1, f"the columns are {', '.join((*_COLUMNS, *READERS))}; not known: {', '.join(unknown)}"))
        return
    for row in reader:
        yield reader.line_num, {name: (value or "").strip() for name, value in row.items() if name}


def _yaml_rows(text: str, mistakes: list[Mistake]) -> Iterator[tuple[int, Mapping[str, str]]]:
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        mistakes.append(Mistake(mark.line + 1 if mark else 1, f"not YAML: {getattr(error, 'problem', error)}"))
        return
    for name, node in _entries(root, mistakes, f"{ROOT}: and then conferences by their keys"):
        if name.value != ROOT:
            mistakes.append(Mistake(name.start_mark.line + 1, f"not known here: {name.value}"))
            continue
        if isinstance(node, yaml.SequenceNode):
            for fields in node.value:
                yield fields.start_mark.line + 1, dict(_flat(fields, mistakes))
            continue
        for key, fields in _entries(node, mistakes, "conferences by their keys, or a list of them"):
            yield key.start_mark.line + 1, {"id": str(key.value)} | dict(_flat(fields, mistakes))


def _flat(node: Any, mistakes: list[Mistake]) -> Iterator[tuple[str, str]]:
    for name, value in _entries(node, mistakes, "title, start, end, zone ..."):
        if name.value in TEXTS:
            for language, text in _entries(value, mistakes, "de, en, zh"):
                yield f"{name.value}_{language.value}", str(text.value).strip()
        else:
            yield str(name.value), str(value.value).strip() if isinstance(value, yaml.ScalarNode) else ""


def _entries(node: Any, mistakes: list[Mistake], what: str) -> list[tuple[Any, Any]]:
    if isinstance(node, yaml.MappingNode):
        return list(node.value)
    mistakes.append(Mistake(node.start_mark.line + 1 if node else 1, f"{what} should stand here"))
    return []


def _key(row: Mapping[str, str]) -> str:
    key = row.get("id", "")
    if not SHORTEST_KEY <= len(key) <= LONGEST_KEY or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key):
        raise _Wrong(f"id has {SHORTEST_KEY} to {LONGEST_KEY} small letters, digits and hyphens, not {key or 'empty'}")
    return key


def _fields(row: Mapping[str, str]) -> dict[str, Any]:
    unknown = [name for name in row if name not in _COLUMNS and name not in READERS]
    if unknown:
        raise _Wrong(f"not known: {', '.join(unknown)}")
    fields: dict[str, Any] = {name: READERS[name](name, row[name]) for name in READERS if row.get(name)}
    for text, field in TEXTS.items():
        said = {language: row[f"{text}_{language}"] for language in Language if row.get(f"{text}_{language}")}
        if said:
            fields[field] = said
    return fields


def _wall(name: str, value: str) -> datetime:
    try:
        read = datetime.fromisoformat(value)
    except ValueError:
        read = None
    if read is None or read.tzinfo is not None or len(value) <= len("2027-05-12"):
        raise _Wrong(f"{name} is a wall time like 2027-05-12 14:00, not {value}")
    return read


def _day(name: str, value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise _Wrong(f"{name} is a day like 2027-05-03, not {value}") from None


def _zone(name: str, value: str) -> str:
    if value not in available_timezones():
        raise _Wrong(f"{name} is a time zone like Europe/Berlin, not {value}")
    return value


def _capacity(name: str, value: str) -> int:
    if not value.isdecimal() or not 1 <= int(value) <= MOST_PLACES:
        raise _Wrong(f"{name} is a number from 1 to {MOST_PLACES}, not {value}")
    return int(value)


def _link(name: str, value: str) -> str:
    if not re.fullmatch(r"https://\S+", value):
        raise _Wrong(f"{name} begins with https://, not {value}")
    return value


def _one_of(values: tuple[str, ...]) -> Callable[[str, str], str]:
    def read(name: str, value: str) -> str:
        if value not in values:
            raise _Wrong(f"{name} is one of {', '.join(values)}, not {value}")
        return value

    return read


def _audience(name: str, value: str) -> Audience:
    return Audience(_one_of(tuple(Audience))(name, value))


def _status(name: str, value: str) -> ConferenceStatus:
    return ConferenceStatus(_one_of((ConferenceStatus.PLANNED, ConferenceStatus.OPEN))(name, value))


READERS: Mapping[str, Callable[[str, str], Any]] = {
    "start": _wall,
    "end": _wall,
    "zone": _zone,
    "capacity": _capacity,
    "audience": _audience,
    "deadline": _day,
    "link": _link,
    "interpreting": _one_of(INTERPRETING),
    "status": _status,
}
"""How each field of a file is read that is no text."""
