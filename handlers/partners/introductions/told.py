"""What the sides of an introduction are told, each in its own notice with a reason of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.domain.introductions import FOR_STAFF, MOST_QUESTIONS, Introduction, IntroductionState, Side, reason
from bot.domain.notices import Button, Notice, Say, ToContact, Value
from handlers.partners.introductions.cards import card_of, reason_line
from handlers.partners.introductions.scene import Scene
from handlers.partners.introductions.times import day_of

OWN = Button("menu-my-introductions", "do:my-introductions:")


def button(label: str, command: str, one: Introduction, more: str = "") -> Button:
    """A button with which somebody does something about an introduction."""
    return Button(label, f"do:{command}:{one.name}{f' {more}' if more else ''}")


def answer_buttons(one: Introduction, side: Side) -> tuple[Button, ...]:
    """What a side that is asked can do."""
    buttons = [button("introduction-yes", "intro-yes", one), button("introduction-no", "intro-no", one)]
    party = one.party(side)
    if not party.question and party.asked < MOST_QUESTIONS and one.party(side.other).reached:
        buttons.append(button("introduction-question", "intro-ask", one))
    return tuple(buttons)


def card_reason(one: Introduction, side: Side) -> str:
    """The reason of the card with which a side is asked."""
    return reason(one.number, "card", side)


def asked_say(scene: Scene, side: Side, *, heading: str = "introduction-asked-heading") -> Say:
    """The other side without its name, and the question whether they want to meet."""
    one = scene.one
    values: dict[str, Value] = {
        "number": one.name,
        "lines": (*card_of(scene, side.other), *reason_line(one, side)),
        "until": day_of(one.party(side).due_at, one.party(side).zone),
    }
    return Say("introduction-asked", values, heading=heading, choices=answer_buttons(one, side))


def asked(scene: Scene, side: Side) -> tuple[Notice, ...]:
    """Everybody of a firm is asked; who answers first speaks for it."""
    say = asked_say(scene, side)
    return tuple(Notice(ToContact(contact_id), card_reason(scene.one, side), say) for contact_id in scene.told(side))


def new_cards(scene: Scene) -> tuple[Notice, ...]:
    """The cards for all sides that are asked as it stands now."""
    return tuple(notice for side in scene.one.awaited for notice in asked(scene, side))


def card_closed(scene: Scene, side: Side) -> Notice:
    """The copies of a side's card lose their buttons."""
    one = scene.one
    answered = one.undecided or one.state is IntroductionState.BOTH_YES
    key = "introduction-card-answered" if answered else "introduction-card-over"
    say = Say(key, {"number": one.name})
    return Notice(ToContact(""), reason(one.number, "card", side, one.version), say, amends=card_reason(one, side))


def to_side(scene: Scene, side: Side, what: str, say: Say, beside: str = "") -> Iterator[Notice]:
    """One thing told to those of a side who know of it, but not to `beside`, who is just being answered."""
    for contact_id in scene.told(side):
        if contact_id != beside:
            yield Notice(ToContact(contact_id), reason(scene.one.number, what), say)


def over(before: Scene, after: Introduction, beside: str = "") -> tuple[Notice, ...]:
    """Everybody who knows of it is told that it is over: how, but never through whom."""
    present = before.after(after)
    notices: list[Notice] = []
    for side in Side:
        say = over_say(before.one, after, side)
        notices += [
            Notice(ToContact(contact_id), reason(after.number, "over", after.version), say)
            for contact_id in before.told(side)
            if contact_id != beside
        ]
        if before.one.party(side).due_at is not None:
            notices.append(card_closed(present, side))
    return tuple(notices)


def over_say(before: Introduction, after: Introduction, side: Side) -> Say:
    """How an introduction ended, for one side. What another side did, or that it is gone, is not told apart."""
    party = before.party(side)
    values: dict[str, Value] = {"number": after.name}
    if after.state is IntroductionState.EXPIRED:
        if before.state in FOR_STAFF:
            return Say("introduction-expired-staff", values, choices=(OWN,))
        due = before.party(side.other) if party.agreed else party
        key = "introduction-expired-asker" if party.agreed else "introduction-expired-asked"
        return Say(key, {**values, "until": day_of(due.due_at, due.zone)}, choices=(OWN,))
    if before.state is IntroductionState.BOTH_YES:
        return Say("introduction-closed", values)
    return Say("introduction-over", values, choices=(OWN,))


def remind(scene: Scene, side: Side) -> Iterable[Notice]:
    """A side that has not answered is reminded once."""
    say = asked_say(scene, side, heading="introduction-remind-heading")
    return to_side(scene, side, f"remind:{side}", say)


def instants(times: Iterable[datetime]) -> tuple[datetime, ...]:
    """Without seconds, as they are shown."""
    return tuple(at.replace(second=0, microsecond=0) for at in times)
