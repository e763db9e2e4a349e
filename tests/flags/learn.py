"""Learn the weights of `lead_desk.flags.learnt` from the labelled records: `learn.py [MORE.jsonl ...]`.

Needs scikit-learn, which the app does not. The records are those of `batches/` and `everyday.jsonl` beside this file;
files named on the command line are learnt from as well. What lies in `unread/` is not.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from lead_desk.flags import learnt, learnt_table
from lead_desk.flags.detector import Cell
from lead_desk.flags.engine import Flagger
from lead_desk.flags.record import Record

TODAY = date(2026, 11, 21)
STRENGTH, CATEGORY_STRENGTH = 0.5, 1.0  # the smaller, the more the weights are held down
SEEN_AT_LEAST = 2  # records in which a feature must stand
SMALLEST, SMALLEST_OF_CATEGORY = 7, 10  # hundredths; what weighs less is left out
READ = ("tag:", "hit")  # what the rules saw; which category it is, the words must tell
LONGER = 5  # long notes for each short one
LEAST_BLANKS = 3  # a cell of so many is a note
JOINTS = (". ", "; ", ", ", " / ", "\n")


class Example(NamedTuple):
    """A cell with the kinds and categories that people marked in it."""

    features: tuple[str, ...]
    kinds: frozenset[str]
    categories: frozenset[str]


def features(cell: Cell) -> Iterator[str]:
    """Yield all that the model knows of a cell."""
    words = cell.text.folded[: learnt.MOST_WORDS]
    yield from set(learnt.of_column(cell.column))
    for word in words:
        yield from set(learnt.of_word(word))
    for pair in pairwise(words):
        yield learnt.of_pair(*pair)
    yield learnt.of_length(len(words))
    yield from learnt.of_reading(cell.text)


def examples(flagger: Flagger, lines: Iterable[str]) -> Iterator[Example]:
    """Yield every filled cell of labelled records."""
    for line in lines:
        record = json.loads(line)
        headers, row = list(record["fields"]), [(value,) for value in record["fields"].values()]
        plan = flagger.plan(headers, today=TODAY)
        read = Record(plan.setting, row, 0)
        for column in plan.columns:
            if value := row[column.index][0].strip():
                marked = [label for label in record["labels"] if label["field"] == column.header]
                yield Example(
                    tuple(features(Cell(column, value, read))),
                    frozenset(label["kind"] for label in marked),
                    frozenset(label["category"] for label in marked if label.get("category")),
                )


def longer(lines: Iterable[str]) -> Iterator[str]:
    """Yield records whose notes are several harmless notes of a language in a row, as a history of contacts is.

    Most labelled notes are short, and half of them tell something. Without these the model would take many harmless
    words for a few telling ones.
    """
    chance = random.Random(7)
    notes: dict[str, list[tuple[str, str]]] = {}
    for record in map(json.loads, lines):
        if not record["labels"]:
            found = [pair for pair in record["fields"].items() if pair[1].count(" ") >= LEAST_BLANKS]
            notes.setdefault(record["lang"], []).extend(pair for pair in found if "@" not in pair[1])
    for listed in notes.values():
        for _ in range(LONGER * len(listed)):
            chosen = chance.choices(listed, k=chance.randint(2, 5))
            joined = chance.choice(JOINTS).join(value for _, value in chosen)
            yield json.dumps({"fields": {chosen[0][0]: joined}, "labels": []})


def table(known: dict[str, int], listed: list[Example]) -> csr_matrix:
    """Return the examples as rows of counts."""
    places, ends = [], [0]
    for example in listed:
        places.extend(sorted(known[feature] for feature in example.features if feature in known))
        ends.append(len(places))
    return csr_matrix((np.ones(len(places)), places, ends), shape=(len(listed), max(known.values()) + 1))


def weights(rows: csr_matrix, marked: list[bool]) -> tuple[np.ndarray, int]:
    """Return the weight of each feature and the bias, in hundredths."""
    model = LogisticRegression(C=STRENGTH, max_iter=400, solver="liblinear").fit(rows, np.array(marked))
    return np.rint(model.coef_[0] * learnt.SCALE).astype(int), round(float(model.intercept_[0] * learnt.SCALE))


def category_weights(rows: csr_matrix, marked: list[str]) -> dict[str, tuple[np.ndarray, int]]:
    """Return for each category the weight of each feature and the bias, in hundredths; a cell is of one category."""
    model = LogisticRegression(C=CATEGORY_STRENGTH, max_iter=500).fit(rows, np.array(marked))
    found = np.rint(model.coef_ * learnt.SCALE).astype(int), np.rint(model.intercept_ * learnt.SCALE).astype(int)
    return {str(name): (own, int(bias)) for name, own, bias in zip(model.classes_, *found, strict=True)}


def learn(listed: list[Example]) -> Iterator[str]:
    """Yield the lines of the table: feature, its weight for each kind, and what it says of the categories."""
    seen = Counter(feature for example in listed for feature in set(example.features))
    known = {feature: place for place, feature in enumerate(sorted(f for f, n in seen.items() if n >= SEEN_AT_LEAST))}
    rows, special = table(known, listed), [example for example in listed if len(example.categories) == 1]
    words = {feature: place for feature, place in known.items() if not feature.startswith(READ)}
    kinds = [weights(rows, [kind in one.kinds for one in listed]) for kind in learnt.KINDS]
    categories = category_weights(table(words, special), [name for one in special for name in one.categories])
    biases = {name: bias for name, (_, bias) in categories.items()}
    yield "\t".join(("", *(str(bias) for _, bias in kinds), _told(biases)))
    for feature, place in known.items():
        own = [found[place] for found, _ in kinds]
        spoken = feature in words
        told = _told({name: found[place] for name, (found, _) in categories.items()}) if spoken else ""
        if max(map(abs, own)) >= SMALLEST or told:
            yield "\t".join((feature, *map(str, own), *([told] if told else [])))


def _told(said: dict[str, int]) -> str:
    return " ".join(f"{name}={weight}" for name, weight in said.items() if abs(weight) >= SMALLEST_OF_CATEGORY)


def main(more: list[str]) -> None:
    """Read, learn, and write the table of weights."""
    flagger = Flagger.load()
    files = [*sorted((HERE / "batches").glob("*.jsonl")), HERE / "everyday.jsonl", *map(Path, more)]
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    listed = [*examples(flagger, lines), *examples(flagger, longer(lines))]
    written = list(learn(listed))
    target = HERE.parents[1] / "resources" / learnt_table.NAME
    target.write_text("\n".join(written) + "\n", encoding="utf-8")
    print(f"{len(listed)} cells, {len(written)} features, {target.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main(sys.argv[1:])
