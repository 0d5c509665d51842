"""The audit log: complete for colleagues, found by who and what, safe to open."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest

from bot.domain.messages import Commanded, Said
from bot.domain.people import Role
from bot.domain.staff import AuditEntry, audit_csv
from bot.storage.staff import audit as staff_audit
from bot.storage.staff.tables import staff_actions
from bot.storage.topics import Cause
from tests.player import Bot
from tests.staff.stage import ADMINISTRATOR, NEWCOMER, OUTSIDER, joined, log, rows


async def test_the_log_is_found_by_colleague_and_by_subject(bot: Bot) -> None:
    """By a part of the name, by the button of a colleague, by a part of the subject."""
    await joined(bot, NEWCOMER, "M. Maier", Role.EDITOR)
    await bot.take(Commanded("profile", "M. Maier-Li"), who=NEWCOMER)
    renamed = ("M. Maier-Li", "named", "M. Maier-Li")
    assert await log(bot, "maier") == [("M. Maier", "joined", "editor"), renamed]
    assert await log(bot, "colleague-200") == [("K. Kern", "invited", "editor")]
    assert await log(bot, "edit") == [("K. Kern", "invited", "editor"), ("M. Maier", "joined", "editor")]
    assert await log(bot, "%") == []


async def test_an_administrator_sees_the_log_and_gets_it_as_a_table(bot: Bot) -> None:
    """That they looked is on record, too."""
    await joined(bot, NEWCOMER, "M. Maier")
    (shown,) = await bot.take(Commanded("audit", "all"), who=ADMINISTRATOR)
    assert "2027-03-01 09:00 · M. Maier · beigetreten · Sachbearbeitung" in shown.text
    (table,) = shown.documents
    lines = list(csv.DictReader(io.StringIO(table.content.decode("utf-8-sig"))))
    assert [(line["colleague"], line["action"]) for line in lines] == [("M. Maier", "joined"), ("K. Kern", "invited")]
    assert lines[0]["at_utc"] == "2027-03-01T08:00:00+00:00"
    assert (await log(bot))[-1] == ("K. Kern", "looked", "audit")


async def test_what_a_contact_does_is_not_in_the_log(bot: Bot) -> None:
    """Neither their texts nor that they were here."""
    await bot.take(Said("Wo sind die Büros?"), who=OUTSIDER)
    await bot.take(Commanded("join", "guess"), who=OUTSIDER)
    assert await rows(bot, staff_actions) == []


def test_a_name_cannot_become_a_formula() -> None:
    """A spreadsheet that opens the table calculates nothing (OWASP, CSV injection)."""
    entry = AuditEntry(datetime(2027, 3, 1, tzinfo=UTC), "c1", '=HYPERLINK("x")', "looked", "@SUM(1)")
    (_, line) = csv.reader(io.StringIO(audit_csv([entry])))
    assert line == ["2027-03-01T00:00:00+00:00", '\'=HYPERLINK("x")', "c1", "looked", "'@SUM(1)"]


@pytest.mark.parametrize(
    ("action", "subject", "shown"), [("asked back", "B-0042", "zurückgefragt · B-0042"), ("danced", "on", "danced · ein")]
)
async def test_the_log_is_shown_in_words(bot: Bot, action: str, subject: str, shown: str) -> None:
    """In the reader's language where there are words for it, else as it is stored."""
    person = Cause(bot.now, "test", lambda: "", "colleague-200")
    await bot.database.run(lambda connection: staff_audit.note(connection, person, action, subject))
    (message,) = await bot.take(Commanded("audit", "all"), who=ADMINISTRATOR)
    assert message.text.endswith(f"2027-03-01 09:00 · K. Kern · {shown}")
