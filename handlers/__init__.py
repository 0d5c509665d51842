"""What the bot can be talked with about: one file a topic, all of them named here."""

from bot.dialog import Topic
from handlers import person, settings

TOPICS: tuple[Topic, ...] = (person.TOPIC, settings.TOPIC)
