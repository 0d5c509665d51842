"""What is free and what is taken, read from the database."""

from __future__ import annotations

from bot.storage.topics import Events, Queries

EVENTS: Events = {}
QUERIES: Queries = {}
