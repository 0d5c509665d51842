"""What colleagues know about the sites: facts, rooms, blocks; entered in dialogs and quoted in answers."""

from __future__ import annotations

from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.offices.sites.blocks import block_room, lift_block
from handlers.offices.sites.facts import enter_fact, read_line
from handlers.offices.sites.holidays import edit_holidays
from handlers.offices.sites.quotes import quote
from handlers.offices.sites.rooms import edit_rooms

TOPIC = Topic(
    "sites",
    dialogs={"site": enter_fact, "rooms": edit_rooms, "block": block_room, "unblock": lift_block, "holidays": edit_holidays},
    commands={
        "site": Command("site", read_line, Role.EDITOR),
        "rooms": Command("rooms", takes("room-site"), Role.EDITOR),
        "block": Command("block", takes("block-site"), Role.EDITOR),
        "unblock": Command("unblock", takes("unblock-site"), Role.EDITOR),
        "holidays": Command("holidays", role=Role.EDITOR),
    },
    quotes={"site": quote},
)
