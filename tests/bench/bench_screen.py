"""Speed of the flagger: `python tests/bench/bench_screen.py [ROWS]`: load time, records a second, time per record.

The benchmark's invented leads (values repeat, as in real exports), the same with a note in every row, and, where they
are at hand, the labelled texts of the flag batches, ten a record: each once, then paired so that no cell comes twice.
First the records of an office: ten text cells with some sixty words, three of the cells remarks of two to four clauses
in one of seven languages that never come twice; the other seven repeat (jobs, towns) or are names of people and firms
of many syllables. Beside them short records, of ten cells too but some twenty words with one remark of one clause, as
most lists have them. One record in twenty tells of somebody. Cold is a list met for the first time: every word is new.
"""

import json
import random
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

import records
from lists import HEADER, rows

from lead_desk.domain import garbage
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 22)
LABELLED = (*sorted((ROOT / "tests/flags/batches").glob("*.jsonl")), ROOT.parent / "shared/data/flags/dev.jsonl")


def labelled_texts() -> list[str]:
    """Return the distinct cells of the labelled records."""
    texts: dict[str, None] = {}
    for file in LABELLED:
        if file.exists():
            for line in file.read_text(encoding="utf-8").splitlines():
                if line.strip():
                    texts.update(dict.fromkeys(json.loads(line)["fields"].values()))
    return list(texts)


def measure(name: str, flagger: Flagger, headers: Sequence[str], listed: Sequence[Sequence[str]]) -> None:
    """Screen a list twice, the first time with cold caches, and print the speed of both."""
    plan = flagger.plan(headers, today=TODAY)
    flagger.forget()
    words = sum(len(cell.split()) for row in listed for cell in row) / len(listed)
    for pass_name in ("cold", "warm"):
        start = time.process_time()
        found = sum(len(findings) for findings in plan.screen_many(listed))
        spent = time.process_time() - start
        print(
            f"{name:28} {pass_name} {len(listed) / spent:10,.0f} records/s "
            f"{spent / len(listed) * 1e6:8.1f} us, {words:.0f} words a record, {found} findings"
        )


def main() -> None:
    """Run all lists."""
    garbage.look_rarely()  # as the app does when it starts
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    start = time.process_time()
    flagger = Flagger.load()
    print(f"load {time.process_time() - start:.2f} s")
    listed = list(rows(count))
    measure_office(flagger, min(count, 10_000))
    measure("leads, 20 columns", flagger, HEADER, listed)
    texts = labelled_texts()
    if not texts:
        return
    own_note = [[*row[:-1], texts[number % len(texts)]] for number, row in enumerate(listed)]
    measure("leads, a note of their own", flagger, HEADER, own_note)
    ten = [texts[start : start + 10] for start in range(0, len(texts) - 10, 10)]
    notes = [f"Notes {number}" for number in range(10)]
    measure("ten labelled cells a record", flagger, notes, ten)
    chance = random.Random(3)
    pairs = [[f"{text}, {chance.choice(texts)}" for text in record] for record in ten]
    measure("ten long cells, none twice", flagger, notes, pairs)


def measure_office(flagger: Flagger, count: int) -> None:
    """Run the records of an office, long ones and short ones, and the long ones under headers that tell nothing."""
    office = list(records.records(count))
    measure("office records", flagger, records.HEADERS, office)
    measure("short records", flagger, records.HEADERS, list(records.short_records(count)))
    measure("the same, all cells notes", flagger, [f"Notes {number}" for number in range(10)], office)


if __name__ == "__main__":
    main()
