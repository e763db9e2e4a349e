"""Lead Desk: lead lists in, lawful lists out. Local, encrypted, offline."""

__version__ = "0.1.0"
