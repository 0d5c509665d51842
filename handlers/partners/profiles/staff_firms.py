"""Firms for colleagues: found, seen (which is logged), verified, blocked; people who wait are let in."""

from __future__ import annotations

from bot.asking.answers import Named, OrNothing, Reference
from bot.dialog import Context, Finished, Script, ask, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Notice, Say, ToContact, Value
from bot.domain.partner_events import FirmBlocked, FirmVerified, PersonConfirmed, TwinsTold, WaitingFor
from bot.domain.partners import AllFirms, FirmNumbered, FirmPerson, HeldFirm, HeldProfile, ProfilesOf, firm_number_text
from bot.domain.staff import subject_of
from handlers.partners.profiles.firm import firm_lines, person_line
from handlers.partners.profiles.kinds import FIRM
from handlers.partners.profiles.own import line
from handlers.partners.profiles.told import firm_buttons
from handlers.partners.profiles.twins import firms_like, twins_of

FIRM_NUMBER, SEARCH = "firm-number", "firms-search"
MOST_LISTED = 8
LIST = Button("menu-firms", "do:firms:")


def list_firms(context: Context) -> Script[Finished]:
    """The firms that a text means; the newest where there is none."""
    text = yield from ask(SEARCH, OrNothing(Named(), said="partner-none"))
    firms: tuple[HeldFirm, ...] = yield from look_up(AllFirms())
    named = tuple(one for one in firms if one.firm.name)
    if not named:
        return Finished("firms-none")
    found = firms_like(text, named) if text else tuple(reversed(named))[:MOST_LISTED]
    if not found:
        return Finished("firms-not-found", {"text": text or ""}, choices=(LIST,))
    buttons = tuple(Button("firm-look", f"do:firm-look:{one.name}", {"number": one.name}) for one in found)
    values: dict[str, Value] = {"count": len(named), "lines": tuple(firm_line(one) for one in found)}
    return Finished("firms-list", values, choices=buttons)


def firm_line(held: HeldFirm) -> Say:
    """A firm in a line: number, names, seat, how it stands."""
    state = "blocked" if held.blocked else "verified" if held.verified_at else "unverified"
    names = f"{held.firm.name} {held.firm.name_zh}" if held.firm.name_zh not in ("", held.firm.name) else held.firm.name
    region = Say(f"partner-region-{held.firm.region}")
    return Say("firms-line", {"number": held.name, "name": names, "region": region, "state": Say(f"firm-state-{state}")})


def asked_firm(_context: Context) -> Script[HeldFirm | Finished]:
    """The firm that a number means."""
    number = yield from ask(FIRM_NUMBER, FIRM)
    held: HeldFirm | None = yield from look_up(FirmNumbered(number))
    if held is None or not held.firm.name:
        return Finished("firm-unknown", {"number": firm_number_text(number)}, choices=(LIST,))
    return held


def look_firm(context: Context) -> Script[Finished]:
    """One firm with its people and profiles: a look at personal data, and so in the log."""
    held = yield from asked_firm(context)
    if isinstance(held, Finished):
        return held
    profiles: tuple[HeldProfile, ...] = yield from look_up(ProfilesOf(held.firm.id))
    waiting: tuple[FirmPerson, ...] = yield from look_up(WaitingFor(held.firm.id))
    firms: tuple[HeldFirm, ...] = yield from look_up(AllFirms())
    apart: frozenset[tuple[int, int]] = yield from look_up(TwinsTold())
    twins = twins_of(held.firm, firms, apart, held.number)
    shown = (*(line(one) for one in profiles), *(Say("firm-waiting", {"line": person_line(one)}) for one in waiting))
    values: dict[str, Value] = {"number": held.name, "lines": (*firm_lines(held), *(shown or (Say("firm-no-profiles"),)))}
    events = (StaffActed("firm", held.name),)
    return Finished("firm-looked", values, events=events, choices=_choices(held, profiles, waiting, len(twins)))


