"""Announcements to many: what contacts agree to, what colleagues write, and what is done by the clock."""

from bot.dialog import Command, Topic
from handlers.announcements import news, oneself
from handlers.announcements.duties import DUTIES

TOPIC = Topic(
    "announcements",
    dialogs={"news": news.news, "news-about": oneself.about_oneself},
    commands={
        "news": Command("news", news.wanted),
        "news-platform": Command("news", news.platform_wanted),
        "news-about": Command("news-about"),
    },
    duties=DUTIES,
)
