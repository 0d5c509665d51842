"""The number by which a platform speaks later of a message that it took."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Add the column."""
    op.add_column("deliveries", sa.Column("platform_number", sa.String(20)))
