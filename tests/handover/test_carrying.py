"""What is carried between a contact and a colleague: everything, once, and to the right one."""

from __future__ import annotations

import asyncio

from bot.domain.deliveries import Blocked, WindowClosed
from bot.domain.messages import Attached, Attachment, Commanded, Departed, Said
from tests.handover.stage import CONTACT, KERN, MAIER, Stage, texts, told
from tests.player import BEGINNING


async def test_what_is_repeated_is_carried_once(stage: Stage) -> None:
    """Ten copies of one text of each side at the same time reach the other side once."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    before = len(stage.bot.adapter.sent)
    copies = [stage.says(CONTACT, "Hallo?", key="u") for _ in range(10)] + [stage.says(KERN, "Guten Tag", key="p") for _ in range(10)]
    await asyncio.gather(*copies)
    said = stage.bot.adapter.sent[before:]
    assert (texts(said, KERN), texts(said, CONTACT)) == (["F-0001: Hallo?"], ["Guten Tag"])


async def test_of_two_colleagues_at_once_one_takes_it(stage: Stage) -> None:
    """The other one is told who has it."""
    await stage.employ()
    await stage.ask()
    before = len(stage.bot.adapter.sent)
    await asyncio.gather(stage.taps(KERN, "do:claim:F-0001"), stage.taps(MAIER, "do:claim:F-0001"))
    said = stage.bot.adapter.sent[before:]
    replies = [text for who in (KERN, MAIER) for text in texts(said, who) if not text.startswith("Sprache")]
    assert sorted("übernommen. Was" in text for text in replies) == [False, True]
    assert sum("F-0001 hat schon" in text for text in replies) == 1
    assert len(texts(said, CONTACT)) == 1


async def test_a_text_and_the_end_at_once_lose_nothing(stage: Stage) -> None:
    """What the contact writes while the talk ends is either carried or answered by the bot."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    before = len(stage.bot.adapter.sent)
    await asyncio.gather(stage.does(KERN, Commanded("done", "1")), stage.says(CONTACT, "Wo sind die Büros?"))
    said = stage.bot.adapter.sent[before:]
    carried = "F-0001: Wo sind die Büros?" in texts(said, KERN)
    answered = "In Yangzhou, Shanghai und Foshan." in texts(said, CONTACT)
    assert carried != answered
    assert await stage.says(CONTACT, "Wo sind die Büros?") != []


async def test_the_only_talk_ends_without_a_question(stage: Stage) -> None:
    """A colleague in one talk need not name it; those of others and what nobody took are left alone."""
    await stage.employ()
    for who in (CONTACT, "101", "102"):
        await stage.ask(who)
    await stage.taps(KERN, "do:claim:F-0002")
    await stage.taps(MAIER, "do:claim:F-0003")
    said = await stage.does(KERN, Commanded("done"))
    assert texts(said, KERN)[0].startswith("F-0002 ist abgeschlossen")
    assert [row.state for row in await stage.handovers()] == ["open", "closed", "taken"]
    assert texts(await stage.does(KERN, Commanded("done")), KERN)[0].startswith("Welche Frage meinen Sie?")


async def test_of_several_talks_none_ends_that_was_not_named(stage: Stage) -> None:
    """Which one is asked, and what is the only one left meanwhile is not taken for the answer."""
    await stage.employ()
    for who, number in ((CONTACT, "F-0001"), ("101", "F-0002")):
        await stage.ask(who)
        await stage.taps(KERN, f"do:claim:{number}")
    (asked,) = told(await stage.does(KERN, Commanded("done")), KERN)
    assert asked.text.startswith("Welche Frage meinen Sie?")
    await stage.taps(MAIER, "do:done:F-0001")
    await stage.taps(KERN, asked.choices[-1].token)
    assert [row.state for row in await stage.handovers()] == ["closed", "taken"]


async def test_the_answer_for_a_colleague_s_dialog_is_not_carried(stage: Stage) -> None:
    """An open question of the bot gets the colleague's text; the contact gets nothing of it."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    await stage.does(KERN, Commanded("hours"))
    said = await stage.says(KERN, "Mo-Fr 9-16")
    assert texts(said, CONTACT) == []
    await stage.does(KERN, Commanded("cancel"))
    assert texts(await stage.says(KERN, "Guten Tag"), CONTACT) == ["Guten Tag"]


async def test_a_dialog_of_the_contact_waits_for_the_end_of_the_talk(stage: Stage) -> None:
    """A question of the bot that was open does not take words that are meant for the colleague."""
    await stage.employ()
    await stage.ask()
    await stage.does(CONTACT, Commanded("settings"))
    await stage.taps(KERN, "do:claim:F-0001")
    said = await stage.says(CONTACT, "Sprache")
    assert texts(said, KERN) == []
    await stage.says(CONTACT, "Deutsch")
    said = await stage.says(CONTACT, "Und nun zu Ihnen")
    assert texts(said, KERN) == ["F-0001: Und nun zu Ihnen"]


async def test_an_edited_text_is_carried_as_a_correction(stage: Stage) -> None:
    """Both sides can correct themselves."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    theirs = await stage.does(CONTACT, Said("drei Plätze", edited=True))
    assert texts(theirs, KERN) == ["F-0001, vom Kontakt berichtigt: drei Plätze"]
    (ours,) = told(await stage.does(KERN, Said("ab Mai", edited=True)), CONTACT)
    assert (ours.heading, ours.text) == ("K. Kern, WFK (berichtigt)", "ab Mai")


