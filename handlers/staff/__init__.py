"""Colleagues among themselves: invitations, roles, their group chat, what they can do, the audit log."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.staff import audit, joining, naming, overview, room, team

NAME = "staff"


def topic(others: Sequence[Topic]) -> Topic:
    """The topic of the colleagues; it tells each of them which commands there are, also those of the `others`."""
    known = overview.Overview({topic.name: topic.commands for topic in others} | {NAME: COMMANDS})
    dialogs = {
        "commands": known.show,
        "profile": naming.change_name,
        "join": joining.Joining(known).join,
        "leave": team.leave,
        "staffroom": room.choose_room,
        "team": team.change_team,
        "invite": joining.invite,
        "audit": audit.show_audit,
    }
    return Topic(NAME, dialogs, COMMANDS)


COMMANDS = {
    "commands": Command("commands", role=Role.CLERK),
    "profile": Command("profile", takes(naming.NAME), role=Role.CLERK),
    "leave": Command("leave", role=Role.CLERK),
    "team": Command("team", role=Role.ADMINISTRATOR),
    "invite": Command("invite", takes(joining.ROLE), role=Role.ADMINISTRATOR),
    "audit": Command("audit", audit.read_wanted, role=Role.ADMINISTRATOR),
    # For nobody's role: who joins has none yet, and a group is none; each looks itself whether it answers.
    "join": Command("join", joining.read_code, linked=True),
    "staffroom": Command("staffroom", room.read_wanted, group=True),
}
