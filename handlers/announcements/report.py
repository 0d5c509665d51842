"""How an announcement goes and how it went, in words and as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.domain.announcement_progress import Progress
from bot.domain.announcements import AnnouncementState
from bot.domain.deliveries import DeliveryState, Rung
from bot.domain.messages import Channel, Document
from bot.domain.notices import Say, Value
from bot.domain.spreadsheets import csv_text

_BAR = 20
"""Squares of the bar: so many fit beside a figure on a small telephone."""
_State = AnnouncementState
_REASONS = {
    "blocked": "blocked",
    "unreachable": "unreachable",
    "windowclosed": "window",
    "notdelivered": "not-brought",
    "opted out": "opted-out",
    "recalled": "recalled",
}
"""Reasons that have words of their own; any other is one of the platform's and shown as it is."""


def percent(progress: Progress) -> int:
    """How much is done; a hundred only when all is, and until everybody is counted not more than that is known of."""
    if progress.open == 0 and progress.announcement.expanded:
        return 100
    return min(99, 100 * progress.through // max(1, progress.total))


def bar(share: int) -> str:
    """A share of a hundred as a bar."""
    full = share * _BAR // 100
    return "█" * full + "░" * (_BAR - full)


def progress_say(progress: Progress, now: datetime) -> Say:
    """The message that shows the progress while an announcement is being sent or paused."""
    one = progress.announcement
    share = percent(progress)
    values: dict[str, Value] = {"name": one.name, "bar": bar(share), "percent": share, "through": progress.through}
    values |= {"total": progress.total, "lines": tuple(_lines(progress)), "end": _end(progress, now)}
    return Say("announcing-paused" if one.state is _State.PAUSED else "announcing-progress", values)


def _end(progress: Progress, now: datetime) -> Say:
    if not progress.announcement.expanded:
        return Say("announcing-end-counting")
    if not progress.open:
        return Say("announcing-end-over")
    if progress.ends_at is None:
        return Say("announcing-end-unknown")
    return Say("announcing-end", {"minutes": max(1, round((progress.ends_at - now).total_seconds() / 60))})


def report_say(progress: Progress) -> Say:
    """The report once nothing is left to send, with the table as a file."""
    one = progress.announcement
    key = "announcing-recalled" if one.state is _State.RECALLED else "announcing-done"
    lines = tuple(_lines(progress)) or (Say("announcing-line-nobody"),)
    return Say(key, {"name": one.name, "lines": lines}, documents=(csv_report(progress),))


def _lines(progress: Progress) -> Iterator[Say]:
    """What is to be told, line by line; what is nothing is left out."""
    one = progress.announcement
    for (channel, rung), count in progress.sent_by_way().items():
        yield Say("announcing-line-sent", {"count": count, "way": _way(channel, rung)})
    yield from _by_reason("announcing-line-failed", progress.by_error(DeliveryState.FAILED))
    yield from _by_reason("announcing-line-held", progress.by_error(DeliveryState.HELD))
    yield from _by_reason("announcing-line-cancelled", progress.by_error(DeliveryState.CANCELLED))
    counted = {
        "doubtful": progress.doubtful,
        "uncertain": progress.count(DeliveryState.UNCERTAIN),
        "expired": progress.count(DeliveryState.EXPIRED),
        "deferred": progress.deferred,
        "opted-out": one.opted_out,
        "not-agreed": one.not_agreed,
    }
    for name, count in counted.items():
        if count:
            yield Say(f"announcing-line-{name}", {"count": count})
    for language, count in one.lacks.items():
        yield Say("announcing-line-lacks", {"count": count, "language": Say(f"announcing-language-{language}")})


def _way(channel: Channel, rung: Rung | None) -> Say:
    shown = rung if channel is Channel.WECHAT and rung is not None else "direct"
    return Say(f"announcing-way-{shown}", {"platform": Say(f"announcing-platform-{channel}")})


def _by_reason(key: str, counts: Mapping[str, int]) -> Iterator[Say]:
    for reason, count in sorted(counts.items()):
        known = _REASONS.get(reason)
        shown = Say(f"announcing-reason-{known}") if known else Say("announcing-reason-other", {"reason": reason or "?"})
        yield Say(key, {"count": count, "reason": shown})


def csv_report(progress: Progress) -> Document:
    """The table: platform, state, rung, reason and count a row; who got no message at all is counted below."""
    one = progress.announcement
    lacking = ((one.name, "", "lacks_text", "", language, count) for language, count in one.lacks.items())
    left_out = (("opted_out", one.opted_out), ("not_agreed", one.not_agreed))
    rows = (
        ("announcement", "platform", "state", "rung", "reason", "count"),
        *((one.name, row.channel, row.state, row.rung or "", row.error, row.count) for row in progress.fared),
        *lacking,
        *((one.name, "", state, "", "", count) for state, count in left_out if count),
    )
    # The mark tells spreadsheets that it is UTF-8.
    return Document(f"{one.name}.csv", "text/csv", csv_text(rows).encode("utf-8-sig"))
