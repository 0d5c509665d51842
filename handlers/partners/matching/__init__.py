"""Which offers and requests fit each other, and why."""
