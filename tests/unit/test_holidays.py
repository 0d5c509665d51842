"""Holidays of both countries, and the staff's own table."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from datetime import date

import pytest

from bot.domain.holidays import Country, ExtraDay
from bot.domain.language import Language
from bot.holidays import Holiday, days_off, holidays_between
from bot.texts import catalogue

TEXTS = catalogue()
SPRING_FESTIVAL = {Language.DE: "Frühlingsfest", Language.EN: "Spring Festival", Language.ZH: "春节"}
TABLE = (
    ExtraDay(Country.CHINA, date(2027, 2, 5), date(2027, 2, 13), SPRING_FESTIVAL),
    ExtraDay(Country.CHINA, date(2027, 10, 1), date(2027, 10, 8), dict.fromkeys(Language, "X")),
)


def of(country: Country, year: int, *extra: ExtraDay) -> list[tuple[date, date, str]]:
    """A country's holidays of a year, with their German names."""
    found = holidays_between(date(year, 1, 1), date(year, 12, 31), extra, TEXTS)
    return [(holiday.first, holiday.last, holiday.name[Language.DE]) for holiday in found if holiday.country is country]


def single(month: int, day: int, name: str) -> tuple[date, date, str]:
    """A holiday of one day in 2027."""
    return date(2027, month, day), date(2027, month, day), name


def on(day: date, *extra: ExtraDay) -> list[Holiday]:
    """The holidays on one day."""
    return list(holidays_between(day, day, extra, TEXTS))


def test_rhineland_palatinate_has_its_holidays() -> None:
    """Corpus Christi and All Saints' are among them; Christmas is one holiday of two days."""
    assert of(Country.GERMANY, 2027) == [
        single(1, 1, "Neujahr"),
        single(3, 26, "Karfreitag"),
        single(3, 29, "Ostermontag"),
        single(5, 1, "Tag der Arbeit"),
        single(5, 6, "Christi Himmelfahrt"),
        single(5, 17, "Pfingstmontag"),
        single(5, 27, "Fronleichnam"),
        single(10, 3, "Tag der Deutschen Einheit"),
        single(11, 1, "Allerheiligen"),
        (date(2027, 12, 25), date(2027, 12, 26), "Weihnachten"),
    ]


def test_china_2026_is_the_published_table() -> None:
    """Runs of days off reach over the free weekends and stop at the worked ones, as the State Council published them."""
    assert of(Country.CHINA, 2026) == [
        (date(2026, 1, 1), date(2026, 1, 3), "Neujahr"),
        (date(2026, 2, 15), date(2026, 2, 23), "Frühlingsfest"),
        (date(2026, 4, 4), date(2026, 4, 6), "Qingming-Fest"),
        (date(2026, 5, 1), date(2026, 5, 5), "Tag der Arbeit"),
        (date(2026, 6, 19), date(2026, 6, 21), "Drachenbootfest"),
        (date(2026, 9, 25), date(2026, 9, 27), "Mondfest"),
        (date(2026, 10, 1), date(2026, 10, 7), "Chinesischer Nationalfeiertag"),
    ]


def test_a_year_without_a_table_is_provisional() -> None:
    """Spring Festival 2027 is one run around its first day, 6 February, and the Golden Week takes its seven days."""
    (festival,) = on(date(2027, 2, 6))
    assert (festival.first, festival.last, festival.name, festival.provisional) == (
        date(2027, 2, 5),
        date(2027, 2, 12),
        SPRING_FESTIVAL,
        True,
    )
    golden, unity = holidays_between(date(2027, 10, 3), date(2027, 10, 3), (), TEXTS)
    assert (golden.first, golden.last, golden.provisional) == (date(2027, 10, 1), date(2027, 10, 7), True)
    assert (unity.country, unity.provisional) == (Country.GERMANY, False)


