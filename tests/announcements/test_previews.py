"""Before an announcement is sent, its author sees it as the recipients will, and hears of a text that is in the wrong place."""

from __future__ import annotations

import pytest

from bot.domain.announcements import Announcement
from bot.domain.audiences import NewsTopic
from bot.domain.language import Language
from bot.texts import catalogue
from handlers.announcements.previews import previews

DE, EN, ZH = "Das Programm der Konferenz steht fest.", "The programme of the conference is ready.", "会议日程已确定，欢迎随时询问。"


def shown(texts: dict[Language, str], reader: Language) -> list[str]:
    """The lines an author reads."""
    one = Announcement(1, "author", "K. Kern", NewsTopic.SERVICE, texts)
    return [catalogue().message(reader, say).text for say in previews(one)]


@pytest.mark.parametrize(
    ("reader", "line"),
    [
        (Language.DE, "Bitte prüfen Sie: Der Text für Englisch liest sich wie Chinesisch."),
        (Language.EN, "Please check: the text for English reads like Chinese."),
        (Language.ZH, "请核对：英语文本读起来像中文。"),
    ],
)
def test_a_text_in_the_wrong_place_is_named(reader: Language, line: str) -> None:
    """Below its preview."""
    lines = shown({Language.DE: DE, Language.EN: ZH}, reader)
    assert len(lines) == 3
    assert lines[2] == line


@pytest.mark.parametrize("texts", [{Language.DE: DE, Language.EN: EN, Language.ZH: ZH}, {Language.EN: "WFK, Yangzhou 2027"}])
def test_what_is_right_or_unsure_is_shown_alone(texts: dict[Language, str]) -> None:
    """Nobody is asked about names."""
    assert len(shown(texts, Language.DE)) == len(texts)
