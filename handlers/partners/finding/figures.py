"""How matching stands, as a picture: on request, and to all colleagues on the first working day of a month."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialog import Context, Finished, LookUp, Script, look_up
from bot.domain.events import StaffActed
from bot.domain.firms import Kind, Region
from bot.domain.holidays import Country, ExtraDay, ExtraDays
from bot.domain.language import Language
from bot.domain.messages import Document
from bot.domain.notices import Notice, Say, ToStaff, Value
from bot.domain.partner_figures import FiguresDue, FiguresOf, FiguresTold, PartnerFigures
from bot.holidays import days_off
from bot.pictures.board import Chart, Row, Tile, board_picture
from bot.ports import Deed
from bot.texts import catalogue
from bot.topic import Duty

_HOME = ZoneInfo("Europe/Berlin")
_MORNING = time(9)
_SATURDAY, _LAST_DAY = 5, 7
SECONDS = 600.0
_PERCENT = 100
_CLOSED = ("opened", "yes", "refused", "expired", "withdrawn")


def show_figures(context: Context) -> Script[Finished]:
    """The present month so far; the month before is in the first days of the next one told to all colleagues by itself."""
    month = context.at.astimezone(_HOME).date().replace(day=1)
    figures: PartnerFigures = yield from look_up(FiguresOf(month))
    picture = drawn(figures, context.language)
    return Finished("figures-shown", told(figures), events=(StaffActed("figures", f"{month:%Y-%m}"),), documents=(picture,))


def told(figures: PartnerFigures) -> dict[str, Value]:
    """The figures in words, for where no picture is shown."""
    online = sum(sum(kinds.values()) for kinds in figures.profiles.values())
    rate, hours = figures.yes_rate, figures.answer_hours
    return {
        "month": Say("picture-month", {"month": figures.month.month, "year": str(figures.month.year)}),
        "firms": figures.firms,
        "verified": figures.verified,
        "profiles": online,
        "shown": figures.shown,
        "opened": figures.introductions.get("opened", 0),
        "agreed": figures.introductions.get("yes", 0),
        "rate": Say("figures-none") if rate is None else Say("figures-percent", {"percent": round(rate * _PERCENT)}),
        "hours": Say("figures-none") if hours is None else Say("figures-hours", {"hours": round(hours)}),
    }


def drawn(figures: PartnerFigures, language: Language) -> Document:
    """The figures as a picture in one language."""
    texts = catalogue()
    values = told(figures)

    def word(key: str, **more: Value) -> str:
        return texts(language, key, **more)

    rate, hours = (texts.message(language, value).text if isinstance(value := values[name], Say) else "" for name in ("rate", "hours"))
    tiles = (
        Tile(str(values["firms"]), word("figures-firms", verified=figures.verified)),
        Tile(str(values["profiles"]), word("figures-profiles")),
        Tile(str(values["shown"]), word("figures-matches")),
        Tile(str(values["opened"]), word("figures-introductions")),
        Tile(rate, word("figures-rate")),
        Tile(hours, word("figures-answer")),
    )
    rows = tuple(
        Row(word(f"finding-region-{region}"), tuple(figures.profiles.get(region, {}).get(kind, 0) for kind in Kind)) for region in Region
    )
    states = tuple(Row(word(f"figures-{name}"), (figures.introductions.get(name, 0),)) for name in _CLOSED)
    charts = (
        Chart(word("figures-by-region"), rows, tuple(word(f"figures-kind-{kind}") for kind in Kind)),
        Chart(word("figures-by-state"), states),
    )
    heading = word("figures-heading", month=word("picture-month", month=figures.month.month, year=str(figures.month.year)))
    return board_picture(f"partners-{figures.month:%Y-%m}.png", heading, tiles, charts)


def tell_figures(month: date, now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """On the first working day of the month after, in the morning; who starts the bot later is not told of the past."""
    local = now.astimezone(_HOME)
    extra: tuple[ExtraDay, ...] = yield LookUp(ExtraDays())
    first = _first_working_day(local.date(), extra)
    if local.date() < first or local.time() < _MORNING:
        return None
    cause = f"figures:{month:%Y-%m}"
    figures: PartnerFigures = yield LookUp(FiguresOf(month))
    nothing = not figures.firms or local.day > _LAST_DAY
    say = Say("figures-monthly", told(figures), documents=(drawn(figures, Language.DE),))
    return Deed(cause, (FiguresTold(month),), () if nothing else (Notice(ToStaff(), cause, say),))


def _first_working_day(day: date, extra: Sequence[ExtraDay]) -> date:
    days = [day.replace(day=number) for number in range(1, 15)]
    free = days_off(Country.GERMANY, days[0], days[-1], extra)
    return next(one for one in days if one.weekday() < _SATURDAY and one not in free)


FIGURES = Duty("partner figures", SECONDS, FiguresDue(), tell_figures)
