"""Consents that stand with what they are for: topics of news, registrations for conferences, introductions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.dialog import Context, Script, look_up
from bot.domain.audiences import Subscription, SubscriptionsOf
from bot.domain.conferences import LIVE_STATES, Conference, ConferenceNamed, Registration, RegistrationsOf
from bot.domain.introduction_events import ContactConsent, ContactConsentsOf
from bot.domain.introductions import number_text
from bot.domain.notices import Button, InLanguages, Say


@dataclass(frozen=True, slots=True)
class Held:
    """A consent held elsewhere: what for, since when, in which version of its text, and the button that withdraws it, if there is one.

    `is_news` tells that nothing is sent on it while its contact is unsubscribed from everything.
    """

    purpose: Say
    given_at: datetime
    version: str
    withdraw: tuple[Button, ...] = ()
    is_news: bool = False


def held_elsewhere(context: Context) -> Script[tuple[Held, ...]]:
    """The consents of a contact that the table of consents does not hold."""
    topics: tuple[Subscription, ...] = yield from look_up(SubscriptionsOf(context.contact.id))
    registered: tuple[Registration, ...] = yield from look_up(RegistrationsOf(context.contact.id))
    introduced: tuple[ContactConsent, ...] = yield from look_up(ContactConsentsOf(context.contact.id))
    found = [*(_topic(one) for one in topics), *(_introduction(one) for one in introduced)]
    for registration in reversed(registered):
        if registration.state in LIVE_STATES:
            conference: Conference | None = yield from look_up(ConferenceNamed(registration.conference))
            if conference is not None:
                found.append(_registration(context, registration, conference))
    return tuple(found)


def _topic(one: Subscription) -> Held:
    purpose = Say("purpose-topic", {"topic": Say(f"news-topic-{one.topic}")})
    button = Button("consents-withdraw", f"do:news:-{one.topic}", {"purpose": purpose})
    return Held(purpose, one.given_at, one.version, (button,), is_news=True)


def _introduction(one: ContactConsent) -> Held:
    purpose = Say("purpose-introduction", {"number": number_text(one.number)})
    # Once the data have left nothing takes them back.
    button = Button("consents-withdraw", f"do:intro-withdraw:{number_text(one.number)}", {"purpose": purpose})
    return Held(purpose, one.given_at, one.version, (button,) if one.undecided else ())


def _registration(context: Context, one: Registration, conference: Conference) -> Held:
    purpose = Say("purpose-registration", {"title": InLanguages(conference.titles)})
    # Of a conference that is over only the deletion of everything takes the consent back.
    ahead = conference.is_ahead(context.at)
    button = Button("consents-withdraw", "do:conf-withdraw:", {"purpose": purpose})
    return Held(purpose, one.registered_at, one.consent, (button,) if ahead else ())
