"""Commands that only one chat sees."""

from __future__ import annotations

import pytest

from adapters.telegram import TelegramAdapter
from adapters.telegram.commands import COMMANDS
from bot.domain.language import Language
from tests.adapters.telegram.helpers import PERSON
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_wire import Fault

MORE = {language: [("requests", f"{language} requests"), ("sites", f"{language} sites")] for language in Language}


async def test_colleagues_see_more_commands(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """After those for everybody, in their language; whoever speaks another one reads English."""
    await adapter.show_commands(PERSON, MORE)
    assert set(telegram.chat_commands) == {(PERSON, ""), *((PERSON, language) for language in Language)}
    for (_, code), shown in telegram.chat_commands.items():
        assert [command["command"] for command in shown] == [*COMMANDS, "requests", "sites"]
        assert shown[-1]["description"] == f"{code or 'en'} sites"


async def test_they_are_taken_away_again(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Then the chat has the list for everybody."""
    await adapter.show_commands(PERSON, MORE)
    await adapter.show_commands(PERSON, {})
    assert telegram.chat_commands == {}


@pytest.mark.parametrize("name", ["", "Requests", "with space", "n" * 33])
async def test_a_name_that_telegram_refuses_is_no_failure(telegram: FakeTelegram, adapter: TelegramAdapter, name: str) -> None:
    """The bot works without its menu."""
    await adapter.show_commands(PERSON, {language: [(name, "x")] for language in Language})
    assert telegram.chat_commands == {}


async def test_an_unknown_chat_or_no_connection_is_no_failure(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Errors are logged."""
    await telegram.until(lambda: len(telegram.commands) == 1 + len(Language))
    telegram.unknown.add(PERSON)
    await adapter.show_commands(PERSON, MORE)
    telegram.unknown.clear()
    telegram.fail("setMyCommands", Fault(drop=True))
    await adapter.show_commands(PERSON, MORE)
    assert telegram.chat_commands == {}
