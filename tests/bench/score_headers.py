"""Score the column proposals: `python tests/bench/score_headers.py FILE...`. Prints the share read right.

A csv is in the form of headers_dev.csv; a txt has sets with sample cells (`tests/unit/intake/header_lists.py`), scored
by the headers alone and with their cells.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "unit" / "intake")]

from header_lists import misses

from lead_desk.domain.fields import PARTS
from lead_desk.intake.columns import propose


def sets_of(path: Path) -> dict[str, list[dict[str, str]]]:
    """Return the header sets of a file in the form of headers_dev.csv."""
    sets: dict[str, list[dict[str, str]]] = defaultdict(list)
    with path.open(encoding="utf-8-sig", newline="") as handle:
        for row in csv.DictReader(handle):
            sets[row["set_id"]].append(row)
    return sets


def score(path: Path, *, show: bool) -> tuple[int, int]:
    """Return (right, all) over a file; `refused` counts as not mapped."""
    right = total = 0
    for name, rows in sets_of(path).items():
        proposal = propose([row["header"] for row in rows], [])
        for row, column in zip(rows, proposal.columns, strict=True):
            got = column.field if column.field not in {None, "refused", *PARTS} else "other"
            accepted = {
                ("other" if row["canonical"] == "none" else row["canonical"]),
                *filter(None, row["also_acceptable"].split(";")),
            }
            good = got in accepted or (got == "other" and "none" in accepted)
            right, total = right + good, total + 1
            if show and not good:
                print(f"{name:32} {row['header']!r:45} got {got:14} ({column.why}) want {sorted(accepted)}")
    return right, total


def score_lists(path: Path, *, cells: bool) -> tuple[int, int, int]:
    """Return (right, mapped to a wrong field, all) over a file of sets with cells."""
    found = list(misses(path, cells=cells))
    missed = [miss for miss in found if miss is not None]
    for miss in missed if cells else ():
        print(f"{miss.name:34} {miss.header!r:40} got {miss.got} ({miss.why}) want {miss.wanted}")
    return len(found) - len(missed), sum(miss.got != "-" for miss in missed), len(found)


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        if argument.endswith(".csv"):
            right, total = score(Path(argument), show=True)
            print(f"{argument}: {right} of {total} right, {100 * right / total:.2f} %")
            continue
        for cells, words in ((False, "headers alone"), (True, "with cells")):
            right, wrong, total = score_lists(Path(argument), cells=cells)
            print(f"{argument}, {words}: {right} of {total} right, {100 * right / total:.2f} %, {wrong} mapped wrong")
