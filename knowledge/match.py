"""What to do about a question: the three ways out, and which entry."""

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """The three ways out."""

    ANSWER = "answer"
    SUGGEST = "suggest"
    PERSON = "person"


@dataclass(frozen=True)
class Match:
    """What to do about a question.

    ANSWER: `entry` answers it. PERSON: a person has to; `entry` is then a gap that says what is not on record, or None.
    SUGGEST: `suggestions` holds up to three entries, best first. `confidence` is 0 to 1, calibrated on the knowledge
    itself; it is no share of right answers.
    """

    decision: Decision
    entry: str | None
    suggestions: tuple[str, ...]
    confidence: float


CERTAIN = 1.0
NOTHING = Match(Decision.PERSON, None, (), 0.0)
