# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Full-text search over names, companies, addresses and numbers (FTS5), kept in step by hand: bulk work is faster so.

The index holds no text, only terms; it must be told the old values before a lead changes or goes.
"""

import re

from lead_desk.store.database import Database

COLUMNS = ("full_name", "first_name", "last_name", "company", "email", "phone", "mobile", "job_title", "city")
_NAMES = ", ".join(COLUMNS)
_WORD = re.compile(r"[^\W_]+")


def unindex_chosen(database: Database) -> None:
    """Take the chosen leads out of the index; call before their values change."""
    database.run(
        f"INSERT INTO lead_search (lead_search, rowid, {_NAMES}) SELECT 'delete', id, {_NAMES} FROM lead"
        " WHERE id IN (SELECT lead_id FROM temp.chosen)"
    )


def index_chosen(database: Database) -> None:
    """Put the chosen leads into the index with their present values."""
    database.run(
        f"INSERT INTO lead_search (rowid, {_NAMES}) SELECT id, {_NAMES} FROM lead"
        " WHERE id IN (SELECT lead_id FROM temp.chosen)"
    )


def index_from(database: Database, first: int) -> None:
    """Put all leads from id `first` on into the index: what an import does at its end."""
    database.run(f"INSERT INTO lead_search (rowid, {_NAMES}) SELECT id, {_NAMES} FROM lead WHERE id >= ?", (first,))


def match_expression(text: str) -> str:
    """Turn what a user typed into a search expression: every word must occur, the last may be unfinished.

    Returns:
        An FTS5 expression of quoted words, or an empty string when nothing can be searched for.
    """
    return " ".join(f'"{word}"*' for word in _WORD.findall(text))


def digits_of(text: str) -> str:
    """Return the digits of a typed number when the text is one (five digits or more), else an empty string."""
    digits = "".join(char for char in text if char.isdigit())
    return digits if len(digits) >= 5 and not any(char.isalpha() for char in text) else ""
