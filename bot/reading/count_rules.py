"""How many seats: the rules that make tokens of people and desks into one number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.reading.tokens import Build, Rule, Token, kinds, rule


class Source(StrEnum):
    """What a number of seats was said of; "a desk" (weak) gives way to "for three people"."""

    DESKS = "desks"
    PEOPLE = "people"
    WEAK = "weak"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Seats:
    """A number of seats as said; None where it is not clear."""

    count: int | None
    source: Source = Source.PEOPLE


_VAGUE = Seats(None)
_NOT_DATE = r"(?![umozyK%/~:]|[-t&][nomD])"
_COUNTABLE = r"l?-?[_g]{0,2}"
_HAN_BEGINS = "\u3400"
_LOOSE = re.compile(r"n(?![RuNT])")
_DIVIDED = re.compile(r"ni?X|[,&]n(?=[,~]|$)")


def _seats(seats: Seats) -> list[Token]:
    return [Token("S", seats)]


def _vague(tokens: list[Token], today: date) -> list[Token]:
    return _seats(_VAGUE)


def _noise(tokens: list[Token], today: date) -> list[Token]:
    return [Token("_")]


def _number(tokens: Sequence[Token]) -> int:
    return next(int(token.value) for token in tokens if token.kind in "nAc")


def _counted(more: int = 0) -> Build:
    """The number among the tokens, and the speaker if `more` is one."""

    def build(tokens: list[Token], today: date) -> list[Token]:
        source = Source.DESKS if any(token.kind == "k" for token in tokens) else Source.PEOPLE
        return _seats(Seats(_number(tokens) + more, source))

    return build


def _somebody(tokens: list[Token], today: date) -> list[Token]:
    """Somebody and I are two if nothing else was said; ask."""
    return _seats(Seats(None, Source.WEAK))


def _range(tokens: list[Token], today: date) -> list[Token] | None:
    numbers = [token.value for token in tokens if token.kind == "n"]
    return _seats(_VAGUE) if numbers[0] != numbers[-1] else None


def _one_or_vague(tokens: list[Token], today: date) -> list[Token]:
    """Two are "my colleague and I"; how many "my colleagues and I" are, nobody knows."""
    one = any(token.kind == "p" and token.value == "one other" for token in tokens)
    return _seats(Seats(2) if one else _VAGUE)


def _with_me(tokens: list[Token], today: date) -> list[Token]:
    """Three are "I with two colleagues"; "I with three people" are three or four."""
    if any(token.kind == "p" and token.value == "person" for token in tokens):
        return _seats(_VAGUE)
    return _seats(Seats(_number(tokens) + 1))


def _with(tokens: list[Token], today: date) -> list[Token]:
    chinese = tokens[0].text[:1] >= _HAN_BEGINS
    if chinese or any(token.kind == "p" and token.value != "person" for token in tokens):
        return _seats(_VAGUE)
    return _seats(Seats(_number(tokens)))


def _article(tokens: list[Token], today: date) -> list[Token] | None:
    if tokens[-1].kind == "p" and tokens[-1].value != "person":
        return None
    return _seats(Seats(1, Source.WEAK if tokens[-1].kind == "k" else Source.PEOPLE))


def _persons(tokens: list[Token], today: date) -> list[Token] | None:
    return _seats(Seats(_number(tokens))) if tokens[1].value == "person" else None


def _of_us(tokens: list[Token], today: date) -> list[Token] | None:
    return _seats(Seats(_number(tokens))) if tokens[-1].text.lower() in ("us", "uns") else None


def _in_all(tokens: list[Token], today: date) -> list[Token] | None:
    return _seats(Seats(_number(tokens))) if tokens[0].text[-1:] == "共" or "一共" in tokens[0].text else None


def _bare(tokens: list[Token], today: date) -> list[Token]:
    before = [tokens[0]] if tokens[0].kind == "," else []
    return [*before, Token("S", Seats(_number(tokens), Source.BARE))]


def _ready(tokens: list[Token], today: date) -> list[Token]:
    return _seats(Seats(tokens[0].value)) if isinstance(tokens[0].value, int) else list(tokens)


def _sum(tokens: list[Token], today: date) -> list[Token]:
    one, other = tokens[0].value, tokens[-1].value
    if one.count is None or other.count is None:
        return _seats(_VAGUE)
    return _seats(Seats(one.count + other.count, one.source))


def _for_me(tokens: list[Token], today: date) -> list[Token]:
    return [*tokens[:-2], Token("S", Seats(1, Source.WEAK))]


def _chinese_company(tokens: list[Token], today: date) -> list[Token] | None:
    return [tokens[-1]] if any(token.text[:1] >= _HAN_BEGINS or token.kind == "-" for token in tokens[:-1]) else None


def _company(tokens: list[Token], today: date) -> list[Token]:
    return [tokens[0]]


COUNT_RULES: tuple[Rule, ...] = (
    rule(r"T(?:[-t]T)*", _noise, "9:00-17:00"),
    rule(r"[nj]l?-?N|oN", _noise, "zwei Räume, 3. OG, 20 Euro"),
    rule(r"C[dr]_?q?[nj]Y?l?p|Cq?[nj]Y?l?p", _company, "Firma mit 20 Mitarbeitern, company of 30 people"),
    rule(r"n-?l?Y?-?p-?C", _chinese_company, "20人的公司, 20-person company"),
    rule(r"S", _ready, "just me, 我们俩"),
    rule(rf"q+[nAj]{_COUNTABLE}[pkG]|qc|qa?n(?=[,)]|$)", _vague, "etwa drei Personen, up to six people"),
    rule(r"nY?\+?Y?l?[pk]Y|n[Y+]l?[pk]|n\+nl?[pk]|Orj(?![u])", _vague, "5人左右, 20多人, 3+ people"),
    rule(
        rf"nl?(?:[-t~/&]|,~)n{_COUNTABLE}[pk]|nl?[pk][-t~]n{_COUNTABLE}[pk]|nl?[pk],?~n(?=[,)]|$)",
        _range,
        "2-3 Personen, two or three desks",
    ),
    rule(r"n~n(?=[,aifX)]|$)", _vague, "two or three"),
    rule(r"p,_?I[&d].?.?_?p", _vague, "my boss, me and one colleague"),
    rule(rf"I(?:&|\+)_?[nA]{_COUNTABLE}p", _counted(1), "me and two colleagues, 我和两个同事"),
    rule(rf"_?[nA]{_COUNTABLE}p[&+]_?I", _counted(1), "two colleagues and me"),
    rule(rf"I_{{0,4}}d_?[nA]{_COUNTABLE}p", _with_me, "ich komme mit zwei Kollegen"),
    rule(r"I_{0,4}[&d]_?p|_?p_?&_?I", _one_or_vague, "meine Kollegin und ich"),
    rule(r"I_{0,4}[&d][_A]?G(?:np?)?", _vague, "ich und mein Team"),
    rule(rf"I[&+]n{_NOT_DATE}", _counted(1), "me plus one"),
    rule(rf"d_?n{_COUNTABLE}p", _with, "mit vier Leuten"),
    rule(r"c", _counted(), "zu dritt"),
    rule(rf"G[fQ:r]?nl?p?{_NOT_DATE}", _counted(), "a team of five, Team aus 4"),
    rule(rf"n-?l?p?-?_?G{_NOT_DATE}", _counted(), "5er-Team, 五人团队"),
    rule(rf"n{_COUNTABLE}[pk]", _counted(), "zwei freie Plätze, three-person desk, 3个人"),
    rule(r"nl(?=_)", _persons, "四位先生"),
    rule(r"A[_p]{0,2}k|A_?p", _article, "ein ruhiger Platz, a person"),
    rule(rf"nf?O{_NOT_DATE}", _of_us, "three of us, drei von uns"),
    rule(rf"Or?nl?{_NOT_DATE}(?!l?[N_%-])", _counted(), "wir sind 5, 我们三个"),
    rule(rf"Or?nl?(?=_){_NOT_DATE}", _counted(), "wir drei kommen"),
    rule(rf"rnl?{_NOT_DATE}", _in_all, "一共五个"),
    rule(rf"[pk]:r?nl?{_NOT_DATE}|[pk]r?nl?(?=[,)]|$)", _counted(), "Personen: 4, 工位两个"),
    rule(rf"j{_COUNTABLE}[pkG]|jl(?=,|$)", _vague, "ein paar Plätze, 几个人"),
    rule(r"an(?=[,ifXas)]|$)|(?<=X)&n(?=iX)", _counted(), "für drei in Foshan, und 3 in Shanghai"),
    rule(r"I&I?(?=_)|(?<=_)&I", _somebody, "Peter und ich, 我和我老板"),
    rule(r"[kNS]_?(?:iX)?aI(?![&+d])", _for_me, "ein Büro für mich"),
    rule(r"(?:^|(?<!n),)nl?(?=$|,(?![no]))", _bare, "Yangzhou, 2"),
    rule(r"S&S", _sum, "zwei Kollegen und eine Praktikantin"),
)
"""In order: what is no seat first, then what is vague, then the clear."""


def count_of(tokens: Sequence[Token]) -> tuple[int | None, bool]:
    """The number of seats that the tokens say, and whether it must be asked back."""
    said: list[Seats] = [token.value for token in tokens if token.kind == "S"]
    loose = _LOOSE.search(kinds(tokens)) is not None
    divided = _DIVIDED.search(kinds(tokens)) is not None
    strong = [seats for seats in said if seats.source is not Source.WEAK] or said
    if not strong:
        return None, loose
    others = any(token.kind == "p" and token.value == "one other" for token in tokens)
    divided = divided or (others and strong[0].source is Source.PEOPLE)
    unsure = divided or any(seats.count is None for seats in strong) or (loose and strong[0].source is Source.BARE)
    counts = {seats.count for seats in strong}
    if unsure or len(counts) > 1 or not _plausible(strong[0].count):
        return None, True
    return strong[0].count, False


def _plausible(count: int | None) -> bool:
    return count is not None and 1 <= count <= 200  # noqa: PLR2004 - no office seats more
