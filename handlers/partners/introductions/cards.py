"""A side as the other one sees it before both agreed: its anonymous card, and why it fits."""

from __future__ import annotations

from bot.domain.introductions import Introduction, Side
from bot.domain.notices import InLanguages, Say, Value
from handlers.partners.introductions.scene import Scene
from handlers.partners.showing import card


def card_of(scene: Scene, side: Side) -> tuple[Say, ...]:
    """The anonymous card of a side; nothing where its firm or its profile is gone."""
    firm, profile = scene.firms[side], scene.profiles[side]
    return card(profile) if firm is not None and profile is not None else ()


def reason_line(one: Introduction, side: Side) -> tuple[Say, ...]:
    """Why the other side fits, for a side; nothing where nobody knows."""
    lines = one.reasons.get(side)
    if not lines:
        return ()
    said: dict[str, Value] = {"reason": InLanguages(lines)}
    return (Say("introduction-card-reason", said),)
