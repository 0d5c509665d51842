"""Why a conference was called off, in the words and the language of whoever did it."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Add the column; nothing is known of those called off before."""
    op.add_column("conferences", sa.Column("reasons", sa.JSON(), nullable=False, server_default="{}"))
