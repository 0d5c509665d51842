"""An answer that is waited for: a colleague asked a contact something, and no dialog is open in which it would be given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.notices import Say


@dataclass(frozen=True, slots=True)
class Awaited:
    """A colleague's question that a contact has not answered yet.

    `check` asks the contact whether what they typed is the answer. `dialog` takes it as the answer to its question `key`, with what is
    `given` already, by question key.
    """

    check: Say
    dialog: str
    key: str
    given: Mapping[str, str]
