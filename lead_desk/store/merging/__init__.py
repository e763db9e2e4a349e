"""Leads that are one person: proposals, merging, what cannot be settled."""
