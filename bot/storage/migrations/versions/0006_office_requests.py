"""Office requests, their decisions and the days they occupy."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "office_requests",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="SET NULL")),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("site", sa.String(32), nullable=False),
        sa.Column("origin", sa.String(32), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("firm", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("sent_at", _INSTANT, nullable=False),
        sa.Column("held_until", _INSTANT, nullable=False),
        sa.Column("room_id", sa.Integer(), sa.ForeignKey("rooms.id")),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.String(80), nullable=False),
        sa.Column("decided_at", _INSTANT),
        sa.Column("offer_until", _INSTANT),
    )
    op.create_index("ix_office_requests_contact_id", "office_requests", ["contact_id"])
    op.create_index("office_requests_by_state", "office_requests", ["state", "start"])
    op.create_index("office_requests_by_site", "office_requests", ["site", "start", "end"])
    op.create_table(
        "occupied_days",
        sa.Column("room_id", sa.Integer(), sa.ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("seat", sa.Integer(), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("request", sa.Integer(), sa.ForeignKey("office_requests.number", ondelete="CASCADE")),
        sa.Column("block_id", sa.Integer(), sa.ForeignKey("blocks.id", ondelete="CASCADE")),
    )
    op.create_index("ix_occupied_days_request", "occupied_days", ["request"])
    op.create_index("ix_occupied_days_block_id", "occupied_days", ["block_id"])
    op.create_table(
        "request_numbers",
        sa.Column("series", sa.String(8), primary_key=True),
        sa.Column("last", sa.Integer(), nullable=False),
    )
    op.create_table(
        "office_offers",
        sa.Column(
            "request", sa.Integer(), sa.ForeignKey("office_requests.number", ondelete="CASCADE"), primary_key=True, autoincrement=False
        ),
        sa.Column("site", sa.String(32), nullable=False),
        sa.Column("room_id", sa.Integer(), sa.ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
    )
    op.create_table(
        "office_marks",
        sa.Column(
            "request", sa.Integer(), sa.ForeignKey("office_requests.number", ondelete="CASCADE"), primary_key=True, autoincrement=False
        ),
        sa.Column("mark", sa.String(40), primary_key=True),
    )
