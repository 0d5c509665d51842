"""Tables and what is done with them, on SQLite and PostgreSQL."""
