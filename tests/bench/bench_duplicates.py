"""Looking for pairs of leads that may be one person: CPU seconds and peak memory, and how both grow.

`python tests/bench/bench_duplicates.py [LEADS]` compares that many invented leads and three times as many, each in a
process of its own, prints the cost of a lead and the memory as multiples, and writes them to results_duplicates.json.
"""

import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lead_desk.intake.duplicates import Candidate, near_duplicates

FIRST = (
    "Anna",
    "Bo",
    "Carl",
    "Dorte",
    "Erik",
    "Freja",
    "Hans",
    "Ida",
    "Jens",
    "Karen",
    "Lars",
    "Mette",
    "Søren",
    "Zoe",
)
STEMS = ("Ny", "Ost", "Vest", "Sol", "Kirke", "Skov", "Bak", "Lind", "Grøn", "Sten", "Berg", "Holm", "Dal", "Kær")
ENDS = ("gaard", "berg", "holm", "lund", "by", "sen", "mann", "dal", "toft", "bjerg")
TOWNS = ("Aarhus", "Odense", "Berlin", "Hamburg", "Paris", "Lyon", "Vejle", "Bremen")
SHORTENED = 0.02
"""Share of names that stand with an initial only."""


def leads(count: int) -> Iterator[Candidate]:
    """Yield invented leads, about eight a firm."""
    choose = random.Random(count)
    for key in range(count):
        first, last = choose.choice(FIRST), choose.choice(STEMS) + choose.choice(ENDS)
        firm = choose.randrange(count // 8 + 1)
        yield Candidate(
            key,
            f"{first[0]}. {last}" if choose.random() < SHORTENED else f"{first} {last}",
            f"{first}.{last}.{key % 97}@firm{firm}.example".lower(),
            f"Firm {firm} A/S",
            f"+45{choose.randrange(10**7, 10**8)}",
            city=choose.choice(TOWNS),
        )


def measure(count: int) -> dict[str, float]:
    """Compare leads in this process."""
    begun = time.process_time()
    pairs = sum(1 for _ in near_duplicates(leads(count)))
    spent = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"leads": count, "pairs": pairs, "cpu": round(spent, 2), "mib": round(peak)}


def apart(count: int) -> dict[str, float]:
    """Measure in a process of its own."""
    run = subprocess.run([sys.executable, __file__, "--only", str(count)], check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(run.stdout)
    return found


def main() -> None:
    """Print the figures and keep them."""
    if sys.argv[1:2] == ["--only"]:
        print(json.dumps(measure(int(sys.argv[2]))))
        return
    count = int(sys.argv[1]) if sys.argv[1:] else 100_000
    one, three = apart(count), apart(3 * count)
    results = {
        "one": one,
        "three": three,
        "times_cpu_a_lead": round(three["cpu"] / 3 / one["cpu"], 2),
        "mib_a_thousand_more": round((three["mib"] - one["mib"]) / (2 * count / 1000), 2),
    }
    print(json.dumps(results))
    (Path(__file__).parent / "results_duplicates.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
