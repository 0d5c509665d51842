"""What a process does: everything, or one part of the work that many processes share."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.announcements import Rules
from bot.domain.deliveries import Priority
from bot.domain.introductions import IntroductionRules
from bot.domain.limits import Limits, telegram_limits
from bot.domain.messages import Channel
from bot.settings import Settings


class Role(StrEnum):
    """The part of a process. Of every part there may be any number on one PostgreSQL; SQLite has one process for all."""

    ALL = "all"
    WEB = "web"
    WORKER = "worker"
    TICKER = "ticker"

    @property
    def receives(self) -> bool:
        """Whether it takes updates."""
        return self in (Role.ALL, Role.WEB)

    @property
    def ticks(self) -> bool:
        """Whether it does what is due by the clock."""
        return self in (Role.ALL, Role.TICKER)


def limits_of(settings: Settings) -> Limits:
    """What the platforms take from all processes together."""
    telegram = telegram_limits(
        settings.telegram_messages_per_second, settings.telegram_messages_per_chat, settings.telegram_messages_per_group
    )
    return {Channel.TELEGRAM: telegram}


def rules_of(settings: Settings) -> Rules:
    """What the operator set for announcements."""
    return Rules(
        needs_approval=settings.announcements_need_approval,
        quiet_from=settings.announcements_quiet_from,
        quiet_until=settings.announcements_quiet_until,
        has_template=settings.wechat_template_announcement is not None,
    )


def introducing(settings: Settings) -> IntroductionRules:
    """What the operator set for introductions."""
    return IntroductionRules(
        needs_approval=settings.introductions_need_approval,
        answer_days=settings.introductions_answer_days,
        per_week=settings.introductions_per_week,
        asked_per_week=settings.introductions_asked_per_week,
    )


def templates_of(settings: Settings) -> dict[Priority, str]:
    """WeChat's templates as they are set, by what they are for."""
    chosen = {
        Priority.DECISION: settings.wechat_template_decision,
        Priority.REMINDER: settings.wechat_template_reminder,
        Priority.ANNOUNCEMENT: settings.wechat_template_announcement,
    }
    return {priority: text for priority, text in chosen.items() if text}
