"""Of the leads with a number only those are loaded that a row may be; what becomes of the rows stays the same."""

import random

import pytest

from lead_desk.domain.lead import UpdateRule
from lead_desk.domain.recipe import ANY, KnownBy, Recipe
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.store.imports import known_people, leads_there, shared_numbers
from lead_desk.store.imports.leads_there import LeadsThere
from lead_desk.store.imports.shared_numbers import SharedNumbers, alike, bits_of

NAMES = ("", "", "Ann Berg", "ANN BERG", "Bo Dal", "Eva Holm", "Ida Lund", "a@b Holm")
TABLES = ("lead", "lead_key", "lead_more", "lead_origin", "lead_batch", "lead_basis", "lead_stop", "conflict")


def person(row, chance, number):
    """A row that shares its number, its name or its address with many others."""
    values = {
        "full_name": chance.choice(NAMES),
        "email": chance.choice(("", f"p{chance.randrange(40)}@firm.example", f"p{number}+x@firm.example")),
        "phone": chance.choice(("", f"+4530{chance.randrange(6):06}")),
        "mobile": chance.choice(("", f"+4530{chance.randrange(6):06}")),
        "company": chance.choice(("", "Firm", "Other")),
        "city": chance.choice(("", "Ribe")),
    }
    more = {"more_phones": (("work", f"+4530{chance.randrange(6):06}"),)} if chance.random() < 0.2 else {}
    if chance.random() < 0.04:
        more["refused"] = True
    return row(number, **{name: text for name, text in values.items() if text}, **more)


def in_blocks(bench, rows, block, **draft):
    """Import rows, so many at a time; return the counts."""
    with bench.store.write("Anna Holm") as unit:
        run = unit.batches.start(bench.draft(**draft))
        for first in range(0, len(rows), block):
            run.add(rows[first : first + block])
        counts = run.finish()
        unit.commit()
    return counts


def result(bench, row, seed, block, rule, known_by):
    """Import two lists of such rows, in blocks; return all that stands in the store."""
    chance = random.Random(seed)
    bench.basics()
    for at in range(30):
        bench.load(person(row, chance, at + 2))
    rows = [person(row, chance, number) for number in range(2, 202)]
    counts = in_blocks(bench, rows, block, update_rule=rule, recipe=Recipe(known_by=known_by))
    with bench.store.read() as unit:
        db = unit.context.db
        found = [sorted(db.rows(f"SELECT * FROM {table}")) for table in TABLES]
        found.append(db.rows("SELECT kind, reason, since, origin FROM stop ORDER BY fp"))
    assert bench.store.check() == []
    bench.store.close()
    return counts, found


def take_all(monkeypatch):
    """Let every lead with a row's number be loaded, and every row of a number that another one has be looked at."""
    monkeypatch.setattr(SharedNumbers, "leads", lambda numbers, wanted: numbers._placed.leads([*wanted]))
    monkeypatch.setattr(SharedNumbers, "may_have", lambda _numbers, _number, _bits: True)
    monkeypatch.setattr(known_people, "alike", lambda bits: range(len(bits)))


@pytest.mark.parametrize("rule", list(UpdateRule))
@pytest.mark.parametrize("known_by", [ANY, (KnownBy.PHONE,), (KnownBy.PHONE, KnownBy.NAME)])
def test_rows_become_the_same_whatever_is_loaded_and_in_which_blocks_they_come(
    bench, tmp_path, row, monkeypatch, rule, known_by
):
    for seed in range(2):
        one_by_one, *others = [
            result(type(bench)(tmp_path / f"{seed}{way}{block}"), row, seed, block, rule, known_by)
            for way, block in (("", 1), ("", 20), ("remember", 20), ("all", 50))
            if not prepare(monkeypatch, way)
        ]
        for other in others:
            assert other == one_by_one


def prepare(monkeypatch, way):
    monkeypatch.undo()
    if way == "remember":
        monkeypatch.setattr(shared_numbers, "_PATIENCE", -1_000)
    elif way == "all":
        take_all(monkeypatch)


