"""Settings of a contact: language and time zone."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import ZONES, Zone
from bot.dialog import Context, Finished, Option, Script, Topic, ask, choose
from bot.domain.language import Language

LANGUAGES = tuple(Option(language, f"language-{language}") for language in Language)
ZONE_OPTIONS = tuple(Option(zone, f"zone-{zone.replace('/', '-')}") for zone in ZONES)


def choose_language(context: Context) -> Script[Finished]:
    """Let the contact choose the language."""
    language = Language((yield from choose("settings-language", LANGUAGES)))
    contact = replace(context.contact, language=language, language_chosen=True)
    return Finished("settings-language-done", contact=contact)


def change_settings(context: Context) -> Script[Finished]:
    """Language and time zone, one after the other."""
    language = Language((yield from choose("settings-language", LANGUAGES)))
    zone = yield from ask("settings-zone", Zone(), options=ZONE_OPTIONS)
    contact = replace(context.contact, language=language, language_chosen=True, zone=zone)
    return Finished("settings-done", {"zone": zone}, contact=contact)


TOPIC = Topic(
    "settings",
    dialogs={"language": choose_language, "settings": change_settings},
    commands={"language": "language", "settings": "settings"},
)
