"""An introduction with the firms, profiles and people it is about, as they are now."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from bot.dialog import LookUp
from bot.domain.firms import Region
from bot.domain.introductions import Introduction, Side
from bot.domain.partners import FirmNumbered, FirmPerson, HeldFirm, HeldProfile, ProfileNumbered, ProfileState

T = TypeVar("T")
Reading = Generator[LookUp, Any, T]
"""A piece of a script or of a duty that only looks up."""

KL_ZONE, CHINA_ZONE = "Europe/Berlin", "Asia/Shanghai"
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_SHOWABLE = (ProfileState.ONLINE, ProfileState.EXPIRED)


def read(query: object) -> Reading[Any]:
    """Look something up."""
    return (yield LookUp(query))


@dataclass(frozen=True, slots=True)
class Scene:
    """Both sides of an introduction; what is not there any more is None."""

    one: Introduction
    firms: Mapping[Side, HeldFirm | None]
    profiles: Mapping[Side, HeldProfile | None]

    def after(self, one: Introduction) -> Scene:
        """The same sides after a step."""
        return replace(self, one=one)

    def person(self, side: Side) -> FirmPerson | None:
        """Who answered for a side, if they still speak for the firm."""
        return next((person for person in self.everybody(side) if person.contact_id == self.one.party(side).contact_id), None)

    def everybody(self, side: Side) -> tuple[FirmPerson, ...]:
        """The people of a side's firm."""
        firm = self.firms[side]
        return firm.people if firm is not None else ()

    def told(self, side: Side) -> tuple[str, ...]:
        """The contacts who know of it: who answered, else everybody of a firm that was asked."""
        party = self.one.party(side)
        if party.contact_id is not None:
            return (party.contact_id,)
        asked = party.due_at is not None and not party.agreed
        return tuple(person.contact_id for person in self.everybody(side)) if asked else ()

    def side_of(self, contact_id: str) -> Side | None:
        """Which side a contact is on; None for everybody else."""
        return next((side for side in Side if contact_id in self.told(side)), None)

    def is_whole(self) -> bool:
        """Whether both sides are there: only then it can go on."""
        return all(self._is_there(side) for side in Side)

    def _is_there(self, side: Side) -> bool:
        firm, profile, party = self.firms[side], self.profiles[side], self.one.party(side)
        if firm is None or firm.blocked:
            return False
        if self.one.undecided and (profile is None or profile.state not in _SHOWABLE):
            return False
        return not party.reached or bool(self.person(side) if party.agreed else firm.people)


def scene_of(one: Introduction) -> Reading[Scene]:
    """Look up both sides."""
    firms: dict[Side, HeldFirm | None] = {}
    profiles: dict[Side, HeldProfile | None] = {}
    for side in Side:
        firms[side] = yield from read(FirmNumbered(one.party(side).firm))
        profiles[side] = yield from read(ProfileNumbered(one.party(side).profile))
    return Scene(one, firms, profiles)


def zone_of(firm: HeldFirm) -> str:
    """The zone whose calendar counts for a firm; for one from elsewhere that of its first person."""
    if firm.firm.region is Region.OTHER:
        return CHINA_ZONE if firm.people and firm.people[0].zone == CHINA_ZONE else KL_ZONE
    return KL_ZONE if firm.firm.region is Region.KL else CHINA_ZONE


def person_name(person: FirmPerson) -> str:
    """A name that shows which part is the family name: as Chinese is written, else "Au, Yao-Min Nico"."""
    if not person.given:
        return person.family
    together = _CHINESE.search(person.family) and _CHINESE.search(person.given)
    return person.family + person.given if together else f"{person.family}, {person.given}"


def firm_name(firm: HeldFirm) -> str:
    """A firm by all its names."""
    names = (firm.firm.name, firm.firm.name_zh)
    return " / ".join(dict.fromkeys(name for name in names if name))
