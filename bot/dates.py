"""Dates for people: with the weekday, in the order of their language, and never as bare figures with slashes."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

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


def day_at(instant: datetime, zone: str) -> date:
    """The day of an aware instant in an IANA zone."""
    return instant.astimezone(ZoneInfo(zone)).date()


def written(day: date, language: Language) -> str:
    """One day: "Montag, 03.05.2027", "Monday, 3 May 2027", "2027年5月3日（星期一）"."""
    weekday = WEEKDAYS[language][day.weekday()]
    return f"{bare(day, language)}（{weekday}）" if language is Language.ZH else f"{weekday}, {bare(day, language)}"


def bare(day: date, language: Language) -> str:
    """One day without its weekday, where it only dates something: "03.05.2027", "3 May 2027", "2027年5月3日"."""
    match language:
        case Language.DE:
            return f"{day.day:02}.{day.month:02}.{day.year}"
        case Language.EN:
            return f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"
        case Language.ZH:
            return f"{day.year}年{day.month}月{day.day}日"


def written_span(start: date, end: date, language: Language) -> str:
    """A period with both days included, joined as the language joins them; a single day stands alone."""
    if start == end:
        return written(start, language)
    joint = {Language.DE: " bis ", Language.EN: " to ", Language.ZH: "至"}[language]
    return written(start, language) + joint + written(end, language)


_CLOCKS: dict[Language, str] = {
    Language.DE: "{german_day}, {german_time} Uhr (Kaiserslautern) / {chinese_time} Uhr (Shanghai)",
    Language.EN: "{german_day}, {german_time} (Kaiserslautern) / {chinese_time} (Shanghai)",
    Language.ZH: "{chinese_day}{chinese_time}（上海）/ {german_time}（凯泽斯劳滕）",
}
"""Both clocks; the reader's own first. Where the other side has another day already, it is written out there too."""


def both_clocks(at: datetime, language: Language) -> str:
    """An aware instant by the clocks of both sides: "Montag, 03.05.2027, 14:00 Uhr (Kaiserslautern) / 20:00 Uhr (Shanghai)"."""
    german, chinese = (at.astimezone(ZoneInfo(name)) for name in ("Europe/Berlin", "Asia/Shanghai"))
    first = chinese if language is Language.ZH else german
    shown = {
        "german_day": written(german.date(), language),
        "chinese_day": written(chinese.date(), language),
        "german_time": _clock(german, first, language),
        "chinese_time": _clock(chinese, first, language),
    }
    return _CLOCKS[language].format(**shown)


def _clock(local: datetime, first: datetime, language: Language) -> str:
    time = f"{local:%H:%M}"
    if local.date() == first.date():
        return time
    return f"{written(local.date(), language)}{'' if language is Language.ZH else ', '}{time}"
