"""Import of 100,000 rows x 20 columns, xlsx and csv, against the script one would write and against the floor.

`python tests/bench/bench_import.py [ROWS] [--peer FILE]` prints seconds, ratios and peak memory of whole processes, and
writes them to results_import.json beside it. The floor is a calamine (or csv) read and one executemany into SQLCipher.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

import lists

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


def timed(command: list[str], **options: object) -> tuple[float, float]:
    """Run a command; return wall seconds and the peak memory of its largest process in MiB."""
    before = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, **options)  # type: ignore[call-overload]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {command[:4]}")
    return time.perf_counter() - before, usage.ru_maxrss / 1024


def ours(path: Path, folder: Path, passphrase: Path) -> tuple[float, float]:
    """Import with the command line into a fresh store, made beforehand."""
    base = [sys.executable, "-m", "lead_desk", "--store", str(folder), "--passphrase-file", str(passphrase)]
    subprocess.run([*base, "init"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    tags = folder.parent / "tags.toml"
    tags.write_text(TAGS, encoding="utf-8")
    subprocess.run([*base, "apply", str(tags)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    declared = ["--source", "bench", "--purpose", "bench", "--basis", "undecided", "--country", "DK"]
    return timed([*base, "import", str(path), *declared, "--json"])


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


def main() -> None:
    """Print the table and keep it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?", type=int, default=100_000)
    parser.add_argument("--peer", type=Path, default=ROOT.parent / "shared" / "data" / "reference_import.py")
    given = parser.parse_args()
    results: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        passphrase = place / "passphrase.txt"
        passphrase.write_text("correct horse battery staple", encoding="utf-8")
        for kind, write in (("csv", lists.write_csv), ("xlsx", lists.write_xlsx)):
            path = place / f"list.{kind}"
            write(path, given.rows)
            table = {"ours": ours(path, place / f"store-{kind}", passphrase)}
            table["floor"] = timed([sys.executable, "-c", FLOOR, str(path), str(place / f"floor-{kind}.db")])
            if given.peer.exists():
                table["peer"] = timed([sys.executable, str(given.peer), str(path), str(place / f"peer-{kind}.db")])
            results[kind] = {f"{who}_s": round(s, 2) for who, (s, _) in table.items()}
            results[kind] |= {f"{who}_mib": round(m) for who, (_, m) in table.items()}
            results[kind]["times_floor"] = round(table["ours"][0] / table["floor"][0], 2)
            if "peer" in table:
                results[kind]["times_faster_than_peer"] = round(table["peer"][0] / table["ours"][0], 2)
            print(kind, json.dumps(results[kind]))
    results["children_mib"] = {"largest": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)}
    (Path(__file__).parent / "results_import.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
