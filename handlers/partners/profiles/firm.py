"""The own firm: shown, corrected, shared with a colleague by a code, left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.asking.answers import MailOrPhone, Named, whole_name
from bot.asking.consents import agreement
from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.consents import Purpose
from bot.domain.firms import Firm
from bot.domain.notices import Button, Say, Value
from bot.domain.partner_events import FIRM_CODE_LASTS, FirmChanged, FirmCodeMade, PersonCorrected, PersonLeftFirm, PersonWords
from bot.domain.partners import FirmOf, FirmPerson, HeldFirm, HeldProfile, ProfilesOf
from bot.domain.personal import NewLinkCode
from handlers.partners.anonymity.whose import give_aways, names_on_record
from handlers.partners.profiles.headcount import HeadCount
from handlers.partners.profiles.kinds import Languages, Seat, Website
from handlers.partners.profiles.own import MAKE, MINE
from handlers.partners.profiles.register import LANGUAGES, NO, NOTHING, PERSON, SEATS, SIZES, STARTUP, joining, or_none
from handlers.partners.showing import seat

_SURE = (Option(YES, "firm-leave-yes"), Option(NO, "firm-leave-no"))
JOIN = Button("menu-firm-join", "do:firm-join")
SHOW = Button("menu-firm", "do:firm")


def own_firm(context: Context) -> Script[HeldFirm | Finished]:
    """The firm that the contact speaks for; who has none is told how to get one."""
    firm: HeldFirm | None = yield from look_up(FirmOf(context.contact.id))
    return Finished("firm-none", choices=(MAKE, JOIN)) if firm is None else firm


def me(context: Context, held: HeldFirm) -> FirmPerson:
    """The contact as a speaker of their firm."""
    return next(one for one in held.people if one.contact_id == context.contact.id)


def show_firm(context: Context) -> Script[Finished]:
    """What is on record about the own firm and its people."""
    held = yield from own_firm(context)
    if isinstance(held, Finished):
        return held
    lead = me(context, held).lead
    names = ("firm-change", "firm-person", *(("firm-code",) if lead else ()), "firm-leave")
    buttons = tuple(Button(f"menu-{name}", f"do:{name}") for name in names)
    return Finished("firm-shown", {"lines": firm_lines(held)}, choices=(*buttons, MINE))


def firm_lines(held: HeldFirm) -> tuple[Say, ...]:
    """A firm and its people, line by line."""
    firm = held.firm
    rows: tuple[tuple[str, Value], ...] = (
        ("name", firm.name),
        ("name-zh", firm.name_zh),
        ("seat", seat(firm)),
        ("languages", _language_names(firm) if firm.languages else ""),
        ("sector", firm.sector),
        ("website", firm.website),
    )
    lines = [Say("firm-line", {"what": Say(f"firm-what-{key}"), "value": value}) for key, value in rows if value]
    state = Say("firm-blocked-line") if held.blocked else Say("firm-verified-line" if held.verified_at else "firm-unverified-line")
    return (*lines, *(person_line(one) for one in held.people), state)


def _language_names(firm: Firm) -> Say:
    return Say("firm-languages-said", {f"has_{code}": "yes" if code in firm.languages else "no" for code in ("de", "en", "zh")})


def person_line(person: FirmPerson) -> Say:
    """A person in a line."""
    name = whole_name(person.family, person.given)
    return Say("firm-person-line", {"name": name, "job": person.job, "reply_to": person.reply_to})


def change_firm(context: Context) -> Script[Finished]:
    """Correct one thing of the own firm; another name must not stand in the profiles that are online."""
    held = yield from own_firm(context)
    if isinstance(held, Finished):
        return held
    field = yield from choose("firm-change-what", tuple(Option(one, f"firm-what-{one}") for one in CHANGES))
    firm = yield from CHANGES[field](context, held.firm)
    telling = yield from _telling(held, firm)
    if telling:
        return Finished("firm-name-told", {"numbers": ", ".join(telling)}, choices=(MINE,))
    renamed = (firm.name, firm.name_zh) != (held.firm.name, held.firm.name_zh)
    lines = firm_lines(replace(held, firm=firm, verified_at=None if renamed else held.verified_at))
    return Finished("firm-changed", {"lines": lines}, events=(FirmChanged(firm, held.version),), choices=(SHOW,))


def _telling(held: HeldFirm, firm: Firm) -> Script[tuple[str, ...]]:
    """The profiles whose text would tell the firm's new name."""
    profiles: tuple[HeldProfile, ...] = yield from look_up(ProfilesOf(held.firm.id))
    names = names_on_record(replace(held, firm=firm))
    texts = ((one.name, one.profile) for one in profiles)
    return tuple(name for name, said in texts if give_aways(f"{said.title}\n{said.summary}", said.lang, names))


