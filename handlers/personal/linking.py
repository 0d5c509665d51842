"""One person on several platforms: a code made on one, entered on another; and parting them again."""

from __future__ import annotations

from collections.abc import Mapping

from bot.asking.answers import Code
from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.messages import Address
from bot.domain.notices import Button, Notice, Say, ToAddress
from bot.domain.personal import (
    LINK_CODE_LASTS,
    ContactsLinked,
    LinkCodeFailed,
    LinkCodeMade,
    LinkOffer,
    LinkOffered,
    LinkVerdict,
    NewLinkCode,
    PlatformsOf,
    PlatformUnlinked,
)

MAKE, ENTER, NO = "make", "enter", "no"
_WAYS = (Option(MAKE, "link-make"), Option(ENTER, "link-enter"))
_LINK = (Option(YES, "link-yes"), Option(NO, "link-no"))
_UNLINK = (Option(YES, "unlink-yes"), Option(NO, "unlink-no"))
_REFUSALS: Mapping[LinkVerdict, str] = {
    LinkVerdict.UNKNOWN: "link-unknown",
    LinkVerdict.TOO_MANY: "link-too-many",
    LinkVerdict.SAME: "link-same",
    LinkVerdict.COLLEAGUE: "link-colleague",
    LinkVerdict.FIRMS: "link-firms",
}


def entered(_context: Context, text: str) -> Mapping[str, str]:
    """`/link` makes a code, `/link CODE` enters one, and so does the button that asks for it."""
    if not text:
        return {"link-way": MAKE}
    return {"link-way": ENTER} | ({} if text == ENTER else {"link-code": text})


def link(context: Context) -> Script[Finished]:
    """Give out a code, or join the contact who made one."""
    if (yield from choose("link-way", _WAYS)) == MAKE:
        return (yield from _make(context))
    code = yield from ask("link-code", Code())
    offer: LinkOffer = yield from look_up(LinkOffered(context.contact.id, code))
    if offer.verdict is not LinkVerdict.FITS:
        failed = (LinkCodeFailed(),) if offer.verdict is LinkVerdict.UNKNOWN else ()
        return Finished(_REFUSALS[offer.verdict], events=failed)
    here = Say(f"platform-{context.address.channel}")
    if (yield from choose("link-sure", _LINK, platforms=_names(offer.addresses))) == NO:
        return Finished("link-dropped")
    told = tuple(_joined(address, code, here) for address in offer.addresses)
    return Finished("link-done", {"platforms": _names(offer.addresses)}, events=(ContactsLinked(code, offer.contact_id),), notices=told)


def _make(context: Context) -> Script[Finished]:
    if context.contact.role is not None:
        return Finished("link-colleague")
    code: str = yield from look_up(NewLinkCode())
    minutes = int(LINK_CODE_LASTS.total_seconds() // 60)
    other = Button("link-enter", f"do:link:{ENTER}")
    return Finished("link-code-made", {"code": code, "minutes": minutes}, events=(LinkCodeMade(code),), choices=(other,))


def _names(addresses: tuple[Address, ...]) -> tuple[Say, ...]:
    return tuple(Say(f"platform-{channel}") for channel in dict.fromkeys(address.channel for address in addresses))


def _joined(address: Address, code: str, platform: Say) -> Notice:
    """The other side learns of it at once: should somebody have tricked them out of a code, they can see and part again."""
    button = Button("menu-data", "do:data")
    return Notice(ToAddress(address), f"linked:{code}", Say("link-told", {"platform": platform}, choices=(button,)))


def unlink(context: Context) -> Script[Finished]:
    """Part the present platform from the others; it begins anew."""
    platforms: tuple[Address, ...] = yield from look_up(PlatformsOf(context.contact.id))
    others = tuple(address for address in platforms if address != context.address)
    if not others:
        return Finished("unlink-none")
    if (yield from choose("unlink-sure", _UNLINK, platforms=_names(others))) == NO:
        return Finished("unlink-kept")
    return Finished("unlink-done", events=(PlatformUnlinked(),), ends_talk=True)
