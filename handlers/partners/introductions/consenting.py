"""The consent to pass one's contact data to the other side of this introduction, and what has to be agreed to before it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.asking.consents import NO, answered, consent
from bot.dialog import YES, Context, Option, Script, choose, look_up
from bot.domain.consents import HeldConsent, Purpose
from bot.domain.events import Event
from bot.domain.firms import Region
from bot.domain.introduction_events import CONSENT_VERSION, ContactConsented, Passed
from bot.domain.introductions import Side
from bot.domain.notices import Say, Value
from bot.domain.partners import FirmPerson, HeldFirm
from handlers.partners.introductions.scene import CHINA_ZONE, firm_name, person_name

_ANSWERS = (Option(YES, "introduction-consent-yes"), Option(NO, "introduction-consent-no"))
_CHINA = (Region.YANGZHOU, Region.SHANGHAI, Region.FOSHAN)


@dataclass(frozen=True, slots=True)
class Given:
    """What was agreed to: events for the end of the dialog."""

    before: tuple[Event, ...]
    to: Passed

    def events(self, context: Context, number: int, side: Side) -> tuple[Event, ...]:
        """What is to be stored, for the introduction with a number."""
        return (*self.before, ContactConsented(number, side, CONSENT_VERSION, context.language, self.to))


def destination(firm: HeldFirm) -> Passed:
    """To where data go that are passed to a firm."""
    if firm.firm.region is Region.KL:
        return Passed.KL
    return Passed.CHINA if firm.firm.region in _CHINA else Passed.ELSEWHERE


def agreement(context: Context, mine: HeldFirm, theirs: HeldFirm, lead: Say) -> Script[Given | None]:
    """Ask for all consents, None where one is refused. `lead` says what is agreed to, in the same message as the last question."""
    before: tuple[Event, ...] = ()
    if mine.firm.region in _CHINA or context.contact.zone == CHINA_ZONE:
        held = yield from look_up(HeldConsent(context.contact.id, Purpose.TRANSFER))
        if held is None:
            if not (yield from consent(context, Purpose.TRANSFER)):
                return None
            before = (answered(context, Purpose.TRANSFER, given=True),)
    to = destination(theirs)
    values: dict[str, Value] = {
        "lead": lead,
        "exchange": Say("introduction-exchange-direct" if theirs.people else "introduction-exchange-hand"),
        "data": contact_lines(mine, person_of(context, mine)),
        "hint": Say(f"introduction-consent-{to}"),
    }
    if (yield from choose("introduction-consent", _ANSWERS, **values)) == NO:
        return None
    return Given(before, to)


def person_of(context: Context, firm: HeldFirm) -> FirmPerson:
    """Who acts, as a person of their firm."""
    return next(person for person in firm.people if person.contact_id == context.contact.id)


def contact_lines(firm: HeldFirm, person: FirmPerson) -> tuple[Say, ...]:
    """Contact data, line by line; what is not known is left out."""
    said = {"firm": firm_name(firm), "person": person_name(person), "job": person.job, "reply": person.reply_to}
    return tuple(Say(f"introduction-contact-{name}", {"value": value}) for name, value in said.items() if value)
