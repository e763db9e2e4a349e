"""Facts become one number and come back whole; where they do not fit into it, a text, and nothing else changes."""

import random
from contextlib import closing
from itertools import product

import pytest
from casework import frame
from sqlcipher3 import dbapi2

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import LeadStatus
from lead_desk.store.cases import fact_keys
from lead_desk.store.cases.fact_keys import FactKeys


def made(parts, sizes):
    """Return the keys and what the database makes of the parts."""
    keys = FactKeys([(str(part), size) for part, size in zip(parts, sizes, strict=True)])
    with closing(dbapi2.connect(":memory:")) as connection:
        return keys, connection.execute(f"SELECT {keys.sql()}").fetchone()[0]


def test_all_parts_come_back_and_no_two_leads_of_other_facts_share_a_key():
    sizes, seen = (3, 1, 4, 2), set()
    for parts in product(*map(range, sizes)):
        keys, key = made(parts, sizes)
        assert keys.parts(key) == list(parts)
        seen.add(key)
    assert seen == set(range(24))


@pytest.mark.parametrize(("last", "kind"), [(2, int), (4, str), (1 << 20, str)])
def test_what_an_integer_cannot_hold_is_a_text(last, kind):
    chance, sizes = random.Random(last), (1 << 20, 1 << 20, 1 << 20, last)
    for _ in range(50):
        parts = [chance.choice((0, size - 1, chance.randrange(size))) for size in sizes]
        keys, key = made(parts, sizes)
        assert isinstance(key, kind)
        assert keys.parts(key) == parts


def people(bench, row):
    special = Finding(FlagKind.SPECIAL, Category.HEALTH, "Notes", FlagState.SUSPECTED, "term", Certainty.CERTAIN)
    bench.basics()
    bench.load(
        *[row(full_name=f"Bo {at}", email=f"bo{at}@x.example", country="DK") for at in range(3)],
        row(full_name="Ida Dam", email="ida@x.example", date_of_birth="2015-01-01", country="DE"),
        row(full_name="Per Lund", phone="+4530111111", notes="diabetes", findings=(special,)),
        row(full_name="Eva Holm", email="eva@x.example", last_contact="2020-01-01"),
    )


def judged(bench, standing):
    with bench.store.write("Anna Holm") as unit:
        found = unit.cases.gather(frame(standing=standing))
        by_lead = dict(pair for block in unit.cases.leads([number for number, *_ in found]) for pair in block)
        cases = {number: case for number, case, _ in found}
        if standing:
            unit.cases.keep_standing({number: (LeadStatus.BLOCKED, f"R{number}") for number in cases})
            kept = unit.context.db.rows("SELECT lead_id, reason FROM standing ORDER BY lead_id")
            assert kept == [(lead, f"R{by_lead[lead]}") for lead in sorted(by_lead)]
        return {lead: cases[number] for lead, number in by_lead.items()}, sorted(size for *_, size in found)


@pytest.mark.parametrize("standing", [True, False])
def test_keys_that_are_texts_tell_the_same_leads_apart(bench, row, monkeypatch, standing):
    people(bench, row)
    whole, sizes = judged(bench, standing)
    assert len(whole) == 6
    assert sizes == [1, 1, 1, 3]
    monkeypatch.setattr(fact_keys, "_BITS", 1)
    assert judged(bench, standing) == (whole, sizes)
