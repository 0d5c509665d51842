"""Both agree, and only then each learns who the other is; one declines, and nobody learns anything."""

from __future__ import annotations

from bot.domain.introductions import IntroductionState
from tests.introductions.stage import CLERK, SECRETS, A, B, Stage


def _knows(stage: Stage, reader: str, about: str) -> list[str]:
    said = "\n".join(stage.told(reader))
    return [secret for secret in SECRETS[about] if secret in said]


async def test_contact_data_go_to_both_with_the_second_yes(stage: Stage) -> None:
    """Before it neither knows anything of the other; afterwards both know all, and the log says what went where and when."""
    await stage.asks(A)
    assert (await stage.introduction()).state is IntroductionState.WAITING_B
    assert _knows(stage, B, A) == [] == _knows(stage, A, B)
    await stage.says_yes(B)
    assert (await stage.introduction()).state is IntroductionState.BOTH_YES
    assert "anna@sensorwerk.example" in _knows(stage, B, A)
    assert "+86 21 5550 0100" in _knows(stage, A, B)
    log = [(row.side, row.destination, row.language, row.passed_at is not None, row.ended_at) for row in await stage.consents()]
    assert log == [("a", "china", "de", True, None), ("b", "kl", "zh", True, None)]


async def test_a_german_contact_is_told_that_china_has_no_adequacy_decision(stage: Stage) -> None:
    """The consent to pass data to China says so; a contact in China is asked for the transfer to Germany by itself first."""
    shown = await stage.taps(A, "do:introduce:P-0002")
    assert "Angemessenheitsbeschluss" in shown[-1].text
    await stage.presses(A, "yes")
    shown = await stage.taps(B, "do:intro-yes:V-0001")
    assert "跨境传输" in shown[-1].text
    assert "联系方式：" not in shown[-1].text


async def test_who_declines_leaves_no_trace(stage: Stage) -> None:
    """The asker hears that it does not take place, as after any other end; the same two are not introduced again for half a year."""
    await stage.asks(A)
    assert "不会知道您是谁" in (await stage.taps(B, "do:intro-no:V-0001"))[-1].text
    await stage.presses(B, "yes")
    one = await stage.introduction()
    assert (one.state, one.a.answered_at, one.b.contact_id) == (IntroductionState.REFUSED, None, None)
    assert stage.told(A)[-1].endswith("V-0001: Diese Vorstellung kommt nicht zustande. Kontaktdaten sind nicht weitergegeben worden.")
    assert _knows(stage, A, B) == []
    assert all(row.ended_at is not None and row.passed_at is None for row in await stage.consents())
    for who, profile in ((A, "P-0002"), (B, "P-0001")):
        shown = await stage.taps(who, f"do:introduce:{profile}")
        assert not any(choice.token.startswith("d:") for choice in shown[-1].choices)
    await stage.passes("2027-09-06T10:00+02:00")
    await stage.asks(A)
    assert (await stage.introduction(2)).state is IntroductionState.WAITING_B


async def test_taking_it_back_ends_the_consent(stage: Stage) -> None:
    """The other side hears that it does not take place, and cannot say yes any more."""
    await stage.asks(A)
    await stage.taps(A, "do:intro-withdraw:V-0001")
    await stage.presses(A, "yes")
    assert (await stage.introduction()).state is IntroductionState.WITHDRAWN
    assert stage.told(B)[-2].endswith("V-0001：这项引荐未能实现。联系方式没有传给任何一方。")
    await stage.says_yes(B)
    assert _knows(stage, B, A) == []
    assert (await stage.consents())[0].ended_at is not None


async def test_repeated_answers_change_nothing(stage: Stage) -> None:
    """A second yes and a late no find it decided; the contact data went out once."""
    await stage.asks(A)
    await stage.says_yes(B)
    await stage.says_yes(B)
    await stage.taps(B, "do:intro-no:V-0001")
    assert (await stage.introduction()).state is IntroductionState.BOTH_YES
    assert [who for who, _ in await stage.notices("contact:0")] == [A]


async def test_crossed_requests_are_one_introduction(stage: Stage) -> None:
    """Who asks a firm that has just asked them says yes by it."""
    await stage.asks(A)
    await stage.asks(B, "P-0001")
    assert (await stage.introduction()).state is IntroductionState.BOTH_YES
    assert await stage.bot.store.look_up(_numbered(2)) is None


def _numbered(number: int) -> object:
    from bot.domain.introduction_events import IntroductionNumbered  # noqa: PLC0415

    return IntroductionNumbered(number)


async def test_a_stranger_learns_nothing(stage: Stage) -> None:
    """Whoever is on no side of it gets the same answer as for a number that does not exist."""
    await stage.asks(A)
    for command in ("intro", "intro-yes", "intro-no", "intro-ask", "intro-contact", "intro-withdraw", "intro-talk", "intro-report"):
        shown = await stage.taps("999", f"do:{command}:V-0001")
        assert shown[-1].text == "Eine Vorstellung V-0001 gibt es für Sie nicht.", command
    for command in ("introductions:", "introduction:V-0001", "intro-approve:V-0001", "intro-stop:V-0001", "pair:P-0001 P-0002"):
        shown = await stage.taps(A, f"do:{command}")
        assert "Sickinger" not in shown[-1].text
        assert not shown[-1].text.startswith("Vorstellung"), command


async def test_a_firm_without_people_is_asked_by_colleagues(stage: Stage) -> None:
    """The colleague gets the asker's contact data with the consent, carries it, and the asker hears that it worked."""
    await stage.asks(A, "P-0003")
    assert (await stage.introduction()).state is IntroductionState.BY_HAND
    card = stage.told(CLERK)[-1]
    assert "Foshan Yuehai" in card
    assert "anna@sensorwerk.example" in card
    await stage.taps(CLERK, "do:intro-carried:V-0001")
    assert "bringt Sie nun persönlich zusammen" in stage.told(A)[-1]
    assert (await stage.introduction()).state is IntroductionState.BOTH_YES


async def test_colleagues_propose_a_pair_and_both_are_asked(stage: Stage) -> None:
    """Either may answer first; with the second yes both get the contact data."""
    await stage.taps(CLERK, "do:pair:P-0001 P-0002")
    await stage.presses(CLERK, "yes")
    assert (await stage.introduction()).state is IntroductionState.WAITING_BOTH
    await stage.says_yes(B)
    assert (await stage.introduction()).state is IntroductionState.WAITING_A
    assert _knows(stage, A, B) == [] == _knows(stage, B, A)
    await stage.says_yes(A)
    assert "anna@sensorwerk.example" in _knows(stage, B, A)
    assert "+86 21 5550 0100" in _knows(stage, A, B)
