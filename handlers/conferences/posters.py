"""What invitations and posters of a conference carry: a link, a code to scan, and the mark that opens the registration."""

from __future__ import annotations

from bot.dialog import Context, Finished, Script, look_up
from bot.domain.messages import Document
from bot.domain.notices import Say
from bot.domain.staff import BotName
from bot.pictures.code import qr_code
from handlers.conferences.choosing import chosen_conference
from handlers.conferences.entering import marked
from handlers.conferences.moving import recent
from handlers.conferences.ticket import start_link
from handlers.conferences.wording import title


def posters(context: Context) -> Script[Finished]:
    """The link and its QR code for Telegram; where the bot's name there is not known, the mark alone."""
    conference = yield from chosen_conference("posters-which", lambda one: recent(one, context.at), Finished("conf-none-ahead"))
    if isinstance(conference, Finished):
        return conference
    name: str = yield from look_up(BotName())
    link = start_link(name, conference.mark)
    code = (Document(f"{conference.id}-telegram.png", "image/png", qr_code(link)),) if link else ()
    lines = (marked(conference, link), Say("conf-poster-wechat", {"conference": conference.id}))
    return Finished("conf-posters", {"title": title(conference), "lines": lines}, documents=code)
