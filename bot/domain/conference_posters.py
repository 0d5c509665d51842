"""What the posters of a conference carry that only a platform itself can make."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SceneOf:
    """Query: the Scene of WeChat with which somebody arrives who scans the code of a conference's mark."""

    mark: str


@dataclass(frozen=True, slots=True)
class Scene:
    """The link that a code for WeChat holds, "" without one; `failed` when an account is set up and gave none this time."""

    link: str = ""
    failed: bool = False
