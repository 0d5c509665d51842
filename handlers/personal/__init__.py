"""What is held about a contact: every person sees, corrects, links and erases their own."""

from __future__ import annotations

from bot.domain.personal import FarewellsDue
from bot.topic import Command, Duty, Topic, takes
from handlers.personal import consents, data, erasure, linking

FAREWELL_EVERY = 20.0
"""Seconds between two looks for last messages that went out."""

TOPIC = Topic(
    "personal",
    dialogs={
        "data": data.show_data,
        "correct": data.correct,
        "correct-reply": data.correct_reply,
        "consents": consents.show_consents,
        "consent-withdraw": consents.withdraw,
        "consent-give": consents.give,
        "delete": erasure.erase,
        "link": linking.link,
        "unlink": linking.unlink,
    },
    commands={
        "data": Command("data", data.wanted),
        "correct": Command("correct"),
        "correct-reply": Command("correct-reply", takes("correct-reply-way")),
        "consents": Command("consents"),
        "consent-withdraw": Command("consent-withdraw", takes("withdraw-purpose")),
        "consent-give": Command("consent-give", takes("give-purpose")),
        "delete": Command("delete", data.wanted),
        "link": Command("link", linking.entered),
        "unlink": Command("unlink"),
    },
    duties=(Duty("farewell", FAREWELL_EVERY, FarewellsDue(), erasure.forget),),
)
