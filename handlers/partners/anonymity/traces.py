"""Finds what registers know a firm by: street addresses, register and tax numbers, patent numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.partners.anonymity.patterns import HAN, found_by, one_of

_STREET = "stra(?:ß|ss)e"
# "Ring 3 m" is no address: what follows the number is a measure, a range or a decimal.
_NO_MEASURE = (
    r"(?!\s*(?:[.,]\d|[x×%°]|-\s?\d|"
    + one_of("mm cm m km µm um kg t l V kW A GB TB bis und")
    + r"\b|"
    + one_of("Stück Schritte Stationen")
    + "))"
)
_HOUSE = r"(?:[Nn][ro]\.?\s*)?\d{1,4}\s?[a-z]?\b"
_STREET_ENDS = one_of(
    f"{_STREET} str\\.? weg allee gasse platz damm ring ufer chaussee steig pfad hof gewerbepark industriepark "
    f"gewerbegebiet industriegebiet"
)
_ESTATES = one_of("Gewerbepark Industriepark Technologiepark Gewerbegebiet Industriegebiet")
_STREET_WORDS = one_of(r"Stra(?:ß|ss)e Str\. Weg Allee Platz Ring Damm Landstra(?:ß|ss)e")
_AT_THE = one_of("Am An_der An_den Auf_der Auf_dem Im In_der In_den Zum Zur Unter_den Hinter_der")
_NO_QUANTITY = r"(?!\s*(?:%|\w*[a-zäöü]{2,}|[.,]\d))"
_GERMAN = (
    re.compile(rf"\b((?:[A-ZÄÖÜ][\wäöüß.\-]*{_STREET_ENDS}|{_ESTATES})(?:\s(?:Nord|Süd|Ost|West))?)\s+{_HOUSE}{_NO_MEASURE}"),
    re.compile(rf"\b([A-ZÄÖÜ][\wäöüß\-]+[\s-]{_STREET_WORDS})\s+{_HOUSE}{_NO_MEASURE}"),
    re.compile(rf"\b({_AT_THE}\s+[A-ZÄÖÜ][\wäöüß\-]+)\s+\d{{1,3}}\s?[a-z]?\b{_NO_QUANTITY}"),
    re.compile(rf"\b(?:in|an|auf) der ([A-ZÄÖÜ][\wäöüß\-]+{_STREET})\b"),
)
# Words that end like a street and are none: Fertigungsstraße, Messweg, Dichtring, Arbeitsplatz; and routes that all know.
_NO_STREETS = (
    one_of("fertigungs produktions montage walz lackier pressen press prüf abfüll verpackungs sortier transport förder wasch schweiß misch")
    + _STREET,
    one_of(
        "verfahr mess hub feder schalt brems signal schlepp förder fahr stell dreh um transport rad geh halb ab liefer vertriebs lösungs"
    )
    + "weg",
    one_of("dicht schleif o-? kolben spreng sicherungs lager zahn haft magnet stütz innen außen filter wälzlager spann") + "-?ring",
    one_of("arbeits speicher stell park lager markt steck bau sitz trainings einsatz sport lade paletten") + "platz",
    one_of("bau betriebs schlacht recycling") + "hof",
    one_of("stau rahmen") + "damm",
    one_of("wein berg seiden milch fach dorf") + _STREET,
)
_NO_STREET = re.compile(rf"(?:{'|'.join(_NO_STREETS)})$", re.IGNORECASE)
_COUNTED = one_of(
    "Stück Teile Einheiten Paletten Meter Tonnen Stunden Kilometer Euro Kunden Zyklen Liter Umdrehungen Platten Leuchten Units Pieces"
)
_POSTCODES = (
    re.compile(rf"\b6[67]\d{{3}}\s+(?!{_COUNTED})[A-ZÄÖÜ][a-zäöüß]{{3,}}"),
    re.compile(r"\bD-\s?\d{5}\b|\bPostfach\s+\d[\d ]+|\bP\.?\s?O\.?\s?Box\s+\d+"),
    re.compile(r"\b[1-8]\d{5}\s*(?:扬州|佛山|上海|江苏|广东|Yangzhou|Foshan|Shanghai)"),
    re.compile(r"(?:邮编|邮政编码|\bpost ?code|\bpostal code|\bzip)[:：]?\s*\d{5,6}", re.IGNORECASE),
)
_ROAD = one_of(r"Road Rd\.? Street St\.? Avenue Ave\.? Lane Boulevard Blvd\.? Highway")
_ROOM = one_of(r"Room Suite Unit Building Block Floor Level Booth Stand Hall No\.?")
_NAMES = r"(?:[A-Z][\w'’\-]+\s+){1,4}"
_ENGLISH = (
    re.compile(rf"\b(?:No\.?\s?)?\d{{1,5}}[a-zA-Z]?,?\s+{_NAMES}{_ROAD}(?!\w)"),
    re.compile(rf"\b{_NAMES}{_ROAD},?\s*(?:No\.?\s?|number\s)?\d{{1,5}}\b(?!\s*(?:km|m|mm)\b)"),
    re.compile(
        rf"\b{_ROOM}\s?\d{{1,4}}[A-Z]?\s*,\s*(?:\d{{1,4}}\s+)?(?:{_ROOM}\s?[A-Z]?\d{{1,4}}|{_NAMES}?(?:[A-Z]\w+\s)?(?:Park|"
        rf"Tower|Plaza|Building|Mansion|Zone)\b)"
    ),
    re.compile(r"\b(?:[A-Z]\w+\s){2,5}(?:Expo Cent(?:er|re)|Tower|Plaza|Mansion)\b|\bHalle\s\d{1,2}[,\s]+Stand\s[A-Z]?\d+"),
)
# 电路, 铁路 and the like are no streets; 3号线 is an underground line, 3号机 a machine.
_NO_ROAD = "(?<![电铁线油气回])"
_ROAD_ZH = one_of("路 街 大道 道 巷 弄 胡同 村 工业区 开发区 园区 产业园 科技园")
_CHINESE = (
    re.compile(rf"{HAN}{{2,12}}{_NO_ROAD}{_ROAD_ZH}\s*(?:\d+|[零〇一二三四五六七八九十百]+)\s*(?:弄\s*\d+\s*)?号(?!线|机|样|产品|钢|井)"),
    re.compile(r"\d+\s*号\s*(?:楼|院|厂房|大院|门面|商铺)|\d+\s*[幢栋]\s*\d+\s*[室层楼]?"),
    re.compile(rf"{HAN}{{2,12}}(?:大厦|广场|中心|大楼|园|座|栋)\s*[a-zA-Z]?座?\s*\d+\s*(?:室|层|楼|单元|栋|幢)"),
    re.compile(r"(?:地址|厂址|办公地点|注册地)\s*[:：]\s*\S{4,}"),
)
_IS = r"\s*[:：.]?\s*(?:is\s|lautet\s|ist\s)?"
_OF_A_NUMBER = r"(?:[-\s]?(?:id\w*|nr|no|number|nummer|reg))*\.?"
_TAX = one_of(r"ust[-.]?id umsatzsteuer vat steuer tax d-?u-?n-?s eori weee reg(?:istration)? company register lucid")
_COURT = one_of("handelsregister registergericht amtsgericht genossenschaftsregister commercial_register")
_REGISTER = (
    re.compile(rf"\bHR\s?[AB]{_OF_A_NUMBER}{_IS}\d{{3,}}|\b{_COURT}\b[^.;。]{{0,40}}?\d{{3,}}", re.IGNORECASE),
    re.compile(rf"\b{_TAX}\.?{_OF_A_NUMBER}{_IS}[A-Z]{{0,3}}[\s-]?\d[\d\s/\-]{{4,}}", re.IGNORECASE),
    re.compile(r"\bDE\s?\d{3}\s?\d{3}\s?\d{3}\b"),
    # The unified social credit code has 18 characters (GB 32100-2015).
    re.compile(r"(?<![0-9A-Za-z])9[1-3]\d{6}[0-9A-Z]{10}(?![0-9A-Za-z])"),
    re.compile(
        r"(?:信用代码|注册号|营业执照|税号|组织机构代码|备案号|许可证号|工商注册)\w{0,6}\s*[:：为是]?\s*[0-9A-Z\-]{6,}", re.IGNORECASE
    ),
    # Who is listed or has an identifier of legal entities is known by it.
    re.compile(
        r"\b(?:stock|ticker|share)\s(?:code|symbol|number)\W{0,3}(?:is\s)?[A-Z0-9]{2,}|\b(?:ISIN|WKN|LEI|GLN)\b\W{0,3}[A-Z0-9]{5,}|"
        r"(?:股票|证券)(?:代码|简称)\s*[:：为是]?\s*\w{2,}",
    ),
    re.compile(rf"{HAN}\s?icp\s?备\s?\d+", re.IGNORECASE),
)
_OFFICE = one_of("EP DE US WO CN JP ZL PCT GB FR KR")
_RIGHT = one_of("patent gebrauchsmuster schutzrecht geschmacksmuster design")
_PAPER = one_of("schrift anmeldung application publication")
_PATENT = (
    re.compile(rf"\b{_OFFICE}[\s/.\-]?(?:CN|DE|EP)?\s?(?:\d[\s.,/\-]?){{6,14}}(?:\s?[ABCUTXSY]\d?)?\b"),
    re.compile(rf"\b{_RIGHT}[-\s]?{_PAPER}?[-\s]*(?:no|nr|number|nummer|#)?{_IS}[A-Z]{{0,3}}\s?\d[\d\s.,/\-]{{4,}}", re.IGNORECASE),
    re.compile(r"专利(?:申请|授权|公开)?(?:号|编号|公告号)?\s*[:：为是]?\s*(?:zl|cn)?\s?\d[\d\s.x]{6,}", re.IGNORECASE),
)
_COUNTED_NEXT = re.compile(r"\s?(?:US\$|\$|USD|dollar|euro|eur|€|stück|pieces|units|pcs)", re.IGNORECASE)


def find_addresses(text: str) -> Iterator[str]:
    """Streets with a house number, postal codes with a town, rooms and buildings."""
    for pattern in _GERMAN:
        yield from (match[0] for match in pattern.finditer(text) if not _NO_STREET.search(match[1]))
    yield from found_by((*_POSTCODES, *_ENGLISH, *_CHINESE), text)


def find_register_numbers(text: str) -> Iterator[str]:
    """Numbers of the commercial register, of taxes, and the unified social credit code."""
    yield from found_by(_REGISTER, text)


def find_patent_numbers(text: str) -> Iterator[str]:
    """Numbers of patents and utility models; an amount of money or of pieces is none."""
    for pattern in _PATENT:
        yield from (match[0] for match in pattern.finditer(text) if not _COUNTED_NEXT.match(text, match.end()))
