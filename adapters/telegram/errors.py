"""What a failed call means: which SendError it is, and what to tell the operator."""

from __future__ import annotations

from collections.abc import Callable

from telegram.error import TelegramError

from adapters.telegram.request import AnswerLost, NotSent, Refused
from bot.domain.deliveries import Blocked, Lost, Rejected, Relocated, SendError, Throttled, Unreachable

ASK_BOTFATHER = "Telegram does not accept the token: ask @BotFather for it and set TELEGRAM_BOT_TOKEN"
CONFLICT_HELP = "another process takes the updates of this bot: stop it, or give each its own token"
NETWORK_HELP = "Telegram cannot be reached: check the network and TELEGRAM_API_URL"
TROUBLE_HELP = "Telegram answers with errors at the moment; the bot keeps trying"

SHORTEST_WAIT = 1.0
"""Seconds to wait when Telegram asks to wait without saying how long."""

_BAD_REQUEST, _UNAUTHORIZED, _FORBIDDEN, _NOT_FOUND, _CONFLICT, _TOO_LARGE, _FLOOD = 400, 401, 403, 404, 409, 413, 429
_SERVER_ERRORS = 500

_BLOCKING = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "group chat was deactivated",
    "chat_write_forbidden",
    "chat_restricted",
    "not enough rights to send",
    "have no rights to send",
)
"""What a 400 says in lower case when nothing can be sent to this chat (tdlib/telegram-bot-api, Client.cpp)."""

_UNPARSABLE = "can't parse entities"
_UNMODIFIED = "message is not modified"
_UNEDITABLE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NO_TEXT = "there is no text in the message to edit"
_NO_THREAD = ("message thread not found", "topic_deleted", "topic_closed")
_NO_PHOTO = ("photo_invalid", "image_process_failed", "photo_ext_invalid", "photo_save_file_invalid", "photo should be uploaded")
_QUERY_GONE = ("query is too old", "query id is invalid", "query_id_invalid")


def _throttled(refused: Refused) -> SendError:
    wait = refused.parameters.get("retry_after")
    seconds = float(wait) if isinstance(wait, int | float) and wait > 0 else SHORTEST_WAIT
    return Throttled(_detail(refused), seconds)


def _token_refused(_refused: Refused) -> SendError:
    return Unreachable(ASK_BOTFATHER)


def _blocked(refused: Refused) -> SendError:
    return Blocked(_detail(refused))


def _rejected(refused: Refused) -> SendError:
    return Rejected(_detail(refused))


def _unreachable(refused: Refused) -> SendError:
    return Unreachable(_detail(refused))


def _bad_request(refused: Refused) -> SendError:
    new_id = refused.parameters.get("migrate_to_chat_id")
    if isinstance(new_id, int):
        return Relocated(_detail(refused), str(new_id))
    said = refused.description.lower()
    return _blocked(refused) if any(words in said for words in _BLOCKING) else _rejected(refused)


_BY_STATUS: dict[int, Callable[[Refused], SendError]] = {
    _BAD_REQUEST: _bad_request,
    _UNAUTHORIZED: _token_refused,
    _FORBIDDEN: _blocked,
    _NOT_FOUND: _token_refused,
    408: _unreachable,
    _CONFLICT: _unreachable,
    _TOO_LARGE: _rejected,
    420: _throttled,
    _FLOOD: _throttled,
}
"""Status of a refusal -> what it means for the delivery (PLATFORMS: calls, errors a bot has to handle)."""


def as_send_error(error: TelegramError) -> SendError:
    """The SendError for a call that failed."""
    if isinstance(error, AnswerLost):
        return Lost(str(error))
    if isinstance(error, NotSent):
        return Unreachable(str(error))
    if not isinstance(error, Refused):
        # The words of the library's own errors could quote what was to be sent.
        return Unreachable(type(error).__name__)
    otherwise = _rejected if _BAD_REQUEST <= error.status < _SERVER_ERRORS else _unreachable
    return _BY_STATUS.get(error.status, otherwise)(error)


def is_unparsable(error: TelegramError) -> bool:
    """Whether Telegram refused the markup of a text, and would take it without."""
    return isinstance(error, Refused) and _UNPARSABLE in error.description.lower()


def is_harmless(error: TelegramError) -> bool:
    """Whether the call asked for what is so already, or for an answer nobody waits for any more."""
    if not isinstance(error, Refused):
        return False
    said = error.description.lower()
    return _UNMODIFIED in said or any(words in said for words in _QUERY_GONE)


def is_uneditable(error: TelegramError) -> bool:
    """Whether the message to be rewritten is gone, too old, or not of this chat any more."""
    if not isinstance(error, Refused):
        return False
    said = error.description.lower()
    return "migrate_to_chat_id" in error.parameters or any(words in said for words in _UNEDITABLE)


def is_captioned(error: TelegramError) -> bool:
    """Whether the message to be rewritten is a file: its caption can be rewritten instead."""
    return isinstance(error, Refused) and _NO_TEXT in error.description.lower()


def is_without_thread(error: TelegramError) -> bool:
    """Whether the thread of a forum was deleted or closed; its chat may be well."""
    return isinstance(error, Refused) and any(words in error.description.lower() for words in _NO_THREAD)


def is_no_photo(error: TelegramError) -> bool:
    """Whether Telegram does not take this image as a photo (its sides, its kind); as a file it may."""
    return isinstance(error, Refused) and any(words in error.description.lower() for words in _NO_PHOTO)


def is_forbidden(error: TelegramError) -> bool:
    """Whether the call makes no sense in this chat, or the bot has no right to it there."""
    return isinstance(error, Refused) and error.status in {_BAD_REQUEST, _FORBIDDEN} and "migrate_to_chat_id" not in error.parameters


def advice(error: TelegramError) -> str:
    """What is wrong and how to mend it, in English, for the operator; never holds the token."""
    if isinstance(error, NotSent | AnswerLost):
        return NETWORK_HELP
    if not isinstance(error, Refused) or error.status >= _SERVER_ERRORS:
        return TROUBLE_HELP
    known = {_UNAUTHORIZED: ASK_BOTFATHER, _NOT_FOUND: ASK_BOTFATHER, _CONFLICT: CONFLICT_HELP}
    return known.get(error.status, f"Telegram refuses: {_detail(error)}")


def wait_asked_for(error: TelegramError) -> float:
    """Seconds Telegram asks to wait; 0 when it asks for nothing."""
    wait = error.parameters.get("retry_after") if isinstance(error, Refused) else None
    return float(wait) if isinstance(wait, int | float) else 0.0


def _detail(refused: Refused) -> str:
    return f"{refused.status} {refused.description}"[:200]
