"""The short commands of `wfk-bot`: ask, chat, knowledge check, doctor, database migrate."""

from __future__ import annotations

import json
from pathlib import Path

from bot.domain.language import Language
from bot.storage.migrate import HEAD
from knowledge.library import Library
from knowledge.load import Knowledge
from tests.acceptance.stage import rows_of
from tests.acceptance.talkers import present
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.translation import FakeDeepL
from tests.fakes.wechat import FakeWeChat
from tests.running import run_command

QUESTION = "Wo hat die WFK Büros in China?"
BATCH = """\
{"id": 1, "text": "Wo hat die WFK Büros in China?"}

{"id": 2, "text": "not closed
{"id": "drei", "text": "Where are your offices in China?"}
["no", "object"]
{"id": 4, "text": 5}
{"id": null, "text": ""}
"""


def files_in(folder: Path) -> list[str]:
    """The names of all files in a folder."""
    return sorted(path.name for path in folder.iterdir())


async def test_ask_prints_the_answer(folder: Path, knowledge: Knowledge, library: Library) -> None:
    """One question is answered on standard output, unbroken, with the choices below; nothing is stored."""
    ended = await run_command(folder, "ask", QUESTION)
    assert ended.status == 0
    assert knowledge.entries["offices-where"].answer[Language.DE] in ended.output
    assert "  1. " in ended.output
    assert ended.errors == ""
    assert files_in(folder) == []


async def test_ask_in_a_pipe_does_not_break_lines(folder: Path, knowledge: Knowledge, library: Library) -> None:
    """Where nobody says how wide the terminal is, the answer is still one piece."""
    ended = await run_command(folder, "ask", QUESTION, COLUMNS="")
    assert knowledge.entries["offices-where"].answer[Language.DE] in ended.output


async def test_ask_prints_json(folder: Path, library: Library) -> None:
    """With --json the answer is one object with the fixed fields."""
    ended = await run_command(folder, "ask", "--json", "Was kostet ein Büro in Shanghai?")
    answer = json.loads(ended.output)
    assert set(answer) == {"id", "language", "decision", "entry", "suggestions", "answer", "choices", "confidence"}
    assert (answer["language"], answer["decision"]) == ("de", "person")
    assert "Frage an die WFK geben" in answer["choices"]
    assert 0 <= answer["confidence"] <= 1


async def test_ask_goes_on_after_a_broken_line(folder: Path, library: Library) -> None:
    """In a batch, lines that cannot be read are named with their numbers, the others are answered in order."""
    (folder / "batch.jsonl").write_text(BATCH, encoding="utf-8")
    ended = await run_command(folder, "ask", "--batch", "batch.jsonl")
    answers = [json.loads(line) for line in ended.output.splitlines()]
    assert [answer["id"] for answer in answers] == [1, "drei", None]
    assert [answer["entry"] for answer in answers[:2]] == ["offices-where", "offices-where"]
    assert [answer["language"] for answer in answers[:2]] == ["de", "en"]
    assert [line.split(": ")[0] for line in ended.errors.splitlines()] == ["batch.jsonl:3", "batch.jsonl:5", "batch.jsonl:6"]
    assert ended.status == 1


async def test_ask_needs_a_question_or_a_file(folder: Path) -> None:
    """Neither and both are refused in one line."""
    ended = await run_command(folder, "ask")
    assert (ended.status, ended.output) == (2, "")
    assert "--batch" in ended.errors


async def test_chat_talks_through_a_pipe(folder: Path, library: Library) -> None:
    """Lines from a pipe are answered one after the other; the end of the input ends the talk; it is stored like any other."""
    typed = "Wo hat die WFK Büros in China?\n/human Wie hoch ist die Miete?\n1\n1\n1\n"
    ended = await run_command(folder, "chat", typed=typed)
    assert ended.status == 0, ended.errors
    said = ["Chatbot der WFK", "In Yangzhou, Shanghai und Foshan: Dort", "Wie möchten Sie die Antwort bekommen?", "Zusammenfassung"]
    places = [ended.output.find(words) for words in (*said, "liegt der WFK")]
    assert -1 not in places
    assert places == sorted(places)
    assert rows_of(folder / "wfk-bot.db", "SELECT question FROM handovers") == [("Wie hoch ist die Miete?",)]
    assert not ended.has_traceback


