"""Firms, people who speak for them and partnership profiles."""

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Create the tables."""