def test_what_was_entered_takes_the_place_of_what_it_touches() -> None:
    """The computed Spring Festival and Golden Week give way; every other holiday, year and country is as before."""
    entered = of(Country.CHINA, 2027, *TABLE)
    assert (date(2027, 2, 5), date(2027, 2, 13), "Frühlingsfest") in entered
    assert (date(2027, 10, 1), date(2027, 10, 8), "X") in entered
    kept = [one for one in of(Country.CHINA, 2027) if one[2] not in ("Frühlingsfest", "Chinesischer Nationalfeiertag")]
    assert [one for one in entered if one[2] not in ("Frühlingsfest", "X")] == kept
    assert not on(date(2027, 2, 13), *TABLE)[0].provisional
    assert of(Country.GERMANY, 2027, *TABLE) == of(Country.GERMANY, 2027)
    assert of(Country.CHINA, 2026, *TABLE) == of(Country.CHINA, 2026)


def test_days_off_need_no_names() -> None:
    """Only the days within the period and of the country count, those that were entered among them."""
    days = days_off(Country.CHINA, date(2027, 2, 12), date(2027, 2, 20), TABLE)
    assert days == {date(2027, 2, 12), date(2027, 2, 13)}
    assert days_off(Country.GERMANY, date(2027, 5, 1), date(2027, 5, 7), TABLE) == {date(2027, 5, 1), date(2027, 5, 6)}


@pytest.mark.parametrize(("day", "count"), [(date(2027, 2, 4), 0), (date(2027, 2, 5), 1), (date(2027, 2, 12), 1), (date(2027, 2, 15), 0)])
def test_a_run_is_found_by_each_of_its_days(day: date, count: int) -> None:
    """A request that touches one day of a festival touches the festival."""
    assert len(on(day)) == count


def test_new_year_is_found_from_the_december_in_which_it_begins() -> None:
    """Its run may begin on the last weekend of the old year, and is told once from either side."""
    spans = [(found.first, found.last) for found in on(date(2022, 12, 31))]
    assert spans == [(date(2022, 12, 31), date(2023, 1, 2))]
    both = holidays_between(date(2022, 12, 31), date(2023, 1, 2), (), TEXTS)
    assert [found.first for found in both if found.country is Country.CHINA] == [date(2022, 12, 31)]


def test_two_festivals_in_one_run_are_both_named() -> None:
    """In 2025 the Mid-Autumn Festival lay in the Golden Week."""
    names = on(date(2025, 10, 6))[0].name
    assert names[Language.EN] == "Chinese National Day and Mid-Autumn Festival"
    assert names[Language.ZH] == "中国国庆节、中秋节"


@pytest.mark.parametrize("year", range(2020, 2041))
def test_every_holiday_has_a_name_of_its_own_in_every_language(year: int) -> None:
    """None is called just a holiday, none shows the library's marks, and no run of a country meets another."""
    found = holidays_between(date(year, 1, 1), date(year, 12, 31), (), TEXTS)
    unnamed = {TEXTS(language, "holiday-other") for language in Language}
    for holiday in found:
        assert set(holiday.name) == set(Language)
        assert unnamed.isdisjoint(holiday.name.values())
        assert re.search(r"[一-鿿]", holiday.name[Language.ZH])
        assert not re.search(r"[一-鿿]", holiday.name[Language.DE] + holiday.name[Language.EN])
    for country in Country:
        ours = [holiday for holiday in found if holiday.country is country]
        assert all(earlier.last < later.first for earlier, later in itertools.pairwise(ours))


def test_the_library_comes_late_and_without_the_other_countries() -> None:
    """Importing this module loads none of it; asking loads two countries of some 250."""
    program = (
        "import sys; from datetime import date; from bot.holidays import holidays_between; from bot.texts import catalogue;"
        "before = [name for name in sys.modules if name.startswith('holidays')];"
        "holidays_between(date(2027, 1, 1), date(2027, 12, 31), (), catalogue());"
        "print(before, sorted(name for name in sys.modules if name.startswith('holidays.countries.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[] ['holidays.countries.china', 'holidays.countries.germany']"
