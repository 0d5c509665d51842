"""Finds brands named in a text: by their sign, by the word brand, by a name in quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.partners.anonymity.name_words import is_ordinary, is_trade, listed, trade_words_zh
from handlers.partners.anonymity.patterns import HAN, found_by, one_of
from knowledge.normalise import fold

_SIGN = re.compile(r"[\w\u3400-\u9fff][\w\-\u3400-\u9fff]{0,40}\s?(?:®|™|℠|©|\((?:R|TM|C)\)|\[R\])")
_QUOTED = r"[\"“”„‚‘’'«»「」『』《》]"
_CUE = one_of(
    "(?:Eigen|Haus|Handels|Dach|Premium|Produkt)?[Mm]arken?(?:n?amen?|zeichen)? Produktreihe Produktlinie "
    "Produktnamen? Produktfamilie Baureihe Typenreihe "
    "Serie Modell(?:reihe)? (?:[Hh]ouse_|[Oo]wn_|[Pp]roduct_|[Tt]rade)?(?:[Bb]rands?|[Tt]rade_?marks?)(?:_name)? "
    "[Pp]roduct_(?:line|name|family|series) "
    "[Mm]odel(?:_range)? [Ss]eries"
)
_BEHIND = one_of("brand(?:ed)? [Mm]arke -?Produktreihe -?Serie [Pp]roduct_line trademark")
SHORTEST_COINED, SHORTEST_MIXED = 4, 5
_KNOWN_AS = one_of(
    r"unter_(?:dem|unserem|der|unserer)_(?:\w+_)?(?:Namen|Bezeichnung|Label) under_(?:the|our)_(?:\w+_)?(?:name|label) "
    "(?:sold|marketed|known|vertrieben|verkauft|bekannt|vermarktet)_(?:as|als) namens so_genannte[nrs]? called named genannt"
)
_NAMED = re.compile(
    rf"\b({_CUE})\s*(?:[:：]\s*|\s(?:ist|is|heißt|lautet|called|named|namens)\s+)?({_QUOTED})?\s*([A-ZÄÖÜ][\w\-.]+)({_QUOTED})?"
)
_BEFORE = re.compile(rf"({_QUOTED})?\b([A-ZÄÖÜ][\w\-]+)({_QUOTED})?[\s-]{_BEHIND}\b")
_CALLED = re.compile(rf"\b{_KNOWN_AS}\s+({_QUOTED})?\s*([A-ZÄÖÜ0-9][\w\-]+)")
_OPEN, _CLOSE = r"[“\"「『《'‘]", r"[”\"」』》'’]"
_WORD_ZH = one_of("品牌 商标 牌子")
_NAME_ZH = one_of("名称 名字 名")
_IS_ZH = r"\s*(?:[:：]|为|是|叫做?|名为)"
_CHINESE = (
    re.compile(rf"(?:{_WORD_ZH}|产品系列|商品名|产品名){_NAME_ZH}?(?:{_IS_ZH})?\s*{_OPEN}\s*[^”\"」』》'’]{{1,16}}{_CLOSE}"),
    re.compile(rf"{_OPEN}[^”\"」』》'’。，]{{1,12}}{_CLOSE}\s*(?:牌|品牌|商标|系列)"),
    re.compile(rf"{_WORD_ZH}{_NAME_ZH}?{_IS_ZH}\s*[\w\u3400-\u9fff]{{2,12}}"),
    re.compile(r"(?:品牌|商标)\s*[a-zA-Z][\w\-]{2,}|(?<![A-Za-z])[A-Z][A-Za-z0-9]{2,}\s*(?:品牌|牌)"),
    re.compile(rf"(?:名为|叫做|取名|命名为)\s*{_OPEN}\s*[^”\"」』》]{{1,16}}{_CLOSE}"),
)
# 品牌, 招牌, 金牌 and the like are no brands.
_CHINESE_OWN = (
    re.compile(rf"(?:自有|自主|旗下|我们的|我司|本公司)品牌({HAN}{{2,4}})(?=[，。；,.;的在畅]|$)"),
    re.compile(rf"(?<!{HAN})({HAN}{{2,3}})(?<![品招车铭挂大金名王老贴号标门吊盾路])牌(?={HAN})"),
)
# A name in quotes beside a word of trade: the labeller „Labelino Turbo“, “天眼”系统.
_IN_QUOTES = re.compile(r"[\"“”„‚«»]\s?([A-ZÄÖÜ][\w\-.+]*(?:\s[\w\-.+]+){0,2})\s?[\"“”‘«»]")
_IN_QUOTES_ZH = re.compile(
    rf"(旗下|自有|我司|我们|我方|自创|公司|推出|自主研发|主打|新品|取名)?的?{_OPEN}\s*([^”\"」』》'’，。；]{{2,8}}){_CLOSE}\s*({HAN}{{0,6}})"
)
_PRODUCT_ZH = re.compile(one_of("型 款 机 仪 灯 泵 车 酒 茶 小程序"))
# What services and programmes are called in quotes; and beginnings that say what something is like rather than name it.
_PHRASES_ZH = re.compile(
    one_of(
        "一站式 交钥匙 互联网 双碳 工业 数字 一带一路 专精特新 傻瓜 小巨人 中国 德国 定制 合一 产学研 工匠 制造 合作 共赢 质量 客户 诚信 "
        "以人为本 标准 计划 战略 到 级 \\d"
    )
)
_BEGINNINGS_ZH = re.compile(one_of("智 绿 云 免 零 无 多 全 欧"))
# Technical words that are written like coined ones; the plural of abbreviations, formulas and feminine forms are no names either.
_MIXED = re.compile(r"(?<![\w.@/-])(?=\w*[a-zäöü]{2})(?:[A-Z]?[a-zäöü]+[A-Z]\w*|[A-Z]{2,}[a-zäöü]{3,}\w*)(?:-\w+)?(?![\w.]*@)")
_FORMULA = re.compile(r"(?:A[glsu]|B[ae]?|C[adlrou]?|F[e]?|G[ae]|H[ef]?|In?|K|Li?|M[gno]|N[abi]?|O|P[bdt]?|S[bein]?|T[ai]|V|W|Y|Z[nr]|\d)+")
_ADJECTIVE = re.compile(r"(?:isch|lich|ig|bar|sam|end|iert|haft|los)e[rsnm]?$")
_BRAND_CUES = re.compile(r"[Mm]arke|[Bb]rand|[Tt]rade ?mark")


def find_brands(text: str) -> Iterator[str]:
    """Brands as they are written; "a German brand" and "Marke Eigenbau" name none. Takes the text before any normalising."""
    yield from (match[0] for match in _SIGN.finditer(text))
    for match in _NAMED.finditer(text):
        is_brand = bool(_BRAND_CUES.search(match[1])) or "nam" in match[1].lower()
        if _is_name(match[3], quoted=bool(match[2] or match[4]), sure=is_brand):
            yield match[0]
    for match in _BEFORE.finditer(text):
        if _is_name(match[2], quoted=bool(match[1] and match[3]), sure=True) and not _begins_sentence(text, match.start(2)):
            yield match[0]
    for match in _CALLED.finditer(text):
        if _is_name(match[2], quoted=bool(match[1]), sure="Namen" in match[0] or "name " in match[0] or "Label" in match[0]):
            yield match[0]
    yield from (match[0] for match in _IN_QUOTES.finditer(text) if _is_coined(match[1]))
    yield from found_by(_CHINESE, text)
    yield from (match[0] for match in _IN_QUOTES_ZH.finditer(text) if _is_product_zh(match[1] or "", match[2], match[3]))
    yield from (match[0] for match in _MIXED.finditer(text) if _is_mixed_name(match[0]))
    for pattern in _CHINESE_OWN:
        yield from (match[0] for match in pattern.finditer(text) if match[1][:2] not in trade_words_zh())


def _is_name(written: str, *, quoted: bool, sure: bool) -> bool:
    """A word that is none of trade; without quotes or a sure cue it also has to look coined: "SmartFlow", "XR7"."""
    folded = fold(written).replace(" ", "")
    if folded in listed("before_brand") or folded in listed("standards") or (len(folded) < 2 and not quoted):  # noqa: PLR2004
        return False
    if quoted:
        return not is_trade(folded)
    looks_coined = any(letter.isupper() for letter in written[1:]) and not written.isupper()
    if not sure:
        return looks_coined and not is_trade(folded)
    return not is_trade(folded) and not (is_ordinary(folded) and written.islower())


def _is_product_zh(owner: str, quoted: str, behind: str) -> bool:
    """“舒眠堡”床垫 names a product, “一站式”服务 says what a service is like."""
    if _PHRASES_ZH.search(quoted) or quoted[:2] in trade_words_zh() or quoted[-2:] in trade_words_zh():
        return False
    if owner:
        return True
    return not _BEGINNINGS_ZH.match(quoted) and _is_product_word(behind)


def _is_product_word(behind: str) -> bool:
    return bool(_PRODUCT_ZH.match(behind)) or any(behind[:length] in trade_words_zh() for length in range(2, 7))


def _is_mixed_name(written: str) -> bool:
    """Capitals within a word: "UVista", "SmartFlow"; not LEDs, LiFePO4, EtherCAT, Kundinnen."""
    bare = written.partition("-")[0]
    if len(bare) < SHORTEST_MIXED or fold(bare) in listed("mixed") | listed("standards"):
        return False
    abbreviation = re.fullmatch(r"[A-ZÄÖÜ]{2,}(?:s|en|er|n)?", bare)
    return not (abbreviation or _FORMULA.fullmatch(bare) or re.search(r"In(?:nen)?$", bare))


def _is_coined(quoted: str) -> bool:
    """Whether a first word in quotes is none that people know; single words in quotes often are German nouns."""
    first = fold(quoted.split(maxsplit=1)[0]).replace(" ", "")
    if _ADJECTIVE.search(quoted.split(maxsplit=1)[0]):
        return False
    return len(first) >= SHORTEST_COINED and not is_trade(first) and not is_ordinary(first) and first not in listed("before_brand")


def _begins_sentence(text: str, position: int) -> bool:
    before = text[:position].rstrip()
    return not before or before[-1] in ".!?"
