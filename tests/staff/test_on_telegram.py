"""The colleagues on Telegram, with the whole program: the first administrator, their group chat, an outsider in it, the menu."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.running import RunningBot, run_command

KERN, LI, OUTSIDER, GROUP = 4711, 4712, 4713, -500


@dataclass(frozen=True)
class Scene:
    """The running bot and its platform."""

    telegram: FakeTelegram
    bot: RunningBot

    async def write(self, who: int, text: str, chat: int = 0) -> None:
        """Somebody writes, in private or in a group."""
        person = {"id": who, "is_bot": False, "first_name": "Person", "language_code": "de"}
        self.telegram.say(chat or who, text, **{"from": person})

    async def read(self, chat: int, beginning: str) -> str:
        """The next message in a chat that begins so."""
        while not (text := (await self.telegram.next_message(chat)).text).startswith(beginning):
            continue
        return text


@pytest.fixture
async def scene(tmp_path: Path, letters: None) -> AsyncIterator[Scene]:
    """K. Kern stands in the settings, and the name of the bot."""
    telegram = FakeTelegram()
    url = await telegram.start()
    told = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": url, "TELEGRAM_BOT_NAME": "@WfkTestBot", "STAFF_TELEGRAM_IDS": f"{KERN}"}
    try:
        async with RunningBot(tmp_path, EMBEDDINGS="false", **told) as bot:
            yield Scene(telegram, bot)
    finally:
        await telegram.stop()


async def test_colleagues_work_in_their_group_and_an_outsider_learns_nothing(scene: Scene) -> None:
    """From the settings to the second colleague, the room, its buttons, the menu, and the log on the shell."""
    await scene.write(KERN, "/start")
    await scene.read(KERN, "Sie sind jetzt Administratorin oder Administrator")
    await scene.write(KERN, "/profile K. Kern")
    await scene.read(KERN, "Gespeichert")

    await scene.write(KERN, "/invite clerk")
    link = (await scene.read(KERN, "Einladung ins Team der WFK. Auf Telegram")).rpartition("t.me/WfkTestBot?start=")[2]
    await scene.write(LI, f"/start {link}")
    await scene.read(LI, "Willkommen bei der WFK!")
    scene.telegram.press(LI, "Ich halte mich daran")
    await scene.read(LI, "Unter welchem Namen")
    await scene.write(LI, "Li Wei")
    await scene.read(LI, "Danke, Li Wei.")
    await scene.read(KERN, "Li Wei hat Ihre Einladung angenommen")

    await scene.write(OUTSIDER, "/staffroom", GROUP)
    await scene.read(GROUP, "Diesen Befehl kenne ich nicht.")
    await scene.write(KERN, "/staffroom", GROUP)
    await scene.read(GROUP, "Diese Gruppe ist jetzt der gemeinsame Raum")
    await scene.write(LI, "/commands", GROUP)
    await scene.read(LI, "Ihre Rolle: Sachbearbeitung.")
    await scene.write(OUTSIDER, "/audit", GROUP)
    await scene.read(OUTSIDER, "Diesen Befehl kenne ich nicht.")
    assert len(scene.telegram.messages(GROUP)) == 2

    menus = scene.telegram.chat_commands
    await scene.telegram.until(lambda: {(KERN, "de"), (LI, "zh")} <= menus.keys())
    assert "invite" in {command["command"] for command in menus[KERN, "de"]}
    assert "invite" not in {command["command"] for command in menus[LI, "zh"]}

    log = await run_command(scene.bot.folder, "audit", "--csv", DATABASE_URL=scene.bot.settings["DATABASE_URL"])
    actions = [line.split(",")[1::2] for line in reversed(log.output.splitlines()[1:])]
    assert actions == [["", "appointed"], ["K. Kern", "named"], ["K. Kern", "invited"], ["Li Wei", "joined"], ["K. Kern", "staffroom"]]
