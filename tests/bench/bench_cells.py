"""Cost of cells and of preparation: `python tests/bench/bench_cells.py [ROWS]`. Prints CPU microseconds and ratios.

The peers run in the same process: phonenumbers and email-validator called for each cell, as a script would.
"""

import random
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import phonenumbers
from email_validator import validate_email

from lead_desk.domain.cells import parse_column
from lead_desk.domain.rows import RawRow
from lead_desk.intake.columns import propose
from lead_desk.intake.mapping import ColumnMapping, Settings
from lead_desk.intake.pipeline import prepare

HEADERS = [
    "First Name",
    "Last Name",
    "Email",
    "Phone",
    "Mobile",
    "Company",
    "Job Title",
    "Industry",
    "Website",
    "Employees",
]
HEADERS += ["Revenue", "Street", "City", "Region", "Postcode", "Country", "LinkedIn URL", "Notes", "Birthday", "Source"]
FIRST = ["Anna", "Bo", "Carla", "Jens", "Søren", "Märta", "Eva", "Luis", "Ida", "Zoé"]
LAST = ["Testly", "Mockford", "Dummy", "Prøvesen", "Müller-Probe", "van der Essai"]


def row(number: int) -> RawRow:
    """Return one invented lead of twenty cells."""
    first, last, firm = random.choice(FIRST), random.choice(LAST), number % 5000
    country, phone, mobile = random.choice(
        [
            (
                "Denmark",
                f"+45 33 {random.randrange(10, 99)} {random.randrange(10, 99)} 11",
                f"40 {random.randrange(10, 99)} 22 33",
            ),
            ("Germany", f"030/{random.randrange(200000, 999999)}", f"0151 {random.randrange(20000000, 99999999)}"),
            ("United Kingdom", f"020 7946 {random.randrange(1000, 9999)}", f"07400 {random.randrange(100000, 999999)}"),
        ]
    )
    name = f"{first}.{number}@firm{firm}.example".lower().encode("ascii", "ignore").decode()
    cells = [first, last, name, phone, mobile, f"Firm {firm} GmbH", "Head of Sales", "Steel", f"www.firm{firm}.example"]
    cells += [str(number % 900), str(number * 13 % 99999), f"Teststr. {number % 200}", "Aarhus", "Midt"]
    cells += [str(8000 + number % 900), country, f"https://www.linkedin.com/in/p{number}"]
    cells += ["Met at the fair, wants a demo", f"19{number % 90 + 10}-03-02", "Fair"]
    return RawRow(number, tuple(cells))


def cost(name: str, work: Callable[[], object], count: int) -> float:
    """Run, print and return CPU microseconds per unit."""
    start = time.process_time()
    work()
    spent = (time.process_time() - start) / count * 1e6
    print(f"{name:48} {spent:9.2f} us")
    return spent


def peer_phone(cells: Sequence[str], regions: Sequence[str]) -> None:
    """What the reference script does with each phone."""
    for cell, region in zip(cells, regions, strict=True):
        try:
            number = phonenumbers.parse(cell, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def main(count: int) -> None:
    """Measure and print."""
    random.seed(7)
    rows = [row(number) for number in range(2, count + 2)]
    emails, phones = [one.cells[2] for one in rows], [one.cells[3] for one in rows]
    regions = [cell.value for cell in parse_column("country", [one.cells[15] for one in rows])]
    own = cost("e-mail cell", lambda: parse_column("email", emails), count)
    peer = cost(
        "e-mail cell, email-validator",
        lambda: [validate_email(cell, check_deliverability=False) for cell in emails],
        count,
    )
    print(f"{'  times faster':48} {peer / own:9.1f}")
    own = cost("phone cell", lambda: parse_column("phone", phones, regions=regions), count)
    peer = cost("phone cell, phonenumbers", lambda: peer_phone(phones, regions), count)
    print(f"{'  times faster':48} {peer / own:9.1f}")
    mapping = ColumnMapping.proposed(propose(HEADERS, [one.cells for one in rows[:200]]))
    whole = cost(
        "row of 20 cells prepared, without flags",
        lambda: sum(map(len, prepare([rows], mapping, Settings(country="DK"), None, date(2026, 11, 22)))),
        count,
    )
    print(f"{'  seconds for 100,000 rows':48} {whole / 10:9.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
