"""`wfk-bot import` of a file of firms and partnership profiles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import uuid4

from rich.console import Console

from bot.domain.events import Event, StaffActed
from bot.domain.firms import Directory, Profile
from bot.domain.partner_events import FirmEntered, ProfileEntered
from bot.domain.partners import AllFirms, AllProfiles, FirmNamed, HeldFirm, HeldProfile, ProfileState, lasts_until
from bot.ports import Deed, Stale
from bot.storage.store import DatabaseStore

_RENEWED_WITHIN = timedelta(days=30)
"""A file that still tells of a profile renews it when it ends so soon: not at every run, so that a second run changes nothing."""


@dataclass(frozen=True, slots=True)
class _Known:
    firms: Mapping[str, HeldFirm]
    profiles: Mapping[str, HeldProfile]


async def store_partners(
    store: DatabaseStore, directory: Directory, today: date, *, dry_run: bool, output: Console, errors: Console
) -> int:
    """Store what is new or changed. What people of a firm made their own in a talk, or took off, is left alone and named."""
    known = await _known(store, directory)
    left = [*_left_firms(directory, known), *_left_profiles(directory, known)]
    firms = list(_firm_events(directory, known))
    profiles = list(_profile_events(directory, known, today))
    events: list[Event] = [*firms, *profiles]
    try:
        if events and not dry_run:
            await store.carry_out(Deed(f"import:{uuid4().hex}", (*events, StaffActed("import", "partners")), ()))
    except Stale:
        errors.print("Somebody else changed a firm or a profile just now. Nothing was stored; try again.")
        return 1
    for line in left:
        output.print(line, markup=False, highlight=False, soft_wrap=True)
    verb = "would be stored" if dry_run else "stored"
    total = len(directory.firms) + len(directory.profiles)
    output.print(
        f"{len(firms)} firms and {len(profiles)} profiles new or changed {verb}; "
        f"{total - len(events) - len(left)} are there already, {len(left)} left alone.",
        soft_wrap=True,
    )
    return 0


async def _known(store: DatabaseStore, directory: Directory) -> _Known:
    firms: dict[str, HeldFirm] = {held.firm.id: held for held in await store.look_up(AllFirms())}
    for name in directory.firms:
        # One that colleagues joined to another firm is that one from then on.
        held = None if name in firms else await store.look_up(FirmNamed(name))
        if held is not None:
            firms[name] = held
    return _Known(firms, {held.profile.id: held for held in await store.look_up(AllProfiles())})


def _is_ours(held: HeldFirm, name: str) -> bool:
    """Whether the file still speaks for a firm: nobody of it does, and it was not joined to another one."""
    return held.imported and not held.people and held.firm.id == name


def _left_firms(directory: Directory, known: _Known) -> Iterator[str]:
    for name in directory.firms:
        held = known.firms.get(name)
        if held is not None and not _is_ours(held, name):
            why = f"is {held.firm.id} now" if held.firm.id != name else "its own people keep it"
            yield f"firm {name} left alone: {why} ({held.name})"


def _left_profiles(directory: Directory, known: _Known) -> Iterator[str]:
    for name in directory.profiles:
        held = known.profiles.get(name)
        if held is not None and not _may_change(held):
            why = "its own people changed it" if not held.imported else f"it is {held.state}"
            yield f"profile {name} left alone: {why} ({held.name})"


def _may_change(held: HeldProfile) -> bool:
    return held.imported and held.state in (ProfileState.ONLINE, ProfileState.EXPIRED)


def _firm_events(directory: Directory, known: _Known) -> Iterator[FirmEntered]:
    for name, firm in directory.firms.items():
        held = known.firms.get(name)
        if held is None:
            yield FirmEntered(firm)
        elif _is_ours(held, name) and held.firm != firm:
            yield FirmEntered(firm, held.version)


def _profile_events(directory: Directory, known: _Known, today: date) -> Iterator[ProfileEntered]:
    for name, profile in directory.profiles.items():
        held = known.profiles.get(name)
        if held is None:
            yield ProfileEntered(profile, lasts_until(today))
        elif _may_change(held) and (_differs(held, profile) or held.valid_until <= today + _RENEWED_WITHIN):
            yield ProfileEntered(profile, lasts_until(today), held.version)


def _differs(held: HeldProfile, profile: Profile) -> bool:
    return replace(held.profile, firm=profile.firm) != profile
