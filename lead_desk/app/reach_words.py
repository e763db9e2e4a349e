"""What further addresses and numbers of a lead are for, as people read it."""

PURPOSES = {"work": "at work", "home": "at home", "billing": "for bills", "delivery": "for deliveries", "other": ""}
"""Kind to English words, empty where nothing is known; documents and the window say them in the reader's language."""
