"""Names of time zones for people."""

from __future__ import annotations

from bot.domain.language import Language


def zone_name(zone: str, language: Language) -> str:
    """What an IANA zone is called in `language`: "Mitteleuropäische Zeit", "中国时间"; UTC stays UTC."""
    if zone == "UTC":
        return zone
    # Babel's tables are large, and few talks need them.
    from babel.dates import get_timezone_name  # noqa: PLC0415

    return f"{get_timezone_name(zone, width='long', zone_variant='generic', locale=language)} ({zone.rsplit('/', 1)[-1].replace('_', ' ')})"
