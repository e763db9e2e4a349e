"""Import of 100,000 rows x 20 columns, xlsx and csv, against the script one would write and against the floor.

`python tests/bench/bench_import.py [ROWS] [--peer FILE] [--rounds N] [--long]` prints wall and CPU seconds of whole
processes with their children, ratios and the peak memory of the largest process, and writes them to
results_import.json beside it.
The floor is a calamine (or csv) read and one executemany into SQLCipher. `--long` also imports ten times the rows from
csv, and gives the cost of a row and the peak memory as multiples of those of the shorter list.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
FLOOR = """
import csv, sys
from sqlcipher3 import dbapi2
path, out = sys.argv[1:]
if path.endswith(".csv"):
    rows = [r for r in csv.reader(open(path, newline="", encoding="utf-8-sig"))]
else:
    from python_calamine import CalamineWorkbook
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
base = dbapi2.connect(out)
base.set_key("x'" + "ab" * 32 + "'")
base.execute("create table lead (%s)" % ",".join("c%d" % i for i in range(len(rows[0]))))
base.executemany("insert into lead values (%s)" % ",".join("?" * len(rows[0])), rows)
base.commit()
"""


_BESIDE = 3
"""So often the shorter list is imported before the longer one, and again after it."""


class Cost(NamedTuple):
    """What a command took: wall and CPU seconds, its children's included, and MiB of its largest process."""

    s: float
    cpu: float
    mib: float


def timed(command: list[str]) -> Cost:
    """Run a command and tell what it took."""
    before = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {command[:4]}")
    return Cost(time.perf_counter() - before, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def ours(path: Path, folder: Path, passphrase: Path) -> Cost:
    """Import with the command line into a fresh store, made beforehand."""
    base = [sys.executable, "-m", "lead_desk", "--store", str(folder), "--passphrase-file", str(passphrase)]
    timed([*base, "init"])
    tags = folder.parent / "tags.toml"
    tags.write_text(TAGS, encoding="utf-8")
    timed([*base, "apply", str(tags)])
    declared = ["--source", "bench", "--purpose", "bench", "--basis", "undecided", "--country", "DK"]
    return timed([*base, "import", str(path), *declared, "--json"])


def first_screen(path: Path) -> Cost:
    """Look at the columns of a file, as the import page does first; the start of the program is counted in."""
    return timed([sys.executable, "-m", "lead_desk", "columns", str(path), "--sample", "--json"])


def make(path: Path, rows: int) -> None:
    """Write the list in a process of its own: a child's peak memory starts from that of whoever started it."""
    write = f"import lists, pathlib; lists.write_{path.suffix[1:]}(pathlib.Path({str(path)!r}), {rows})"
    subprocess.run([sys.executable, "-c", write], cwd=Path(__file__).parent, check=True)


TAGS = """
[[purposes]]
key = "bench"
name = "Bench"
[[sources]]
key = "bench"
name = "Bench"
kind = "event"
terms = "allowed"
obtained_on = 2026-11-01
"""


def compared(path: Path, place: Path, passphrase: Path, peer: Path, rounds: int) -> dict[str, float]:
    """Import a list in all ways, by turns; return the figures, of each way the middle one by its time.

    Each of our runs is held against the floors just before and after it: where a machine is quick at one moment and
    slow at the next, two runs that lie apart tell of the machine alone.
    """
    kind = path.suffix[1:]
    other, base = [sys.executable, str(peer), str(path)], place / f"peer-{kind}.db"
    peers = [_anew(other, base)] if peer.exists() else []
    floors, runs = [_floor(path, place)], []
    for turn in range(rounds):
        runs.append(ours(path, place / f"store-{path.stem}-{kind}-{turn}", passphrase))
        floors.append(_floor(path, place))
    peers += [_anew(other, base)] if peers else []
    own = sorted(runs)[len(runs) // 2]
    floor, screen = sorted(floors)[len(floors) // 2], first_screen(path)
    table = {"ours": own, "first_screen": screen, "floor": floor, **({"peer": min(peers)} if peers else {})}
    figures = {
        f"{who}_{name}": round(value, 2) for who, cost in table.items() for name, value in cost._asdict().items()
    }
    ratios = sorted(
        2 * run.s / (before.s + after.s) for run, before, after in zip(runs, floors, floors[1:], strict=False)
    )
    figures["times_floor"] = round(ratios[len(ratios) // 2], 2)
    figures["times_floor_least"], figures["times_floor_most"] = round(ratios[0], 2), round(ratios[-1], 2)
    if peers:
        figures["times_faster_than_peer"] = round(sum(cost.s for cost in peers) / len(peers) / own.s, 2)
    return figures


def _floor(path: Path, place: Path) -> Cost:
    return _anew([sys.executable, "-c", FLOOR, str(path)], place / f"floor-{path.suffix[1:]}.db")


def _anew(command: list[str], base: Path) -> Cost:
    """Run a command that makes a database."""
    base.unlink(missing_ok=True)
    return timed([*command, str(base)])


def lengthened(rows: int, place: Path, passphrase: Path) -> dict[str, float]:
    """Import ten times the rows; return the cost of a row and the memory as multiples of the shorter list's.

    The shorter one is imported just before and just after it, for the reason `compared` tells.
    """
    path, usual = place / "long.csv", place / "list.csv"
    make(path, rows * 10)
    short = [ours(usual, place / f"store-before-{turn}", passphrase) for turn in range(_BESIDE)]
    long = ours(path, place / "store-long", passphrase)
    short += [ours(usual, place / f"store-after-{turn}", passphrase) for turn in range(_BESIDE)]
    screen = first_screen(path)
    path.unlink()
    mean = Cost(*(sum(costs) / len(short) for costs in zip(*short, strict=True)))
    return {
        **{name: round(value, 2) for name, value in long._asdict().items()},
        "first_screen_s": round(screen.s, 2),
        "first_screen_cpu": round(screen.cpu, 2),
        "times_memory": round(long.mib / mean.mib, 2),
        "times_wall_a_row": round(long.s / 10 / mean.s, 2),
        "times_cpu_a_row": round(long.cpu / 10 / mean.cpu, 2),
    }


def main() -> None:
    """Print the table and keep it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?", type=int, default=100_000)
    parser.add_argument("--peer", type=Path, default=ROOT.parent / "shared" / "data" / "reference_import.py")
    parser.add_argument("--rounds", type=int, default=5, help="how often each list is imported")
    parser.add_argument("--long", action="store_true", help="also ten times the rows, from csv")
    given = parser.parse_args()
    results: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        passphrase = place / "passphrase.txt"
        passphrase.write_text("correct horse battery staple", encoding="utf-8")
        for kind in ("csv", "xlsx"):
            path = place / f"list.{kind}"
            make(path, given.rows)
            results[kind] = compared(path, place, passphrase, given.peer, given.rounds)
            print(kind, json.dumps(results[kind]))
        if given.long:
            results["long"] = lengthened(given.rows, place, passphrase)
            print("long", json.dumps(results["long"]))
    (Path(__file__).parent / "results_import.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
