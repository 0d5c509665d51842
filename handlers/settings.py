"""Settings of a contact: language and time zone."""

from __future__ import annotations

from dataclasses import replace

from bot.asking.answers import ZONES, Zone
from bot.dialog import Context, Finished, Option, Script, ask, choose
from bot.domain.language import Language
from bot.topic import Command, Topic
from bot.zones import zone_name

LANGUAGE, ZONE = "language", "zone"
SUBJECTS = tuple(Option(subject, f"settings-what-{subject}") for subject in (LANGUAGE, ZONE))
LANGUAGES = tuple(Option(language, f"language-{language}") for language in Language)
ZONE_OPTIONS = tuple(Option(zone, f"zone-{zone.replace('/', '-')}") for zone in ZONES)


def choose_language(context: Context) -> Script[Finished]:
    """Let the contact choose the language."""
    language = Language((yield from choose("settings-language", LANGUAGES)))
    contact = replace(context.contact, language=language, language_chosen=True)
    return Finished("settings-language-done", contact=contact)


def choose_zone(context: Context) -> Script[Finished]:
    """Let the contact choose the time zone, from a short list or by any city."""
    zone = yield from ask("settings-zone", Zone(), options=ZONE_OPTIONS)
    contact = replace(context.contact, zone=zone)
    return Finished("settings-zone-done", {"zone": zone_name(zone, context.language)}, contact=contact)


def change_settings(context: Context) -> Script[Finished]:
    """Ask what to change, then change it."""
    subject = yield from choose("settings-what", SUBJECTS)
    return (yield from choose_language(context) if subject == LANGUAGE else choose_zone(context))


TOPIC = Topic(
    "settings",
    dialogs={"language": choose_language, "settings": change_settings},
    commands={"language": Command("language"), "settings": Command("settings")},
)
