"""Puts a translation below what somebody wrote in another language: marked as made by a machine, never in its place."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

import structlog

from bot.domain.language import Language
from bot.domain.messages import Message, Quoted
from bot.domain.translation import NotReached, Translation, TranslationError
from bot.ports import Translator
from bot.texts import Texts
from knowledge.identify import reads_as

log = structlog.get_logger()

SECONDS = 2.5
"""How long a message may wait for its translation; then it goes out without."""
KEPT = 256
"""So many translations are kept at hand: all colleagues read the same one, and a card is written anew when something happens."""
Key = tuple[str, Language, Language]


class TranslationsBelow:
    """Asks the service once for a text, and leaves it alone for a while after a failure. Nothing is ever raised."""

    def __init__(self, translator: Translator, texts: Texts, monotonic: Callable[[], float], seconds: float = SECONDS) -> None:
        self._translator = translator
        self._texts = texts
        self._monotonic = monotonic
        self._seconds = seconds
        self._kept: OrderedDict[Key, asyncio.Task[Translation | None]] = OrderedDict()
        self._quiet_until = 0.0

    async def complete(self, message: Message) -> Message:
        """The message with translations below its text, as far as there are any in time; else as it is."""
        found = await asyncio.gather(*(self._translated(one) for one in message.quoted))
        known = [one for one in found if one is not None]
        if not known:
            return message
        target = message.quoted[0].target
        below = self._texts(target, "translated", engine=known[0].engine, text="\n\n".join(one.text for one in known))
        return replace(message, text=f"{message.text}\n\n{below}")

    async def _translated(self, quoted: Quoted) -> Translation | None:
        source = _language_of(quoted)
        if source is quoted.target:
            return None
        key = (quoted.text, source, quoted.target)
        asked = self._kept.get(key)
        if asked is None:
            if self._monotonic() < self._quiet_until:
                return None
            asked = asyncio.create_task(self._ask(*key))
            self._keep(key, asked)
        translation = await asyncio.shield(asked)
        if translation is None:
            # What failed is asked for anew the next time.
            self._kept.pop(key, None)
            return None
        return None if _same(translation.text, quoted.text) else translation

    async def _ask(self, text: str, source: Language, target: Language) -> Translation | None:
        try:
            async with asyncio.timeout(self._seconds):
                return await self._translator.translate(text, source, target)
        except TimeoutError:
            self._failed(NotReached("no answer in time"))
        except TranslationError as error:
            self._failed(error)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not keep the original back
            self._failed(NotReached(type(error).__name__))
        return None

    def _failed(self, error: TranslationError) -> None:
        self._quiet_until = max(self._quiet_until, self._monotonic() + error.pause)
        log.warning("not translated", engine=self._translator.engine, error=type(error).__name__, detail=error.detail)

    def _keep(self, key: Key, asked: asyncio.Task[Translation | None]) -> None:
        self._kept[key] = asked
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def _language_of(quoted: Quoted) -> Language:
    """The language that a text is in, where that can be told; else the one in which its writer talks with the bot."""
    return reads_as(quoted.text) or quoted.source


def _same(first: str, second: str) -> bool:
    return "".join(first.split()).casefold() == "".join(second.split()).casefold()
