"""WeChat's XML is read into updates, whatever it holds."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.wechat.allowances import Act
from adapters.wechat.receive import MalformedUpdate, Push, read_fields, read_push
from adapters.wechat.reports import Undelivered, number_of
from bot.domain.deliveries import Rung
from bot.domain.language import Language
from bot.domain.messages import Address, Arrived, Attached, Attachment, Channel, Commanded, Content, Departed, Said, Tapped

AT = 1803888000
LONG = "2700013741111111681"


def push(**fields: str) -> Push:
    """Read a push with these fields."""
    return read_push(xml(**fields))


def xml(**fields: str) -> str:
    """A push with these fields."""
    everything = {"ToUserName": "gh_1", "FromUserName": "o1", "CreateTime": str(AT), **fields}
    return "<xml>" + "".join(f"<{name}><![CDATA[{value}]]></{name}>" for name, value in everything.items()) + "</xml>"


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"MsgType": "text", "Content": "你好"}, Said("你好")),
        ({"MsgType": "text", "Content": ""}, Said("")),
        ({"MsgType": "text", "Content": "/JOIN abc-123"}, Commanded("join", "abc-123")),
        ({"MsgType": "text", "Content": "/audit"}, Commanded("audit")),
        ({"MsgType": "text", "Content": "  [微笑] /::) "}, Said("[微笑] /::)")),
        ({"MsgType": "text", "Content": "<a href='x'>x</a>"}, Said("<a href='x'>x</a>")),
        ({"MsgType": "text", "Content": "\u202eabc\u200f"}, Said("\u202eabc\u200f")),
        ({"MsgType": "text", "Content": "a\x00\x07b\x1bc"}, Said("abc")),
        ({"MsgType": "text", "Content": "问" * 5000}, Said("问" * 5000)),
        ({"MsgType": "text", "Content": "扬州", "bizmsgmenuid": "offices:yangzhou"}, Tapped("offices:yangzhou")),
        ({"MsgType": "text", "Content": "扬州", "bizmsgmenuid": "x" * 65}, Said("扬州")),
        ({"MsgType": "voice", "MediaId": "m", "Recognition": "办公室在哪里"}, Said("办公室在哪里")),
        ({"MsgType": "voice", "MediaId": "m", "Recognition": ""}, Attached(Attachment.VOICE)),
        ({"MsgType": "voice", "MediaId": "m"}, Attached(Attachment.VOICE)),
        ({"MsgType": "image", "PicUrl": "http://x", "MediaId": "m"}, Attached(Attachment.PHOTO)),
        ({"MsgType": "video", "MediaId": "m", "ThumbMediaId": "t"}, Attached(Attachment.VIDEO)),
        ({"MsgType": "shortvideo", "MediaId": "m", "ThumbMediaId": "t"}, Attached(Attachment.VIDEO)),
        ({"MsgType": "location", "Location_X": "1", "Location_Y": "2", "Scale": "3", "Label": "somewhere"}, Attached(Attachment.LOCATION)),
        ({"MsgType": "link", "Title": "t", "Url": "u"}, Attached(Attachment.LINK)),
        ({"MsgType": "hologram"}, Attached(Attachment.OTHER)),
    ],
)
def test_a_message_becomes_content(fields: dict[str, str], content: Content) -> None:
    """Every kind of message is understood; a kind nobody knows is something attached."""
    update = push(MsgId="1234567890123456", **fields).update
    assert update is not None
    assert update.content == content
    assert update.key == "m1234567890123456"
    assert update.address == Address(Channel.WECHAT, "o1")
    assert update.at == datetime.fromtimestamp(AT, UTC)
    assert update.language_hint is Language.ZH


@pytest.mark.parametrize(
    ("fields", "content", "name"),
    [
        ({"Event": "subscribe"}, Arrived(), "subscribe"),
        ({"Event": "subscribe", "EventKey": ""}, Arrived(), "subscribe"),
        ({"Event": "subscribe", "EventKey": "qrscene_fair-2027", "Ticket": "t"}, Arrived("fair-2027"), "subscribe_scan"),
        ({"Event": "SCAN", "EventKey": "fair-2027", "Ticket": "t"}, Arrived("fair-2027"), "scan"),
        ({"Event": "CLICK", "EventKey": "menu:offices"}, Tapped("menu:offices"), "click"),
        ({"Event": "unsubscribe"}, Departed(), "unsubscribe"),
    ],
)
def test_an_event_becomes_content(fields: dict[str, str], content: Content, name: str) -> None:
    """Events have no MsgId, so sender, time and kind are their key."""
    update = push(MsgType="event", **fields).update
    assert update is not None
    assert update.content == content
    assert update.key == f"e:o1:{AT}:{name}"


@pytest.mark.parametrize(
    "event",
    ["VIEW", "LOCATION", "TEMPLATESENDJOBFINISH", "MASSSENDJOBFINISH", "scancode_push", "pic_sysphoto", "subscribe_msg_popup_event", "new"],
)
def test_an_event_that_asks_nothing_is_no_update(event: str) -> None:
    """What the user did not say to the bot is passed over."""
    assert push(MsgType="event", Event=event, EventKey="k").update is None


def test_acts_allow_messages() -> None:
    """A message allows five for two days, a tap or a scan three for a minute, an opened link nothing."""
    assert push(MsgType="text", Content="x", MsgId="1").act is Act.MESSAGE
    assert push(MsgType="image", MsgId="1").act is Act.MESSAGE
    assert push(MsgType="text", Content="x", bizmsgmenuid="a", MsgId="1").act is Act.TAP
    for event in ("CLICK", "SCAN", "subscribe", "scancode_waitmsg"):
        assert push(MsgType="event", Event=event, EventKey="k").act is Act.TAP
    assert push(MsgType="event", Event="VIEW", EventKey="http://x").act is None


@pytest.mark.parametrize(
    ("fields", "undelivered"),
    [
        ({"Event": "TEMPLATESENDJOBFINISH", "MsgID": "7", "Status": "success"}, ()),
        ({"Event": "TEMPLATESENDJOBFINISH", "MsgID": "7", "Status": "failed:user block"}, (Undelivered(Rung.TEMPLATE, "7"),)),
        ({"Event": "TEMPLATESENDJOBFINISH", "MsgID": "07", "Status": "failed: system failed"}, (Undelivered(Rung.TEMPLATE, "7"),)),
        ({"Event": "TEMPLATESENDJOBFINISH", "MsgID": LONG, "Status": "failed:user block"}, (Undelivered(Rung.TEMPLATE, LONG),)),
        ({"Event": "TEMPLATESENDJOBFINISH", "Status": "failed:user block"}, (Undelivered(Rung.TEMPLATE, ""),)),
        ({"Event": "subscribe_msg_popup_event"}, ()),
    ],
)
def test_wechat_tells_what_it_did_not_bring_after_all(fields: dict[str, str], undelivered: tuple[Undelivered, ...]) -> None:
    """A template message is taken at once, and its fate told later, under the number it was taken with."""
    assert push(MsgType="event", **fields).undelivered == undelivered


@pytest.mark.parametrize(
    ("codes", "numbers"), [(("0",), ()), (("43101",), ("7",)), (("43101", "0", "43101"), ("7", "9")), (("0", "43101"), ("8",))]
)
def test_subscription_notices_report_in_a_list(codes: tuple[str, ...], numbers: tuple[str, ...]) -> None:
    """One entry a notice."""
    reports = "".join(
        f"<List><TemplateId>S1</TemplateId><MsgID>{number}</MsgID><ErrorCode>{code}</ErrorCode><ErrorStatus>x</ErrorStatus></List>"
        for number, code in enumerate(codes, 7)
    )
    plain = xml(MsgType="event", Event="subscribe_msg_sent_event")
    listed = f"<SubscribeMsgSentEvent>{reports}</SubscribeMsgSentEvent></xml>"
    found = read_push(plain.replace("</xml>", listed)).undelivered
    assert found == tuple(Undelivered(Rung.SUBSCRIPTION, number) for number in numbers)


@pytest.mark.parametrize("value", [None, "", 0, -7, 1.5, True, "7a", "٧", [7], {"a": 7}, 10**20])
def test_what_is_no_number_is_none(value: object) -> None:
    """A message that was taken is not lost over an answer that is odd; the number is as long as its column at most."""
    assert number_of(value) == ""


BOMB = '<!DOCTYPE xml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><xml><ToUserName>&b;</ToUserName></xml>'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"<xml>",
        b"<xml/>",
        b"<xml>text</xml>",
        b"<other><a>1</a></other>",
        b"\xff\xfe<xml/>",
        b"<xml><ToUserName>gh</ToUserName></xml>",
        BOMB.encode(),
        b"<!DOCTYPE xml SYSTEM 'http://example.org/x.dtd'><xml/>",
        b"<a>" * 5000 + b"</a>" * 5000,
        b"<xml>" + b"<a/>" * 5000 + b"</xml>",
    ],
)
def test_a_malformed_body_is_named_so(body: bytes) -> None:
    """Broken, foreign, deep, wide and explosive XML is refused by one error."""
    with pytest.raises(MalformedUpdate):
        read_push(body)


@pytest.mark.parametrize(
    "fields",
    [
        {"MsgType": "text", "Content": "x"},
        {"MsgType": "text", "Content": "x", "MsgId": "one"},
        {"MsgType": "text", "Content": "x", "MsgId": "1", "CreateTime": "9" * 30},
        {"MsgType": "text", "Content": "x", "MsgId": "1", "CreateTime": "soon"},
        {"MsgType": "text", "Content": "x", "MsgId": "1", "FromUserName": ""},
        {"MsgType": "text", "Content": "x", "MsgId": "1", "FromUserName": "o" * 200},
        {"MsgType": "", "MsgId": "1"},
    ],
)
def test_a_push_with_a_wrong_field_is_malformed(fields: dict[str, str]) -> None:
    """Identity, time and number must be there and sound."""
    with pytest.raises(MalformedUpdate):
        push(**fields)


NAMES = st.sampled_from(
    ["ToUserName", "FromUserName", "CreateTime", "MsgType", "MsgId", "Content", "Event", "EventKey", "Recognition", "bizmsgmenuid", "Other"]
)
VALUES = st.one_of(
    st.sampled_from(["text", "event", "voice", "image", "subscribe", "CLICK", "SCAN", "o1", "1", str(AT), "qrscene_1", "device_text"]),
    st.text(max_size=30).map(escape),
    st.integers().map(str),
)


def _xml(pairs: list[tuple[str, str]]) -> str:
    return "".join(f"<{name}>{value}</{name}>" for name, value in pairs)


ELEMENTS = st.recursive(VALUES, lambda inner: st.lists(st.tuples(NAMES, inner), max_size=4).map(_xml), max_leaves=8)
FIELDS = st.tuples(NAMES.filter(lambda name: not name.endswith("UserName")), ELEMENTS)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    """No bytes raise anything but MalformedUpdate."""
    _read(body)


@given(st.lists(st.tuples(NAMES, ELEMENTS), max_size=10))
def test_any_xml_is_read_or_refused(pairs: list[tuple[str, str]]) -> None:
    """No fields, repeated, nested or empty, raise anything but MalformedUpdate."""
    base = [("ToUserName", "gh"), ("FromUserName", "o1"), ("CreateTime", str(AT)), ("MsgId", "7")]
    _read(f"<xml>{_xml(base + pairs)}</xml>".encode())
    _read(f"<xml>{_xml(pairs)}</xml>".encode())


@given(
    st.sampled_from(["text", "event", "voice"]),
    st.lists(FIELDS, max_size=6),
)
def test_any_fields_of_a_sound_push_are_read_or_refused(kind: str, pairs: list[tuple[str, str]]) -> None:
    """Also behind a sound head nothing else is raised."""
    head = [("ToUserName", "gh"), ("FromUserName", "o1"), ("MsgType", kind)]
    once = {name: value for name, value in [("CreateTime", str(AT)), ("MsgId", "7"), *pairs] if name != "MsgType"}
    _read(f"<xml>{_xml(head + list(once.items()))}</xml>".encode())


def _read(body: bytes) -> None:
    for read in (read_push, read_fields):
        try:
            read(body)
        except MalformedUpdate:
            continue
