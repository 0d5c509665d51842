"""Who would sell for whom: a firm that wants to sell another's goods buys them first, and one that has its own sold is paid.

| said | read as |
|---|---|
| 想找德国厂家做代理; we want to represent brands; als Händler tätig werden | takes on the goods of others |
| 希望有公司代理我们的产品; a firm to represent us; unsere Sensoren vertreiben | gives its own |
"""

from __future__ import annotations

import re

_WISH_DE = r"(?:m[öo]chten?|wollen|will|w[üu]rden?|k[öo]nnen|kann|w[üu]nsch\w+)"
_ROLE_DE = (
    r"(?:(?:\w*h[äa]ndler|vertriebs\w+|\w*vertret(?:ung|er|erin)|\w*importeur|distributor|wiederverk[äa]ufer|"
    r"repr[äa]sentan[tz]|vertriebsfirma|agentur)(?:in)?)"
)
_WISH_EN = (
    r"(?:(?:want|wish|hope|plan|intend|aim|offer|seek|like|love|keen|happy|ready|able|willing)(?:s|es|ing)? to|interested in|could|can)"
)
_ROLE_EN = (
    r"(?:agents?|distributors?|dealers?|(?:sales |commercial )?representatives?|importers?|resellers?|(?:sales|distribution) partners?)"
)
_WISH_ZH = "(?:想要|想|希望|愿意|愿|欲|拟|有意|计划|打算|准备)"
_ROLE_ZH = "(?:代理|经销|分销)"
# What follows where agents are meant, not the work of one.
_NO_WORK_ZH = "(?!商|人|伙伴|者|加盟|加入|合作|我|本公司|本厂|的(?:公司|企业|伙伴|商家|朋友))"
_OWN_DE = r"unser\w*(?! (?:firma|unternehmen|betrieb|haus|team|b[üu]ro|kunden|netz|sortiment|programm|angebot|markt))"
_OWN_EN = r"our(?! (?:company|firm|customers|clients|team|shops?|stores?|network|range|portfolio|market|region|country|home))"
# Who is to act, where it is not the writer: ", die den Vertrieb übernehmen", "a company that wants to distribute", "wer möchte".
_OTHERS = re.compile(
    r",\s*(?:der|die|das|welche[rs]?)\s(?!wir\b|ich\b)[^,]*$|\bwer\b[^,]*$|\b(?:who|that|which|whoever|anyone|you)\s[^,]*$|"
    r"[找寻招征求][^，,。；]{0,10}$|(?:公司|企业|厂家|商家|贵司|您|贵方|有人|朋友|伙伴)[^，,。；]{0,4}$"
)
_RIGHTS = re.compile(
    r"代理权|经销权|代理资格|引进.{0,12}产品|vertriebsrecht\w*|(?:distribution|agency|import|sales) rights|exclusive import\b"
)
_TAKES_ON = re.compile(
    rf"\b{_WISH_DE}\b(?:(?!unser|finden|suchen|gewinnen|,\s(?:der|die|das)\b)[^.;!?]){{0,80}}\b(?:importieren|vertreiben|einf[üu]hren|vertreten|repr[äa]sentieren)\b|"
    r"(?:vertretung\w*|\bvertrieb)\b(?:(?!unser)[^.;!?]){0,60}[üu]bernehm\w*|[üu]bernehmen\b(?:(?!unser)[^.;!?,]){0,40}(?:vertretung|vertrieb\b)|"
    rf"\bals (?:(?!unser|für uns)[^.;!?,]){{0,30}}?{_ROLE_DE}\b(?:(?!unser|f[üu]r uns)[^.;!?,]){{0,60}}"
    r"\b(?:t[äa]tig|arbeiten|auf(?:zu)?treten|fungieren|agieren|handeln)\b|"
    rf"\b{_WISH_DE}\b(?:(?!unser)[^.;!?,]){{0,40}}\b{_ROLE_DE}\b(?:(?!unser)[^.;!?,]){{0,60}}\b(?:werden|sein)\b(?! gesucht)|"
    r"\b(?:vertreten|vertreiben|handeln mit|handel mit|h[äa]ndler|handels\w+)\b[^.;!?]{0,60}\bsuchen?\b"
    r"(?:(?!partner|h[äa]ndler|firm|unternehm|jemand|vertret|importeur|kontakt|unser|weg)[^.;!?,]){2,50}"
    r"\b(?:f[üu]r den|zum|in den) vertrieb\b|"
    rf"\b{_WISH_EN} (?:(?!our\b|us\b)[^.;!?,]){{0,12}}?\b(?:import|distribut|represent|list|resell)(?:e|ing)?\b(?! our| us)|"
    rf"\bact(?:ing)? as (?:their|its|your)\b[^.;!?,]{{0,30}}\b{_ROLE_EN}\b|"
    rf"\b{_WISH_EN} (?:act(?:ing)? as|becom(?:e|ing)|be|being|serve as|work as)\b"
    rf"(?:(?!\bour\b|for us|look|seek|find)[^.;!?,]){{0,40}}\b{_ROLE_EN}\b(?! for us)|"
    rf"{_WISH_ZH}(?:[^，,。；！？有公企商您贵你方找寻招我]{{0,12}}){_ROLE_ZH}(?=[\u3400-\u9fff]){_NO_WORK_ZH}|"
    rf"{_WISH_ZH}(?:做|当|担任|成为|作为)(?:[^，,。；！？我找寻招]{{0,20}}){_ROLE_ZH}|"
    rf"(?:做|当|担任|成为)(?:其|它们|他们|贵司|贵方|您的|你们)[^，,。；我]{{0,10}}{_ROLE_ZH}|"
    rf"为(?!我|本)[^，,。；！？我]{{1,14}}(?:做|当|担任)[^，,。；我]{{0,6}}{_ROLE_ZH}"
)
_SOUGHT_TO_SELL = re.compile(
    rf"[找寻](?P<whom>[^，,。；！？我]{{2,24}}?)[，,]?(?:来|想|并)?(?:做|当|作|担任|洽谈|谈|来)(?:[^，,。；！？我公企]{{0,8}}){_ROLE_ZH}{_NO_WORK_ZH}|"
    rf"[找寻求][^，,。；！？我]{{0,8}}?{_ROLE_ZH}的(?P<what>[^，,。；！？我]{{2,20}})"
)
_SELLERS = re.compile(r"(?:公司|企业|(?<![造产厂])商|人|伙伴|团队|机构|单位|朋友|客户|代理|合作方)$")
_MAKERS = re.compile(r"(?:厂家|厂商|制造商|生产商|供应商|生产企业|制造企业|工厂|品牌)$")
_TRADES = re.compile("经销|贸易|代理|分销|销售")
_MAKES = re.compile("生产|制造|研发|开发|(?:是|为)[^，,。；]{0,12}厂")
_GIVES = re.compile(
    rf"\b{_OWN_DE} [^.;!?,]{{0,60}}\b(?:vertreib(?:en|t)|vertr(?:eten|itt)|importier(?:en|t)|einf[üu]hr(?:en|t))\b|"
    rf"\b(?:bauen|entwickeln|fertigen|herstellen|produzieren|machen)\b[^.;!?]{{0,80}}\b(?:sie|diese|ihn|es)\b[^.;!?,]{{0,40}}\bvertreiben\b|"
    rf"\b(?:represent|distribut|import|resell)(?:e|s|es|ing|ed)? (?:us\b|{_OWN_EN})|"
    r"(?:代理|经销|分销|销售)(?:我们|我司|我方|我厂|本公司|本厂)"
)


def takes_on(text: str) -> bool:
    """Whether a text in lower case says that its writer wants to sell the goods of others."""
    if gives(text):
        return False
    if _RIGHTS.search(text) or any(not _is_others(text, match.start()) for match in _TAKES_ON.finditer(text)):
        return True
    return any(_is_for_goods(text, match) for match in _SOUGHT_TO_SELL.finditer(text))


def gives(text: str) -> bool:
    """Whether a text in lower case says that the goods of its writer are to be sold."""
    return _GIVES.search(text) is not None


def _is_others(text: str, start: int) -> bool:
    begun = max(text.rfind(end, 0, start) for end in ".;!?。；！？\n") + 1
    return _OTHERS.search(text[begun:start]) is not None


def _is_for_goods(text: str, match: re.Match[str]) -> bool:
    """Whether makers or goods are sought to be sold; a firm is sought by traders for its goods, by makers as an agent."""
    sought = match["whom"] or match["what"]
    if _MAKERS.search(sought):
        return True
    if _SELLERS.search(sought):
        own = text[: match.start()]
        return bool(_TRADES.search(own)) and not _MAKES.search(own)
    return not _MAKES.search(text[: match.start()])
