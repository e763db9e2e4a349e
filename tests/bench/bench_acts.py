"""Acts on every lead of a store, taken back and brought back: CPU seconds, peak memory, and how both grow.

`python tests/bench/bench_acts.py [LEADS]` imports that many invented leads and four times as many, changes all of them
in three ways, undoes and redoes each act, prints the cost of a lead as multiples of the smaller store's and the size of
the store before and after, and writes them to results_acts.json. Each store is worked on in a process of its own.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bench_import import ours
from lists import write_csv

from lead_desk import bootstrap
from lead_desk.app.leads.changes import AddTag, Change, SetBasis, SetField
from lead_desk.domain.lead import LeadQuery, Selection

ACTS: tuple[tuple[str, Change], ...] = (
    ("field", SetField("department", "Sales")),
    ("basis", SetBasis("bench", "consent")),
    ("tag", AddTag("spring")),
)
PASSPHRASE = "a bench of invented leads"


def measure(folder: Path) -> dict[str, float]:
    """Act on all leads of a store in this process, undo and redo."""
    found: dict[str, float] = {"mib_before": _size(folder)}
    desk = bootstrap.open_desk(folder, passphrase=PASSPHRASE)

    def timed(name: str, work: Callable[[], object]) -> None:
        begun = time.process_time()
        work()
        found[name] = round(time.process_time() - begun, 2)
        print(name, found[name], round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024), file=sys.stderr)

    for name, change in ACTS:
        timed(name, lambda change=change: desk.change(Selection(query=LeadQuery()), change, "bench"))
        timed(f"{name}_undone", desk.undo_act)
        timed(f"{name}_redone", desk.redo_act)
    found["mib_after"] = _size(folder)
    desk.close()
    found["mib"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return found


def _size(folder: Path) -> float:
    return round(sum(path.stat().st_size for path in folder.iterdir() if path.is_file()) / 2**20)


def apart(count: int) -> dict[str, float]:
    """Make a store of so many leads and measure in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        write_csv(place / "list.csv", count)
        (place / "words").write_text(PASSPHRASE, encoding="utf-8")
        ours(place / "list.csv", place / "store", place / "words")
        command = [sys.executable, __file__, "--only", str(place / "store")]
        run = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        found: dict[str, float] = json.loads(run.stdout)
        return found


def main() -> None:
    """Print the figures and keep them."""
    if sys.argv[1:2] == ["--only"]:
        print(json.dumps(measure(Path(sys.argv[2]))))
        return
    count = int(sys.argv[1]) if sys.argv[1:] else 50_000
    one, four = apart(count), apart(4 * count)
    times = {name: round(four[name] / 4 / one[name], 2) for name in one if not name.startswith("mib")}
    results = {
        "leads": count,
        "one": one,
        "four": four,
        "times_a_lead": times,
        "times_mib": round(four["mib"] / one["mib"], 2),
    }
    print(json.dumps(results))
    (Path(__file__).parent / "results_acts.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
