"""Inviting a colleague, and accepting an invitation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import Clocks, Notice, Say, ToContact, Value
from bot.domain.people import Role
from bot.domain.staff import (
    INVITATION_LASTS,
    ROLES,
    BotName,
    CodeRefused,
    Invitation,
    InvitationAccepted,
    InvitationFor,
    InvitationMade,
    NewCode,
    digest_of,
    handle_of,
    tidy_code,
)
from handlers.staff.naming import ask_name
from handlers.staff.neutral import unknown
from handlers.staff.overview import Overview

ROLE = "invite-role"
CODE = "join-code"
ACCEPT = "accept"
ROLE_OPTIONS = tuple(Option(role, f"staff-role-{role}") for role in ROLES)


def invite(context: Context) -> Script[Finished]:
    """Make an invitation that works once: a link where the bot's name is known, and a code for every platform."""
    role = yield from choose(ROLE, ROLE_OPTIONS)
    code: str = yield from look_up(NewCode())
    bot_name: str = yield from look_up(BotName())
    values: dict[str, Value] = {"role": Say(f"staff-role-{role}"), "until": Clocks(context.at + INVITATION_LASTS)}
    events = (InvitationMade(digest_of(code), Role(role)), StaffActed("invited", role))
    link = (Say("invite-link", {"link": f"https://t.me/{bot_name}?start=join-{code}"}),) if bot_name else ()
    # Each stands in a message of its own, to be passed on as it is.
    return Finished("invite-done", values, events=events, more=(*link, Say("invite-code", {"code": code})))


def read_code(_context: Context, text: str) -> Mapping[str, str]:
    """The code behind the command; without one, one that cannot hold, so that nobody is asked for a code."""
    return {CODE: tidy_code(text) or "-"}


@dataclass(frozen=True, slots=True)
class Joining:
    """Accepting an invitation; tells the new colleague which commands there are."""

    overview: Overview

    def join(self, context: Context) -> Script[Finished]:
        """Show the rules, ask for a name, give the role. Whoever never had a right code learns nothing."""
        code = yield from ask(CODE, FreeText())
        if context.contact.role is not None:
            return Finished("join-already")
        invitation: Invitation | None = yield from look_up(InvitationFor(context.contact.id, code))
        if invitation is None:
            return unknown(CodeRefused())
        if not invitation.holds:
            # Whoever has the code was meant once: they are told whom to ask.
            return Finished("join-over")
        role = Say(f"staff-role-{invitation.role}")
        yield from choose("join-rules", (Option(ACCEPT, "join-accept"),), role=role)
        name = yield from ask_name(context)
        events = (InvitationAccepted(invitation.digest, name), StaffActed("joined", invitation.role))
        told = Notice(
            ToContact(invitation.invited_by),
            f"joined:{handle_of(context.contact.id)}:{invitation.digest}",
            Say("join-told", {"name": name, "role": role}),
        )
        lines = self.overview.lines(invitation.role)
        return Finished("join-done", {"name": name, "role": role, "lines": lines}, events=events, notices=(told,))
