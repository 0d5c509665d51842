"""A small knowledge base that needs no embeddings, and a matcher for it."""

from pathlib import Path

import pytest
import yaml

from knowledge.index import build
from knowledge.load import Knowledge, load
from knowledge.matcher import Matcher
from knowledge.names import known_names

QUESTIONS: dict[str, dict[str, list[str]]] = {
    "price": {
        "de": ["Was kostet ein Büro?", "Preis für einen Schreibtisch", "Wie teuer ist das?", "Was muss man zahlen?", "Kosten pro Monat"],
        "en": ["What does an office cost?", "price of a desk", "How expensive is it?", "What do we have to pay?", "costs per month"],
        "zh": ["办公室多少钱?", "工位的价格", "贵不贵?", "要付多少费用?", "每个月的费用"],
    },
    "office-yangzhou": {
        "de": [
            "Gibt es ein Büro in Yangzhou?",
            "Wer stellt die Räume in Yangzhou?",
            "Büro Yangzhou",
            "Räume in Yangzhou",
            "Was habt ihr in Yangzhou?",
        ],
        "en": [
            "Is there an office in Yangzhou?",
            "Who provides the rooms in Yangzhou?",
            "office Yangzhou",
            "rooms in Yangzhou",
            "Yangzhou premises",
        ],
        "zh": ["扬州有办公室吗?", "扬州的场地谁提供?", "扬州办公室", "扬州的房间", "你们在扬州有什么?"],
    },
    "office-foshan": {
        "de": [
            "Gibt es ein Büro in Foshan?",
            "Wer stellt die Räume in Foshan?",
            "Büro Foshan",
            "Räume in Foshan",
            "Was habt ihr in Foshan?",
        ],
        "en": ["Is there an office in Foshan?", "Who provides the rooms in Foshan?", "office Foshan", "rooms in Foshan", "Foshan premises"],
        "zh": ["佛山有办公室吗?", "佛山的场地谁提供?", "佛山办公室", "佛山的房间", "你们在佛山有什么?"],
    },
    "conference": {
        "de": ["Wann ist die Konferenz?", "Termin der Tagung", "Gibt es ein Treffen der Unternehmen?", "Konferenz Datum", "Wann tagt ihr?"],
        "en": [
            "When is the conference?",
            "date of the meeting",
            "Will there be a conference of companies?",
            "conference date",
            "next conference",
        ],
        "zh": ["会议什么时候开?", "大会日期", "有没有企业会议?", "会议时间", "下次会议是几号?"],
    },
    "talk-thanks": {"de": ["Danke", "Vielen Dank", "Besten Dank"], "en": ["Thank you", "Thanks a lot"], "zh": ["谢谢", "非常感谢"]},
}


def write_entries(directory: Path, questions: dict[str, dict[str, list[str]]]) -> Path:
    """A knowledge directory with an entry for each id; "price" is a gap."""
    entries = [
        {
            "id": entry,
            "topic": "offices",
            "source": "test",
            "as_of": "2026-11-22",
            "owner": "WFK",
            "on_record": entry != "price",
            "questions": asked,
            "answer": {language: f"answer {entry} {language}" for language in ("de", "en", "zh")},
        }
        for entry, asked in questions.items()
    ]
    directory.mkdir(exist_ok=True)
    (directory / "entries.yaml").write_text(yaml.safe_dump(entries, allow_unicode=True), "utf-8")
    return directory


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """The small knowledge base on disk."""
    return write_entries(tmp_path / "entries", QUESTIONS)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The small knowledge base."""
    return load(write_entries(tmp_path_factory.mktemp("small"), QUESTIONS))


@pytest.fixture(scope="session")
def small_matcher(small: Knowledge) -> Matcher:
    """A matcher by letters alone for the small knowledge base."""
    return Matcher(small, build(small, None, known_names()).index, None)
