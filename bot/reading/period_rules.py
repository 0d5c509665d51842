"""Periods: the rules that join days, weeks and months, and say what begins and what ends."""

from __future__ import annotations

from datetime import date

from bot.reading.day_rules import a_day, a_period, after_next, day_of, is_after_next, lone_weekday, next_or_this, unclear
from bot.reading.days import LAST, UNCLEAR, Day, Month, Span, coming, exact, settled
from bot.reading.month_rules import whole_month
from bot.reading.tokens import Rule, Token, rule, values


def _from(day: Day) -> list[Token]:
    return [Token("f"), a_day(day)]


def _until(day: Day) -> list[Token]:
    return [Token("t"), a_day(day)]


def _days_of_month(tokens: list[Token], today: date) -> list[Token]:
    """Of "3.-14. Mai" both figures belong to the month; weekdays may stand before them."""
    (month,), years = values(tokens, "mz"), values(tokens, "y")
    said: list[Day] = []
    weekday: int | None = None
    for token in tokens:
        if token.kind in "no":
            said.append(Day(token.value, month.month, years[0] if years else month.year, weekday))
            weekday = None
        elif token.kind == "w":
            weekday = token.value
    return [a_period(said[0], said[-1])]


def _listed_days(tokens: list[Token], today: date) -> list[Token]:
    """Two days in a row are "3. und 4. Mai"; "3 and 5 May" leave a gap."""
    (month, *_), days = values(tokens, "mz"), values(tokens, "no")
    in_a_row = days == list(range(days[0], days[0] + len(days)))
    return [a_period(Day(days[0], month.month, month.year), Day(days[-1], month.month, month.year)) if in_a_row else a_day()]


def _two_days(tokens: list[Token], today: date) -> list[Token]:
    start, end = values(tokens, "D")
    first, last = settled(start, today), settled(end, today)
    return [a_period(start, end) if first and last and (last - first).days == 1 else a_day()]


def _span(tokens: list[Token], today: date) -> list[Token]:
    days = values(tokens, "D")
    return [a_period(days[0], days[1]) if len(days) == 2 else a_day()]  # noqa: PLR2004 - from and to


def _span_of_weeks(tokens: list[Token], today: date) -> list[Token] | None:
    first, last = values(tokens, "W")
    return [a_period(first.start, last.end)] if isinstance(first, Span) and isinstance(last, Span) else [a_day()]


def _span_to_figure(tokens: list[Token], today: date) -> list[Token]:
    (start,), (end,) = values(tokens, "D"), values(tokens, "o")
    return [a_period(start, Day(end))]


def _span_from_figure(tokens: list[Token], today: date) -> list[Token]:
    (start,), (end,) = values(tokens, "no"), values(tokens, "D")
    return [a_period(Day(start), end)]


def _figures(tokens: list[Token], today: date) -> list[Token]:
    start, end = values(tokens, "no")
    return [a_period(Day(start), Day(end))]


def _span_to_month(tokens: list[Token], today: date) -> list[Token]:
    return [a_period(tokens[0].value, UNCLEAR)]


def _span_from_month(tokens: list[Token], today: date) -> list[Token]:
    return [a_period(UNCLEAR, tokens[-1].value)]


def _span_to_weekday(tokens: list[Token], today: date) -> list[Token]:
    """The Wednesday after that Monday: "Monday next week to Wednesday"."""
    (start,), (weekday,) = values(tokens, "D"), values(tokens, "w")
    first = settled(start, today)
    return [a_period(start, exact(coming(weekday, first)) if first else UNCLEAR)]


def _span_from_weekday(tokens: list[Token], today: date) -> list[Token]:
    (weekday,), (end,) = values(tokens, "w"), values(tokens, "D")
    return [a_period(lone_weekday(weekday, today), end)]


def _weekdays_of_week(tokens: list[Token], today: date) -> list[Token]:
    (week,), (first, last) = values(tokens, "W"), values(tokens, "w")
    return [a_period(day_of(week, first), day_of(week, last))]


def _day_of_week(tokens: list[Token], today: date) -> list[Token]:
    (week,), (weekday,) = values(tokens, "W"), values(tokens, "w")
    return [a_day(day_of(week, weekday))]


def _pointed_weekdays(tokens: list[Token], today: date) -> list[Token]:
    steps, (first, last) = tokens[0].value, values(tokens, "w")
    start = after_next(first, today) if is_after_next(tokens[0]) else next_or_this(steps, first, today)
    found = settled(start, today)
    return [a_period(start, exact(coming(last, found))) if found and last > first else a_period(UNCLEAR, UNCLEAR)]


