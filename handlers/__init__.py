"""What the bot can be talked with about: one file a topic, all of them named here."""

from bot.topic import Topic
from handlers import announcements, conferences, handover, offices, personal, settings, staff, unanswered, visits
from handlers.offices import sites
from handlers.partners import finding, introductions, profiles

TOPICS: tuple[Topic, ...] = (
    handover.TOPIC,
    settings.TOPIC,
    personal.TOPIC,
    sites.TOPIC,
    unanswered.TOPIC,
    offices.TOPIC,
    conferences.TOPIC,
    announcements.TOPIC,
    visits.TOPIC,
    profiles.TOPIC,
    introductions.TOPIC,
    finding.TOPIC,
)
# Last, since the colleagues' topic tells them of the commands of all the others.
TOPICS = (*TOPICS, staff.topic(TOPICS))
