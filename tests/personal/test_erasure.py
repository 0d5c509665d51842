"""After an erasure nothing of a contact is left anywhere, on both databases, whatever they did before."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.domain.deliveries import Blocked, DeliveryState
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from bot.domain.personal import ContactErased, ErasurePlan, ErasurePlanOf
from bot.ports import Snapshot, Stale
from bot.storage.tables import contacts, deliveries
from bot.storage.web_lines import WebLines
from bot.storage.wechat import open_window
from tests.personal.stage import ManyPlatforms
from tests.storage.stage import a_record, an_update

ANNA = Address(Channel.TELEGRAM, "7700123456")
ANNA_ON_WECHAT = Address(Channel.WECHAT, "oAnna0pen1d")
ANNA_ON_THE_WEB = Address(Channel.WEB, "web0anna0visitor")
KERN = Address(Channel.TELEGRAM, "200")
OTHER = Address(Channel.TELEGRAM, "7700999999")
TRACES = ("Pumpen", "Müller", "0631123456", "+49631123456", ANNA.id, ANNA_ON_WECHAT.id, ANNA_ON_THE_WEB.id, "Parkplatz", "Sprinkler")
REQUEST = "/office Firma aus Kaiserslautern, vom 3. bis 14. Mai 2027 zwei Plätze in Yangzhou"


async def _does_everything(bot: ManyPlatforms) -> None:
    """Request, decide, ask, be answered, ask what nobody knows, link two more platforms, leave a dialog open."""
    await bot.employ(KERN.id, Role.ADMINISTRATOR, "K. Kern")
    await bot.says(
        ANNA, REQUEST, "[Gespräche mit Geschäftspartnern]", "Pumpen Müller GmbH", "Müller", "Anna", "[Ich willige ein]", "[Absenden]"
    )
    await bot.says(KERN, "/requests", "/request B-0001")
    await bot.says(
        ANNA, "Mensch", "Gibt es für die Pumpen Müller GmbH einen Parkplatz?", "telefon", "+49 631 123456", "einverstanden", "absenden"
    )
    await bot.says(ANNA, "Mensch", "Haben die Räume Sprinkler?", "hier", "absenden")
    await bot.says(KERN, "/claim F-0002", "Das weiß ich, Frau Müller.")
    await bot.says(ANNA, "Danke, hier Anna Müller.")
    await bot.says(KERN, "/handovers")
    await bot.says(
        ANNA, REQUEST.replace("Yangzhou", "Foshan"), "[Arbeit an einem Projekt]", "Pumpen Müller GmbH", "Müller", "Anna", "[Absenden]"
    )
    await bot.says(KERN, "/approve B-0002")
    await bot.says(ANNA, "/data", "[Zurück zum Bot]", "Was kostet das die Pumpen Müller GmbH in Shanghai?")
    await _links(bot, ANNA_ON_WECHAT)
    await _links(bot, ANNA_ON_THE_WEB)
    lines = WebLines(bot.database)
    await lines.open_talk(ANNA_ON_THE_WEB.id, bot.now)
    await lines.add_said(ANNA_ON_THE_WEB.id, "k1", bot.now, "Hier Anna Müller")
    await bot.database.run(lambda connection: open_window(connection, ANNA_ON_WECHAT.id, 5, bot.now, bot.now + timedelta(hours=48)))
    await bot.says(ANNA_ON_WECHAT, "Mensch", "Noch eine Frage zum Parkplatz")


async def _links(bot: ManyPlatforms, other: Address) -> None:
    await bot.says(ANNA, "/link")
    code = bot.shown[ANNA][-1].text.split("Ihr Code: ")[1][:9]
    told = await bot.says(other, f"/link {code}", "[Verbinden]")
    assert "Verbunden mit" in told


async def _erases(bot: ManyPlatforms, address: Address) -> str:
    asked = await bot.says(address, "/delete")
    told = await bot.says(address, "[Alles löschen]")
    assert told.startswith("Gelöscht.")
    return asked


async def _minutes_later(bot: ManyPlatforms, minutes: int = 5) -> None:
    await bot.pass_time(bot.now + timedelta(minutes=minutes))


def _traces(text: str, words: Sequence[str] = TRACES) -> list[str]:
    return [line[:200] for line in text.splitlines() for word in words if word in line]


@pytest.mark.parametrize("where", [ANNA, ANNA_ON_WECHAT, ANNA_ON_THE_WEB], ids=lambda address: address.channel)
async def test_nothing_is_left_of_a_contact_who_did_everything(
    bot_on_each: ManyPlatforms, where: Address, capsys: pytest.CaptureFixture[str]
) -> None:
    """Name, firm, phone, chat ids and questions are in no column of any table and in no log, from whichever platform they erase."""
    bot = bot_on_each
    await _does_everything(bot)
    assert _traces(await bot.everything())
    asked = await _erases(bot, where)
    assert "alle 3 verbundenen Plattformen" in asked
    assert "1 offene Anfrage wird zurückgezogen: B-0001" in asked
    assert "1 genehmigte Belegung wird aufgehoben: B-0002" in asked
    await _minutes_later(bot)
    assert _traces(await bot.everything()) == []
    logged = capsys.readouterr()
    assert _traces(logged.out + logged.err) == []
    assert await bot.rows("farewells") == []


async def test_what_remains_is_a_proof_without_identity(bot_on_each: ManyPlatforms) -> None:
    """The proof tells when and how much; requests keep number, place and days; the days are free and the state is withdrawn."""
    await _does_everything(bot_on_each)
    await _erases(bot_on_each, ANNA)
    (proof,) = await bot_on_each.rows("erasures")
    assert set(proof) == {"id", "erased_at", "counts"}
    assert proof["counts"]["office_requests"] == 2
    assert proof["counts"]["addresses"] == 3
    left = [(row["state"], row["contact_id"], row["firm"], row["site"]) for row in await bot_on_each.rows("office_requests")]
    assert sorted(left) == [("withdrawn", None, "", "foshan"), ("withdrawn", None, "", "yangzhou")]
    assert await bot_on_each.rows("occupied_days") == []
    assert {row["state"] for row in await bot_on_each.rows("handovers")} == {"closed"}


async def test_the_copies_of_colleagues_are_redacted(bot: ManyPlatforms) -> None:
    """Every message of a colleague's chat that held something of the contact is replaced, and what was queued is not sent."""
    await _does_everything(bot)
    sent = {f"receipt:{place}": one for place, one in enumerate(bot.adapter.sent)}
    holding = {
        receipt
        for receipt, one in sent.items()
        if one.address == KERN
        and not one.amends
        and _traces(json.dumps(one.message.to_json(), ensure_ascii=False), ("Müller", "Parkplatz", "Sprinkler", "631123456"))
    }
    assert len(holding) >= 4
    await _erases(bot, ANNA)
    await _minutes_later(bot)
    redacted = {
        one.amends: one.message.text for one in bot.adapter.sent if one.address == KERN and one.message.text.startswith("[gelöscht]")
    }
    assert holding - set(redacted) == set()


