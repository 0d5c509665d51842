"""Enter a new conference: what has to be known at once; all else is added later, field by field."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.asking.answers import ZONES, OrNothing, Zone
from bot.asking.in_languages import in_languages, missing_note
from bot.asking.wall_times import WallTime
from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.conferences import MOST_PLACES, Audience, Conference, ConferenceEntered, ConferenceNamed, ConferenceStatus
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Say, Value
from bot.domain.staff import BotName
from handlers.conferences.kinds import ConferenceKey, Count
from handlers.conferences.ticket import start_link
from handlers.conferences.wording import card

TITLE_CHARACTERS, PLACE_CHARACTERS = 160, 300
NO = "no"
ZONE_OPTIONS = tuple(Option(zone, f"zone-{zone.replace('/', '-')}") for zone in ZONES[:2])
AUDIENCES = tuple(Option(audience, f"conf-audience-{audience}") for audience in Audience)
OPENED = (Option(YES, "conf-open-yes"), Option(NO, "conf-open-no"))
_NO_LIMIT = frozenset({"ohne", "ohne grenze", "unbegrenzt", "none", "no limit", "unlimited", "不限", "无"})
_HOUSE = ZoneInfo("Europe/Berlin")


def new_conference(context: Context) -> Script[Finished]:
    """Ask for key, titles, time, place, places and audience, and whether people can register at once."""
    key = yield from ask("conf-key", ConferenceKey())
    if (yield from look_up(ConferenceNamed(key))) is not None:
        return Finished("conf-key-taken", {"key": key}, choices=(edit_button(key),))
    titles = yield from in_languages(context, "conf-title", TITLE_CHARACTERS)
    if not titles:
        return Finished("conf-no-title", choices=(edit_button(""),))
    zone = yield from ask("conf-zone", Zone(), options=ZONE_OPTIONS)
    start = yield from ask("conf-start", WallTime(context.at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)))
    end = yield from ask("conf-end", WallTime(start, same_day=True))
    places = yield from in_languages(context, "conf-place", PLACE_CHARACTERS)
    capacity = yield from asked_capacity(0)
    audience = Audience((yield from choose("conf-audience", AUDIENCES)))
    opened = yield from choose("conf-open", OPENED)
    conference = Conference(
        id=key,
        titles=titles,
        start=start,
        end=end,
        zone=zone,
        status=ConferenceStatus.OPEN if opened == YES else ConferenceStatus.PLANNED,
        audience=audience,
        places=places,
        capacity=capacity,
        as_of=today(context),
    )
    yield from confirm("conf-new-check", missing=missing_note(titles, places, fields=("conf-field-title", "conf-field-place")))
    return (yield from saved(context, conference))


def today(context: Context) -> date:
    """The day on which a colleague enters something: in Kaiserslautern."""
    return context.at.astimezone(_HOUSE).date()


def local_now(context: Context, conference: Conference) -> datetime:
    """The present wall time where a conference is."""
    return context.at.astimezone(ZoneInfo(conference.zone)).replace(tzinfo=None)


def asked_capacity(taken: int) -> Script[int | None]:
    """How many people at most, not fewer than come already; None without a limit.

    There are no options: a number would name one of them.
    """
    places = Count(max(1, taken), MOST_PLACES)
    return (yield from ask("conf-capacity", OrNothing(places, _NO_LIMIT, "conf-no-limit"), least=max(1, taken)))


def edit_button(key: str) -> Button:
    """Back to editing a conference, or all of them with ""."""
    return Button("conf-edit", f"do:conference:{key}")


def posters_button(key: str) -> Button:
    """To the codes of a conference for posters."""
    return Button("conf-posters-button", f"do:posters:{key}")


def marked(conference: Conference, link: str) -> Say:
    """The line that tells a colleague the link for posters, or only the mark where there is none."""
    return Say("conf-poster" if link else "conf-poster-mark", {"link": link, "mark": conference.mark})


def saved(context: Context, conference: Conference, text: str = "conf-saved", **values: Value) -> Script[Finished]:
    """The end of every change: the event, who did it, and the conference as everybody sees it now, with the link for posters."""
    name: str = yield from look_up(BotName())
    events = (ConferenceEntered(conference, context.contact.staff_name), StaffActed("conference", conference.id))
    invites = conference.status is not ConferenceStatus.CANCELLED
    mark = (marked(conference, start_link(name, conference.mark)),) if invites else ()
    lines = (*card(conference, context.contact.zone), *mark)
    choices = (edit_button(conference.id), *((posters_button(conference.id),) if invites else ()))
    return Finished(text, {"lines": lines, **values}, events=events, choices=choices)
