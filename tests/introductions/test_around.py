"""Around the answers: questions, time limits, limits a week, erasure, export, withdrawn consents, the relayed talk, the outcome."""

from __future__ import annotations

import json
from datetime import timedelta

from bot.domain.introduction_events import NotToMatch
from bot.domain.introductions import IntroductionRules, IntroductionState
from bot.domain.messages import Attached, Attachment, Commanded
from bot.domain.partner_events import PersonLeftFirm, ProfileWithdrawn
from bot.domain.partners import ProfileNumbered
from bot.ports import Deed
from bot.storage.personal.retention import Periods, keep_periods
from tests.introductions.stage import B2, CLERK, A, B, Stage
from tests.partners.seeded import ROBOTS, SENSORS


async def test_a_question_goes_over_without_its_asker(stage: Stage) -> None:
    """What gives the firm or its people away is held back, in both directions; the rest goes over as it was written."""
    await stage.asks(A)
    await stage.taps(B, "do:intro-ask:V-0001")
    for telling in ("我是李娜娜", "我们是蓝桥机器人", "请打 +86 21 5550 0100"):
        await stage.says(B, telling)
        assert not await stage.notices("question")
    await stage.says(B, "最高压力是多少？")
    assert "最高压力是多少？" in stage.told(A)[-1]
    await stage.taps(A, "do:intro-reply:V-0001")
    await stage.says(A, "Bei Sickinger sind es 400 bar")
    assert not await stage.notices("reply")
    await stage.says(A, "400 bar")
    assert "400 bar" in stage.told(B)[-1]
    assert (await stage.introduction()).b.question == ""


async def test_who_is_asked_is_reminded_once_and_an_answer_after_the_end_is_too_late(stage: Stage) -> None:
    """The asker knew the day; both hear of the end in their daytime, and the pair is left in peace for a month."""
    shown = await stage.taps(A, "do:introduce:P-0002")
    assert "bis 10.03.2027" in shown[-1].text
    await stage.presses(A, "yes")
    for when in ("2027-03-04T22:00+01:00", "2027-03-05T04:00+01:00", "2027-03-05T05:00+01:00", "2027-03-08T04:00+01:00"):
        await stage.passes(when)
    assert [who for who, _ in await stage.notices("remind")] == [B]
    await stage.passes("2027-03-10T18:00+01:00")
    assert (await stage.introduction()).state is IntroductionState.WAITING_B
    await stage.passes("2027-03-11T09:00+01:00")
    assert (await stage.introduction()).state is IntroductionState.EXPIRED
    assert sorted(who for who, _ in await stage.notices("over")) == [A, B]
    await stage.says_yes(B)
    assert (await stage.introduction()).state is IntroductionState.EXPIRED
    await stage.passes("2027-04-12T09:00+02:00")
    await stage.asks(A)
    assert (await stage.introduction(2)).state is IntroductionState.WAITING_B


async def test_a_firm_asks_so_often_a_week(database_url: str) -> None:
    """The limit is for the firm; it says kindly when it goes on."""
    stage = await Stage(database_url, rules=IntroductionRules(per_week=1)).settled()
    await stage.asks(A, "P-0003")
    shown = await stage.taps(A, "do:introduce:P-0002")
    assert "diese Woche schon eine Vorstellung angefragt" in shown[-1].text
    await stage.passes("2027-03-09T09:00+01:00")
    await stage.asks(A)
    assert (await stage.introduction(2)).state is IntroductionState.WAITING_B
    stage.close()


async def test_a_firm_is_asked_so_often_a_week(database_url: str) -> None:
    """Whoever comes later is told to come back, not who came before."""
    stage = await Stage(database_url, rules=IntroductionRules(asked_per_week=1)).settled()
    await stage.asks(A)
    await stage.says_no(B)
    stage.bot.now += timedelta(days=1)
    shown = await stage.taps(B, "do:introduce:P-0001")
    assert "目前无法安排" in shown[-1].text
    stage.close()


async def test_approval_comes_first_where_it_is_wished(database_url: str) -> None:
    """Nobody is asked before a colleague approved; an undecided one is told of at last, and what waits for colleagues expires."""
    stage = await Stage(database_url, rules=IntroductionRules(needs_approval=True)).settled()
    await stage.asks(A)
    assert (await stage.introduction()).state is IntroductionState.PROPOSED
    assert not await stage.notices("card")
    await stage.taps(CLERK, "do:intro-approve:V-0001")
    assert [who for who, _ in await stage.notices("card:b")] == [B]
    assert "bis 10.03.2027" in stage.told(A)[-1]
    await stage.taps(CLERK, "do:intro-turn-down:V-0001")
    assert (await stage.introduction()).state is IntroductionState.WAITING_B
    await stage.says_no(B)
    await stage.asks(A, "P-0003")
    await stage.passes("2027-03-09T09:00+01:00")
    assert (await stage.introduction(2)).state is IntroductionState.EXPIRED
    assert "nicht rechtzeitig" in stage.told(A)[-1]
    stage.close()


