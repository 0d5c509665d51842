"""Three months later: what came of it, asked once of each side."""

from __future__ import annotations

from bot.dialog import Context, Finished, Option, Script, choose
from bot.domain.introduction_events import IntroductionChanged
from bot.domain.introduction_steps import told as told_step
from bot.domain.introductions import IntroductionState, Outcome
from handlers.partners.introductions.answer import standing
from handlers.partners.introductions.which import own

OUTCOME = "introduction-outcome"
_OPTIONS = tuple(Option(outcome, f"introduction-outcome-{outcome}") for outcome in Outcome)


def say_outcome(context: Context) -> Script[Finished]:
    """Note what came of it."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if seen.one.state is not IntroductionState.DONE:
        return standing(context, seen)
    if seen.one.party(seen.side).outcome:
        return Finished("introduction-outcome-known", {"number": seen.one.name})
    outcome = Outcome((yield from choose(OUTCOME, _OPTIONS, number=seen.one.name)))
    after = told_step(seen.one, seen.side, outcome)
    return Finished("introduction-outcome-thanks", {"number": after.name}, events=(IntroductionChanged(after),))