async def test_who_was_erased_is_met_anew(bot_on_each: ManyPlatforms) -> None:
    """The next message comes from somebody unknown, who is greeted; the sweep afterwards takes nothing from them."""
    await _does_everything(bot_on_each)
    await _erases(bot_on_each, ANNA)
    told = await bot_on_each.says(ANNA, "Wo haben Sie Büros in China?")
    assert told.startswith("Guten Tag, ich bin der Chatbot der WFK, ein automatischer Assistent.")
    await _minutes_later(bot_on_each)
    assert [row["id"] for row in await bot_on_each.rows("addresses") if row["id"] == ANNA.id] == [ANNA.id]
    assert "Wo haben Sie Büros" in await bot_on_each.everything()
    assert _traces(await bot_on_each.everything(), ("Pumpen", "Müller", "Parkplatz")) == []


async def test_others_keep_what_is_theirs(bot: ManyPlatforms) -> None:
    """Somebody else of the same firm keeps request, consent and card."""
    await _does_everything(bot)
    await bot.says(
        OTHER, REQUEST, "[Gespräche mit Geschäftspartnern]", "Pumpen Müller GmbH", "Weber", "Jan", "[Ich willige ein]", "[Absenden]"
    )
    await _erases(bot, ANNA)
    await _minutes_later(bot)
    assert [(row["person"], row["state"]) for row in await bot.rows("office_requests") if row["contact_id"]] == [("Weber, Jan", "sent")]
    cards = [row for row in await bot.rows("deliveries") if (row["notice"] or "").startswith("request:3:")]
    assert all("Weber" in row["message"]["text"] for row in cards if not row["amends"])


async def test_a_dialog_that_was_interrupted_ends_with_the_erasure(bot: ManyPlatforms) -> None:
    """After the farewell nothing is asked again."""
    await bot.says(ANNA, "Mensch", "Wer ist zuständig?", "/delete")
    told = await bot.says(ANNA, "ja")
    assert told.startswith("Gelöscht.")
    assert "\n" not in told


