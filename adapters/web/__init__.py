"""The web chat: a page of our own, live over server-sent events, embeddable in other sites."""
