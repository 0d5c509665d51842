"""A request under way takes corrections in words: at the last look, and while any other question is open."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from bot.domain.language import Language
from bot.domain.messages import Message, Said
from bot.storage.offices.tables import office_requests
from bot.texts import catalogue
from tests.player import Bot

TO_SITE = ("Büro anfragen", "Region Kaiserslautern", "Yangzhou")
TO_PURPOSE = (*TO_SITE, "3. bis 14. Mai", "zwei")
TO_FIRM = (*TO_PURPOSE, "Projekt")
TO_LAST_LOOK = (*TO_FIRM, "Pumpen GmbH", "Müller", "Anna", "ja")


async def last(bot: Bot, *texts: str, hint: Language = Language.DE) -> Message:
    """Write the texts one after the other; the last message."""
    return [(await bot.take(Said(text), hint=hint))[-1] for text in texts][-1]


async def say(bot: Bot, *texts: str, hint: Language = Language.DE) -> str:
    """The text of the last message."""
    return (await last(bot, *texts, hint=hint)).text


async def sent(bot: Bot) -> tuple[date, date, int, str]:
    """What was stored of the only request."""
    table = office_requests.c
    query = select(table.start, table.end, table.seats, table.site)
    row = await bot.database.run(lambda connection: connection.execute(query).one())
    return row.start, row.end, row.seats, row.site


@pytest.mark.parametrize("text", ["doch drei Personen", "three persons please", "改成3个人", "wir sind zu dritt"])
async def test_the_last_look_takes_a_number_in_words(bot: Bot, text: str) -> None:
    """It says what was noted, shows the summary anew, and that is what is sent."""
    assert "Personenzahl: 2" in await say(bot, *TO_LAST_LOOK)
    shown = await say(bot, text)
    assert "Notiert: 3 Personen." in shown
    assert "Personenzahl: 3" in shown
    assert "B-0001" in await say(bot, "absenden")
    assert await sent(bot) == (date(2027, 5, 3), date(2027, 5, 14), 3, "yangzhou")


async def test_the_last_look_takes_other_days_and_another_city(bot: Bot) -> None:
    """One after the other; holidays of the new days are told, as they were not yet."""
    await say(bot, *TO_LAST_LOOK)
    days = await say(bot, "doch vom 7. bis 18. Juni")
    assert "Zeitraum: Montag, 07.06.2027 bis Freitag, 18.06.2027" in days
    assert "Drachenbootfest" in days
    assert "Ort: Foshan" in await say(bot, "lieber Foshan")
    await say(bot, "ja")
    assert await sent(bot) == (date(2027, 6, 7), date(2027, 6, 18), 2, "foshan")


async def test_a_month_at_the_last_look_asks_for_its_days(bot: Bot) -> None:
    """What is left open by a correction is asked; then the summary comes."""
    await say(bot, *TO_LAST_LOOK)
    assert "Juni 2027" in await say(bot, "doch erst im Juni")
    assert "Zeitraum: Montag, 07.06.2027 bis Freitag, 11.06.2027" in await say(bot, "7. bis 11.")


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("ne doch drei personen", "3 Personen"),
        ("vom 4.5. bis 15.5.", "Dienstag, 04.05.2027 bis Samstag, 15.05.2027"),
        ("8-19 March", "Montag, 08.03.2027 bis Freitag, 19.03.2027"),
    ],
)
async def test_a_value_is_taken_while_another_question_is_open(bot: Bot, text: str, noted: str) -> None:
    """It is said what was noted, and the open question is asked again."""
    reply = await last(bot, "Zwei Plätze in Yangzhou vom 3. bis 14. Mai", text)
    assert f"Notiert: {noted}." in reply.text
    assert "Wo hat Ihre Firma ihren Sitz?" in reply.text
    assert [choice.label for choice in reply.choices][:2] == ["Region Kaiserslautern", "Yangzhou"]
    shown = await say(bot, "Region Kaiserslautern", "Projekt", "Pumpen GmbH", "Müller", "Anna", "ja")
    assert noted.removesuffix(" Personen") in shown


async def test_words_for_a_firm_are_a_correction_only_where_they_say_so(bot: Bot) -> None:
    """A name or a purpose may hold a number of people."""
    assert "Notiert: 3 Personen." in await say(bot, *TO_FIRM, "ne doch drei Personen")
    await say(bot, "Drei Freunde GmbH")
    shown = await say(bot, "Müller", "Anna", "ja")
    assert "Firma: Drei Freunde GmbH" in shown
    assert "Personenzahl: 3" in shown


async def test_a_question_in_between_corrects_nothing(bot: Bot) -> None:
    """It is answered, and the request stays as it was."""
    await say(bot, *TO_LAST_LOOK)
    assert "Notiert" not in await say(bot, "Wer stellt die Räume in Shanghai?")
    await say(bot, "absenden")
    assert (await sent(bot))[3] == "yangzhou"


async def test_back_takes_a_correction_back(bot: Bot) -> None:
    """As it takes back any other answer."""
    assert "Personenzahl: 3" in await say(bot, *TO_LAST_LOOK, "doch drei Personen")
    assert "Personenzahl: 2" in await say(bot, "zurück")


async def test_the_summary_says_each_thing_once(bot: Bot) -> None:
    """The period in one line, and no holidays that were told before."""
    assert "freie Tage" in await say(bot, *TO_PURPOSE)
    shown = await say(bot, "Projekt", "Pumpen GmbH", "Müller", "Anna", "ja")
    assert shown.count("Freitag, 14.05.2027") == 1
    assert "freie Tage" not in shown


async def test_what_to_change_can_be_said_by_its_words(bot: Bot) -> None:
    """By label or by a word for it; and one can go back or cancel."""
    menu = await last(bot, *TO_LAST_LOOK, "Ändern")
    assert [choice.label for choice in menu.choices][-2:] == ["Zurück", "Abbrechen"]
    assert "Für wie viele Personen?" in await say(bot, "plätze")
    assert "Personenzahl: 5" in await say(bot, "fünf")
    assert "Wo hat Ihre Firma ihren Sitz?" in await say(bot, "ändern", "sitz")
    assert "Stimmt alles so?" in await say(bot, "zurück", "zurück")


async def test_what_was_read_at_first_does_not_come_back(bot: Bot) -> None:
    """Who corrects a number and then wants to change it once more is asked for it."""
    await say(bot, "Zwei Plätze in Yangzhou vom 3. bis 14. Mai", "doch drei Personen", "Region Kaiserslautern")
    await say(bot, "Projekt", "Pumpen GmbH", "Müller", "Anna", "ja")
    assert "Für wie viele Personen?" in await say(bot, "Ändern", "Personenzahl")
    assert "Personenzahl: 4" in await say(bot, "4")


async def test_what_cannot_be_is_not_noted(bot: Bot) -> None:
    """Neither more people than can be asked for nor, by a firm of Yangzhou, a city in China."""
    assert "Notiert" not in await say(bot, *TO_LAST_LOOK, "doch 500 Personen")
    await say(bot, "abbrechen", "Büro anfragen", "Yangzhou", "ja")
    assert "Notiert" not in await say(bot, "3. bis 14. Mai", "zwei", "Projekt", "Firma X", "Li", "Wei", "ja", "lieber Shanghai")


@pytest.mark.parametrize(
    "text",
    [
        "we are a startup from Kaiserslautern and need a desk in Shanghai for 3 people in June",
        "our firm is in Kaiserslautern, 2 desks in Yangzhou in May",
    ],
)
async def test_where_a_firm_is_from_is_not_asked_where_it_was_said(bot: Bot, text: str) -> None:
    """Nor is the city: only the days of the month are open."""
    assert "From which day to which day?" in await say(bot, text, hint=Language.EN)


async def test_a_year_alone_says_no_days(bot: Bot) -> None:
    """It is asked again, and not read as the 20th to the 27th."""
    reply = await say(bot, *TO_SITE, "im Mai 2027", "2027")
    assert "nicht sicher lesen" in reply
    assert "Gern, im Mai 2027." in reply


@pytest.mark.parametrize(
    ("text", "hint", "said"),
    [
        ("I need an office in Foshan from 31 April to 3 May", Language.EN, "April has only 30 days."),
        ("Ich brauche ein Büro in Foshan vom 31. April bis 3. Mai", Language.DE, "Der April hat nur 30 Tage."),
        ("我想申请佛山的办公室，4月31日到5月3日", Language.ZH, "4月只有30天。"),
        ("I need an office in Foshan from 29 February 2027 to 3 March 2027", Language.EN, "February 2027 has only 28 days."),
    ],
)
async def test_a_day_that_there_is_not_is_said(bot: Bot, text: str, hint: Language, said: str) -> None:
    """And the period is asked for; the first day alone leads to the question for the last."""
    assert said in await say(bot, text, "1", hint=hint)
    ends = await last(bot, "2027-05-03", hint=hint)
    assert ends.choices[-1].label in ("Cancel", "Abbrechen", "取消")
    assert len(ends.choices) == 6


async def test_a_last_day_that_there_is_not_is_no_talk(bot: Bot) -> None:
    """It is declined with its reason, at whichever question."""
    assert "Der Juni hat nur 30 Tage." in await say(bot, *TO_SITE, "3. Mai", "until 31 June")


async def test_the_day_of_a_known_end_is_no_stay_of_one_day(bot: Bot) -> None:
    """It is asked until when; a whole period takes the place of both."""
    assert "Bis wann?" in await say(bot, *TO_SITE, "bis 3. Mai", "3. Mai")
    assert "Für wie viele Personen?" in await say(bot, "zurück", "sorry 3 May to 7 May")


@pytest.mark.parametrize(
    ("text", "hint", "question"),
    [
        ("我要申请办公场地", Language.ZH, "请问贵公司的所在地是哪里？"),
        ("我们公司想申请工位", Language.ZH, "请问贵公司的所在地是哪里？"),
        ("I want to apply for an office", Language.EN, "Where is your company based?"),
        ("Ich möchte ein Büro beantragen", Language.DE, "Wo hat Ihre Firma ihren Sitz?"),
    ],
)
async def test_who_wants_to_request_rooms_is_asked_at_once(bot: Bot, text: str, hint: Language, question: str) -> None:
    """Who only asks how it is done is told."""
    assert question in await say(bot, text, hint=hint)


async def test_how_it_is_done_is_told(bot: Bot) -> None:
    """A question begins no request."""
    assert "审批标准" in await say(bot, "办公场地怎么申请？", hint=Language.ZH)


async def test_a_chinese_firm_is_told_first_that_it_can_request(bot: Bot) -> None:
    """Then comes the separate consent; once it is given, what was said of the days is not asked again."""
    asked = await say(bot, "我们是扬州的软件公司,能在凯泽斯劳滕用办公室吗?", hint=Language.ZH)
    assert asked.startswith("可以申请。")
    assert "单独同意" in asked
    again = await say(bot, "同意", hint=Language.ZH)
    assert not again.startswith("可以申请。")
    assert "请问从什么时候到什么时候使用" in again
    await say(bot, "取消", "Büro anfragen", "Yangzhou", "ja", "3. bis 14. Mai", "zwei", "Projekt", "Firma X", "Li", "Wei", "ja", "absenden")
    shown = await say(bot, "我们是扬州的软件公司，6月7日到18日两个人想在凯泽斯劳滕用办公室", hint=Language.ZH)
    assert catalogue()(Language.ZH, "office-purpose", notes="") in shown
