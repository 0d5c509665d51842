"""Hand-overs to colleagues, who answers in them, and the hours of WFK; questions stored before become hand-overs."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables and move the questions."""
    op.create_table(
        "handovers",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("matter", sa.String(16), nullable=False),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="SET NULL")),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("about", sa.String(128), nullable=False),
        sa.Column("recent", sa.JSON(), nullable=False),
        sa.Column("way", sa.String(16), nullable=False),
        sa.Column("reply_to", sa.Text(), nullable=False),
        sa.Column("thread_channel", sa.String(16)),
        sa.Column("thread_id", sa.String(128)),
        sa.Column("opened_at", _INSTANT, nullable=False),
        sa.Column("waiting_since", _INSTANT),
        sa.Column("reminded_at", _INSTANT),
        sa.Column("unreached_at", _INSTANT),
        sa.Column("closed_at", _INSTANT),
    )
    op.create_index("ix_handovers_contact_id", "handovers", ["contact_id"])
    op.create_index("handovers_by_state", "handovers", ["state"])
    op.create_index("handovers_by_thread", "handovers", ["thread_channel", "thread_id"])
    op.create_table(
        "handover_colleagues",
        sa.Column("handover", sa.Integer(), sa.ForeignKey("handovers.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("since", _INSTANT, nullable=False),
    )
    op.create_index("ix_handover_colleagues_contact_id", "handover_colleagues", ["contact_id"])
    op.create_table(
        "staff_hours",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("remind_after", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
    )
    _move_questions()
    op.drop_table("person_requests")


def _move_questions() -> None:
    names = ("id", "contact_id", "channel", "language", "question", "reply_by", "reply_to", "created_at")
    found = sa.table("person_requests", *(sa.column(name) for name in names)).c
    moved = {
        "number": found.id,
        "version": sa.literal(1),
        "state": sa.literal("open"),
        "matter": sa.literal("question"),
        "contact_id": found.contact_id,
        "channel": found.channel,
        "language": found.language,
        "question": found.question,
        "about": sa.literal(""),
        "recent": sa.literal([], sa.JSON()),
        "way": found.reply_by,
        "reply_to": found.reply_to,
        "opened_at": found.created_at,
        "waiting_since": found.created_at,
    }
    handovers = sa.table("handovers", *(sa.column(name) for name in moved))
    op.execute(sa.insert(handovers).from_select(list(moved), sa.select(*moved.values())))
    numbers = sa.table("request_numbers", sa.column("series"), sa.column("last"))
    highest = sa.select(sa.literal("F"), sa.func.max(found.id)).having(sa.func.max(found.id).is_not(None))
    op.execute(sa.insert(numbers).from_select(["series", "last"], highest))
