"""Colleagues look through open questions, answer a group once in three languages, or set it aside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot.asking.answers import Reference
from bot.asking.in_languages import in_languages, missing_note
from bot.dialog import Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.events import StaffActed
from bot.domain.language import Language
from bot.domain.notices import AsOf, Button, InLanguages, Notice, Say, ToContact, Value
from bot.domain.unanswered import AnswerEntered, AnswerWithdrawn, QuestionsDismissed, StaffAnswer, StaffAnswers, WhoWished
from handlers.unanswered.groups import Group, group_of, open_groups, shortened

LISTED = 8
"""Groups to choose from at once, the largest ones."""
SHOWN = 10
LONGEST = 3000


def look_through(context: Context) -> Script[Finished]:
    """Choose a group of open questions and see it."""
    groups = yield from open_groups()
    if not groups:
        return Finished("questions-none")
    options = tuple(Option(group.key, name=group.line) for group in groups[:LISTED])
    total = sum(len(group.questions) for group in groups)
    key = yield from choose("questions-which", options, count=total, groups=len(groups))
    group = next(group for group in groups if group.key == key)
    lines = tuple(
        Say("questions-item", {"language": one.language.upper(), "text": shortened(one.text)}) for one in group.questions[-SHOWN:]
    )
    shown: dict[str, Value] = {"count": len(group.questions), "lines": lines, "wished": sum(one.wished for one in group.questions)}
    choices = (Button("questions-answer", f"do:answer:{key}"), Button("questions-dismiss", f"do:dismiss:{key}"))
    return Finished("questions-card", shown, events=(StaffActed("questions", key),), choices=choices)


def dismiss(context: Context) -> Script[Finished]:
    """Set a group aside: none of ours."""
    key = yield from ask("dismiss-which", Reference())
    group = yield from group_of(key)
    if group is None:
        return Finished("questions-gone")
    events = (QuestionsDismissed(_ids(group)), StaffActed("dismiss", key))
    return Finished("dismiss-done", {"count": len(group.questions)}, events=events, choices=(_NEXT,))


_NEXT = Button("questions-next", "do:questions:")


def answer(context: Context) -> Script[Finished]:
    """Answer a group once, in as many languages as the colleague writes."""
    key = yield from ask("answer-which", Reference())
    group = yield from group_of(key)
    if group is None:
        return Finished("questions-gone")
    texts = yield from ask_texts(context, group.questions[-1].text)
    if not texts:
        return Finished("answer-empty", choices=(Button("questions-answer", f"do:answer:{key}"),))
    wished: tuple[tuple[str, int], ...] = yield from look_up(WhoWished(_ids(group)))
    yield from confirm("answer-check", missing=missing_note(texts), wished=len(wished))
    written = _written(context, group, texts)
    notices = tuple(_told(contact_id, number, group, written) for contact_id, number in wished)
    events = (AnswerEntered(written, _ids(group)), StaffActed("answer", written.entry or written.id))
    return Finished("answer-done", {"wished": len(wished)}, events=events, notices=notices, choices=(_NEXT,))


def ask_texts(context: Context, question: str) -> Script[dict[Language, str]]:
    """The answer in as many languages as the colleague writes, their own first."""
    return (yield from in_languages(context, "answer-text", LONGEST, question=shortened(question)))


def _ids(group: Group) -> tuple[int, ...]:
    return tuple(question.id for question in group.questions)


def _written(context: Context, group: Group, texts: Mapping[Language, str]) -> StaffAnswer:
    questions: defaultdict[Language, list[str]] = defaultdict(list)
    for question in group.questions:
        if question.text not in questions[question.language]:
            questions[question.language].append(question.text)
    as_of = context.at.astimezone(ZoneInfo("Europe/Berlin")).date()
    own = {} if group.entry else {language: tuple(asked) for language, asked in questions.items()}
    return StaffAnswer(f"staff-{group.questions[0].id}", group.entry, own, texts, as_of, context.contact.staff_name)


def _told(contact_id: str, number: int, group: Group, written: StaffAnswer) -> Notice:
    question = next(question.text for question in group.questions if question.id == number)
    shown: dict[str, Value] = {"question": shortened(question), "answer": InLanguages(written.answer), "as_of": AsOf(written.as_of)}
    return Notice(ToContact(contact_id), f"answered:{written.id}:{number}", Say("answer-told", shown))


def own_answers(context: Context) -> Script[Finished]:
    """See what colleagues answered, and withdraw one."""
    answers: tuple[StaffAnswer, ...] = yield from look_up(StaffAnswers())
    if not answers:
        return Finished("answers-none")
    options = tuple(Option(one.id, name=_answer_line(context, one)) for one in answers[-20:])
    chosen = yield from choose("answers-which", options)
    yield from confirm("answers-withdraw")
    return Finished("answers-withdrawn", events=(AnswerWithdrawn(chosen), StaffActed("withdraw-answer", chosen)))


def _answer_line(context: Context, answer: StaffAnswer) -> Say:
    text = shortened(InLanguages(answer.answer).text(context.language))
    return Say("answers-line", {"text": text, "as_of": AsOf(answer.as_of), "owner": answer.owner})
