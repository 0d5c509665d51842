"""What somebody else will read, shown beforehand in their language."""

from __future__ import annotations

from bot.domain.language import Language
from bot.domain.notices import Say
from bot.texts import catalogue
from knowledge.identify import reads_as


def in_language(language: Language, say: Say) -> str:
    """`say` as its reader will see it."""
    message = catalogue().message(language, say)
    return "\n\n".join(part for part in (message.heading, message.text, message.note) if part)


def language_note(text: str, fallback: Language, reader: Language) -> tuple[Say, ...]:
    """Says in which language a colleague's own words are, where that is not the reader's."""
    language = reads_as(text) or fallback
    return () if language == reader else (Say("own-words-note", {"spoken": Say(f"own-words-{language}")}),)
