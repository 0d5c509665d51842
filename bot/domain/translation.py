"""What a translation service gives back, and the ways in which it can fail."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in another language, made by a machine: `engine` names which one, as readers see it."""

    text: str
    engine: str


class TranslationError(Exception):
    """There is no translation just now; `detail` says why, in English and without any text of a person.

    `pause` is how long the service is better left alone, in seconds.
    """

    pause = 30.0

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class QuotaUsedUp(TranslationError):
    """The service translates nothing more in this period."""

    pause = 3600.0


class WrongKey(TranslationError):
    """The key is not accepted, or there should be one."""

    pause = 600.0


class TooMany(TranslationError):
    """Too many requests in a short time."""

    pause = 60.0


class NotReached(TranslationError):
    """No answer in time, none at all, or one that says the service is not well."""


class NotTranslatable(TranslationError):
    """The service does not take this text; another one may be well."""

    pause = 0.0
