"""Domain facts a turn can bring about, in the past tense; storage keeps each in the transaction of its turn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonAsked:
    """A contact asked a person at WFK; `reply_by` is here, mail or phone, `reply_to` the address or number for it."""

    question: str
    reply_by: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class ContactDeparted:
    """The contact blocked the bot or unfollowed: nothing more is sent until they write again."""


@dataclass(frozen=True, slots=True)
class AddressMoved:
    """The chat has a new id on its platform."""

    new_id: str


Event = PersonAsked | ContactDeparted | AddressMoved
