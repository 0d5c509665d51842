"""What the tests of personal data share: a bot on three platforms, talks in lines, and a look into every corner of a database."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any

from sqlalchemy import select

from bot.domain.language import Language
from bot.domain.messages import Address, Channel, Message, Update
from bot.storage import registry
from bot.storage.tables import metadata
from tests.player import Bot, RecordingAdapter, Shelf
from tests.script import lines_of, user_does


class ManyPlatforms(Bot):
    """A bot that is reached on Telegram, WeChat and the web."""

    def __init__(self, library: Shelf, url: str) -> None:
        super().__init__(library, url)
        self.adapters = {channel: RecordingAdapter(channel) for channel in (Channel.WECHAT, Channel.WEB)} | {
            self.adapter.channel: self.adapter
        }
        self.outbox._adapters = self.adapters
        self.shown: dict[Address, list[Message]] = {}

    async def says(self, address: Address, *lines: str, language: Language = Language.DE) -> str:
        """Somebody does one line after the other; the last answer to them, as a transcript writes it."""
        told: list[str] = []
        for line in lines:
            self.count += 1
            content = user_does(line, self.shown.get(address, []))
            before = {channel: len(adapter.sent) for channel, adapter in self.adapters.items()}
            await self.service.handle(Update(address, f"{address.id}:{self.count}", self.now, content, language))
            await self.outbox.settle()
            new = [delivery for channel, adapter in self.adapters.items() for delivery in adapter.sent[before[channel] :]]
            for delivery in new:
                self.shown.setdefault(delivery.address, []).append(delivery.message)
            told = lines_of([delivery.message for delivery in new if delivery.address == address])
        return "\n".join(told)

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table."""
        statement = select(metadata.tables[table])
        return await self.database.run(lambda connection: [dict(row) for row in connection.execute(statement).mappings()])

    async def everything(self) -> str:
        """Every value of every table, as one text; what is stored as JSON with its characters written out."""
        assert registry.EVENTS, "the tables of every topic are known"
        values = [value for table in metadata.tables for row in await self.rows(table) for value in row.values()]
        return "\n".join(_text(value) for value in values)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, dict):
        files = [b64decode(content).decode("utf-8", "replace") for _, _, content in value.get("documents", ())]
        return "\n".join([json.dumps(value, ensure_ascii=False), *files])
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else str(value)
