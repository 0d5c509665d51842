"""Decisions on office requests and the days they occupy, in the database."""

from __future__ import annotations

from bot.storage import office_tables as tables
from bot.storage.topics import Events, Queries

EVENTS: Events = {}
QUERIES: Queries = {}
TABLES = (tables.office_requests, tables.occupied_days)
