"""Finding partners: matches for a profile or for a few words, news of new ones, what colleagues see of it."""

from __future__ import annotations

from bot.domain.people import Role
from bot.topic import Command, Topic
from handlers.partners.finding.apart import keep_apart, read_two
from handlers.partners.finding.away import read_away, turn_away
from handlers.partners.finding.figures import show_figures
from handlers.partners.finding.find import find_by_profile, find_by_text, read_profile_number, read_wish
from handlers.partners.finding.news import DUTIES
from handlers.partners.finding.settings import choose_settings
from handlers.partners.finding.staff_side import read_number, show_matches

TOPIC = Topic(
    "finding",
    dialogs={
        "find-partner": find_by_profile,
        "find-text": find_by_text,
        "not-this": turn_away,
        "match-settings": choose_settings,
        "matches": show_matches,
        "keep-apart": keep_apart,
        "figures": show_figures,
    },
    commands={
        "find-partner": Command("find-partner", read_profile_number),
        "find-text": Command("find-text", read_wish),
        "not-this": Command("not-this", read_away),
        "match-settings": Command("match-settings"),
        "matches": Command("matches", read_number, Role.CLERK),
        "keep-apart": Command("keep-apart", read_two, Role.CLERK),
        "figures": Command("figures", role=Role.CLERK),
    },
    duties=DUTIES,
)
