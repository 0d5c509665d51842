"""Firms and profiles from a file into the database: once is enough, and what people made their own is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli.exchange import import_file
from bot.cli.partner_files import store_partners
from bot.domain.firms import Directory
from bot.domain.partner_events import FirmsJoined, ProfileChanged, ProfileWithdrawn
from bot.domain.partners import AllOnline, FirmNamed, ProfileNamed
from bot.settings import Settings
from handlers.partners.load import holds_directory
from tests.partners.firms_stage import TODAY, Stage
from tests.partners.stage import own_set

FILE = """\
firms:
  - {id: k01, name: Sickinger Sensorwerk GmbH, region: kl, website: "https://sensorwerk.example"}
  - {id: f01, name: Foshan Trade, name_zh: 佛山贸易, region: foshan}
profiles:
  - {id: o-01, firm: k01, lang: de, kind: offer, title: Drucksensoren, summary: Wir bauen Drucksensoren., regions: [Südchina]}
  - {id: r-01, firm: f01, lang: zh, kind: request, title: 求购压力传感器, summary: 我们需要压力传感器。}
"""


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """One process on each database in turn."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()


async def _store(stage: Stage, directory: Directory, *, dry_run: bool = False) -> str:
    output = Console(record=True, width=200)
    assert await store_partners(stage.store, directory, TODAY, dry_run=dry_run, output=output, errors=Console()) == 0
    return output.export_text()


async def test_our_own_set_is_stored_and_found_again(stage: Stage) -> None:
    """Each firm and profile as the file has it, online; nothing by a dry run, nothing new by a second run."""
    directory = own_set()
    assert f"{len(directory.firms)} firms and {len(directory.profiles)} profiles new" in await _store(stage, directory, dry_run=True)
    assert await stage.ask(AllOnline()) == ()
    await _store(stage, directory)
    held = await stage.ask(AllOnline())
    assert {one.profile.id: one.profile for one in held} == directory.profiles
    assert {one.firm.firm.id: one.firm.firm for one in held}.items() <= directory.firms.items()
    assert all(one.imported and one.firm.imported and not one.firm.people for one in held)
    assert "0 firms and 0 profiles new" in await _store(stage, directory)


async def test_another_run_changes_what_changed(stage: Stage) -> None:
    """A firm's new name and a profile's new title are taken over under the same numbers; what ends soon is renewed."""
    directory = own_set()
    await _store(stage, directory)
    firm, profile = directory.firms["k01"], directory.profiles["o-01"]
    directory.firms["k01"] = replace(firm, name="Neu GmbH")
    directory.profiles["o-01"] = replace(profile, title="Neuer Titel")
    assert "1 firms and 1 profiles new or changed" in await _store(stage, directory)
    held = await stage.ask(ProfileNamed("o-01"))
    assert (held.profile.title, held.firm.firm.name) == ("Neuer Titel", "Neu GmbH")


async def test_what_people_made_their_own_is_left_alone(stage: Stage) -> None:
    """Changed or withdrawn in a talk, or joined to another firm by colleagues: the file does not undo it, and says so."""
    directory = own_set()
    await _store(stage, directory)
    changed, withdrawn = await stage.ask(ProfileNamed("o-01")), await stage.ask(ProfileNamed("o-02"))
    await stage.happens(
        ProfileChanged(changed.number, replace(changed.profile, title="Von uns"), changed.version),
        ProfileWithdrawn(withdrawn.number, withdrawn.version),
    )
    kept, gone = await stage.ask(FirmNamed("k03")), await stage.ask(FirmNamed("k04"))
    await stage.happens(FirmsJoined("k03", kept.version, "k04", gone.version))
    told = await _store(stage, directory)
    assert "profile o-01 left alone: its own people changed it" in told
    assert "profile o-02 left alone: it is withdrawn" in told
    assert "firm k04 left alone: is k03 now" in told
    assert (await stage.ask(ProfileNamed("o-01"))).profile.title == "Von uns"
    assert (await stage.ask(FirmNamed("k04"))).firm.id == "k03"


def test_the_command_stores_a_file_and_names_mistakes_by_line(sqlite_url: str, tmp_path: Path) -> None:
    """`wfk-bot import FILE`: stored at once; with one mistake nothing is."""
    settings, output, errors = Settings(database_url=sqlite_url), Console(record=True, width=200), Console(record=True, width=200)
    file = tmp_path / "firms.yaml"
    file.write_text(FILE.replace("region: foshan", "region: mars"), encoding="utf-8")
    assert import_file(settings, file, dry_run=False, output=output, errors=errors) == 1
    assert "firms.yaml:3: firm 2 (f01): region 'mars' is not known" in errors.export_text()
    file.write_text(FILE, encoding="utf-8")
    assert import_file(settings, file, dry_run=False, output=output, errors=errors) == 0
    assert "2 firms and 2 profiles new or changed stored" in output.export_text()


@pytest.mark.parametrize(
    ("name", "content", "holds"), [("a.json", b"{}", True), ("a.yaml", b"profiles: []", True), ("a.yaml", b"sites:", False)]
)
def test_files_of_firms_are_told_from_others(name: str, content: bytes, holds: bool) -> None:  # noqa: FBT001
    """By their first look; a file of sites is none."""
    assert holds_directory(name, content) is holds
