"""The colleagues: who they are, which role each has, and how one leaves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialog import YES, Context, Finished, Option, Script, choose, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import Notice, Say, ToContact, ToStaff, Value
from bot.domain.people import Role
from bot.domain.staff import ROLES, Colleague, RoleChanged, Team, subject_of

REMOVE = "remove"


def change_team(context: Context) -> Script[Finished]:
    """Show the colleagues; change the role of one, or remove them."""
    team: Sequence[Colleague] = yield from look_up(Team())
    options = tuple(Option(one.handle, name=Say("team-option", _seen(one))) for one in team)
    handle = yield from choose("team-who", options, lines=tuple(_line(one) for one in team))
    colleague = next(one for one in team if one.handle == handle)
    if _is_last(colleague, team):
        return Finished("team-last", {"name": colleague.name})
    wanted = yield from choose("team-what", _choices(colleague), name=colleague.name, role=_role(colleague.role))
    if wanted == REMOVE:
        yield from choose("team-sure", (Option(YES, "team-sure-yes"),), name=colleague.name)
        return _removed(context, colleague)
    return _changed(context, colleague, Role(wanted))


def leave(context: Context) -> Script[Finished]:
    """Let a colleague leave the team, unless nobody could invite others then."""
    team: Sequence[Colleague] = yield from look_up(Team())
    colleague = next((one for one in team if one.contact_id == context.contact.id), None)
    if colleague is None or _is_last(colleague, team):
        return Finished("leave-last")
    yield from choose("leave-sure", (Option(YES, "leave-sure-yes"),))
    told = Notice(
        ToStaff(Role.ADMINISTRATOR, private=True, beside=colleague.contact_id),
        _reason(context, colleague, "left"),
        Say("leave-told", {"name": colleague.name}),
    )
    events = (StaffActed("left", colleague.role), RoleChanged(colleague.contact_id, colleague.role, None))
    return Finished("leave-done", events=events, notices=(told,))


def _changed(context: Context, colleague: Colleague, role: Role) -> Finished:
    values: dict[str, Value] = {"name": colleague.name, "role": _role(role)}
    events = (
        RoleChanged(colleague.contact_id, colleague.role, role),
        StaffActed(f"role-{role}", subject_of(colleague.contact_id)),
    )
    return Finished("team-changed", values, events=events, notices=_told(context, colleague, role, Say("team-told-role", values)))


def _removed(context: Context, colleague: Colleague) -> Finished:
    events = (
        StaffActed("removed", subject_of(colleague.contact_id)),
        RoleChanged(colleague.contact_id, colleague.role, None),
    )
    notices = _told(context, colleague, "removed", Say("team-told-removed"))
    return Finished("team-removed", {"name": colleague.name}, events=events, notices=notices)


def _told(context: Context, colleague: Colleague, what: str, say: Say) -> tuple[Notice, ...]:
    """Who changes their own role hears of it anyway."""
    if colleague.contact_id == context.contact.id:
        return ()
    return (Notice(ToContact(colleague.contact_id), _reason(context, colleague, what), say),)


def _reason(context: Context, colleague: Colleague, what: str) -> str:
    return f"team:{colleague.handle}:{what}:{context.at.isoformat()}"


def _is_last(colleague: Colleague, team: Sequence[Colleague]) -> bool:
    """Whether without this administrator there would be none."""
    return colleague.role is Role.ADMINISTRATOR and sum(one.role is Role.ADMINISTRATOR for one in team) == 1


def _choices(colleague: Colleague) -> tuple[Option, ...]:
    roles = tuple(Option(role, f"staff-role-{role}") for role in ROLES if role is not colleague.role)
    return (*roles, Option(REMOVE, "team-remove"))


def _line(colleague: Colleague) -> Say:
    return Say("team-line" if colleague.reached_at else "team-line-unreachable", _seen(colleague))


def _seen(colleague: Colleague) -> dict[str, Value]:
    return {"name": colleague.name, "role": _role(colleague.role)}


def _role(role: Role) -> Say:
    return Say(f"staff-role-{role}")
