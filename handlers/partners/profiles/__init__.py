"""Firms and partnership profiles in the talk: made, kept, renewed by their people; looked after by colleagues."""

from __future__ import annotations

from bot.asking.answers import takes_or_nothing
from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.partners.profiles import change, firm, make, own, reading, staff_firms, staff_profiles, staff_twins
from handlers.partners.profiles.duties import DUTIES

_mine, _firm, _profile = takes(own.WHICH), takes(staff_firms.FIRM_NUMBER), takes(staff_profiles.PROFILE_NUMBER)

TOPIC = Topic(
    "profiles",
    dialogs={
        "new-profile": make.make_profile,
        "my-profiles": own.list_own,
        "profile-show": own.show_own,
        "profile-change": change.change_profile,
        "profile-renew": own.renew,
        "profile-off": own.withdraw,
        "firm": firm.show_firm,
        "firm-change": firm.change_firm,
        "firm-person": firm.correct_person,
        "firm-code": firm.make_code,
        "firm-join": firm.join,
        "firm-leave": firm.leave,
        "firms": staff_firms.list_firms,
        "firm-look": staff_firms.look_firm,
        "firm-verify": staff_firms.verify_firm,
        "firm-block": staff_firms.block_firm,
        "firm-unblock": staff_firms.unblock_firm,
        "firm-confirm": staff_firms.confirm_person,
        "firm-refuse": staff_firms.refuse_person,
        "firm-twins": staff_twins.show_twins,
        "firm-merge": staff_twins.merge,
        "profiles": staff_profiles.list_profiles,
        "profile-look": staff_profiles.look_profile,
        "profile-block": staff_profiles.block_profile,
        "profile-unblock": staff_profiles.unblock_profile,
    },
    commands={
        "new-profile": Command("new-profile", reading.describes),
        "my-profiles": Command("my-profiles"),
        "profile-show": Command("profile-show", _mine),
        "profile-change": Command("profile-change", _mine),
        "profile-renew": Command("profile-renew", _mine),
        "profile-off": Command("profile-off", _mine),
        "firm": Command("firm"),
        "firm-change": Command("firm-change"),
        "firm-person": Command("firm-person"),
        "firm-code": Command("firm-code"),
        "firm-join": Command("firm-join", takes("firm-code-in")),
        "firm-leave": Command("firm-leave"),
        "firms": Command("firms", takes_or_nothing(staff_firms.SEARCH), Role.CLERK),
        "firm-look": Command("firm-look", _firm, Role.CLERK, listed=False),
        "firm-verify": Command("firm-verify", _firm, Role.CLERK, listed=False),
        "firm-block": Command("firm-block", _firm, Role.CLERK, listed=False),
        "firm-unblock": Command("firm-unblock", _firm, Role.CLERK, listed=False),
        "firm-confirm": Command("firm-confirm", staff_firms.names_person, Role.CLERK, listed=False),
        "firm-refuse": Command("firm-refuse", staff_firms.names_person, Role.CLERK, listed=False),
        "firm-twins": Command("firm-twins", _firm, Role.CLERK, listed=False),
        "firm-merge": Command("firm-merge", staff_twins.names_both, Role.CLERK),
        "profiles": Command("profiles", takes_or_nothing(staff_profiles.SEARCH), Role.CLERK),
        "profile-look": Command("profile-look", _profile, Role.CLERK, listed=False),
        "profile-block": Command("profile-block", _profile, Role.CLERK, listed=False),
        "profile-unblock": Command("profile-unblock", _profile, Role.CLERK, listed=False),
    },
    duties=DUTIES,
)
