"""What is done about announcements by the clock."""

from __future__ import annotations

from bot.dialog import Duty

DUTIES: tuple[Duty, ...] = ()
