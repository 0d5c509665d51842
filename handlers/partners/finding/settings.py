"""How often one is told of new matches, and whether competitors may see one's profile."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dialog import YES, Context, Finished, Option, Script, choose, look_up
from bot.domain.matches import NEWS_VERSION, LimitsOf, MatchLimits, MatchNews, NewsChosen, NewsOf, OpenedToRivals, Pace
from bot.domain.notices import Button, Say
from bot.reminders import instant
from handlers.partners.finding.cards import MAKE_PROFILE, PERSON
from handlers.partners.finding.find import own_profiles

MORNING = time(9)
"""News come at this time by the clock of who reads them: on Mondays, or on the first of the month."""
_PACES = tuple(Option(pace, f"match-pace-{pace}") for pace in (Pace.WEEKLY, Pace.MONTHLY, Pace.OFF))
NO = "no"
_RIVALS = (Option(YES, "match-rivals-yes"), Option(NO, "match-rivals-no"))


def choose_settings(context: Context) -> Script[Finished]:
    """Choose the pace of news, and whether firms that offer much the same may see the own profiles."""
    firm, own = yield from own_profiles(context)
    if firm is None or not own:
        return Finished("match-settings-no-profile", choices=(MAKE_PROFILE, PERSON))
    present: MatchNews = yield from look_up(NewsOf(context.contact.id))
    limits: MatchLimits = yield from look_up(LimitsOf())
    pace = Pace((yield from choose("match-pace", _PACES, present=Say(f"match-pace-{present.pace}"))))
    opened = (yield from choose("match-rivals", _RIVALS)) == YES
    next_at = None if pace is Pace.OFF else following(pace, context.at, context.contact.zone)
    events = [NewsChosen(pace, next_at, NEWS_VERSION, context.language)]
    changed = opened != (firm.firm.id in limits.open_to_rivals)
    rivals = (OpenedToRivals(firm.number, opened),) if changed else ()
    muted = pace is not Pace.OFF and not context.contact.announcements
    note = Say("match-settings-muted") if muted else Say("match-settings-free")
    values = {"pace": Say(f"match-settings-{pace}"), "rivals": Say(f"match-settings-rivals-{'yes' if opened else 'no'}"), "note": note}
    find = Button("menu-find-partner", "do:find-partner:")
    choices = (Button("menu-subscribe", "menu:subscribe"), find) if muted else (find,)
    return Finished("match-settings-done", values, events=(*events, *rivals), choices=choices)


def following(pace: Pace, at: datetime, zone: str) -> datetime:
    """The next morning of news after an aware instant, by the clock of an IANA zone."""
    day = at.astimezone(ZoneInfo(zone)).date()
    if pace is Pace.WEEKLY:
        day += timedelta(days=7 - day.weekday())
    else:
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return instant(datetime.combine(day, MORNING), zone)
