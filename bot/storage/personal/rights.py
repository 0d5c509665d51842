"""What is held about a contact: shown, corrected, linked, erased."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select, update

from bot.domain.handovers import Way
from bot.domain.personal import (
    ContactErased,
    ContactsLinked,
    ErasurePlanOf,
    FarewellForgotten,
    FarewellsDue,
    HeldData,
    LinkCodeFailed,
    LinkCodeMade,
    LinkOffered,
    NewLinkCode,
    PlatformsOf,
    PlatformUnlinked,
    ReplyAddressCorrected,
    ReplyWaysOf,
    WithdrawalPlan,
    WithdrawalPlanOf,
)
from bot.ports import Stale
from bot.storage.handovers.queries import NOT_CLOSED
from bot.storage.handovers.tables import handovers
from bot.storage.introductions.leaving import undecided_introductions
from bot.storage.partners.leaving import firm_spoken_for, profiles_of_alone
from bot.storage.personal import erasure as personal_erasure
from bot.storage.personal import export as personal_export
from bot.storage.personal import links as personal_links
from bot.storage.topics import Cause, Events, Queries
from bot.storage.visits import records as visits


def _withdrawal_plan(connection: Connection, query: WithdrawalPlanOf, now: datetime) -> WithdrawalPlan:
    live = personal_erasure.live_requests(connection, query.contact_id, now)
    asked = select(handovers.c.number, handovers.c.version).where(*_open_questions(query.contact_id)).order_by(handovers.c.number)
    return WithdrawalPlan(
        requests=tuple((one.number, one.version) for one in live),
        handovers=tuple((row.number, row.version) for row in connection.execute(asked)),
        visits=tuple((one.number, one.version) for one in visits.live_visits(connection, query.contact_id)),
        firm=firm_spoken_for(connection, query.contact_id),
        profiles=profiles_of_alone(connection, query.contact_id),
        introductions=undecided_introductions(connection, query.contact_id),
    )


def _reply_ways(connection: Connection, query: ReplyWaysOf, _now: datetime) -> tuple[tuple[int, str, str], ...]:
    asked = select(handovers.c.number, handovers.c.way, handovers.c.reply_to).where(
        *_open_questions(query.contact_id), handovers.c.way.in_((Way.MAIL, Way.PHONE))
    )
    return tuple((row.number, row.way, row.reply_to) for row in connection.execute(asked.order_by(handovers.c.number)))


def _open_questions(contact_id: str) -> tuple[ColumnElement[bool], ...]:
    return (handovers.c.contact_id == contact_id, handovers.c.state.in_(NOT_CLOSED))


def _reply_corrected(connection: Connection, cause: Cause, event: ReplyAddressCorrected) -> None:
    asked = update(handovers).where(*_open_questions(cause.contact_id), handovers.c.way == event.way)
    if not connection.execute(asked.values(reply_to=event.reply_to, version=handovers.c.version + 1)).rowcount:
        raise Stale


EVENTS: Events = {
    ContactErased: personal_erasure.erased,
    FarewellForgotten: personal_erasure.farewell_forgotten,
    LinkCodeMade: personal_links.code_made,
    LinkCodeFailed: personal_links.code_failed,
    ContactsLinked: personal_links.linked,
    PlatformUnlinked: personal_links.unlinked,
    ReplyAddressCorrected: _reply_corrected,
}
QUERIES: Queries = {
    HeldData: personal_export.held,
    ErasurePlanOf: personal_erasure.plan_of,
    FarewellsDue: personal_erasure.farewells_due,
    NewLinkCode: personal_links.new_code,
    PlatformsOf: personal_links.platforms_of,
    LinkOffered: personal_links.offered,
    WithdrawalPlanOf: _withdrawal_plan,
    ReplyWaysOf: _reply_ways,
}
