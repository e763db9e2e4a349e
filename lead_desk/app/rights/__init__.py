"""People's rights: who asked for what, until when, what is held on them, and how it was answered (GDPR Arts. 12-21)."""
