"""Names of time zones for people."""

from __future__ import annotations

from bot.domain.language import Language
from bot.texts import catalogue


def zone_name(zone: str, language: Language) -> str:
    """What an IANA zone is called in `language`: "Mitteleuropäische Zeit (Berlin)", "中国时间（上海）"; UTC stays UTC."""
    if zone == "UTC":
        return zone
    # Babel's tables are large, and few talks need them.
    from babel.dates import get_timezone_location, get_timezone_name  # noqa: PLC0415

    name = get_timezone_name(zone, width="long", zone_variant="generic", locale=language)
    city = get_timezone_location(zone, locale=language, return_city=True).rsplit("/", 1)[-1]
    return name if city in name else catalogue()(language, "zone-named", name=name, city=city)
