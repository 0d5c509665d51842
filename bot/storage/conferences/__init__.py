"""Conferences and registrations as the database keeps them."""
