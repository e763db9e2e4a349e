"""Lists of invented people, written and brought into a throw-away store as a user would."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.lead import LeadDetail, LeadQuery
from lead_desk.domain.source import Source

Rows = Sequence[Sequence[object]]
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


class Lists:
    """A store, a folder of lists, and short ways to bring them in and look at what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk: Desk = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
        self.desk.put(Source("fair", "A fair"))
        self.desk.put(Purpose("follow-up", "Follow up"))
        self._made = 0

    def csv(self, rows: Rows, *, encoding: str = "utf-8", delimiter: str = ",", name: str = "") -> Path:
        """Write rows as text."""
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
        return self.bytes(text.getvalue().encode(encoding), name or "list.csv")

    def bytes(self, data: bytes, name: str) -> Path:
        """Write a file under a folder of its own, so that names may come again."""
        self._made += 1
        path = self.folder / str(self._made) / name
        path.parent.mkdir()
        path.write_bytes(data)
        return path

    def xlsx(self, *sheets: Rows, formats: dict[str, str] | None = None, name: str = "list.xlsx") -> Path:
        """Write each sheet's rows as a workbook; `formats` gives number formats of cells of the first one."""
        book = openpyxl.Workbook()
        for number, rows in enumerate(sheets):
            sheet = book.worksheets[0] if number == 0 else book.create_sheet(f"Sheet{number + 1}")
            for row in rows:
                sheet.append(list(row))
        for place, code in (formats or {}).items():
            book.worksheets[0][place].number_format = code
        data = io.BytesIO()
        book.save(data)
        return self.bytes(data.getvalue(), name)

    def request(self, path: Path, **asked: Any) -> ImportRequest:
        """Return the order to import a list."""
        return replace(ImportRequest(path, tags=Tags("fair", "follow-up", "undecided"), country="DK"), **asked)

    def bring(self, path: Path, **asked: Any) -> ImportReport:
        """Import a list; what its preview said must be what came of it."""
        request = self.request(path, **asked)
        before = self.desk.preview(request)
        report = self.desk.run_import(request)
        assert before.counts == report.counts
        return report

    def leads(self, report: ImportReport) -> list[LeadDetail]:
        """Return the leads that an import made or met, in the order they came in."""
        query = LeadQuery(filters=(("batch", (str(report.batch),)),), sort=("id",))
        views = [self.desk.lead(lead) for lead in self.desk.ids(query)]
        return [view.detail for view in views if view is not None]

    def values(self, report: ImportReport, *fields: str) -> list[tuple[str, ...]]:
        """Return some values of each lead of an import."""
        return [tuple(lead.values.get(name, "") for name in fields) for lead in self.leads(report)]

    def stored(self) -> int:
        """Count all leads."""
        return self.desk.count(LeadQuery())


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lists]:
    """One store for a module: each test brings people of its own."""
    made = Lists(tmp_path_factory.mktemp("lists"))
    yield made
    made.desk.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Lists]:
    """A store of one's own."""
    made = Lists(tmp_path)
    yield made
    made.desk.close()


@pytest.fixture
def problems() -> Callable[[ImportReport], list[tuple[int, str, str]]]:
    """Tell the problems of an import as (row, column, code)."""
    return lambda report: [(item.row, item.column, item.code) for item in report.problems]
