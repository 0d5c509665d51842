"""How many people come to a conference: as an answer, and as a part of the sentence that somebody registers with."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.dialog import Context, Kind, Misread, Unclear
from bot.domain.conferences import MOST_PEOPLE
from bot.domain.fold import fold

_NUMBER_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "ein eine einen einer allein alleine one alone myself 一 独",
            "zwei zweit two 二 两 俩", "drei dritt three 三", "vier viert four 四",
            "fuenf fuenft five 五", "sechs sechst six 六", "sieben seven 七", "acht eight 八", "neun nine 九", "zehn ten 十",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_BESIDE_PEOPLE = frozenset(
    {
        *("wir", "ich", "sind", "bin", "kommen", "komme", "zu", "mit", "nur", "und", "bitte", "insgesamt"),
        *("personen", "person", "leute", "leuten", "platz", "plaetze"),
        *("we", "i", "are", "am", "come", "will", "be", "just", "only", "and", "of", "us", "in", "total", "please"),
        *("people", "persons", "places"),
        *"我们来去参加会人个位名共总只有就自己",
    }
)


class People(Kind[int]):
    """How many people come, in figures or words; what stands beside the number must be harmless."""

    def parse(self, text: str) -> int:
        """The only number of people in the text."""
        # Chinese has no spaces: each character is a word. 一共 and 一起 hold no number.
        spaced = re.sub(r"([\u3400-\u9fff])", r" \1 ", fold(text).replace("一共", "").replace("一起", ""))
        found: set[int] = set()
        for word in spaced.split():
            number = int(word) if word.isdecimal() and len(word) <= _DIGITS else _NUMBER_WORDS.get(word)
            if number is not None:
                found.add(number)
            elif word not in _BESIDE_PEOPLE:
                raise (Misread if _is_place(text) else Unclear)("unclear-people", most=MOST_PEOPLE)
        if len(found) != 1 or not 1 <= max(found) <= MOST_PEOPLE:
            raise Unclear("unclear-people", most=MOST_PEOPLE)
        return found.pop()

    def show(self, value: int) -> str:
        """The digits."""
        return str(value)


_DIGITS = 6
_PLACES = frozenset({*("kaiserslautern", "yangzhou", "shanghai", "foshan", "china"), *("凯泽斯劳滕", "扬州", "上海", "佛山", "中国")})


def _is_place(text: str) -> bool:
    """Whether a text is nothing but a place: somebody still answers where they come from, and asks nothing."""
    return fold(text).removesuffix("市") in _PLACES


_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(word for word in _NUMBER_WORDS if len(word) > 1)})"
_HAN_NUMBER = r"(?<![\d一二两俩三四五六七八九十百])(?P<number>\d{1,2}|[一二两俩三四五六七八九十])"
_IN_A_SENTENCE = (
    re.compile(r"\bzu (?P<number>zweit|dritt|viert|fuenft|sechst)\b"),
    re.compile(rf"\b{_NUMBER} (?:personen|person|leuten?|plaetze|platz|karten|tickets|teilnehmer|teilnehmende|teilnehmern)\b"),
    re.compile(rf"\b{_NUMBER} (?:people|persons?|ppl|pax|places?|seats?|tickets?|attendees|participants|of us)\b"),
    re.compile(rf"\b(?:fuer|for|party of|group of) {_NUMBER}$"),
    re.compile(rf"{_HAN_NUMBER} ?(?:个人|人|位|名|个名额|个参会名额|张)"),
)


def read_people(_context: Context, text: str) -> Mapping[str, str]:
    """For a command: the only number of people in a sentence, "sign me up for two people"."""
    folded = fold(text)
    found = {_number(match["number"]) for pattern in _IN_A_SENTENCE for match in pattern.finditer(folded)}
    said = {_number(word) for word in folded.split() if word.isdecimal() or _NUMBER_WORDS.get(word, 1) > 1}
    sure = len(found) == 1 and said <= found and 1 <= max(found) <= MOST_PEOPLE
    return {"conf-people": str(*found)} if sure else {}


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _NUMBER_WORDS[word]
