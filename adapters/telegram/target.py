"""Where a message goes: a chat, a thread of a forum, or a thread that has to be opened first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.domain.deliveries import Rejected

_ADDRESS = re.compile(r"(-?[0-9]{1,19})(?:/([0-9]{1,19})|/\+(.*))?", re.DOTALL)
_RECEIPT = re.compile(r"(-?[0-9]{1,19}):([0-9]{1,19})")


@dataclass(frozen=True, slots=True)
class Target:
    """A chat by its id; `thread` is a message_thread_id, `new_thread` the name of a thread that does not exist yet."""

    chat: int
    thread: int | None = None
    new_thread: str | None = None

    @property
    def suffix(self) -> str:
        """What follows the chat id in the address."""
        if self.new_thread is not None:
            return f"/+{self.new_thread}"
        return "" if self.thread is None else f"/{self.thread}"

    def parameters(self) -> dict[str, Any]:
        """Where to, as all methods take it (Bot API, sendMessage: chat_id, message_thread_id)."""
        return {"chat_id": self.chat} if self.thread is None else {"chat_id": self.chat, "message_thread_id": self.thread}


@dataclass(frozen=True, slots=True)
class Receipt:
    """A message of the bot, as Telegram numbers it."""

    chat: int
    message: int

    def __str__(self) -> str:
        return f"{self.chat}:{self.message}"


def target_of(address_id: str) -> Target:
    """Read `<chat>`, `<chat>/<thread>` or `<chat>/+<name>`; raises Rejected for anything else."""
    found = _ADDRESS.fullmatch(address_id)
    if found is None:
        raise Rejected("the address is no chat id")
    chat, thread, name = found.groups()
    return Target(int(chat), None if thread is None else int(thread), name)


def receipt_of(text: str) -> Receipt | None:
    """Read `<chat id>:<message id>`; None for anything else."""
    found = _RECEIPT.fullmatch(text)
    return None if found is None else Receipt(int(found[1]), int(found[2]))
