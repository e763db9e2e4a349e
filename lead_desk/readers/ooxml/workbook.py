"""The skeleton of a workbook package: which part is the workbook, which sheets it has, where strings and styles lie."""

import posixpath

from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.number_formats import PLAIN, NumberFormat, built_in, parse
from lead_desk.readers.package import Package
from lead_desk.readers.xml_parts import Attributes, Handlers
from lead_desk.readers.xml_parts import parse as parse_xml

_STATES = {"hidden": "hidden", "veryHidden": "very_hidden"}
_STYLES_LIMIT = 200_000_000


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One worksheet: its name, whether it shows, and the member that holds it ("" when nothing does)."""

    name: str
    state: str
    part: str


@dataclass(frozen=True, slots=True)
class Workbook:
    """What the workbook part and its relations say."""

    sheets: tuple[SheetPart, ...]
    date1904: bool
    strings: str
    styles: str
    notes: tuple[str, ...]


class _Relations(Handlers):
    def __init__(self, base: str) -> None:
        self._base = base
        self.targets: dict[str, tuple[str, str]] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            given = attributes.get("Target", "").replace("\\", "/")
            target = posixpath.normpath(posixpath.join("/", self._base, given))
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.targets[attributes.get("Id", "")] = (kind, target.lstrip("/"))


def relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return the inner relations of a part: id to kind and target. Outer ones are never followed."""
    folder, name = posixpath.split(part)
    member = posixpath.join(folder, "_rels", f"{name}.rels")
    found = _Relations(folder)
    if package.has(member):
        with package.open(member) as stream:
            parse_xml(stream, found, "relations")
    return found.targets


def main_part(package: Package, default: str) -> str:
    """Return the member that holds the workbook."""
    for kind, target in relations(package, "").values():
        if kind == "officeDocument" and package.has(target):
            return target
    if package.has(default):
        return default
    raise refusals.damaged("the workbook is missing")


class _Sheets(Handlers):
    def __init__(self) -> None:
        self.listed: list[tuple[str, str, str]] = []
        self.date1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            state = _STATES.get(attributes.get("state", ""), "visible")
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.listed.append((attributes.get("name", ""), state, relation))
        elif name == "workbookPr":
            self.date1904 = attributes.get("date1904", "") in ("1", "true", "on")


def read_workbook(package: Package) -> Workbook:
    """Read the skeleton of an xlsx or xlsm workbook.

    Raises:
        UnreadableFileError: damaged, or no worksheet in it.
    """
    main = main_part(package, "xl/workbook.xml")
    targets = relations(package, main)
    sheets = _Sheets()
    with package.open(main) as stream:
        parse_xml(stream, sheets, "workbook")
    parts = sheet_parts(package, sheets.listed, targets, posixpath.dirname(main), ".xml")
    return Workbook(
        parts, sheets.date1904, _of_kind(targets, "sharedStrings"), _of_kind(targets, "styles"), workbook_notes(package)
    )


def sheet_parts(
    package: Package, listed: list[tuple[str, str, str]], targets: dict[str, tuple[str, str]], folder: str, ending: str
) -> tuple[SheetPart, ...]:
    """Return the worksheets among the listed sheets; charts and macro sheets hold no rows.

    Raises:
        UnreadableFileError: there is no worksheet.
    """
    parts: list[SheetPart] = []
    for position, (name, state, relation) in enumerate(listed, 1):
        kind, target = targets.get(relation, ("worksheet", f"{folder}/worksheets/sheet{position}{ending}"))
        if kind == "worksheet":
            parts.append(SheetPart(name, state, target if package.has(target) else ""))
    if not parts:
        raise refusals.empty() if listed else refusals.damaged("it lists no sheets")
    return tuple(parts)


def workbook_notes(package: Package) -> tuple[str, ...]:
    """Return what a careful user would want to know about the package."""
    names = [entry.filename.casefold() for entry in package.entries]
    notes = []
    if any(name.endswith("vbaproject.bin") for name in names):
        notes.append("macros")
    if any("externallinks/" in name for name in names):
        notes.append("external_links")
    return tuple(notes)


def _of_kind(targets: dict[str, tuple[str, str]], kind: str) -> str:
    return next((target for each, target in targets.values() if each == kind), "")


class _Styles(Handlers):
    """Number formats of the cell styles (`cellXfs`); named styles have a list of their own, which cells do not use."""

    def __init__(self) -> None:
        self._custom: dict[str, NumberFormat] = {}
        self._inside = False
        self._ids: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt" and "numFmtId" in attributes:
            # Differential styles come after the cell styles; they must not change these.
            self._custom.setdefault(attributes["numFmtId"], parse(attributes.get("formatCode", "")))
        elif name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside:
            self._ids.append(attributes.get("numFmtId", "0"))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._inside = False

    def formats(self) -> list[NumberFormat]:
        return [self._custom.get(each) or (built_in(int(each)) if each.isdigit() else PLAIN) for each in self._ids]


def read_styles(package: Package, part: str) -> list[NumberFormat]:
    """Return the number format of each cell style; an empty list when the workbook has no styles."""
    if not part or not package.has(part):
        return []
    if package.size(part) > _STYLES_LIMIT:
        raise refusals.too_large("This file has more styles than any list needs.")
    styles = _Styles()
    with package.open(part) as stream:
        parse_xml(stream, styles, "styles")
    return styles.formats()