async def test_sound_knowledge_passes_the_check(folder: Path, small_knowledge: Path) -> None:
    """`knowledge check` ends with status 0 where nothing is an error; it names what is missing in a language."""
    ended = await run_command(folder, "knowledge", "check", str(small_knowledge))
    assert ended.status == 0, ended.output
    assert "0 errors" in ended.output
    assert "small.yaml:11: warning: missing: opening" in ended.output


async def test_broken_knowledge_fails_the_check(folder: Path) -> None:
    """`knowledge check` names file and line of what cannot be read."""
    (folder / "mine.yaml").write_text("- id: first\n  questions: {de: [Wer\n", encoding="utf-8")
    ended = await run_command(folder, "knowledge", "check", str(folder))
    assert ended.status == 1
    assert "mine.yaml" in ended.output + ended.errors
    assert not ended.has_traceback


async def test_the_doctor_finds_nothing_set_up(folder: Path) -> None:
    """Without any settings nothing is wrong: what is not set is named as such."""
    ended = await run_command(folder, "doctor", PORT="0")
    assert ended.status == 0, ended.output
    assert "wrong" not in ended.output
    for part in ("Telegram", "WeChat"):
        assert f"not set {part}: " in ended.output


async def test_the_doctor_finds_everything_well(folder: Path, telegram: FakeTelegram) -> None:
    """With right tokens every part is well."""
    async with FakeWeChat(present) as wechat, FakeDeepL(used=1200) as deepl:
        wechat_settings = {"WECHAT_APP_ID": wechat.app_id, "WECHAT_APP_SECRET": wechat.app_secret, "WECHAT_TOKEN": "t"}
        settings = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url, "PUBLIC_URL": "https://bot.example.org"}
        settings |= {"DEEPL_API_KEY": deepl.key, "DEEPL_API_URL": deepl.url}
        ended = await run_command(folder, "doctor", PORT="0", WECHAT_API_URL=wechat.url, **settings, **wechat_settings)
    assert ended.status == 0, ended.output
    assert "@WfkTestBot" in ended.output
    assert "DeepL: 1200 of 500000 characters used" in ended.output
    assert "not set" not in ended.output
    assert "wrong" not in ended.output


async def test_the_doctor_finds_wrong_tokens(folder: Path, telegram: FakeTelegram) -> None:
    """A wrong token and a wrong secret are named with what to do, and are not shown."""
    async with FakeWeChat(present) as wechat, FakeDeepL() as deepl:
        wechat_settings = {"WECHAT_APP_ID": wechat.app_id, "WECHAT_APP_SECRET": "wrong-secret", "WECHAT_TOKEN": "t"}
        telegram_settings = {"TELEGRAM_BOT_TOKEN": "123456:WRONG-TOKEN", "TELEGRAM_API_URL": telegram.url}
        telegram_settings |= {"DEEPL_API_KEY": "WRONG-TOKEN:fx", "DEEPL_API_URL": deepl.url}
        ended = await run_command(folder, "doctor", PORT="0", WECHAT_API_URL=wechat.url, **telegram_settings, **wechat_settings)
    assert ended.status == 1
    assert "@BotFather" in ended.output
    assert "WECHAT_APP_SECRET" in ended.output
    assert "Copy the key anew" in ended.output
    assert "WRONG-TOKEN" not in ended.output + ended.errors
    assert "wrong-secret" not in ended.output + ended.errors


async def test_migrating_twice_changes_nothing(folder: Path) -> None:
    """The first `database migrate` makes the tables, the second says that there is nothing to do."""
    first, second = [await run_command(folder, "database", "migrate") for _ in range(2)]
    assert (first.status, second.status) == (0, 0)
    assert f"{HEAD} now" in first.output
    assert f"{HEAD} already" in second.output


async def test_migrating_what_cannot_be_opened_is_a_sentence(folder: Path) -> None:
    """`database migrate` on a file of another kind says so without a traceback."""
    (folder / "bot.db").write_text("Dies ist keine Datenbank. " * 50, encoding="utf-8")
    ended = await run_command(folder, "database", "migrate", DATABASE_URL=f"sqlite:///{folder / 'bot.db'}")
    assert ended.status != 0
    assert not ended.has_traceback
