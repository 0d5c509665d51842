"""What becomes of registrations when two contacts turn out to be one person: of two for one conference the better one stays."""

from __future__ import annotations

from sqlalchemy import Connection, update

from bot.domain.conferences import LIVE_STATES, Registration, RegistrationState
from bot.storage.conferences.records import freed, held
from bot.storage.conferences.rows import registrations_where
from bot.storage.conferences.tables import registrations

_BEST = (RegistrationState.REGISTERED, RegistrationState.OFFERED, RegistrationState.WAITING)


def keep_one_registration(connection: Connection, kept: str, joining: str) -> None:
    """Withdraw one of two live registrations for the same conference, so that nobody is counted and reminded twice.

    A place is better than an offer, an offer better than the waiting list, and who arrived has arrived; else the earlier one stays.
    """
    live = (registrations.c.contact_id.in_((kept, joining)), registrations.c.state.in_(LIVE_STATES))
    by_conference: dict[str, list[Registration]] = {}
    for one in registrations_where(connection, *live):
        by_conference.setdefault(one.conference, []).append(one)
    for conference, found in sorted(by_conference.items()):
        if len(found) > 1:
            held(connection, conference)
            for worse in sorted(found, key=_rank)[1:]:
                gone = {"state": RegistrationState.WITHDRAWN, "live": None, "offer_until": None, "version": worse.version + 1}
                connection.execute(update(registrations).where(registrations.c.number == worse.number).values(**gone))
                freed(connection, worse.number)


def _rank(one: Registration) -> tuple[bool, int, int]:
    return (one.checked_in_at is None, _BEST.index(one.state), one.number)
