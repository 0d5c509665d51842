"""Reads an office request in free text: rules over tokens, from words to dates, seats and a site."""

from bot.reading.request import RequestRead, read_request

__all__ = ["RequestRead", "read_request"]
