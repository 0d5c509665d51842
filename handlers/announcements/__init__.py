"""Announcements to many: what contacts agree to, what colleagues write, and what is done by the clock."""

from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.announcements import news, oneself
from handlers.announcements.acts import announcement
from handlers.announcements.duties import DUTIES
from handlers.announcements.listing import list_announcements
from handlers.announcements.writing import announce

TOPIC = Topic(
    "announcements",
    dialogs={
        "news": news.news,
        "news-about": oneself.about_oneself,
        "announce": announce,
        "announcements": list_announcements,
        "announcement": announcement,
    },
    commands={
        "news": Command("news", news.wanted),
        "news-platform": Command("news", news.platform_wanted),
        "news-about": Command("news-about"),
        "announce": Command("announce", role=Role.EDITOR),
        "announcements": Command("announcements", role=Role.EDITOR),
        "announcement": Command("announcement", takes("announcement-which"), Role.EDITOR),
    },
    duties=DUTIES,
)
