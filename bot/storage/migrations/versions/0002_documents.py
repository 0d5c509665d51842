"""Documents that are offered by a link, for platforms that take no files."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "documents",
        sa.Column("token", sa.String(64), primary_key=True),
        sa.Column("cause", sa.String(300), nullable=False, unique=True),
        sa.Column("recipient", sa.String(128), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("mime", sa.String(128), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_documents_recipient", "documents", ["recipient"])
    op.create_index("ix_documents_expires_at", "documents", ["expires_at"])
