"""The words of a month: of its days, its states and its holidays, in one language."""

from __future__ import annotations

from datetime import date
from functools import partial

from bot.dates import WEEKDAYS
from bot.domain.language import Language
from bot.pictures.days import DayShown, DayState, Run
from bot.texts import Texts


class Legend:
    """What the states and days of a month are called in `language`, from the catalogue pictures.ftl."""

    def __init__(self, texts: Texts, language: Language) -> None:
        self.language = language
        self._text = partial(texts, language)

    def month(self, month: date) -> str:
        """The month's name: "Mai 2027", "May 2027", "2027年5月"."""
        return self._text("picture-month", month=month.month, year=str(month.year))

    def state(self, state: DayState) -> str:
        """What a state is called: "frei"."""
        return self._text(f"picture-{state}")

    def cell(self, shown: DayShown) -> str:
        """What stands on the day itself, next to nothing: "belegt", "2/4 frei"; a day in the past says nothing."""
        match shown.state:
            case DayState.PAST:
                return ""
            case DayState.PARTLY if shown.seats:
                return self._text("picture-cell-partly", free=shown.free, seats=shown.seats)
            case _:
                return self.state(shown.state)

    def days(self, run: Run) -> str:
        """Days of the month: "1.–4.", "1–4", "1日至4日"."""
        if run.first == run.last:
            return self._text("picture-day", day=run.first.day)
        return self._text("picture-days", first=run.first.day, last=run.last.day)

    def run(self, run: Run, state: DayState, free: int, seats: int) -> str:
        """How it stands with some days: "1.–4. frei", "5.–6. 2 von 4 Plätzen frei"."""
        if state is DayState.PARTLY and seats:
            return self._text("picture-run-partly", days=self.days(run), free=free, seats=seats)
        return self._text("picture-run", days=self.days(run), state=self.state(state))

    def named(self, run: Run, name: str) -> str:
        """Days with what they are: "17. Pfingstmontag"."""
        return self._text("picture-named", days=self.days(run), name=name)

    def listed(self, key: str, parts: list[str]) -> str:
        """The parts in one line, under `key` of the catalogue."""
        return self._text(key, list=self.joined(parts))

    def joined(self, parts: list[str]) -> str:
        """The parts with the language's separator between them."""
        return self._text("picture-between").join(parts)

    def weekdays(self) -> list[str]:
        """The heads of the seven columns, Monday first: "Mo", "Mon", "周一"."""
        names = WEEKDAYS[self.language]
        match self.language:
            case Language.DE:
                return [name[:2] for name in names]
            case Language.EN:
                return [name[:3] for name in names]
            case Language.ZH:
                return [f"周{name[-1]}" for name in names]
