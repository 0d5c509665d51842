"""Dates for people: with the weekday, in the order of their language, and never as bare figures with slashes."""

from __future__ import annotations

from datetime import date

from bot.domain.language import Language

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.DE: ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    Language.ZH: ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
}
"""Names of the weekdays; a week starts on Monday in all three languages."""

ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""Only English writes months as words: "4/5" would be read two ways."""


def written(day: date, language: Language) -> str:
    """One day: "Montag, 03.05.2027", "Monday, 3 May 2027", "2027年5月3日（星期一）"."""
    weekday = WEEKDAYS[language][day.weekday()]
    match language:
        case Language.DE:
            return f"{weekday}, {day.day:02}.{day.month:02}.{day.year}"
        case Language.EN:
            return f"{weekday}, {day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"
        case Language.ZH:
            return f"{day.year}年{day.month}月{day.day}日（{weekday}）"


def written_span(start: date, end: date, language: Language) -> str:
    """A period with both days included, joined as the language joins them; a single day stands alone."""
    if start == end:
        return written(start, language)
    joint = {Language.DE: " bis ", Language.EN: " to ", Language.ZH: "至"}[language]
    return written(start, language) + joint + written(end, language)
