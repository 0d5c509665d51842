"""What the bot remembers of one talk between two messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.domain.messages import Choice


@dataclass(frozen=True, slots=True)
class OpenDialog:
    """A dialog under way: its canonical answers by question key, and the key of the question that is open.

    `id` is in every button of the dialog, so that an old button cannot answer a new question; `changing` is true while the
    contact picks the answer to change; `misses` counts answers in a row that were not understood.
    """

    id: str
    name: str
    answers: Mapping[str, str] = field(default_factory=dict)
    asked: str = ""
    changing: bool = False
    misses: int = 0


@dataclass(frozen=True, slots=True)
class Conversation:
    """The state of a talk.

    `topic` is the knowledge entry talked about last; `question` the contact's last question, with `question_id` to tell whether a
    button belongs to it; `choices` what was offered last, so that a number or a label can be typed; `offer` is the token that a
    plain "yes" stands for. `waiting` are the dialogs that were interrupted by `dialog`, the last one last. `answering` is the
    hand-over to which a colleague's texts go. `recent` are the last lines of the talk outside of dialogs, for a colleague who is
    asked, and `about` the title of what it was about, in German. `aside` are the dialogs that were open when a colleague began
    to answer; they wait until the bot goes on. `relaying` is the introduction to whose other side the contact's texts go.
    """

    greeted: bool = False
    topic: str | None = None
    question: str = ""
    question_id: str = ""
    choices: tuple[Choice, ...] = ()
    offer: str = ""
    dialog: OpenDialog | None = None
    waiting: tuple[OpenDialog, ...] = ()
    answering: int | None = None
    recent: tuple[str, ...] = ()
    about: str = ""
    aside: tuple[OpenDialog, ...] = ()
    relaying: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The state as a JSON object; `from_json` reads it back."""
        return {
            "greeted": self.greeted,
            "topic": self.topic,
            "question": self.question,
            "question_id": self.question_id,
            "choices": [[choice.label, choice.token] for choice in self.choices],
            "offer": self.offer,
            "dialog": self.dialog and _dialog_to_json(self.dialog),
            "waiting": [_dialog_to_json(dialog) for dialog in self.waiting],
            "answering": self.answering,
            "recent": list(self.recent),
            "about": self.about,
            "aside": [_dialog_to_json(dialog) for dialog in self.aside],
            "relaying": self.relaying,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Conversation:
        """Read what `to_json` wrote, also in an older release: what is missing has its first value."""
        dialog = stored.get("dialog")
        return cls(
            greeted=stored.get("greeted", False),
            topic=stored.get("topic"),
            question=stored.get("question", ""),
            question_id=stored.get("question_id", ""),
            choices=tuple(Choice(label, token) for label, token in stored.get("choices", ())),
            offer=stored.get("offer", ""),
            dialog=OpenDialog(**dialog) if dialog else None,
            waiting=tuple(OpenDialog(**interrupted) for interrupted in stored.get("waiting", ())),
            answering=stored.get("answering"),
            recent=tuple(stored.get("recent", ())),
            about=stored.get("about", ""),
            aside=tuple(OpenDialog(**dialog) for dialog in stored.get("aside", ())),
            relaying=stored.get("relaying"),
        )


def _dialog_to_json(dialog: OpenDialog) -> dict[str, Any]:
    return {
        "id": dialog.id,
        "name": dialog.name,
        "answers": dict(dialog.answers),
        "asked": dialog.asked,
        "changing": dialog.changing,
        "misses": dialog.misses,
    }
