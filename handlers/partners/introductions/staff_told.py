"""What colleagues are told about introductions: a card, with what they can do."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.introductions import Introduction, IntroductionState, Side, staff_reason
from bot.domain.notices import Button, Notice, Say, ToStaff, Value
from bot.domain.partners import HeldFirm
from handlers.partners.introductions.consenting import contact_lines
from handlers.partners.introductions.scene import KL_ZONE, Scene, firm_name
from handlers.partners.introductions.times import day_of
from handlers.partners.introductions.told import button
from handlers.partners.titles import title_for


def if_for_staff(scene: Scene, before: Introduction | None = None) -> tuple[Notice, ...]:
    """The card, where it waits for a colleague since this step."""
    one = scene.one
    waits = one.state in (IntroductionState.PROPOSED, IntroductionState.BY_HAND)
    if not waits or (before is not None and before.state is one.state):
        return ()
    return (Notice(ToStaff(), card_reason(one), staff_card(scene)),)


def card_reason(one: Introduction) -> str:
    """The reason of the card that was told when an introduction came to wait for a colleague."""
    return staff_reason(one.number, "card", "hand" if one.state is IntroductionState.BY_HAND else "new")


def recarded(before: Introduction, scene: Scene) -> tuple[Notice, ...]:
    """The copies of the card as it stands now; none where it never waited for a colleague."""
    if before.state not in (IntroductionState.PROPOSED, IntroductionState.BY_HAND):
        return ()
    why = staff_reason(scene.one.number, "recard", scene.one.version)
    return (Notice(ToStaff(), why, staff_card(scene), amends=card_reason(before)),)


def staff_card(scene: Scene) -> Say:
    """An introduction as colleagues see it: with the firms' names, and contact data only where they carry it by hand."""
    values: dict[str, Value] = {"number": scene.one.name, "lines": tuple(_lines(scene))}
    return Say("introduction-staff-card", values, choices=staff_buttons(scene.one))


def staff_buttons(one: Introduction) -> tuple[Button, ...]:
    """What a colleague can do."""
    if one.state is IntroductionState.PROPOSED:
        return (button("introduction-approve", "intro-approve", one), button("introduction-turn-down", "intro-turn-down", one))
    if one.state is IntroductionState.BY_HAND:
        return (button("introduction-carried-yes", "intro-carried", one), button("introduction-carried-no", "intro-turn-down", one))
    return (button("introduction-stop", "intro-stop", one),) if one.live else ()


def _lines(scene: Scene) -> Iterator[Say]:
    one = scene.one
    for side in Side:
        yield _side_line(scene, side)
    yield Say("introduction-staff-state", {"state": Say(f"introduction-state-{staff_state(one)}")})
    if one.proposed_by:
        yield Say("introduction-staff-proposed", {"by": one.proposed_by})
    for side in one.awaited:
        yield Say("introduction-staff-due", {"side": side.upper(), "until": day_of(one.party(side).due_at, one.party(side).zone)})
    if one.staff_due_at is not None:
        yield Say("introduction-staff-own-due", {"until": day_of(one.staff_due_at, KL_ZONE)})
    if one.state is IntroductionState.BY_HAND:
        for side in Side:
            firm, person = scene.firms[side], scene.person(side)
            if firm is not None and person is not None:
                yield Say("introduction-staff-contact", {"side": side.upper(), "lines": contact_lines(firm, person)})


def _side_line(scene: Scene, side: Side) -> Say:
    firm, profile = scene.firms[side], scene.profiles[side]
    values: dict[str, Value] = {
        "side": side.upper(),
        "firm": known_as(firm),
        "profile": profile.name if profile is not None else "-",
        "title": title_for(profile.profile) if profile is not None and profile.profile.title else "-",
    }
    return Say("introduction-staff-side", values)


def known_as(firm: HeldFirm | None) -> Value:
    """A firm by its names; one whose people are gone has none any more."""
    return (firm_name(firm) if firm is not None else "") or Say("introduction-staff-gone")


def staff_state(one: Introduction) -> str:
    """The state as colleagues count it: who of two said yes or no is not told."""
    if one.awaited:
        return "one-yes" if one.a.agreed or one.b.agreed else "asked"
    return str(one.state)
