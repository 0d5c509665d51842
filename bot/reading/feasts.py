"""Feasts that are one certain day: by the calendar, or so many days from Easter Sunday."""

from __future__ import annotations

from datetime import date, timedelta

from bot.reading.rows import Row

FEASTS: tuple[Row, ...] = (
    Row("feast", -48, de="Rosenmontag"),
    Row("feast", -46, de="Aschermittwoch", en="Ash Wednesday"),
    Row("feast", -3, de="Gründonnerstag", en="Maundy Thursday"),
    Row("feast", -2, de="Karfreitag", en="Good Friday"),
    Row("feast", -1, de="Karsamstag, Ostersamstag", en="Holy Saturday, Easter Saturday"),
    Row("feast", 0, de="Ostersonntag", en="Easter Sunday"),
    Row("feast", 1, de="Ostermontag", en="Easter Monday"),
    Row("feast", 39, de="Christi Himmelfahrt", en="Ascension Day"),
    Row("feast", 49, de="Pfingstsonntag", en="Whit Sunday, Pentecost Sunday"),
    Row("feast", 50, de="Pfingstmontag", en="Whit Monday, Pentecost Monday"),
    Row("feast", "1.1", de="Neujahrstag", en="New Year's Day"),
    Row("feast", "1.5", de="Tag der Arbeit, Maifeiertag", en="May Day, Labour Day"),
    Row("feast", "3.10", de="Tag der Deutschen Einheit", en="German Unity Day"),
    Row("feast", "1.11", de="Allerheiligen", en="All Saints Day, All Saints"),
    Row("feast", "24.12", de="Heiligabend, Heiliger Abend, Weihnachtsabend", en="Christmas Eve"),
    Row("feast", "25.12", en="Christmas Day"),
    Row("feast", "26.12", en="Boxing Day"),
    Row("feast", "31.12", de="Silvestertag", en="New Year's Eve"),
)
"""`value`: days from Easter Sunday, or day and month. Feasts of several days, and those of the moon, are asked back."""


def feast(value: object, today: date) -> date:
    """The next such day from `today` on."""
    days = (_in_year(value, year) for year in (today.year, today.year + 1))
    return next((day for day in days if day >= today), today)


def _in_year(value: object, year: int) -> date:
    if isinstance(value, int):
        return easter(year) + timedelta(value)
    day, month = map(int, str(value).split("."))
    return date(year, month, day)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leap_centuries, shift = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leaps, rest = divmod(of_century, 4)
    weekday = (32 + 2 * shift + 2 * leaps - epact - rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
