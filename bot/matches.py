"""Who fits whom among the profiles that are online just now: prepared in memory, renewed when anything changed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

import structlog

from bot.domain.firms import Directory, Firm, Profile
from bot.domain.introduction_events import NoMatches, NotToMatch
from bot.domain.language import Language
from bot.domain.matches import LastProfile, LimitsOf, MatchesForText, MatchLimits, OnlineBetween, Pair, SharedMatches, TimesShown
from bot.domain.partners import FoundMatch, HeldProfile, MatchesFor, PartnersStamp, ProfileNamed
from bot.texts import catalogue
from handlers.partners.matching.fairness import evened
from handlers.partners.matching.features import Analyses, warm_up
from handlers.partners.matching.matchmaker import Match, Matchmaker
from handlers.partners.matching.points import PointStore
from handlers.partners.matching.reasons import reason
from handlers.partners.matching.rules import Rules
from handlers.partners.matching.wishes import Wishes, wishes_of
from handlers.partners.words.taxonomy import taxonomy

log = structlog.get_logger()

SOON = 0.5
"""Seconds: as long as preparing takes no longer, whoever asks waits for it and sees everything that is online."""
AT_ONCE_SECONDS, BEHIND_SECONDS = 2.0, 30.0
"""How long texts that are new are embedded while somebody waits, and while nobody does; the rest follows the next time."""
REST_SECONDS = 30.0
"""So long nothing is prepared anew behind the talk: with many profiles somebody changes one all the time."""
TIMES_SECONDS = 60.0
PAGE = 250
"""So many profiles are read at a time."""
CANDIDATES = 16
"""So many are looked at for a few to be shown: some are turned away, and attention is shared out."""

Query = MatchesFor | MatchesForText | SharedMatches


class Reader(Protocol):
    """Who answers queries to the database."""

    async def look_up(self, query: object) -> Any:
        """See `bot.ports.Store`."""
        ...


@dataclass(frozen=True)
class _Prepared:
    """The profiles as they were at a stamp; `seconds` is how long it took to prepare them."""

    stamp: str
    maker: Matchmaker
    held: Mapping[str, HeldProfile]
    rivals: frozenset[Pair]
    seconds: float
    shared: dict[str, list[Match]] = field(default_factory=dict)


class LiveMatches:
    """Answers MatchesFor, MatchesForText and SharedMatches.

    What takes time is done in threads. Few profiles are prepared anew the moment anything changed; many are renewed behind the
    talk, at most twice a minute: until then somebody's newest profile finds its partners, and is itself found a little later.
    What was taken off, blocked or changed since is never shown.
    """

    def __init__(self, reader: Reader, points: PointStore, clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._points = points
        self._clock = clock
        self._analyses = Analyses()
        self._lock = asyncio.Lock()
        self._prepared: _Prepared | None = None
        self._behind: asyncio.Task[None] | None = None
        self._rested_at = 0.0
        self._times: tuple[float, Mapping[int, int]] = (float("-inf"), {})

    async def look_up(self, query: Query) -> tuple[FoundMatch, ...]:
        """See the query; nothing for a profile that is not online."""
        if isinstance(query, MatchesForText):
            return await self._for_text(query)
        mine: HeldProfile | None = await self._reader.look_up(ProfileNamed(query.profile))
        if mine is None or not mine.is_online:
            return ()
        present, limits = await self._present(), await self._limits(mine.number)
        times: Mapping[int, int] = {}
        if isinstance(query, SharedMatches):
            matches = await self._shared(present, query)
        else:
            rules = hard_rules(limits, present.rivals, await self._met())
            found = await asyncio.to_thread(self._best, present.maker, mine.profile, mine.firm.firm, rules)
            matches, times = found, await self._times_shown()
        chosen = await self._chosen(self._fitting(present, matches, limits), times, query.top)
        return self._told(present, chosen, (wishes_of(mine.profile, taxonomy()), mine.firm.firm))

    async def refresh(self) -> None:
        """Prepare what changed, before somebody asks."""
        await self._present(waits=False)

    @property
    def is_ready(self) -> bool:
        """Whether the profiles were prepared, with every text embedded."""
        return self._prepared is not None and self._prepared.maker.is_complete

    async def settle(self) -> None:
        """Wait for what is being prepared behind the talk."""
        if self._behind is not None:
            await asyncio.shield(self._behind)

    async def _for_text(self, query: MatchesForText) -> tuple[FoundMatch, ...]:
        profile = Profile("", query.firm, query.language, query.kind, query.text, "")
        firm = Firm(query.firm, "", query.region)
        present, limits = await self._present(), await self._limits(0)
        rules = hard_rules(limits, present.rivals, await self._met())
        found = await asyncio.to_thread(present.maker.best_for, profile, firm, CANDIDATES, rules, self._clock())
        fitting = self._fitting(present, found, limits)
        chosen = await self._chosen(fitting, await self._times_shown(), query.top)
        return self._told(present, chosen, (wishes_of(profile, taxonomy()), firm))

    def _best(self, maker: Matchmaker, profile: Profile, firm: Firm, rules: Rules) -> list[Match]:
        if maker.holds(profile):
            return maker.best(profile.id, CANDIDATES, rules, self._clock())
        return maker.best_for(profile, firm, CANDIDATES, rules, self._clock())

    async def _shared(self, present: _Prepared, query: SharedMatches) -> Sequence[Match]:
        """The lists of all profiles, made once for those that are online."""
        async with self._lock:
            if not present.shared:
                rules = hard_rules(await self._limits(0), present.rivals, await self._met())
                present.shared.update(await asyncio.to_thread(present.maker.all, query.top, rules, self._clock()))
        return present.shared.get(query.profile, [])

    async def _present(self, *, waits: bool = True) -> _Prepared:
        stamp: str = await self._reader.look_up(PartnersStamp())
        present = self._prepared
        if present is not None and present.stamp == stamp and present.maker.is_complete:
            return present
        if present is None or (present.seconds < SOON and present.stamp != stamp):
            return await self._renewed(stamp, AT_ONCE_SECONDS if waits else BEHIND_SECONDS)
        if self._behind is None and time.monotonic() >= self._rested_at:
            self._behind = asyncio.create_task(self._renew_behind(stamp))
        return present

    async def _renew_behind(self, stamp: str) -> None:
        try:
            await self._renewed(stamp, BEHIND_SECONDS)
        except Exception:
            log.exception("matches not renewed")
        finally:
            self._rested_at = time.monotonic() + REST_SECONDS
            self._behind = None

    async def _renewed(self, stamp: str, seconds: float) -> _Prepared:
        async with self._lock:
            present = self._prepared
            if present is not None and present.stamp == stamp and present.maker.is_complete:
                return present
            # The stamp is older than what is read now: a change between both is noticed the next time.
            online = await self._online()
            self._prepared = await asyncio.to_thread(self._prepare, stamp, online, seconds)
            log.info("matches prepared", profiles=len(online), seconds=round(self._prepared.seconds, 2))
            return self._prepared

    async def _online(self) -> list[HeldProfile]:
        """All profiles that are online, page by page: whoever else needs the database gets it in between."""
        last: int = await self._reader.look_up(LastProfile())
        online: list[HeldProfile] = []
        for first in range(1, last + 1, PAGE):
            online += await self._reader.look_up(OnlineBetween(first, first + PAGE - 1))
        return online

    def _prepare(self, stamp: str, online: Sequence[HeldProfile], seconds: float) -> _Prepared:
        if online:
            warm_up(taxonomy(), self._points)
        began = time.monotonic()
        # With no profile there is nothing to embed, not even the names of technologies.
        points = self._points if online else PointStore(None, None)
        maker = Matchmaker(directory_of(online), points, None, lambda: time.monotonic() < began + seconds, self._analyses)
        maker.prepare()
        rivals = maker.likely_rivals()
        return _Prepared(stamp, maker, {one.profile.id: one for one in online}, rivals, time.monotonic() - began)

    async def _limits(self, number: int) -> MatchLimits:
        limits: MatchLimits = await self._reader.look_up(LimitsOf(number))
        return limits

    async def _met(self) -> NoMatches:
        met: NoMatches = await self._reader.look_up(NotToMatch())
        return met

    async def _times_shown(self) -> Mapping[int, int]:
        until, times = self._times
        if time.monotonic() >= until:
            times = await self._reader.look_up(TimesShown())
            self._times = (time.monotonic() + TIMES_SECONDS, times)
        return times

    def _fitting(self, present: _Prepared, matches: Iterable[Match], limits: MatchLimits) -> list[tuple[Match, HeldProfile]]:
        """What is good enough and was not turned away."""
        held = ((match, present.held[match.profile]) for match in matches if match.score >= present.maker.enough)
        return [(match, theirs) for match, theirs in held if theirs.number not in limits.turned_away]

    async def _chosen(
        self, fitting: Sequence[tuple[Match, HeldProfile]], times: Mapping[int, int], top: int
    ) -> list[tuple[Match, HeldProfile]]:
        """So many of them, fairly, without what was taken off meanwhile; the best first."""
        chosen: list[tuple[Match, HeldProfile]] = []
        for place in evened([match.score for match, _ in fitting], [times.get(theirs.number, 0) for _, theirs in fitting], top):
            if len(chosen) < top and await self._still(fitting[place][1]):
                chosen.append(fitting[place])
        return sorted(chosen, key=lambda pair: -pair[0].score)

    def _told(self, present: _Prepared, chosen: Iterable[tuple[Match, HeldProfile]], mine: tuple[Wishes, Firm]) -> tuple[FoundMatch, ...]:
        told: list[FoundMatch] = []
        for match, theirs in chosen:
            about = (present.maker.wishes(match.profile), theirs.firm.firm)
            reasons = {language: reason(match, mine, about, language, catalogue()) for language in Language}
            told.append(FoundMatch(theirs, match.score, reasons))
        return tuple(told)

    async def _still(self, theirs: HeldProfile) -> bool:
        """Whether a profile is online and as it was when it was prepared."""
        now: HeldProfile | None = await self._reader.look_up(ProfileNamed(theirs.profile.id))
        return now is not None and now.is_online and now.profile == theirs.profile


def directory_of(online: Iterable[HeldProfile]) -> Directory:
    """The profiles that are online and their firms; a profile counts as that of the firm that has it now."""
    directory = Directory()
    for one in online:
        firm = one.firm.firm
        directory.firms[firm.id] = firm
        directory.profiles[one.profile.id] = one.profile if one.profile.firm == firm.id else replace(one.profile, firm=firm.id)
    return directory


def hard_rules(limits: MatchLimits, rivals: frozenset[Pair], met: NoMatches) -> Rules:
    """Who is not proposed to whom; of two firms that offer much the same both have to be open to rivals."""
    closed = frozenset(pair for pair in rivals if not pair <= limits.open_to_rivals)
    return Rules(excluded=limits.apart | met.met, rivals=closed, refused=met.refused)
