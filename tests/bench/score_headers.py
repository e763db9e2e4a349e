"""Score the column proposals: `python tests/bench/score_headers.py FILE.csv`. Prints the share read right."""

import csv
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

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
            got = column.field if column.field not in {None, "refused"} else "other"
            accepted = {
                ("other" if row["canonical"] == "none" else row["canonical"]),
                *filter(None, row["also_acceptable"].split(";")),
            }
            good = got in accepted or (got == "other" and "none" in accepted)
            right, total = right + good, total + 1
            if show and not good:
                print(f"{name:32} {row['header']!r:45} got {got:14} ({column.why}) want {sorted(accepted)}")
    return right, total


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        right, total = score(Path(argument), show=True)
        print(f"{argument}: {right} of {total} right, {100 * right / total:.2f} %")
