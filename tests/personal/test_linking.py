"""One person on several platforms: linked by a code that works once, parted again, and never by guessing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from tests.personal.stage import ManyPlatforms

ANNA = Address(Channel.TELEGRAM, "7700123456")
ON_WECHAT = Address(Channel.WECHAT, "oAnna0pen1d")
JAN = Address(Channel.TELEGRAM, "7700999999")
REQUEST = "/office Firma aus Kaiserslautern, vom 3. bis 14. Mai 2027 zwei Plätze in Yangzhou"


async def _code(bot: ManyPlatforms, address: Address = ANNA) -> str:
    await bot.says(address, "/link")
    return bot.shown[address][-1].text.split("Ihr Code: ")[1][:9]


async def _contact_of(bot: ManyPlatforms, address: Address) -> str:
    return str(next(row["contact_id"] for row in await bot.rows("addresses") if row["id"] == address.id))


async def _requests(bot: ManyPlatforms, address: Address) -> str:
    return await bot.says(
        address, REQUEST, "[Gespräche mit Geschäftspartnern]", "Pumpen GmbH", "Müller", "Anna", "[Ich willige ein]", "[Absenden]"
    )


async def test_two_platforms_become_one_contact(bot_on_each: ManyPlatforms) -> None:
    """Requests and consents of both belong together; language and zone are those of the side that made the code."""
    bot = bot_on_each
    await _requests(bot, ANNA)
    await _requests(bot, ON_WECHAT)
    await bot.says(ON_WECHAT, "STOP", "/language", "English")
    told = await bot.says(ON_WECHAT, f"/link {await _code(bot)}", "[Link]")
    assert told == "Linked with: / Telegram / Write “unlink” to separate them again."
    assert bot.shown[ANNA][-1].text.startswith("Diese Unterhaltung ist jetzt verbunden mit: WeChat.")
    assert await _contact_of(bot, ANNA) == await _contact_of(bot, ON_WECHAT)
    (contact,) = await bot.rows("contacts")
    assert (contact["language"], contact["announcements"]) == ("de", False)
    assert {row["contact_id"] for table in ("office_requests", "consents") for row in await bot.rows(table)} == {contact["id"]}
    summary = await bot.says(ON_WECHAT, "/data")
    assert "Plattform: Telegram / Plattform: WeChat" in summary
    assert "B-0001" in summary
    assert "B-0002" in summary


async def test_a_code_works_once_and_for_a_quarter_of_an_hour(bot: ManyPlatforms) -> None:
    """A used code and an old one are no codes any more, and it is not said which."""
    code = await _code(bot)
    await bot.says(JAN, "/start")
    await bot.says(ON_WECHAT, f"/link {code}", "[Verbinden]")
    unknown = await bot.says(JAN, f"/link {code}")
    assert unknown.startswith("Diesen Code gibt es nicht, oder er gilt nicht mehr.")
    late = await _code(bot)
    bot.now += timedelta(minutes=15)
    assert await bot.says(JAN, f"/link {late}") == unknown
    replaced = await _code(bot)
    await _code(bot)
    assert await bot.says(JAN, f"/link {replaced}") == unknown


async def test_a_code_that_runs_out_before_the_yes_links_nothing(bot: ManyPlatforms) -> None:
    """The code is looked at again when it is confirmed."""
    code = await _code(bot)
    await bot.says(JAN, f"/link {code}")
    bot.now += timedelta(minutes=20)
    assert (await bot.says(JAN, "[Verbinden]")).startswith("Diesen Code gibt es nicht")
    assert await _contact_of(bot, ANNA) != await _contact_of(bot, JAN)


async def test_guessing_ends_after_five_wrong_codes(bot_on_each: ManyPlatforms) -> None:
    """Then even the right code is not taken for an hour."""
    code = await _code(bot_on_each)
    for number in range(5):
        await bot_on_each.says(JAN, f"/link ZZZZ-ZZZ{number + 2}")
    assert (await bot_on_each.says(JAN, f"/link {code}")).startswith("Das waren zu viele falsche Codes.")
    bot_on_each.now += timedelta(minutes=61)
    fresh = await _code(bot_on_each)
    assert (await bot_on_each.says(JAN, f"/link {fresh}")).startswith("Der Code wurde hier angefordert:")


async def test_a_code_is_understood_as_people_type_it(bot: ManyPlatforms) -> None:
    """Small letters, a space, no hyphen; the button asks for it where commands cannot be typed."""
    code = await _code(bot)
    await bot.says(ON_WECHAT, "/link", "[Ich habe einen Code]")
    assert (await bot.says(ON_WECHAT, "Zahnarzt-9")).startswith("Ein Code hat acht Buchstaben und Ziffern")
    assert (await bot.says(ON_WECHAT, code.lower().replace("-", " "))).startswith("Der Code wurde hier angefordert:")


async def test_only_a_hash_of_a_code_is_stored(bot: ManyPlatforms) -> None:
    """Who reads the table cannot use what stands there."""
    code = await _code(bot)
    (row,) = await bot.rows("link_codes")
    assert code not in str(row)


@pytest.mark.parametrize("role", [Role.CLERK, Role.ROOM])
async def test_what_colleagues_may_do_is_not_passed_on_by_a_code(bot: ManyPlatforms, role: Role) -> None:
    """Neither side of a link may be a colleague or their group chat."""
    await bot.employ("200", role, "K. Kern")
    colleague = Address(Channel.TELEGRAM, "200")
    refused = "Zugänge von Kolleginnen und Kollegen der WFK lassen sich so nicht verbinden."
    assert (await bot.says(colleague, "/link")).startswith(refused)
    assert (await bot.says(colleague, f"/link {await _code(bot)}")).startswith(refused)


async def test_a_platform_that_is_parted_begins_anew(bot_on_each: ManyPlatforms) -> None:
    """The requests stay with the other platform; here is somebody unknown, in the same language, still unsubscribed."""
    bot = bot_on_each
    await _requests(bot, ANNA)
    await bot.says(ANNA, "STOP")
    await bot.says(ON_WECHAT, f"/link {await _code(bot)}", "[Verbinden]", "Wo haben Sie Büros in China?")
    asked = await bot.says(ON_WECHAT, "/unlink")
    assert asked.startswith("Ich trenne diese Plattform von: / Telegram")
    await bot.says(ON_WECHAT, "[Trennen]")
    assert await _contact_of(bot, ANNA) != await _contact_of(bot, ON_WECHAT)
    assert "B-0001" in await bot.says(ANNA, "/data")
    summary = await bot.says(ON_WECHAT, "/data")
    assert "chat bot" in summary or "Chatbot" in summary
    assert "B-0001" not in summary
    assert "Rundnachrichten: abbestellt" in summary
    assert "Büros" not in bot.shown[ON_WECHAT][-1].documents[0].content.decode().replace("Büros in China]", "")


async def test_what_waits_for_a_parted_platform_goes_to_the_other_one(bot: ManyPlatforms) -> None:
    """A message about a request is not lost by parting."""
    await bot.says(ON_WECHAT, f"/link {await _code(bot)}", "[Verbinden]", "/unlink")
    before = [row for row in await bot.rows("deliveries") if row["channel"] == Channel.WECHAT]
    assert before
    await bot.says(ON_WECHAT, "[Trennen]")
    left = [row for row in await bot.rows("deliveries") if row["channel"] == Channel.WECHAT]
    assert [row["message"]["text"][:8] for row in left] == ["Getrennt"]


async def test_parting_says_so_where_nothing_is_linked(bot: ManyPlatforms) -> None:
    """And a no leaves everything linked."""
    await bot.says(ANNA, "/start")
    assert await bot.says(ANNA, "/unlink") == "Diese Plattform ist mit keiner anderen verbunden."
    await bot.says(ON_WECHAT, f"/link {await _code(bot)}", "[Verbinden]")
    assert await bot.says(ON_WECHAT, "/unlink", "[Verbunden lassen]") == "Gut, die Plattformen bleiben verbunden."
    assert await bot.says(ON_WECHAT, f"/link {await _code(bot)}") == "Diese Plattform ist schon verbunden."


async def test_nothing_is_linked_with_a_no(bot: ManyPlatforms) -> None:
    """The code stays usable until it runs out."""
    code = await _code(bot)
    assert await bot.says(JAN, f"/link {code}", "[Nicht verbinden]", language=Language.DE) == "Gut, ich habe nichts verbunden."
    assert await _contact_of(bot, ANNA) != await _contact_of(bot, JAN)
