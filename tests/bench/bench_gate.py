"""The gate and the export over 1,000,000 leads in SQLCipher, against the bare cost of fetching the facts.

`python tests/bench/bench_gate.py [LEADS]` imports the sample lists, multiplies their leads inside the store set-wise
(bases, findings, evidence, stops and further batches with them), prints wall and CPU milliseconds and ratios, and
writes them to results_gate.json beside it. The floor is one query that fetches every fact about every lead. Exports
run in processes of their own; their peak memory is compared between a tenth of the leads and all of them.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports import demo_story
from lead_desk.app.verdicts.judge import judge
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.lead import LeadQuery

SECRET = "correct horse battery staple"
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
MULTIPLIED = ("lead_basis", "finding", "evidence_link", "lead_stop", "lead_batch", "lead_key")
FLOOR = (
    """SELECT l.id, l.trait_id, l.batch_id, b.tag_id, l.restricted, l.date_of_birth, l.last_contact FROM lead l
    LEFT JOIN lead_basis b ON b.lead_id = l.id AND b.current = 1""",
    "SELECT lead_id, kind, category, state FROM finding",
    "SELECT lead_id, shape_id FROM evidence_link",
    "SELECT lead_id, stop_id FROM lead_stop",
    "SELECT lead_id, batch_id FROM lead_batch",
)
CHILD = """
import json, sys, time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from lead_desk import bootstrap
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
store, target, now, secret, campaign = sys.argv[1:]
desk = bootstrap.open_desk(Path(store), secret, clock=FixedClock(datetime.fromisoformat(now)))
wall, cpu = time.perf_counter(), time.process_time()
result = desk.export(campaign, Path(target))
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
status = Path("/proc/self/status").read_text()  # ru_maxrss would begin with the parent's
peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
print(json.dumps({"written": result.written, "held": result.held, "s": wall, "cpu": cpu, "mib": peak}))
"""


def fill(folder: Path, leads: int) -> Desk:
    """Make a store with about that many leads of the sample lists, assessments signed."""
    desk, _recovery = bootstrap.create_desk(folder, SECRET, actor="Nora Winther", clock=FixedClock(NOW))
    demo_story.declare(desk)
    for _sample, _report in demo_story.import_all(desk):
        continue
    demo_story.sign(desk)
    with desk.core.store.write("Nora Winther") as unit:
        db = unit.context.db  # type: ignore[attr-defined]
        count, step = db.one("SELECT count(*), max(id) FROM lead")
        db.run("CREATE TEMP TABLE copies (k INTEGER PRIMARY KEY)")
        db.many("INSERT INTO temp.copies VALUES (?)", [(number,) for number in range(1, leads // count)])
        for table in MULTIPLIED:
            _multiply(db, table, "lead_id", step)
        _multiply(db, "lead", "id", step)
        unit.commit()
    desk.refresh_standing(only_stale=False)
    return desk


def _multiply(db: object, table: str, key: str, step: int) -> None:
    """Copy the rows of a table once for each number, with the lead's number moved on."""
    columns = [row[1] for row in db.rows(f"PRAGMA table_info({table})")]  # type: ignore[attr-defined]
    if key != "id":
        columns = [name for name in columns if name != "id"]
    picked = ", ".join(f"t.{name} + c.k * {step}" if name == key else f"t.{name}" for name in columns)
    named = ", ".join(f'"{name}"' for name in columns)
    db.run(f"INSERT INTO {table} ({named}) SELECT {picked} FROM {table} t CROSS JOIN temp.copies c")  # type: ignore[attr-defined]


def cost(act: Callable[[], object], times: int = 3) -> dict[str, float]:
    """Return wall and CPU milliseconds of an act, the median of some runs."""
    walls, cpus = [], []
    for _ in range(times):
        wall, cpu = time.perf_counter(), time.process_time()
        act()
        cpus.append((time.process_time() - cpu) * 1000)
        walls.append((time.perf_counter() - wall) * 1000)
    return {"ms": round(statistics.median(walls), 1), "cpu_ms": round(statistics.median(cpus), 1)}


def floor(desk: Desk) -> None:
    """Fetch every fact about every lead, and do nothing with them."""
    with desk.core.store.read() as unit:
        for sql in FLOOR:
            for _block in unit.context.db.blocks(sql):  # type: ignore[attr-defined]
                pass


def judged(desk: Desk, campaign: Campaign) -> None:
    """Take the facts of all leads and the verdict on each."""
    with desk.core.store.read() as unit:
        judge(desk.core, unit, desk.core.frame(campaign, marketing=True))


def after_an_edit(desk: Desk) -> dict[str, float]:
    """Measure the counts of the grid after one lead was changed; the change itself apart."""
    turns = iter(range(1000, 2000))
    edits, counts = [], []
    for _ in range(5):
        lead = desk.ids(LeadQuery(), offset=next(turns), limit=1)[0]
        started = time.perf_counter()
        desk.edit(lead, {"job_title": "Buyer"}, "Told on the phone")
        edits.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        desk.refresh_standing()
        desk.status_counts(LeadQuery())
        counts.append((time.perf_counter() - started) * 1000)
    return {"edit_ms": round(statistics.median(edits), 1), "counts_ms": round(statistics.median(counts), 1)}


def exported(store: Path, place: Path, campaign: str) -> dict[str, float]:
    """Export a campaign in a process of its own."""
    target = place / f"{campaign}.csv"
    given = [str(store), str(target), NOW.isoformat(), SECRET, campaign]
    done = subprocess.run([sys.executable, "-c", CHILD, *given], cwd=ROOT, check=True, capture_output=True, text=True)
    for path in place.glob(f"{campaign}.*"):
        path.unlink()
    return {name: round(value, 1) for name, value in json.loads(done.stdout).items()}


def measure(place: Path, leads: int) -> dict[str, object]:
    """Return all figures."""
    store = place / "store"
    desk = fill(store, leads)
    plain = desk.get(Campaign, "winter-calls")
    if plain is None:
        raise SystemExit("the samples have no such campaign")
    campaign = replace(plain, key="all", sources=())
    one = desk.ids(LeadQuery(), offset=500, limit=1)[0]
    results: dict[str, object] = {
        "leads": desk.count(LeadQuery()),
        "floor": (bare := cost(lambda: floor(desk))),
        "verdict": (verdict := cost(lambda: judged(desk, campaign))),
        "verdict_with_plan": cost(lambda: desk.gate(campaign)),
        "verdict_times_floor": round(verdict["cpu_ms"] / bare["cpu_ms"], 2),
        "explain_one": cost(lambda: desk.lead(one), 21),
        "after_one_edit": after_an_edit(desk),
    }
    desk.put(campaign)
    desk.close()
    small_place = place / "small"
    small = fill(small_place, leads // 10)
    small.put(campaign)
    small.close()
    some, whole = exported(small_place, place, "all"), exported(store, place, "all")
    results["export_of_a_tenth"], results["export"] = some, whole
    results["export_times_memory"] = round(whole["mib"] / some["mib"], 2)
    return results


def main() -> None:
    """Print the figures and keep them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("leads", nargs="?", type=int, default=1_000_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        results = measure(Path(name), given.leads)
    for what, figure in results.items():
        print(what, json.dumps(figure))
    (Path(__file__).parent / "results_gate.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
