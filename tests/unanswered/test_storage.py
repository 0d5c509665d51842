"""Open questions and answers of colleagues in both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.domain.events import QuestionUnanswered
from bot.domain.language import Language
from bot.domain.messages import Said, Tapped
from bot.domain.unanswered import AnswerEntered, DigestDue, OpenQuestions, StaffAnswer, StaffAnswers, WhoWished
from bot.ports import Deed
from bot.staff_knowledge import StaffKnowledge
from knowledge.load import Entry, load
from tests.fakes.library import ToldLibrary, an_entry
from tests.player import Bot

GAP = "Was kostet das?"
OTHER = "Gibt es dort Tee?"
ANSWER = StaffAnswer("staff-1", "price", {}, {Language.DE: "Nichts."}, date(2027, 3, 1), "K. Kern")


@pytest.fixture
def bot(database_url: str) -> Iterator[Bot]:
    """A bot on each database that knows little."""
    with Bot(ToldLibrary(), database_url) as opened:
        yield opened


async def wishes(bot: Bot, who: str, question: str) -> None:
    """Ask, wish to be told, and agree to what is asked for it."""
    choices = [choice for message in await bot.take(Said(question), who=who) for choice in message.choices]
    await bot.take(Tapped(next(choice.token for choice in choices if choice.token.startswith("do:notify:"))), who=who)
    await bot.take(Said("ja"), who=who)


async def test_a_question_is_kept_without_its_asker_until_they_wish_it(bot: Bot) -> None:
    """Who asked is only known of those who want to be told."""
    await bot.take(Said(GAP), who="1")
    await wishes(bot, "2", OTHER)
    first, second = await bot.store.look_up(OpenQuestions())
    assert (first.text, first.entry, first.wished) == (GAP, "price", False)
    assert (second.text, second.entry, second.wished) == (OTHER, "", True)
    assert len(await bot.store.look_up(WhoWished((first.id, second.id)))) == 1


async def test_a_wish_belongs_to_who_asked(bot: Bot) -> None:
    """Another's button does not take a wish over, and an invented one is told kindly that there is no such question."""
    await wishes(bot, "1", GAP)
    (question,) = await bot.store.look_up(OpenQuestions())
    before = await bot.store.look_up(WhoWished((question.id,)))
    asked = next(delivery for delivery in bot.adapter.sent if any(c.token.startswith("do:notify:") for c in delivery.message.choices))
    token = next(choice.token for choice in asked.message.choices if choice.token.startswith("do:notify:"))
    replies = await bot.take(Tapped(token), who="2")
    assert "liegt mir nicht mehr vor" in replies[-1].text
    assert "liegt mir nicht mehr vor" in (await bot.take(Tapped("do:notify:ffffff"), who="2"))[-1].text
    assert await bot.store.look_up(WhoWished((question.id,))) == before


async def test_an_answer_settles_its_questions_and_takes_the_place_of_an_older_one(bot: Bot) -> None:
    """One answer a gap is in use; its questions are open no more."""
    await bot.take(Said(GAP), who="1")
    (question,) = await bot.store.look_up(OpenQuestions())
    await bot.store.carry_out(Deed("a", (AnswerEntered(ANSWER, (question.id,)),), ()))
    newer = StaffAnswer("staff-2", "price", {}, {Language.ZH: "免费"}, date(2027, 4, 1), "M. Maier")
    await bot.store.carry_out(Deed("b", (AnswerEntered(newer, ()),), ()))
    assert await bot.store.look_up(StaffAnswers()) == (newer,)
    assert await bot.store.look_up(OpenQuestions()) == ()


async def test_the_digest_is_due_once_a_week_and_only_with_something_to_tell(bot: Bot) -> None:
    """On Monday from nine in Kaiserslautern; what was told is not told again."""
    bot.now = datetime(2027, 3, 8, 8, 30, tzinfo=UTC)
    assert await bot.store.look_up(DigestDue()) == ()
    await bot.take(Said(GAP), who="1")
    assert await bot.store.look_up(DigestDue()) == ("2027-W10",)
    await bot.store.carry_out(Deed("digest:2027-W10", (), ()))
    assert await bot.store.look_up(DigestDue()) == ()
    bot.now = datetime(2027, 3, 9, 8, 30, tzinfo=UTC)
    assert await bot.store.look_up(DigestDue()) == ()


async def test_only_the_core_event_is_stored_without_a_name(bot: Bot) -> None:
    """The stored question holds what was asked and nothing of the contact."""
    await bot.take(Said(OTHER), who="4711")
    (question,) = await bot.store.look_up(OpenQuestions())
    event = QuestionUnanswered(OTHER, Language.DE)
    assert (question.text, question.language) == (event.question, event.language)


class Shelf:
    """A library that keeps what it was told to answer."""

    def __init__(self) -> None:
        self.knowledge = ToldLibrary((an_entry("price", GAP, "Keine Angabe.", on_record=False),)).knowledge
        self.answers: dict[str, Entry] = {}

    def answer_by(self, answers: dict[str, Entry]) -> None:  # type: ignore[override]
        """Keep them."""
        self.answers = dict(answers)


async def test_answers_reach_the_knowledge_with_their_date(bot: Bot, tmp_path: Path) -> None:
    """An answer to a gap takes its place; one to other questions becomes an entry that the library can read."""
    shelf = Shelf()
    following = StaffKnowledge(bot.store, shelf, bot.house.texts, tmp_path)
    assert await following.refresh()
    assert not await following.refresh()
    own = StaffAnswer(
        "staff-9", "", {Language.DE: (OTHER,), Language.EN: ("Is there tea?",)}, {Language.DE: "Ja: Tee."}, date(2027, 3, 2), "K"
    )
    await bot.store.carry_out(Deed("a", (AnswerEntered(ANSWER, ()), AnswerEntered(own, ())), ()))
    assert await following.refresh()
    answered = shelf.answers["price"]
    assert answered.answer[Language.DE] == "Nichts. (Stand 01.03.2027, eingetragen von der WFK)"
    assert (answered.on_record, answered.owner) == (True, "K. Kern")
    read = load(tmp_path).entries["staff-9"]
    assert read.questions[Language.EN] == ("Is there tea?",)
    assert read.answer[Language.DE].startswith("Ja: Tee.")
