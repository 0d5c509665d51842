"""What both sides get once both agreed: contact data, a first message in both languages, times to meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.domain.introductions import Side, reason
from bot.domain.language import Language
from bot.domain.notices import Button, Clocks, Notice, Say, ToContact, Value
from bot.domain.partners import FirmPerson, HeldFirm
from bot.texts import catalogue
from handlers.partners.introductions.consenting import contact_lines
from handlers.partners.introductions.scene import Scene, firm_name, person_name
from handlers.partners.introductions.told import button, instants

SHOWN_TIME = "%Y%m%d%H%M"
"""How a button carries an instant, in UTC."""


def contact_says(scene: Scene, side: Side, times: Sequence[datetime]) -> tuple[Say, ...]:
    """The other side's contact data with what can be done next, then the first message; nothing where somebody is gone."""
    other, me = scene.person(side.other), scene.person(side)
    theirs, mine = scene.firms[side.other], scene.firms[side]
    if other is None or me is None or theirs is None or mine is None:
        return ()
    values: dict[str, Value] = {"number": scene.one.name, "lines": contact_lines(theirs, other), "times": _time_lines(times)}
    say = Say("introduction-both", values, heading="introduction-both-heading", choices=tuple(_buttons(scene, times)))
    return (say, first_message(scene, me, mine, other))


def _time_lines(times: Sequence[datetime]) -> tuple[Say, ...]:
    return tuple(Say("introduction-time", {"place": place, "at": Clocks(at)}) for place, at in enumerate(instants(times), 1))


def _buttons(scene: Scene, times: Sequence[datetime]) -> Iterator[Button]:
    for place, at in enumerate(instants(times), 1):
        found = button("introduction-time-button", "intro-meet", scene.one, f"{at:{SHOWN_TIME}}")
        yield Button(found.label, found.token, {"place": place})
    yield button("introduction-talk", "intro-talk", scene.one)


def first_message(scene: Scene, me: FirmPerson, mine: HeldFirm, other: FirmPerson) -> Say:
    """Words to begin with, ready to be copied: in the languages of both, one after the other."""
    languages = tuple(dict.fromkeys((other.language, me.language)))
    texts = "\n\n".join(_message_in(language, scene, me, mine, other) for language in languages)
    return Say("introduction-first", {"text": texts})


def _message_in(language: Language, scene: Scene, me: FirmPerson, mine: HeldFirm, other: FirmPerson) -> str:
    side = Side.A if scene.one.a.contact_id == me.contact_id else Side.B
    profile = scene.profiles[side]
    subject = profile.profile.title if profile is not None and profile.profile.lang is language else ""
    values: dict[str, Value] = {
        "other": spoken_name(other),
        "me": spoken_name(me),
        "firm": firm_name(mine),
        "number": scene.one.name,
        "subject": subject or "none",
    }
    return catalogue()(language, "introduction-first-text", **values)


def spoken_name(person: FirmPerson) -> str:
    """A name as it stands in a greeting: Chinese ones together, others with the given name first; nobody's gender is guessed."""
    written = person_name(person)
    return written if ", " not in written else f"{person.given} {person.family}"


def both_told(scene: Scene, times: Sequence[datetime], beside: str) -> tuple[Notice, ...]:
    """Each side gets the other's contact data at the same step; `beside` reads them in the reply."""
    notices: list[Notice] = []
    for side in Side:
        contact_id = scene.one.party(side).contact_id
        if contact_id is None or contact_id == beside:
            continue
        says = contact_says(scene, side, times)
        notices += [Notice(ToContact(contact_id), reason(scene.one.number, f"contact:{place}"), say) for place, say in enumerate(says)]
    return tuple(notices)
