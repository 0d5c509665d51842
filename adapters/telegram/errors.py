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
    """The SendError for a failed sendMessage."""
    if isinstance(error, AnswerLost):
        return Lost(str(error))
    if not isinstance(error, Refused):
        return Unreachable(str(error))
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
