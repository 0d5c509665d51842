"""Files that are imported and exported: what they look like, and what is wrong with them, by line."""
