"""`wfk-bot import` and `export` as processes."""

from __future__ import annotations

from pathlib import Path

from tests.running import run_command

SITES = """
yangzhou:
  address: {de: "Wenchang Middle Road 1", zh: "文昌中路1号", as_of: 2027-03-01}
  rooms:
    - {name: Raum 1, kind: desk, seats: 4, blocks: [{start: 2027-05-01, end: 2027-05-05, reason: Feiertage}]}
"""


async def test_a_file_is_imported_once_and_exported_the_same(tmp_path: Path) -> None:
    """A dry run stores nothing, a second import finds everything there, an export can be imported again."""
    (tmp_path / "sites.yaml").write_text(SITES, encoding="utf-8")
    expected = "1 facts, 1 rooms, 1 blocks new or changed"
    assert expected in (await run_command(tmp_path, "import", "sites.yaml", "--dry-run")).output
    assert f"{expected} stored" in (await run_command(tmp_path, "import", "sites.yaml")).output
    assert "0 facts, 0 rooms, 0 blocks" in (await run_command(tmp_path, "import", "sites.yaml")).output
    assert (await run_command(tmp_path, "export", "again.csv")).status == 0
    assert "0 facts, 0 rooms, 0 blocks" in (await run_command(tmp_path, "import", "again.csv")).output


async def test_nothing_is_stored_while_a_line_is_wrong(tmp_path: Path) -> None:
    """Every mistake is named, and the status says that it failed."""
    (tmp_path / "sites.yaml").write_text(SITES.replace("seats: 4", "seats: 0"), encoding="utf-8")
    ended = await run_command(tmp_path, "import", "sites.yaml")
    assert ended.status == 1
    assert "sites.yaml, line 5: seats is a number from 1 to 200, not 0" in ended.errors
    assert "Nothing was stored." in ended.errors


async def test_a_block_needs_its_room(tmp_path: Path) -> None:
    """A block of a room that nobody entered is refused by name."""
    (tmp_path / "a.csv").write_text("what,site,name,start,end,reason\nblock,foshan,Keller,2027-05-01,2027-05-02,x\n", encoding="utf-8")
    ended = await run_command(tmp_path, "import", "a.csv")
    assert ended.status == 1
    assert "Keller (foshan)" in ended.errors
