"""The audit log, for administrators: who did what, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Option, Script, ask, look_up
from bot.domain.events import StaffActed
from bot.domain.fold import fold
from bot.domain.messages import Document
from bot.domain.notices import Say, Value
from bot.domain.staff import Audit, AuditEntry, Colleague, Team, audit_csv

WANTED = "audit-wanted"
ALL = "all"
LONGEST = 60
SHOWN = 15
"""Lines that are shown in the chat; the document holds more."""
OFFERED = 8
"""Colleagues that are offered as buttons; any other can be typed."""
_WORDS_ALL = frozenset(fold(word) for word in (ALL, "alle", "alles", "everything", "全部", "所有"))


def read_wanted(_context: Context, text: str) -> Mapping[str, str]:
    """What follows the command; the word for "all" is understood in any language."""
    given = ALL if fold(text) in _WORDS_ALL else text
    return {WANTED: given} if given else {}


def show_audit(context: Context) -> Script[Finished]:
    """Show the last lines, of all or of one colleague or subject, with a table of up to 10,000 of them."""
    team: Sequence[Colleague] = yield from look_up(Team())
    options = (Option(ALL, "audit-all"), *(Option(one.handle, name=one.name) for one in team[:OFFERED]))
    wanted = yield from ask(WANTED, FreeText(longest=LONGEST), options=options)
    entries: Sequence[AuditEntry] = yield from look_up(Audit("" if wanted == ALL else wanted))
    if not entries:
        return Finished("audit-none")
    table = Document("audit.csv", "text/csv", audit_csv(entries).encode("utf-8-sig"))
    values: dict[str, Value] = {
        "lines": tuple(_line(entry, ZoneInfo(context.contact.zone)) for entry in entries[:SHOWN]),
        "shown": min(SHOWN, len(entries)),
        "all": len(entries),
    }
    return Finished("audit-shown", values, events=(StaffActed("looked", "audit"),), documents=(table,))


def _line(entry: AuditEntry, zone: ZoneInfo) -> Say:
    # A text can tell words apart only by a key without spaces.
    keys = {"action_key": entry.action.replace(" ", "-"), "subject_key": entry.subject.replace(" ", "-")}
    at = f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M}"
    return Say("audit-line", {"at": at, "who": entry.who or "–", "action": entry.action, "subject": entry.subject, **keys})
