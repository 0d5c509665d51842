"""Rooms: what a request for an office says, and how its dates are written."""
