"""Facts, texts and the way from a question to an entry."""
