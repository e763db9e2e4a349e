"""Write the flagger's predictions for a file of labelled records: `predict.py RECORDS.jsonl PREDICTIONS.jsonl`."""

import json
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)  # the policy's reference date


def main(records: str, predictions: str) -> None:
    """Screen every record on its own and write one line of flags for each."""
    flagger = Flagger.load()
    lines = []
    for line in Path(records).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        flags = [
            {"kind": finding.kind, "category": finding.category, "field": finding.field, "rule": finding.rule}
            for finding in flagger.screen(list(record["fields"].items()), today=TODAY)
            if finding.state is not FlagState.POSSIBLE and finding.kind is not FlagKind.NATIONAL_ID
        ]
        lines.append(json.dumps({"id": record["id"], "flags": flags}, ensure_ascii=False))
    Path(predictions).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
