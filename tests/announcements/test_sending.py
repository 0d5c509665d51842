"""An announcement reaches everybody once: in slices, by several processes, through crashes, and not who sleeps or said "STOP"."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, select, update

from bot.domain.announcement_duties import SliceDue, SlicesDue
from bot.domain.announcements import AnnouncementPaused, AnnouncementRecalled, AnnouncementResumed, AnnouncementState, Rules
from bot.domain.audiences import AnnouncementsStopped, NewsTopic, Segment, SubscriptionChanged
from bot.domain.deliveries import DeliveryState
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.domain.personal import ContactsLinked, LinkCodeMade
from bot.ports import Stale
from bot.storage.announcements import clock
from bot.storage.tables import contacts, deliveries, seen_updates
from bot.storage.turns import CLOCK
from handlers.announcements.duties import expand
from tests.announcements.stage import Process, Stage
from tests.storage.stage import NOW

S = AnnouncementState


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slices small enough to meet many of them."""
    monkeypatch.setattr(clock, "SLICE", 7)
    monkeypatch.setattr(clock, "FOLLOWING", 5)


@pytest.fixture
def others(database_url: str, stage: Stage) -> Iterator[list[Process]]:
    """Three processes more on the same database."""
    opened = [Process(database_url, stage.clock) for _ in range(3)]
    yield opened
    for one in opened:
        one.database.close()


def names(count: int, first: int = 1000) -> list[str]:
    """Contacts that are Telegram chats as well."""
    return [str(first + number) for number in range(count)]


async def test_everybody_gets_it_once_in_their_language(stage: Stage) -> None:
    """Each in the own language, at one address, with the way to unsubscribe below."""
    await stage.people(names(20))
    await stage.people(names(3, 2000), language=Language.ZH)
    await stage.reached_at([("1000", "second-of-1000")], Channel.WECHAT)
    one = await stage.released(segment=Segment(platforms=(Channel.TELEGRAM,)))
    await stage.run_to_the_end()
    assert stage.got() == Counter({*names(20), *names(3, 2000)})
    texts = {sent.address.id: sent.message for sent in stage.sent}
    assert texts["2000"].text == "您好"
    assert texts["1001"].text == "Guten Tag"
    assert "stop" in texts["1001"].note
    found = await stage.announcement(one.number)
    assert (found.state, found.queued, found.expanded) == (S.DONE, 23, True)


async def test_a_missing_language_is_counted_and_never_replaced(stage: Stage) -> None:
    """Nobody gets a text in another language, unless the author said so."""
    await stage.people(names(3))
    await stage.people(names(2, 2000), language=Language.ZH)
    texts = {Language.DE: "Hallo", Language.EN: "Hello"}
    one = await stage.released(texts=texts)
    await stage.run_to_the_end()
    assert set(stage.got()) == set(names(3))
    assert (await stage.announcement(one.number)).lacks == {Language.ZH: 2}
    await stage.released(texts=texts, fallback=Language.EN)
    await stage.run_to_the_end()
    assert {sent.message.text for sent in stage.sent if sent.address.id == "2000"} == {"Hello"}


async def test_four_processes_expand_and_send_at_the_same_time(stage: Stage, others: list[Process]) -> None:
    """Whoever is faster, every recipient has one delivery and gets one message."""
    await stage.people(names(60))
    one = await stage.released()
    await asyncio.gather(*(process.run_to_the_end() for process in (stage, *others)))
    got = sum((process.got() for process in (stage, *others)), Counter())
    assert got == Counter(names(60))
    assert (await stage.announcement(one.number)).queued == 60


async def test_a_crash_in_the_middle_of_expanding_changes_nothing(stage: Stage) -> None:
    """A slice is stored whole or not at all; its cause and its reasons are unique; a late repetition is refused."""
    await stage.people(names(20))
    one = await stage.released()
    due: tuple[SliceDue, ...] = await stage.store.look_up(SlicesDue())
    steps = expand(due[0], NOW)
    next(steps)
    with pytest.raises(StopIteration) as end:
        steps.send(Rules())
    deed = end.value.value
    await stage.store.carry_out(deed)
    await stage.store.carry_out(deed)
    assert len(await stage.states()) == 7
    with pytest.raises(Stale):
        await stage.happens(*deed.events)
    # The mark of how far it got is lost: the reasons still keep anybody from getting a second one.
    for lost in (update(clock.announcements).values(after=""), delete(seen_updates).where(seen_updates.c.channel == CLOCK)):
        await stage.database.run(lambda connection, lost=lost: connection.execute(lost))  # type: ignore[misc]
    await stage.run_to_the_end()
    assert stage.got() == Counter(names(20))
    assert (await stage.announcement(one.number)).queued == 20


