"""News of new matches, at the pace that somebody chose, each match told once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Sequence
from datetime import datetime
from typing import Any

from bot.dialog import LookUp
from bot.domain.deliveries import Priority
from bot.domain.matches import DueNews, NewsDue, NewsTold, SharedMatches, ShownTo
from bot.domain.notices import Button, Notice, Say, ToContact
from bot.domain.partners import FirmOf, FoundMatch, HeldFirm, HeldProfile, ProfilesOf
from bot.ports import Deed
from bot.reminders import is_quiet
from bot.topic import Duty
from handlers.partners.finding.cards import LETTERS, SETTINGS, cards
from handlers.partners.finding.figures import FIGURES
from handlers.partners.finding.settings import following

MOST = 3
SECONDS = 300.0
Found = tuple[HeldProfile, FoundMatch]


def tell_news(due: DueNews, now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """The best matches that a contact has not seen, three at most; without any, nothing is said. At night it waits."""
    if is_quiet(now, due.zone):
        return None
    chosen = _best((yield from _new(due.contact_id)))
    shown: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
    for mine, match in chosen:
        shown[mine.number] += (match.profile.number,)
    told = NewsTold(due.contact_id, due.next_at, following(due.pace, now, due.zone), dict(shown))
    cause = f"match-news:{due.contact_id}:{due.next_at:%Y%m%d}"
    return Deed(cause, (told,), (_notice(due.contact_id, cause, chosen),) if chosen else ())


def _new(contact_id: str) -> Generator[LookUp, Any, list[Found]]:
    firm: HeldFirm | None = yield LookUp(FirmOf(contact_id))
    if firm is None or firm.blocked:
        return []
    own: tuple[HeldProfile, ...] = yield LookUp(ProfilesOf(firm.firm.id))
    seen: frozenset[tuple[int, int]] = yield LookUp(ShownTo(contact_id))
    new: list[Found] = []
    for mine in (one for one in own if one.is_online):
        found: tuple[FoundMatch, ...] = yield LookUp(SharedMatches(mine.profile.id))
        new += [(mine, match) for match in found if (mine.number, match.profile.number) not in seen]
    return new


def _best(new: Sequence[Found]) -> list[Found]:
    """Each counterpart once, for the own profile that it fits best."""
    chosen: dict[int, Found] = {}
    for mine, match in sorted(new, key=lambda pair: -pair[1].score):
        chosen.setdefault(match.profile.number, (mine, match))
    return list(chosen.values())[:MOST]


def _notice(contact_id: str, reason: str, chosen: Sequence[Found]) -> Notice:
    found = [match for _, match in chosen]
    asked = [
        button
        for letter, (mine, match) in zip(LETTERS, chosen, strict=False)
        for button in (
            Button("finding-introduce", f"do:introduce:{match.profile.name}", {"letter": letter}),
            Button("finding-not-this", f"do:not-this:{mine.number}-{match.profile.number}", {"letter": letter}),
        )
    ]
    say = Say("match-news", {"count": len(found), "lines": cards(found)}, choices=(*asked, SETTINGS))
    return Notice(ToContact(contact_id), reason, say, priority=Priority.ANNOUNCEMENT)


DUTIES = (Duty("match news", SECONDS, NewsDue(), tell_news), FIGURES)
