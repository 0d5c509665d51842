"""Finds ways to reach a firm in a text: links, mail, telephone, accounts, also where they are disguised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.partners.anonymity.name_words import listed_as_written

_TOP = (
    "com.cn|net.cn|org.cn|gov.cn|edu.cn|co.uk|com.hk|de|com|cn|net|org|eu|ch|info|biz|io|ai|tech|shop|store|online|gmbh|uk|fr|nl|"
    "us|hk|tw|co|app|dev|cloud|digital|solutions|group|industries|site|xyz|top|vip|link|me|tv|asia|world|pfalz"
)
_DOT = r"(?:\s*[-_]\s*(?:dot|punkt)\s*[-_]\s*|\s*[(\[{<]\s*(?:dot|punkt|\.|点)\s*[)\]}>]\s*|\s+(?:dot|punkt)\s+|\s*点\s*|(?<=\w)\.(?=\w))"
_AT = r"(?:\s*[-_]\s*(?:at|ät)\s*[-_]\s*|\s*[(\[{<]\s*(?:at|ät|a|@|艾特)\s*[)\]}>]\s*|\s+(?:ät|at)\s+|\s*艾特\s*|\s*@\s*)"
_LABEL = r"[a-z0-9äöü](?:[a-z0-9äöü-]{0,61}[a-z0-9äöü])?"
_URL = re.compile(r"\b(?:https?|ftp)\s*[:：]\s*/\s*/\s*\S+|\bwww\s*(?:\.|punkt|dot|点)\s*\w[\w.-]+|\bhxxps?://\S+", re.IGNORECASE)
_DOMAIN = re.compile(rf"(?<![\w.@/-])({_LABEL}(?:{_DOT}{_LABEL}){{0,3}}{_DOT}(?:{_TOP}))(?![\w-])(?!\.\w)", re.IGNORECASE)
_PATH = re.compile(r"(?<![\w.@])([a-z0-9][a-z0-9-]+\.[a-z]{2,6}/[\w\-?=]{2,})", re.IGNORECASE)
_SPACED_DOMAIN = re.compile(r"(?<![\w.])([a-z0-9-]{3,}\s+\.\s*(?:de|com|cn|net|org|eu)|[a-z0-9-]{3,}\.\s(?:de|com|cn|net))(?![\w-])")
_MAIL = re.compile(
    rf"(?<![a-z0-9._%+\-äöü])[a-z0-9._%+\-äöü]{{2,64}}(?:{_AT}{_LABEL}(?:{_DOT}{_LABEL}){{0,3}}{_DOT}(?:{_TOP})\b|"
    rf"\s?@\s?{_LABEL}(?:\.{_LABEL}){{1,4}})",
    re.IGNORECASE,
)
_ID = r"[a-z][a-z0-9_\-]{4,}|[a-z0-9_\-]*\d[a-z0-9_\-]{4,}"
_ACCOUNT = re.compile(
    rf"(?:wechat|weixin|微信|威信|薇信|v信|加v|加微|wx|vx|qq|whatsapp|telegram|line|skype|instagram|insta|facebook|linkedin|tiktok|抖音|小红书|微博|twitter|扣扣|企鹅号?|q群|钉钉|飞书|快手|知乎|youtube|xing|viber|threema|signal|discord|"
    rf"公众号|视频号|淘宝店)\s*(?:id|同号|号|账号|帐号|号码|account|name|konto|kennung|搜索|搜|关注)?\s*(?:[:：=是为]|lautet|ist|is)\s*[“\"「]?\s*"
    rf"(?:[@\w\u3400-\u9fff][\w.\-]{{2,}})"
    rf"|(?:wechat|weixin|微信|wx|vx|qq|skype|公众号)[\s-]*(?:id|同号|群号?|号|账号|帐号|number|nummer|no\.?)[\s:：]*(?:{_ID})"
    rf"|(?:wechat|微信号?|加微信?|加v|wx|vx|qq|q群|扣扣|企鹅号?|企鹅群|钉钉|飞书)[\s:：]*(?=[a-z0-9_-]*[\d_])(?:{_ID})"
    rf"|(?:薇|威|徽|卫星|v)(?:信|号)?[^\w\s]{{0,3}}[:：]\s*(?=[a-z0-9_-]*[a-z])(?=[a-z0-9_-]*[\d_])(?:{_ID})"
    rf"|(?:搜一搜|搜索?公众号|扫码关注)\s*[“\"「『]?[\w\u3400-\u9fff]{{2,}}"
    rf"|(?:公众号|视频号|抖音号?|小红书)\s*(?:搜索?|关注|号|名)?\s*[“\"「『][^”\"」』]{{2,}}",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w.@])@\s?[a-z_][\w.]{2,}", re.IGNORECASE)
_BREAK = r"[\s\-\u2010-\u2015./()\[\]]{0,3}"
# DIN 5008 as it was before 2001: an area code in pairs, "0 63 01 / 71 44-0".
_IN_PAIRS = re.compile(r"(?<![\w.,])\(?0(?:\s\d{2}){1,2}\)?(?:\s?[/\-\u2013]\s?|\s)\d{2,3}(?:[\s\-]\d{1,3}){1,4}(?![\w]|[.,]\d)")
_NUMBER = re.compile(rf"(?<![\w.,])(?:\+|\(\+?|00)?\d(?:{_BREAK}\d){{6,17}}(?![\w]|[.,]\d)")
_CALLED = re.compile(
    r"\b(?:tel(?:efon)?(?:nummer|nr)?|fon|fax|phone|mobile?|mob|cell|handy(?:nummer)?|hotline|call|ring|dial|ruf\w*|anruf\w*|durchwahl|"
    r"whatsapp|reach us (?:at|on|under)|erreichbar unter|unter der nummer)\b|电话|手机|致电|热线|传真|拨打|来电|联系方式|电联",
    re.IGNORECASE,
)
_AREA = re.compile(r"\(?0[1-9]\d{1,4}\)?(?!\d)")
_CHINESE_MOBILE = re.compile(r"1[3-9]\d{9}")
_CHINESE_FIXED = re.compile(r"0[1-9]\d{1,2}[1-9]\d{6,7}|[48]00\d{7}")
_DATE = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?:\d{2}){1,2}\b|\b(?:19|20)\d\d-\d\d-\d\d\b")
_HAN_FIGURES = "零〇○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖"
_SPOKEN = (
    "null|eins?|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine|"
    "double|triple|doppel|plus|ling|yi|yao|er|san|si|wu|liu|qi|ba|jiu"
)
_SPOKEN_NUMBER = re.compile(
    rf"\b(?:(?:{_SPOKEN})[\s,\-/]+){{5,}}(?:{_SPOKEN})\b|[{_HAN_FIGURES}][\s\-]?(?:[{_HAN_FIGURES}][\s\-]?){{6,}}",
    re.IGNORECASE,
)
# Begun in words and ended in figures: "null eins sieben sechs, 4412 9087", 一三八5270 4416.
_HALF_SPOKEN = re.compile(rf"\b(?:(?:{_SPOKEN})[\s,\-/]+){{3,}}\d[\d\s,\-/]+\d", re.IGNORECASE)
_SPOKEN_DIGIT = re.compile(rf"\b(?:{_SPOKEN})\b|\d", re.IGNORECASE)
_FIGURES = str.maketrans(_HAN_FIGURES, "00012345678912123456789")
_HALF_CHINESE = re.compile(rf"(?<![\d{_HAN_FIGURES}])(?:[\d{_HAN_FIGURES}][\s\-]?){{11,12}}(?![\d{_HAN_FIGURES}])")
_FEWEST, _MOST = 7, 15
_CUE_REACH = 24


def find_mails(text: str) -> Iterator[str]:
    """Mail addresses, also "info (at) firma punkt de"."""
    yield from (match[0] for match in _MAIL.finditer(text))


def find_links(text: str) -> Iterator[str]:
    """Addresses in the web, and bare domains, also "firma punkt de"; not "Node.js"."""
    yield from (match[0] for match in _URL.finditer(text))
    for pattern in (_DOMAIN, _SPACED_DOMAIN, _PATH):
        yield from (match[1] for match in pattern.finditer(text) if not _is_technical(match[1]))


def _is_technical(found: str) -> bool:
    name, _, ending = found.lower().rpartition(".")
    is_sentence_end = found != found.lower() and found.rpartition(".")[2][:1].isupper() and not found.isupper()
    return found.lower() in listed_as_written("dotted") or is_sentence_end or (name.replace(".", "").isdigit() and bool(ending))


def find_accounts(text: str) -> Iterator[str]:
    """Accounts: a WeChat id, "QQ: 12345", "@handle"."""
    for pattern in (_ACCOUNT, _HANDLE):
        yield from (match[0] for match in pattern.finditer(text))


def find_phones(text: str) -> Iterator[str]:
    """Telephone numbers, also spaced or spelled out; not years, measures, prices and standards."""
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - _CUE_REACH) : match.start()]
        if _is_phone(match[0], is_called=bool(_CALLED.search(before))):
            yield match[0]
    yield from (match[0] for match in _IN_PAIRS.finditer(text) if len(re.sub(r"\D", "", match[0])) > _FEWEST)
    yield from (match[0] for match in _SPOKEN_NUMBER.finditer(text))
    yield from (match[0] for match in _HALF_SPOKEN.finditer(text) if _FEWEST < len(_SPOKEN_DIGIT.findall(match[0])) <= _MOST)
    yield from (match[0] for match in _HALF_CHINESE.finditer(text) if _is_phone(match[0].translate(_FIGURES), is_called=False))


def _is_phone(found: str, *, is_called: bool) -> bool:
    digits = re.sub(r"\D", "", found)
    if not _FEWEST <= len(digits) <= _MOST:
        return False
    if is_called:
        return True
    if _DATE.search(found):
        return False
    if found.lstrip("(").startswith("+") or re.match(r"00[1-9]", digits):
        return len(digits) > _FEWEST
    parts = re.split(r"\D+", found.strip("() "))
    if all(len(part) == 1 for part in parts):
        return digits[0] in "01" and len(digits) > _FEWEST
    return bool(_CHINESE_MOBILE.fullmatch(digits) or _CHINESE_FIXED.fullmatch(digits) or _has_area(found, digits))


def _has_area(found: str, digits: str) -> bool:
    """A German number: an area code with its zero, a break, and at least four figures; 0.05 and 0,5 have no such code."""
    area = _AREA.match(found)
    return bool(area) and len(digits) > _FEWEST and "." not in found[: area.end() + 1 if area else 0]
