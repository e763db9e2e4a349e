# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Full-text search over names, companies, addresses and numbers (FTS5), kept in step by hand: bulk work is faster so.

The index holds no text, only terms; it must be told the old values before a lead changes or goes.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from lead_desk.store.context import Context
from lead_desk.store.engine.database import Database

COLUMNS = ("full_name", "first_name", "last_name", "company", "email", "phone", "mobile", "job_title", "city")
_NAMES = ", ".join(COLUMNS)
_FEW, _SHARE = 50, 100
_PUT_OFF = "search"
_USUAL = {"automerge": 4, "hashsize": 1 << 20}
_IN_BULK = {"automerge": 0, "hashsize": 200_000}
"""How much is gathered before it is written, and how soon what was written is merged: many leads at once are far
quicker gathered in what the processor's cache holds, and merged once there is much of it."""
_WORD = re.compile(r"[^\W_]+")


@contextmanager
def kept_in_step(context: Context) -> Iterator[None]:
    """Keep the index in step with what the block does to the chosen leads: changes them, deletes them, puts them back.

    Taking a lead out securely costs a hundred times what putting one in costs, so from about a hundredth of all leads
    on the index is built anew.
    """
    database = context.db
    with in_blocks(context, int(database.value("SELECT count(*) FROM temp.chosen"))):
        if _PUT_OFF in context.put_off:
            yield
        else:
            unindex_chosen(database)
            yield
            index_chosen(database)


@contextmanager
def in_blocks(context: Context, leads: int) -> Iterator[None]:
    """Let a change of so many leads go on in blocks; when they are many, the index is built anew once, at its end."""
    if _PUT_OFF in context.put_off or not takes_rebuild(context.db, leads):
        yield
        return
    context.put_off.add(_PUT_OFF)
    yield
    context.put_off.remove(_PUT_OFF)
    rebuild(context.db)


def takes_rebuild(database: Database, changed: int) -> bool:
    """Tell whether building the index anew is cheaper than taking `changed` leads out of it."""
    if changed < _FEW:
        return False
    return changed * _SHARE > int(database.value("SELECT count(*) FROM lead"))


def rebuild(database: Database) -> None:
    """Build the index anew from the leads."""
    _set(database, _IN_BULK)
    database.run("INSERT INTO lead_search (lead_search) VALUES ('rebuild')")
    _set(database, _USUAL)


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
    _set(database, _IN_BULK)
    database.run(f"INSERT INTO lead_search (rowid, {_NAMES}) SELECT id, {_NAMES} FROM lead WHERE id >= ?", (first,))
    _set(database, _USUAL)


def _set(database: Database, settings: Mapping[str, int]) -> None:
    """Set how the index is written; the settings are part of the transaction and go back with it when it fails."""
    database.many("INSERT INTO lead_search (lead_search, rank) VALUES (?, ?)", list(settings.items()))


def match_expression(text: str) -> str:
    """Turn what a user typed into a search expression: every word must occur, each may be unfinished.

    What is typed without a space, such as an e-mail address, must occur as it stands.

    Returns:
        An FTS5 expression of quoted phrases, or an empty string when nothing can be searched for.
    """
    chunks = (" ".join(_WORD.findall(chunk)) for chunk in text.split())
    return " ".join(f'"{chunk}"*' for chunk in chunks if chunk)


def digits_of(text: str) -> str:
    """Return the digits of a typed number when the text is one (five digits or more), else an empty string."""
    digits = "".join(char for char in text if char.isdigit())
    return digits if len(digits) >= 5 and not any(char.isalpha() for char in text) else ""
