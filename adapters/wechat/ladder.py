"""The ways to a WeChat user, from the best down: customer-service message, template, and else held until they write.

(The passive reply, the rung above, is the answer to the user's own request: see `passive`.)
"""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from adapters.wechat.bundle import Progress
from adapters.wechat.calls import Calls
from adapters.wechat.customer import CustomerService
from adapters.wechat.errors import DAY_USED_UP, NO_TEMPLATE, REFUSED_BY_USER, WRONG_FIELD, PlatformRefusal, typed_error
from adapters.wechat.quotas import Quotas
from adapters.wechat.templates import Template
from bot.domain.deliveries import Delivery, Lost, Priority, Rung, SendError, Sent, WindowClosed

_log = structlog.get_logger(__name__)

_NOT_THIS_WAY = frozenset({DAY_USED_UP, NO_TEMPLATE, REFUSED_BY_USER, WRONG_FIELD})
"""Refusals that close the template's rung and say nothing about the user or the message."""


class Ladder:
    """Sends each delivery by the best way that is open."""

    def __init__(
        self, customer: CustomerService, calls: Calls, quotas: Quotas, progress: Progress, templates: Mapping[Priority, Template]
    ) -> None:
        self._customer = customer
        self._calls = calls
        self._quotas = quotas
        self._progress = progress
        self._templates = templates
        self.trouble = ""
        """What is wrong with a template, for the operator; "" when nothing is."""

    async def send(self, delivery: Delivery) -> Sent:
        """Send one delivery; raises a SendError. WindowClosed tells the rung by which the user at least heard that something waits."""
        try:
            await self._customer.send(delivery)
        except WindowClosed:
            template = self._templates.get(delivery.priority)
            # What has begun as customer-service messages ends as such.
            if template is None or self._progress.has_begun(delivery):
                raise
            return await self._by_template(delivery, template)
        return Sent(rung=Rung.CUSTOMER)

    async def _by_template(self, delivery: Delivery, template: Template) -> Sent:
        openid = delivery.address.id
        text, whole = template.text_of(delivery)
        if not await self._quotas.take_template(openid):
            raise WindowClosed("no template message left for now")
        try:
            number = await self._calls.send_template(template.body(openid, text, delivery.reason))
        except PlatformRefusal as refusal:
            await self._quotas.give_back_template(openid)
            raise self._refused(refusal.code, template) from None
        except SendError as error:
            if not isinstance(error, Lost):
                await self._quotas.give_back_template(openid)
            raise
        if not whole:
            # The user knows that there is news; all of it comes when they write.
            raise WindowClosed("told in short by a template", template.rung, number)
        return Sent(rung=template.rung, platform_number=number)

    def _refused(self, code: int, template: Template) -> SendError:
        if code in (NO_TEMPLATE, WRONG_FIELD):
            self.trouble = f"WeChat refuses the template {template.id} (errcode {code}): check WECHAT_TEMPLATE_..."
            _log.warning("template_refused", channel="wechat", errcode=code, template=template.id)
        return WindowClosed(f"errcode {code}: not by this template") if code in _NOT_THIS_WAY else typed_error(code)
