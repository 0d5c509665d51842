"""From an import file (JSON or YAML) to firms and profiles; every mistake is named with its line or its item."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast

import yaml

from bot.domain.firms import Directory, Firm, Kind, Profile, Region, Size, Subject
from bot.domain.fold import without_controls
from bot.domain.language import Language
from bot.domain.partners import TALK_ID

_Choice = TypeVar("_Choice", bound=StrEnum)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TRUE = frozenset({"true", "yes", "1", "ja", "是"})
_FALSE = frozenset({"false", "no", "0", "nein", "", "否"})


class ImportFileError(Exception):
    """The file cannot be taken in; `problems` holds a sentence for every mistake found, in the order of the file."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class _Wrong(Exception):
    pass


@dataclass(frozen=True)
class _Item:
    """One entry of a list with the words for where it stands."""

    where: str
    value: Any


_ROOTS = re.compile(r"^(?:firms|profiles)\s*:", re.MULTILINE)


def holds_directory(name: str, content: bytes) -> bool:
    """Whether a file is one of firms and profiles, as far as its first look tells: JSON always is."""
    suffix = Path(name).suffix.lower()
    return suffix == ".json" or (suffix in {".yaml", ".yml"} and _ROOTS.search(content.decode("utf-8", "replace")) is not None)


def load_directory(path: Path) -> Directory:
    """Firms and profiles of a file that ends in .json, .yaml or .yml; `-` in ids and unknown fields are left alone.

    Raises ImportFileError naming all mistakes: no UTF-8, neither JSON nor YAML, a missing or unknown value, an id that is
    used twice, a profile whose firm is not in the file. Raises OSError where the file cannot be opened.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportFileError([f"{path}: not UTF-8 at byte {error.start}; please save it as UTF-8"]) from None
    return read_directory(text, str(path), is_json=path.suffix.lower() == ".json")


def read_directory(text: str, name: str, *, is_json: bool) -> Directory:
    """The same from a text; `name` is what the file is called in the problems."""
    content, lines = _json(text, name) if is_json else _yaml(text, name)
    if not isinstance(content, dict):
        raise ImportFileError([f'{name}: the file has to hold "firms" and "profiles"'])
    problems: list[str] = []
    directory = Directory()
    for item in _items(content, "firms", name, lines, problems):
        _take(item, _firm, directory.firms, problems)
    for item in _items(content, "profiles", name, lines, problems):
        _take(item, _profile, directory.profiles, problems, directory.firms)
    if problems:
        raise ImportFileError(problems)
    return directory


def _json(text: str, name: str) -> tuple[Any, Mapping[str, list[int]]]:
    try:
        return json.loads(text), {}
    except json.JSONDecodeError as error:
        raise ImportFileError([f"{name}:{error.lineno}: not JSON: {error.msg}"]) from None
    except RecursionError:
        raise ImportFileError([f"{name}: nested too deeply"]) from None


def _yaml(text: str, name: str) -> tuple[Any, Mapping[str, list[int]]]:
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        return (None if node is None else loader.construct_document(node)), _lines(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ImportFileError([f"{name}:{mark.line + 1 if mark else 1}: not YAML: {error.problem or error.context}"]) from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise ImportFileError([f"{name}: not YAML: {type(error).__name__}"]) from None
    finally:
        loader.dispose()


def _lines(node: yaml.Node | None) -> dict[str, list[int]]:
    """The line of each item of each list at the top, counted from 1."""
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {
        str(key.value): [item.start_mark.line + 1 for item in value.value]
        for key, value in node.value
        if isinstance(value, yaml.SequenceNode)
    }


def _items(content: Mapping[str, Any], key: str, name: str, lines: Mapping[str, list[int]], problems: list[str]) -> Iterator[_Item]:
    listed = content.get(key) or []
    if not isinstance(listed, list):
        problems.append(f'{name}: "{key}" has to be a list')
        return
    for number, value in enumerate(listed, 1):
        line = f":{lines[key][number - 1]}" if key in lines else ""
        identifier = f" ({value['id']})" if isinstance(value, dict) and value.get("id") not in (None, "") else ""
        yield _Item(f"{name}{line}: {key[:-1]} {number}{identifier}", value)


_Made = TypeVar("_Made", Firm, Profile)


def _take(item: _Item, make: Callable[..., _Made], into: dict[str, _Made], problems: list[str], *more: Any) -> None:
    if not isinstance(item.value, dict):
        problems.append(f"{item.where}: has to be a mapping of fields")
        return
    try:
        made = make(item.value, *more)
    except _Wrong as wrong:
        problems.append(f"{item.where}: {wrong}")
        return
    if made.id in into:
        problems.append(f"{item.where}: this id is already used above")
    else:
        into[made.id] = made


def _firm(fields: Mapping[str, Any]) -> Firm:
    return Firm(
        id=_id(fields),
        name=_needed(fields, "name"),
        region=_choice(fields, "region", Region),
        name_zh=_text(fields, "name_zh"),
        size=_choice(fields, "size", Size) if _text(fields, "size") else None,
        startup=_truth(fields, "startup"),
        languages=_texts(fields, "languages"),
        sector=", ".join(_texts(fields, "sector")),
        nace=", ".join(_texts(fields, "nace")),
        website=_text(fields, "website"),
    )


def _profile(fields: Mapping[str, Any], firms: Mapping[str, Firm]) -> Profile:
    made = Profile(
        id=_id(fields),
        firm=_needed(fields, "firm"),
        lang=_choice(fields, "lang", Language),
        kind=_choice(fields, "kind", Kind),
        title=_needed(fields, "title"),
        summary=_needed(fields, "summary"),
        subject=_choice(fields, "field", Subject) if _text(fields, "field") else None,
        keywords=_texts(fields, "keywords"),
        stage=_text(fields, "stage"),
        partner_sought=_texts(fields, "partner_sought"),
        cooperation=_texts(fields, "cooperation"),
        regions=_texts(fields, "regions"),
        ip=_text(fields, "ip"),
    )
    if made.firm not in firms:
        raise _Wrong(f"its firm {made.firm} is not among the firms of the file, or has a mistake itself")
    return made


def _id(fields: Mapping[str, Any]) -> str:
    text = _needed(fields, "id")
    if text.startswith(TALK_ID):
        raise _Wrong(f"an id must not begin with {TALK_ID}, which is kept for what is made in talks")
    return text


def _needed(fields: Mapping[str, Any], key: str) -> str:
    text = _text(fields, key)
    if not text:
        raise _Wrong(f"{key} is missing")
    return text


def _text(fields: Mapping[str, Any], key: str) -> str:
    return ", ".join(_texts(fields, key))


def _texts(fields: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """A text, a number, a list or a mapping of them as texts without empty ones."""
    return tuple(text for value in _flat(fields.get(key)) if (text := without_controls(str(value))))


def _flat(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from _flat(list(value.values()))
    elif isinstance(value, list):
        for part in value:
            yield from _flat(part)
    elif value is not None:
        yield value


def _choice(fields: Mapping[str, Any], key: str, choices: type[_Choice]) -> _Choice:
    text = _needed(fields, key).lower()
    try:
        return choices(text)
    except ValueError:
        known = ", ".join(cast("list[str]", list(choices)))
        raise _Wrong(f"{key} {text!r} is not known; it can be: {known}") from None


def _truth(fields: Mapping[str, Any], key: str) -> bool:
    text = _text(fields, key).lower()
    if text not in _TRUE | _FALSE:
        raise _Wrong(f"{key} has to be true or false")
    return text in _TRUE
