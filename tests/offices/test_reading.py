"""Requests in free text: what a careful clerk decides and what she asks back."""

from __future__ import annotations

import io
import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from bot.cli.read import read_batch
from bot.reading import RequestRead, read_request
from bot.reading.words import ROWS

TODAY = date(2027, 3, 1)
PHRASES = Path(__file__).parent / "phrases"
WORDS = sorted({word.strip() for row in ROWS for column in (row.de, row.en, row.zh) for word in column.split(",")} - {""})
PIECES = st.sampled_from([*WORDS, "3.", "14.", "3.5.", "5/3", "2027", "4", "31", "三", "两", "月", "号", "-", ",", "(", ":"])
DAYS = st.dates(date(2026, 1, 1), date(2035, 12, 31))


def phrases() -> list[dict[str, Any]]:
    """Every phrase of the three languages."""
    files = (yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted(PHRASES.glob("*.yaml")))
    return [phrase for groups in files for group in groups.values() for phrase in group]


def expected(phrase: dict[str, Any]) -> RequestRead:
    """What the clerk reads."""
    asked = frozenset(phrase.get("ask", ()))
    return RequestRead(phrase.get("start"), phrase.get("end"), phrase.get("seats"), phrase.get("site"), asked)


@pytest.mark.parametrize("phrase", phrases(), ids=lambda phrase: phrase["text"])
def test_a_phrase_is_read_as_a_clerk_reads_it(phrase: dict[str, Any]) -> None:
    """Every field is what the text says, or empty and asked back."""
    assert read_request(phrase["text"], TODAY) == expected(phrase)


def assert_sound(read: RequestRead, today: date) -> None:
    """What is asked back is empty, nothing is past, and a period does not end before it begins."""
    assert all(getattr(read, field) is None for field in read.ask_back)
    assert all(day is None or day >= today for day in (read.start, read.end))
    assert read.start is None or read.end is None or read.start <= read.end


@given(st.text(), DAYS)
def test_any_text_can_be_read(text: str, today: date) -> None:
    """Nothing that can be typed raises."""
    assert_sound(read_request(text, today), today)


@given(st.lists(PIECES, max_size=9), st.sampled_from(["", " "]), DAYS)
def test_any_words_of_a_request_can_be_read(pieces: list[str], joint: str, today: date) -> None:
    """Words that mean something are sound in any order."""
    assert_sound(read_request(joint.join(pieces), today), today)


@given(
    DAYS,
    st.integers(0, 400),
    st.integers(0, 365),
    st.integers(1, 20),
    st.sampled_from(["yangzhou", "shanghai", "foshan", "kaiserslautern"]),
)
def test_the_canonical_form_is_read_as_it_stands(today: date, wait: int, days: int, seats: int, site: str) -> None:
    """What the bot writes itself ("2027-05-03 to 2027-05-14, 2, yangzhou") means the same on any day."""
    start = today + timedelta(wait)
    end = start + timedelta(days)
    assert read_request(f"{start} to {end}, {seats}, {site}", today) == RequestRead(start, end, seats, site)


@pytest.mark.parametrize(
    ("today", "text", "start"),
    [
        (date(2027, 3, 5), "diesen Freitag", date(2027, 3, 5)),
        (date(2027, 3, 5), "am Montag", date(2027, 3, 8)),
        (date(2027, 12, 30), "3. Januar", date(2028, 1, 3)),
        (date(2027, 12, 30), "KW 1", date(2028, 1, 3)),
        (date(2028, 2, 20), "29.2.", date(2028, 2, 29)),
        (date(2027, 5, 3), "3. Mai", date(2027, 5, 3)),
    ],
)
def test_what_is_not_said_is_taken_from_today(today: date, text: str, start: date) -> None:
    """Years, weeks and weekdays are the next ones from the day of writing."""
    assert read_request(text, today).start == start


def test_a_file_of_requests_is_read_line_by_line(tmp_path: Path) -> None:
    """Each line of JSON gives one; a broken one is named and skipped; today is the date in the zone of now."""
    file = tmp_path / "requests.jsonl"
    file.write_text('{"id": 1, "text": "明天两个人"}\n\nnonsense\n{"id": "b", "text": "4/5"}\n', encoding="utf-8")
    output, errors = io.StringIO(), io.StringIO()
    code = read_batch(file, datetime.fromisoformat("2027-03-01T23:30+01:00"), output, Console(file=errors, width=200))
    first, second = (json.loads(line) for line in output.getvalue().splitlines())
    assert first == {"id": 1, "start": "2027-03-02", "end": "2027-03-02", "seats": 2, "site": None, "ask_back": False}
    assert second == {"id": "b", "start": None, "end": None, "seats": None, "site": None, "ask_back": True}
    assert code == 1
    assert "requests.jsonl:3" in errors.getvalue()
