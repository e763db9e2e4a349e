"""Which separator parts the cells: cells that hold several values, addresses and decimal commas agree as well."""

import csv
import io
import random

import pytest

from lead_desk.readers.dialects import find_dialect

WORDS = ["Anna", "Berg", "Nordhavn", "Logistik", "Aarhus", "pumper", "kunde", "møde", "tilbud", "direktør", "salg"]
HEADS = ("Name", "Email", "Phone", "Company", "City", "Tags", "Notes", "Title", "Amount", "Address", "Zip", "Kilde")
KINDS = ("word", "mail", "number", "word", "list", "ragged list", "decimal", "address", "note", "empty", "word")


def found(text: str) -> str:
    return find_dialect(text.splitlines(keepends=True)).delimiter


def cell(chance: random.Random, kind: str, other: str, width: int) -> str:
    if kind in ("list", "ragged list"):
        count = width if kind == "list" else chance.randint(1, 5)
        return (other + " " * (width % 2)).join(chance.choice(WORDS) for _ in range(count))
    note = " ".join(chance.choices(WORDS, k=chance.randint(0, 9))) + chance.choice(("", "; ring igen", ", ring igen"))
    return {
        "mail": f"p{chance.randrange(999)}@firm{chance.randrange(99)}.example",
        "number": str(chance.randrange(10_000)),
        "decimal": f"{chance.randrange(1000)},{chance.randrange(100):02d}",
        "address": f"Havnegade {chance.randrange(99)}, {chance.randrange(9)}. th, 8000 Aarhus",
        "note": note,
        "empty": "",
    }.get(kind, chance.choice(WORDS))


def random_list(chance: random.Random) -> tuple[str, str]:
    """Return a separator and a list with it, in which another sign stands inside cells."""
    sign = chance.choice(",;\t|")
    other = chance.choice([each for each in ",;|" if each != sign])
    kinds, width = chance.choices(KINDS, k=chance.randint(2, 9)), chance.randint(2, 6)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=sign, lineterminator="\n")
    title = "Kunder, pr. 1. marts, 2026\n" if sign != "," else "Kunder; 2026; marts\n"
    out.write(chance.choice([""] * 8 + ["Kundeliste\n", title]))
    if chance.random() < 0.92:
        writer.writerow(chance.sample(HEADS, len(kinds)))
    for _ in range(chance.randint(5, 60)):
        writer.writerow([cell(chance, kind, other, width) for kind in kinds])
    return sign, out.getvalue()


def test_hardly_any_list_is_cut_at_a_sign_inside_its_cells() -> None:
    chance = random.Random(14)
    made = [random_list(chance) for _ in range(1_000)]
    wrong = [sign for sign, text in made if found(text) != sign]
    assert len(wrong) <= 20


@pytest.mark.parametrize(
    ("head", "row", "sign"),
    [
        ("First name,Last name,Email,Tags", "Bo,Dal,b{0}@x.example; b{0}@y.example; b{0}@z.example,expo;2026", ","),
        ("Name,Email,Tags,Notes", "Bo {0},b{0}@x.example,a;b;c;d;e;f,", ","),
        ("Name,Tags", "Bo {0},a;b;c;d;e;f", ","),
        ("Name,Tags", "Bo {0},a|b|c|d|e|f", ","),
        ("Name\tAddress", "Bo {0}\tHavnegade {0}, 2. th, 8000 Aarhus, Danmark, Europa", "\t"),
        ("Name;Address", "Bo {0};Havnegade {0}, 2. th, 8000 Aarhus, Danmark, Europa", ";"),
        ("Amount;Discount", "{0},71;{0},50", ";"),
        ("Name;Note", "Bo {0};", ";"),
        ("Contacts, March\nName;Firm;Turnover;Discount", "Bo {0};Firm {0};{0},50;{0},5", ";"),
        ("Contacts\nName|Firm|Tags|Town", "Bo {0}|Firm {0}|a;b;c;d;e;f|Vejle", "|"),
        ("Name, Email, Town", "Bo {0}, b{0}@x.example, Vejle", ","),
    ],
)
def test_the_line_of_names_tells_the_separator(head: str, row: str, sign: str) -> None:
    assert found("\n".join([head, *(row.format(number) for number in range(20, 40))]) + "\n") == sign