def _weekdays(tokens: list[Token], today: date) -> list[Token]:
    first, last = values(tokens, "w")
    start = lone_weekday(first, today)
    found = settled(start, today)
    return [a_period(start, exact(coming(last, found))) if found else a_period(UNCLEAR, UNCLEAR)]


def _neighbours(tokens: list[Token], today: date) -> list[Token]:
    """This Thursday and Friday are a period, Tuesday and Thursday are two days: ask."""
    first, last = values(tokens, "w")
    return _pointed_weekdays(tokens, today) if last == first + 1 else [a_day()]


def _weekdays_beside_period(tokens: list[Token], today: date) -> list[Token]:
    return [tokens[-1]] if tokens[-1].kind == "P" else [tokens[0]]


def _months(tokens: list[Token], today: date) -> list[Token]:
    first, *_, last = [token.value for token in tokens if token.kind in "mzn"]
    first = first if isinstance(first, Month) else Month(first)
    return [a_period(Day(1, first.month, first.year), Day(LAST, last.month, last.year))]


def _months_in_a_row(tokens: list[Token], today: date) -> list[Token] | None:
    """June and July are one period, June and August are not."""
    first, last = values(tokens, "mz")
    next_month = last.month == first.month % 12 + 1 and last.year in (None, first.year)
    return _months(tokens, today) if next_month else None


def _until_month_end(tokens: list[Token], today: date) -> list[Token]:
    month = values(tokens, "mz")[0]
    return _until(Day(LAST, month.month, month.year))


def _until_end(tokens: list[Token], today: date) -> list[Token]:
    """The end of a week, of a year, of "the month"."""
    named = next(token for token in tokens if token.kind in "Wyu")
    match named.kind, named.value:
        case "W", Span() as week:
            return _until(week.end)
        case "y", year:
            return _until(Day(31, 12, year))
        case "u", "year":
            return _until(Day(31, 12))
        case "u", "month":
            return _until(Day(LAST))
        case _:
            return _until(UNCLEAR)


def _until_day(tokens: list[Token], today: date) -> list[Token]:
    return _until(values(tokens, "D")[0])


def _from_day(tokens: list[Token], today: date) -> list[Token]:
    return _from(values(tokens, "D")[0])


def _from_month(tokens: list[Token], today: date) -> list[Token]:
    month = values(tokens, "mz")[0]
    return _from(Day(1, month.month, month.year))


def _from_period(tokens: list[Token], today: date) -> list[Token]:
    span = values(tokens, "W")[0]
    return _from(span.start if isinstance(span, Span) else UNCLEAR)


def _from_figure(tokens: list[Token], today: date) -> list[Token]:
    return [tokens[0], a_day(Day(tokens[-1].value))]


def _on_weekday(tokens: list[Token], today: date) -> list[Token]:
    return [a_day(lone_weekday(tokens[0].value, today))]


def _keep_role(tokens: list[Token], today: date) -> list[Token]:
    return [*(token for token in tokens if token.kind in "ft"), a_day()]


def _until_unclear(tokens: list[Token], today: date) -> list[Token]:
    return _until(UNCLEAR)


def _from_unclear(tokens: list[Token], today: date) -> list[Token]:
    return _from(UNCLEAR)


def _from_today(tokens: list[Token], today: date) -> list[Token] | None:
    return _from(exact(today)) if tokens[0].value == "from today" else None


def _vague_season(tokens: list[Token], today: date) -> list[Token]:
    return [Token("V")]


def _arriving(tokens: list[Token], today: date) -> list[Token] | None:
    return _from(tokens[0].value) if tokens[1].text == "到" else None


_WD = r"(?:w,?)?"

FIGURE_PERIOD_RULES: tuple[Rule, ...] = (
    rule(r"U(?![~/])", _from_today, "ab sofort, 即日起"),
    rule(rf"(?:(?<!w[-t])w,?)?[no](?:\(w\))?[-t]{_WD}[no](?:\(w\))?m", _days_of_month, "3.-14. Mai, Montag 3. bis Freitag 14. Mai"),
    rule(rf"(?<![no])m[no][-t]{_WD}[no](?![mzul])(?:,?y)?", _days_of_month, "May 3-14, 2027"),
    rule(r"z[no](?:\(?w\)?)?[-t]w?[no](?![mzul])(?:\(w\))?", _days_of_month, "5月3日到14日"),
    rule(r"bf?[no][-t&][no]m|bf?[mz][no][-t&][no](?:,?y)?", _days_of_month, "zwischen dem 3. und 14. Mai"),
    rule(r"[no](?:,[no])*[&,][no]m|z[no](?:,[no])*[&,]?o(?!m)", _listed_days, "3. und 4. Mai, 5月3号和4号"),
)
"""Run before single days: two figures share a month."""

