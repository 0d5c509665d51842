"""The first schema: contacts, conversations, deliveries, and what the platforms need."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "access_tokens",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("expires_at", _INSTANT, nullable=False),
        sa.Column("refreshing_until", _INSTANT),
    )
    op.create_table(
        "contacts",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("announcements", sa.Boolean(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "deliveries",
        sa.Column("id", _ID, primary_key=True, autoincrement=True),
        sa.Column("reason", sa.String(255), nullable=False, unique=True),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("address_id", sa.String(128), nullable=False),
        sa.Column("update_key", sa.String(160)),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due_at", _INSTANT, nullable=False),
        sa.Column("leased_until", _INSTANT),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("message", sa.JSON(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("finished_at", _INSTANT),
    )
    op.create_index("deliveries_due", "deliveries", ["state", "due_at"])
    op.create_index("deliveries_of_address", "deliveries", ["channel", "address_id", "state"])
    op.create_index("deliveries_of_update", "deliveries", ["channel", "update_key"])
    op.create_table(
        "seen_updates",
        sa.Column("channel", sa.String(16), primary_key=True),
        sa.Column("key", sa.String(160), primary_key=True),
        sa.Column("seen_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "web_lines",
        sa.Column("id", _ID, primary_key=True, autoincrement=True),
        sa.Column("visitor", sa.String(128), nullable=False),
        sa.Column("author", sa.String(8), nullable=False),
        sa.Column("key", sa.String(160), nullable=False, unique=True),
        sa.Column("message", sa.JSON(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
    )
    op.create_index("web_lines_of_visitor", "web_lines", ["visitor", "id"])
    op.create_table(
        "wechat_windows",
        sa.Column("openid", sa.String(128), primary_key=True),
        sa.Column("allowed", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("closes_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "addresses",
        sa.Column("channel", sa.String(16), primary_key=True),
        sa.Column("id", sa.String(128), primary_key=True),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("conversation", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("seen_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_addresses_contact_id", "addresses", ["contact_id"])
    op.create_table(
        "person_requests",
        sa.Column("id", _ID, primary_key=True, autoincrement=True),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("address_id", sa.String(128), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("reply_by", sa.String(16), nullable=False),
        sa.Column("reply_to", sa.Text(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_person_requests_contact_id", "person_requests", ["contact_id"])
