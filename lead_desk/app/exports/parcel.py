"""The files of one export: the list, what travels with it, and the wrapping that keeps it from strangers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from pathlib import Path

from lead_desk.app.results import SealedFacts
from lead_desk.app.writer_parts import StagedWriter, TableWriter
from lead_desk.domain.errors import UsageError
from lead_desk.domain.values import dataclass

SEALED_ENDING = ".zip"
LEAST_PASSPHRASE = 12
_MOST_PASSPHRASE = 99
_ENDINGS = {"xlsx": ".xlsx", "tsv": ".tsv"}
"""Endings of lists inside an encrypted file; every other kind is csv."""
FORMAT = "zip, AES-256 (AE-2)"


def check_passphrase(text: str) -> None:
    """Check that a passphrase protects, and that every program takes it the same way.

    The format works the key out quickly (1,000 rounds), so only length keeps guessers out.

    Raises:
        UsageError: too short, too long, or with letters that programs write in different ways.
    """
    if len(text) < LEAST_PASSPHRASE:
        raise UsageError(
            f"A passphrase needs {LEAST_PASSPHRASE} characters or more.",
            "Take four or five words that have nothing to do with each other.",
            code="PASSPHRASE_SHORT",
        )
    if len(text) > _MOST_PASSPHRASE or not (text.isascii() and text.isprintable()):
        raise UsageError(
            "Not every program that opens the file would take this passphrase.",
            f"Take plain letters without accents, digits and signs, at most {_MOST_PASSPHRASE}.",
            code="PASSPHRASE_LETTERS",
        )


@dataclass(frozen=True, slots=True)
class Parcel:
    """Where the files of an export go.

    Attributes:
        target: the file the recipient gets.
        passphrase: encrypts it; empty for a list in the clear.
        ending: of the list itself.
    """

    target: Path
    passphrase: str = field(repr=False)
    ending: str

    @classmethod
    def of(cls, target: Path, kind: str, passphrase: str) -> "Parcel":
        """Return the parcel of an export.

        Raises:
            UsageError: the passphrase is too weak, or the name does not end as an encrypted file's.
        """
        if not passphrase:
            return cls(target, "", target.suffix)
        check_passphrase(passphrase)
        check_name(target)
        return cls(target, passphrase, _ENDINGS.get(kind, ".csv"))

    @property
    def list(self) -> Path:
        """The list: the target itself, or the file inside."""
        return self.beside("", self.ending) if self.passphrase else self.target

    @property
    def stops(self) -> Path:
        """The file of stops, beside the list or inside with it."""
        return self.beside(".stops", ".csv")

    @property
    def left_out(self) -> Path:
        """The list of those left out, which holds places and no people, and stays readable."""
        return self.beside(".left-out", self.ending)

    def beside(self, mark: str, ending: str) -> Path:
        """Return a file of the same name with another ending."""
        return self.target.with_name(f"{self.target.stem}{mark}{ending}")

    @contextmanager
    def opened(self, files: StagedWriter) -> Iterator[TableWriter]:
        """Open what writes the list and the stops: the files themselves, or one encrypted file around them."""
        if not self.passphrase:
            yield files
            return
        with files.sealed(self.target, self.passphrase) as inside:
            yield inside

    def sealed_facts(self, out: TableWriter) -> SealedFacts | None:
        """Return what the passport says about the list inside, None where it lies in the clear."""
        return SealedFacts(FORMAT, self.list.name, *out.facts(self.list)) if self.passphrase else None


def check_name(target: Path) -> None:
    """Check the name of an encrypted file.

    Raises:
        UsageError: it ends otherwise than a zip file.
    """
    if target.suffix.lower() != SEALED_ENDING:
        raise UsageError(
            "An encrypted list is a zip file.", f"Give it a name that ends in {SEALED_ENDING}.", code="NOT_A_ZIP"
        )
