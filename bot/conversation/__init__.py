"""What the bot says to an update: pure, it sends and stores nothing."""

from bot.conversation.house import FindAnswer, Finding, House, Query, ReadKnowledge, Steps, Turn
from bot.conversation.turn import turn

__all__ = ["FindAnswer", "Finding", "House", "Query", "ReadKnowledge", "Steps", "Turn", "turn"]
