"""Firms, people who speak for them and partnership profiles as the database keeps them."""
