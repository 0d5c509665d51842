"""Texts of office requests that cards, previews and files share."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.notices import AsOf, Say, Value
from bot.domain.offices import OfficeRequest, RequestState

HOUSE_ZONE = "Europe/Berlin"
"""The zone of WFK's own clock."""
STANDARD = "="
"""Before the name of a standard reason, where a reason is stored; without it a reason is in a colleague's own words."""
STANDARD_REASONS = ("occupied", "eligible", "details")


def reason_value(reason: str) -> Value:
    """A stored reason, to fill in a text: a standard one in the reader's language, any other in the colleague's own words."""
    return Say(f"refuse-reason-{reason.removeprefix(STANDARD)}") if reason.startswith(STANDARD) else reason


def state_value(request: OfficeRequest) -> Say:
    """Where a request stands, in words."""
    return Say(f"request-state-{request.state}")


def decided_line(request: OfficeRequest, zone: str = HOUSE_ZONE) -> Say:
    """Who decided a request, when by the clock of `zone`, and how: "Genehmigt von K. Kern, 10:14 Uhr"."""
    at = request.decided_at
    if at is None or not request.decided_by or request.state not in (RequestState.APPROVED, RequestState.REFUSED):
        return state_value(request)
    return Say(f"decided-{request.state}", {"by": request.decided_by, **clock_values(at, zone)})


def clock_values(at: datetime, zone: str) -> dict[str, Value]:
    """An aware instant as a local day and time."""
    local = at.astimezone(ZoneInfo(zone))
    return {"day": AsOf(local.date()), "time": f"{local:%H:%M}"}