def _choices(held: HeldFirm, profiles: tuple[HeldProfile, ...], waiting: tuple[FirmPerson, ...], twins: int) -> tuple[Button, ...]:
    named: dict[str, Value] = {"number": held.name}
    return (
        *(firm_buttons(held.number)[:1] if held.verified_at is None else ()),
        *(button for one in waiting for button in _who(held, one)),
        *((Button("firm-twins", f"do:firm-twins:{held.name}", {"count": twins}),) if twins else ()),
        *(Button("profile-look", f"do:profile-look:{one.name}", {"number": one.name}) for one in profiles),
        Button("firm-unblock" if held.blocked else "firm-block", f"do:firm-{'unblock' if held.blocked else 'block'}:{held.name}", named),
    )


def _who(held: HeldFirm, person: FirmPerson) -> tuple[Button, Button]:
    named: dict[str, Value] = {"name": person.family}
    token = f"{held.name} {person.contact_id}"
    return Button("firm-confirm", f"do:firm-confirm:{token}", named), Button("firm-refuse", f"do:firm-refuse:{token}", named)


def verify_firm(context: Context) -> Script[Finished]:
    """One tap verifies a firm; whoever comes second hears who was first."""
    held = yield from asked_firm(context)
    if isinstance(held, Finished):
        return held
    look = firm_buttons(held.number, verified=True)
    if held.verified_at is not None:
        return Finished("firm-verified-already", {"number": held.name, "by": held.verified_by}, choices=look)
    events = (FirmVerified(held.firm.id, held.version, context.contact.staff_name), StaffActed("firm-verify", held.name))
    return Finished("firm-verified", {"number": held.name}, events=events, choices=look)


def block_firm(context: Context) -> Script[Finished]:
    """Nothing of a blocked firm is shown or matched; its people are told when they look."""
    return (yield from _block(context, blocked=True))


def unblock_firm(context: Context) -> Script[Finished]:
    """Lift the block."""
    return (yield from _block(context, blocked=False))


def _block(context: Context, *, blocked: bool) -> Script[Finished]:
    held = yield from asked_firm(context)
    if isinstance(held, Finished):
        return held
    done = "firm-block-done" if blocked else "firm-unblock-done"
    buttons = firm_buttons(held.number, verified=True)
    if held.blocked is blocked:
        return Finished(done, {"number": held.name}, choices=buttons)
    action = "firm-block" if blocked else "firm-unblock"
    events = (FirmBlocked(held.firm.id, held.version, blocked), StaffActed(action, held.name))
    return Finished(done, {"number": held.name}, events=events, choices=buttons)


def confirm_person(context: Context) -> Script[Finished]:
    """Let somebody in who says that they belong to a firm on record."""
    return (yield from _decide(context, accepted=True))


def refuse_person(context: Context) -> Script[Finished]:
    """Leave somebody out; nothing of what they said is kept."""
    return (yield from _decide(context, accepted=False))


def _decide(context: Context, *, accepted: bool) -> Script[Finished]:
    held = yield from asked_firm(context)
    if isinstance(held, Finished):
        return held
    contact = yield from ask("firm-who", Reference(longest=40))
    waiting: tuple[FirmPerson, ...] = yield from look_up(WaitingFor(held.firm.id))
    buttons = firm_buttons(held.number, verified=True)
    if contact not in {one.contact_id for one in waiting}:
        return Finished("firm-who-gone", {"number": held.name}, choices=buttons)
    done = "firm-confirmed" if accepted else "firm-refused"
    told = Notice(ToContact(contact), f"firm-person:{contact}:{int(context.at.timestamp())}", Say(f"{done}-told", {"name": held.firm.name}))
    events = (PersonConfirmed(contact, held.firm.id, accepted), StaffActed(done, subject_of(contact)))
    return Finished(done, {"number": held.name}, events=events, notices=(told,), choices=buttons)


def names_person(_context: Context, text: str) -> dict[str, str]:
    """`U-0001 <contact>` of a button."""
    number, _, contact = text.partition(" ")
    return {FIRM_NUMBER: number, "firm-who": contact} if contact else {}
