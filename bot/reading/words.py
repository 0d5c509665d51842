"""All words that a request is read by; where a phrase stands in two tables, the first one counts."""

from __future__ import annotations

from bot.reading.feasts import FEASTS
from bot.reading.rows import Row
from bot.reading.words_of_doubt import DOUBTS
from bot.reading.words_of_people import PEOPLE
from bot.reading.words_of_places import PLACES
from bot.reading.words_of_talk import TALK
from bot.reading.words_of_time import DAYS_FROM_NOW, JOINTS, MONTHS, UNITS, WEEKDAYS

ROWS: tuple[Row, ...] = (*MONTHS, *WEEKDAYS, *DAYS_FROM_NOW, *FEASTS, *UNITS, *JOINTS, *DOUBTS, *PEOPLE, *PLACES, *TALK)

WEAK_MONTHS = {"jan": 1, "mar": 3, "march": 3, "may": 5, "jun": 6, "jul": 7}
"""Also names and verbs: months only beside a number, a year or a preposition."""
