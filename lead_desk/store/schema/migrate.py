"""Brings a store's schema up to date: numbered steps, each whole or not at all, after a backup.

A step is a module `migrations/mNNNN_name.py` with `STATEMENTS`, and `after(database)` where data must be moved as well.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass
from lead_desk.store.engine.database import APPLICATION_ID, Database
from lead_desk.store.schema import migrations

_NAME = re.compile(r"m(\d{4})_\w+")


@dataclass(frozen=True, slots=True)
class Step:
    """One migration."""

    number: int
    statements: tuple[str, ...]
    after: Callable[[Database], None] | None


def steps() -> tuple[Step, ...]:
    """Return all migrations in order.

    Raises:
        BrokenInstallationError: one is missing or there are none; a store must not be half made.
    """
    found: dict[int, Step] = {}
    for module in pkgutil.iter_modules(migrations.__path__):
        match = _NAME.fullmatch(module.name)
        if match:
            content = importlib.import_module(f"{migrations.__name__}.{module.name}")
            found[int(match[1])] = Step(int(match[1]), content.STATEMENTS, getattr(content, "after", None))
    if not found or sorted(found) != list(range(1, len(found) + 1)):
        raise BrokenInstallationError("a migration of the store")
    return tuple(found[number] for number in sorted(found))


def latest() -> int:
    """Return the newest schema number."""
    return steps()[-1].number


def version(database: Database) -> int:
    """Return the schema number of the open database; 0 for a new one."""
    return int(database.value("PRAGMA user_version"))


def migrate(database: Database, before: Callable[[], None]) -> list[int]:
    """Apply the missing steps, one transaction each.

    Args:
        database: may write, not in a transaction.
        before: called once before the first step of a store that already has data: the backup.

    Returns:
        The numbers of the steps applied.
    """
    here = version(database)
    missing = [step for step in steps() if step.number > here]
    if missing and here:
        before()
    for step in missing:
        with database.transaction():
            for statement in step.statements:
                database.run(statement)
            if step.after is not None:
                step.after(database)
            database.run(f"PRAGMA user_version = {step.number}")
            database.run(f"PRAGMA application_id = {APPLICATION_ID}")
    return [step.number for step in missing]
