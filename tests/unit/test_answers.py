"""The kinds of answers: what they accept, what they refuse, and that what is stored is understood again."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking.answers import FreeText, MailAddress, OrOnly, PhoneNumber, Zone
from bot.dialog import Kind, OneOf, Unclear

KINDS: list[Kind[Any]] = [
    FreeText(),
    MailAddress(),
    PhoneNumber(),
    Zone(),
    OneOf(("here", "mail")),
    OrOnly(OneOf(("here", "mail")), "here"),
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)
@given(
    text=st.one_of(
        st.text(), st.emails(), st.from_regex(r"\+?[0-9 ()/.\-]{5,25}", fullmatch=True), st.sampled_from(["here", "Shanghai", "-"])
    )
)
def test_a_stored_answer_is_understood_again(kind: Kind[Any], text: str) -> None:
    """Any text is either unclear or a value whose canonical text means the same value."""
    try:
        value = kind.parse(text)
    except Unclear:
        return
    assert kind.parse(kind.show(value)) == value


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("info@firma.de", "info@firma.de"),
        ("Bitte an li.wei@example.com.cn, danke!", "li.wei@example.com.cn"),
        ("  Anna_Schmidt@firma-name.de  ", "Anna_Schmidt@firma-name.de"),
        ("邮箱：wang＠example.cn", "邮箱：wang@example.cn"),
    ],
)
def test_a_mail_address_is_found_in_a_sentence(typed: str, address: str) -> None:
    """People write more than the address."""
    assert MailAddress().parse(typed).endswith(address.removeprefix("邮箱："))


@pytest.mark.parametrize("typed", ["", "info", "info@firma", "a@b.de und c@d.de", "@firma.de", "x@" + "y" * 300 + ".de"])
def test_what_is_no_single_mail_address_is_unclear(typed: str) -> None:
    """No address, a broken one, or two: the bot asks back."""
    with pytest.raises(Unclear):
        MailAddress().parse(typed)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+49 (0) 631 123456", "+49631123456"),
        ("0631/12 34 56-7", "06311234567"),
        ("Bitte unter 0631 1234567 anrufen, ab 9 Uhr", "06311234567"),
        ("+86 21 1234 5678", "+862112345678"),
        ("１３８ １２３４ ５６７８", "13812345678"),
    ],
)
def test_a_telephone_number_is_kept_as_its_digits(typed: str, number: str) -> None:
    """Spaces, slashes, brackets and full-width digits do not matter."""
    assert PhoneNumber().parse(typed) == number


@pytest.mark.parametrize("typed", ["", "12", "morgen", "0631 123456 oder 0631 654321", "1" * 30])
def test_what_is_no_single_telephone_number_is_unclear(typed: str) -> None:
    """Too short, too long, two numbers: the bot asks back."""
    with pytest.raises(Unclear):
        PhoneNumber().parse(typed)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("kaiserslautern", "Europe/Berlin"),
        ("上海", "Asia/Shanghai"),
        ("北京时间", "Asia/Shanghai"),
        ("asia/shanghai", "Asia/Shanghai"),
        ("New York", "America/New_York"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_known_by_its_city(typed: str, zone: str) -> None:
    """IANA names, their cities and the places of this project are understood."""
    assert Zone().parse(typed) in (zone, f"Etc/{zone}")


def test_free_text_has_bounds() -> None:
    """A text that says nothing, or too much, is refused with a reason that names the bound."""
    with pytest.raises(Unclear) as short:
        FreeText(shortest=2).parse(" \u200f? ")
    with pytest.raises(Unclear) as long:
        FreeText(longest=10).parse("12345678901")
    assert (short.value.hint, long.value.hint, long.value.values) == ("unclear-too-short", "unclear-too-long", {"most": 10})
