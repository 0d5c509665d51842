"""Delegations and project ideas in the database."""
