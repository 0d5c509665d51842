"""Answers about conferences: what is surely meant is taken, everything else is asked again."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.asking.answers import Named, OrNothing
from bot.asking.in_languages import missing_note
from bot.asking.wall_times import LastDay, WallTime
from bot.dialog import Context, Kind, Misread, Unclear
from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Contact
from bot.texts import catalogue
from handlers.conferences.kinds import ConferenceKey, Count, TicketNumber, WebLink
from handlers.conferences.people import People, read_people

AFTER = datetime.fromisoformat("2027-03-01T09:00")
CONTEXT = Context(Contact("1", Language.DE), Language.DE, datetime(2027, 3, 1, tzinfo=UTC), Address(Channel.WEB, "1"))
MAY = datetime.fromisoformat("2027-05-12T14:00")


@pytest.mark.parametrize(
    "text",
    [
        "12.05.2027 14:00",
        "12.5.2027, 14 Uhr",
        "am 12. Mai 2027 um 14:00 Uhr",
        "Mittwoch, 12. Mai 2027, 14.00",
        "2027-05-12 14:00",
        "2027-05-12T14:00",
        "12 May 2027 14:00",
        "Wednesday, 12 May 2027 at 14:00",
        "May 12, 2027 14:00",
        "2027年5月12日14:00",
        "2027年5月12日 （星期三） 14点",
        "２０２７年５月１２日１４：００",
        "12.5.27 14 Uhr",
        "12 May 2027 2 pm",
        "14 Uhr am 12.05.2027",
        "14:00 am 12.05.2027",
        "am 12. Mai 2027 14:00",
        "12.05.2027, nachmittags 2 Uhr",
        "2027年5月12日下午2点",
    ],
)
def test_a_day_with_a_time_is_read(text: str) -> None:
    """As people of each language write it."""
    assert WallTime(AFTER).parse(text) == MAY


@pytest.mark.parametrize(
    "text",
    [
        "12.05. 14:00",
        "5/12/2027 14:00",
        "12.05.2027",
        "14:00",
        "12.05. 14 Uhr",
        "12.05.14:00",
        "12.05.2027 12 pm",
        "12.05.2027 vormittags oder nachmittags um 2",
        "31.02.2027 14:00",
        "12.05.2027 25:00",
        "bald",
        "12.05.2027 nicht 14:00",
    ],
)
def test_a_time_that_is_not_sure_is_asked_again(text: str) -> None:
    """Nothing is guessed: neither the year, nor the order of day and month, nor the half of the day."""
    with pytest.raises(Unclear):
        WallTime(AFTER).parse(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("morgen 9 uhr", "2027-03-02T09:00"),
        ("morgen früh um 9", "2027-03-02T09:00"),
        ("heute 18:00", "2027-03-01T18:00"),
        ("heute abend 7 uhr", "2027-03-01T19:00"),
        ("übermorgen 14.30 Uhr", "2027-03-03T14:30"),
        ("tomorrow 9am", "2027-03-02T09:00"),
        ("tomorrow at 2:30 p.m.", "2027-03-02T14:30"),
        ("today at 6pm", "2027-03-01T18:00"),
        ("the day after tomorrow, 10:00", "2027-03-03T10:00"),
        ("明天上午9点", "2027-03-02T09:00"),
        ("今晚7点半", "2027-03-01T19:30"),
        ("后天下午3点", "2027-03-03T15:00"),
    ],
)
def test_a_day_is_also_named_as_it_lies_to_today(text: str, meant: str) -> None:
    """By the clock where the time is given; what is stored stays the same on every later day."""
    read = WallTime(AFTER).parse(text)
    assert read == datetime.fromisoformat(meant)
    assert WallTime(AFTER).parse(WallTime(AFTER).show(read)) == read


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12.5.27", "unclear-wall-no-time"),
        ("am 12. Mai 2027", "unclear-wall-no-time"),
        ("morgen", "unclear-wall-no-time"),
        ("明天", "unclear-wall-no-time"),
        ("14:00", "unclear-wall-no-day"),
        ("um 9 Uhr", "unclear-wall-no-day"),
        ("gestern 10 uhr", "unclear-wall-past"),
        ("yesterday 10am", "unclear-wall-past"),
        ("昨天上午10点", "unclear-wall-past"),
        ("heute 8 Uhr", "unclear-wall-past"),
        ("bald", "unclear-wall"),
    ],
)
def test_it_is_said_what_a_time_lacks(text: str, why: str) -> None:
    """The hour, the day, or that it is past."""
    with pytest.raises(Unclear) as unclear:
        WallTime(AFTER).parse(text)
    assert unclear.value.hint == why


def test_an_end_may_be_a_mere_time_and_lies_after_the_beginning() -> None:
    """On the same day the time is enough."""
    assert WallTime(MAY, same_day=True).parse("18 Uhr") == datetime.fromisoformat("2027-05-12T18:00")
    assert WallTime(MAY, same_day=True).parse("13.05.2027 12:00") == datetime.fromisoformat("2027-05-13T12:00")
    with pytest.raises(Unclear, match="unclear-wall-early"):
        WallTime(MAY, same_day=True).parse("14:00")


@pytest.mark.parametrize(
    ("text", "people"),
    [("2", 2), ("zwei", 2), ("wir sind zu dritt", 3), ("allein", 1), ("two people", 2), ("我们三个人", 3), ("一共两位", 2),
     ("nur ich", None), ("just me", None), ("十二", None), ("三百", None), ("five thousand", None), ("twenty one", None),
     ("2 oder 3", None), ("0", None), ("21", None), ("ein Dutzend", None)],
)  # fmt: skip
def test_people_are_counted_or_asked_for_again(text: str, people: int | None) -> None:
    """A number is taken only where nothing beside it could change it."""
    if people is None:
        with pytest.raises(Unclear):
            People().parse(text)
    else:
        assert People().parse(text) == people


@pytest.mark.parametrize(("text", "number"), [("C-0007", 7), ("c7", 7), ("7", 7), ("Ｃ-0012", 12), ("c 0012", 12)])
def test_the_number_of_a_ticket_is_read(text: str, number: int) -> None:
    """As it is printed, and as it is typed in a hurry."""
    assert TicketNumber().parse(text) == number


@pytest.mark.parametrize("text", ["B-0042", "C-", "C-12a", ""])
def test_what_is_no_number_of_a_ticket_is_asked_again(text: str) -> None:
    """An office request is no ticket."""
    with pytest.raises(Unclear):
        TicketNumber().parse(text)


@pytest.mark.parametrize("text", ["a", "China 2027", "china_2027", "-china", "x" * 17, "中国"])
def test_a_key_fits_into_links_and_buttons(text: str) -> None:
    """Anything else is refused with a word why."""
    with pytest.raises(Unclear):
        ConferenceKey().parse(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (WallTime(AFTER), "12.05.2027 14:00"),
        (LastDay(date(2027, 5, 12)), "1. Mai 2027"),
        (ConferenceKey(), "China-2027"),
        (Count(1, 500), "120 Personen"),
        (People(), "zwei"),
        (TicketNumber(), "c7"),
        (Named(), "  Muster GmbH "),
        (WebLink(), "siehe https://example.org/a"),
        (OrNothing(LastDay(date(2027, 5, 12))), "-"),
        (OrNothing(Count(1, 5), frozenset({"ohne"})), "ohne"),
        (OrNothing(Count(1, 5)), "4"),
    ],
)
def test_what_is_shown_is_read_again(kind: Kind[object], text: str) -> None:
    """parse(show(parse(text))) is parse(text): answers survive a release."""
    value = kind.parse(text)
    assert kind.parse(kind.show(value)) == value


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("sign me up for two ppl", "2"),
        ("sign up for 3 people please", "3"),
        ("register us for 2", "2"),
        ("anmelden zu zweit", "2"),
        ("Bitte melden Sie uns mit 12 Personen an", "12"),
        ("anmelden für drei", "3"),
        ("请帮我们预留两个参会名额", "2"),
        ("报名3人", "3"),
    ],
)
def test_a_sentence_that_registers_may_say_how_many_come(text: str, people: str) -> None:
    """Then that is not asked again."""
    assert read_people(CONTEXT, text) == {"conf-people": people}


@pytest.mark.parametrize(
    "text",
    ["Wie melde ich mich an?", "anmelden am 12. Mai", "sign up for 2 or 3 people", "报名十二人", "0 people", "30 Personen", "anmelden"],
)
def test_a_number_that_is_not_sure_is_asked_for(text: str) -> None:
    """Neither a day nor one of two numbers."""
    assert read_people(CONTEXT, text) == {}


@pytest.mark.parametrize("text", ["扬州", "扬州市", "Yangzhou", "Kaiserslautern"])
def test_a_place_is_no_question_while_people_are_counted(text: str) -> None:
    """Whoever still answers where they come from is not told all about the conference again."""
    with pytest.raises(Misread):
        People().parse(text)


@pytest.mark.parametrize(
    ("language", "note"),
    [
        (Language.DE, "Es fehlt: Titel (Chinesisch); Ort (Englisch, Chinesisch)."),
        (Language.EN, "Missing: Title (Chinese); Place (English, Chinese)."),
        (Language.ZH, "缺少：标题（中文）；地点（英语、中文）。"),
    ],
)
def test_it_is_said_in_words_which_language_which_field_lacks(language: Language, note: str) -> None:
    """No codes; and where all is there, that is said, too."""
    titles, places = {Language.DE: "Forum", Language.EN: "Forum"}, {Language.DE: "Fruchthalle"}
    say = missing_note(titles, places, fields=("conf-field-title", "conf-field-place"))
    assert catalogue()(language, say.text, **say.values).startswith(note)
    whole = dict.fromkeys(Language, "x")
    assert missing_note(whole, fields=("conf-field-title",)).text == missing_note(whole).text == "site-warn-none"