def _name(_context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, name=(yield from ask("firm-name", Named())))


def _name_zh(_context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, name_zh=(yield from ask("firm-name-zh", or_none(Named()), options=NOTHING)) or "")


def _seat(context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, region=(yield from ask("firm-seat", Seat(context.at.date()), options=SEATS)))


def _size(context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, size=(yield from ask("firm-size", HeadCount(context.at.date()), options=SIZES)))


def _startup(_context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, startup=(yield from choose("firm-startup", STARTUP)) == YES)


def _languages(_context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, languages=tuple((yield from ask("firm-languages", Languages(), options=LANGUAGES))))


def _sector(_context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, sector=(yield from ask("firm-sector", Named(longest=80))))


def _website(_context: Context, firm: Firm) -> Script[Firm]:
    return replace(firm, website=(yield from ask("firm-website", or_none(Website()), options=NOTHING)) or "")


CHANGES: Mapping[str, Callable[[Context, Firm], Script[Firm]]] = {
    "name": _name,
    "name-zh": _name_zh,
    "seat": _seat,
    "size": _size,
    "startup": _startup,
    "languages": _languages,
    "sector": _sector,
    "website": _website,
}
PERSON_FIELDS = ("family", "given", "job", "reply")


def correct_person(context: Context) -> Script[Finished]:
    """Correct one thing of what the contact said of themselves."""
    held = yield from own_firm(context)
    if isinstance(held, Finished):
        return held
    field = yield from choose("firm-person-what", tuple(Option(one, f"firm-{one}-name") for one in PERSON_FIELDS))
    known = me(context, held)
    person = replace(PersonWords(known.family, known.given, known.job, known.reply_to), **(yield from _person_field(field)))
    line = person_line(replace(known, family=person.family, given=person.given, job=person.job, reply_to=person.reply_to))
    return Finished("firm-person-done", {"line": line}, events=(PersonCorrected(person),), choices=(SHOW,))


def _person_field(field: str) -> Script[dict[str, str]]:
    if field == "reply":
        return {"reply_to": (yield from ask("firm-reply", MailOrPhone()))}
    return {field: (yield from ask(f"firm-{field}", Named(longest=80 if field == "job" else 60)))}


def make_code(context: Context) -> Script[Finished]:
    """A code that lets one colleague join; whoever has the lead may give it."""
    held = yield from own_firm(context)
    if isinstance(held, Finished):
        return held
    if not me(context, held).lead:
        return Finished("firm-code-lead", choices=(SHOW,))
    code: str = yield from look_up(NewLinkCode())
    return Finished("firm-code-made", {"code": code, "days": FIRM_CODE_LASTS.days}, events=(FirmCodeMade(held.firm.id, code),))


def join(context: Context) -> Script[Finished]:
    """Join a firm by a code."""
    firm: HeldFirm | None = yield from look_up(FirmOf(context.contact.id))
    if firm is not None:
        return Finished("firm-already", choices=(SHOW,))
    who = yield from joining(context)
    if isinstance(who, Finished):
        return who
    agreed, stored = yield from agreement(context, Purpose.PROFILE)
    if not agreed:
        return Finished("profile-declined", choices=(PERSON,))
    return Finished("firm-joined", {"name": who.firm.name}, events=(*who.events, *stored), choices=(SHOW, MINE))


def leave(context: Context) -> Script[Finished]:
    """Speak for the firm no more; the last one takes its profiles along, and is told so before."""
    held = yield from own_firm(context)
    if isinstance(held, Finished):
        return held
    last = len(held.people) == 1
    if (yield from choose("firm-leave-sure", _SURE, name=held.firm.name, last="yes" if last else "no")) == NO:
        return Finished("firm-kept", choices=(SHOW,))
    return Finished("firm-left", {"name": held.firm.name}, events=(PersonLeftFirm(held.firm.id),))
