"""Reads an office request in free text: from when to when, how many seats, where; and what to ask back.

The clerk's rules. "Ask" means: the field stays empty and its name is in `ask_back`. A field that is not mentioned stays
empty and is not in `ask_back`.

| said | read as |
|---|---|
| 3. Mai, May 3rd, 5月3日, 3.5., 2027-05-03 | that day alone: start and end; the year, if missing, is the next from today |
| ab 3. Mai, from 3 May, 5月3日起 | start; the end stays empty |
| bis 3. Mai, until end of May, 到五月底 | end; the start stays empty |
| 3.-14. Mai, 20 December to 10 January | both days included; may run over New Year |
| zwei Wochen ab 3. Mai, 6月1日起两个月 | the start counts: 3 to 16 May, 1 June to 31 July; 半个月 is 15 days |
| nächste Woche, KW 18, the week of 3 May, 下周 | Monday to Sunday |
| first two weeks of May, 五月前两周 | 1 to 14 May; a single "first week" only if the month begins on a Monday, else ask |
| 五月上旬, 中旬, 下旬; zweite Maihälfte | 1-10, 11-20, 21-end; 16-end |
| ganzer Mai, May to July, ab Mai, 整个五月 | whole months; from the 1st |
| im Mai, next month, 下个月 | ask: the month is the frame, not the period |
| 5/14, 14/5; 5/3-5/14 | the figure above 12 is the day, on both sides |
| 4/5, 4/5/2027; in Chinese also 5.3 | ask |
| Freitag; this Friday, 这周五 | the coming one (said on a Friday: ask); this week's |
| nächsten Freitag, next Friday, 下周五 | ask; as the start of a range (下周一到周五) only if both readings differ |
| Montag, 4. Mai (a Tuesday); 31. April; past; end before start | ask |
| Anfang Juni, mid-May, 月底, um den 3., 5月3日左右, vor, nach | ask |
| Ostern, spring, 春节后, 节后, 正月十五 | ask, unless full dates stand beside |
| bald, asap, 尽快 | ask, unless a date stands beside |
| jeden Montag, zwei Tage pro Woche, 每周一 | ask |
| 3. oder 4. Mai; two periods | ask |
| cancel, no need, nicht mehr, 取消 | ask whatever else is said |
| zwei Plätze, 三个人, zu viert, team of five, me and two colleagues (3), just me (1) | seats |
| 2-3, ein paar, etwa, up to, 两三个, 左右; two different numbers | ask |
| dates, lengths, times, telephone and house numbers, rooms, size of the company | no seats |
| our cities, also mistyped, in pinyin and in traditional characters | site |
| from Shanghai to Foshan, Firma aus Lautern, 扬州的公司; not Shanghai but Foshan | the goal, not the origin |
| a neighbour (Hangzhou, Frankfurt), two of ours, only an origin | ask |
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.reading.cities import site_of
from bot.reading.count_rules import COUNT_RULES, count_of
from bot.reading.day_rules import DAY_RULES, NAMED_RULES
from bot.reading.length_rules import LENGTH_RULES
from bot.reading.lexer import tokens_of
from bot.reading.month_rules import MONTH_RULES
from bot.reading.period_rules import FIGURE_PERIOD_RULES, PERIOD_RULES
from bot.reading.periods import period_of
from bot.reading.tokens import Rule, kinds, reduced

START, END, SEATS, SITE = "start", "end", "seats", "site"
DATE_RULES: tuple[Rule, ...] = (
    *MONTH_RULES,
    *LENGTH_RULES,
    *DAY_RULES,
    *FIGURE_PERIOD_RULES,
    *NAMED_RULES,
    *PERIOD_RULES,
)
"""From words to days, periods and lengths, in the order in which they are applied."""


@dataclass(frozen=True, slots=True)
class RequestRead:
    """What a text says of an office request; None where it does not say, or not clearly.

    `end` is the last day, included; `site` is yangzhou, shanghai, foshan or kaiserslautern. `ask_back` names the fields
    ("start", "end", "seats", "site") that the text touches but leaves open: they are None.
    """

    start: date | None = None
    end: date | None = None
    seats: int | None = None
    site: str | None = None
    ask_back: frozenset[str] = frozenset()


def read_request(text: str, today: date) -> RequestRead:
    """Read `text` as of `today`, the local date of whoever writes. Never raises; start <= end if both are there."""
    tokens = tokens_of(text, today)
    site, ask_site = site_of(tokens)
    tokens = reduced(tokens, COUNT_RULES, today)
    tokens = reduced(tokens, DATE_RULES, today)
    seats, ask_seats = count_of(tokens)
    period = period_of(tokens, today)
    asked = {START: period.ask_start, END: period.ask_end, SEATS: ask_seats, SITE: ask_site}
    read = RequestRead(period.start, period.end, seats, site, frozenset(field for field, ask in asked.items() if ask))
    return _called_off(read) if "=" in kinds(tokens) else read


def _called_off(read: RequestRead) -> RequestRead:
    """What is said along with "cancel" or "no need" is no wish."""
    said = {field for field in (START, END, SEATS, SITE) if getattr(read, field) is not None}
    return RequestRead(ask_back=read.ask_back | said)
