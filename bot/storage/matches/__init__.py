"""What is remembered of matches, as the database keeps it."""
