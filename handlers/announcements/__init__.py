"""Announcements to many: what contacts agree to, what colleagues write, and what is done by the clock."""

from bot.dialog import Topic
from handlers.announcements.duties import DUTIES

TOPIC = Topic("announcements", dialogs={}, commands={}, duties=DUTIES)
