"""Sending at the right pace: what becomes of an attempt, whose turn it is, and the queue of the workers."""