async def test_both_asked_before_the_approval(database_url: str) -> None:
    """With the approval both get each other's contact data; neither learned before it that the other one had asked."""
    stage = await Stage(database_url, rules=IntroductionRules(needs_approval=True)).settled()
    await stage.asks(A)
    shown = await stage.asks(B, "P-0001")
    assert "希望与贵公司认识" not in "\n".join(stage.told(B))
    assert "V-0001" in shown[-1].text
    await stage.taps(CLERK, "do:intro-approve:V-0001")
    assert (await stage.introduction()).state is IntroductionState.BOTH_YES
    assert sorted(who for who, _ in await stage.notices("contact:0")) == [A, B]
    stage.close()


async def test_an_erasure_ends_it_without_a_reason(stage: Stage) -> None:
    """The other side hears what it hears after any end; nothing of the erased contact is left in the introduction."""
    await stage.asks(A)
    shown = await stage.taps(A, "do:delete:")
    assert "1 Vorstellung endet" in shown[-1].text
    await stage.presses(A, "all")
    await stage.passes("2027-03-01T10:30+01:00")
    one = await stage.introduction()
    assert (one.state, one.a.contact_id) == (IntroductionState.ENDED, None)
    assert "这项引荐未能实现" in "\n".join(stage.told(B))
    assert await stage.consents() == []
    await stage.says_yes(B)
    assert "anna@sensorwerk.example" not in "\n".join(stage.told(B))


async def test_an_erasure_after_both_agreed_ends_the_talk(stage: Stage) -> None:
    """The other side keeps what it was given; the talk through the bot is over."""
    await stage.asks(A)
    await stage.says_yes(B)
    await stage.taps(B, "do:intro-talk:V-0001")
    await stage.taps(A, "do:delete:")
    await stage.presses(A, "all")
    await stage.passes("2027-03-01T10:30+01:00")
    assert (await stage.introduction()).state is IntroductionState.ENDED
    assert stage.told(B)[-2].endswith("V-0001已结束，不再通过本聊天进行对话。")
    before = len(stage.bot.adapter.sent)
    await stage.says(B, "您还在吗？")
    assert [one.address.id for one in stage.bot.adapter.sent[before:]] == [B]


async def test_who_leaves_the_firm_or_takes_the_profile_off_ends_it(stage: Stage) -> None:
    """As after an erasure: neutral, and nothing can be passed on any more."""
    await stage.asks(A)
    await stage.happens(B, PersonLeftFirm(ROBOTS.id))
    await stage.passes("2027-03-01T10:30+01:00")
    assert (await stage.introduction()).state is IntroductionState.ENDED
    assert "kommt nicht zustande" in stage.told(A)[-1]


async def test_a_profile_taken_off_ends_it(stage: Stage) -> None:
    """Both sides hear it."""
    await stage.asks(A)
    profile = await stage.bot.store.look_up(ProfileNumbered(1))
    await stage.bot.store.carry_out(Deed("off", (ProfileWithdrawn(1, profile.version),), ()))
    await stage.says_yes(B)
    assert (await stage.introduction()).state is IntroductionState.WAITING_B
    await stage.passes("2027-03-01T10:30+01:00")
    assert (await stage.introduction()).state is IntroductionState.ENDED
    assert sorted(who for who, _ in await stage.notices("over")) == [A, B]


async def test_consents_to_introductions_are_seen_and_taken_back_one_by_one(stage: Stage) -> None:
    """The page of consents lists them, and a button takes each back; after both agreed there is none."""
    await stage.asks(A)
    shown = (await stage.taps(A, "do:consents:"))[-1]
    assert "Weitergabe von Kontaktdaten (V-0001)" in shown.text
    assert "do:intro-withdraw:V-0001" in [choice.token for choice in shown.choices]
    await stage.says_yes(B)
    shown = (await stage.taps(A, "do:consents:"))[-1]
    assert "do:intro-withdraw:V-0001" not in [choice.token for choice in shown.choices]


async def test_whoever_withdraws_the_transfer_takes_part_no_more(stage: Stage) -> None:
    """From that moment on no yes of the other side passes anything on; it hears that it does not take place."""
    await stage.asks(B, "P-0001")
    shown = await stage.taps(B, "do:consent-withdraw:transfer")
    assert "V-0001" in shown[-1].text
    await stage.presses(B, "yes")
    await stage.says_yes(A)
    assert "+86 21 5550 0100" not in "\n".join(stage.told(A))
    await stage.passes("2027-03-01T10:30+01:00")
    assert (await stage.introduction()).state is IntroductionState.ENDED


async def test_the_export_holds_the_own_side_alone(stage: Stage) -> None:
    """State and consents of one's own, nothing of the other side."""
    await stage.asks(A)
    await stage.says_yes(B)
    shown = await stage.taps(A, "do:data:")
    held = json.loads(shown[-1].documents[0].content)
    assert [row["side"] for row in held["introductions"]] == ["a"]
    assert [row["destination"] for row in held["introduction-consents"]] == ["china"]
    assert "5550 0100" not in json.dumps({name: rows for name, rows in held.items() if name != "messages"})


