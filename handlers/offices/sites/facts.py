"""Entering what is known about a site: one fact in three languages, with its date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from bot.asking.in_languages import in_languages, missing_note
from bot.dialog import Context, Finished, Option, Script, choose, confirm, look_up
from bot.domain.events import StaffActed
from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.notices import AsOf, Button, Say, Value
from bot.domain.offices import SITES
from bot.domain.sites import FactEntered, FactName, Site, SiteNamed

YES, NO = "yes", "no"
LONGEST = 1500
SITE_OPTIONS = tuple(Option(site, f"site-{site}") for site in SITES)
FACT_OPTIONS = tuple(Option(name, f"site-fact-{name}") for name in FactName)
AGREED = (Option(YES, "site-consent-yes"), Option(NO, "site-consent-no"))

_SITE_WORDS: Mapping[str, tuple[str, ...]] = {
    "yangzhou": ("yangzhou", "扬州", "揚州"),
    "shanghai": ("shanghai", "上海"),
    "foshan": ("foshan", "佛山"),
    "kaiserslautern": ("kaiserslautern", "kl", "lautern", "凯泽斯劳滕"),
}
_FACT_WORDS: Mapping[FactName, tuple[str, ...]] = {
    FactName.ADDRESS: ("adresse", "anschrift", "address", "地址"),
    FactName.DIRECTIONS: ("anfahrt", "weg", "directions", "交通"),
    FactName.PROVIDER: ("bereitsteller", "anbieter", "provider", "提供方"),
    FactName.HOURS: ("zeiten", "oeffnungszeiten", "hours", "时间"),
    FactName.CONTACT: ("kontakt", "ansprechperson", "contact", "联系人"),
    FactName.LANGUAGES: ("sprachen", "languages", "语言"),
    FactName.HOUSE_RULES: ("hausordnung", "rules", "规定"),
    FactName.COST: ("kosten", "cost", "费用"),
}
_MOST_WORDS = 2


def today_of(context: Context) -> date:
    """The day on which a colleague enters something: in Kaiserslautern."""
    return context.at.astimezone(ZoneInfo("Europe/Berlin")).date()


def read_line(context: Context, text: str) -> Mapping[str, str]:
    """`yangzhou adresse Wenchang Road 1`: the site, the fact, and the text in the colleague's own language, as far as they are there."""
    words = text.split(maxsplit=_MOST_WORDS)
    site = _named(words[:1], _SITE_WORDS)
    name = _named(words[1:2], _FACT_WORDS) if site else None
    answers = {"site-which": site, "site-fact": name}
    if name and len(words) > _MOST_WORDS and name != FactName.CONTACT:
        answers[f"site-text-{context.language}"] = words[_MOST_WORDS][:LONGEST]
    return {key: str(value) for key, value in answers.items() if value}


def _named(words: list[str], table: Mapping[str, tuple[str, ...]] | Mapping[FactName, tuple[str, ...]]) -> str | None:
    folded = fold(words[0]) if words else ""
    return next((str(value) for value, names in table.items() if folded in {fold(name) for name in names}), None)


def enter_fact(context: Context) -> Script[Finished]:
    """Ask for the site, the fact, and its text in each language."""
    key = yield from choose("site-which", SITE_OPTIONS)
    name = FactName((yield from choose("site-fact", FACT_OPTIONS, site=Say(f"site-{key}"))))
    if name is FactName.CONTACT and (yield from choose("site-consent", AGREED)) == NO:
        return Finished("site-contact-refused")
    known: Site = yield from look_up(SiteNamed(key))
    texts = yield from in_languages(context, "site-text", LONGEST, fact=Say(f"site-fact-{name}"), name=str(name))
    shown: dict[str, Value] = {"site": Say(f"site-{key}"), "fact": Say(f"site-fact-{name}"), "as_of": AsOf(today_of(context))}
    yield from confirm("site-check", **shown, warning=_warning(known, name, texts))
    events = (FactEntered(key, name, texts, today_of(context), context.contact.staff_name), StaffActed("site", f"{key} {name}"))
    done = "site-done" if texts else "site-removed"
    return Finished(done, shown, events=events, choices=(Button("site-more", "do:site:"),))


def _warning(known: Site, name: FactName, texts: Mapping[Language, str]) -> Value:
    """What a colleague should know before saving: that the fact goes, or which languages will see another one's text."""
    if not texts:
        return Say("site-warn-removal" if name in known.facts else "site-warn-empty")
    return missing_note(texts)
