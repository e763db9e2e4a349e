"""A list on its way into the store."""
