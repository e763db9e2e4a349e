"""Print a table over a folder with its manifest: what was expected of each file, and what came.

`python tests/bench/table_of_files.py spreadsheets` or `attacks`: a line a file with its expectation, whether extent and
sampled cells are equal, the sentence where it is refused, and the processor seconds until the first screen of a preview
could be shown. Ends with exit code 1 when a file does not come out as its manifest says.
"""

import argparse
import resource
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "contract")]

from manifests import FOLDERS, HEADER_ONLY, SEP_LINES, Expected, manifest, problems

from lead_desk import bootstrap
from lead_desk.app.imports.reading_desk import ReadingDesk
from lead_desk.domain.errors import LeadDeskError


def seconds() -> float:
    """Return the processor time of this process and of the reading children that ended."""
    used = (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def first_screen(desk: ReadingDesk, path: Path) -> str:
    """Return what the window shows of a file first: its columns and rows, or the sentence that refuses it."""
    try:
        info = desk.describe(path)
        sheet = desk.columns(path, desk.main_sheet(info))
    except LeadDeskError as error:
        return error.sentence
    return f"{len(sheet.columns)} columns, header in row {sheet.header_row}"


def verdict(expected: Expected) -> str:
    """Return `as expected`, or what differs."""
    name, wrong = expected.path.name, problems(expected)
    if wrong and name in SEP_LINES | HEADER_ONLY:
        return "as expected (a reading of ours, see tests/contract)"
    if wrong and expected.line["expectation"] == "rows-or-clear-error":
        return f"read another way, no error: {', '.join(wrong)}"
    return ", ".join(wrong) or "as expected"


def main() -> int:
    """Print the table and its sums."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", choices=FOLDERS)
    desk, sums, slowest = bootstrap.reading_desk(), Counter[str](), 0.0
    files = list(manifest((parser.parse_args().folder,)))
    if files:
        first_screen(desk, files[0].path)  # the rules are loaded once a start, not once a file
    for expected in files:
        start = seconds()
        shown = first_screen(desk, expected.path)
        taken = seconds() - start
        slowest = max(slowest, taken)
        told = verdict(expected)
        sums[told.split(":")[0].split(" (")[0]] += 1
        print(f"{expected.path.name:<58} {expected.line['expectation']:<20} {told:<14} {taken:5.2f} s  {shown}")
    print(dict(sums), f"slowest first screen {slowest:.2f} s")
    return 0 if set(sums) <= {"as expected", "read another way, no error"} else 1


if __name__ == "__main__":
    sys.exit(main())
