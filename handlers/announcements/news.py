"""What contacts order: each topic by itself, after consent; seen, changed and unsubscribed at any time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.asking.consents import NO
from bot.dates import day_at
from bot.dialog import YES, Context, Finished, OneOf, Option, Script, ask, choose, look_up
from bot.domain.audiences import (
    SUBSCRIBABLE,
    SUBSCRIPTION_VERSION,
    AnnouncementsStopped,
    NewsTopic,
    Subscription,
    SubscriptionChanged,
    SubscriptionsOf,
)
from bot.domain.events import Event
from bot.domain.notices import AsOf, Button, Say, Value
from handlers.announcements.oneself import about_oneself, forgotten, told_line
from handlers.announcements.wording import topic_name

ORDER, CANCEL = "+", "-"
"""Before a topic in an answer: it is ordered, or unsubscribed."""
ABOUT, AGAIN, ALL = "about", "again", "all"
_ANSWERS = OneOf((*(f"{sign}{topic}" for topic in SUBSCRIBABLE for sign in (ORDER, CANCEL)), ABOUT, AGAIN, ALL))
_AGREE = (Option(YES, "consent-agree"), Option(NO, "consent-decline"))
_OTHERS = Button("news-others", "do:news:")
_ABOUT = Button("news-about", "do:news-about:")


def order_button(topic: NewsTopic) -> Button:
    """Order one topic."""
    return Button("news-order", f"do:news:{ORDER}{topic}", {"topic": topic_name(topic)})


def cancel_button(topic: NewsTopic) -> Button:
    """Unsubscribe one topic: a single tap, since withdrawing is as easy as giving."""
    return Button("news-cancel", f"do:news:{CANCEL}{topic}", {"topic": topic_name(topic)})


def unsubscribe_button(topic: NewsTopic) -> Button:
    """What stands under an announcement: no more on its topic, or no more at all where it needs no agreement."""
    return cancel_button(topic) if topic.needs_agreement else Button("news-all", "menu:stop")


def wanted(_context: Context, text: str) -> Mapping[str, str]:
    """What a button means; words that follow the command are asked about in the dialog."""
    return {"news-what": text} if text in _ANSWERS.values else {}


def platform_wanted(_context: Context, _text: str) -> Mapping[str, str]:
    """Whoever asks to be told when the platform starts means this topic."""
    return {"news-what": f"{ORDER}{NewsTopic.PLATFORM}"}


def news(context: Context) -> Script[Finished]:
    """Show what is ordered, and order, unsubscribe or tell something of oneself."""
    held: tuple[Subscription, ...] = yield from look_up(SubscriptionsOf(context.contact.id))
    told = yield from told_line(context)
    lines = tuple(_line(context, one) for one in held)
    what = yield from ask("news-what", _ANSWERS, options=_options(context, held), note=_note(context, lines, told))
    if what == ABOUT:
        return (yield from about_oneself(context))
    if what == AGAIN:
        return _resumed(context, held)
    if what == ALL:
        return stopped(context)
    sign, topic = what[0], NewsTopic(what[1:])
    return (yield from _order(context, topic, held)) if sign == ORDER else _cancelled(context, topic, held)


def _line(context: Context, one: Subscription) -> Say:
    return Say("news-line", {"topic": topic_name(one.topic), "since": AsOf(day_at(one.given_at, context.contact.zone))})


def _note(context: Context, lines: tuple[Say, ...], told: tuple[Say, ...]) -> Say:
    """What is ordered, and apart from it what was told of oneself."""
    wanted = context.contact.announcements
    if not lines:
        return Say("news-note-none" if wanted else "news-note-stopped")
    values: dict[str, Value] = {"lines": lines}
    if told:
        values["told"] = told
    return Say(f"news-note-{'held' if wanted else 'before'}{'-told' if told else ''}", values)


def _options(context: Context, held: tuple[Subscription, ...]) -> tuple[Option, ...]:
    topics = {one.topic for one in held}
    if not context.contact.announcements:
        again = (Option(AGAIN, "news-again"),) if held else ()
        return (*again, *(Option(f"{ORDER}{topic}", f"news-order-{topic}") for topic in SUBSCRIBABLE))
    each = tuple(
        Option(f"{CANCEL}{topic}", f"news-cancel-{topic}") if topic in topics else Option(f"{ORDER}{topic}", f"news-order-{topic}")
        for topic in SUBSCRIBABLE
    )
    return (*each, *((Option(ABOUT, "news-about"), Option(ALL, "news-all")) if held else ()))


def _order(context: Context, topic: NewsTopic, held: tuple[Subscription, ...]) -> Script[Finished]:
    values: dict[str, Value] = {"topic": topic_name(topic)}
    same = any(one.topic is topic for one in held)
    if same and context.contact.announcements:
        return Finished("news-already", values, choices=(_OTHERS, cancel_button(topic)))
    if (yield from choose("news-consent", _AGREE, **values)) == NO:
        return Finished("news-declined", values, choices=(_OTHERS,))
    events: tuple[Event, ...] = (changed(context, topic, given=True),)
    contact = None
    if not context.contact.announcements:
        # Who stopped everything and now orders one topic means this one, and none of the earlier ones.
        events = (*(changed(context, one.topic, given=False) for one in held if one.topic is not topic), *events)
        contact = replace(context.contact, announcements=True)
    return Finished("news-ordered", values, contact=contact, events=events, choices=(_OTHERS, _ABOUT, cancel_button(topic)))


def _resumed(context: Context, held: tuple[Subscription, ...]) -> Finished:
    """Everything as it was before "STOP"."""
    lines = tuple(_line(context, one) for one in held)
    return Finished("news-resumed", {"lines": lines}, contact=replace(context.contact, announcements=True), choices=(_OTHERS,))


def stopped(context: Context) -> Finished:
    """Nothing more at all, as with the word "STOP" at any time."""
    contact = replace(context.contact, announcements=False)
    again = Button("menu-subscribe", "menu:subscribe")
    return Finished("stopped", contact=contact, events=(AnnouncementsStopped(),), choices=(again,))


def changed(context: Context, topic: NewsTopic, *, given: bool) -> SubscriptionChanged:
    """The event for an answer given now."""
    return SubscriptionChanged(topic, SUBSCRIPTION_VERSION, context.language, given)


def _cancelled(context: Context, topic: NewsTopic, held: tuple[Subscription, ...]) -> Finished:
    values: dict[str, Value] = {"topic": topic_name(topic)}
    if all(one.topic is not topic for one in held):
        return Finished("news-not-held", values, choices=(_OTHERS,))
    # What was told for announcements has no purpose without any.
    events = (changed(context, topic, given=False), *(forgotten() if len(held) == 1 else ()))
    return Finished("news-cancelled", values, events=events, choices=(order_button(topic), _OTHERS))
