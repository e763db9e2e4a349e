"""Leads as rows: kept, found, picked, edited."""
