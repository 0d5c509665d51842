"""What is held about a contact is complete, theirs alone, and known table by table."""

from __future__ import annotations

import json
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from bot.domain.language import Language
from bot.domain.messages import Address, Channel, Commanded
from bot.storage import registry
from bot.storage.personal.data import DATA, NOT_PERSONAL, Fate
from bot.storage.tables import metadata
from bot.texts import catalogue
from bot.zones import zone_name
from handlers import TOPICS
from tests.personal.stage import ManyPlatforms

ANNA = Address(Channel.TELEGRAM, "7700123456")
JAN = Address(Channel.TELEGRAM, "7700999999")
ROOM = "/office Firma aus Kaiserslautern, vom 3. bis 14. Mai 2027 zwei Plätze in Yangzhou"


def test_every_table_is_known_to_hold_personal_data_or_not() -> None:
    """A new table has to be listed before it can be forgotten in an export or an erasure."""
    assert registry.EVENTS, "the tables of every topic are known"
    listed = set(DATA) | set(NOT_PERSONAL)
    assert set(metadata.tables) - listed == set()
    assert listed - set(metadata.tables) == set()


def test_every_column_that_names_a_contact_is_followed() -> None:
    """A column that refers to contacts, or an address, stands in a table with personal data."""
    pointing = {
        table.name
        for table in metadata.tables.values()
        if any(key.column.table.name == "contacts" for key in table.foreign_keys) or {"channel", "address_id"} <= set(table.c.keys())
    }
    assert pointing - set(DATA) - {"farewells"} == set()


@pytest.mark.parametrize("name", DATA)
def test_a_table_says_what_becomes_of_its_rows(name: str) -> None:
    """Columns that are named exist; what is not exported says why; what is blanked says how."""
    holding, columns = DATA[name], set(metadata.tables[name].c.keys())
    assert set(holding.unexported) | set(holding.blank) <= columns
    assert bool(holding.section) != bool(holding.hidden)
    assert bool(holding.blank) == (holding.fate is Fate.BLANKED)
    assert not holding.moves or holding.moves in columns


def test_every_contact_reference_moves_or_is_dropped_when_platforms_are_linked() -> None:
    """A row that names the contact who joins another one is moved; codes and a colleague's things are not carried over."""
    staying = {name for name, holding in DATA.items() if "contact_id" in metadata.tables[name].c and not holding.moves}
    assert staying == {"link_codes", "staff_actions"}


def test_every_section_and_correction_has_its_words() -> None:
    """The summary can name each section, and each way of correcting is a command."""
    texts, commands = catalogue(), {name for topic in TOPICS for name in topic.commands}
    told = {"contact", "platforms", "consents", "office-requests", "questions"}
    sections = {holding.section for holding in DATA.values() if holding.section} - told
    assert [section for section in sections if not texts.has(f"data-what-{section}")] == []
    assert {holding.corrected for holding in DATA.values() if holding.corrected} - commands == set()


async def _asked(bot: ManyPlatforms, address: Address, firm: str, family: str) -> None:
    await bot.says(address, ROOM, "[Gespräche mit Geschäftspartnern]", firm, family, "Anna", "[Ich willige ein]", "[Absenden]")


async def test_the_file_holds_everything_of_the_contact_and_nothing_of_others(bot_on_each: ManyPlatforms) -> None:
    """The own request, consent and messages are in it, those of somebody else are not."""
    await _asked(bot_on_each, ANNA, "Pumpen Müller GmbH", "Müller")
    await _asked(bot_on_each, JAN, "Messtechnik Schmidt GmbH", "Schmidt")
    told = await bot_on_each.says(ANNA, "/data")
    assert "Büroanfrage B-0001: Pumpen Müller GmbH, Müller, Anna" in told
    file = bot_on_each.shown[ANNA][-1].documents[0]
    held = json.loads(file.content)
    assert file.mime == "application/json"
    assert held["office-requests"][0]["firm"] == "Pumpen Müller GmbH"
    assert held["platforms"][0]["id"] == ANNA.id
    assert held["consents"][0]["purpose"] == "office"
    assert any("B-0001" in one["message"]["text"] for one in held["messages"])
    assert "Schmidt" not in file.content.decode()
    assert JAN.id not in file.content.decode()


