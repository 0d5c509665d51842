"""What gives a firm away in a text that shall not name it."""
