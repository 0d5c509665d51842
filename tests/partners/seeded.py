"""Two firms that fit each other, each with a person in the chat, and a third one that came with a file: nobody is here for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import update

from bot.domain.consents import VERSIONS, ConsentAnswered, Purpose
from bot.domain.conversation import Conversation
from bot.domain.events import Event
from bot.domain.firms import Firm, Kind, Profile, Region, Size, Subject
from bot.domain.language import Language
from bot.domain.messages import Address, Said, Update
from bot.domain.partner_events import (
    FirmEntered,
    FirmRegistered,
    NewFirmNumber,
    NewProfileNumber,
    PersonWords,
    ProfileEntered,
    ProfileMade,
)
from bot.domain.partners import FirmNamed, HeldFirm, HeldProfile, ProfileNamed
from bot.ports import Deed, TurnRecord
from bot.storage.tables import addresses

if TYPE_CHECKING:
    from tests.player import Bot

UNTIL = date(2028, 2, 29)
SENSORS = Firm("wfk:1", "Sickinger Sensorwerk GmbH", Region.KL, size=Size.SMALL, languages=("de", "en"))
ROBOTS = Firm("wfk:2", "Shanghai Lanqiao Robotics Co., Ltd.", Region.SHANGHAI, "上海蓝桥机器人有限公司", Size.MEDIUM, startup=True)
TRADE = Firm("file-3", "Foshan Yuehai Instruments", Region.FOSHAN, "佛山粤海仪器")
ANNA = PersonWords("Müller", "Anna", "Vertrieb", "anna@sensorwerk.example")
LI = PersonWords("李", "娜娜", "采购经理", "+86 21 5550 0100")
OFFER = Profile(
    "wfk:p1",
    SENSORS.id,
    Language.DE,
    Kind.OFFER,
    "Drucksensoren für Roboter",
    "Wir bauen robuste Drucksensoren und suchen Abnehmer in China.",
    Subject.BUSINESS,
)
REQUEST = Profile(
    "wfk:p2", ROBOTS.id, Language.ZH, Kind.REQUEST, "寻找压力传感器供应商", "我们制造工业机器人，需要压力传感器。", Subject.TECHNOLOGY
)
TRADER = Profile("file-p3", TRADE.id, Language.EN, Kind.REQUEST, "Looking for pressure sensors", "A distributor of measuring technology.")


async def happens(bot: Bot, who: str, *events: Event, language: Language = Language.DE) -> None:
    """A contact brings events about in a turn of their own."""
    bot.count += 1
    received = Update(Address(bot.adapter.channel, who), f"seeded:{bot.count}", bot.clock(), Said("-"), language)
    before = await bot.store.begin(received)
    assert before is not None
    greeted = Conversation(greeted=True)
    await bot.store.finish(TurnRecord(received, before, before.contact, greeted, (), events))


async def settled(bot: Bot, who: str, firm: Firm, person: PersonWords, profile: Profile, *, language: Language) -> HeldProfile:
    """A contact registers a firm and makes a profile of it."""
    number: int = await bot.store.look_up(NewFirmNumber())
    agreed = ConsentAnswered(Purpose.PROFILE, VERSIONS[Purpose.PROFILE], language, given=True)
    await happens(bot, who, agreed, FirmRegistered(firm, number, person), language=language)
    held: HeldFirm = await bot.store.look_up(FirmNamed(firm.id))
    number = await bot.store.look_up(NewProfileNumber())
    await happens(bot, who, ProfileMade(profile, number, UNTIL, held.version), language=language)
    found: HeldProfile = await bot.store.look_up(ProfileNamed(profile.id))
    return found


async def settle(bot: Bot, *, first: Language = Language.DE, second: Language = Language.ZH, who: tuple[str, str] = ("100", "101")) -> None:
    """P-0001 of the firm in Kaiserslautern, P-0002 of the one in Shanghai, P-0003 of the one that came with a file."""
    await settled(bot, who[0], SENSORS, ANNA, OFFER, language=first)
    await settled(bot, who[1], ROBOTS, LI, REQUEST, language=second)
    await bot.store.carry_out(Deed("seeded:file", (FirmEntered(TRADE), ProfileEntered(TRADER, UNTIL)), ()))
    for each in who:
        talked = update(addresses).where(addresses.c.id == each).values(conversation=Conversation(greeted=True).to_json())
        await bot.database.run(lambda connection, talked=talked: connection.execute(talked))