async def test_a_file_does_not_hold_earlier_files(bot: ManyPlatforms) -> None:
    """An export names the files that were sent, so that it grows by a line for each and not by a copy of it."""
    for _ in range(6):
        await bot.says(ANNA, "/data")
    files = [one.documents[0] for one in bot.shown[ANNA] if one.documents]
    sizes = [len(file.content) for file in files]
    assert sizes[5] - sizes[4] < 1.2 * (sizes[3] - sizes[2])
    sent = json.loads(files[5].content)["messages"]
    named = {"name": files[3].name, "mime": "application/json", "bytes": sizes[3]}
    assert any(one["message"]["documents"] == [named] for one in sent)


async def test_a_group_gets_no_data(bot: ManyPlatforms) -> None:
    """Where others read along, personal matters are refused."""
    for command in ("data", "delete", "link", "consents"):
        told = await bot.take(Commanded(command), who="-100", group=True)
        assert told[-1].text == catalogue()(Language.DE, "group-private")


def test_the_settings_of_retention_are_explained() -> None:
    """Each period stands in the example of the settings."""
    example = (Path(__file__).resolve().parents[2] / ".env.example").read_text(encoding="utf-8")
    for name in ("drafts", "texts", "requests", "consents", "contacts", "audit"):
        assert f"\nKEEP_{name.upper()}_DAYS=" in example


@pytest.mark.parametrize(
    ("zone", "names"),
    [
        ("Asia/Shanghai", ("Chinesische Zeit (Shanghai)", "China Time (Shanghai)", "中国时间（上海）")),
        ("Europe/Berlin", ("Mitteleuropäische Zeit (Berlin)", "Central European Time (Berlin)", "中欧时间（柏林）")),
        ("UTC", ("UTC", "UTC", "UTC")),
    ],
)
def test_a_zone_is_named_in_the_language_of_the_reader(zone: str, names: tuple[str, ...]) -> None:
    """The city as well as the time."""
    assert tuple(zone_name(zone, language) for language in Language) == names


def test_every_zone_has_a_name() -> None:
    """Babel knows a word for each that can be chosen."""
    assert all(zone_name(zone, Language.ZH) for zone in available_timezones() - {"Factory", "localtime"})


async def test_who_unsubscribed_reads_no_contradiction(bot: ManyPlatforms) -> None:
    """A consent is named for what it is for; while everything is unsubscribed it rests."""
    await bot.says(ANNA, "Bei Termin benachrichtigen", "[Ich willige ein]")
    assert "Einwilligung „Nachricht, sobald der Konferenztermin feststeht“ seit" in await bot.says(ANNA, "/data")
    await bot.says(ANNA, "/stop")
    told = await bot.says(ANNA, "/data")
    assert "Rundnachrichten: abbestellt, Sie bekommen keine" in told
    assert "„Nachricht, sobald der Konferenztermin feststeht“ seit 01.03.2027 (ruht, weil Sie alles abbestellt haben)" in told
    assert "„Rundnachrichten“" not in told


async def test_what_is_kept_on_each_platform_is_told_in_words(bot: ManyPlatforms) -> None:
    """No number stands where it tells nothing."""
    wei = Address(Channel.WECHAT, "o-wei")
    window = metadata.tables["wechat_windows"].insert().values(openid=wei.id, allowed=5, used=1, closes_at=bot.now)
    await bot.database.run(lambda connection: connection.execute(window))
    told = await bot.says(wei, "您好", "/data", language=Language.ZH)
    assert "微信允许我给您回复的截止时间和次数：已保存" in told
