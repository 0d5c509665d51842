"""What is typed after `wfk-bot announce`, read and checked; each mistake says what would be right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cli.announcing import Wanted
from bot.domain.announcements import LONGEST_TEXT
from bot.domain.audiences import NewsTopic, Segment, read_segment
from bot.domain.language import Language

LONGEST_AHEAD = timedelta(days=366)
"""What is announced later than in a year is a slip of the finger."""


def read_wanted(
    texts: Mapping[Language, str | None],
    conditions: Sequence[str],
    *,
    topic: NewsTopic,
    fallback: Language | None,
    at: str | None,
    zone: str,
    now: datetime,
) -> Wanted:
    """What shall be announced; raises ValueError."""
    written = {language: text.strip() for language, text in texts.items() if text is not None}
    if not written:
        raise ValueError("Give at least one text: --de, --en, --zh.")
    for language, text in written.items():
        if not text:
            raise ValueError(f"--{language} is empty.")
        if len(text) > LONGEST_TEXT:
            raise ValueError(f"--{language} has {len(text)} characters; {LONGEST_TEXT} are possible.")
    if fallback is not None and fallback not in written:
        raise ValueError(f"--fallback {fallback} needs a text: --{fallback}.")
    _known_zone(zone)
    return Wanted(written, topic, _segment(conditions), fallback, _wall_time(at, zone, now), zone)


def _segment(conditions: Sequence[str]) -> Segment:
    pairs = []
    for condition in conditions:
        name, sign, value = condition.partition("=")
        if not sign:
            raise ValueError(f"--segment is written key=value, such as region=kl: {condition!r}")
        pairs.append((name.strip(), value.strip()))
    return read_segment(pairs)


def _known_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"--zone {zone!r} is no IANA time zone, such as Europe/Berlin or Asia/Shanghai.") from None


def _wall_time(at: str | None, zone: str, now: datetime) -> datetime | None:
    if at is None:
        return None
    try:
        wall = datetime.fromisoformat(at.strip())
    except ValueError:
        raise ValueError(f"--at is written 2027-05-12T14:00: {at!r}") from None
    if wall.tzinfo is not None:
        raise ValueError("--at is a time by the clock, without an offset; its place is given by --zone.")
    instant = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    if instant <= now:
        raise ValueError(f"--at {at} ({zone}) is over. Without --at it is sent at once.")
    if instant > now + LONGEST_AHEAD:
        raise ValueError(f"--at {at} is more than a year ahead.")
    return wall


def read_number(text: str) -> int:
    """The number of an announcement from "12" or "A-0012"; raises ValueError."""
    digits = text.strip().upper().removeprefix("A-")
    if not digits.isdecimal() or not int(digits):
        raise ValueError(f"the number of an announcement is written 12 or A-0012: {text!r}")
    return int(digits)
