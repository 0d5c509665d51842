"""The running bot on all platforms at once: the same questions, honest gaps, and texts that break weaker programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.language import Language
from knowledge.load import Knowledge
from tests.acceptance.conftest import PLATFORMS
from tests.acceptance.stage import Stage, rows_of
from tests.acceptance.talkers import Talker, TelegramTalker
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.running import RunningBot

NewTalker = Callable[..., Talker]

QUESTIONS = {
    Language.DE: "Wo hat die WFK Büros in China?",
    Language.EN: "Where are your offices in China?",
    Language.ZH: "你们在中国的办公室在哪里？",
}
NOT_ON_RECORD = {
    Language.DE: ("Was kostet ein Büro in Shanghai?", "Frage an die WFK geben"),
    Language.EN: ("How much does an office in Shanghai cost?", "Pass my question to WFK"),
    Language.ZH: ("上海的办公室多少钱？", "把问题转给WFK"),
}
FOREIGN = {
    Language.DE: ("Wie lange muss ein Hefeteig gehen?", "Frage an die WFK geben"),
    Language.EN: ("Who won the chess championship last year?", "Pass my question to WFK"),
    Language.ZH: ("红烧肉怎么做才好吃？", "把问题转给WFK"),
}


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("language", list(Language))
async def test_the_same_question_gets_the_answer_on_record(
    new_talker: NewTalker, knowledge: Knowledge, platform: str, language: Language
) -> None:
    """Whatever the platform and the language, the question is answered with what is on record in that language."""
    somebody = new_talker(platform, language.value)
    await somebody.arrive()
    answer = await somebody.say(QUESTIONS[language])
    assert knowledge.entries["offices-where"].answer[language] in answer


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("asked", [NOT_ON_RECORD, FOREIGN], ids=["gap", "foreign"])
async def test_what_is_not_on_record_is_not_invented(
    new_talker: NewTalker, knowledge: Knowledge, platform: str, asked: dict[Language, tuple[str, str]]
) -> None:
    """A question without an answer gets no fact, and a person is offered."""
    facts = [text for entry in knowledge.entries.values() if entry.on_record for text in entry.answer.values()]
    for language, (question, offered) in asked.items():
        somebody = new_talker(platform, language.value)
        await somebody.arrive()
        answer = await somebody.say(question)
        assert offered in answer
        assert not [fact for fact in facts if fact in answer]


async def test_polling_answers_like_the_webhook(folder: Path, telegram: FakeTelegram, knowledge: Knowledge) -> None:
    """Without a PUBLIC_URL Telegram is polled, and every language is answered."""
    async with RunningBot(folder, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url) as bot:
        for chat, language in enumerate(Language, 1):
            somebody = TelegramTalker(telegram, chat, language.value)
            await somebody.arrive()
            assert knowledge.entries["offices-where"].answer[language] in await somebody.say(QUESTIONS[language])
        assert telegram.named("setWebhook") == []
        assert bot.is_alive


AWKWARD = {
    "markup": "<b>Miete</b> &amp; <script>alert(1)</script> <a href='x'>?",
    "end of CDATA": "Was heißt ]]> im Vertrag? ]]]]>>",
    "control characters": "Wie \x00\x07\x1bhoch ist\x7f die Miete?",
    "right to left": "Wie \u202ehoch\u202c ist \u200fdie\u2066 Miete\u2069?",
    "fluent and templates": "{ $most } {{web-title}} %s {0} ${HOME}",
    "beyond the basic plane": "🏢" * 400 + " 𠮷野家",
    "lines": "erste Zeile\r\nzweite Zeile\n\n\nletzte",
}


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
async def test_an_awkward_question_is_passed_on_unbroken(stage: Stage, new_talker: NewTalker, platform: str, text: str) -> None:
    """A question for a person is shown again as it was written, and stored, whatever characters it is made of."""
    somebody = new_talker(platform)
    await somebody.arrive()
    before = rows_of(stage.bot.database, "SELECT max(number) FROM handovers")[0][0] or 0
    await somebody.say("Mensch")
    if platform.startswith("wechat"):
        await somebody.say("1")  # the consent to the transfer, which is asked of contacts in China first
    await somebody.say(text)
    await somebody.say("1")
    summary = await somebody.say("1")
    await somebody.say("1")
    [(stored,)] = rows_of(stage.bot.database, "SELECT question FROM handovers WHERE number > ?", before)
    assert _letters(str(stored)) == _letters(text)
    assert _letters(str(stored)) in _letters(summary)


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_a_question_of_five_thousand_characters_is_answered(new_talker: NewTalker, knowledge: Knowledge, platform: str) -> None:
    """A very long text gets one answer, with a fact or with the offer of a person."""
    somebody = new_talker(platform)
    await somebody.arrive()
    letter = "Sehr geehrte Damen und Herren, wir sind eine Firma aus der Pfalz. " * 80
    answer = await somebody.say((letter + QUESTIONS[Language.DE])[-5000:])
    assert "WFK" in answer


def _letters(text: str) -> str:
    """What is left of a text on every platform: without controls, direction marks and the space around."""
    shown = (letter for letter in text.replace("<\u200b", "<") if letter.isprintable() or letter == "\u200d")
    return "".join("".join(shown).split())
