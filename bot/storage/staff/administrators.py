"""The first administrators, from the settings: made at the start of the bot, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bot.domain.messages import Address, Channel
from bot.domain.notices import Button, Notice, Say, ToContact
from bot.domain.people import Role
from bot.domain.staff import DEFAULT_NAME, subject_of
from bot.storage import notices
from bot.storage.staff import audit as staff_audit
from bot.storage.staff.colleagues import give_role, hold_address, make_newcomer
from bot.storage.staff.tables import bot_names
from bot.storage.tables import contacts
from bot.storage.topics import Cause
from bot.storage.turns import Origin
from bot.storage.upsert import insert_new


def appoint(connection: Connection, telegram_ids: Sequence[int], origin: Origin) -> int:
    """Make administrators of these users of Telegram; tells how many are new. Who is one already keeps name and all.

    Each new one is told, and asked for a name: at once, or when they write for the first time.
    """
    return sum(_appointed_once(connection, Address(Channel.TELEGRAM, str(one)), origin) for one in dict.fromkeys(telegram_ids))


def _appointed_once(connection: Connection, address: Address, origin: Origin) -> bool:
    try:
        with connection.begin_nested():
            return _appointed(connection, address, origin)
    except IntegrityError:
        # Another process that starts at the same time was faster.
        return False


def _appointed(connection: Connection, address: Address, origin: Origin) -> bool:
    # Held before it is looked at: of two processes that start at once, the second one sees what the first one did.
    contact_id = hold_address(connection, address)
    before = select(contacts.c.role, contacts.c.staff_name).where(contacts.c.id == contact_id)
    role, kept = (None, "") if contact_id is None else connection.execute(before).one()
    if role == Role.ADMINISTRATOR:
        return False
    name = kept or DEFAULT_NAME
    cause = Cause(origin.now, f"appointed:{address.id}", origin.new_id)
    if contact_id is None:
        # A chat that never wrote cannot be written to (Bot API): what it is told waits until it does.
        contact_id = make_newcomer(connection, address, Role.ADMINISTRATOR, name, cause, reachable=False)
    else:
        give_role(connection, contact_id, Role.ADMINISTRATOR, name)
    staff_audit.note(connection, cause, "appointed", subject_of(contact_id))
    said = Say("staff-appointed", {"name": name}, choices=(Button("staff-appointed-name", "do:profile:"),))
    reason = f"appointed:{contact_id}:{origin.now.isoformat()}"
    notices.write(connection, [Notice(ToContact(contact_id), reason, said)], origin.texts, origin.now)
    return True


def remember_bot_name(connection: Connection, channel: Channel, name: str) -> None:
    """Keep under which name the bot is known on a platform, for links."""
    changed = bot_names.update().where(bot_names.c.channel == channel).values(name=name)
    if not connection.execute(changed).rowcount:
        connection.execute(insert_new(connection, bot_names).values(channel=channel, name=name))
