"""Announcements as the database keeps them: written, expanded in slices, counted."""