async def test_nothing_is_erased_without_a_yes(bot: ManyPlatforms) -> None:
    """No, cancel and STOP leave everything as it is."""
    await _does_everything(bot)
    before = await bot.rows("office_requests")
    for way in ("[Nicht löschen]", "abbrechen", "STOP", "nein"):
        await bot.says(ANNA, "/delete", way)
        assert await bot.rows("office_requests") == before


async def test_a_plan_that_is_out_of_date_erases_nothing(bot: ManyPlatforms) -> None:
    """What was told is what happens: when something came in between, the turn is taken anew."""
    await _does_everything(bot)
    contact_id = next(row["contact_id"] for row in await bot.rows("addresses") if row["id"] == ANNA.id)
    plan: ErasurePlan = await bot.store.look_up(ErasurePlanOf(contact_id))
    assert plan.requests == (1,)
    update_of_anna = an_update("late", ANNA.id)
    before = await bot.store.begin(update_of_anna)
    assert isinstance(before, Snapshot)
    with pytest.raises(Stale):
        await bot.store.finish(a_record(update_of_anna, before, events=(ContactErased(replace(plan, requests=())),)))
    assert len(await bot.rows("erasures")) == 0


async def test_the_farewell_waits_for_a_platform_that_is_away_and_then_goes(bot: ManyPlatforms) -> None:
    """An unfinished last message keeps the address for a day at most; one that the contact blocks is forgotten at once."""
    await bot.says(ANNA, "/start", "/delete")
    bot.adapter.errors.append(Blocked("blocked"))
    await bot.says(ANNA, "ja")
    await _minutes_later(bot)
    assert await bot.rows("deliveries") == []
    await bot.says(OTHER, "/start", "/delete", "ja")
    pending = update(deliveries).values(state=DeliveryState.PENDING, due_at=bot.now + timedelta(days=9))
    await bot.database.run(lambda connection: connection.execute(pending))
    await _minutes_later(bot)
    assert len(await bot.rows("farewells")) == 1
    await _minutes_later(bot, 24 * 60)
    assert (await bot.rows("farewells"), await bot.rows("deliveries")) == ([], [])


async def test_a_notice_that_was_just_being_sent_is_redacted_afterwards(bot: ManyPlatforms) -> None:
    """A card whose receipt came only after the erasure is redacted with the farewell."""
    await _does_everything(bot)
    under_way = (deliveries.c.notice == "request:1:new", deliveries.c.address_id == KERN.id)
    sending = update(deliveries).where(*under_way).values(state=DeliveryState.SENDING, receipt=None)
    await bot.database.run(lambda connection: connection.execute(sending))
    await _erases(bot, ANNA)
    sent = update(deliveries).where(*under_way).values(state=DeliveryState.SENT, receipt="receipt:late")
    await bot.database.run(lambda connection: connection.execute(sent))
    await _minutes_later(bot)
    assert [one.message.text[:10] for one in bot.adapter.sent if one.amends == "receipt:late"] == ["[gelöscht]"]


async def test_the_last_administrator_is_refused_kindly(bot: ManyPlatforms) -> None:
    """Somebody has to be able to invite others; a second administrator makes the erasure possible."""
    await bot.employ(KERN.id, Role.ADMINISTRATOR, "K. Kern")
    assert (await bot.says(KERN, "/delete")).startswith("Sie sind die einzige Person")
    await bot.employ("201", Role.ADMINISTRATOR, "M. Maier")
    assert "Sie scheiden aus dem Team aus" in await bot.says(KERN, "/delete")
    await bot.says(KERN, "ja")
    roles = await bot.database.run(lambda connection: list(connection.scalars(contacts.select().with_only_columns(contacts.c.staff_name))))
    assert roles == ["M. Maier"]


async def test_what_an_erased_colleague_was_answering_waits_for_another_one(bot: ManyPlatforms) -> None:
    """The question is open again, and the contact talks with the bot until somebody takes it."""
    await bot.employ("201", Role.ADMINISTRATOR, "M. Maier")
    await bot.employ(KERN.id, Role.CLERK, "K. Kern")
    await bot.says(ANNA, "Mensch", "Haben die Räume Sprinkler?", "hier", "einverstanden", "absenden")
    await bot.says(KERN, "/claim F-0001", "/delete", "/delete", "ja")
    (handover,) = await bot.rows("handovers")
    assert handover["state"] == "open"
    assert "Yangzhou" in await bot.says(ANNA, "Wo haben Sie Büros in China?")
