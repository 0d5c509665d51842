"""Translations below the original: marked, never instead, never waited for long, and asked for once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.domain.language import Language
from bot.domain.messages import Message, Quoted
from bot.domain.notices import OwnWords, Say
from bot.domain.translation import NotReached, QuotaUsedUp, Translation
from bot.texts import catalogue
from bot.translation.below import TranslationsBelow
from tests.fakes.translation import translated

QUESTION = "我们可以带狗吗？"


@dataclass
class Machine:
    """A service in memory; `errors` come first, and `silent` never answers."""

    errors: list[Exception] = field(default_factory=list)
    silent: bool = False
    asked: list[tuple[str, Language | None, Language]] = field(default_factory=list)
    engine: str = "Machine"

    async def translate(self, text: str, source: Language | None, target: Language) -> Translation:
        """As the table says."""
        self.asked.append((text, source, target))
        if self.silent:
            await asyncio.Event().wait()
        if self.errors:
            raise self.errors.pop(0)
        return Translation(translated(text, target), self.engine)

    async def check(self) -> str:
        """Always well."""
        return ""

    async def close(self) -> None:
        """Nothing to do."""


@dataclass
class Hand:
    """A clock that is set by hand, in seconds."""

    now: float = 0.0

    def __call__(self) -> float:
        """The present."""
        return self.now


def card(text: str = QUESTION, source: Language = Language.ZH, target: Language = Language.DE) -> Message:
    """A message that quotes somebody."""
    return Message(f"Frage: {text}", quoted=(Quoted(text, source, target),))


def below(machine: Machine, hand: Hand | None = None) -> TranslationsBelow:
    """What completes messages, with hardly any patience."""
    return TranslationsBelow(machine, catalogue(), hand or Hand(), seconds=0.05)


async def test_the_original_comes_first_and_the_machine_is_named() -> None:
    """Below stands what it is, and whose."""
    found = await below(Machine()).complete(card())
    assert found.text == f"Frage: {QUESTION}\n\nMaschinell übersetzt (Machine):\nDürfen wir einen Hund mitbringen?"


async def test_who_reads_the_language_reads_no_translation() -> None:
    """The text's own language decides, not the one in which its writer talks with the bot."""
    machine = Machine()
    same = card("Dürfen wir einen Hund mitbringen?", Language.ZH, Language.DE)
    assert await below(machine).complete(same) == same
    assert machine.asked == []


async def test_all_colleagues_share_one_translation() -> None:
    """Many at the same time, and later ones, ask the service once a language."""
    machine = Machine()
    completing = below(machine)
    found = await asyncio.gather(
        *(completing.complete(card(target=language)) for language in (Language.DE, Language.EN) for _ in range(20))
    )
    await completing.complete(card())
    assert len(machine.asked) == 2
    assert all(message.text.startswith(f"Frage: {QUESTION}\n\n") for message in found)


async def test_a_silent_service_is_not_waited_for() -> None:
    """After the time-out the original goes out alone."""
    message = card()
    assert await below(Machine(silent=True)).complete(message) == message


async def test_after_a_failure_the_service_is_left_alone_for_a_while() -> None:
    """No colleague waits for a service that is out of order; afterwards it is asked anew."""
    machine, hand, message = Machine([QuotaUsedUp("used up")]), Hand(), card()
    completing = below(machine, hand)
    assert await completing.complete(message) == message
    hand.now = QuotaUsedUp.pause - 1
    assert await completing.complete(message) == message
    assert len(machine.asked) == 1
    hand.now = QuotaUsedUp.pause + 1
    assert (await completing.complete(message)).text != message.text


async def test_a_fault_of_ours_leaves_the_original_alone() -> None:
    """Whatever goes wrong, the message goes out."""
    message = card()
    for error in (KeyError("fault"), NotReached("broken")):
        assert await below(Machine([error])).complete(message) == message


async def test_an_echo_is_no_translation() -> None:
    """A service that gives the text back has nothing to say."""
    machine = Machine()
    machine.translate = _echo  # type: ignore[method-assign]
    message = card()
    assert await below(machine).complete(message) == message


async def _echo(text: str, _source: Language | None, _target: Language) -> Translation:
    return Translation(f" {text} ", "Machine")


def test_own_words_are_found_wherever_they_stand() -> None:
    """Also in lines that fill in a text; and what quotes survives being stored."""
    line = Say("handover-line-question", {"question": OwnWords(QUESTION, Language.ZH)})
    message = catalogue().message(Language.DE, Say("handover-card", {"lines": (line,)}))
    assert message.text == f"Frage: {QUESTION}"
    assert message.quoted == (Quoted(QUESTION, Language.ZH, Language.DE),)
    assert Message.from_json(message.to_json()) == message
    assert "quoted" not in Message("plain").to_json()
