"""Counting whom an announcement would reach, and by which way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.audiences import Audience, NewsTopic, Part, Segment, Way, read_segment, written_segment
from bot.domain.deliveries import Rung
from bot.domain.firms import Region
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.domain.people import Role
from bot.storage.tables import wechat_windows
from tests.announcements.stage import Stage
from tests.storage.stage import NOW

TELEGRAM, CUSTOMER, TEMPLATE = (
    Way(Channel.TELEGRAM, Rung.DIRECT),
    Way(Channel.WECHAT, Rung.CUSTOMER),
    Way(Channel.WECHAT, Rung.TEMPLATE),
)


async def test_each_contact_counts_once_by_the_best_way(stage: Stage) -> None:
    """Telegram, WeChat within its window and outside it, blocked, opted out, without a text: everybody once."""
    await stage.people(["t1", "t2", "t3"])
    await stage.people(["blocked"], reachable=False)
    await stage.people(["stopped"], announcements=False)
    await stage.people(["w1", "w2"], Channel.WECHAT)
    await stage.people(["chinese"], language=Language.ZH)
    window = {"allowed": 5, "closes_at": NOW + timedelta(hours=1)}
    await stage.rows(wechat_windows, [window | {"openid": "w1", "used": 4}, window | {"openid": "w2", "used": 5}])
    await stage.reached_at([("t1", "w-of-t1")], Channel.WECHAT, seen_at=NOW - timedelta(days=9))
    german = (Language.DE,)
    assert await stage.audience(languages=german) == Audience(
        {TELEGRAM: 3, CUSTOMER: 1}, held=1, unreachable=1, lacks={Language.ZH: 1}, opted_out=1
    )
    with_template = await stage.audience(languages=german, has_template=True, fallback=Language.DE)
    assert with_template == Audience({TELEGRAM: 4, CUSTOMER: 1, TEMPLATE: 1}, unreachable=1, opted_out=1)


async def test_a_topic_reaches_only_who_agreed_to_it(stage: Stage) -> None:
    """Without agreement nobody gets news; what everybody has to know needs none."""
    await stage.people(["a", "b"], topics=[NewsTopic.CONFERENCES])
    await stage.people(["c"], topics=[NewsTopic.OFFICES])
    assert await stage.audience(topic=NewsTopic.CONFERENCES) == Audience({TELEGRAM: 2}, not_agreed=1)
    assert (await stage.audience()).total == 3


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({"region": "kl"}, 2),
        ({"region": "kl,foshan"}, 3),
        ({"region": "kl", "interest": "foshan"}, 1),
        ({"role": "startup"}, 1),
        ({"role": "colleague"}, 1),
        ({"role": "startup,colleague"}, 2),
        ({"language": "zh"}, 1),
        ({"platform": "wechat"}, 1),
        ({"platform": "web"}, 0),
        ({"conference": "forum"}, 0),
        ({}, 4),
    ],
)
async def test_a_segment_asks_for_every_condition(stage: Stage, conditions: dict[str, str], expected: int) -> None:
    """All conditions have to hold, any value of each; colleagues only where they are named."""
    await stage.people(["kl"], traits=[("region", "kl")])
    await stage.people(["both"], traits=[("region", "kl"), ("interest", "foshan"), ("role", "startup")])
    await stage.people(["fs"], Channel.WECHAT, language=Language.ZH, traits=[("region", "foshan")])
    await stage.people(["none"])
    await stage.people(["staff"], role=Role.CLERK)
    await stage.people(["-100"], role=Role.ROOM)
    found = await stage.audience(read_segment(conditions.items()), has_template=True)
    assert found.total == expected


def test_a_segment_is_read_as_it_is_written() -> None:
    """Every condition, several values, and back."""
    pairs = [("platform", "telegram, wechat"), ("language", "de"), ("region", "kl"), ("role", "company"), ("interest", "foshan,digital")]
    segment = read_segment([*pairs, ("conference", "forum-2027")])
    assert segment.regions == (Region.KL,)
    assert segment.parts == (Part.COMPANY,)
    assert segment.conference == "forum-2027"
    assert read_segment((name, one) for name, values in written_segment(segment).items() for one in values) == segment
    assert Segment().is_everybody


@pytest.mark.parametrize(
    ("pair", "named"),
    [
        (("colour", "red"), "unknown condition 'colour': one of platform, language"),
        (("region", "bonn"), "unknown region 'bonn': one of kl, yangzhou"),
        (("role", ""), "unknown role ''"),
        (("conference", ""), "the key of a conference"),
        (("conference", "a,b"), "only one conference"),
    ],
)
def test_a_wrong_condition_is_named(pair: tuple[str, str], named: str) -> None:
    """Whoever mistypes learns what would be right."""
    with pytest.raises(ValueError, match=named.replace("(", "\\(")):
        read_segment([pair])
