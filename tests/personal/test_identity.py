"""Identity documents and their numbers are refused and not remembered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking.answers import FreeText
from bot.dialog import Unclear
from bot.domain.identity import holds_identity_number, names_identity_document
from bot.domain.messages import Address, Channel
from tests.personal.stage import ManyPlatforms

ANNA = Address(Channel.TELEGRAM, "7700123456")
RESIDENT = "11010519491231002X"
MACHINE_LINE = "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<"


@pytest.mark.parametrize(
    "text",
    [
        RESIDENT,
        RESIDENT.lower(),
        f"我的身份证号码是{RESIDENT}。",
        "身份证：１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002X",
        MACHINE_LINE,
        f"Bitte prüfen:\n{MACHINE_LINE}\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4",
        "IDD<<T220001293<<<<<<<<<<<<<<<\n6408125<2010315D<<<<<<<<<<<<<4",
        "Reisepass Nr. C01X00T47",
        "Mein Pass: C01X00T47",
        "护照号 E12345678",
        "My passport number is C4FGH1234",
    ],
)
def test_numbers_of_identity_documents_are_told(text: str) -> None:
    """Chinese resident numbers with their check digit, machine readable lines, and numbers beside the word for a document."""
    assert holds_identity_number(text)
    with pytest.raises(Unclear):
        FreeText().parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "110105194912310021",
        "11010519491331002X",
        "+49 631 1234567890",
        "Rechnung 2027-0503-1234567890",
        "Braucht man einen Reisepass?",
        "Passt der 03.05.2027 bis 14.05.2027?",
        "passt 20270503",
        "Passwort 12345678",
        "我们需要护照吗？2027年5月",
        "<<< siehe oben >>>",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    """A wrong check digit, dates, telephone numbers and plain questions about passports pass."""
    assert not holds_identity_number(text)
    assert FreeText().parse(text) == text


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    """No text makes the look fail."""
    assert holds_identity_number(text) in (True, False)
    assert names_identity_document(text) in (True, False)


@pytest.mark.parametrize(
    "caption", ["Mein Pass", "my passport", "护照", "身份證", "Reisepass, bitte prüfen", "ID card of Mr Li", "Personalausweis"]
)
async def test_a_picture_of_a_document_is_refused(bot: ManyPlatforms, caption: str) -> None:
    """The caption is not answered as a question, and the document is refused in so many words."""
    told = await bot.says(ANNA, "/start", f"<photo> {caption}")
    assert told.startswith("Ausweise, Pässe und deren Nummern nehme ich hier nicht an")
    assert caption not in await bot.everything()


@pytest.mark.parametrize("caption", ["Passt das so?", "Unser Passau-Büro", "compass"])
async def test_other_captions_are_questions_as_before(bot: ManyPlatforms, caption: str) -> None:
    """Words that merely begin like a document's are none."""
    assert not names_identity_document(caption)


async def test_a_number_is_stored_nowhere(bot: ManyPlatforms) -> None:
    """Neither as a question, in a dialog, behind a command nor among the last lines of the talk."""
    for line in (
        RESIDENT,
        f"/human {RESIDENT}",
        f"Meine Nummer {RESIDENT}",
        "Mensch",
        f"Ist {RESIDENT} in Ordnung?",
        "abbrechen",
        f"<photo> {RESIDENT}",
    ):
        await bot.says(ANNA, line)
    assert RESIDENT not in await bot.everything()
