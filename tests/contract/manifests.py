"""Compare what the readers find in a file with the line of its manifest; for the test and for the printed table."""

import csv
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import RawRow, ReadOptions
from lead_desk.readers import catalogue
from lead_desk.readers.child import rows_with_values
from lead_desk.readers.desk import FileReader
from lead_desk.readers.shape import Row

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
FOLDERS = ("spreadsheets", "attacks")
_PLACE = re.compile(r"([A-Z]+)(\d+)")
_ERROR_TEXT = re.compile(r"#(?:DIV/0!|N/A|REF!|NAME\?|VALUE!|NUM!|NULL!)")
# A `sep=;` line tells the program how to read the file; Excel does not show it as a row, and neither do we.
SEP_LINES = frozenset({"phpss__sep.csv", "leads__sv_excel_sep.csv"})
# Headers alone are a table; that there is nobody in it is said by the import, which knows where the header is.
HEADER_ONLY = frozenset({"header_only.csv"})


@dataclass(frozen=True)
class Expected:
    """One line of a manifest."""

    path: Path
    line: dict[str, str]

    def cells(self) -> dict[str, object]:
        texts = [self.line.get(f"sample{number}", "") for number in range(1, 6)]
        texts += (self.line.get("cells") or "").split("; ")
        pairs = [text.split("=", 1) for text in texts if text]
        return {place: json.loads(value) for place, value in pairs}


def manifest(folders: Sequence[str] = FOLDERS) -> Iterator[Expected]:
    """Yield the lines of the manifests whose files are there."""
    for folder in folders:
        listed = SHARED / folder / "manifest.csv"
        if listed.exists():
            with listed.open(encoding="utf-8", newline="") as file:
                for line in csv.DictReader(file):
                    if (SHARED / folder / line["file"]).exists():
                        yield Expected(SHARED / folder / line["file"], line)


def column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def same(wanted: object, found: str) -> bool:
    if isinstance(wanted, bool):
        return found == str(wanted).upper()
    if isinstance(wanted, int | float):
        return bool(re.fullmatch(r"-?[0-9.]+", found)) and abs(float(found) - wanted) <= 1e-9 * max(1, abs(wanted))
    text = str(wanted)
    if text.startswith("dt:"):
        return found == text[3:].removesuffix("T00:00:00").split(".")[0]
    return re.sub(r"\s+", " ", text.replace("\0", "")).strip() == re.sub(r"\s+", " ", found).strip()


def blocks(path: Path) -> Iterator[Sequence[Row | RawRow]]:
    """The rows of the first sheet; hostile files go through the child, the others are spared its start."""
    if path.parent.name == "attacks":
        reader = FileReader()
        reader.describe(path)
        yield from reader.rows(path, 0)
        return
    with path.open("rb") as file:
        document = catalogue.open_document(file, ReadOptions(), catalogue.formats())[1]
        document.sheets()
        for row in rows_with_values(document.rows(0)):
            yield (row,)


def problems(expected: Expected) -> list[str]:
    """What differs from the manifest; nothing when a clear error stands where one is allowed."""
    last = width = filled = 0
    wanted = {
        (int(place[2]), column(place[1]), value)
        for name, value in expected.cells().items()
        if (place := _PLACE.fullmatch(name))
    }
    missing = set(map(repr, wanted))
    try:
        for block in blocks(expected.path):
            for row in block:
                values = [
                    index
                    for index, cell in enumerate(row.cells)
                    if cell.strip() and not _ERROR_TEXT.fullmatch(cell.strip())
                ]
                if values:
                    last, width, filled = max(last, row.number), max(width, values[-1] + 1), filled + 1
                for number, at, value in wanted:
                    if number == row.number and same(value, row.cells[at] if at < len(row.cells) else ""):
                        missing.discard(repr((number, at, value)))
    except UnreadableFileError as refused:
        return [] if expected.line["expectation"] != "rows" else [refused.reason]
    if expected.line["expectation"] == "clear-error":
        return ["read, though it should be refused"]
    found = {"rows": last, "cols": width, "nonempty_rows": filled}
    wrong = [
        f"{name} {count}"
        for name, count in found.items()
        if expected.line.get(name) and int(expected.line[name]) != count
    ]
    return wrong + [f"{len(missing)} cells"] * bool(missing)
