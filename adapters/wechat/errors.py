"""What WeChat's error codes mean for the bot."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.domain.deliveries import Blocked, Rejected, SendError, Throttled, Unreachable, WindowClosed

TOKEN_CODES = frozenset({40001, 40014, 41001, 42001})
"""The access token is wrong, malformed, missing or expired: fetch it once anew (WeChat, "errCode")."""

NO_RIGHT = 48001
DAY_USED_UP = 45009
REFUSED_BY_USER = 43101
NO_TEMPLATE = 40037
WRONG_FIELD = 47003
WINDOW_CODES = frozenset({45015, 45047})

_HOUR = 3600.0
_MINUTE = 60.0


class PlatformRefusal(Exception):
    """WeChat answered with an error code; `code` is its errcode."""

    def __init__(self, code: int) -> None:
        super().__init__(f"errcode {code}")
        self.code = code


def _day_used_up(detail: str) -> SendError:
    return Throttled(detail, _HOUR, everyone=True)


def _minute_used_up(detail: str) -> SendError:
    return Throttled(detail, _MINUTE, everyone=True)


_MEANING: Mapping[int, tuple[Callable[[str], SendError], str]] = {
    -1: (Unreachable, "system busy"),
    40001: (Unreachable, "access token refused twice"),
    40014: (Unreachable, "access token refused twice"),
    41001: (Unreachable, "access token refused twice"),
    42001: (Unreachable, "access token refused twice"),
    40125: (Unreachable, "wrong WECHAT_APP_SECRET"),
    40164: (Unreachable, "the address of this server is not on the account's IP whitelist"),
    40013: (Unreachable, "wrong WECHAT_APP_ID"),
    40003: (Blocked, "no such follower"),
    43004: (Blocked, "the user does not follow the account"),
    43101: (Blocked, "the user refused messages of this kind"),
    45015: (WindowClosed, "no message within 48 hours, or unfollowed"),
    45047: (WindowClosed, "no customer-service message left until the user writes"),
    48001: (WindowClosed, "the account has no right to this call"),
    45080: (WindowClosed, "no message within 30 seconds"),
    45009: (_day_used_up, "the day's calls are used up"),
    45011: (_minute_used_up, "too many calls a minute"),
    45028: (_day_used_up, "no mass message left"),
    45002: (Rejected, "text too long"),
    45008: (Rejected, "too many articles"),
    45065: (Rejected, "mass message sent before"),
    45072: (Rejected, "unknown typing command"),
    45081: (Rejected, "typing already shown"),
    40033: (Rejected, "escaped characters in the request"),
    40037: (Rejected, "no such template"),
    40130: (Rejected, "too few receivers"),
    47003: (Rejected, "a template's field does not fit"),
    65303: (Rejected, "no default menu"),
    65320: (Rejected, "a menu condition that is not supported any more"),
}


def typed_error(code: int) -> SendError:
    """The SendError for an errcode; an unknown code is Rejected, since repeating it would not help either."""
    error, words = _MEANING.get(code, (Rejected, "unknown code"))
    return error(f"errcode {code}: {words}")
