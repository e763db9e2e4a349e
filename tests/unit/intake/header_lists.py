"""Header sets with sample cells, as tools and people write them; all values invented.

A set starts with `# name`; a line is `Header => field|other right field :: cell ; cell ; cell`, `-` for a column that
must stay out. The sets of `headers_*.txt` have no cells: they were written by people who did not know our words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lead_desk.domain.fields import PARTS
from lead_desk.intake.columns import propose

FOLDER = Path(__file__).parent / "header_sets"


@dataclass(frozen=True, slots=True)
class Listed:
    """One column of a set: its header, the fields that are right for it, and its cells."""

    header: str
    answers: frozenset[str]
    cells: tuple[str, ...]


def sets_of(path: Path) -> dict[str, list[Listed]]:
    """Return the sets of a file by name."""
    sets: dict[str, list[Listed]] = {}
    columns: list[Listed] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# ") and " => " not in line:
            columns = sets.setdefault(line[2:], [])
        elif line.strip():
            header, rest = line.split(" => ", 1)
            answers, _sign, cells = rest.partition(" :: ")
            columns.append(
                Listed(
                    header, frozenset(answers.strip().split("|")), tuple(cell.strip() for cell in cells.split(" ; "))
                )
            )
    return sets


@dataclass(frozen=True, slots=True)
class Miss:
    """A column that was not read right."""

    name: str
    header: str
    got: str
    wanted: tuple[str, ...]
    why: str


def misses(path: Path, *, cells: bool) -> Iterator[Miss | None]:
    """Yield None for a column read right, else what went wrong; with the cells, or by the headers alone."""
    for name, columns in sets_of(path).items():
        rows = [list(row) for row in zip(*(column.cells for column in columns), strict=True)] if cells else []
        proposal = propose([column.header for column in columns], rows)
        for listed, column in zip(columns, proposal.columns, strict=True):
            got = column.field or "-"
            beside = got == "refused" or got in PARTS  # neither is stored as a field
            right = got in listed.answers or (beside and "-" in listed.answers)
            yield None if right else Miss(name, listed.header, got, tuple(sorted(listed.answers)), column.why)