async def test_a_relayed_talk_carries_text_both_ways_until_somebody_ends_it(stage: Stage) -> None:
    """Word for word; files are not carried, commands stay with the bot, and a report goes to the colleagues alone."""
    await stage.asks(A)
    assert (await stage.taps(A, "do:intro-talk:V-0001"))[-1].text.startswith("V-0001 wartet")
    await stage.says_yes(B)
    await stage.taps(A, "do:intro-talk:V-0001")
    await stage.says(A, "Guten Tag, <b>400 bar</b>?")
    assert stage.told(B)[-1].endswith(f"{SENSORS.name}（V-0001）：Guten Tag, <b>400 bar</b>?")
    await stage.bot.take(Attached(Attachment.PHOTO, "Bild"), who=A)
    assert stage.told(A)[-1].strip().startswith("Weitergeben kann ich nur Text")
    await stage.taps(B, "do:intro-talk:V-0001")
    await stage.says(B, "可以")
    assert stage.told(A)[-1].endswith("可以")
    await stage.taps(B, "do:intro-report:V-0001")
    await stage.says(B, "不礼貌")
    assert "不礼貌" in stage.told(CLERK)[-1]
    assert "不礼貌" not in "\n".join(stage.told(A))
    before = len(stage.bot.adapter.sent)
    await stage.says(A, "Hallo?")
    assert [one.address.id for one in stage.bot.adapter.sent[before:]] == [A]
    assert not (await stage.introduction()).talk


async def test_the_only_talk_ends_by_word_without_a_question(stage: Stage) -> None:
    """There is nothing to choose from."""
    await stage.asks(A)
    await stage.says_yes(B)
    await stage.taps(A, "do:intro-talk:V-0001")
    await stage.says(A, "Guten Tag")
    await stage.bot.take(Commanded("intro-end"), who=A)
    assert stage.told(A)[-1].strip().startswith("Das Gespräch zu V-0001 ist beendet.")
    assert not (await stage.introduction()).talk


async def test_a_talk_that_rests_a_day_does_not_swallow_words_for_the_bot(stage: Stage) -> None:
    """What is typed then is not carried; the contact is told, and can go on."""
    await stage.asks(A)
    await stage.says_yes(B)
    await stage.taps(A, "do:intro-talk:V-0001")
    stage.bot.now += timedelta(hours=25)
    before = len(stage.told(B))
    await stage.says(A, "Was kostet das?")
    assert len(stage.told(B)) == before
    assert "ruht" in stage.told(A)[-1]


async def test_each_side_is_asked_once_what_came_of_it(stage: Stage) -> None:
    """Three months later; then it is closed, and forgotten a year after that, the consents three years."""
    await stage.asks(A)
    await stage.says_yes(B)
    await stage.passes("2027-05-30T09:00+02:00")
    assert not await stage.notices("outcome")
    await stage.passes("2027-06-02T09:00+02:00")
    await stage.passes("2027-06-03T09:00+02:00")
    assert sorted(who for who, _ in await stage.notices("outcome")) == [A, B]
    await stage.taps(A, "do:intro-outcome:V-0001 working")
    await stage.taps(A, "do:intro-outcome:V-0001 nothing")
    one = await stage.introduction()
    assert (one.state, one.a.outcome, one.b.outcome) == (IntroductionState.DONE, "working", "")
    later = stage.bot.now + timedelta(days=366)
    assert (await keep_periods(stage.bot.database, Periods(contacts=9999), later, lambda: "x"))["introductions"] == 1
    assert len(await stage.consents()) == 2
    await keep_periods(stage.bot.database, Periods(contacts=9999), later + timedelta(days=800), lambda: "x")
    assert await stage.consents() == []


async def test_a_second_person_of_the_firm_hears_that_it_is_answered(database_url: str) -> None:
    """Both got the card; the one who did not answer cannot, and gets no contact data."""
    stage = await Stage(database_url).settled(second=True)
    await stage.asks(A)
    assert sorted(who for who, _ in await stage.notices("card:b")) == [B, B2]
    await stage.says_yes(B2)
    assert "wang@lanqiao.example" in "\n".join(stage.told(A))
    assert stage.told(B)[-1].endswith("V-0001：贵公司已答复。")
    shown = await stage.taps(B, "do:intro-contact:V-0001")
    assert "anna" not in shown[-1].text
    stage.close()


async def test_matching_learns_who_met_and_who_refused(stage: Stage) -> None:
    """Pairs that know each other are not proposed again, refusals come with their instant."""
    await stage.asks(A)
    found = await stage.bot.store.look_up(NotToMatch())
    assert found.met == {frozenset((SENSORS.id, ROBOTS.id))}
    await stage.says_no(B)
    found = await stage.bot.store.look_up(NotToMatch())
    assert (found.met, dict(found.refused)) == (frozenset(), {frozenset((SENSORS.id, ROBOTS.id)): stage.bot.now})
