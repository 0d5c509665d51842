"""Finds descriptions that fit one firm only: the only maker of a place, a landmark beside the works."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.partners.anonymity.patterns import HAN, found_by, one_of

_MAKER_DE = (
    r"(?i:\w*(?:hersteller|produzent|anbieter|betrieb|firma|unternehmen|werk|lieferant|fabrik|arbeitgeber|händler|manufaktur|"
    r"brauerei|gießerei|weingut|institut|labor|dienstleister|bauer|haus)\w{0,3})"
)
_MAKER_EN = one_of(
    r"manufacturers? makers? producers? suppliers? compan(?:y|ies) firms? factor(?:y|ies) plants? employers? brewery winery foundry "
    "institutes? laborator(?:y|ies) providers? dealers? business"
)
_MAKER_ZH = "(?:生产|制造|企业|厂家|公司|工厂|供应商|生产商|制造商|厂商|酒庄|研究所|机构)"
_HIGH_DE = r"(?i:\w*(?:turm|tower|schornstein|hochhaus|kuppel|windrad|wasserturm|silo)s?)"
_LANDMARK_DE = (
    r"(?:\w*(?:[Bb]ahnhof|[Rr]athaus|[Ss]chloss|[Kk]irche|[Ss]tadion|[Mm]useum|[Kk]linikum|[Kk]aserne|[Uu]niversität|[Hh]ochschule)\w{0,2}|"
    r"Burg|Dom|Air Base|Brücke|Krankenhaus)"
)
_LANDMARK_EN = one_of(
    r"(?:(?:main|train|railway|bus|metro)_)?station town_hall castle church cathedral stadium university air_base "
    "bridge museum temple lake port_terminal"
)
_DESCRIBED = (
    re.compile(
        rf"\b[Ee]inzig(?:e[rns]?|artige[rns]?)\s+(?:[\w-]+\s+){{0,3}}?{_MAKER_DE}\b[^.;!?]{{0,60}}?\b(?:in|im|von|aus|der|am)\s+[A-ZÄÖÜ]"
    ),
    re.compile(
        rf"\b(?:größte[rns]?|älteste[rns]?|traditionsreichste[rns]?)\s+(?:[\w-]+\s+){{0,2}}?{_MAKER_DE}\b[^.;!?]{{0,40}}?"
        r"\b(?:in|im|von|am|der)\s+"
        r"(?!Europa|Deutschland|China|Asien|der Welt|Welt|Branche)[A-ZÄÖÜ]"
    ),
    re.compile(
        rf"\b(?:Firma|Unternehmen|Betrieb|Werk|Fabrik|Haus|Gebäude|Halle|wir)\s+(?:ist\s+)?(?:mit|unter|an|bei|neben)\s+"
        rf"(?:\w+\s+){{1,3}}?{_HIGH_DE}\b"
    ),
    re.compile(
        rf"\b(?:neben|gegenüber|hinter|unterhalb|oberhalb|direkt an|direkt am|in Sichtweite)\s+"
        rf"(?:von\s+|vom\s+|zum\s+|zur\s+)?(?:de[rms]|die|das)?\s*(?:\w+\s+)?{_LANDMARK_DE}\b"
    ),
    re.compile(r"\b(?:an|neben|direkt an|nahe) der (?:A|B|L|K)\s?\d{1,3}\b"),
    re.compile(
        r"\b[Gg]elände\s+(?:der|des|einer|eines)\s+(?:ehemaligen|früheren|alten)\b"
        r"|\b(?:ehemalige[rsn]?|frühere[rsn]?|alte[rsn]?)\s+[A-ZÄÖÜ][\w-]+-?(?:gelände|areal|werk|kaserne)\b"
    ),
    re.compile(
        rf"\bthe (?:only|sole|oldest|one and only)\s+(?:[\w-]+\s+){{0,3}}?{_MAKER_EN}\b[^.;!?]{{0,60}}?"
        r"\b(?:in|of|from|at)\s+(?!Europe|China|Germany|Asia)[A-Z]"
    ),
    re.compile(
        r"\b[Ww]e are (?:the|its) (?:only|sole|oldest|largest|biggest) [^.;!?]{3,60}? "
        r"(?:in|of|from) (?!Europe|China|Germany|Asia|the\b)[A-Z]"
    ),
    re.compile(
        r"\b[Ww]ir sind (?:hier )?(?:der|die|das) einzige[rns]? [^.;!?]{3,60}? (?:in|aus|von) (?!Europa|China|Deutschland|Asien)[A-ZÄÖÜ]"
    ),
    re.compile(
        rf"\b(?:company|firm|factory|plant|building|works|office|we are)\s+(?:(?:is|are|located|situated|right|directly)\s+)*"
        rf"(?:next to|opposite|behind|beside|across from|in front of|facing)\s+(?:the\s+)?(?:\w+\s+)?{_LANDMARK_EN}\b"
    ),
    re.compile(
        r"\b(?:company|firm|factory|plant|building|works)\s+with\s+(?:the|a|its)\s+(?:\w+\s+){0,3}(?:tower|chimney|dome|spire|skyscraper|windmill)\b"
    ),
    re.compile(
        r"\b(?:on|off|next to|along)\s+(?:the\s+)?(?:A|B|G|S)\s?\d{1,4}\s+(?:motorway|highway|expressway|near|exit|by)\b"
        r"|\bsite of the (?:former|old)\b"
    ),
    re.compile(rf"(?:唯一|仅有)(?:一家|的)?{HAN}{{0,12}}?(?:{_MAKER_ZH}|厂)|{_MAKER_ZH}中唯一"),
    re.compile(
        rf"{HAN}{{2,4}}(?:市|县|区|镇|地区|本地|当地){HAN}{{0,2}}(?:最大|最早|最老|规模最大|第一家|首家)(?:的|一家)?{HAN}{{0,8}}{_MAKER_ZH}"
    ),
    re.compile(
        r"(?:火车站|高铁站|地铁站|机场|大桥|体育场|体育馆|寺|塔|湖|公园|医院|大学|"
        r"高速出口|高速路口|政府|广场|古城|码头)(?:的)?(?:对面|旁边|旁|隔壁|附近|背后|后面)"
    ),
    re.compile(r"(?:就是|我们是|即)(?:那家|那个)|(?:有|带|立着)(?:一?座|个)?[\u3400-\u9fff]{0,4}(?:塔楼|水塔|烟囱|钟楼|高塔)(?:的)"),
)


def find_descriptions(text: str) -> Iterator[str]:
    """Descriptions that point at one firm: "der einzige Hersteller in ...", "the factory with the blue tower", 火车站对面."""
    yield from found_by(_DESCRIBED, text)
