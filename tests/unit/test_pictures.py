"""The month as a picture, read back pixel by pixel, and as a line of text."""

from __future__ import annotations

import io
from collections import Counter
from datetime import date, timedelta

import pytest
from PIL import Image, ImageColor

from bot.dates import WEEKDAYS
from bot.domain.language import Language
from bot.domain.messages import Document
from bot.pictures import DayShown, DayState, Legend, month_picture, month_text
from bot.pictures.bars import LANES, bars_of
from bot.pictures.look import (
    BARS,
    CELL,
    CELL_HEIGHT,
    COLUMN,
    GAP,
    HEADING_HEIGHT,
    HOLIDAY,
    INK,
    LOOKS,
    MARGIN,
    PAPER,
    WEEKDAYS_HEIGHT,
    WIDTH,
)
from bot.pictures.shapes import sign
from bot.pictures.typeface import FOLDER, characters, typeface
from bot.texts import CATALOGUES, catalogue

TEXTS = catalogue()
MAY = date(2027, 5, 1)
TOP = MARGIN - 8 + HEADING_HEIGHT + WEEKDAYS_HEIGHT


def month_of(first: date, *changed: DayShown) -> list[DayShown]:
    """All days of a month, free unless changed."""
    known = {shown.day: shown for shown in changed}
    days = [first + timedelta(days=number) for number in range(31)]
    return [known.get(day, DayShown(day, DayState.FREE, 4, 4)) for day in days if day.month == first.month]


def a_day(number: int, state: DayState, free: int = 0, holiday: str = "", *bookings: str) -> DayShown:
    """A day of May 2027 at a site of four seats."""
    return DayShown(date(2027, 5, number), state, free, 4, holiday, bookings)


MIXED = month_of(
    MAY,
    a_day(1, DayState.PAST),
    a_day(2, DayState.PAST),
    a_day(6, DayState.FREE, 4, "H"),
    a_day(8, DayState.PARTLY, 2),
    a_day(9, DayState.PARTLY, 2),
    a_day(10, DayState.PARTLY, 1),
    a_day(12, DayState.TAKEN),
    a_day(13, DayState.TAKEN),
    a_day(24, DayState.CLOSED),
)


def drawn(first: date, days: list[DayShown], language: Language = Language.DE, heading: str = "Yangzhou") -> Image.Image:
    """The picture, decoded."""
    return decoded(month_picture(first, days, Legend(TEXTS, language), heading))


def decoded(document: Document) -> Image.Image:
    """The pixels of a document."""
    return Image.open(io.BytesIO(document.content)).convert("RGB")


def left_top(day: date) -> tuple[int, int]:
    """Where a day begins, when no booking is shown."""
    row = (day.day - 1 + day.replace(day=1).weekday()) // 7
    return MARGIN + day.weekday() * COLUMN, TOP + row * (CELL_HEIGHT + GAP)


def is_near(pixel: object, colour: str) -> bool:
    """Whether a pixel has the colour, but for what the palette rounds."""
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= 4 for one, other in zip(pixel, ImageColor.getrgb(colour), strict=True))


def ground(image: Image.Image, day: date) -> object:
    """The commonest colour of a day's cell."""
    left, top = left_top(day)
    cell = image.crop((left + 6, top + 6, left + CELL - 6, top + CELL_HEIGHT - 6))
    return Counter(cell.get_flattened_data()).most_common(1)[0][0]


@pytest.mark.parametrize("language", Language)
def test_every_day_stands_in_its_column_and_row_in_its_colour(language: Language) -> None:
    """The sheet's weeks begin on Monday; nothing stands before the first day."""
    image = drawn(MAY, MIXED, language)
    for shown in MIXED:
        assert is_near(ground(image, shown.day), LOOKS[shown.state].ground), shown
    before = image.crop((MARGIN, TOP, MARGIN + 5 * COLUMN - GAP, TOP + CELL_HEIGHT))
    assert set(before.get_flattened_data()) == {ImageColor.getrgb(PAPER)}


