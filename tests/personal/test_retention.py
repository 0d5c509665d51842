"""What is older than its period goes, in batches, on both databases; what is not, stays; twice is once."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, update

from bot.app import _periods
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from bot.settings import SettingsError, read_settings
from bot.storage.offices.tables import office_requests
from bot.storage.personal import retention
from bot.storage.personal.consents import consents
from bot.storage.personal.retention import RETENTION, Periods, keep_periods
from bot.storage.tables import addresses, contacts
from tests.personal.stage import ManyPlatforms

ANNA = Address(Channel.TELEGRAM, "7700123456")
JAN = Address(Channel.TELEGRAM, "7700999999")
REQUEST = "/office Firma aus Kaiserslautern, vom 3. bis 14. Mai 2027 zwei Plätze in Yangzhou"


async def _keep(bot: ManyPlatforms, days: int, periods: Periods | None = None) -> Mapping[str, int]:
    ids = itertools.count(1)
    return await keep_periods(bot.database, periods or Periods(), bot.now + timedelta(days=days), lambda: f"id{next(ids)}")


async def _requests(bot: ManyPlatforms) -> None:
    await bot.says(ANNA, REQUEST, "[Gespräche mit Geschäftspartnern]", "Pumpen GmbH", "Müller", "Anna", "[Ich willige ein]", "[Absenden]")


def test_every_rule_has_a_period_that_can_be_set() -> None:
    """A longer period is never shorter than one day, and each setting moves at least one rule."""
    numbered = Periods(drafts=1, texts=2, requests=3, consents=4, contacts=5, audit=6, codes=7, introductions=8)
    assert {rule.days(numbered) for rule in RETENTION.values()} == {1, 2, 3, 4, 5, 6, 7, 8}


def test_each_setting_is_the_period_of_its_name() -> None:
    """What stands in the settings is what the rules count by."""
    numbered = {f"keep_{name}_days": days for days, name in enumerate(("drafts", "texts", "requests", "consents", "contacts", "audit"), 1)}
    assert _periods(read_settings(**numbered)) == Periods(drafts=1, texts=2, requests=3, consents=4, contacts=5, audit=6)
    with pytest.raises(SettingsError):
        read_settings(keep_drafts_days=0)


async def test_an_unfinished_dialog_goes_after_a_month(bot_on_each: ManyPlatforms) -> None:
    """What was answered in it goes with it; the talk itself stays until its own period ends."""
    await bot_on_each.says(ANNA, "Wo haben Sie Büros in China?", "Mensch", "Ist Müller zuständig?")
    assert await _keep(bot_on_each, 29) == {}
    assert await _keep(bot_on_each, 31) == {"drafts": 1}
    everything = await bot_on_each.rows("addresses")
    assert "Müller" not in str(everything)
    assert "Wo haben Sie Büros" in str(everything)
    assert await _keep(bot_on_each, 31) == {}
    assert (await bot_on_each.says(ANNA, "Mensch")).startswith("Welche Frage darf ich")


async def test_lines_of_a_talk_go_after_three_months(bot_on_each: ManyPlatforms) -> None:
    """Of the talk only remains that the contact was greeted."""
    await bot_on_each.says(ANNA, "Gibt es in Foshan einen Zahnarzt?")
    done = await _keep(bot_on_each, 91)
    assert done["talks"] == 1
    assert done["unanswered"] == 1
    assert "Zahnarzt" not in await bot_on_each.everything()
    assert await _keep(bot_on_each, 91) == {}


async def test_a_message_that_never_arrived_goes_with_the_talk(bot_on_each: ManyPlatforms) -> None:
    """What is held for somebody who never writes again is not held for ever."""
    await bot_on_each.says(ANNA, "/start")
    assert (await _keep(bot_on_each, 91))["messages"] == 1
    assert await bot_on_each.rows("deliveries") == []


async def test_the_text_of_a_closed_question_goes_and_its_number_stays(bot_on_each: ManyPlatforms) -> None:
    """An open question keeps its text however old it is."""
    await bot_on_each.employ("200", Role.CLERK, "K. Kern")
    await bot_on_each.says(ANNA, "Mensch", "Gibt es Parkplätze?", "mail", "anna@firma.de", "einverstanden", "absenden")
    assert "questions" not in await _keep(bot_on_each, 400)
    await bot_on_each.says(Address(Channel.TELEGRAM, "200"), "/done F-0001")
    (question,) = await bot_on_each.rows("handovers")
    assert question["state"] == "closed"
    assert (await _keep(bot_on_each, 91))["questions"] == 1
    (question,) = await bot_on_each.rows("handovers")
    assert (question["number"], question["question"], question["reply_to"]) == (1, "", "")


async def test_a_decided_request_goes_two_years_after_its_last_day(bot_on_each: ManyPlatforms) -> None:
    """An open one stays, and so does one whose days are not over as long."""
    await _requests(bot_on_each)
    assert "requests" not in await _keep(bot_on_each, 3000)
    await bot_on_each.database.run(
        lambda connection: connection.execute(update(office_requests).values(state="approved", decided_at=bot_on_each.now))
    )
    assert "requests" not in await _keep(bot_on_each, 740)
    assert (await _keep(bot_on_each, 810))["requests"] == 1
    assert await bot_on_each.rows("office_requests") == []


async def test_a_consent_goes_three_years_after_its_withdrawal(bot_on_each: ManyPlatforms) -> None:
    """As long as it is held it is kept."""
    await bot_on_each.says(ANNA, "/consents", "[Erteilen: Büroanfrage]", "ja", "/consent_give person", "ja")
    await bot_on_each.says(ANNA, "/consent_withdraw office")
    kept = Periods(contacts=9999)
    assert "consents" not in await _keep(bot_on_each, 1094, kept)
    assert (await _keep(bot_on_each, 1096, kept))["consents"] == 1
    assert [row["purpose"] for row in await bot_on_each.rows("consents")] == ["person"]


async def test_a_contact_who_never_came_back_goes_after_two_years(bot_on_each: ManyPlatforms) -> None:
    """As if they had wished it, with a proof; colleagues and contacts with something under way stay."""
    await bot_on_each.employ("200", Role.CLERK, "K. Kern")
    await _requests(bot_on_each)
    await bot_on_each.says(JAN, "Wo haben Sie Büros in China?")
    assert (await _keep(bot_on_each, 731))["contacts"] == 1
    left = {row["id"] for row in await bot_on_each.rows("addresses")}
    assert left == {"200", ANNA.id}
    assert len(await bot_on_each.rows("erasures")) == 1
    assert "contacts" not in await _keep(bot_on_each, 731)


async def test_more_than_a_batch_is_forgotten_in_several(bot_on_each: ManyPlatforms, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for all of it at once, and nothing is left over."""
    monkeypatch.setattr(retention, "BATCH", 3)
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    people = [
        {"id": f"c{number}", "language": "de", "language_chosen": False, "zone": "UTC", "announcements": True} for number in range(10)
    ]
    rows = [person | {"created_at": long_ago} for person in people]
    given = [
        {"contact_id": person["id"], "purpose": "office", "version": "1", "language": "de", "given_at": long_ago, "withdrawn_at": long_ago}
        for person in people
    ]
    places = [
        {
            "channel": "telegram",
            "id": person["id"],
            "contact_id": person["id"],
            "reachable": True,
            "conversation": {},
            "version": 1,
            "seen_at": long_ago,
        }
        for person in people
    ]
    await bot_on_each.database.run(
        lambda connection: [
            connection.execute(insert(table), values) for table, values in ((contacts, rows), (addresses, places), (consents, given))
        ]
    )
    done = await _keep(bot_on_each, 1)
    assert (done["consents"], done["contacts"]) == (10, 10)
    assert await bot_on_each.rows("contacts") == []


async def test_what_colleagues_did_goes_after_three_years(bot_on_each: ManyPlatforms) -> None:
    """The audit log has its own period."""
    await bot_on_each.employ("200", Role.CLERK, "K. Kern")
    await _requests(bot_on_each)
    await bot_on_each.says(Address(Channel.TELEGRAM, "200"), "/request B-0001")
    assert await bot_on_each.rows("staff_actions")
    assert "audit" not in await _keep(bot_on_each, 1094)
    assert (await _keep(bot_on_each, 1096))["audit"] >= 1
    assert await bot_on_each.rows("staff_actions") == []
