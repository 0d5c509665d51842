"""`wfk-bot read`: JSON lines in, JSON lines out."""

from __future__ import annotations

import io
import json
from datetime import datetime
from pathlib import Path

from rich.console import Console

from bot.cli.read import read_batch

NOW = datetime.fromisoformat("2027-03-01T09:00+01:00")


def test_each_line_is_read_and_a_broken_one_named(tmp_path: Path) -> None:
    """What can be read is read in order; a line that cannot be is named with its number and changes nothing else."""
    file, output, errors = tmp_path / "requests.jsonl", io.StringIO(), io.StringIO()
    lines = ['{"id": "a", "text": "vom 3. bis 14. Mai zwei Plätze in Yangzhou"}', "no JSON", '{"id": "b", "text": "4/5 in Shanghai"}']
    file.write_text("\n".join(lines), encoding="utf-8")
    assert read_batch(file, NOW, output, Console(file=errors)) == 1
    first, second = (json.loads(line) for line in output.getvalue().splitlines())
    assert first == {"id": "a", "start": "2027-05-03", "end": "2027-05-14", "seats": 2, "site": "yangzhou", "ask_back": False}
    assert second == {"id": "b", "start": None, "end": None, "seats": None, "site": "shanghai", "ask_back": True}
    assert ":2: not a JSON object" in errors.getvalue()
