"""Whether a text speaks of changing what was said or sent before, and whether it names an office request."""

from __future__ import annotations

import re

_GERMAN = (
    r"(?:ab|um)?(?:zu)?(?:ge)?(?:ä|ae)nder\w*|(?:ver|ge)schieb\w*|verschoben|verleg\w*|umbuch\w*|umgebucht|umzubuchen|korrigier\w*|"
    r"berichtig\w*|anpass\w*|angepasst|statt|stattdessen|anstatt|anstelle|doch|lieber|sondern|nur noch|jetzt nur|erhöh\w*|reduzier\w*|"
    r"verlänger\w*|verkürz\w*|tausch\w*|wechsel\w*|später|früher"
)
_ENGLISH = (
    r"chang\w*|instead|rather|actually|after all|make (?:it|that)|mov(?:e|ing)|shift|postpon\w*|reschedul\w*|correct\w*|updat\w*|"
    r"amend\w*|modif\w*|switch\w*|extend\w*|shorten\w*|reduc\w*|increas\w*|later|earlier"
)
_CHINESE = (
    "改|换|換|变更|變更|有变|有變|更正|调整|調整|推迟|推遲|延期|还是|還是|而不是|延长|延長|缩短|縮短|"
    r"增加到|减少到|減少到|[晚早][一两二三四几\d]"
)
_CHANGING = re.compile(rf"\b(?:{_GERMAN}|{_ENGLISH})\b|{_CHINESE}", re.IGNORECASE)
_REQUEST = re.compile(r"\b(?:\w*anfrage|(?:office|room|my|our|the) request)\b|\bb\s*-?\s*\d{1,8}\b|申请|申請", re.IGNORECASE)


def speaks_of_change(text: str) -> bool:
    """Whether a word of changing is in the text: "doch drei", "make it three", "改成三个"."""
    return _CHANGING.search(text) is not None


def names_request(text: str) -> bool:
    """Whether the text speaks of an office request, by this word or by a number."""
    return _REQUEST.search(text) is not None
