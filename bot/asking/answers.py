"""Kinds of answers that more than one dialog asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from zoneinfo import ZoneInfo, available_timezones

from bot.dialog import Context, Kind, Unclear
from bot.domain.fold import fold, without_controls
from bot.domain.identity import holds_identity_number
from bot.domain.notices import Say, Value

T = TypeVar("T")

NOTHING = "-"
"""The stored answer of a question that was left out."""
MAIL_CHARACTERS = 254
"""Longest mail address (RFC 5321, 4.5.3.1.3, less the brackets)."""
PHONE_DIGITS = range(6, 16)
"""Digits of a telephone number: E.164 allows 15 at most."""


@dataclass(frozen=True, slots=True)
class FreeText(Kind[str]):
    """Any text of `shortest` to `longest` characters, without control characters; never the number of an identity document."""

    shortest: int = 1
    longest: int = 2000

    def parse(self, text: str) -> str:
        """The text, trimmed."""
        cleaned = without_controls(text)
        if len(cleaned) < self.shortest:
            raise Unclear("unclear-too-short", least=self.shortest)
        if len(cleaned) > self.longest:
            raise Unclear("unclear-too-long", most=self.longest)
        if holds_identity_number(cleaned):
            raise Unclear("unclear-identity")
        return cleaned

    def show(self, value: str) -> str:
        """The text itself."""
        return value


_QUESTION = re.compile(r"[?？]\s*$|[吗呢]$")


@dataclass(frozen=True, slots=True)
class Named(Kind[str]):
    """A name or a few words that are no question of the contact's own: those are answered instead."""

    longest: int = 120

    def parse(self, text: str) -> str:
        """The words, trimmed."""
        words = FreeText(longest=self.longest).parse(text)
        if _QUESTION.search(words):
            raise Unclear("unclear-question")
        return words

    def show(self, value: str) -> str:
        """The words themselves."""
        return value


@dataclass(frozen=True, slots=True)
class OrNothing(Kind[T | None]):
    """An answer of another kind, or none: stored as NOTHING, typed as that or as one of the folded `words`, shown as the text `said`."""

    kind: Kind[T]
    words: frozenset[str] = frozenset()
    said: str = "site-skip"

    def parse(self, text: str) -> T | None:
        """The value, or None."""
        return None if text == NOTHING or fold(text) in self.words else self.kind.parse(text)

    def show(self, value: T | None) -> str:
        """As the other kind shows it."""
        return NOTHING if value is None else self.kind.show(value)

    def say(self, value: T | None) -> Value:
        """As the other kind says it."""
        return Say(self.said) if value is None else self.kind.say(value)


@dataclass(frozen=True, slots=True)
class OrOnly(Kind[T]):
    """An answer of another kind; NOTHING means the only value that there is to choose, and is no answer where `only` is None."""

    kind: Kind[T]
    only: T | None = None

    def parse(self, text: str) -> T:
        """The value."""
        return self.only if text == NOTHING and self.only is not None else self.kind.parse(text)

    def show(self, value: T) -> str:
        """As the other kind shows it: which one was the only one may have changed by the next turn."""
        return self.kind.show(value)

    def say(self, value: T) -> Value:
        """As the other kind says it."""
        return self.kind.say(value)


def takes_or_nothing(key: str) -> Callable[[Context, str], Mapping[str, str]]:
    """For a command whose argument answers the question `key`, and which without one answers it with NOTHING."""

    def read(_context: Context, text: str) -> Mapping[str, str]:
        return {key: text.strip() or NOTHING}

    return read


@dataclass(frozen=True, slots=True)
class Reference(Kind[str]):
    """What a button stands for, such as the number of a request; nobody types it, and no list of answers shows it."""

    longest: int = 32

    def parse(self, text: str) -> str:
        """The reference itself."""
        if not 0 < len(text.strip()) <= self.longest:
            raise Unclear("unclear-choice")
        return text.strip()

    def show(self, value: str) -> str:
        """The reference itself."""
        return value

    def say(self, value: str) -> str:
        """Nothing: it means nothing to a reader."""
        return ""


_MAIL = re.compile(r"[^\s@<>(),;:\"'\[\]\\]+@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")


