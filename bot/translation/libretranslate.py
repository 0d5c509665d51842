"""LibreTranslate's API (docs.libretranslate.com), on a server of one's own or of somebody else."""

from __future__ import annotations

from bot.domain.language import Language
from bot.domain.translation import NotReached, NotTranslatable, Translation
from bot.translation.calls import Calls

# Newer servers list simplified Chinese as zh-Hans and still take zh, which is all that older ones know.
_CODES = {Language.DE: "de", Language.EN: "en", Language.ZH: "zh"}
_LISTED = {Language.DE: {"de"}, Language.EN: {"en"}, Language.ZH: {"zh", "zh-Hans"}}
_ANY = "auto"


class LibreTranslate:
    """A client; `url` is without the path, `key` is "" where the server wants none."""

    engine = "LibreTranslate"

    def __init__(self, url: str, key: str = "", *, seconds: float = 2.5) -> None:
        self._calls = Calls(url, {}, seconds)
        self._key = {"api_key": key} if key else {}

    async def translate(self, text: str, source: Language | None, target: Language) -> Translation:
        """See `bot.ports.Translator`."""
        languages = {"source": _CODES[source] if source else _ANY, "target": _CODES[target]}
        answer = await self._calls.ask("POST", "/translate", {"q": text, **languages, "format": "text", **self._key})
        try:
            return Translation(str(answer["translatedText"]), self.engine)
        except (KeyError, TypeError):
            raise NotReached("the answer holds no translation") from None

    async def check(self) -> str:
        """See `bot.ports.Translator`: a word is translated, since a wrong key is not noticed otherwise."""
        languages = await self._calls.ask("GET", "/languages")
        try:
            codes = {str(one["code"]) for one in languages}
        except (KeyError, TypeError):
            raise NotReached("the answer lists no languages") from None
        missing = [language for language, listed in _LISTED.items() if not listed & codes]
        if missing:
            raise NotTranslatable(f"the server has no {', '.join(missing)}")
        await self.translate("Konferenz", Language.DE, Language.EN)
        return "German, English and Chinese are there"

    async def close(self) -> None:
        """See `bot.ports.Translator`."""
        await self._calls.close()
