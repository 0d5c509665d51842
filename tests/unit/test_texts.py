"""The catalogues: the same keys and variables in all languages, and every key the code uses."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import FluentParser, ast

from bot.conversation.words import COMMANDS, Words
from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.messages import Attachment
from bot.domain.notices import Say
from bot.texts import CATALOGUES, MissingText, Texts

ROOT = CATALOGUES.parent.parent


def variables(node: object) -> set[str]:
    """The variables that a message uses."""
    found = {node.id.name} if isinstance(node, ast.VariableReference) else set()
    children = node if isinstance(node, list) else vars(node).values() if isinstance(node, ast.BaseNode) else ()
    return found.union(*(variables(child) for child in children))


def catalogue(language: Language) -> dict[str, set[str]]:
    """All keys of a language with their variables; a key that stands twice fails."""
    found: dict[str, set[str]] = {}
    for path in sorted((CATALOGUES / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content[:60]!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path}: {entry.id.name} stands twice"
                found[entry.id.name] = variables(entry)
    return found


def used_keys() -> set[str]:
    """The keys that stand in the code as plain strings where a text is asked for."""
    asking = r"(?:\.text|\.tell|\.choice|texts|Unclear|Finished|ask|choose|confirm)"
    pattern = re.compile(asking + r"""\(\s*(?:[\w.]+,\s*)?["']([a-z]+(?:-[\w]+)+)["']""")
    sources = [path for folder in ("bot", "handlers", "adapters") for path in (ROOT / folder).rglob("*.py")]
    return {key for path in sources for key in pattern.findall(path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("language", Language)
def test_every_language_has_the_same_keys_and_variables(language: Language) -> None:
    """A text that one language lacks would show nothing to its reader."""
    assert catalogue(language) == catalogue(Language.DE)


def test_every_text_the_code_asks_for_is_there() -> None:
    """No key is misspelt."""
    keys = used_keys()
    assert len(keys) > 30
    assert keys - set(catalogue(Language.DE)) == set()


def test_every_attachment_and_command_has_its_texts() -> None:
    """Keys that the code composes are complete."""
    texts = Texts()
    composed = [f"attached-{kind}" for kind in Attachment] + [f"words-{command.replace(':', '-')}" for command in COMMANDS]
    assert [key for key in composed if not texts.has(key)] == []


def test_a_missing_text_is_an_error_not_a_key_shown_to_a_user() -> None:
    """Neither an unknown key nor a missing variable goes through."""
    with pytest.raises(MissingText):
        Texts()(Language.DE, "no-such-text")
    with pytest.raises(MissingText):
        Texts()(Language.DE, "unclear-too-long")


def test_a_list_may_be_long() -> None:
    """A colleague with all roles has more commands than Fluent would fill in at once."""
    lines = tuple(Say("staff-commands-line", {"command": f"/{number}", "what": "x" * 90}) for number in range(60))
    text = Texts()(Language.DE, "staff-commands", role="alle", lines=lines)
    assert text.count("x" * 90) == 60
    assert "\ue000" not in text


def test_no_word_means_two_commands() -> None:
    """Across all languages a word is one command."""
    words = Words(Texts())
    claimed: dict[str, str] = {}
    for command in COMMANDS:
        for word in words.listed(f"words-{command.replace(':', '-')}"):
            assert claimed.setdefault(word, command) == command
    assert claimed[fold("Zurück")] == "back"


def test_german_and_chinese_address_formally() -> None:
    """German says Sie, Chinese says 您 (你们 only in an example of what a user may type)."""
    german = " ".join(path.read_text(encoding="utf-8") for path in (CATALOGUES / "de").glob("*.ftl"))
    chinese = " ".join(path.read_text(encoding="utf-8") for path in (CATALOGUES / "zh").glob("*.ftl"))
    assert not re.findall(r"\b(?:du|dich|dir|dein\w*|euch|euer)\b", german)
    assert not re.findall(r"你(?!们在中国哪里有办公场地)", chinese)


def test_a_long_text_fills_in_another() -> None:
    """A card quotes what somebody wrote, however long it is."""
    line = Say("handover-line-question", {"question": "?" * 20_000})
    assert len(Texts().message(Language.ZH, Say("handover-card", {"lines": (line, line)})).text) > 40_000


def test_a_long_value_is_shown_whole() -> None:
    """What somebody wrote, and a long list, may be longer than Fluent takes for a value; what looks like a mark of ours stays."""
    written = "Ein langer Brief \ue0000\ue001. " * 400
    assert written in Texts()(Language.DE, "handover-lost", number=written, kind="Bild")
    lines = tuple(Say("staff-commands-line", {"command": "/rooms", "what": str(number)}) for number in range(500))
    assert Texts()(Language.DE, "staff-commands", role="x", lines=lines).count("/rooms") == 500
