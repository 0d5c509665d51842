"""Who speaks: a firm that is registered now, or joined by a code, and the person for it. Nothing is stored before all is said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.asking.answers import Code, MailOrPhone, Named, OrNothing
from bot.asking.consents import agreement
from bot.dialog import YES, Context, Finished, Kind, Option, Script, ask, choose, look_up
from bot.domain.consents import Purpose
from bot.domain.events import Event
from bot.domain.firms import Firm, Region, Size
from bot.domain.messages import Channel
from bot.domain.notices import Button, Notice, Say, ToStaff
from bot.domain.partner_events import FirmOffer, FirmOffered, FirmRegistered, NewFirmNumber, PersonAsked, PersonJoinedFirm, PersonWords
from bot.domain.partners import TALK_ID, AllFirms, FirmPerson, HeldFirm
from bot.domain.personal import LinkCodeFailed, LinkVerdict
from handlers.partners.anonymity.whose import Names, names_of
from handlers.partners.profiles.headcount import HeadCount
from handlers.partners.profiles.kinds import Languages, Seat, Website
from handlers.partners.profiles.twins import twins_of

NEW, CODE, NO = "new", "code", "no"
PERSON = Button("menu-human", "menu:human")
KNOWN = (Option(NEW, "firm-known-new"), Option(CODE, "firm-known-code"))
SEATS = tuple(Option(region, f"partner-region-{region}") for region in Region)
SIZES = tuple(Option(size, f"firm-size-{size}") for size in Size)
STARTUP = (Option(YES, "firm-startup-yes"), Option(NO, "firm-startup-no"))
LANGUAGES = tuple(Option(codes, f"firm-languages-{codes.replace(' ', '-')}") for codes in ("de en", "en zh", "de", "en", "zh", "de en zh"))
NOTHING = (Option("-", "partner-skip"),)
CHINESE = (Region.YANGZHOU, Region.SHANGHAI, Region.FOSHAN)
_CHINA = "Asia/Shanghai"
_SMALL = (Size.MICRO, Size.SMALL)
_REFUSED = {LinkVerdict.TOO_MANY: "firm-code-many"}


@dataclass(frozen=True, slots=True)
class Speaker:
    """A firm with who speaks for it; `events` make it so where it is not so yet, and then `number` is not given out yet."""

    firm: Firm
    person: FirmPerson | PersonWords
    version: int = 1
    number: int = 0
    events: tuple[Event, ...] = ()
    is_new: bool = False

    @property
    def names(self) -> Names:
        """What tells who the firm and the person are."""
        return names_of(self.firm, self.person.family, self.person.given, self.person.reply_to)


def speaker(context: Context, held: HeldFirm | None) -> Script[Speaker | Finished]:
    """Who makes a profile: of the firm that the contact speaks for, or else of one that is said now."""
    if held is None:
        return (yield from _unknown(context))
    agreed, events = yield from transfer(context, held.firm.region)
    if not agreed:
        return Finished("profile-declined", choices=(PERSON,))
    person = next(one for one in held.people if one.contact_id == context.contact.id)
    return Speaker(held.firm, person, held.version, held.number, events)


def transfer(context: Context, seat: Region) -> Script[tuple[bool, tuple[Event, ...]]]:
    """People in China are asked for the transfer to Germany, alone and before they say anything about themselves."""
    in_china = seat in CHINESE or context.contact.zone == _CHINA or context.address.channel is Channel.WECHAT
    return (yield from agreement(context, Purpose.TRANSFER)) if in_china else (True, ())


def _unknown(context: Context) -> Script[Speaker | Finished]:
    if (yield from choose("firm-known", KNOWN)) == CODE:
        return (yield from joining(context))
    seat = yield from ask("firm-seat", Seat(context.at.date()), options=SEATS)
    agreed, events = yield from transfer(context, seat)
    if not agreed:
        return Finished("profile-declined", choices=(PERSON,))
    firm = yield from _firm(context, seat)
    person = yield from asked_person()
    return Speaker(firm, person, events=events, is_new=True)


def joining(context: Context) -> Script[Speaker | Finished]:
    """Enter the code that a colleague of the same firm got, and say who one is; without one, WFK is asked to confirm it."""
    code = yield from ask("firm-code-in", OrNothing(Code(), said="firm-no-code"), options=(Option("-", "firm-no-code"),))
    if code is None:
        return (yield from _asking(context))
    offer: FirmOffer = yield from look_up(FirmOffered(context.contact.id, code))
    if offer.firm is None:
        failed = (LinkCodeFailed(),) if offer.verdict is LinkVerdict.UNKNOWN else ()
        return Finished(_REFUSED.get(offer.verdict, "firm-code-unknown"), events=failed, choices=(PERSON,))
    firm = offer.firm.firm
    agreed, events = yield from transfer(context, firm.region)
    if not agreed:
        return Finished("profile-declined", choices=(PERSON,))
    person = yield from asked_person()
    joined = PersonJoinedFirm(firm.id, code, person)
    return Speaker(firm, person, offer.firm.version + 1, offer.firm.number, (*events, joined))


def _asking(context: Context) -> Script[Finished]:
    """Whether the firm is on record is not told to somebody who only knows its name: the answer is the same either way."""
    name = yield from ask("firm-ask-name", Named())
    firms: tuple[HeldFirm, ...] = yield from look_up(AllFirms())
    found = next(iter(twins_of(Firm("", name, Region.OTHER, name if is_chinese(name) else ""), firms)), None)
    agreed, events = yield from transfer(context, found.firm.region if found else Region.OTHER)
    if not agreed:
        return Finished("profile-declined", choices=(PERSON,))
    person = yield from asked_person()
    agreed, stored = yield from agreement(context, Purpose.PROFILE)
    if not agreed:
        return Finished("profile-declined", choices=(PERSON,))
    if found is None:
        return Finished("firm-asked", {"name": name}, choices=(PERSON,))
    told = Notice(ToStaff(), f"person-asked:{context.contact.id}:{int(context.at.timestamp())}", _asked_card(found))
    event = PersonAsked(found.firm.id, person)
    return Finished("firm-asked", {"name": name}, events=(*events, *stored, event), notices=(told,), choices=(PERSON,))


def _asked_card(held: HeldFirm) -> Say:
    look = Button("firm-look", f"do:firm-look:{held.name}", {"number": held.name})
    return Say("firm-asked-staff", {"number": held.name}, choices=(look,))


def _firm(context: Context, seat: Region) -> Script[Firm]:
    said = yield from ask("firm-name", Named())
    name, name_zh = yield from _both_names(said, seat)
    size = yield from ask("firm-size", HeadCount(context.at.date()), options=SIZES)
    startup = size in _SMALL and (yield from choose("firm-startup", STARTUP)) == YES
    languages = yield from ask("firm-languages", Languages(), options=LANGUAGES)
    website = yield from ask("firm-website", or_none(Website()), options=NOTHING)
    return Firm("", name, seat, name_zh, size, startup, languages=tuple(languages), website=website or "")


def or_none(kind: Kind[str]) -> Kind[str | None]:
    """An answer of another kind, or none."""
    return OrNothing(kind, said="partner-none")


def _both_names(said: str, seat: Region) -> Script[tuple[str, str]]:
    """The name in both scripts, where there are two: what is anonymous must hold neither."""
    if is_chinese(said):
        latin = yield from ask("firm-name-latin", or_none(Named()), options=NOTHING)
        return latin or said, said
    if seat in (Region.OTHER, Region.KL):
        return said, ""
    return said, (yield from ask("firm-name-zh", or_none(Named()), options=NOTHING)) or ""


def is_chinese(text: str) -> bool:
    """Whether a text has Chinese characters."""
    return any("\u3400" <= letter <= "\u9fff" for letter in text)


def asked_person() -> Script[PersonWords]:
    """Who is to be talked to: family and given name apart, the job, and a way to reach them."""
    family = yield from ask("firm-family", Named(longest=60))
    given = yield from ask("firm-given", Named(longest=60))
    job = yield from ask("firm-job", Named(longest=80))
    reply_to = yield from ask("firm-reply", MailOrPhone())
    return PersonWords(family, given, job, reply_to)


def settled(who: Speaker) -> Script[Speaker]:
    """The same with its number and the event of its registration, once everything was said and agreed to."""
    if not who.is_new or not isinstance(who.person, PersonWords):
        return who
    number: int = yield from look_up(NewFirmNumber())
    firm = replace(who.firm, id=f"{TALK_ID}{number}")
    return replace(who, firm=firm, number=number, events=(*who.events, FirmRegistered(firm, number, who.person)))
