"""Answers inside WeChat's five seconds: one piece of work a message, however often WeChat repeats it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import islice
from typing import Any

import structlog

from adapters.wechat.bundle import Bundle, Progress, bundle
from adapters.wechat.notices import Notices
from adapters.wechat.rights import Rights
from adapters.wechat.settings import WeChatSettings
from bot.domain.deliveries import Delivery, SendError
from bot.domain.messages import Update
from bot.ports import Carried, Clock, Inbox

_ATTEMPTS = 3
_LAST_ATTEMPT_AGE = timedelta(seconds=9)
"""WeChat's third request comes about ten seconds after the message; tells it apart when the first two went elsewhere."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What to answer WeChat: a text for the user, or None for nothing; `sent` is called once the answer is out."""

    text: str | None = None
    sent: Callable[[], Awaitable[None]] | None = None


@dataclass(slots=True)
class _Talk:
    """One message of a user, over all the requests in which WeChat brings it."""

    update: Update
    began: float
    work: asyncio.Task[Carried]
    attempts: int = 0
    reply: Bundle | None = None
    given_up: asyncio.Event = field(default_factory=asyncio.Event)
    settled: asyncio.Event = field(default_factory=asyncio.Event)


class PassiveReplies:
    """Runs each update once and answers every request for it.

    With customer-service rights a late answer follows as such a message. Without them WeChat is made to repeat its
    request, and only the last one is told that the answer comes with the user's next message. A reply that may have got
    lost on the way is given again to WeChat's repetition; if none comes, the outbox sends it.
    """

    def __init__(
        self,
        settings: WeChatSettings,
        inbox: Inbox,
        *,
        rights: Rights,
        progress: Progress,
        notices: Notices,
        link: Callable[[Sequence[Delivery]], Awaitable[tuple[Delivery, ...]]],
        speak: Callable[[str, str], Awaitable[None]],
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._inbox = inbox
        self._rights = rights
        self._progress = progress
        self._notices = notices
        self._link = link
        self._speak = speak
        self._clock = clock
        self._talks: dict[str, _Talk] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()

    async def answer(self, update: Update, prepare: Callable[[], Awaitable[None]], began: float, gone: asyncio.Task[None]) -> Answer:
        """Answer the request that came in at `began` (loop time); `gone` ends when WeChat drops it.

        `prepare` runs once before the update is handled.
        """
        talk = self._join(update, prepare)
        if talk.given_up.is_set():
            return Answer()
        is_last = self._is_last(talk)
        if not await self._done_in_time(talk, began + self._settings.passive_deadline, gone):
            return Answer() if gone.done() else await self._late(talk, began, gone, is_last=is_last)
        if talk.work.exception() is not None:
            return await self._failed(talk, began, gone, is_last=is_last)
        return Answer() if gone.done() else self._reply(talk)

    async def finish(self) -> None:
        """Wait for the work under way; what nobody fetched goes to the outbox."""
        self._stopping.set()
        while self._running:
            await asyncio.wait(self._running)

    def _join(self, update: Update, prepare: Callable[[], Awaitable[None]]) -> _Talk:
        self._forget_old()
        talk = self._talks.get(update.key)
        if talk is None or (talk.work.done() and talk.work.exception() is not None):
            earlier = talk.attempts if talk is not None else 0
            talk = _Talk(update, self._now(), asyncio.create_task(self._work(update, prepare)), earlier)
            self._talks[update.key] = talk
            self._keep(self._follow(talk))
        talk.attempts += 1
        return talk

    async def _work(self, update: Update, prepare: Callable[[], Awaitable[None]]) -> Carried:
        await prepare()
        carried = await self._inbox.converse(update)
        return replace(carried, deliveries=await self._link(carried.deliveries))

    async def _done_in_time(self, talk: _Talk, deadline: float, gone: asyncio.Task[None]) -> bool:
        patience = max(0.0, deadline - self._now())
        either: set[asyncio.Task[Any]] = {talk.work, gone}
        await asyncio.wait(either, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        return talk.work.done()

    def _is_last(self, talk: _Talk) -> bool:
        return talk.attempts >= _ATTEMPTS or self._clock() - talk.update.at >= _LAST_ATTEMPT_AGE

    async def _late(self, talk: _Talk, began: float, gone: asyncio.Task[None], *, is_last: bool) -> Answer:
        if self._rights.may_send:
            talk.given_up.set()
            return Answer()
        if is_last:
            talk.given_up.set()
            return Answer(self._notices.still_working(talk.update.content))
        return await self._let_it_drop(began, gone)

    async def _failed(self, talk: _Talk, began: float, gone: asyncio.Task[None], *, is_last: bool) -> Answer:
        if is_last:
            return Answer(self._notices.trouble(talk.update.content))
        return await self._let_it_drop(began, gone)

    async def _let_it_drop(self, began: float, gone: asyncio.Task[None]) -> Answer:
        """Say nothing until WeChat drops the request: then it brings the message once more."""
        patience = max(0.0, began + self._settings.drop_after - self._now())
        await asyncio.wait({gone}, timeout=patience)
        return Answer()

    def _reply(self, talk: _Talk) -> Answer:
        """The reply; the same one again while WeChat may be repeating because the former did not arrive."""
        carried = talk.work.result()
        if talk.given_up.is_set() or not self._may_repeat(talk, carried):
            talk.given_up.set()
            return Answer()
        if talk.reply is None:
            more = None if self._rights.may_send else self._notices.more
            talk.reply = bundle(carried.deliveries, self._progress, more)
        return Answer(talk.reply.text or None, lambda: self._settle(talk))

    def _may_repeat(self, talk: _Talk, carried: Carried) -> bool:
        window = self._settings.repeat_window
        if carried.repeated and self._clock() - talk.update.at > timedelta(seconds=window):
            return False
        return self._now() - talk.began <= window

    async def _settle(self, talk: _Talk) -> None:
        """The reply is out: say so once, and pass on what did not fit."""
        if talk.settled.is_set() or talk.reply is None:
            return
        talk.settled.set()
        sent = talk.reply
        for delivery in sent.whole:
            self._progress.finish(delivery)
        if sent.begun:
            self._progress.advance(sent.left[0], sent.begun)
        if sent.whole:
            await self._inbox.delivered(sent.whole)
        if sent.left:
            await self._inbox.release(sent.left)

    async def _follow(self, talk: _Talk) -> None:
        """See to it that every reply is either handed over or released."""
        await asyncio.wait({talk.work})
        error = talk.work.exception()
        if error is not None:
            _log.error("update_failed", channel="wechat", update=talk.update.key, error=type(error).__name__)
            if talk.given_up.is_set():
                await self._apologise(talk.update)
            return
        await self._until_decided(talk)
        deliveries = talk.work.result().deliveries
        if deliveries and not talk.settled.is_set():
            talk.settled.set()
            talk.given_up.set()
            await self._inbox.release(deliveries)

    async def _apologise(self, update: Update) -> None:
        """WeChat was told that the message is taken, so it will not bring it again."""
        try:
            await self._speak(update.address.id, self._notices.trouble(update.content))
        except SendError as error:
            _log.warning("apology_failed", channel="wechat", update=update.key, error=type(error).__name__)

    async def _until_decided(self, talk: _Talk) -> None:
        patience = max(0.0, talk.began + self._settings.repeat_window - self._now())
        waiting = {asyncio.create_task(event.wait()) for event in (talk.settled, talk.given_up, self._stopping)}
        await asyncio.wait(waiting, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        for waiter in waiting:
            waiter.cancel()

    def _keep(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def _forget_old(self) -> None:
        """Oldest first; a talk is kept as long as a repetition of it may come."""
        horizon = self._now() - 2 * self._settings.repeat_window
        for key, talk in list(islice(self._talks.items(), 100)):
            if talk.began > horizon:
                return
            if talk.work.done():
                del self._talks[key]

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