PERIOD_RULES: tuple[Rule, ...] = (
    rule(r"W[-t]W", _span_of_weeks, "KW 18 bis KW 20"),
    rule(r"W,?f?w[-t]w|w[-t]wi?W", _weekdays_of_week, "Monday to Wednesday next week"),
    rule(r"wW|W,?w(?![-t])", _day_of_week, "Montag nächster Woche"),
    rule(r"f?w[-t]w[,(]P|P[,(]?f?w[-t]w", _weekdays_beside_period, "Montag bis Freitag, 3. bis 7. Mai"),
    rule(r"q[ft]?q?[DP]|[ft]q[DP]|[DP]Y", _keep_role, "um den 3. Mai, 5月3日左右"),
    rule(r"q[ft]?w", _keep_role, "by Friday"),
    rule(r"[qU][ft]?q?i?[mzW]|[ft]qi?[mzW]|U[ft]?[DP]|WU", _keep_role, "spätestens ab Juni, sometime next week"),
    rule(r"q+V|V?V(?:Y|V)|xV", _vague_season, "after Chinese New Year, 春节后"),
    rule(r"D~D|P~P|D~[PLA]?|P~|P[&,][no][-t][no]|P&[no]", unclear, "3 May or 5 May"),
    rule(r"BtEi?[mz]", whole_month, "von Anfang bis Ende Mai"),
    rule(r"tEi?[mz]|tzE", _until_month_end, "bis Ende Mai, 到六月底"),
    rule(r"tE[Wyu]|t[Wyu]E", _until_end, "bis Jahresende, until the end of next week"),
    rule(r"[BM][-t][BEM]i?[mz]|[BEM]-?i?[mzWyu]|[mzWyu][BEM]|u[BEM]", unclear, "Mitte Mai, 五月底"),
    rule(r"bf?D[-t&]D|D(?:,|\))?[-t]+D|DD?/D", _span, "between 3 May and 14 May"),
    rule(r"o[-t]D|n-D", _span_from_figure, "3.-14.5., vom 3. bis zum 14.5."),
    rule(r"D[-t]o(?![mzu])", _span_to_figure, "the 3rd of May until the 14th"),
    rule(r"D[-t]w", _span_to_weekday, "Montag nächster Woche bis Mittwoch"),
    rule(r"w[-t]D", _span_from_weekday, "Freitag bis 14. Mai"),
    rule(r"D&D", _two_days, "3 May and 4 May"),
    rule(r"xw[-t]x?w", _pointed_weekdays, "下周一到周五"),
    rule(r"xw&?w", _neighbours, "this Thursday and Friday, 本周四周五"),
    rule(r"w[-t]w", _weekdays, "Mittwoch bis Freitag"),
    rule(r"[mz][-t][mz]|n[-t]z", _months, "von Mai bis Juli, 5-7月"),
    rule(r"(?<![ifno])[mz]&[mz](?![no])", _months_in_a_row, "Juni und Juli"),
    rule(r"D[-t]i?[mz]", _span_to_month, "May 3 to June"),
    rule(r"[mz][-t]D", _span_from_month, "Mai bis 14. Juni"),
    rule(r"g+u?i?[mz]|zg", whole_month, "den ganzen Mai, 整个五月"),
    rule(r"o[-t][no]|n[-t]o", _figures, "from the 3rd to the 14th"),
    rule(r"D_?t(?=_?X)", _arriving, "5月3日到扬州"),
    rule(r"[Bsf]:?[r_]?D(?:s)?|Ds", _from_day, "Beginn: 3. Mai, 6月1日起"),
    rule(r"[Ee]:?[r_]?D|t:D|D_?e", _until_day, "Abreise 14. Mai, 8月31号离开"),
    rule(r"[fB]i?[mz]s?|[mz]s", _from_month, "ab Mai, 五月开始"),
    rule(r"fi?W|Ws", _from_period, "ab nächster Woche"),
    rule(r"tq?i?[mzWVy]", _until_unclear, "bis Mai, bis Ostern"),
    rule(r"fi?V|Vs", _from_unclear, "ab Ostern"),
    rule(r"[ft]o", _from_figure, "ab dem 3."),
    rule(r"w", _on_weekday, "ab Montag"),
    rule(r"[Bsf]:?D(?:s)?|Ds", _from_day, "Mittwoch an"),
)
"""Run last, in this order."""
