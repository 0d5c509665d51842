"""Every topic's part of the storage, named here: which function stores an event, and which answers a query."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.domain.events import Event
from bot.storage import talks, unanswered
from bot.storage.announcements import audience, progress, subscriptions, tellings
from bot.storage.announcements import clock as announcement_clock
from bot.storage.announcements import records as announcements
from bot.storage.conferences import clock as conference_clock
from bot.storage.conferences import records as conferences
from bot.storage.deliveries import dead_letters
from bot.storage.handovers import records as handovers
from bot.storage.introductions import queries as introduction_queries
from bot.storage.introductions import records as introductions
from bot.storage.matches import figures as match_figures
from bot.storage.matches import records as matches
from bot.storage.offices import availability, decisions, sites
from bot.storage.offices import requests as office_requests
from bot.storage.partners import clock as partner_clock
from bot.storage.partners import firms as partner_firms
from bot.storage.partners import profiles as partner_profiles
from bot.storage.partners import queries as partner_queries
from bot.storage.personal import consents
from bot.storage.personal import rights as personal
from bot.storage.staff import colleagues as staff
from bot.storage.topics import Cause, Events, Queries
from bot.storage.visits import records as visits

_PARTS = (
    talks,
    staff,
    sites,
    office_requests,
    decisions,
    availability,
    handovers,
    unanswered,
    consents,
    personal,
    conferences,
    conference_clock,
    partner_clock,
    partner_firms,
    partner_profiles,
    partner_queries,
    introductions,
    introduction_queries,
    dead_letters,
    announcements,
    subscriptions,
    audience,
    progress,
    matches,
    match_figures,
    announcement_clock,
    tellings,
    visits,
)
EVENTS: Events = {kind: store for part in _PARTS for kind, store in part.EVENTS.items()}
QUERIES: Queries = {kind: answer for part in _PARTS for kind, answer in part.QUERIES.items()}


def store_event(connection: Connection, cause: Cause, event: Event) -> None:
    """Store one event in the transaction of its turn."""
    EVENTS[type(event)](connection, cause, event)


def answer(connection: Connection, query: object, now: datetime) -> Any:
    """Answer one query; raises LookupError for a query that nobody answers."""
    known = QUERIES.get(type(query))
    if known is None:
        raise LookupError(f"no one answers {type(query).__name__}")
    return known(connection, query, now)
