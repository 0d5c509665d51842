"""What contact and colleagues are told about a hand-over, and what is carried between them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.handovers import Handover, HandoverState, Way, reason
from bot.domain.notices import Button, Notice, OwnWords, Say, ToContact, ToHandover, ToStaff, Value

TO_BOT = Button("handover-to-bot", "do:bot")


def button(label: str, command: str, handover: Handover) -> Button:
    """A button with which a colleague does something about a hand-over."""
    return Button(label, f"do:{command}:{handover.name}")


def card(handover: Handover) -> Say:
    """A hand-over as the colleagues see it, with what can be done about it."""
    values: dict[str, Value] = {"number": handover.name, "names": handover.names, "lines": _lines(handover)}
    return Say("handover-card", values, heading=f"handover-card-{handover.state}", choices=card_choices(handover))


def card_choices(handover: Handover) -> tuple[Button, ...]:
    """What can be done about a hand-over, as it stands."""
    claim = button("handover-claim", "claim", handover)
    if handover.state is HandoverState.CLOSED:
        return ()
    if handover.live:
        return (button("handover-join", "attend", handover), button("handover-take-over", "takeover", handover))
    done = button("handover-done", "done", handover)
    if handover.state is HandoverState.OPEN:
        return (claim,) if handover.way is Way.HERE else (claim, done)
    return (done,)


def _lines(handover: Handover) -> tuple[Say, ...]:
    language, platform = Say(f"own-words-{handover.language}"), Say(f"handover-platform-{handover.channel}")
    lines = [Say("handover-line-language", {"spoken": language, "platform": platform})]
    if handover.about:
        lines.append(Say("handover-line-about", {"about": handover.about}))
    lines.append(Say("handover-line-question", {"question": OwnWords(handover.question, handover.language)}))
    if handover.recent:
        lines.append(Say("handover-line-recent", {"recent": OwnWords("\n".join(handover.recent), handover.language)}))
    lines.append(Say(f"handover-line-{handover.way}", {"reply_to": handover.reply_to}))
    return tuple(lines)


def to_staff_of(handover: Handover, why: str, say: Say, beside: str = "") -> Notice:
    """For those who answer; for everybody where nobody does (any more)."""
    somebody = handover.thread is not None or handover.colleagues
    to = ToHandover(handover.number, beside) if somebody else ToStaff(beside=beside)
    return Notice(to, reason(handover.number, why), say)


def to_contact_of(handover: Handover, why: str, say: Say) -> tuple[Notice, ...]:
    """For the contact; nothing where they were erased."""
    if handover.contact_id is None:
        return ()
    return (Notice(ToContact(handover.contact_id), reason(handover.number, why), say),)


def opened(handover: Handover) -> Notice:
    """The card of a new hand-over: in its thread, else to every colleague."""
    to = ToHandover(handover.number) if handover.thread else ToStaff()
    return Notice(to, reason(handover.number, "new"), card(handover))


def recarded(handover: Handover) -> Notice:
    """The card as it stands now, in the place of the first one."""
    first = reason(handover.number, "new")
    return Notice(ToStaff(), reason(handover.number, "card", handover.version), card(handover), amends=first)


def begun(handover: Handover, name: str) -> tuple[Notice, ...]:
    """The contact is told who answers."""
    return to_contact_of(handover, f"begun:{handover.version}", _begun(handover, name))


def _begun(handover: Handover, name: str) -> Say:
    if handover.way is Way.HERE:
        return Say("handover-begun", {"name": name}, choices=(TO_BOT,))
    return Say(f"handover-begun-{handover.way}", {"name": name, "number": handover.name})


def joined(handover: Handover, name: str, contact_id: str) -> Iterator[Notice]:
    """Both sides are told that a colleague reads along."""
    yield from to_contact_of(handover, f"joined:{handover.version}", Say("handover-joined-contact", {"name": name}))
    say = Say("handover-joined-staff", {"name": name, "number": handover.name})
    yield to_staff_of(handover, f"joined-staff:{handover.version}", say, contact_id)


def replaced(handover: Handover, name: str, contact_id: str) -> Iterator[Notice]:
    """Those who answered until now are told that somebody else does."""
    say = Say("handover-replaced", {"name": name, "number": handover.name})
    for colleague in handover.colleagues:
        if colleague.contact_id != contact_id:
            yield Notice(ToContact(colleague.contact_id), reason(handover.number, "replaced", handover.version), say)


def said_by_contact(handover: Handover, mark: str, text: str, *, corrected: bool) -> Notice:
    """What the contact wrote, for those who answer."""
    key = "handover-corrected" if corrected else "handover-said"
    choices = (button("handover-answer", "reply", handover), button("handover-give-back", "done", handover))
    return to_staff_of(
        handover, f"said:{mark}", Say(key, {"number": handover.name, "text": OwnWords(text, handover.language)}, choices=choices)
    )


def said_by_colleague(handover: Handover, mark: str, name: str, text: str, *, corrected: bool) -> tuple[Notice, ...]:
    """What a colleague wrote, for the contact, as WFK's word."""
    heading = "handover-word-corrected" if corrected else "handover-word-from"
    return to_contact_of(handover, f"word:{mark}", Say("handover-word", {"name": name, "text": text}, heading=heading))


def copied(handover: Handover, mark: str, name: str, text: str, contact_id: str) -> Notice:
    """What a colleague wrote, for the others who answer."""
    say = Say("handover-copy", {"number": handover.name, "name": name, "text": text})
    return Notice(ToHandover(handover.number, contact_id), reason(handover.number, f"copy:{mark}"), say)


def closed_for_staff(handover: Handover, name: str, contact_id: str) -> Iterator[Notice]:
    """Those who answered are told that it is over, by whom; "" is the contact."""
    say = Say("handover-closed-by" if name else "handover-closed-by-contact", {"number": handover.name, "name": name})
    if handover.colleagues or handover.thread:
        yield to_staff_of(handover, "closed", say, contact_id)


def closed_for_contact(handover: Handover) -> tuple[Notice, ...]:
    """The contact is told once that the bot goes on."""
    say = Say(f"handover-ended-{handover.way}", {"number": handover.name})
    return to_contact_of(handover, "ended", say)
