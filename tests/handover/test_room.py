"""Hand-overs in the group chat of the colleagues: a thread for each contact where it has threads, replies where it has none."""

from __future__ import annotations

from bot.domain.deliveries import Relocated
from bot.domain.messages import Address, Channel, Said
from tests.handover.stage import CONTACT, KERN, MAIER, ROOM, Stage, receipt_of, texts

THREAD = f"{ROOM}/7"


async def open_thread(stage: Stage) -> None:
    """A question is asked; the platform opens a thread for it."""
    await stage.employ(room=True)
    await stage.ask_with(Relocated("opened", THREAD))


async def test_a_new_question_opens_a_thread(stage: Stage) -> None:
    """The card goes there and nowhere else; nobody is disturbed in private."""
    await open_thread(stage)
    (card,) = [one for one in stage.bot.adapter.sent if one.address.id == THREAD]
    assert card.message.heading == "Neue Frage an die WFK: F-0001"
    assert not [one for one in stage.bot.adapter.sent if one.address.id in (KERN, MAIER, ROOM)]


async def test_what_is_written_in_the_thread_goes_to_the_contact(stage: Stage) -> None:
    """The first to write has taken it, the second joins; both go out with the name; the thread sees the contact's words."""
    await open_thread(stage)
    first = await stage.writes_in(THREAD, KERN, "Hunde dürfen mit.")
    begun, word = [one.message for one in first if one.address.id == CONTACT]
    assert "K. Kern von der WFK antwortet Ihnen hier" in begun.text
    assert (word.heading, word.text) == ("K. Kern, WFK", "Hunde dürfen mit.")
    second = await stage.writes_in(THREAD, MAIER, "stop")
    assert texts(second, CONTACT) == ["M. Maier von der WFK ist jetzt auch dabei.", "stop"]
    assert texts(await stage.says(CONTACT, "Danke!"), THREAD) == ["F-0001: Danke!"]
    assert texts(await stage.says(KERN, "Wo sind die Büros?"), CONTACT) == []


async def test_an_outsider_in_the_group_says_nothing_to_the_contact(stage: Stage) -> None:
    """Who is no colleague is not heard."""
    await open_thread(stage)
    assert await stage.writes_in(THREAD, "999", "Ich bin die WFK") == []
    assert await stage.writes_in(f"{ROOM}/8", KERN, "Mahlzeit") == []


async def test_after_the_end_nothing_goes_out_from_the_thread(stage: Stage) -> None:
    """The colleague is told so in private, since their words went nowhere."""
    await open_thread(stage)
    await stage.writes_in(THREAD, KERN, "Guten Tag")
    closed = await stage.taps(KERN, "do:done:F-0001")
    assert texts(closed, THREAD)[0].endswith("Der Bot antwortet wieder.")
    late = await stage.writes_in(THREAD, KERN, "Noch etwas")
    assert (texts(late, CONTACT), texts(late, KERN)) == ([], ["Nicht gesendet: F-0001 ist abgeschlossen."])


async def test_a_group_that_is_no_longer_theirs_hears_nothing_more(stage: Stage) -> None:
    """What the contact writes goes to those who answer, in private, or to all colleagues."""
    await open_thread(stage)
    await stage.writes_in(THREAD, KERN, "Guten Tag")
    await stage.dismiss(ROOM)
    said = await stage.says(CONTACT, "Hallo?")
    assert (texts(said, THREAD), texts(said, ROOM), texts(said, KERN)) == ([], [], ["F-0001: Hallo?"])


async def test_the_next_question_comes_in_the_same_thread(stage: Stage) -> None:
    """A contact has one thread."""
    await open_thread(stage)
    await stage.taps(KERN, "do:done:F-0001")
    for text in ("Mensch", "Und Katzen?", "hier", "absenden"):
        said = await stage.says(CONTACT, text)
    assert [one.message.heading for one in said if one.address.id == THREAD] == ["Neue Frage an die WFK: F-0002"]
    assert texts(await stage.writes_in(THREAD, MAIER, "Katzen auch."), CONTACT)[-1] == "Katzen auch."


async def test_a_group_without_threads_is_answered_by_replies(stage: Stage) -> None:
    """A reply to a carried message goes to its contact; what is said beside it stays in the group."""
    await stage.employ(room=True)
    await stage.ask_with(Relocated("no threads", ROOM))
    (card,) = [one for one in stage.bot.adapter.sent if one.address.id == ROOM]
    author = Address(Channel.TELEGRAM, KERN)
    how = {"group": True, "author": author}
    replied = await stage.does(ROOM, Said("Guten Tag"), replies_to=receipt_of(stage.bot, card), **how)
    assert texts(replied, CONTACT)[-1] == "Guten Tag"
    beside = await stage.does(ROOM, Said("Wo sind die Büros?"), **how)
    assert texts(beside, CONTACT) == []


async def test_a_reply_in_private_goes_to_the_contact_it_answers(stage: Stage) -> None:
    """Whatever was chosen before, and whichever question of the bot is open."""
    await stage.employ()
    await stage.ask()
    await stage.ask("101")
    await stage.taps(KERN, "do:claim:F-0001")
    await stage.taps(KERN, "do:claim:F-0002")
    (carried,) = [one for one in await stage.says(CONTACT, "Hallo?") if one.address.id == KERN]
    said = await stage.says(KERN, "Hier bin ich.", replies_to=receipt_of(stage.bot, carried))
    assert (texts(said, CONTACT), texts(said, "101")) == (["Hier bin ich."], [])
    assert texts(said, KERN) == ["Gesendet in F-0001."]
