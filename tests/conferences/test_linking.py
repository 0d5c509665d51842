"""Two platforms of one person, both registered for the same conference, are linked: on both databases one registration stays."""

from __future__ import annotations

from bot.domain.conferences import RegistrationState
from bot.domain.personal import ContactsLinked, LinkCodeMade
from bot.storage.conferences.tables import conference_reminders, conference_seats, registrations
from tests.conferences.stage import Stage

CODE = "AAAA-BBBB"


async def linked(stage: Stage, keeping: int, joining: int) -> None:
    """Whoever made the code stays; the other one enters it."""
    await stage.does(_who(keeping), LinkCodeMade(CODE))
    kept = (await stage.registration(keeping)).contact_id
    await stage.does(_who(joining), ContactsLinked(CODE, kept))


def _who(number: int) -> str:
    return str(number)


async def test_one_registration_stays(stage: Stage) -> None:
    """Both had a place: the earlier registration keeps it, the other place is free again, and nobody is reminded twice."""
    await stage.entered(capacity=5)
    first, second = await stage.registers("1"), await stage.registers("2", people=2)
    assert (first, second) == (1, 2)
    await linked(stage, second, first)
    states = {row.number: (row.state, row.live) for row in await stage.rows(registrations)}
    assert states == {first: (RegistrationState.REGISTERED, 1), second: (RegistrationState.WITHDRAWN, None)}
    assert len({row.contact_id for row in await stage.rows(registrations)}) == 1
    assert {row.registration for row in await stage.rows(conference_seats)} == {first}
    assert {row.registration for row in await stage.rows(conference_reminders)} == {first}
    assert (await stage.conference()).taken == 1


async def test_a_place_is_better_than_the_waiting_list(stage: Stage) -> None:
    """Whichever of the two made the code, and whichever came first."""
    await stage.entered(capacity=5)
    waiting = await stage.registers("1", state=RegistrationState.WAITING)
    seated = await stage.registers("2")
    await linked(stage, waiting, seated)
    assert (await stage.registration(seated)).state is RegistrationState.REGISTERED
    assert (await stage.registration(waiting)).state is RegistrationState.WITHDRAWN
    assert (await stage.conference()).waiting == 0


async def test_registrations_that_are_over_are_all_kept(stage: Stage) -> None:
    """What was withdrawn before is no double."""
    await stage.entered(capacity=5)
    first, second = await stage.registers("1"), await stage.registers("2")
    await linked(stage, first, second)
    assert len(await stage.rows(registrations)) == 2
    assert sum(row.live or 0 for row in await stage.rows(registrations)) == 1