async def test_colleagues_hear_at_once_when_their_words_are_held(stage: Stage) -> None:
    """Told once while the contact stays away; what was held comes first when they write again."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    stage.bot.adapter.errors = [WindowClosed("closed")]
    await stage.says(KERN, "Sind Sie noch da?")
    before = len(stage.bot.adapter.sent)
    for minute in (1, 2):
        await stage.bot.pass_time(BEGINNING.replace(minute=minute))
    said = texts(stage.bot.adapter.sent[before:], KERN)
    assert len(said) == 1
    assert "nicht erreichbar" in said[0]
    back = await stage.says(CONTACT, "Da bin ich wieder")
    assert texts(back, CONTACT) == ["Sind Sie noch da?"]
    assert texts(back, KERN) == ["F-0001: Da bin ich wieder"]


async def test_colleagues_hear_that_a_contact_has_left(stage: Stage) -> None:
    """Before they write into the void."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    await stage.does(CONTACT, Departed())
    before = len(stage.bot.adapter.sent)
    await stage.bot.pass_time(BEGINNING.replace(minute=1))
    (said,) = texts(stage.bot.adapter.sent[before:], KERN)
    assert "nicht erreichbar" in said


async def test_nobody_answers_their_own_question(stage: Stage) -> None:
    """A colleague may ask like anybody else, and somebody else answers."""
    await stage.employ()
    await stage.ask(KERN)
    assert texts(await stage.taps(KERN, "do:claim:F-0001"), KERN) == ["F-0001 ist Ihre eigene Frage."]
    await stage.taps(MAIER, "do:claim:F-0001")
    assert texts(await stage.says(MAIER, "Ja, Hunde dürfen mit."), KERN) == ["Ja, Hunde dürfen mit."]
    assert texts(await stage.says(KERN, "Danke!"), MAIER) == ["F-0001: Danke!"]


async def test_a_contact_who_left_is_reported_again_after_coming_back(stage: Stage) -> None:
    """Each time somebody cannot be reached is told of its own."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    for minute in (1, 2):
        stage.bot.adapter.errors = [Blocked("blocked")]
        await stage.says(KERN, f"Nachricht {minute}")
        before = len(stage.bot.adapter.sent)
        await stage.bot.pass_time(BEGINNING.replace(minute=minute))
        assert len(texts(stage.bot.adapter.sent[before:], KERN)) == 1
        await stage.says(CONTACT, "Hallo")


async def test_whoever_is_no_colleague_any_more_hears_nothing(stage: Stage) -> None:
    """What the contact writes goes to those who are left."""
    await stage.employ()
    await stage.ask()
    await stage.taps(MAIER, "do:claim:F-0001")
    await stage.dismiss(MAIER)
    said = await stage.says(CONTACT, "Hallo?")
    assert (texts(said, MAIER), texts(said, KERN)) == ([], ["F-0001: Hallo?"])
    assert texts(await stage.says(MAIER, "Ich bin noch da"), CONTACT) == []


async def test_a_colleague_in_two_talks_is_asked_whom_they_mean(stage: Stage) -> None:
    """When one talk ends, the next words do not slip into the other one, nor get lost."""
    await stage.employ()
    await stage.ask()
    await stage.ask("101")
    await stage.taps(KERN, "do:claim:F-0001")
    await stage.taps(KERN, "do:claim:F-0002")
    await stage.says("101", "bot")
    said = await stage.says(KERN, "Das freut mich.")
    assert (texts(said, CONTACT), texts(said, "101")) == ([], [])
    (asked,) = told(said, KERN)
    assert asked.text.startswith("Nicht gesendet: Wem")
    await stage.taps(KERN, asked.choices[0].token)
    assert texts(await stage.says(KERN, "Das freut mich."), CONTACT) == ["Das freut mich."]


async def test_one_contact_talks_in_one_hand_over_at_a_time(stage: Stage) -> None:
    """A second question of the same contact waits until the first talk is over."""
    await stage.employ()
    await stage.ask()
    for text in ("Mensch", "Und Katzen?", "hier", "absenden"):
        await stage.says(CONTACT, text)
    await stage.taps(KERN, "do:claim:F-0001")
    refused = texts(await stage.taps(MAIER, "do:claim:F-0002"), MAIER)
    assert refused == ["Dieser Kontakt ist gerade in einem anderen Gespräch mit der WFK. F-0002 kann danach übernommen werden."]
    await stage.does(KERN, Commanded("done", "1"))
    assert any("übernommen" in text for text in texts(await stage.taps(MAIER, "do:claim:F-0002"), MAIER))


async def test_the_number_of_an_identity_document_is_not_carried(stage: Stage) -> None:
    """Neither side's: who wrote it is told, the colleague hears that something was held back, and nothing of it is stored."""
    await stage.employ()
    await stage.ask()
    await stage.taps(KERN, "do:claim:F-0001")
    number = "11010519491231002X"
    said = await stage.says(CONTACT, f"Meine Nummer ist {number}")
    assert texts(said, KERN) == ["F-0001: Der Kontakt hat etwas gesendet, das nicht übernommen wurde (Ausweis oder seine Nummer)."]
    assert texts(said, CONTACT)[0].startswith("Ausweise, Pässe und deren Nummern nehme ich hier nicht an")
    said = await stage.does(CONTACT, Attached(Attachment.PHOTO, "Mein Reisepass"))
    assert texts(said, KERN)[0].endswith("(Ausweis oder seine Nummer).")
    said = await stage.says(KERN, f"Ist das {number}?")
    assert texts(said, CONTACT) == []
    assert texts(said, KERN)[0].startswith("Ausweise, Pässe und deren Nummern nehme ich hier nicht an")
    assert number not in str([delivery.message for delivery in stage.bot.adapter.sent])
