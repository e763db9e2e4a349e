"""Cleared leads to files, with their passport."""
