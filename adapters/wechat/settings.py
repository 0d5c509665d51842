"""What the WeChat adapter has to be told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from adapters.wechat.allowances import Allowances
from adapters.wechat.quotas import QuotaLimits
from adapters.wechat.templates import Template
from bot.domain.deliveries import Priority
from bot.domain.language import Language

API_URL = "https://api.weixin.qq.com"


@dataclass(frozen=True, slots=True)
class WeChatSettings:
    """Account, secrets and limits; all durations in seconds. Raises ValueError for an AES key of the wrong form.

    Without `app_secret` there are no calls to WeChat: everything goes by passive replies. `customer_service` None means
    "as soon as there is a secret". `public_url` is where the world reaches this process, for links to files. `aes_key` is
    the EncodingAESKey of 43 characters for compatible and security mode; `require_encryption` refuses pushes that are not
    encrypted.
    """

    app_id: str
    token: str = field(repr=False)
    app_secret: str | None = field(default=None, repr=False)
    aes_key: str | None = field(default=None, repr=False)
    api_url: str = API_URL
    public_url: str | None = None
    customer_service: bool | None = None
    require_encryption: bool = False
    clickable_choices: bool = True
    menu: bool = True
    templates: Mapping[Priority, Template] = field(default_factory=dict)
    quotas: QuotaLimits = field(default_factory=QuotaLimits)
    allowances: Allowances = field(default_factory=Allowances)
    menu_language: Language = Language.ZH
    passive_deadline: float = 4.3
    """When the answer is decided, so that it is with WeChat after 4.5 of its 5 seconds even under load."""
    drop_after: float = 6.0
    """WeChat drops a request after 5 seconds; one that shall be repeated is held a little longer than that."""
    repeat_window: float = 20.0
    """The last of WeChat's three requests ends 15 seconds after the first came in; the rest is reserve."""
    replay_window: float = 300.0
    connect_timeout: float = 5.0
    total_timeout: float = 20.0

    def __post_init__(self) -> None:
        if self.aes_key is not None and not re.fullmatch(r"[A-Za-z0-9+/]{43}", self.aes_key):
            raise ValueError("the WeChat EncodingAESKey has 43 letters and digits")

    @property
    def may_send(self) -> bool:
        """Whether customer-service messages shall be tried."""
        return bool(self.app_secret) and self.customer_service is not False
