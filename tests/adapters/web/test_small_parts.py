"""Rates, languages and settings of the web chat."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web.headers import content_security_policy
from adapters.web.language import page_language, preferred
from adapters.web.limits import RateLimit, network_of
from adapters.web.settings import Rate, WebSettings
from bot.domain.language import Language
from tests.fakes.web import SetClock


def test_a_burst_is_allowed_then_one_a_second() -> None:
    """After the burst the wait is told, and keeping to it is enough."""
    clock = SetClock()
    limit = RateLimit(Rate(burst=3, per_second=1.0), clock)
    assert [limit.take("a") for _ in range(4)] == [0.0, 0.0, 0.0, 1.0]
    clock.forward(0.25)
    assert limit.take("a") == 0.75
    clock.forward(0.75)
    assert [limit.take("a"), limit.take("a")] == [0.0, 1.0]
    assert limit.take("b") == 0.0


def test_the_memory_of_a_limit_is_bounded() -> None:
    """A flood of keys pushes out the oldest and nothing grows."""
    limit = RateLimit(Rate(burst=1, per_second=1.0), SetClock(), most_keys=10)
    for number in range(1_000):
        limit.take(str(number))
    assert len(limit._full_at) == 10
    assert limit.take("999") > 0


@pytest.mark.parametrize(
    ("host", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "unknown"),
        ("", "unknown"),
    ],
)
def test_addresses_are_counted_by_household(host: str, network: str) -> None:
    """IPv4 addresses count alone, IPv6 addresses by their /64, everything else together."""
    assert network_of(host) == network


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("de-DE,de;q=0.9,en;q=0.8", Language.DE),
        ("fr-FR,zh;q=0.4,en;q=0.9", Language.EN),
        ("zh-Hant-TW", Language.ZH),
        ("de;q=0, en;q=0.1", Language.EN),
        ("fr", None),
        ("de;q=much", None),
        ("", None),
    ],
)
def test_the_browser_says_which_language_it_prefers(header: str, language: Language | None) -> None:
    """The language of ours with the highest weight wins."""
    assert preferred(header) == language


@given(st.text())
def test_any_header_gives_a_language_or_none(header: str) -> None:
    """No Accept-Language header breaks the page."""
    assert preferred(header) in {None, *Language}


def test_the_page_speaks_what_is_asked_for() -> None:
    """The address counts before the browser; a browser with none of our languages gets English, a silent one German."""
    assert page_language("zh", "de") is Language.ZH
    assert page_language("xx", "de") is Language.DE
    assert page_language("", "fr") is Language.EN
    assert page_language("", "") is Language.DE


@pytest.mark.parametrize("origin", ["https://a.example; script-src *", "a.example", "https://a.example/", "*"])
def test_an_embed_origin_cannot_smuggle_a_policy(origin: str) -> None:
    """Only scheme, host and port are taken."""
    with pytest.raises(ValueError, match="embed origin"):
        WebSettings(embed_origins=(origin,))


def test_a_rate_is_positive() -> None:
    """A rate of nothing is a mistake in the settings."""
    with pytest.raises(ValueError, match="rate"):
        Rate(burst=0, per_second=1)


def test_the_policy_forbids_everything_inline() -> None:
    """No 'unsafe-' anything stands in the policy, and frames are for those who were named."""
    policy = content_security_policy(("https://www.example.org",))
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "frame-ancestors 'self' https://www.example.org;" in policy
