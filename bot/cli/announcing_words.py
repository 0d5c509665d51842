"""How an announcement goes, in the words of the shell and as plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.domain.announcement_progress import Progress as Fate
from bot.domain.announcements import AnnouncementState
from bot.domain.audiences import Audience, NewsTopic
from bot.domain.deliveries import DeliveryState, Rung
from bot.domain.language import Language
from bot.domain.messages import Channel
from knowledge.identify import reads_as

NAMES = {Language.DE: "German", Language.EN: "English", Language.ZH: "Chinese"}
_PLATFORMS = {Channel.TELEGRAM: "Telegram", Channel.WECHAT: "WeChat", Channel.WEB: "web chat", Channel.TERMINAL: "terminal"}
_WAYS = {Rung.CUSTOMER: "WeChat now", Rung.TEMPLATE: "WeChat by template"}


def counted(topic: NewsTopic, audience: Audience) -> str:
    """The audience in a line: "412 Telegram, 130 WeChat now, 57 by template, 12 not reachable, 9 lack a Chinese text"."""
    parts = []
    for way, count in sorted(audience.reached.items(), key=lambda item: (item[0].channel, str(item[0].rung))):
        parts.append(f"{count} {_WAYS.get(way.rung or Rung.DIRECT, _PLATFORMS[way.channel])}")
    rest = [
        (audience.held, "WeChat when they write next"),
        (audience.unreachable, "not reachable"),
        *((count, f"{'lacks' if count == 1 else 'lack'} {_a(language)} text") for language, count in audience.lacks.items()),
        (audience.opted_out, "unsubscribed from everything"),
        (audience.not_agreed, "not subscribed to the topic"),
    ]
    parts.extend(f"{count} {what}" for count, what in rest if count)
    return f"{topic}: {', '.join(parts) if parts else 'nobody'}"


def _a(language: Language) -> str:
    return f"{'an' if language is Language.EN else 'a'} {NAMES[language]}"


def warnings(texts: Mapping[Language, str], fallback: Language | None, audience: Audience) -> Iterator[str]:
    """What is to be looked at before it is sent: languages that somebody has and no text has, texts that read as in another one."""
    for language in Language:
        if language not in texts and (fallback is not None or audience.lacks.get(language)):
            yield f"there is no {NAMES[language]} text; {_instead(language, fallback, audience)}"
        elif language in texts and (found := reads_as(texts[language])) not in (None, language):
            yield f"the {NAMES[language]} text reads as if it were {NAMES[found]}."


def _instead(language: Language, fallback: Language | None, audience: Audience) -> str:
    if fallback is not None:
        return f"who has {NAMES[language]} gets the {NAMES[fallback]} one."
    count = audience.lacks.get(language, 0)
    nobody = f"{count} contact gets nothing" if count == 1 else f"{count} contacts get nothing"
    return f"{nobody}. --fallback LANGUAGE gives them another one."


def shown(fate: Fate) -> dict[str, Any]:
    """What the bar shows: how many are through, of how many, and the counts in words."""
    one = fate.announcement
    counts = f"{fate.count(DeliveryState.SENT)} sent, {fate.open} to go"
    if fate.deferred:
        counts += f", {fate.deferred} of them asleep"
    if one.state is AnnouncementState.PAUSED:
        counts += ", paused"
    # Before everybody is counted nobody knows of how many these are.
    return {"completed": fate.through, "total": fate.total if one.expanded else None, "counts": counts}


def state_of(fate: Fate) -> dict[str, Any]:
    """How an announcement goes, as plain values."""
    one = fate.announcement
    return {
        "number": one.number,
        "name": one.name,
        "state": one.state,
        "topic": one.topic,
        "languages": [*one.texts],
        "sent": fate.count(DeliveryState.SENT),
        "failed": fate.by_error(DeliveryState.FAILED),
        "held": fate.count(DeliveryState.HELD),
        "blocked": fate.blocked,
        "uncertain": fate.count(DeliveryState.UNCERTAIN),
        "doubtful": fate.doubtful,
        "pending": fate.open,
        "deferred": fate.deferred,
        "cancelled": fate.by_error(DeliveryState.CANCELLED),
        "expired": fate.count(DeliveryState.EXPIRED),
        "lacks_text": dict(one.lacks),
        "opted_out": one.opted_out,
        "not_agreed": one.not_agreed,
        "recipients": one.queued,
        "complete": one.expanded,
        "rungs": {f"{channel}:{rung or Rung.DIRECT}": count for (channel, rung), count in fate.sent_by_way().items()},
        "at": None if one.at is None else f"{one.at:%Y-%m-%dT%H:%M}",
        "zone": one.zone,
        "started_at": _instant(one.started_at),
        "finished_at": _instant(one.finished_at),
        "ends_at": _instant(fate.ends_at),
    }


def _instant(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
