"""Cuts a request into tokens: figures and the words of the tables, in three languages at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from bot.domain.fold import fold
from bot.reading.days import Month, exact, shifted, week_of
from bot.reading.feasts import feast
from bot.reading.figures import FIGURES, HAN_NUMBER, han_number
from bot.reading.spelling import tidy
from bot.reading.tokens import Token
from bot.reading.vocabulary import LONGEST_PHRASE, Meaning, compound, han, known, repaired
from bot.reading.words import WEAK_MONTHS

_LATIN = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_IS_HAN = re.compile(r"[\u3400-\u9fff]")
_GLUED_FIGURES = re.compile(r"\d+[a-z]*", re.IGNORECASE)
_MARKS = {"!": ",", "?": ",", ".": ",", ",": ",", "|": ",", "[": "(", "]": ")"} | {mark: mark for mark in "-&:/()+"}
_WEEKDAY = re.compile(r"(周|星期|礼拜)([一二三四五六日天])(?![个位名人张间次天])")
_WEEKDAYS = "一二三四五六日天"
_SUNDAY = 6
_STREETS = tuple("路街巷")
_LONGEST_HAN = 6
_YEARS_FROM_NOW = range(-1, 3)
_OUTSIDE = Token("^")
_ABBREVIATIONS = frozenset(
    [
        "ca",
        "mind",
        "max",
        "min",
        "bzw",
        "evtl",
        "eventl",
        "vorauss",
        "ggf",
        "approx",
        "pers",
        "inkl",
        "incl",
        "einschl",
        "zw",
        "jan",
        "feb",
        "mar",
        "mrz",
        "apr",
        "aug",
        "sep",
        "sept",
        "okt",
        "oct",
        "nov",
        "dez",
        "dec",
        "mo",
        "di",
        "mi",
        "do",
        "fr",
        "sa",
        "so",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
    ]
)


def tokens_of(text: str, today: date) -> list[Token]:
    """The tokens of `text`, articles left out; what is no word of a request is of kind "_". Never raises."""
    tidied = tidy(text)
    tokens: list[Token] = []
    position = 0
    while position < len(tidied):
        position = _cut(tidied, position, tokens)
    meant = _decided([_dated(token, today) for token in _phrases(tokens)])
    return [token for token in meant if token.kind]


def _cut(text: str, position: int, tokens: list[Token]) -> int:
    """Read one piece at `position`; returns where the next one begins."""
    if _IS_HAN.match(text, position) and (end := _cut_han_phrase(text, position, tokens)):
        return end
    for pattern, read in FIGURES:
        if (found := pattern.match(text, position)) and (made := read(found, tokens)) is not None:
            tokens.extend(made)
            return found.end()
    if found := _LATIN.match(text, position):
        return _cut_word(text, found, tokens)
    if found := HAN_NUMBER.match(text, position):
        tokens.append(han_number(found))
        return found.end()
    return _cut_character(text, position, tokens)


def _cut_word(text: str, found: re.Match[str], tokens: list[Token]) -> int:
    word = fold(found[0])
    glued = _GLUED_FIGURES.match(text, found.end())
    if glued and not known([word]) and word not in WEAK_MONTHS:
        tokens.append(Token("_", None, found[0] + glued[0]))
        return glued.end()
    tokens.append(Token("word", word, found[0]))
    return found.end()


def _cut_character(text: str, position: int, tokens: list[Token]) -> int:
    character = text[position]
    if character == "." and tokens and tokens[-1].value in _ABBREVIATIONS:
        return position + 1
    if character in _MARKS:
        tokens.append(Token(_MARKS[character], character, character))
    elif not character.isspace() and character != "'":
        tokens.append(Token("_", character, character))
    return position + 1


def _cut_han_phrase(text: str, position: int, tokens: list[Token]) -> int | None:
    """The longest phrase at `position`; None if there is none."""
    counted = bool(tokens) and tokens[-1].kind in "njol"
    if (found := _WEEKDAY.match(text, position)) and not counted:
        tokens.append(Token("w", min(_WEEKDAYS.index(found[2]), _SUNDAY), found[0]))
        return found.end()
    for length in range(_LONGEST_HAN, 0, -1):
        phrase = text[position : position + length]
        if meaning := han().get(phrase):
            if length == 1 and HAN_NUMBER.match(phrase):
                continue
            street = meaning[0] == "X" and text[position + length : position + length + 1] in _STREETS
            tokens.append(Token("_", None, phrase) if street else Token(*meaning, phrase))
            return position + len(phrase)
    return None


def _phrases(tokens: Sequence[Token]) -> Iterator[Token]:
    """Words joined to the longest phrases of the tables, and what is left of them repaired."""
    position = 0
    while position < len(tokens):
        if tokens[position].kind != "word":
            yield tokens[position]
            position += 1
            continue
        length, meanings = _phrase(tokens[position : position + LONGEST_PHRASE])
        text = " ".join(token.text for token in tokens[position : position + length])
        for kind, value in meanings:
            yield Token(kind, value, text)
        position += length


def _phrase(tokens: Sequence[Token]) -> tuple[int, list[Meaning]]:
    words: list[str] = []
    for token in tokens:
        if token.kind not in ("word", "-"):
            break
        words.append(str(token.value))
    for length in range(len(words), 0, -1):
        if meaning := known(words[:length]):
            return length, [meaning]
    word = words[0]
    if word in WEAK_MONTHS:
        return 1, [("weak", Month(WEAK_MONTHS[word]))]
    return 1, compound(word) or [repaired(word) or ("_", word)]


def _dated(token: Token, today: date) -> Token:
    """Words that mean a day, a month or a year from today's point of view."""
    kind, value = token.kind, token.value
    if kind == "feast":
        kind, value = "D", exact(feast(value, today))
    elif not isinstance(value, int):
        return token
    elif kind == "D":
        value = exact(shifted(today, value))
    elif kind == "m":
        value = Month(value)
    elif kind == "W":
        value = week_of(shifted(today, 7 * value))
    elif kind == "y" and value in _YEARS_FROM_NOW:
        value = today.year + value
    return Token(kind, value, token.text)


