"""Follow-up questions."""

import pytest

from knowledge.library import Library
from knowledge.matcher import Matcher


@pytest.mark.parametrize(
    "question", ["und in Foshan?", "and Foshan?", "那佛山呢?", "Foshan", "what about fushan?", "und wie sieht es mit Foshan aus?"]
)
def test_another_city_asks_the_same_about_it(small_matcher: Matcher, question: str) -> None:
    """A question that only names another city goes on with the last one."""
    assert small_matcher.match(question, "office-yangzhou").entry == "office-foshan"


def test_a_clear_question_is_not_bent_to_the_topic(small_matcher: Matcher) -> None:
    """Who asks something else gets something else."""
    assert small_matcher.match("Wann ist die Konferenz?", "office-yangzhou").entry == "conference"


def test_an_unknown_topic_does_no_harm(small_matcher: Matcher) -> None:
    """An entry that no longer exists is forgotten."""
    assert small_matcher.match("Wann ist die Konferenz?", "gone").entry == "conference"


@pytest.mark.parametrize(
    ("topic", "question", "entry"),
    [
        ("offices-yangzhou", "und in Foshan?", "offices-foshan"),
        ("offices-yangzhou", "那上海呢?", "offices-shanghai"),
        ("offices-foshan", "and Shanghai?", "offices-shanghai"),
        ("offices-where", "und was kostet das?", "gap-price"),
        ("yangzhou-about", "und Foshan?", "foshan-about"),
        ("gap-address", "und in Foshan?", "gap-address"),
        ("offices-where", "und in Foshan?", "offices-foshan"),
        ("offices-shanghai", "那佛山呢?", "offices-foshan"),
        ("offices-yangzhou", "und in Hangzhou?", "offices-beijing"),
        ("offices-where", "wer stellt die?", "offices-providers"),
        ("person-weichel", "Wann ist die Konferenz?", "conference"),
    ],
)
def test_talks_about_the_real_knowledge_go_on(library: Library, topic: str, question: str, entry: str) -> None:
    """Short questions are understood from what was answered last."""
    assert library.matcher.match(question, topic).entry == entry


@pytest.mark.parametrize(
    ("topic", "question"),
    [
        ("foshan-about", "What is the capital of Australia?"),
        ("offices-where", "今天天气怎么样"),
        ("offices-shanghai", "Wie wird das Wetter?"),
    ],
)
def test_a_short_question_about_something_else_is_not_drawn_to_the_topic(library: Library, topic: str, question: str) -> None:
    """Only what points back goes on with the topic; anything else stands for itself."""
    entry = library.matcher.match(question, topic).entry
    assert entry is None or entry == "talk-joke"


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("can chinese companies come too?", "conference-chinese-firms"),
        ("Dürfen auch chinesische Firmen kommen?", "conference-chinese-firms"),
        ("中国公司也能来吗", "conference-chinese-firms"),
        ("怎么报名", "conference-register"),
        ("how do i sign up?", "conference-register"),
        ("Wie melde ich mich an?", "conference-register"),
        ("我们能参加吗", "conference-invited"),
        ("can we join?", "conference-invited"),
        ("where and when again?", "conference"),
        ("Wo und wann nochmal?", "conference"),
        ("在哪里，什么时候？", "conference"),
    ],
)
def test_while_the_conference_is_talked_about_short_questions_mean_it(library: Library, question: str, entry: str) -> None:
    """What could be asked of anything is asked of the conference then, and only then."""
    assert library.matcher.match(question, "conference").entry == entry
    assert library.matcher.match(question, "offices-where").entry != entry


@pytest.mark.parametrize(
    ("question", "entry"),
    [("Wo sind die Büros?", "offices-where"), ("扬州的代表处在哪里？", "offices-yangzhou"), ("when was the trip?", "gap-trip-year")],
)
def test_a_question_that_says_more_is_not_drawn_to_the_conference(library: Library, question: str, entry: str) -> None:
    """One word that the subject does not know is enough."""
    assert library.matcher.match(question, "conference").entry == entry
