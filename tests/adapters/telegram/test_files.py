"""Pictures and files: with which call they go, what stands below them, and what happens when Telegram refuses them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from adapters.telegram import TelegramAdapter
from bot.domain.deliveries import Lost, Rejected, Throttled
from bot.domain.messages import Attached, Attachment, Choice, Document, Message
from tests.adapters.telegram.helpers import PERSON, MemoryInbox, delivery
from tests.fakes.pictures import png
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_wire import Fault, Upload

ICS = Document("B-0042.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
YES = (Choice("Ja", "a:1"),)


def picture(content: bytes = b"") -> Document:
    """A picture of a month."""
    return Document("Mai 2027.png", "image/png", content or png())


async def test_a_picture_is_shown_with_text_and_choices_below(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """A short text is the caption and carries the keyboard; the receipt is that of the one message."""
    receipt = await adapter.send(delivery(Message("Frei & belegt", heading="Mai", choices=YES, documents=(picture(),))))
    (sent,) = telegram.messages(PERSON)
    assert (sent.kind, sent.text, sent.raw, sent.labels) == ("photo", "Mai\n\nFrei & belegt", "<b>Mai</b>\n\nFrei &amp; belegt", ["Ja"])
    assert sent.file == Upload("Mai 2027.png", "image/png", png())
    assert receipt == f"{PERSON}:{sent.id}"


@pytest.mark.parametrize("name", ["B-0042.ics", "Büro „Süd“.ics", 'a "b".ics', "预约确认.ics"])
async def test_any_other_file_comes_with_its_name_and_kind(telegram: FakeTelegram, adapter: TelegramAdapter, name: str) -> None:
    """A calendar entry is offered to keep, under its name in any script."""
    await adapter.send(delivery(Message("Bestätigt", documents=(Document(name, "text/calendar", ICS.content),))))
    (sent,) = telegram.messages(PERSON)
    assert (sent.kind, sent.text) == ("document", "Bestätigt")
    assert sent.file == Upload(name.replace('"', "%22"), "text/calendar", ICS.content)


@pytest.mark.parametrize("text", ["[1] erster Satz", "{a}", "null", ""])
async def test_words_beside_a_file_arrive_as_words(telegram: FakeTelegram, adapter: TelegramAdapter, text: str) -> None:
    """In a form everything is text; a caption may also be missing."""
    await adapter.send(delivery(Message(text, documents=(ICS,))))
    assert telegram.messages(PERSON)[0].text == text


async def test_a_long_text_goes_before_the_file(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """A caption takes 1,024 characters; the choices stay at the end of the talk."""
    receipt = await adapter.send(delivery(Message("x" * 1025, choices=YES, documents=(ICS,))))
    text, file = telegram.messages(PERSON)
    assert (text.kind, text.labels) == ("text", [])
    assert (file.kind, file.text, file.labels) == ("document", "", ["Ja"])
    assert receipt == f"{PERSON}:{file.id}"


@pytest.mark.parametrize("text", ["x" * 1024, "\U0001f389" * 512, "&" * 1024])
async def test_a_caption_is_counted_after_parsing(telegram: FakeTelegram, adapter: TelegramAdapter, text: str) -> None:
    """1,024 UTF-16 units still fit, however long their markup is."""
    await adapter.send(delivery(Message(text, documents=(ICS,))))
    assert [sent.text for sent in telegram.messages(PERSON)] == [text]


async def test_several_files_end_with_text_and_choices(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The last one carries them."""
    await adapter.send(delivery(Message("Bestätigt", choices=YES, documents=(picture(), ICS))))
    assert [(sent.kind, sent.text, sent.labels) for sent in telegram.messages(PERSON)] == [
        ("photo", "", []),
        ("document", "Bestätigt", ["Ja"]),
    ]


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        pytest.param(lambda: png(padding=10 * 1024 * 1024), "image/png", id="large"),
        pytest.param(lambda: png(9990, 20), "image/png", id="wide"),
        pytest.param(lambda: b"<svg/>", "image/svg+xml", id="drawing"),
    ],
)
async def test_an_image_that_is_no_photo_goes_as_a_file(
    telegram: FakeTelegram, adapter: TelegramAdapter, content: Callable[[], bytes], mime: str
) -> None:
    """Over 10 MB, of impossible sides, or of a kind that Telegram does not show."""
    image = content()
    await adapter.send(delivery(Message("Plan", documents=(Document("plan", mime, image),))))
    (sent,) = telegram.messages(PERSON)
    is_whole = sent.file is not None and sent.file.content == image
    assert (sent.kind, sent.text, is_whole) == ("document", "Plan", True)


async def test_an_empty_file_is_rejected(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Telegram will never take it."""
    with pytest.raises(Rejected):
        await adapter.send(delivery(Message("Leer", documents=(Document("a.ics", "text/calendar", b""),))))


async def test_what_arrived_before_a_failure_is_not_sent_again(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The next attempt begins with the file that Telegram did not take."""
    telegram.fail("sendDocument", Fault(429))
    sending = delivery(Message("x" * 2000, documents=(picture(), ICS)))
    with pytest.raises(Throttled):
        await adapter.send(sending)
    await adapter.send(sending)
    assert [sent.kind for sent in telegram.messages(PERSON)] == ["text", "photo", "document"]


async def test_a_file_whose_answer_got_lost_may_have_arrived(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The same as for a text."""
    telegram.fail("sendPhoto", Fault(drop=True, accepted=True))
    with pytest.raises(Lost):
        await adapter.send(delivery(Message("Mai", documents=(picture(),))))


async def test_refused_markup_of_a_caption_is_sent_plain(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The file comes all the same."""
    telegram.fail("sendPhoto", Fault(400, description="Bad Request: can't parse entities: Unexpected end tag"))
    await adapter.send(delivery(Message("1 < 2", heading="Mai", documents=(picture(),))))
    assert [(sent.kind, sent.raw) for sent in telegram.messages(PERSON)] == [("photo", "Mai\n\n1 < 2")]


async def test_what_people_send_is_never_fetched(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """A picture may be a passport: the bot learns that there was one, and no more."""
    for content in ({"photo": [{"file_id": "x"}]}, {"document": {"file_id": "y", "mime_type": "image/png"}}):
        telegram.send_update("message", telegram.updates.message(PERSON, **content))
    updates = await inbox.next(2)
    assert [update.content for update in updates] == [Attached(Attachment.PHOTO), Attached(Attachment.DOCUMENT)]
    assert telegram.named("getFile") == []
