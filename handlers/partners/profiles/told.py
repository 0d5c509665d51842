"""What colleagues are told of firms and profiles: never who the people are, which they see where it is logged."""

from __future__ import annotations

from datetime import date

from bot.domain.firms import Profile
from bot.domain.notices import AsOf, Button, Notice, Say, ToStaff, Value
from bot.domain.partners import firm_number_text, number_text
from handlers.partners.profiles.register import Speaker
from handlers.partners.showing import anonymous


def firm_buttons(number: int, *, verified: bool = False) -> tuple[Button, ...]:
    """What a colleague can do about a firm."""
    name = firm_number_text(number)
    verify = () if verified else (Button("firm-verify", f"do:firm-verify:{name}", {"number": name}),)
    return (*verify, Button("firm-look", f"do:firm-look:{name}", {"number": name}))


def profile_card(number: int, profile: Profile, who: Speaker, until: date, *, twins: int = 0) -> Notice:
    """A new profile, for the colleagues."""
    name = number_text(number)
    values: dict[str, Value] = {
        "number": name,
        "firm": firm_number_text(who.number),
        "name": both_names(who.firm.name, who.firm.name_zh),
        "lines": anonymous(profile, who.firm, who.names),
        "until": AsOf(until),
        "twins": twins,
    }
    twin = (Button("firm-twins", f"do:firm-twins:{firm_number_text(who.number)}", {"count": twins}),) if twins else ()
    buttons = (*firm_buttons(who.number), *twin, Button("profile-block", f"do:profile-block:{name}", {"number": name}))
    return Notice(ToStaff(), f"profile:{number}:new", Say("profile-card-staff", values, choices=buttons))


def both_names(name: str, name_zh: str) -> str:
    """A firm's names in both scripts."""
    return f"{name} {name_zh}" if name_zh and name_zh != name else name
