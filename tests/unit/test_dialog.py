"""Dialogs as scripts: replay, and what releases may change between two answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.asking.answers import FreeText, MailAddress
from bot.conversation import House, Turn, turn
from bot.conversation.house import Finding, ReadKnowledge
from bot.dialog import (
    Ask,
    Confirm,
    Context,
    Done,
    Finished,
    LookUp,
    Option,
    Script,
    Waiting,
    ask,
    choose,
    confirm,
    look_up,
    replay,
)
from bot.domain.conversation import Conversation
from bot.domain.handovers import HandoverOpened, NewHandoverNumber, RecentTalk, Way
from bot.domain.language import Language
from bot.domain.messages import Address, Channel, Commanded, Content, Message, Said, Tapped, Update
from bot.domain.people import Contact
from bot.texts import catalogue
from handlers import handover
from handlers import settings as own_settings
from tests.fakes.library import UNKNOWN, ToldLibrary
from tests.player import BEGINNING

CONTACT = Contact("c1", Language.DE)
CONTEXT = Context(CONTACT, Language.DE, BEGINNING, Address(Channel.TELEGRAM, "1"))
WAYS = (Option("here", "person-way-here"), Option("mail", "person-way-mail"))


def first_release(context: Context) -> Script[Finished]:
    """Question, way, and a mail address where it is needed."""
    yield from ask("person-question", FreeText())
    way = yield from choose("person-way", WAYS)
    if way == "mail":
        yield from ask("person-mail", MailAddress())
    yield from confirm("person-check")
    return Finished("person-done")


def reordered_release(context: Context) -> Script[Finished]:
    """The same questions, the way first."""
    yield from choose("person-way", WAYS)
    yield from ask("person-question", FreeText())
    yield from confirm("person-check")
    return Finished("person-done")


def shorter_release(context: Context) -> Script[Finished]:
    """Without the way; a phone number is asked that the first release did not ask."""
    yield from ask("person-question", FreeText())
    yield from ask("person-phone", FreeText())
    return Finished("person-done")


def stands(script: Script[Finished], answers: Mapping[str, str]) -> Waiting | Done:
    """Where a script without look-ups stands."""
    steps = replay(script, answers)
    with pytest.raises(StopIteration) as end:
        next(steps)
    result: Waiting | Done = end.value.value
    return result


def open_key(script: Script[Finished], **answers: str) -> str:
    """The key of the open question, or "done"."""
    stand = stands(script, {key.replace("_", "-"): value for key, value in answers.items()})
    return stand.step.key if isinstance(stand, Waiting) else "done"


def test_a_script_asks_one_question_after_the_other() -> None:
    """Each answer leads to the next question; a confirmed summary ends it."""
    assert open_key(first_release(CONTEXT)) == "person-question"
    assert open_key(first_release(CONTEXT), person_question="Wo?") == "person-way"
    assert open_key(first_release(CONTEXT), person_question="Wo?", person_way="mail") == "person-mail"
    assert open_key(first_release(CONTEXT), person_question="Wo?", person_way="here") == "person-check"
    assert open_key(first_release(CONTEXT), person_question="Wo?", person_way="here", person_check="yes") == "done"


def test_a_release_may_reorder_add_and_remove_questions() -> None:
    """Answers are kept by key: nothing that was answered is asked again, only what is new."""
    assert open_key(reordered_release(CONTEXT), person_question="Wo?") == "person-way"
    assert open_key(reordered_release(CONTEXT), person_question="Wo?", person_way="here") == "person-check"
    assert open_key(shorter_release(CONTEXT), person_question="Wo?", person_way="here") == "person-phone"


def test_an_answer_that_is_no_longer_possible_is_asked_again() -> None:
    """An option that a release took away counts as not answered."""
    assert open_key(first_release(CONTEXT), person_question="Wo?", person_way="pigeon") == "person-way"


def test_the_trail_holds_what_was_asked_in_order() -> None:
    """Back and change go by the trail."""
    stand = stands(first_release(CONTEXT), {"person-question": "Wo?", "person-way": "here"})
    assert isinstance(stand, Waiting)
    assert isinstance(stand.step, Confirm)
    assert [asked.key for asked in stand.trail] == ["person-question", "person-way"]


def test_a_script_reads_only_by_look_up() -> None:
    """A look-up is handed out with its query and goes on with the answer."""

    def looking(context: Context) -> Script[Finished]:
        rooms = yield from look_up("free rooms")
        yield from choose("person-way", [Option(room) for room in rooms])
        return Finished("person-done")

    steps = replay(looking(CONTEXT), {})
    assert next(steps).query == "free rooms"
    with pytest.raises(StopIteration) as end:
        steps.send(["a", "b"])
    assert [option.value for option in end.value.value.step.options] == ["a", "b"]


def test_a_key_must_fit_its_button() -> None:
    """Dialog id, key and value share 64 bytes."""
    with pytest.raises(ValueError, match="longer than"):
        Ask("a-key-that-is-much-too-long-for-it", FreeText())
    with pytest.raises(ValueError, match="longer than"):
        Ask("key", FreeText(), (Option("a-value-that-is-much-too-long"),))


@given(st.dictionaries(st.sampled_from(["person-question", "person-way", "person-mail", "person-check"]), st.text()))
def test_any_stored_answers_can_be_replayed(answers: dict[str, str]) -> None:
    """Whatever stands in the database, a replay ends in a question or at the end."""
    for release in (first_release, reordered_release, shorter_release):
        assert isinstance(stands(release(CONTEXT), answers), Waiting | Done)


TEXTS = catalogue()
HOUSE = House(TEXTS, (handover.TOPIC, own_settings.TOPIC))
TYPED = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "ja",
            "nein",
            "zurück",
            "cancel",
            "人工",
            "STOP",
            "hilfe",
            "1",
            "2",
            "9",
            "per mail",
            "a@b.de",
            "english",
            "设置",
            "Shanghai",
            "]]>",
            "<b>",
        ]
    ),
)


def drive(content: Content, contact: Contact, conversation: Conversation, key: str) -> Turn:
    """One turn with a library that knows nothing."""
    update = Update(Address(Channel.TELEGRAM, "1"), key, BEGINNING, content)
    steps = turn(HOUSE, update, contact, conversation)
    answer: Any = None
    while True:
        try:
            query = steps.send(answer)
        except StopIteration as end:
            result: Turn = end.value
            return result
        answer = told(query)


def told(query: object) -> Any:
    """What a turn is told: the knowledge, that nothing is found, the first number, and nothing else."""
    knowledge = ToldLibrary().knowledge
    if isinstance(query, LookUp):
        return {NewHandoverNumber: 1, RecentTalk: ((), "")}.get(type(query.query))
    return knowledge if isinstance(query, ReadKnowledge) else Finding(UNKNOWN, knowledge)


class AnyTalk(RuleBasedStateMachine):
    """Random talks: texts, buttons new and old, commands, restarts."""

    @initialize()
    def begin(self) -> None:
        """A new contact."""
        self.contact, self.conversation = CONTACT, Conversation()
        self.offered: list[str] = ["menu:human"]
        self.replies: tuple[Message, ...] = (Message("-"),)
        self.asked: list[HandoverOpened] = []
        self.count = 0

    def take(self, content: Content) -> None:
        """Take one turn, the state stored and loaded in between as over a restart."""
        self.count += 1
        self.conversation = Conversation.from_json(self.conversation.to_json())
        result = drive(content, self.contact, self.conversation, str(self.count))
        self.contact, self.conversation, self.replies = result.contact, result.conversation, result.replies
        self.offered.extend(choice.token for reply in result.replies for choice in reply.choices)
        self.asked.extend(event for event in result.events if isinstance(event, HandoverOpened))

    @rule(text=TYPED)
    def say(self, text: str) -> None:
        """Type anything."""
        self.take(Said(text))

    @rule(data=st.data())
    def tap(self, data: st.DataObject) -> None:
        """Press any button that was ever shown."""
        self.take(Tapped(data.draw(st.sampled_from(sorted(set(self.offered))))))

    @rule(name=st.sampled_from(["start", "human", "settings", "language", "help", "cancel", "back", "stop", "privacy", "nonsense"]))
    def command(self, name: str) -> None:
        """Give a command."""
        self.take(Commanded(name))

    @rule(token=st.sampled_from(["d:x", "d:abcdef:person-way:here", "d:::", "entry:none", "menu:", "language:fr", "person:", ":", "?"]))
    def forge(self, token: str) -> None:
        """Press a forged button."""
        self.take(Tapped(token))

    @invariant()
    def nothing_is_silent_or_broken(self) -> None:
        """Every turn says something, in known words, with buttons that fit."""
        assert self.replies
        for reply in self.replies:
            assert reply.text.strip()
            assert len({choice.token for choice in reply.choices}) == len(reply.choices)

    @invariant()
    def a_question_goes_to_a_person_only_after_a_confirmed_summary(self) -> None:
        """Each stored question came from a dialog that is closed, with a way to answer."""
        for event in self.asked:
            assert event.question.strip()
            assert (event.way is Way.HERE) == (event.reply_to == "")


def test_no_talk_ends_in_silence() -> None:
    """Hundreds of random talks through the core, each turn over a stored state."""
    run_state_machine_as_test(AnyTalk, settings=settings(max_examples=60, stateful_step_count=25, deadline=None))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("typed", ["=person-way", "!change", "= 5 Fragen", "d:x:y:z"])
def test_a_free_text_may_begin_with_any_sign(typed: str) -> None:
    """What stands for an action on a button is an ordinary answer when somebody types it."""
    contact, conversation = CONTACT, Conversation(greeted=True)
    for key, content in enumerate((Commanded("human"), Said(typed))):
        came_to = drive(content, contact, conversation, str(key))
        contact, conversation = came_to.contact, came_to.conversation
    assert conversation.dialog is not None
    assert conversation.dialog.answers == {"person-question": typed}
