"""What a process has leased and what it has begun to send are told apart, and the attempts whose end is not known are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("deliveries", sa.Column("begun_at", sa.DateTime(timezone=True)))
    op.add_column("deliveries", sa.Column("doubts", sa.Integer(), nullable=False, server_default="0"))
