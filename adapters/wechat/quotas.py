"""How many messages the account may send by each way, counted together by all processes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.deliveries.limits import give_back_quota, take_quota, use_up_quota

CHINA = ZoneInfo("Asia/Shanghai")
"""WeChat counts days and months by the clock of China."""


@dataclass(frozen=True, slots=True)
class QuotaLimits:
    """A day's customer-service messages and templates of the account, a month's templates of one user; 0 for any number.

    WeChat allows a new account 500,000 customer-service calls a day ("limit"), and mass messages four a user and calendar month
    ("Batch Sends"): templates are held to the same.
    """

    customer_daily: int = 500_000
    template_daily: int = 100_000
    template_monthly: int = 4


class Quotas:
    """Takes from the quotas before a call."""

    def __init__(self, limits: QuotaLimits, database: Database, clock: Clock) -> None:
        self._limits = limits
        self._database = database
        self._clock = clock

    async def take_customer(self, count: int) -> bool:
        """Whether the account may send so many customer-service messages today."""
        name, ends_at = self._day("customer")
        most = self._limits.customer_daily
        return await self._database.run(lambda connection: take_quota(connection, name, count, most, ends_at))

    async def give_back_customer(self, count: int) -> None:
        """So many were surely not sent."""
        name, _ = self._day("customer")
        await self._database.run(lambda connection: give_back_quota(connection, name, count))

    async def use_up_customer(self) -> None:
        """WeChat says that none is left today."""
        name, ends_at = self._day("customer")
        await self._database.run(lambda connection: use_up_quota(connection, name, ends_at))

    async def take_template(self, openid: str) -> bool:
        """Whether this user may get one more template message this month, and the account send one more today."""
        (day, day_ends), (month, month_ends) = self._day("template"), self._month(f"template:{openid}")
        daily, monthly = self._limits.template_daily, self._limits.template_monthly

        def take(connection: Connection) -> bool:
            if not take_quota(connection, month, 1, monthly, month_ends):
                return False
            if take_quota(connection, day, 1, daily, day_ends):
                return True
            give_back_quota(connection, month, 1)
            return False

        return await self._database.run(take)

    async def give_back_template(self, openid: str) -> None:
        """It was surely not sent."""
        (day, _), (month, _) = self._day("template"), self._month(f"template:{openid}")

        def give_back(connection: Connection) -> None:
            give_back_quota(connection, day, 1)
            give_back_quota(connection, month, 1)

        await self._database.run(give_back)

    def _day(self, kind: str) -> tuple[str, datetime]:
        today = self._clock().astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
        return f"wechat:{kind}:{today:%Y-%m-%d}", today + timedelta(days=1)

    def _month(self, kind: str) -> tuple[str, datetime]:
        first = self._clock().astimezone(CHINA).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        return f"wechat:{kind}:{first:%Y-%m}", (first + timedelta(days=32)).replace(day=1)
