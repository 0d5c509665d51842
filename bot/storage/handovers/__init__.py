"""Talks with a colleague as the database keeps them."""
