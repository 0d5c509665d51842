"""Colleagues of WFK: their group chat, invitations, the audit log."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.messages import Address


@dataclass(frozen=True, slots=True)
class IsStaffRoom:
    """Query: whether an address is the group chat of the colleagues or a thread of it. Answered by a bool."""

    address: Address
