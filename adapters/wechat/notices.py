"""What the adapter itself has to say, before it knows which language the contact chose."""

from __future__ import annotations

from adapters.wechat.format import has_chinese
from bot.domain.language import Language
from bot.domain.messages import Content, Said
from bot.texts import Texts


class Notices:
    """Chinese for whoever reads Chinese, English and German together for the others, all three when nothing is known."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def more(self, beginning: str) -> str:
        """A closing line for an answer of which only the `beginning` fitted."""
        return self._say("wechat-more", _readers_of(beginning))

    def still_working(self, content: Content) -> str:
        """The answer is not ready when WeChat stops waiting."""
        return self._say("wechat-still-working", _author_of(content))

    def trouble(self, content: Content) -> str:
        """The message could not be handled at all."""
        return self._say("wechat-trouble", _author_of(content))

    def no_files(self, beside: str, names: str) -> str:
        """The files of these names cannot be sent here; `beside` is the text they belong to."""
        return self._say("wechat-no-files", _readers_of(beside), names=names)

    def file_gone(self) -> str:
        """The link to a file has expired."""
        return self._say("wechat-file-gone", (Language.ZH, Language.EN, Language.DE))

    def _say(self, key: str, languages: tuple[Language, ...], **values: str) -> str:
        return "\n".join(self._texts(language, key, **values) for language in languages)


def _readers_of(text: str) -> tuple[Language, ...]:
    return (Language.ZH,) if has_chinese(text) else (Language.EN, Language.DE)


def _author_of(content: Content) -> tuple[Language, ...]:
    if isinstance(content, Said) and any(letter.isalpha() for letter in content.text):
        return _readers_of(content.text)
    return (Language.ZH, Language.EN, Language.DE)
