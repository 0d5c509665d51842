"""Introductions as the database keeps them."""