@pytest.mark.parametrize(("first", "weeks"), [(date(2027, 2, 1), 4), (date(2027, 4, 1), 5), (MAY, 6)])
def test_a_month_has_as_many_rows_as_it_has_weeks(first: date, weeks: int) -> None:
    """Four, five or six, and the picture is as high as it must be."""
    image = drawn(first, month_of(first))
    last = month_of(first)[-1].day
    assert is_near(ground(image, last), LOOKS[DayState.FREE].ground)
    legend_top = TOP + weeks * (CELL_HEIGHT + GAP)
    assert image.width == WIDTH
    assert legend_top < image.height < legend_top + 150


@pytest.mark.parametrize("language", Language)
def test_a_full_picture_is_small(language: Language) -> None:
    """Below 100 KB as a PNG, with words, holidays and bookings."""
    marks = tuple(f"B-{number:04}" for number in range(1, 12))
    days = [DayShown(shown.day, shown.state, shown.free, 4, f"H{shown.day.day // 4}", marks) for shown in MIXED]
    document = month_picture(MAY, days, Legend(TEXTS, language), "Yangzhou")
    assert (document.name, document.mime) == ("2027-05.png", "image/png")
    assert document.content.startswith(b"\x89PNG")
    assert len(document.content) < 100_000


def test_states_differ_without_colours() -> None:
    """In grey each state has its own sign, and the less can be had the darker is the ground."""
    signs = {sign(state, 32).tobytes() for state in DayState}
    assert len(signs) == len(DayState)
    grounds = [luminance(LOOKS[state].ground) for state in (DayState.FREE, DayState.PARTLY, DayState.TAKEN)]
    assert grounds == sorted(grounds, reverse=True)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in ImageColor.getrgb(colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    ("ink", "paper"),
    [(look.ink, look.ground) for look in LOOKS.values()] + [(PAPER, bar) for bar in BARS] + [(INK, PAPER), (PAPER, HOLIDAY)],
)
def test_every_text_has_contrast(ink: str, paper: str) -> None:
    """At least 4.5 to 1 (WCAG 2.2, level AA)."""
    light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_a_ring_is_filled_as_far_as_seats_are_taken() -> None:
    """Fewer free seats make a fuller ring, and a darker cell."""
    filled = [sum(sign(DayState.PARTLY, 32, taken).tobytes()) for taken in (0.25, 0.5, 0.75)]
    assert filled == sorted(filled)


def test_a_holiday_has_a_ribbon_and_a_line() -> None:
    """The mark hangs at the day, and the picture grows by the line that names it."""
    image = drawn(MAY, MIXED)
    left, top = left_top(date(2027, 5, 6))
    ribbon = image.getpixel((left + 74, top + 10))
    plain = image.getpixel((left + COLUMN + 74, top + 10))
    assert is_near(ribbon, HOLIDAY)
    assert is_near(plain, LOOKS[DayState.FREE].ground)
    assert image.height == drawn(MAY, [DayShown(shown.day, shown.state, shown.free, 4) for shown in MIXED]).height + 48