def test_of_many_colleagues_behind_one_number_only_the_rows_own_people_are_loaded(bench, row, monkeypatch):
    loaded, load = [], LeadsThere._load
    monkeypatch.setattr(LeadsThere, "_load", lambda there, numbers: loaded.extend(numbers) or load(there, numbers))
    monkeypatch.setattr(shared_numbers, "_PATIENCE", 1_000)
    bench.basics()
    rows = [
        row(number, full_name=f"Person {number}", email=f"p{number}@firm.example", phone="+4530111111")
        for number in range(2, 2_002)
    ]
    counts = in_blocks(bench, [*rows, row(3_000, full_name="Person 77", phone="+4530111111")], 100)
    assert (counts.created, counts.duplicates) == (2_000, 1)
    assert loaded == [76]


def test_a_lead_with_the_numbers_of_a_whole_list_keeps_each_once(bench, row, monkeypatch):
    monkeypatch.setattr(leads_there, "MANY", 20)
    monkeypatch.setattr(leads_there, "_AT_ONCE", 20)
    bench.basics()
    rows = [
        row(number, email="info@firm.example", phone=f"+4530{number % 200:06}", full_name=f"Person {number}")
        for number in range(2, 302)
    ]
    counts = in_blocks(bench, rows, 25)
    assert (counts.created, counts.duplicates) == (1, 299)
    with bench.store.read() as unit:
        db = unit.context.db
        assert db.value("SELECT count(*) FROM lead_more") == 199
        assert db.value("SELECT count(*) FROM lead_key WHERE lead_id = 1") == 1 + 200 + 1
    assert bench.store.check() == []


def test_bits_tell_whom_a_row_may_be() -> None:
    named, other, nameless, nobody = (
        bits_of({"full_name": "Ann Berg", "email": "ann@x.example"}),
        bits_of({"full_name": "Bo Dal"}),
        bits_of({"email": "info@x.example"}),
        bits_of({}),
    )
    assert set(alike([named, other])) == set()
    assert set(alike([named, nameless])) == set()
    assert set(alike([other, nameless])) == {0, 1}
    assert set(alike([named, nobody])) == {0, 1}
    assert set(alike([named, other, named])) == {0, 2}


def test_a_lead_that_a_row_renames_is_found_by_its_number_and_new_name_at_once(bench, row):
    bench.basics()
    bench.load(row(2, full_name="Ann Berg", email="ann@firm.example", phone="+4530111111"))
    counts = bench.load(
        row(2, full_name="Bo Dal", email="ann@firm.example"),
        row(3, full_name="Bo Dal", phone="+4530111111"),
        update_rule=UpdateRule.NEWEST_WINS,
    )[1]
    assert (counts.updated, counts.duplicates, counts.created) == (1, 1, 0)


def test_a_rows_own_no_stops_the_rows_after_it_whatever_form_its_address_has(bench, row):
    bench.basics()
    counts = bench.load(
        row(2, email="ann+fair@firm.example"),
        row(3, email="ann+fair@firm.example", phone="+4530111111", refused=True),
        row(4, full_name="Ann Berg", email="ann@firm.example"),
        row(5, full_name="Bo Dal", phone="+4530111111"),
        row(6, full_name="Eva Holm", email="eva@firm.example"),
    )[1]
    assert (counts.created, counts.stopped) == (2, 3)
    with bench.store.read() as unit:
        assert unit.context.db.rows("SELECT DISTINCT lead_id FROM lead_stop") == [(1,)]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (StopKind.EMAIL, "ann@firm.example"),
        (StopKind.PHONE, "+4530111111"),
        (StopKind.DOMAIN, "firm.example"),
        (StopKind.DOMAIN, "web.example"),
        (StopKind.POST, "berg|7|7100|dk"),
    ],
)
def test_a_stop_of_any_kind_keeps_a_row_out(bench, row, kind, value):
    bench.basics()
    with bench.store.write("Anna Holm") as unit:
        unit.stops.add([Stop(kind, value)])
        unit.commit()
    ann = {
        "full_name": "Ann Berg", "email": "ann+x@firm.example", "phone": "+4530111111", "country": "DK",
        "website": "https://www.shop.web.example", "street": "Havnegade 7", "postcode": "7100",
    }  # fmt: skip
    counts = bench.load(row(2, **ann), row(3, full_name="Bo Dal", email="bo@other.example", country="DK"))[1]
    assert (counts.created, counts.stopped) == (1, 1)
