"""What a free text says of an office request, as answers to its questions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from bot.asking.periods import checked, shown
from bot.dialog import YES, Context, Unclear
from bot.reading import read_request
from bot.reading.origins import origin_in, speaks_of_own
from bot.reading.wish import NOTHING, Wish, no_such_day, wish_in
from handlers.offices.notes import CHINESE_SITES
from handlers.offices.period import no_day_shown


def read_office(context: Context, text: str) -> Mapping[str, str]:
    """What a text says of a request, as answers; what it leaves open is asked."""
    today = context.at.astimezone(ZoneInfo(context.contact.zone)).date()
    read = read_request(text, today)
    said = {
        "office-origin": origin_in(text, today),
        "office-site": read.site if read.site in CHINESE_SITES else None,
        "office-period": _period(text, today),
        "office-seats": str(read.seats) if read.seats else None,
    }
    return {key: answer for key, answer in said.items() if answer is not None}


def _period(text: str, today: date) -> str | None:
    missing = no_such_day(text, today)
    return no_day_shown(missing) if missing else _fitting(wish_in(text, today))


def _fitting(wish: Wish) -> str | None:
    try:
        if wish.span:
            checked(wish.span.start, wish.span.end)
    except Unclear:
        return None
    return None if wish == NOTHING else shown(wish)


def read_wish(context: Context, text: str) -> Mapping[str, str]:
    """The same; who plainly wants to request something, without a word of where or when, is asked for it all."""
    said = read_office(context, text)
    return {"office-wanted": YES} if not said and _WANTS.match(text.strip()) and not _ASKS.search(text) else said


_WANTS = re.compile(
    r"(?:[您你]好[，,！!。]?\s*)?(?:请问)?(?:我们?|我司|我方|本公司|我公司|我们公司)?(?:想要?|要|需要|希望|打算)?(?:申请|預約|预约|预订|申請|租用)"
    r"(?:使用)?[一两几]?[个间張张]?(?:办公|辦公|工位|场地|場地|房间|会议室)|"
    r"(?:(?:hello|hi)\W+)?(?:i|we)(?: want to| would like to|'d like to| wish to| need to) (?:apply for|request|book|reserve|rent)\b"
    r".*\b(?:office|desk|room|workplace|seat|premises)|"
    r"(?:guten tag\W+|hallo\W+)?(?:ich|wir) (?:möchten?|will|wollen|würden? gern\w*)\b"
    r".*\b(?:büro|raum|räume|arbeitspl\w+|schreibtisch\w*)\b.*(?:fragen|beantragen|buchen|reservieren|mieten)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"[?？]|[吗呢]$|\b(?:wie|how)\b|怎|如何", re.IGNORECASE)


def read_own_office(context: Context, text: str) -> Mapping[str, str]:
    """The same where somebody speaks of themselves; nothing where they ask about firms in general."""
    return read_office(context, text) if speaks_of_own(text, context.at.date()) else {}