async def test_stop_counts_at_once_and_everywhere(stage: Stage) -> None:
    """Before it is written, while it waits, and after it was leased; what is no announcement still comes."""
    await stage.people(names(3))
    await stage.people(["9000"], announcements=False)
    await stage.released()
    await stage.run("expand announcements")
    assert await stage.states() == dict.fromkeys(names(3), "pending")
    await stage.does("1000", AnnouncementsStopped())
    leased = await stage.claim(1)
    off = update(contacts).where(contacts.c.id == leased[0].address.id).values(announcements=False)
    await stage.database.run(lambda connection: connection.execute(off))
    assert not await stage.store.begin_to_send(leased[0])
    await stage.run_to_the_end()
    assert set(stage.got()) == {"1002"}
    assert await stage.states() == {"1000": "cancelled", "1001": "cancelled", "1002": "sent"}


async def test_whoever_takes_an_agreement_back_gets_no_more_on_that_topic(stage: Stage) -> None:
    """At once what waits, and at the last look what does not."""
    await stage.people(names(3), topics=[NewsTopic.OFFICES, NewsTopic.PARTNERS])
    await stage.people(names(2, 2000))
    one = await stage.released(topic=NewsTopic.OFFICES)
    await stage.released(topic=NewsTopic.PARTNERS)
    await stage.run("expand announcements")
    await stage.does("1001", SubscriptionChanged(NewsTopic.OFFICES, "2026-11", Language.DE, given=False))
    await stage.run_to_the_end()
    assert stage.got() == Counter({"1000": 2, "1001": 1, "1002": 2})
    found = await stage.announcement(one.number)
    assert (found.not_agreed, found.opted_out) == (2, 0)
    fate = await stage.progress(one.number)
    assert fate.by_error(DeliveryState.CANCELLED) == {"opted out": 1}


@pytest.mark.parametrize(
    ("at", "zone", "opens"),
    [
        ("2027-03-01T20:59+01:00", "Europe/Berlin", None),
        ("2027-03-01T21:00+01:00", "Europe/Berlin", "2027-03-02T08:00+01:00"),
        ("2027-03-01T07:59+01:00", "Europe/Berlin", "2027-03-01T08:00+01:00"),
        ("2027-03-01T08:00+01:00", "Europe/Berlin", None),
        ("2027-03-01T14:30+01:00", "Asia/Shanghai", "2027-03-02T08:00+08:00"),
        # The night in which Germany turns the clocks forward, and the one in which it turns them back.
        ("2027-03-27T23:00+01:00", "Europe/Berlin", "2027-03-28T08:00+02:00"),
        ("2027-10-30T23:00+02:00", "Europe/Berlin", "2027-10-31T08:00+01:00"),
        ("2027-10-31T01:30+00:00", "Asia/Shanghai", None),
    ],
)
def test_quiet_hours_end_in_the_morning_of_the_recipient(at: str, zone: str, opens: str | None) -> None:
    """By the recipient's clock, also over the changes of the clocks."""
    instant = datetime.fromisoformat(at)
    expected = instant if opens is None else datetime.fromisoformat(opens)
    assert Rules().opens_at(instant, zone) == expected


async def test_nobody_is_woken_up(stage: Stage) -> None:
    """Written by day for whoever sleeps elsewhere, put off when the night comes before the turn, sent in the morning."""
    stage.clock.now = datetime(2027, 3, 1, 14, 0, tzinfo=UTC)
    await stage.people(names(2))
    await stage.people(["5000"], zone="Asia/Shanghai")
    one = await stage.released()
    await stage.run("expand announcements")
    assert (await stage.progress(one.number)).deferred == 1
    stage.clock.now = datetime(2027, 3, 1, 20, 30, tzinfo=UTC)
    await stage.send_all()
    assert stage.got() == Counter()
    assert (await stage.announcement(one.number)).state is S.SENDING
    stage.clock.now = datetime(2027, 3, 2, 0, 0, tzinfo=UTC)
    await stage.send_all()
    assert stage.got() == Counter(["5000"])
    stage.clock.now = datetime(2027, 3, 2, 7, 0, tzinfo=UTC)
    await stage.run_to_the_end()
    assert stage.got() == Counter(["5000", *names(2)])


async def test_a_pause_stops_and_a_resumption_goes_on(stage: Stage) -> None:
    """What is written waits, what is leased is put away at the last look, nothing more is written; then all of it comes."""
    await stage.people(names(20))
    one = await stage.released()
    await stage.run("expand announcements", again=False)
    leased = await stage.claim(2)
    await stage.happens(AnnouncementPaused(one.number, one.version, "K. Kern"))
    assert [await stage.store.begin_to_send(each) for each in leased] == [False, False]
    await stage.run_to_the_end()
    assert Counter((await stage.states()).values()) == {"paused": 7}
    await stage.happens(AnnouncementResumed(one.number, one.version + 1, "K. Kern"))
    await stage.run_to_the_end()
    assert stage.got() == Counter(names(20))
    assert (await stage.announcement(one.number)).state is S.DONE


