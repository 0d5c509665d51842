"""How many people work in a firm, as people say it: "so 12 Leute", "about 12", "12个人左右"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.dialog import Kind, Unclear
from bot.domain.firms import Size
from bot.reading.lexer import tokens_of

_BELOW = ((Size.MICRO, 10), (Size.SMALL, 50), (Size.MEDIUM, 250))
_THOUSANDS = re.compile(r"(?<=\d)[.,'\u2009\u202f ](?=\d{3}(?!\d))")
_LESS = re.compile(r"\b(?:unter|weniger als|under|below|less than|fewer than|no more than)\b|不到|不足|少于|以下|以内", re.IGNORECASE)
_MANY = re.compile(r"\b(?:tausend\w*|thousands?|hunderte\w*|hundreds)\b|[千万]|(?:几|数)百|[三四五六七八九]百", re.IGNORECASE)
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class HeadCount(Kind[Size]):
    """The size class of a firm, from the class itself or from a number in free text; two numbers have to mean the same class."""

    today: date

    def parse(self, text: str) -> Size:
        """The size class."""
        if text in set(Size):
            return Size(text)
        if len(text) <= _LONGEST:
            found = {Size.LARGE} if _MANY.search(text) else {_size(number) for number in self._numbers(text)}
            if len(found) == 1:
                return found.pop()
        raise Unclear("unclear-choice")

    def show(self, value: Size) -> str:
        """Its value."""
        return value.value

    def _numbers(self, text: str) -> list[int]:
        plain = _THOUSANDS.sub("", text)
        written = [int(number) for number in re.findall(r"\d{1,9}", plain)]
        said = written or [int(token.value) for token in tokens_of(plain, self.today) if token.kind in ("n", "c")]
        return [number - 1 for number in said] if _LESS.search(text) else said


def _size(number: int) -> Size:
    return next((size for size, below in _BELOW if number < below), Size.LARGE)
