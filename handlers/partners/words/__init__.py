"""The words of trades: taxonomy, terms, and what a text says in them."""
