"""What a free text says of an office request, as answers to its questions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from bot.asking.periods import checked, shown
from bot.dialog import Context, Unclear
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


def read_own_office(context: Context, text: str) -> Mapping[str, str]:
    """The same where somebody speaks of themselves; nothing where they ask about firms in general."""
    return read_office(context, text) if speaks_of_own(text, context.at.date()) else {}
