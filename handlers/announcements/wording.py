"""Words that several dialogs about announcements share."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.audiences import NewsTopic
from bot.domain.notices import Say


def topic_name(topic: NewsTopic) -> Say:
    """A topic in words."""
    return Say(f"news-topic-{topic}")


def listed(said: Sequence[Say], none: str = "news-untold") -> Say:
    """Several things in a row, as the language writes a list; `none` is the text for nothing."""
    if not said:
        return Say(none)
    shown = said[-1]
    for one in reversed(said[:-1]):
        shown = Say("news-listed", {"first": one, "rest": shown})
    return shown
