"""Transcripts: whole talks as text, read and played."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bot.domain.language import Language
from bot.domain.messages import Arrived, Attached, Attachment, Commanded, Content, Departed, Message, Said, Tapped
from bot.domain.people import Role
from tests.partners.seeded import settle
from tests.player import COLLEAGUES, PARTIES, Bot


@dataclass(frozen=True)
class Step:
    """One thing somebody does, or (`T`) the clock being set, and by party the lines the bot must say then."""

    line: int
    who: str
    did: str
    expected: tuple[tuple[str, str], ...] = ()


_LINE = re.compile(r"(?:(?P<who>U2?|P2?|T)|B(?: (?P<to>U2?|P2?))?): (?P<rest>.*)")


def read_transcript(path: Path) -> tuple[dict[str, str], list[Step]]:
    """The header (`name: value` lines) and the steps of a transcript file.

    `U: text` is what a contact does, `P: text` what a colleague does, `T: 2027-03-02T10:00+01:00` sets the clock and does what
    is due by then; `B: text` is what the bot says to whoever acted, `B P: text` what it says to another party then. A text that
    takes the place of an earlier one begins with ~, and a document is shown as <its name>.
    """
    header: dict[str, str] = {}
    steps: list[Step] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line)
        if found and found["who"]:
            steps.append(Step(number, found["who"], found["rest"]))
        elif found and steps:
            told = (found["to"] or steps[-1].who, found["rest"])
            steps[-1] = replace(steps[-1], expected=(*steps[-1].expected, told))
        elif not steps:
            name, _, value = line.partition(": ")
            header[name] = value
        else:
            raise ValueError(f"{path.name}:{number}: neither U:, P:, T: nor B:")
    return header, steps


_ATTACHED = re.compile(r"<(\w+)>\s*(.*)")


def user_does(text: str, shown: list[Message]) -> Content:
    """What a line means: [label] presses a button, /name is a command, <photo> caption an attachment, else it is said."""
    if text == "<arrives>":
        return Arrived()
    if text == "<leaves>":
        return Departed()
    if text.startswith("[") and text.endswith("]"):
        return Tapped(_token_of(text[1:-1], shown))
    if text.startswith("/"):
        name, _, argument = text[1:].partition(" ")
        return Commanded(name, argument)
    attached = _ATTACHED.fullmatch(text)
    if attached:
        return Attached(Attachment(attached[1]), attached[2])
    return Said(text.replace("\\n", "\n"))


def _token_of(label: str, shown: list[Message]) -> str:
    choices = [choice for message in reversed(shown) for choice in message.choices]
    token = next((choice.token for choice in choices if choice.label == label), None)
    if token is None:
        raise LookupError(f"no button [{label}]; the last ones: {[choice.label for choice in choices[:8]]}")
    return token


def lines_of(messages: list[Message]) -> list[str]:
    """Messages as a transcript writes them: one line each, line breaks as / , choices in brackets."""
    return [_line(message) for message in messages]


def _line(message: Message) -> str:
    text = " / ".join(part for part in (message.heading, message.text, message.note) if part)
    text = re.sub(r"\s*\n\s*", " / ", text)
    documents = [f"<{document.name}>" for document in message.documents]
    return " ".join([text, *documents, *(f"[{choice.label}]" for choice in message.choices)])


def matches(expected: str, actual: str) -> bool:
    """Whether a line is as expected; … stands for any text."""
    pattern = ".*".join(re.escape(part) for part in expected.split("…"))
    return re.fullmatch(pattern, actual) is not None


@dataclass
class Play:
    """A transcript being played: what each party was shown so far."""

    bot: Bot
    header: dict[str, str]
    shown: dict[str, list[Message]] = field(default_factory=dict)

    @classmethod
    async def begin(cls, bot: Bot, header: dict[str, str]) -> Play:
        """Set the stage by the header: `staff: yes`, colleagues; `firms: yes`, the firms of both contacts, or of `others`.

        `approval: yes`: announcements need a second pair of eyes.
        """
        approval = header.get("approval") == "yes"
        if approval:
            bot.need_approval()
        if header.get("staff") == "yes":
            for party, (role, name) in COLLEAGUES.items():
                # The second pair of eyes has to be an editor's.
                await bot.employ(PARTIES[party], Role.EDITOR if approval and role is Role.CLERK else role, name)
        if (firms := header.get("firms")) in ("yes", "others"):
            languages = (Language(header.get("language", "de")), Language(header.get("language2", "zh")))
            who = (PARTIES["U"], PARTIES["U2"]) if firms == "yes" else ("900", "901")
            await settle(bot, first=languages[0], second=languages[1], who=who)
        return cls(bot, header)

    async def act(self, step: Step) -> list[tuple[str, str]]:
        """Play one step; the lines that the bot said, by party: to who acted first, then to the others in order."""
        before = len(self.bot.adapter.sent)
        if step.who == "T":
            await self.bot.pass_time(datetime.fromisoformat(step.did))
        else:
            content = user_does(step.did, self.shown.get(step.who, []))
            hint = self.header.get({"U": "language", "U2": "language2"}.get(step.who, ""))
            group = self.header.get("group") == "yes"
            await self.bot.take(content, who=PARTIES[step.who], hint=Language(hint) if hint else None, group=group)
        await self.bot.staff_knowledge.refresh()
        parties = {address: party for party, address in PARTIES.items()}
        said = [(parties.get(one.address.id, one.address.id), one) for one in self.bot.adapter.sent[before:]]
        said.sort(key=lambda told: (told[0] != step.who, told[0]))
        for party, delivery in said:
            self.shown.setdefault(party, []).append(delivery.message)
        return [(party, ("~ " if delivery.amends else "") + _line(delivery.message)) for party, delivery in said]


async def play(bot: Bot, path: Path) -> list[str]:
    """Play a transcript; returns what went differently, one line each."""
    header, steps = read_transcript(path)
    stage = await Play.begin(bot, header)
    different: list[str] = []
    for step in steps:
        actual = await stage.act(step)
        fits = len(actual) == len(step.expected) and all(
            to == party and matches(line, said) for (to, line), (party, said) in zip(step.expected, actual, strict=True)
        )
        if not fits:
            different.append(f"{path.name}:{step.line} {step.who}: {step.did}")
            different.extend(f"    expected  B {to}: {line}" for to, line in step.expected)
            different.extend(f"    was       B {party}: {line}" for party, line in actual)
    return different