def test_a_booking_is_a_bar_over_its_days() -> None:
    """The bar goes on between two days, where otherwise is paper; weeks without bookings keep their height."""
    days = [DayShown(shown.day, shown.state, 4, 4, "", ("B-0042",) * (11 <= shown.day.day <= 13)) for shown in month_of(MAY)]
    image = drawn(MAY, days)
    left, top = left_top(date(2027, 5, 11))
    middle = top + CELL_HEIGHT + 9
    assert is_near(image.getpixel((left + CELL + GAP // 2, middle)), BARS[0])
    assert is_near(image.getpixel((left - GAP // 2, middle)), PAPER)
    assert image.height == drawn(MAY, month_of(MAY)).height + 30


def test_bookings_that_meet_have_lanes_of_their_own() -> None:
    """A lane is used again once it is free; what finds no lane is counted."""
    week = [DayShown(date(2027, 5, 10) + timedelta(days=number), DayState.TAKEN) for number in range(3)]
    marks = [("A", "B"), ("B",), ("B", "C")]
    bars, more = bars_of([DayShown(day.day, day.state, bookings=here) for day, here in zip(week, marks, strict=True)], "ABC")
    assert [(bar.mark, bar.lane) for bar in bars] == [("A", 0), ("B", 1), ("C", 0)]
    assert more == {}
    many = [str(number) for number in range(LANES + 3)]
    bars, more = bars_of([DayShown(week[0].day, DayState.TAKEN, bookings=tuple(many))], many)
    assert (len(bars), more) == (LANES, {week[0].day: 3})


def test_the_typeface_has_every_character_of_our_texts() -> None:
    """Weekdays, states, holidays and cities need no font of the system."""
    sources = [path for language in Language for name in ("pictures", "holidays") for path in [CATALOGUES / language / f"{name}.ftl"]]
    needed = set("".join(path.read_text(encoding="utf-8") for path in sources) + "".join(WEEKDAYS[Language.ZH])) - {"\n"}
    assert needed | set("周扬州上海佛山凯泽斯劳滕äöüÄÖÜß·–…’") <= characters()


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_files_have_the_characters_they_say(weight: str) -> None:
    """None of the Chinese characters shows as a box."""
    font = typeface("周", 24, bold=weight == "Bold")
    assert str(font.path) == str(FOLDER / f"NotoSansSC-{weight}.otf")
    box = bytes(font.getmask("\U000f0000"))
    ours = (FOLDER / "characters.txt").read_text(encoding="utf-8").strip()
    assert [character for character in ours if bytes(font.getmask(character)) == box] == []


def test_a_character_we_lack_does_not_stop_the_picture() -> None:
    """It comes from a font of the system, or shows as a box."""
    assert drawn(MAY, MIXED, Language.ZH, "饕餮 龘").width == WIDTH


def test_days_of_other_months_are_left_out_and_unknown_days_show_their_number() -> None:
    """The caller may hand in more or fewer days than the month has."""
    image = drawn(MAY, [DayShown(date(2027, 6, 1), DayState.TAKEN), DayShown(date(2027, 5, 3), DayState.TAKEN)])
    assert is_near(ground(image, date(2027, 5, 3)), LOOKS[DayState.TAKEN].ground)
    assert is_near(ground(image, date(2027, 5, 4)), PAPER)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            Language.DE,
            (
                "Yangzhou\n3.–7. frei · 8.–9. 2 von 4 Plätzen frei · 10. 1 von 4 Plätzen frei · 11. frei · 12.–13. belegt"
                " · 14.–23. frei · 24. gesperrt · 25.–31. frei\nFeiertage: 6. H"
            ),
        ),
        (
            Language.EN,
            (
                "Yangzhou\n3–7: free · 8–9: 2 of 4 seats free · 10: 1 of 4 seats free · 11: free · 12–13: taken"
                " · 14–23: free · 24: closed · 25–31: free\nPublic holidays: H (6)"
            ),
        ),
        (
            Language.ZH,
            (
                "Yangzhou\n3日至7日空闲；8日至9日余2个工位（共4个）；10日余1个工位（共4个）；11日空闲；12日至13日已满"
                "；14日至23日空闲；24日暂停使用；25日至31日空闲\n节假日：6日H"
            ),
        ),
    ],
)
def test_a_month_as_text_tells_runs(language: Language, expected: str) -> None:
    """Days of the same state are told together; days that are past are not told."""
    assert month_text(MAY, MIXED, Legend(TEXTS, language), "Yangzhou") == expected


def test_a_month_as_text_tells_staff_the_bookings() -> None:
    """Each with its days, in the order in which they begin."""
    days = [a_day(number, DayState.TAKEN, 0, "", *marks) for number, marks in ((3, ("B-0002",)), (4, ("B-0001", "B-0002")))]
    assert month_text(MAY, days, Legend(TEXTS, Language.DE), "Foshan") == "Foshan\n3.–4. belegt\nBelegungen: 3.–4. B-0002 · 4. B-0001"


def test_a_month_that_is_over_says_so() -> None:
    """Rather than nothing."""
    assert month_text(MAY, [DayShown(MAY, DayState.PAST)], Legend(TEXTS, Language.EN), "Foshan") == "Foshan\npast"


@pytest.mark.parametrize(("language", "name"), [(Language.DE, "Mai 2027"), (Language.EN, "May 2027"), (Language.ZH, "2027年5月")])
def test_a_month_has_its_name(language: Language, name: str) -> None:
    """Without a separator in the year."""
    assert Legend(TEXTS, language).month(MAY) == name
