"""Shares attention out: nobody is shown to everyone, nobody is shown to no one."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

Ranked = Sequence[tuple[int, float]]
GENEROUS = 4
MOST_SEEKERS = 0.5
FEWEST = 8
CLOSEST_SEEKERS = 8
# On the scale of shown scores: so much the one shown most often loses, and so much behind one never shown may be.
WORN, NEWCOMER = 0.06, 0.15


def fair_lists(ranked: Sequence[Ranked], seekers_of: Sequence[Ranked], top: int) -> list[list[tuple[int, float]]]:
    """For each seeker the candidates to show, best first, `top` at most.

    `ranked` holds for each seeker its best candidates with scores, `seekers_of` for each candidate its best seekers. A
    candidate is shown at most four times as often as the average and to half of all (but eight times in any case), and each
    that has a seeker at all is shown once, in the last place of a list, where the least is lost by it.
    """
    shown: Counter[int] = Counter()
    lists = _with_cap(ranked, top, _cap(ranked, top), shown)
    for candidate, seekers in enumerate(seekers_of):
        if seekers and not shown[candidate]:
            _squeeze_in(candidate, seekers, lists, top, shown)
    return [sorted(chosen, key=lambda pair: -pair[1]) for chosen in lists]


def _cap(ranked: Sequence[Ranked], top: int) -> int:
    candidates = {candidate for row in ranked for candidate, _ in row}
    slots = sum(min(top, len(row)) for row in ranked)
    average = slots / max(1, len(candidates))
    return max(FEWEST, min(math.ceil(GENEROUS * average), math.ceil(MOST_SEEKERS * len(ranked))))


def _with_cap(ranked: Sequence[Ranked], top: int, cap: int, shown: Counter[int]) -> list[list[tuple[int, float]]]:
    lists: list[list[tuple[int, float]]] = [[] for _ in ranked]
    pairs = sorted(((score, seeker, candidate) for seeker, row in enumerate(ranked) for candidate, score in row), reverse=True)
    for score, seeker, candidate in pairs:
        if len(lists[seeker]) < top and shown[candidate] < cap:
            lists[seeker].append((candidate, score))
            shown[candidate] += 1
    return lists


def _squeeze_in(candidate: int, seekers: Ranked, lists: list[list[tuple[int, float]]], top: int, shown: Counter[int]) -> None:
    """Into a list with room, or else instead of a last one that is shown elsewhere too."""
    options: list[tuple[float, int, float]] = []
    for seeker, score in seekers[:CLOSEST_SEEKERS]:
        chosen = lists[seeker]
        if len(chosen) < top:
            options.append((0.0, seeker, score))
        elif top > 1 and shown[chosen[-1][0]] > 1:
            options.append((chosen[-1][1] - score, seeker, score))
    if not options:
        return
    _, seeker, score = min(options)
    if len(lists[seeker]) >= top:
        shown[lists[seeker].pop()[0]] -= 1
    lists[seeker].append((candidate, score))
    shown[candidate] += 1


def evened(scores: Sequence[float], times: Sequence[int], top: int) -> list[int]:
    """The order in which candidates are shown to one who asks: places in `scores` (best first), all of them.

    `times` tells how often each was shown so far. Who was shown often steps back a little; among the first `top` the last place
    goes to one who was never shown, where one is nearly as good.
    """
    usual = sum(times) / max(1, sum(time > 0 for time in times))
    worn = [WORN * min(1.0, time / (GENEROUS * usual)) if time else 0.0 for time in times]
    order = sorted(range(len(scores)), key=lambda place: (worn[place] - scores[place], place))
    chosen, rest = order[:top], order[top:]
    if rest and top > 1 and all(times[place] for place in chosen):
        newcomer = next((place for place in rest if not times[place] and scores[place] >= scores[chosen[-1]] - NEWCOMER), None)
        if newcomer is not None:
            return [*chosen[:-1], newcomer, chosen[-1], *(place for place in rest if place != newcomer)]
    return order
