"""A store in a temporary folder, and builders of rows and drafts. Everybody here is invented."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from casework import CAMPAIGN, MAIL, case_of

from lead_desk.domain.campaign import Notice, Organisation, Purpose
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.lead import ImportCounts, PreparedLead, UpdateRule
from lead_desk.domain.records import BatchDraft
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.store.store import Store, create_store, open_store

TODAY = date(2026, 11, 22)
FIELDS = (
    "full_name", "email", "phone", "mobile", "company", "job_title", "street", "postcode", "city", "country", "notes",
    "date_of_birth", "last_contact", "website", "region",
)  # fmt: skip


class Workbench:
    """A store with short ways to fill it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FixedClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
        self.keys = StoreKeys("store-1", b"\x11" * 32, b"\x22" * 32, "memory", MemoryAnchor())
        self.store: Store = create_store(folder, self.keys, self.clock, "0.1.0")
        self.batches = 0

    def reopen(self, clock: FixedClock | None = None) -> Store:
        """Close and open again."""
        self.store.close()
        self.store = open_store(self.folder, self.keys, clock or self.clock, "0.1.0")
        return self.store

    def draft(self, **changes: Any) -> BatchDraft:
        """Return a draft of a plausible list."""
        self.batches += 1
        mapping = tuple((chr(65 + at), name.replace("_", " ").title(), name) for at, name in enumerate(FIELDS))
        plain = {
            "file_name": f"list{self.batches}.csv", "sha256": f"{self.batches:064d}", "size": 1, "kind": "csv",
            "sheet": "", "encoding": "utf-8", "delimiter": ",", "header_row": 1, "header_fingerprint": "h1",
            "source": "fair", "purpose": "outreach", "basis": "legitimate_interest", "assessment": "LI-1",
            "mapping": mapping, "update_rule": UpdateRule.FILL_EMPTY, "attested": True,
        }  # fmt: skip
        return BatchDraft(**{**plain, **changes})

    def load(self, *rows: Any, commit: bool = True, **changes: Any) -> tuple[int, ImportCounts]:
        """Import rows; return batch and counts."""
        with self.store.write("Anna Holm") as unit:
            run = unit.batches.start(self.draft(**changes))
            run.add(list(rows))
            counts = run.finish()
            if commit:
                unit.commit()
        return int(run.batch), counts

    def declare(self, *items: object) -> None:
        """Put register entries."""
        with self.store.write("Anna Holm") as unit:
            for item in items:
                unit.registers.put(item)
            unit.commit()

    def basics(self) -> None:
        """Declare organisation, purpose, source and notice as a complete set-up has them."""
        self.declare(
            Organisation(name="Nordlys ApS", country="DK"),
            Purpose("outreach", "Outreach"),
            Source(
                "fair", "Fair in Aarhus", SourceKind.EVENT, terms=SourceTerms.ALLOWED,
                obtained_on=date(2026, 11, 10), attested_by="Anna Holm",
            ),
            Notice("n1", "1", "Notice", "text", date(2026, 1, 1)),
        )  # fmt: skip


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    made = Workbench(tmp_path / "store")
    yield made
    made.store.close()


@pytest.fixture
def row() -> Callable[..., PreparedLead]:
    """Build a prepared row: `row(3, email=..., company=...)`; keywords that are no field go to PreparedLead."""
    counter = SimpleNamespace(at=1)

    def build(number: int = 0, **given: Any) -> PreparedLead:
        counter.at += 1
        own = {name: given.pop(name) for name in list(given) if name in FIELDS}
        options = {"recipient_class": RecipientClass.NAMED, "class_guessed": False, **given}
        return PreparedLead("Sheet1", number or counter.at, own, **options)

    return build


@pytest.fixture
def one(bench, row):
    """A complete set-up with one lead, and a way to ask for its case."""
    bench.basics()

    def ask(*items, campaign=CAMPAIGN, today=TODAY, standing=False, draft=None, **values):
        given = {"full_name": "Bo Lund", "email": MAIL, "phone": "+4530111111", "country": "DK", **values}
        bench.load(row(**given), **(draft or {}))
        bench.declare(*items)
        return case_of(bench, campaign, today, standing)

    return ask