def _decided(tokens: list[Token]) -> list[Token]:
    """Words of two meanings, decided by their neighbours."""
    return [
        _in_context(token, _at(tokens, index - 1), _at(tokens, index + 1), _at(tokens, index + 2)) for index, token in enumerate(tokens)
    ]


def _at(tokens: Sequence[Token], index: int) -> Token:
    return tokens[index] if 0 <= index < len(tokens) else _OUTSIDE


def _in_context(token: Token, before: Token, after: Token, later: Token) -> Token:
    if token.kind == "%":
        return _decimal_or_day(token, after)
    match token.kind:
        case "weak":
            kind = "m" if _is_month(before, after) else "_"
        case "v":
            kind = "w" if _is_weekday(before, after, later) else "_"
        case "x" if after.kind not in tuple("uwvmVnyK"):
            kind = "_"
        case "o" if token.text.endswith(".") and after.kind in ("f", "I", "O", "B", "r") and before.kind not in ("f", "t", "-"):
            kind = "n"
        case "D" if before.kind == "w" and fold(token.text) == "morgen":
            kind = "_"
        case _:
            kind = token.kind
    return Token(kind, token.value, token.text)


def _is_month(before: Token, after: Token) -> bool:
    if before.kind in ("I", "O"):
        return False
    alone = before is _OUTSIDE and after.kind in ("^", ",")
    beside = before.kind in tuple("noitfxBEMgHFa-ubq") or before.text.lower() in ("of", "the")
    return alone or beside or after.kind in ("n", "o", "y", "-", "t", "&", "/")


def _is_weekday(before: Token, after: Token, later: Token) -> bool:
    if after.kind in ("D", "o", "%", "-") or before.kind in ("(", "-", "f"):
        return True
    if after.kind == ",":
        return later.kind in ("D", "o", "%")
    # A number in words is no day of a month: "so zwei bis drei Leute".
    joined = ("m", "-", "t", "weak") if after.text.isdigit() else ("m", "weak")
    return (after.kind == "n" and later.kind in joined) or (before.text.lower() == "am" and after.kind in (",", "t"))


def _decimal_or_day(token: Token, after: Token) -> Token:
    if isinstance(token.value, str):
        return Token("%", token.value, token.text)
    written, day = token.value
    if after.kind == "u" or day is None:
        return Token("%", written, token.text)
    return Token("D", day, token.text)
