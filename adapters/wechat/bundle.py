"""What of several deliveries fits into one passive reply, and what arrived of a delivery so far."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from adapters.wechat.format import MOST_BYTES, NOTICE_BYTES, PART_BYTES, parts
from bot.domain.deliveries import Delivery, Priority

_REMEMBERED = 10_000
_GAP = "\n\n"


class Progress:
    """How many parts of a delivery the contact has, while it is on its way in several.

    Kept in memory: after a restart such a delivery begins again, so nothing is lost.
    """

    def __init__(self, *, clickable: bool) -> None:
        self._clickable = clickable
        self._arrived: OrderedDict[int, int] = OrderedDict()

    def rest(self, delivery: Delivery) -> tuple[str, ...]:
        """The texts the contact does not have yet; none for what amends an earlier message, which WeChat cannot."""
        if delivery.amends:
            return ()
        clickable = self._clickable and delivery.priority is Priority.REPLY
        return parts(delivery.message, clickable=clickable)[self._arrived.get(delivery.id, 0) :]

    def advance(self, delivery: Delivery, texts: int) -> None:
        """So many more texts arrived."""
        self._arrived[delivery.id] = self._arrived.pop(delivery.id, 0) + texts
        while len(self._arrived) > _REMEMBERED:
            self._arrived.popitem(last=False)

    def has_begun(self, delivery: Delivery) -> bool:
        """Whether the contact has a part of it."""
        return delivery.id in self._arrived

    def finish(self, delivery: Delivery) -> None:
        """The contact has all of it."""
        self._arrived.pop(delivery.id, None)


@dataclass(frozen=True, slots=True)
class Bundle:
    """One passive reply: its text, what it brings whole, and what is left, of whose first delivery it brings `begun` texts."""

    text: str
    whole: tuple[Delivery, ...]
    left: tuple[Delivery, ...]
    begun: int = 0


def bundle(deliveries: Sequence[Delivery], progress: Progress, more: Callable[[str], str] | None) -> Bundle:
    """As much as fits into 2,048 bytes, in order. `more` makes a closing line for when something is left."""
    texts = [(delivery, text) for delivery in deliveries for text in progress.rest(delivery)]
    taken = _fitting([text for _, text in texts], MOST_BYTES)
    if taken < len(texts) and more is not None:
        taken = max(1, _fitting([text for _, text in texts], PART_BYTES))
    body = _GAP.join(text for _, text in texts[:taken])
    if taken == len(texts):
        return Bundle(body, tuple(deliveries), ())
    return _divided(deliveries, texts[taken][0], [delivery for delivery, _ in texts[:taken]], _closed(body, more))


def _fitting(texts: Sequence[str], limit: int) -> int:
    size = -len(_GAP)
    for count, text in enumerate(texts):
        size += len(_GAP) + len(text.encode())
        if size > limit:
            return count
    return len(texts)


def _closed(body: str, more: Callable[[str], str] | None) -> str:
    line = more(body) if more is not None else ""
    fits = line and len(line.encode()) <= NOTICE_BYTES and len((body + _GAP + line).encode()) <= MOST_BYTES
    return body + _GAP + line if fits else body


def _divided(deliveries: Sequence[Delivery], first_left: Delivery, taken: Sequence[Delivery], text: str) -> Bundle:
    border = next(index for index, delivery in enumerate(deliveries) if delivery is first_left)
    begun = sum(delivery is first_left for delivery in taken)
    return Bundle(text, tuple(deliveries[:border]), tuple(deliveries[border:]), begun)
