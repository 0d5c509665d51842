"""Sending: what arrives, and what each refusal of Telegram means."""

from __future__ import annotations

import pytest
import structlog

from adapters.telegram import TelegramAdapter
from bot.domain.deliveries import Blocked, Lost, Rejected, Relocated, SendError, Throttled, Unreachable
from bot.domain.messages import Choice, Message
from tests.adapters.telegram.conftest import Build
from tests.adapters.telegram.helpers import GROUP, PERSON, delivery, eventually
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_wire import Fault

LONG = "\n\n".join(["Ein Satz. " * 300] * 3)
HTML_PAGE = "<html><h1>502 Bad Gateway</h1></html>"


async def refusal_of(adapter: TelegramAdapter, chat: int = PERSON, text: str = "Hallo") -> SendError:
    """The error of sending one message."""
    with pytest.raises(SendError) as caught:
        await adapter.send(delivery(text, chat))
    return caught.value


async def test_a_message_arrives_with_its_buttons(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Text and choices are shown, no preview of links is asked for."""
    await adapter.send(delivery(Message("1 < 2 & 3", heading="<Büro>", choices=(Choice("Ja", "a:1"),))))
    sent = await telegram.next_message(PERSON)
    assert (sent.text, sent.labels) == ("<Büro>\n\n1 < 2 & 3", ["Ja"])
    assert telegram.named("sendMessage")[0]["link_preview_options"] == {"is_disabled": True}


async def test_a_long_message_arrives_in_order(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Every part fits and the keyboard is under the last."""
    await adapter.send(delivery(Message(LONG, choices=(Choice("Ja", "a:1"),))))
    parts = telegram.messages(PERSON)
    assert " ".join(part.text for part in parts).split() == LONG.split()
    assert [part.labels for part in parts] == [[]] * (len(parts) - 1) + [["Ja"]]


async def test_an_empty_message_is_not_sent(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """There is nothing to send, and nothing fails."""
    await adapter.send(delivery(" \n"))
    assert telegram.sent == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(500), Unreachable),
        (Fault(502, body=HTML_PAGE), Unreachable),
        (Fault(504, body=HTML_PAGE), Unreachable),
        (Fault(401), Unreachable),
        (Fault(404), Unreachable),
        (Fault(409), Unreachable),
        (Fault(302), Unreachable),
        (Fault(400), Rejected),
        (Fault(413, body=HTML_PAGE), Rejected),
        (Fault(418), Rejected),
        (Fault(403), Blocked),
        (Fault(420), Throttled),
        (Fault(429), Throttled),
        (Fault(200, body=HTML_PAGE), Lost),
        (Fault(200, body="{}"), Lost),
        (Fault(drop=True), Lost),
        (Fault(drop=True, accepted=True), Lost),
        (Fault(hang=True, accepted=True), Lost),
    ],
)
async def test_every_failure_says_whether_to_try_again(
    telegram: FakeTelegram, adapter: TelegramAdapter, fault: Fault, error: type[SendError]
) -> None:
    """The table of errors, over real connections."""
    telegram.fail("sendMessage", fault)
    assert type(await refusal_of(adapter)) is error


async def test_no_connection_means_not_sent(build: Build) -> None:
    """A refused connection surely carried nothing."""
    adapter = await build(api_url="http://127.0.0.1:1")
    assert type(await refusal_of(adapter)) is Unreachable


async def test_an_impossible_address_means_not_sent(build: Build) -> None:
    """A wrong TELEGRAM_API_URL is no reason to lose messages."""
    adapter = await build(api_url="http://no such host/")
    assert type(await refusal_of(adapter)) is Unreachable


async def test_a_blocked_chat_is_not_tried_again(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """403: the person does not want messages."""
    telegram.blocked.add(PERSON)
    assert type(await refusal_of(adapter)) is Blocked


async def test_an_unknown_chat_is_not_tried_again(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """400 chat not found."""
    telegram.unknown.add(PERSON)
    assert type(await refusal_of(adapter)) is Blocked


async def test_an_address_of_another_kind_is_rejected(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """A chat id is a number."""
    with pytest.raises(Rejected):
        await adapter.send(delivery("Hallo", "o-openid"))


async def test_a_group_that_moved_tells_its_new_id(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The outbox sends there from now on."""
    telegram.migrated[GROUP] = -1001234567890123
    error = await refusal_of(adapter, GROUP)
    assert isinstance(error, Relocated)
    assert error.new_id == "-1001234567890123"


async def test_too_many_messages_wait_as_long_as_asked(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """429 carries the seconds."""
    telegram.throttle(PERSON, seconds=17)
    error = await refusal_of(adapter)
    assert isinstance(error, Throttled)
    assert error.retry_after == 17


async def test_a_long_message_continues_where_it_stopped(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Parts that arrived are not sent twice."""
    telegram.limited = True
    telegram._bucket.burst = 1
    long = delivery(LONG)
    with pytest.raises(Throttled):
        await adapter.send(long)
    telegram.limited = False
    await adapter.send(long)
    assert " ".join(part.text for part in telegram.messages(PERSON)).split() == LONG.split()


async def test_refused_markup_is_sent_as_plain_text(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """A message without emphasis is better than none."""
    telegram.fail("sendMessage", Fault(400, description="Bad Request: can't parse entities: Unexpected end tag"))
    await adapter.send(delivery(Message("1 < 2", heading="Büro")))
    assert [sent.raw for sent in telegram.messages(PERSON)] == ["Büro\n\n1 < 2"]


async def test_a_wrong_token_is_said_with_its_remedy(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The operator reads what to do; sending works again as soon as the token does."""
    await eventually(lambda: adapter.health().ok)
    telegram.fail("sendMessage", Fault(401))
    await refusal_of(adapter)
    assert "@BotFather" in adapter.health().detail
    await adapter.send(delivery("Hallo"))
    assert adapter.health().ok


async def test_the_logs_hold_no_texts_and_no_token(telegram: FakeTelegram, build: Build) -> None:
    """Neither does the detail of an error, which is stored."""
    with structlog.testing.capture_logs() as logs:
        adapter = await build(api_url="http://127.0.0.1:1")
        error = await refusal_of(adapter, text="Geheimnis")
    assert "Geheimnis" not in f"{logs} {error.detail}"
    assert telegram.token not in f"{logs} {error.detail} {adapter.health().detail}"
