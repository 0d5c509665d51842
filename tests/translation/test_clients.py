"""The clients of DeepL and LibreTranslate, before servers that refuse what the real ones refuse."""

from __future__ import annotations

from collections import deque

import pytest

from bot.domain.language import Language
from bot.domain.translation import NotReached, NotTranslatable, QuotaUsedUp, TooMany, Translation, TranslationError, WrongKey
from bot.ports import Translator
from bot.settings import SettingsError, read_settings
from bot.translation.chosen import translator_of
from bot.translation.deepl import DeepL, url_for
from bot.translation.libretranslate import LibreTranslate
from tests.fakes.translation import DROP, HANG, HTML, FakeDeepL, FakeLibreTranslate, FakeService

QUESTION = "我们可以带狗吗？"


async def ended(translator: Translator) -> type[BaseException] | None:
    """How a translation ends: the type of the error, which does not hold the text; None where it went well."""
    told: TranslationError | None = None
    try:
        await translator.translate(QUESTION, None, Language.DE)
    except TranslationError as error:
        told = error
    await translator.close()
    assert QUESTION not in repr(told)
    return told and type(told)


@pytest.mark.parametrize(("target", "code"), [(Language.DE, "DE"), (Language.EN, "EN-GB"), (Language.ZH, "ZH-HANS")])
async def test_deepl_is_told_exactly_which_language(target: Language, code: str) -> None:
    """English and Chinese have more than one form as targets, and only one as a source."""
    async with FakeDeepL() as service:
        client = DeepL(service.key, service.url)
        found = await client.translate("Guten Tag", Language.DE, target)
        await client.close()
    assert found == Translation(f"[{target}] Guten Tag", "DeepL")
    assert (service.asked[0]["target_lang"], service.asked[0]["source_lang"]) == (code, "DE")


@pytest.mark.parametrize("new", [True, False])
async def test_old_and_new_libretranslate_know_our_chinese(*, new: bool) -> None:
    """The code of simplified Chinese changed between releases; ours is understood by both."""
    async with FakeLibreTranslate(new=new) as service:
        client = LibreTranslate(service.url)
        found = await client.translate("Dürfen wir einen Hund mitbringen?", None, Language.ZH)
        told = await client.check()
        await client.close()
    assert found == Translation(QUESTION, "LibreTranslate")
    assert told == "German, English and Chinese are there"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (400, NotTranslatable),
        (403, WrongKey),
        (413, NotTranslatable),
        (429, TooMany),
        (456, QuotaUsedUp),
        (500, NotReached),
        (503, NotReached),
        (302, NotReached),
        (DROP, NotReached),
        (HANG, NotReached),
        (HTML, NotReached),
    ],
)
@pytest.mark.parametrize("kind", [FakeDeepL, FakeLibreTranslate])
async def test_every_failure_has_its_type(kind: type[FakeService], fault: int | str, error: type[TranslationError]) -> None:
    """A status, a broken connection, silence and an answer that is no JSON are told apart, and none of them holds the text."""
    async with kind(faults=deque([fault])) as service:
        client = DeepL("k", service.url, seconds=0.2) if kind is FakeDeepL else LibreTranslate(service.url, seconds=0.2)
        assert await ended(client) is error


async def test_a_wrong_key_is_told_as_one() -> None:
    """DeepL refuses it at once; LibreTranslate only where it is used."""
    async with FakeDeepL() as deepl, FakeLibreTranslate(key="right") as libre:
        assert await ended(DeepL("wrong:fx", deepl.url)) is WrongKey
        assert await ended(LibreTranslate(libre.url, "wrong")) is WrongKey
        assert await ended(LibreTranslate(libre.url)) is NotTranslatable
        assert await ended(LibreTranslate(libre.url, "right")) is None


async def test_used_up_characters_are_told() -> None:
    """By the translation itself, and by the doctor's question beforehand."""
    async with FakeDeepL(limit=10, used=10) as service:
        client = DeepL(service.key, service.url)
        assert await ended(client) is QuotaUsedUp
        with pytest.raises(QuotaUsedUp):
            await client.check()
        await client.close()


async def test_a_server_without_chinese_is_found_out() -> None:
    """LibreTranslate may be started with few languages."""
    async with FakeLibreTranslate(languages=("de", "en")) as service:
        client = LibreTranslate(service.url)
        with pytest.raises(NotTranslatable, match="zh"):
            await client.check()
        await client.close()


def test_the_key_tells_the_server_of_deepl() -> None:
    """Keys of the free plan end in :fx."""
    assert url_for("abc:fx") == "https://api-free.deepl.com"
    assert url_for("abc") == "https://api.deepl.com"


def test_the_settings_choose_the_service() -> None:
    """One, or none; both at once is named as a mistake."""
    assert translator_of(read_settings(_env_file=None)) is None
    assert isinstance(translator_of(read_settings(_env_file=None, deepl_api_key="k")), DeepL)
    assert isinstance(translator_of(read_settings(_env_file=None, libretranslate_url="http://127.0.0.1:5000")), LibreTranslate)
    with pytest.raises(SettingsError, match="DEEPL_API_KEY"):
        read_settings(_env_file=None, deepl_api_key="k", libretranslate_url="http://127.0.0.1:5000")