class MailAddress(Kind[str]):
    """A mail address, also in the middle of a sentence."""

    def parse(self, text: str) -> str:
        """The only mail address in the text."""
        found = _MAIL.findall(without_controls(text).replace("＠", "@"))
        if len(found) != 1 or len(found[0]) > MAIL_CHARACTERS:
            raise Unclear("unclear-mail")
        return str(found[0])

    def show(self, value: str) -> str:
        """The address itself."""
        return value


_PHONE = re.compile(r"\+?[\d ()/.\-]*\d")


class PhoneNumber(Kind[str]):
    """A telephone number as people write it; kept as a leading + (if any) and digits."""

    def parse(self, text: str) -> str:
        """The only number in the text that is long enough."""
        found = [_digits(match) for match in _PHONE.findall(without_controls(text).replace("＋", "+"))]
        long_enough = [number for number in found if len(number.lstrip("+")) in PHONE_DIGITS]
        if len(long_enough) != 1:
            raise Unclear("unclear-phone")
        return long_enough[0]

    def show(self, value: str) -> str:
        """The number itself."""
        return value


def _digits(written: str) -> str:
    # "+49 (0) 631": the bracketed zero is not dialled after a country code.
    plus = written.lstrip().startswith("+")
    digits = re.sub(r"\D", "", written.replace("(0)", "") if plus else written)
    return ("+" if plus else "") + "".join(str(int(digit)) for digit in digits)


_CODE = re.compile(r"([A-Z0-9]{4})[\s-]*([A-Z0-9]{4})")


class Code(Kind[str]):
    """A code as it was given out, in any case, with or without its hyphen."""

    def parse(self, text: str) -> str:
        """The code in its canonical form, ABCD-EFGH."""
        found = _CODE.fullmatch(without_controls(text).upper())
        if found is None:
            raise Unclear("unclear-link-code")
        return f"{found[1]}-{found[2]}"

    def show(self, value: str) -> str:
        """The code itself."""
        return value


class MailOrPhone(Kind[str]):
    """A mail address, or else a telephone number."""

    def parse(self, text: str) -> str:
        """The only mail address in the text, else the only number."""
        if "@" in text or "＠" in text:
            return MailAddress().parse(text)
        try:
            return PhoneNumber().parse(text)
        except Unclear:
            raise Unclear("unclear-mail-or-phone") from None

    def show(self, value: str) -> str:
        """The address or the number itself."""
        return value


ZONES = ("Europe/Berlin", "Asia/Shanghai", "UTC")
"""The zones that are offered; any other IANA name can be typed."""

_CITIES = {
    "utc": "UTC",
    "weltzeit": "UTC",
    "世界时": "UTC",
    "berlin": "Europe/Berlin",
    "kaiserslautern": "Europe/Berlin",
    "deutschland": "Europe/Berlin",
    "germany": "Europe/Berlin",
    "德国": "Europe/Berlin",
    "凯泽斯劳滕": "Europe/Berlin",
    "china": "Asia/Shanghai",
    "yangzhou": "Asia/Shanghai",
    "foshan": "Asia/Shanghai",
    "peking": "Asia/Shanghai",
    "beijing": "Asia/Shanghai",
    "北京时间": "Asia/Shanghai",
    "中国": "Asia/Shanghai",
    "上海": "Asia/Shanghai",
    "扬州": "Asia/Shanghai",
    "佛山": "Asia/Shanghai",
}


class Zone(Kind[str]):
    """An IANA time zone, by its name, by its city, or by a place of this project."""

    def parse(self, text: str) -> str:
        """The IANA name."""
        folded = fold(text)
        if folded in _CITIES:
            return _CITIES[folded]
        names = [name for name in available_timezones() if folded in (fold(name), fold(name.rsplit("/", 1)[-1]))]
        if not names:
            raise Unclear("unclear-zone")
        # "Europe/Berlin" and a plain alias of it fold alike: the name with a region is the stable one.
        return ZoneInfo(max(names, key=lambda name: (name.count("/") == 1, name))).key

    def show(self, value: str) -> str:
        """The IANA name itself."""
        return value


_CHINESE = re.compile(r"[\u3400-\u9fff]")


def whole_name(family: str, given: str) -> str:
    """A name that shows which part is the family name: as Chinese is written, else "Au, Yao-Min Nico"."""
    if _CHINESE.search(family) and _CHINESE.search(given):
        return family + given
    return f"{family}, {given}"
