"""Preview every spreadsheet below a folder in a throw-away store and print what an import would do with each.

`python tests/bench/survey_files.py FOLDER` prints one line a file: rows, created, duplicates, rejected, flagged,
stopped, or the sentence with which the file is refused. Nothing is kept. A traceback or a count that does not add up
ends it with exit code 1.
"""

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.errors import LeadDeskError
from lead_desk.domain.source import Source


def line(desk: Desk, path: Path, outcomes: Counter[str]) -> str:
    """Return what a preview of the file's first sheet says."""
    tags = Tags(source="survey", purpose="survey", basis="undecided")
    try:
        report = desk.preview(ImportRequest(path, tags=tags, country="DK"))
    except LeadDeskError as error:
        outcomes["refused with a sentence"] += 1
        return f"-- {error.sentence}"
    except Exception as error:  # noqa: BLE001 - the survey's whole point is to find these
        outcomes["CRASHED"] += 1
        return f"!! {type(error).__name__}"
    n = report.counts
    total = n.created + n.updated + n.unchanged + n.duplicates + n.rejected + n.stopped
    outcomes["read" if total == n.rows else "COUNTS DO NOT ADD UP"] += 1
    return (
        f"{n.rows:>6} rows {n.created:>6} created {n.duplicates:>5} twice {n.rejected:>5} rejected "
        f"{n.flagged:>4} flagged {n.stopped:>3} stopped"
    )


def main() -> int:
    """Print the table and the sums."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    desk, outcomes = bootstrap.demo_desk(), Counter[str]()
    desk.put(Purpose("survey", "Survey"))
    desk.put(Source("survey", "Survey"))
    for path in sorted(entry for entry in folder.rglob("*") if entry.is_file()):
        start = time.perf_counter()
        text = line(desk, path, outcomes)
        print(f"{path.relative_to(folder)!s:<70} {text}  ({time.perf_counter() - start:.1f} s)")
    print(dict(outcomes))
    return 1 if outcomes["CRASHED"] or outcomes["COUNTS DO NOT ADD UP"] else 0


if __name__ == "__main__":
    sys.exit(main())
