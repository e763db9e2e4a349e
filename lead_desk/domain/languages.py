"""The languages in which the window and its documents speak."""

ENGLISH = "en"
"""What the code says; every text of another language has its English as a key."""
LANGUAGES = (ENGLISH, "da", "de", "fr")
