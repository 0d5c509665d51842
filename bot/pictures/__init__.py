"""Which days of a month are free: as a picture, and as a line of text where a picture is not shown."""

from bot.pictures.days import DayShown, DayState
from bot.pictures.legend import Legend
from bot.pictures.line import month_text
from bot.pictures.sheet import month_picture

__all__ = ["DayShown", "DayState", "Legend", "month_picture", "month_text"]
