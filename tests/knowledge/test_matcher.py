"""From a question to an entry, by letters alone and with the real knowledge."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.library import Library
from knowledge.match import Decision
from knowledge.matcher import Matcher
from knowledge.reading import is_courtesy


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("Gibt es ein Büro in Yangzhou?", "office-yangzhou"),
        ("gibt es ein buero in yangzou", "office-yangzhou"),
        ("who provides the rooms in fushan", "office-foshan"),
        ("揚州有辦公室嗎", "office-yangzhou"),
        ("foshan you ban gong shi ma", "office-foshan"),
        ("When is the confrence?", "conference"),
        ("会义什么时候开", "conference"),
    ],
)
def test_near_questions_are_answered(small_matcher: Matcher, question: str, entry: str) -> None:
    """Typing errors, missing umlauts, traditional characters, pinyin and wrong characters of the same sound do not matter."""
    match = small_matcher.match(question)
    assert (match.decision, match.entry) == (Decision.ANSWER, entry)


def test_a_gap_goes_to_a_person_with_its_entry(small_matcher: Matcher) -> None:
    """What is not on record is said, and a person offered."""
    match = small_matcher.match("Was kostet ein Büro?")
    assert (match.decision, match.entry) == (Decision.PERSON, "price")


@pytest.mark.parametrize("question", ["", "   ", "?!", "\u200b", "😀"])
def test_nothing_said_is_no_match(small_matcher: Matcher, question: str) -> None:
    """Without letters or characters there is nothing to match."""
    match = small_matcher.match(question)
    assert (match.decision, match.entry, match.suggestions) == (Decision.PERSON, None, ())


@pytest.mark.parametrize("question", ["Gibt es ein Büro in Hangzhou?", "office Frankfurt", "广州有办公室吗?", "Büro in Shanghai"])
def test_another_city_never_gets_the_facts_of_ours(small_matcher: Matcher, question: str) -> None:
    """Neighbours and look-alikes of our cities are told apart by name."""
    match = small_matcher.match(question)
    assert match.entry not in {"office-yangzhou", "office-foshan"}
    assert not {"office-yangzhou", "office-foshan"} & set(match.suggestions)


def test_courtesy_gives_way_to_a_question(small_matcher: Matcher) -> None:
    """Thanks at the end of a message are not what it is about."""
    assert small_matcher.match("Wann ist die Konferenz? Vielen Dank.").entry == "conference"
    assert small_matcher.match("Vielen Dank!").entry == "talk-thanks"


def test_the_point_of_a_long_story_is_found(small_matcher: Matcher) -> None:
    """Thousands of characters around a question do not hide it."""
    story = "Wir sind eine kleine Firma und messen Druck in Anlagen aller Art. " * 70
    assert small_matcher.match(story + "Wann ist die Konferenz?").entry == "conference"


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gets_one_of_three_ways_out(small_matcher: Matcher, text: str) -> None:
    """Suggestions are few and distinct, an answer has an entry, and the confidence is a share."""
    match = small_matcher.match(text)
    assert (match.decision is Decision.SUGGEST) == bool(match.suggestions)
    assert len(match.suggestions) == len(set(match.suggestions)) <= 3
    assert 0 <= match.confidence <= 1
    assert match.decision is not Decision.ANSWER or match.entry


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("Wo habt ihr Büros in China?", "offices-where"),
        ("Wer stellt die Räume in Foshan?", "offices-foshan"),
        ("請問上海的辦公室是誰提供的?", "offices-shanghai"),
        ("buero in yangzou", "offices-yangzhou"),
        ("office in Hangzhou?", "offices-beijing"),
        ("nimen de bangongshi zai nali", "offices-where"),
        ("WFK 办公室 in Yangzhou?", "offices-yangzhou"),
        ("who is on the delegation", "trip-members"),
        ("Was kostet ein Schreibtisch in Shanghai?", "gap-price"),
        ("verlagert ihr die produktion nach china", "no-relocation"),
        ("what is WFK", "wfk-who"),
    ],
)
def test_the_real_knowledge_answers_real_questions(library: Library, question: str, entry: str) -> None:
    """What people ask first is answered, in every language and spelling."""
    assert library.matcher.match(question).entry == entry


@pytest.mark.parametrize(
    "question", ["Wie koche ich Spaghetti?", "Flug von Frankfurt nach Shanghai buchen", "who won the game last night", "彩票号码是多少"]
)
def test_foreign_questions_are_not_answered(library: Library, question: str) -> None:
    """What nobody here knows goes to a person, to a choice or to small talk, never to a fact."""
    match = library.matcher.match(question)
    assert match.decision is not Decision.ANSWER or is_courtesy(match.entry or "")


@pytest.mark.parametrize(
    "text",
    [
        "belegt bis Juni",
        "Absenden",
        "ich komme allein",
        "only one day before",
        "change",
        "just two",
        "later",
        "tomorrow",
        "morgen",
        "Abendtreff",
        "phone",
        "Telefon",
        "anna@example.de",
        "neu",
        "Ich habe mich vertan",
        "complaint",
        "ACME Ltd.",
        "zu spät",
        "stop it",
        "das stimmt nicht",
        "keine ahnung",
    ],
)
def test_what_only_lies_near_a_courtesy_is_none(library: Library, text: str) -> None:
    """A courtesy out of place is no answer: such a text gets a choice, or a person."""
    assert not is_courtesy(library.matcher.match(text).entry or "")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("no thanks", "talk-no"),
        ("nein danke", "talk-no"),
        ("不用了", "talk-no"),
        ("danke dir", "talk-thanks"),
        ("tschüss", "talk-bye"),
        ("Moin moin", "talk-hello"),
        ("ok thx", "talk-thanks"),
        ("谢谢啊", "talk-thanks"),
        ("See you later!", "talk-bye"),
        ("super", "talk-praise"),
    ],
)
def test_courtesies_are_answered_as_what_they_are(library: Library, text: str, entry: str) -> None:
    """A polite refusal is no complaint, and whatever was talked about before does not matter."""
    assert library.matcher.match(text).entry == entry
    assert library.matcher.match(text, "offices-where").entry == entry


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("ok danke aber was kostet es", "gap-price"),
        ("thanks but what does it cost?", "gap-price"),
        ("谢谢 那要多少钱", "gap-price"),
        ("Hallo wo sind die Büros", "offices-where"),
        ("danke und wann ist die konferenz", "conference"),
    ],
)
def test_a_question_behind_a_courtesy_is_answered(library: Library, text: str, entry: str) -> None:
    """Also without a full stop between them."""
    assert library.matcher.match(text).entry == entry
