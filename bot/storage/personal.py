"""What is held about a contact: shown, corrected, linked, erased."""

from __future__ import annotations

from bot.storage.topics import Events, Queries

EVENTS: Events = {}
QUERIES: Queries = {}
