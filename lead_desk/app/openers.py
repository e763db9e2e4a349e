"""How a front end comes by a desk: bootstrap stands above the front ends and hands this down."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lead_desk.domain.rows import ReadOptions

if TYPE_CHECKING:
    from lead_desk.app.desk import Desk
    from lead_desk.app.imports.reading_desk import ReadingDesk


class Openers(Protocol):
    """The ways to a desk. The module `lead_desk.bootstrap` is the real one; tests hand in their own."""

    def default_folder(self) -> Path:
        """Return the folder of the user's own store."""
        ...

    def create_desk(
        self, folder: Path | None = None, passphrase: str | None = None, actor: str = ""
    ) -> "tuple[Desk, str]":
        """Make a store and return its desk and the recovery key, which is shown once.

        Raises:
            StoreError: there is a store already, the folder is not fit, or there is no keyring and no passphrase.
        """
        ...

    def open_desk(
        self,
        folder: Path | None = None,
        passphrase: str | None = None,
        recovery: str | None = None,
        actor: str = "",
        *,
        alone: bool = False,
    ) -> "Desk":
        """Open a store.

        Args:
            folder: the user's own when not given.
            passphrase: opens the store instead of the keyring.
            recovery: the recovery key, instead of either.
            actor: who acts, the login's name when not given.
            alone: one thread does all of the work, so that nobody reads while it writes.

        Raises:
            StoreError: missing, wrong key, locked, in use, newer or damaged; its files stay unchanged.
        """
        ...

    def demo_desk(self, *, filled: bool = True) -> "Desk":
        """Return a throw-away store with the sample organisation declared and, when `filled`, its lists imported."""
        ...

    def reading_desk(self, path: Path | None = None, options: ReadOptions | None = None) -> "ReadingDesk":
        """Return what needs no store: the columns and the flags of a file.

        Args:
            path: the file that will be described first; a child begins with it at once.
            options: how it will be read then.
        """
        ...

    def preparing(
        self, path: Path, options: ReadOptions, folder: Path | None = None, passphrase: str | None = None
    ) -> AbstractContextManager[None]:
        """Begin to get ready for the import of a file while the rest is loaded; what was not used ends with the block.

        Args:
            path: the file; a child begins to describe it.
            options: how it will be read.
            folder: of the store that it goes into, as `open_desk` will be told; likewise `passphrase`.
            passphrase: likewise; the key is worked out of it meanwhile.
        """
        ...
