"""Finds persons named in a text: by title, by role, by introduction, in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.partners.anonymity.name_words import is_ordinary, is_trade, listed
from handlers.partners.anonymity.patterns import HAN, one_of
from knowledge.normalise import fold, normalise

_NAME = r"(?:von |van |de |zu )?[A-ZÄÖÜ][a-zäöüß'’\-]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_INITIALS = r"(?:[A-Z]\.\s?)*"
_DEGREE = one_of(r"Dr Prof Dipl\.?-?\s?Ing Ing Mag MBA M\.?\s?Sc B\.?\s?Sc PhD h\.\s?c habil med rer nat jur") + r"\.?[\s\-]*"
_TITLE = one_of(r"Herrn? Frau Familie Fam\. Hrn?\. Fr\. Mr\.? Mrs\.? Ms\.? Miss Madam Mister Sir")
_TITLED = re.compile(rf"\b{_TITLE}\s+(?:{_DEGREE})*({_INITIALS}{_NAME}|[A-Z]\.)|\b(?:{_DEGREE})+\s?({_INITIALS}{_NAME})")
_SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.?\s+([A-Z][a-z]+)", re.IGNORECASE)
_ROLE_DE = (
    "Geschäftsführer(?:in)? Geschäftsführung Inhaber(?:in)? Gründer(?:in)? Ansprechpartner(?:in)? Ansprechperson "
    "Vertriebsleiter(?:in)? Exportleiter(?:in)? "
    "Projektleiter(?:in)? Einkaufsleiter(?:in)? Prokurist(?:in)? Kollege Kollegin Chef(?:in)? Kontakt(?:person)? "
    "Leitung Seniorchef Erfinder(?:in)?"
)
_ROLE_EN = (
    "CEO CTO COO CFO founder co-founder owner managing_director director contact(?:_person)? sales_manager "
    "export_manager general_manager president "
    "chairman inventor manager engineer attention attn"
)
_ROLE = f"(?i:{one_of(f'{_ROLE_DE} {_ROLE_EN}')})"
_BY_ROLE = re.compile(
    rf"\b{_ROLE}\b\.?(\s*[:：,]|\s+(?:ist|is|heißt|namens|named|called))?\s+(?:unser(?:e|em|en)?\s|"
    rf"our\s)?{_INITIALS}({_NAME})(?:\s+({_NAME}))?"
)
_BEFORE_ROLE = re.compile(rf"\b({_NAME})\s+({_NAME})\s*[,(]\s*(?:\w+\s)?{_ROLE}\b")
_INTRODUCTION = one_of(
    "mein_Name_ist ich_hei(?:ß|ss)e ich_bin my_name_is I_am I'm this_is ask_for fragen_Sie_nach wenden_Sie_sich_an "
    "melden_Sie_sich_bei gruß,? grüße,? regards,? "
    "sincerely,? gegründet_von founded_by geführt_von run_by led_by geleitet_von invented_by erfunden_von please_contact kontaktieren_Sie"
)
_INTRODUCED = re.compile(rf"\b(?i:{_INTRODUCTION})\s+(?:(?:den|the|our|unsere[nm]?)\s+(?:\w+\s+)?)?({_NAME})(?:\s+({_NAME}))?")
_FULL = re.compile(rf"\b(?=([A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)\s+({_NAME})\b)")
# Given names that are also words; with them the family name has to be a known one.
_AMBIGUOUS = frozenset(
    {"mark", "max", "kai", "otto", "rose", "daisy", "lily", "grace", "jack", "leo", "victor", "ivy", "frank", "jan", "martin", "simon"}
    | {"george", "paul", "peter", "marie", "maria"}
)
# A surname stands at the edge of a word: behind one of these, behind a mark, or at the beginning.
_CJK_BEFORE = frozenset("是找联系请由向和与的给叫我问人及让对陪位名前即者司")
_CJK_TITLE = (
    "先生|女士|小姐|太太|总经理|副总经理|经理|副总裁|总裁|董事长|董事|总监|主任|博士|教授|工程师|老师|厂长|部长|科长|主管|院长|所长|老板|会长|书记|总工|"
    "副总(?!部)|总(?![体数计量和部线成装承站结局理监是裁经工共额的产公投资销值供])|工(?![程业厂具作艺序况人地件商])"
)
_CJK_TITLED = re.compile(rf"({HAN})({HAN}{{0,2}}?)({_CJK_TITLE})")
_CJK_ROLE = one_of("联系人 负责人 创始人 法人代表 法定代表人 总经理 董事长 总裁 厂长 院长 发明人 联络人 业务员 销售经理 经理 老板")
_CJK_AFTER = r"(?=[\s，。；、,.;）)领带亲创的负将会已曾在到来表说介先正任主及和与等也赴访\d：:]|$|女士|博士)"
_CJK_NAMED = (
    re.compile(rf"{_CJK_ROLE}\s*(?:[:：是为]|叫|，)?\s*[是为]?\s*({HAN})({HAN}{{1,2}}){_CJK_AFTER}"),
    re.compile(rf"(?:我叫|本人|名叫|我是|联系人[:：]?)\s*({HAN})({HAN}{{1,2}})(?=[\s，。；,.;、\d]|$)"),
    re.compile(rf"(?:找|联系|问|请)(?:小|老)({HAN})()(?!{HAN}*(?:板|师))"),
)
_ONLY_PERSONS = frozenset({"先生", "女士", "小姐", "太太"})
# 施工 and 高工 are trades, 汇总 is a sum.
_NO_SURNAME_BEFORE = {"工": frozenset("施高包石温金管"), "总": frozenset("汇")}
# Titles that also end other words take a longer name only at the beginning of a run: 王建国经理, but not 于项目经理.
_LOOSE_TITLES = frozenset({"总", "工", "主管", "主任", "经理", "总监", "工程师", "老师"})


def find_persons(text: str) -> Iterator[str]:
    """Names of persons, as they are written."""
    yield from (match[0] for match in _TITLED.finditer(text) if _is_name(match[1] or match[2]))
    yield from (match[0] for match in _SHORT.finditer(text) if fold(match[1]) in listed("surnames"))
    for match in _BY_ROLE.finditer(text):
        if _is_person(match[2], match[3], marked=bool(match[1])):
            yield match[0]
    for pattern in (_BEFORE_ROLE, _INTRODUCED):
        yield from (match[0] for match in pattern.finditer(text) if _is_person(match[1], match[2], marked=False))
    yield from (f"{match[1]} {match[2]}" for match in _FULL.finditer(text) if _is_full_name(match[1], match[2]))
    chinese = normalise(text)
    yield from _titled_chinese(chinese)
    for pattern in _CJK_NAMED:
        yield from (match[0] for match in pattern.finditer(chinese) if _is_chinese_name(match[1], match[2]))


def _folded(name: str) -> str:
    return fold(name).replace(" ", "")


def _is_known(name: str) -> bool:
    return name in listed("first_names") or name in listed("surnames")


def _is_name(written: str) -> bool:
    """Behind a title anything is a name but a word of trade; "Herr Vertrieb" is none."""
    return _is_known(_folded(written)) or not is_trade(_folded(written))


def _is_person(first: str, last: str | None, *, marked: bool) -> bool:
    """Two words of which one is a known name, or both are no words at all; one that is known, or stands behind a colon."""
    names = [_folded(name) for name in (first, last) if name]
    if len(names) == 1:
        return _is_known(names[0]) or (marked and not is_trade(names[0]) and not is_ordinary(names[0]))
    if any(map(_is_known, names)):
        return _is_known(names[0]) or not is_trade(names[0])
    return not any(is_trade(name) or is_ordinary(name) for name in names)


def _is_full_name(first: str, last: str) -> bool:
    """A given name before a word that is none of trade: "Thomas Klein"."""
    given, family = _folded(first), _folded(last)
    if given not in listed("first_names") or (is_trade(family) and family not in listed("surnames")):
        return False
    return given not in _AMBIGUOUS or family in listed("surnames")


def _is_chinese_name(surname: str, given: str) -> bool:
    return surname in listed("surnames_zh") and surname + given not in listed("no_names_zh") and given not in listed("no_names_zh")


def _titled_chinese(text: str) -> Iterator[str]:
    """A surname before a title, at the edge of a word: 李经理, but not 项目经理 or 资金经理."""
    for start in range(len(text)):
        match = _CJK_TITLED.match(text, start) if text[start] in listed("surnames_zh") else None
        if match and _is_titled(*match.groups(), before=text[start - 1] if start else ""):
            yield match[0]


def _is_titled(surname: str, given: str, title: str, *, before: str) -> bool:
    follows_han = "\u3400" <= before <= "\u9fff"
    if title not in _ONLY_PERSONS and follows_han and before not in _CJK_BEFORE:
        return False
    if title in _LOOSE_TITLES and len(given) > 1 and follows_han:
        return False
    return surname not in _NO_SURNAME_BEFORE.get(title, frozenset()) and (surname + given) not in listed("no_surnames_zh")
