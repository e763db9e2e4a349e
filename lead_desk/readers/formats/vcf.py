"""Contact cards (vcf): one row a card, with headers that the importer knows."""

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cells import clean
from lead_desk.readers.cutting.texts import Span, whole_text
from lead_desk.readers.encodings import choices, encoding_for
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.objects import counted, looked_at
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_files import as_text
from lead_desk.readers.text_kinds import text_kind
from lead_desk.readers.vcards import Property, cards, placed_cards

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_MOBILE = frozenset(("cell", "iphone", "mobile"))
_PLAIN = {
    "FN": "Full name",
    "NICKNAME": "Nickname",
    "TITLE": "Job title",
    "ROLE": "Role",
    "URL": "Website",
    "BDAY": "Birthday",
    "NOTE": "Notes",
    "CATEGORIES": "Tags",
    "LANG": "Language",
    "GENDER": "Gender",
    "UID": "Source id",
}
_NAME = ("Last name", "First name", "Middle name", "Salutation", "Suffix")
_ADDRESS = ("PO box", "Address line 2", "Street", "City", "Region", "Postcode", "Country")
_ORDER = ("Full name", "Salutation", "First name", "Middle name", "Last name", "Suffix", "Company", "Department",
          "Job title", "Email", "Phone", "Mobile")  # fmt: skip


def columns(card: list[Property]) -> dict[str, str]:
    """Return header to text for one card; a second e-mail comes as `Email 2`, a private one as `Home email`."""
    found: dict[str, str] = {}
    for item in sorted(card, key=lambda each: each.preference):
        for name, text in _named(item):
            if text:
                found[_free(found, name)] = clean(text)
    return found


def _free(taken: dict[str, str], name: str) -> str:
    number = 1
    candidate = name
    while candidate in taken:
        number += 1
        candidate = f"{name} {number}"
    return candidate


def _named(item: Property) -> Iterator[tuple[str, str]]:
    match item.name:
        case "N":
            yield from zip(_NAME, item.parts(), strict=False)
        case "ORG":
            yield from zip(("Company", "Department"), item.parts(), strict=False)
        case "EMAIL":
            yield ("Home email" if "home" in item.types else "Email"), item.text()
        case "TEL":
            yield _telephone(item.types), item.text().removeprefix("tel:")
        case "ADR":
            home = "home" in item.types
            for name, text in zip(_ADDRESS, item.parts(), strict=False):
                yield (f"Home {name.lower()}" if home else name), text
        case name if name in _PLAIN:
            yield _PLAIN[name], item.text()


def _telephone(types: frozenset[str]) -> str:
    if "fax" in types:
        return "Fax"
    if types & _MOBILE:
        return "Mobile"
    return "Home phone" if "home" in types else "Phone"


class _Cards:
    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        self._file, self._options = file, options
        self._found = encoding_for(file, options)
        names: dict[str, None] = dict.fromkeys(_ORDER)
        used: set[str] = set()
        self._count = 0
        for card in looked_at(self._cards(), self._options):
            self._count += 1
            names.update(dict.fromkeys(card))
            used.update(card)
        self._header = [name for name in names if name in used]
        if not self._header:
            raise refusals.empty()

    def sheets(self) -> tuple[SheetInfo, ...]:
        rows = counted(self._count + 1, self._options)
        return (SheetInfo("", 0, rows=rows, encoding=self._found.name, notes=self._found.notes),)

    def rows(self, sheet: int) -> Iterator[Row]:  # noqa: ARG002 - one file, one sheet
        yield Row(1, list(self._header))
        for number, card in enumerate(looked_at(self._cards(), self._options), 2):
            yield Row(number, [card.get(name, "") for name in self._header])

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:  # noqa: ARG002 - one file, one sheet
        whole = whole_text(self._file, self._found.name)
        return whole.without(list(_spans_without(whole.text, stays)))

    def encodings(self) -> tuple[str, ...]:
        return choices(self._found, self._file, self._options)

    def notes(self) -> tuple[str, ...]:
        return ()

    def _cards(self) -> Iterator[dict[str, str]]:
        with as_text(self._file, self._found) as text:
            for card in cards(iter(lambda: text.readline(LIMITS.line_chars), "")):
                found = columns(card)
                if found:
                    yield found


def _spans_without(text: str, stays: Callable[[int], bool]) -> Iterator[Span]:
    """Yield where the cards stand that do not stay, and those that say nothing: nobody judged them."""
    lines = [(found.start(), found[0]) for found in _LINE.finditer(text)]
    ends = [start for start, _line in lines[1:]] + [len(text)]
    number, outside = 1, 0
    for properties, first, after in placed_cards(line for _start, line in lines):
        _refuse_lines(lines[outside:first])
        outside = after
        says = bool(columns(properties))
        number += says
        if not says or not stays(number):
            yield lines[first][0], ends[after - 1]
    _refuse_lines(lines[outside:])


def _refuse_lines(lines: list[tuple[int, str]]) -> None:
    if any(line.strip() for _start, line in lines):
        raise refusals.not_as_it_came("Some of its lines stand outside of the cards.")


class _Vcf:
    name = "vcf"
    largest = LIMITS.text_bytes

    def recognises(self, probe: Probe) -> bool:
        return probe.is_text and text_kind(probe.head) == "vcf"

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Cards:  # noqa: ARG002 - one interface
        return _Cards(file, options)


FORMAT = _Vcf()
