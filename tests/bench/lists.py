"""Make the benchmark's list: invented leads, 20 columns, the same for every run."""

import csv
import itertools
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

HEADER = [
    "First name",
    "Last name",
    "Email",
    "Phone",
    "Mobile",
    "Company",
    "Job title",
    "Department",
    "Industry",
    "Website",
    "Company size",
    "Street",
    "Postcode",
    "City",
    "Country",
    "Language",
    "Source id",
    "Last contact",
    "Tags",
    "Notes",
]
FIRST = (
    "Mette",
    "Jürgen",
    "Zoë",
    "Søren",
    "Anja",
    "Élodie",
    "Karl",
    "Ines",
    "Tomasz",
    "Björn",
    "Aoife",
    "Lars",
    "Nuria",
)
LAST = ("Nørgaard", "Weiß", "Lefèvre", "Ångström", "Okafor", "Jansen", "Müller", "García", "Kowalski", "Petit", "Hale")
FIRMS = (
    "Nordhavn Logistik A/S",
    "Köln Pumpen GmbH",
    "Atelier Ouest SARL",
    "Fjord Analytics AB",
    "Van Dam BV",
    "Tor Ltd",
)
JOBS = (
    "Indkøbschef",
    "Einkaufsleiter",
    "IT Manager",
    "Head of Purchasing",
    "CEO",
    "Responsable achats",
    "Operations lead",
)
NOTES = (
    "",
    "",
    "met at the stand, asked for a quote",
    "call back in March",
    "prefers e-mail",
    "budget next year",
    "diabetic, no cake",
    "interested in pumps",
    "has two plants, one in the south",
    "her son Emil (9) was along",
    "wants references",
)
COUNTRIES = (
    ("DK", "+45 3{} {:02d} {:02d} {:02d}"),
    ("DE", "+49 221 {}{:02d}{:02d}{:02d}1"),
    ("FR", "01 4{} {:02d} {:02d} {:02d}"),
)


def rows(count: int) -> Iterator[list[str]]:
    """Yield `count` rows of 20 cells; about one in twelve is a person who was there before, however many rows it is."""
    chance = random.Random(7)
    firms = max(1, count // 25)
    for number in range(count):
        first, last, firm = chance.choice(FIRST), chance.choice(LAST), chance.choice(FIRMS)
        country, pattern = chance.choice(COUNTRIES)
        phone = pattern.format(chance.choice("01234689"), *(chance.randrange(100) for _ in range(3)))
        mobile = f"+45 2{chance.randrange(1000000, 9999999)}"
        name = f"{first}.{last}.{number}".lower().encode("ascii", "ignore").decode()
        yield [
            first,
            last,
            f"{name}@firm{number % firms}.example",
            phone,
            mobile if number % 3 else "",
            firm,
            chance.choice(JOBS),
            "Purchasing",
            "Machinery",
            f"www.firm{number % firms}.example",
            str(chance.randrange(5, 900)),
            f"Havnegade {chance.randrange(1, 200)}",
            f"{chance.randrange(1000, 9999)}",
            "Aarhus",
            country,
            "da",
            f"V-{number:07d}",
            f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
            "expo;2026",
            chance.choice(NOTES),
        ]


def write_csv(path: Path, count: int) -> None:
    """Write the list as csv."""
    with path.open("w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle)
        writer.writerow(HEADER)
        writer.writerows(rows(count))


def write_xlsx(path: Path, count: int) -> None:
    """Write the list as xlsx with shared strings, as Excel does."""
    strings: dict[str, int] = {}
    parts = []
    for number, row in enumerate(itertools.chain([HEADER], rows(count)), start=1):
        cells = "".join(
            f'<c r="{letter}{number}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
            for letter, text in zip("ABCDEFGHIJKLMNOPQRST", row, strict=True)
        )
        parts.append(f'<row r="{number}">{cells}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>',
        )
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        book.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="Leads" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        )
        book.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{"".join(parts)}</sheetData></worksheet>'
        )
        texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
        book.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}" uniqueCount="{len(strings)}">{texts}</sst>')
