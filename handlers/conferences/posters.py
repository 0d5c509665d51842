"""What invitations and posters of a conference carry: a link, a code to scan, and the mark that opens the registration."""

from __future__ import annotations

from bot.dialog import Context, Finished, Script, look_up
from bot.domain.conference_posters import Scene, SceneOf
from bot.domain.messages import Document
from bot.domain.notices import Say, Value
from bot.domain.staff import BotName
from bot.pictures.code import qr_code
from handlers.conferences.choosing import chosen_conference
from handlers.conferences.entering import marked
from handlers.conferences.moving import recent
from handlers.conferences.ticket import start_link
from handlers.conferences.wording import title


def posters(context: Context) -> Script[Finished]:
    """The link, and the QR codes for Telegram and WeChat; a code for which something is missing is left out, and said so."""
    conference = yield from chosen_conference("posters-which", lambda one: recent(one, context.at), Finished("conf-none-ahead"))
    if isinstance(conference, Finished):
        return conference
    name: str = yield from look_up(BotName())
    scene: Scene = yield from look_up(SceneOf(conference.mark))
    link = start_link(name, conference.mark)
    held = {"telegram": link, "wechat": scene.link}
    codes = tuple(Document(f"{conference.id}-{platform}.png", "image/png", qr_code(one)) for platform, one in held.items() if one)
    failed = (Say("conf-poster-wechat", {"conference": conference.id}),) if scene.failed else ()
    values: dict[str, Value] = {"title": title(conference), "lines": (marked(conference, link), *failed)}
    return Finished("conf-posters", values, documents=codes)
