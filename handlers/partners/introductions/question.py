"""Ask the other side something before saying yes, and answer it, without telling who one is."""

from __future__ import annotations

from bot.dialog import Context, Finished, Script, ask
from bot.domain.introduction_events import IntroductionChanged
from bot.domain.introduction_steps import asked, replied
from bot.domain.introductions import MOST_QUESTIONS
from bot.domain.notices import Notice, OwnWords, Say, Value
from handlers.partners.introductions import told
from handlers.partners.introductions.answer import standing
from handlers.partners.introductions.scene import Scene
from handlers.partners.introductions.which import AnonymousText, Seen, own


def ask_question(context: Context) -> Script[Finished]:
    """A question goes to the other side as it was written, if it gives nothing away."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    scene, side, party = seen.scene, seen.side, seen.one.party(seen.side)
    firm = scene.firms[side]
    if side not in seen.one.awaited or firm is None or not scene.is_whole():
        return standing(context, seen)
    if party.question:
        return Finished("introduction-question-open", {"number": seen.one.name}, choices=told.answer_buttons(seen.one, side))
    if party.asked >= MOST_QUESTIONS or not seen.one.party(side.other).reached:
        return Finished("introduction-question-not", {"number": seen.one.name}, choices=told.answer_buttons(seen.one, side))
    question = yield from ask("intro-question", AnonymousText(firm, context.language))
    after = asked(seen.one, side, question)
    values: dict[str, Value] = {"number": after.name, "text": OwnWords(question, context.language)}
    say = Say("introduction-question-asked", values, choices=(told.button("introduction-reply", "intro-reply", after),))
    notices = tuple(told.to_side(scene, side.other, f"question:{after.version}", say))
    choices = told.answer_buttons(after, side)
    return Finished(
        "introduction-question-sent", {"number": after.name}, events=(IntroductionChanged(after),), notices=notices, choices=choices
    )


def reply(context: Context) -> Script[Finished]:
    """The answer goes back, with the buttons to decide."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    one, side = seen.one, seen.side
    firm, question = seen.scene.firms[side], one.party(side.other).question
    if not one.undecided or not question or firm is None or not seen.scene.is_whole():
        return Finished("introduction-reply-none", {"number": one.name}, choices=(told.OWN,))
    text = yield from ask("introduction-reply-text", AnonymousText(firm, context.language), question=question)
    words = OwnWords(text, context.language)
    after = replied(one, side)
    notices = tuple(_answered(seen, after.version, question, words, seen.scene.after(after)))
    return Finished("introduction-reply-sent", {"number": one.name}, events=(IntroductionChanged(after),), notices=notices)


def _answered(seen: Seen, version: int, question: str, text: OwnWords, after: Scene) -> tuple[Notice, ...]:
    other = seen.side.other
    values: dict[str, Value] = {"number": after.one.name, "question": question, "text": text}
    say = Say("introduction-reply-given", values, choices=told.answer_buttons(after.one, other))
    return tuple(told.to_side(after, other, f"reply:{version}", say))
