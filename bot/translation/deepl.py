"""DeepL's API, version 2 (developers.deepl.com, "Translate text", "Error handling")."""

from __future__ import annotations

from bot.domain.language import Language
from bot.domain.translation import NotReached, QuotaUsedUp, Translation
from bot.translation.calls import Calls

FREE_URL = "https://api-free.deepl.com"
PRO_URL = "https://api.deepl.com"
_FREE_KEY = ":fx"
_SOURCES = {Language.DE: "DE", Language.EN: "EN", Language.ZH: "ZH"}
# As a target, English and Chinese want to be told which one; plain EN and ZH are kept for old clients only.
_TARGETS = {Language.DE: "DE", Language.EN: "EN-GB", Language.ZH: "ZH-HANS"}


def url_for(key: str) -> str:
    """Keys of the free plan end in :fx and have a server of their own."""
    return FREE_URL if key.endswith(_FREE_KEY) else PRO_URL


class DeepL:
    """A client; `url` is without the version and the path."""

    engine = "DeepL"

    def __init__(self, key: str, url: str = "", *, seconds: float = 2.5) -> None:
        self._calls = Calls(url or url_for(key), {"Authorization": f"DeepL-Auth-Key {key}"}, seconds)

    async def translate(self, text: str, source: Language | None, target: Language) -> Translation:
        """See `bot.ports.Translator`. Line breaks are kept; formality is asked for where the language has it."""
        body: dict[str, object] = {"text": [text], "target_lang": _TARGETS[target], "formality": "prefer_more"}
        if source is not None:
            body["source_lang"] = _SOURCES[source]
        answer = await self._calls.ask("POST", "/v2/translate", body)
        try:
            return Translation(str(answer["translations"][0]["text"]), self.engine)
        except (KeyError, IndexError, TypeError):
            raise NotReached("the answer holds no translation") from None

    async def check(self) -> str:
        """See `bot.ports.Translator`: the characters that are used up of those of this period."""
        usage = await self._calls.ask("GET", "/v2/usage")
        try:
            used, limit = int(usage["character_count"]), int(usage["character_limit"])
        except (KeyError, TypeError, ValueError):
            raise NotReached("the answer tells no usage") from None
        if used >= limit:
            raise QuotaUsedUp(f"all {limit} characters are used up")
        return f"{used} of {limit} characters used"

    async def close(self) -> None:
        """See `bot.ports.Translator`."""
        await self._calls.close()
