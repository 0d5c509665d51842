"""Conferences, registrations, reminders, and wishes to be told of a date."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    _conferences()
    _registrations()
    op.create_table(
        "conference_seats",
        sa.Column("conference", sa.String(24), sa.ForeignKey("conferences.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("seat", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("registration", sa.Integer(), sa.ForeignKey("registrations.number", ondelete="CASCADE"), nullable=False),
    )
    op.create_index("ix_conference_seats_registration", "conference_seats", ["registration"])
    registration = sa.ForeignKey("registrations.number", ondelete="CASCADE")
    op.create_table(
        "conference_reminders",
        sa.Column("registration", sa.Integer(), registration, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(4), primary_key=True),
        sa.Column("start", _INSTANT, primary_key=True),
        sa.Column("due_at", _INSTANT, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
    )
    op.create_index("conference_reminders_due", "conference_reminders", ["state", "due_at"])
    op.create_table(
        "conference_wishes",
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("planned", sa.String(24), nullable=False),
        sa.Column("wished_at", _INSTANT, nullable=False),
    )


def _conferences() -> None:
    op.create_table(
        "conferences",
        sa.Column("id", sa.String(24), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.Column("programmes", sa.JSON(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("end", sa.DateTime(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("starts_at", _INSTANT, nullable=False),
        sa.Column("ends_at", _INSTANT, nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("interpreting", sa.String(16), nullable=False),
        sa.Column("capacity", sa.Integer()),
        sa.Column("audience", sa.String(8), nullable=False),
        sa.Column("deadline", sa.Date()),
        sa.Column("asks_needs", sa.Boolean(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("changed_at", _INSTANT, nullable=False),
        sa.Column("changed_by", sa.String(80), nullable=False),
    )


def _registrations() -> None:
    op.create_table(
        "registrations",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("conference", sa.String(24), sa.ForeignKey("conferences.id", ondelete="CASCADE"), nullable=False),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("live", sa.Integer()),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("firm", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("reminders", sa.String(32), nullable=False),
        sa.Column("registered_at", _INSTANT, nullable=False),
        sa.Column("consent", sa.String(16), nullable=False),
        sa.Column("told_start", _INSTANT, nullable=False),
        sa.Column("told_sequence", sa.Integer(), nullable=False),
        sa.Column("offer_until", _INSTANT),
        sa.Column("checked_in_at", _INSTANT),
        sa.Column("checked_in_by", sa.String(80), nullable=False),
        sa.UniqueConstraint("conference", "contact_id", "live", name="registrations_once"),
    )
    op.create_index("ix_registrations_contact_id", "registrations", ["contact_id"])
    op.create_index("registrations_by_state", "registrations", ["conference", "state"])
