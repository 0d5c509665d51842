"""Sites, rooms and what blocks them, in the database."""

from __future__ import annotations

from bot.storage.topics import Events, Queries

EVENTS: Events = {}
QUERIES: Queries = {}
