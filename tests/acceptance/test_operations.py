"""What operators see: health, readiness, figures, and logs that hold nothing of what was said."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.acceptance.stage import WEBHOOK_SECRET, WECHAT_SECRET, WECHAT_TOKEN, Stage, rows_of
from tests.acceptance.talkers import PERSON_NAME, TelegramTalker, Visitor, WeChatTalker
from tests.fakes.telegram import TOKEN
from tests.fakes.telegram_wire import Fault
from tests.fakes.wechat_users import AES_KEY, Mode
from tests.running import until

MARKER = "Zimtschnecke"
"""A word of what people say in the tests of the log; nothing else holds it."""


async def test_health_readiness_and_an_unknown_address(stage: Stage) -> None:
    """The process lives, every part is ready, and what is not there is 404."""
    assert await stage.bot.get_text("/healthz") == "ok\n"
    ready = await stage.bot.get_json("/readyz")
    assert ready["ready"]
    assert set(ready["parts"]) == {"database", "knowledge", "web", "telegram", "wechat"}
    for path in ("/nothing", "/telegram", "/chat", "/static/../../.env", "/.env", "/wechat/callback/x"):
        async with stage.bot.session.get(stage.bot.url + path) as answer:
            assert answer.status == 404


async def test_the_figures_move(stage: Stage) -> None:
    """A message more is an update more, and a delivery more once it was sent."""
    before = await figures(stage)
    await TelegramTalker(stage.telegram, stage.new_number()).arrive()
    await until(lambda: rows_of(stage.bot.database, "SELECT id FROM deliveries WHERE state = 'sending' AND channel = 'telegram'") == [])
    after = await figures(stage)
    taken, sent = ('wfk_updates_total{channel="telegram",result="taken"}', 'wfk_deliveries_total{channel="telegram",result="sent"}')
    assert after[taken] == before.get(taken, 0) + 1
    assert after[sent] == before.get(sent, 0) + 1
    assert after["wfk_turn_seconds_count"] > before["wfk_turn_seconds_count"]


async def figures(stage: Stage) -> dict[str, float]:
    """The present figures by name and labels."""
    lines = re.findall(r"^(wfk_\S+) ([0-9.e+-]+)$", await stage.bot.get_text("/metrics"), re.MULTILINE)
    return {name: float(value) for name, value in lines}


async def test_logs_hold_no_words_no_names_no_secrets(tmp_path: Path) -> None:
    """Talks on every platform, refused messages and a failing database leave lines in the log, and none tells what was said."""
    async with Stage(tmp_path, LOG_LEVEL="DEBUG") as stage:
        telegram = TelegramTalker(stage.telegram, 1)
        wechat = WeChatTalker(stage.users(Mode.SECURITY), "oOpenid")
        visitor = Visitor(stage.bot.session, stage.bot.url)
        for somebody in (telegram, wechat, visitor):
            await somebody.arrive()
            await somebody.say(f"Was kostet eine {MARKER}?")
            await somebody.say("Mensch")
            if somebody is wechat:
                await somebody.say("1")  # the consent to the transfer, which is asked of contacts in China first
            await somebody.say(f"Ich hätte gern eine {MARKER}.")
            await somebody.say("1")
            await somebody.say("1")
        await fail_to_send(stage, telegram)
        await fail_to_store(stage, telegram, wechat, visitor)
        secrets = (TOKEN, TOKEN.partition(":")[2], WECHAT_SECRET, WECHAT_TOKEN, AES_KEY, WEBHOOK_SECRET, visitor.token, "token-1")
        await stage.bot.kill()
        assert "delivery not sent" in stage.bot.log
        assert "update not handled" in stage.bot.log
        assert [word for word in (MARKER, *PERSON_NAME.split(), *secrets) if word in stage.bot.log] == []


async def fail_to_send(stage: Stage, somebody: TelegramTalker) -> None:
    """Telegram fails, then refuses what the bot says."""
    for fault in (Fault(status=502, body="<html>bad gateway</html>"), Fault(drop=True), Fault(status=400, description="Bad Request: no")):
        stage.telegram.fail("sendMessage", fault)
    stage.telegram.say(somebody.chat, f"{MARKER} und noch eine {MARKER}")
    await stage.bot.until_logged("delivery not sent")


async def fail_to_store(stage: Stage, telegram: TelegramTalker, wechat: WeChatTalker, visitor: Visitor) -> None:
    """The last step of a dialog cannot be stored on any platform."""
    with closing(sqlite3.connect(stage.bot.database, timeout=10)) as connection:
        connection.execute("ALTER TABLE handovers RENAME TO elsewhere")
    stage.telegram.say(telegram.chat, "absenden")
    await stage.bot.until_logged("update not handled")
    assert await visitor.post(text="absenden") == 503
    wechat.users.patience = 0.5
    await wechat.users.say(wechat.openid, "absenden")
    await stage.bot.until_logged("update_failed")
