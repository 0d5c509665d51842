"""A colleague refuses a request, or takes an approval back: with a reason, shown as the contact will read it before it is sent."""

from __future__ import annotations

import re

from bot.asking.answers import FreeText
from bot.asking.previews import in_language, language_note
from bot.dialog import Context, Finished, Kind, Option, Script, ask, confirm, look_up
from bot.domain.decisions import Alternatives, Possible, RequestRefused
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Say, Value
from bot.domain.offices import OPEN_STATES, OfficeRequest, RequestState
from handlers.offices.cards_staff import card_amended, site_value
from handlers.offices.choosing import to_decide
from handlers.offices.confirmation import cancelled_document
from handlers.offices.decide import decided, reach_line, to_contact
from handlers.offices.wording import STANDARD, STANDARD_REASONS, reason_value

REASON = "refuse-reason"
_OPTIONS = tuple(Option(f"{STANDARD}{name}", f"refuse-reason-{name}") for name in STANDARD_REASONS)
_LONGEST = 600


class Reason(Kind[str]):
    """A standard reason by its name, or a reason in the colleague's own words."""

    def parse(self, text: str) -> str:
        """The reason as it is stored."""
        words = FreeText(shortest=3, longest=_LONGEST).parse(text)
        # Own words never look like the name of a standard reason.
        return words if words.removeprefix(STANDARD) in STANDARD_REASONS else re.sub(rf"^{STANDARD}+\s*", "", words) or words

    def show(self, value: str) -> str:
        """The reason itself."""
        return value


def refuse(context: Context) -> Script[Finished]:
    """Refuse an open request."""
    return (yield from _refusal(context, OPEN_STATES, "refused-contact"))


def revoke(context: Context) -> Script[Finished]:
    """Take an approval back: the days are free again."""
    return (yield from _refusal(context, (RequestState.APPROVED,), "revoked-contact"))


def _refusal(context: Context, states: tuple[RequestState, ...], key: str) -> Script[Finished]:
    request = yield from to_decide(context, states)
    if isinstance(request, Finished):
        return request
    reason = yield from ask(REASON, Reason(), options=_OPTIONS, number=request.name)
    told = yield from _told(context, request, reason, key)
    preview = in_language(request.language, told)
    language = Say(f"own-words-{request.language}")
    yield from confirm("refuse-check", preview=preview, spoken=language, number=request.name)
    after = decided(request, context, RequestState.REFUSED, reason=reason)
    reach = yield from reach_line(request)
    if request.state is RequestState.APPROVED:
        told = Say(told.text, told.values, choices=told.choices, documents=((yield from cancelled_document(after, context.at)),))
    return Finished(
        "refuse-done",
        {"number": request.name, "lines": (Say(f"refuse-done-{'freed' if states != OPEN_STATES else 'told'}"), *reach)},
        events=(
            RequestRefused(request.number, request.version, context.contact.staff_name, reason),
            StaffActed("refused" if states == OPEN_STATES else "revoked", request.name),
        ),
        notices=(*to_contact(after, "refused", told), card_amended(after)),
    )


def _told(context: Context, request: OfficeRequest, reason: str, key: str) -> Script[Say]:
    """Thanks, the reason, and what is possible instead."""
    found: tuple[Possible, ...] = yield from look_up(Alternatives(request.number))
    note = language_note(reason, context.language, request.language) if not reason.startswith(STANDARD) else ()
    values: dict[str, Value] = {
        "number": request.name,
        "site": site_value(request.site),
        "span": request.span,
        "reason": reason_value(reason),
        "lines": (*note, _instead(found)),
    }
    return Say(key, values, choices=(Button("contact-new-request", "do:office"), Button("menu-human", "do:human")))


def _instead(found: tuple[Possible, ...]) -> Say:
    if not found:
        return Say("refused-instead")
    return Say("refused-possible", {"site": site_value(found[0].site), "span": found[0].span})
