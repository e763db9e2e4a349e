"""The store's own sentences: what each trouble with the database means to a user, and what to do next."""

from lead_desk.domain.errors import StoreError

_DAMAGE = ("not a database", "malformed", "hmac", "corrupt", "vtable constructor failed")
"""What the library says of a page whose seal is broken; the last one where it holds the search index."""
_BACKUP = "Bring the store back from a backup. The files were left as they are."


def damaged() -> StoreError:
    """Say that the database is damaged; never blame the key, which was checked before."""
    return StoreError("The store's file is damaged.", _BACKUP, code="DAMAGED")


def missing() -> StoreError:
    """Say that the database file is not there."""
    return StoreError(
        "The store's file leads.db is missing. Nothing was made in its place.",
        "Bring it back from a backup, or find where it was moved.",
        code="STORE_MISSING",
    )


def not_encrypted() -> StoreError:
    """Say that an unencrypted file lies where the store should be."""
    return StoreError(
        "The file leads.db is not encrypted, so it is not this store. It was left alone.",
        "Move it away and bring the store back from a backup.",
        code="NOT_ENCRYPTED",
    )


def swapped() -> StoreError:
    """Say that the database belongs to another header."""
    return StoreError(
        "The store's two files do not belong together: leads.db is from another store.",
        "Put leads.db and store.json of the same store side by side.",
        code="SWAPPED",
    )


def newer() -> StoreError:
    """Say that the schema is newer than this program."""
    return StoreError(
        "This store was made by a newer version of Lead Desk.",
        "Install the newer version; the store is untouched.",
        code="NEWER",
    )


def in_use() -> StoreError:
    """Say that another process holds the store."""
    return StoreError(
        "This store is open in another Lead Desk window or command.",
        "Close it there, then try again.",
        code="IN_USE",
    )


def moved() -> StoreError:
    """Say that the file was moved or replaced under the open program."""
    return StoreError(
        "The store's file was moved, replaced or deleted while it was open. Nothing more is saved.",
        "Close Lead Desk, keep the store's folder out of synchronised folders, and open again.",
        code="MOVED",
    )


def rolled_back() -> StoreError:
    """Say that the store is older than what was last seen of it."""
    return StoreError(
        "The store is older than when it was last open: the newest entries of its log are missing.",
        "If you brought back a backup, confirm it; else look for the newer file. Exports wait until then.",
        code="ROLLED_BACK",
    )


def from_database(error: BaseException) -> StoreError:
    """Turn a database error into a sentence; its own text is dropped, since it may hold a cell."""
    text = str(getattr(error, "orig", error)).lower()
    if "locked" in text or "busy" in text:
        return in_use()
    if "full" in text:
        return StoreError("The disk is full. Nothing was stored.", "Free some space and try again.", code="DISK_FULL")
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return StoreError(
            "The store's folder cannot be written.", "Check the rights of the folder.", code="NOT_WRITABLE"
        )
    if any(sign in text for sign in _DAMAGE):
        return damaged()
    if "i/o error" in text:
        return StoreError(
            "The disk did not accept the data. Nothing was stored.", "Check the disk, then try again.", code="DISK"
        )
    return StoreError("The store refused the change. Nothing was stored.", "Try again.", code="REFUSED_BY_STORE")
