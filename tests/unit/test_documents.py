"""What the documents tell people to type and to set is there, and what is there is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from bot.cli.main import app
from bot.settings import Settings
from handlers import TOPICS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
SETTINGS = {name.upper() for name in Settings.model_fields}
_SETTING = re.compile(r"(?<![A-Z_])(?:TELEGRAM|WECHAT|WEB|STAFF|KEEP|DEEPL|LIBRETRANSLATE)_[A-Z_]*[A-Z]")
_TYPED = re.compile(r"(?:`|bin/)wfk-bot ([a-z][a-z-]*)")


def commands() -> Iterator[str]:
    """Every command of the command line, with the one it belongs to."""
    top = typer.main.get_command(app)
    for name, command in getattr(top, "commands", {}).items():
        yield name
        yield from (f"{name} {below}" for below in getattr(command, "commands", {}))


def test_the_example_of_the_settings_holds_each_and_no_other() -> None:
    """Every setting stands in .env.example with its name, and nothing else does."""
    written = re.findall(r"^([A-Z][A-Z0-9_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(written) == sorted(SETTINGS)


def test_every_setting_of_the_example_is_explained() -> None:
    """Above each setting, or above the block it stands in, is a line that says what it is for."""
    before = ""
    for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines():
        assert line == "" or line.startswith("#") or before, f"{line} is not explained"
        before = line


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_settings_that_a_document_names_exist(document: Path) -> None:
    """Nobody is told to set what no setting reads."""
    named = set(_SETTING.findall(document.read_text(encoding="utf-8")))
    assert sorted(name for name in named if not any(known.startswith(name) for known in SETTINGS)) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_commands_that_a_document_tells_to_type_exist(document: Path) -> None:
    """Every `wfk-bot ...` in the documents is a command of the command line."""
    assert sorted(set(_TYPED.findall(document.read_text(encoding="utf-8"))) - set(commands())) == []


def test_the_documents_name_every_command_of_the_command_line() -> None:
    """What is there to type can be found in the README or in the pages it leads to."""
    told = "".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    assert sorted(name for name in commands() if " " not in name and f"`{name}" not in told and f"wfk-bot {name}" not in told) == []


def test_commands_of_colleagues_in_the_handbook_exist() -> None:
    """The handbook shows each command that colleagues have, and none that is not there."""
    handbook = (ROOT / "docs" / "handbuch.md").read_text(encoding="utf-8")
    there = {name for topic in TOPICS for name in topic.commands}
    named = {name.replace("_", "-") for name in re.findall(r"`/([a-z_-]+)", handbook)}
    assert sorted(named - there - {"commands", "join"}) == []
