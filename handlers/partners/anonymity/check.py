"""What in a profile's text would give its firm away, so that it is not shown before it is mended.

| kind | found | left alone |
|---|---|---|
| name | the firm's name, in part, bent, joined, spaced, misspelt, in pinyin, as initials; Chinese names too | words of trade, places |
| brand | X®, "our brand X", 品牌“X” | a German brand |
| link | www.firma.de, firma punkt de | Node.js, 2.5 |
| contact | WeChat ids, QQ, @handle | a WeChat mini program |
| phone | 0631 12345-0, 138 0013 8000, null sechs drei eins ... | years, measures, ISO 9001, 10 000 pieces |
| mail | info@firma.de, info (at) firma punkt de | |
| address | Industriestraße 5, 88 Wenchang Road, 文昌路88号 | a city, Fertigungsstraße 2 |
| register | HRB 12345, VAT numbers, 统一社会信用代码 | |
| patent | EP 1 234 567 B1, 专利号 | two patents |
| person | Herr Müller, Ms Li, 李经理 | project manager, 项目经理 |
| description | the only maker in a town, a landmark beside the works | the only one in Europe |
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.language import Language
from handlers.partners.anonymity.brands import find_brands
from handlers.partners.anonymity.contacts import find_accounts, find_links, find_mails, find_phones
from handlers.partners.anonymity.descriptions import find_descriptions
from handlers.partners.anonymity.firm_name import LatinName, find_latin, latin_name
from handlers.partners.anonymity.firm_name_zh import core_of, find_by_sound, find_chinese, pinyin_of
from handlers.partners.anonymity.name_words import is_trade
from handlers.partners.anonymity.persons import find_persons
from handlers.partners.anonymity.traces import find_addresses, find_patent_numbers, find_register_numbers

_FINDERS: tuple[tuple[str, Callable[[str], Iterator[str]]], ...] = (
    ("mail", find_mails),
    ("link", find_links),
    ("contact", find_accounts),
    ("phone", find_phones),
    ("register", find_register_numbers),
    ("patent", find_patent_numbers),
    ("address", find_addresses),
    ("person", find_persons),
    ("description", find_descriptions),
)

KINDS = ("name", "brand", *(kind for kind, _ in _FINDERS))

# Chinese is written without spaces: 电话138... has no edge of a word before the number unless one is made.
_EDGE = re.compile(r"(?<=[\u3400-\u9fff])(?=[A-Za-z0-9+@])|(?<=[A-Za-z0-9])(?=[\u3400-\u9fff])")


_SET_APART = re.compile(r"(?<![^\W_])[^\W_](?:\s[^\W_]){1,}(?![^\W_])")
_LOOSE_DOT = re.compile(r"\s*[.@/:]\s+(?=[a-zäöü0-9])|\s+[.@/:]")


@dataclass(frozen=True, slots=True)
class GiveAway:
    """One place of a text: its kind (see the table of this module) and the words as they stand there."""

    kind: str
    words: str


def gives_away(text: str, lang: Language | str, firm_name: str, firm_name_zh: str = "") -> tuple[str, ...]:
    """The kinds of what gives the firm away, each once; empty where nothing does. Never raises."""
    return tuple(dict.fromkeys(found.kind for found in find_give_aways(text, lang, firm_name, firm_name_zh)))


def find_give_aways(text: str, lang: Language | str, firm_name: str, firm_name_zh: str = "") -> tuple[GiveAway, ...]:
    """The places that give the firm away. All three languages are looked for in any text, since people mix them."""
    plain = _plain(text)
    found = [GiveAway("name", words) for words in _names(plain, firm_name, firm_name_zh)]
    found += [GiveAway("brand", words) for words in find_brands(text)]
    spaced, together = _EDGE.sub(" ", plain), _together(plain)
    for kind, finder in _FINDERS:
        found += [GiveAway(kind, words) for words in finder(plain)]
        if spaced != plain and not any(one.kind == kind for one in found):
            found += [GiveAway(kind, words) for words in finder(spaced)]
        if together != plain and kind in ("mail", "link"):
            found += [GiveAway(kind, words) for words in finder(together)]
    return tuple(dict.fromkeys(found))


def _together(text: str) -> str:
    """Letters set apart stand together again: "w w w . f i r m a . d e"."""
    joined = _SET_APART.sub(lambda run: re.sub(r"\s", "", run[0]), text)
    return joined if joined == text else _LOOSE_DOT.sub(lambda dot: dot[0].strip(), joined)


def _names(text: str, firm_name: str, firm_name_zh: str) -> Iterator[str]:
    name, core, spellings = _parts(firm_name, firm_name_zh)
    yield from find_latin(text, name)
    yield from find_chinese(text, core)
    for spelling in spellings:
        yield from find_latin(text, LatinName((spelling,), (spelling,), (spelling,)))
    for telling in () if core else name.telling:
        yield from find_by_sound(text, telling)


@lru_cache(maxsize=1000)
def _parts(firm_name: str, firm_name_zh: str) -> tuple[LatinName, str, tuple[str, ...]]:
    name, core = latin_name(_plain(firm_name)), core_of(firm_name_zh or firm_name)
    spellings = pinyin_of(core) - set(name.telling) if core else frozenset()
    return name, core, tuple(sorted(spelling for spelling in spellings if not is_trade(spelling)))


def _plain(text: str) -> str:
    """Full-width forms resolved and invisible characters gone; capitals and line breaks stay."""
    composed = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in composed if letter == "\n" or unicodedata.category(letter) not in ("Cf", "Cc", "Cs", "Co"))
