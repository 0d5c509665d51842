"""Colleagues, their rooms, invitations and log as the database keeps them."""
