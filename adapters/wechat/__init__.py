"""WeChat Official Account: the callback WeChat pushes to, passive replies, customer-service messages, the menu."""

from adapters.wechat.adapter import WeChatAdapter
from adapters.wechat.settings import WeChatSettings

__all__ = ["WeChatAdapter", "WeChatSettings"]