async def test_a_recall_ends_what_was_not_sent(stage: Stage) -> None:
    """What was sent stays sent, what waited is cancelled with its reason, and who blocked the bot gets it never."""
    await stage.people(names(10))
    await stage.people(["9000"], reachable=False)
    one = await stage.released()
    await stage.run("expand announcements")
    await stage.send_all(3)
    leased = await stage.claim(2)
    await stage.happens(AnnouncementRecalled(one.number, one.version, "K. Kern"))
    assert [await stage.store.begin_to_send(each) for each in leased] == [False, False]
    await stage.run_to_the_end()
    fate = await stage.progress(one.number)
    assert len(stage.sent) == fate.count(DeliveryState.SENT)
    assert fate.by_error(DeliveryState.CANCELLED) == {"recalled": 11 - len(stage.sent)}
    assert fate.open == 0


async def test_what_is_held_comes_when_the_contact_writes_and_not_after_a_recall(stage: Stage) -> None:
    """A contact who blocked the bot finds the news on coming back, as long as it is still meant."""
    await stage.people(["8000", "9000"], reachable=False)
    one = await stage.released()
    await stage.run_to_the_end()
    assert (await stage.progress(one.number)).blocked == 2
    assert [each.message.text for each in await stage.writes("8000")] == ["Guten Tag"]
    second = await stage.released()
    await stage.run("expand announcements")
    await stage.happens(AnnouncementRecalled(second.number, second.version, "K. Kern"))
    held = [each.reason for each in await stage.writes("9000")]
    assert held == [f"announcement:{one.number}:9000"]


async def test_old_news_is_no_news(stage: Stage) -> None:
    """What could not be delivered for a month expires when the contact comes back."""
    await stage.people(["8000"], reachable=False)
    one = await stage.released()
    await stage.run_to_the_end()
    stage.clock.now = NOW + timedelta(days=31)
    assert await stage.writes("8000") == ()
    assert (await stage.progress(one.number)).count(DeliveryState.EXPIRED) == 1


@pytest.mark.parametrize("first", [True, False])
async def test_two_platforms_that_are_linked_meanwhile_get_it_once(stage: Stage, *, first: bool) -> None:
    """Whether the one who joins was written to before or comes later, and where both wait already."""
    await stage.people(names(7))
    await stage.people(["zz"])
    await stage.released()
    kept, joining = ("zz", "1000") if first else ("1000", "zz")
    await stage.run("expand announcements", again=False)
    await stage.does(kept, LinkCodeMade("ABCD-EFGH"))
    await stage.does(joining, ContactsLinked("ABCD-EFGH", kept))
    await stage.run_to_the_end()
    assert sum(stage.got()[one] for one in (kept, joining)) == 1
    assert len(stage.sent) == 7


async def test_counts_outlive_the_rows(stage: Stage) -> None:
    """Sent messages are deleted after a week; the report still knows them."""
    await stage.people(names(9))
    one = await stage.released()
    await stage.run_to_the_end()
    before = await stage.progress(one.number)
    await stage.store.forget_sent(NOW + timedelta(days=1))
    left = await stage.database.run(lambda connection: connection.execute(select(deliveries.c.id)).all())
    assert (left, (await stage.progress(one.number)).fared) == ([], before.fared)


async def test_a_scheduled_one_begins_at_its_time(stage: Stage) -> None:
    """Not a second before."""
    await stage.people(names(2))
    one = await stage.released(at=datetime(2027, 3, 1, 12, 0), zone="Europe/Berlin")  # noqa: DTZ001 - a wall time
    stage.clock.now = datetime(2027, 3, 1, 10, 59, 59, tzinfo=UTC)
    await stage.run_to_the_end()
    assert stage.sent == []
    stage.clock.now = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
    await stage.run_to_the_end()
    assert set(stage.got()) == set(names(2))
    assert (await stage.announcement(one.number)).started_at == stage.clock.now


async def test_few_are_written_ahead(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """While enough waits to be sent no more is written: memory, disk and a recall stay small."""
    monkeypatch.setattr(clock, "AHEAD", 10)
    await stage.people(names(50))
    await stage.released()
    await stage.run("expand announcements")
    assert len(await stage.states()) == 14
    await stage.run_to_the_end()
    assert stage.got() == Counter(names(50))
