"""Many entries at once leave what they would leave one by one."""

import random
from datetime import datetime, timedelta

import pytest

from lead_desk.domain.basis import Consent
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import Screening

PEOPLE = [f"bo{number}@lund.example" for number in range(6)] + ["+4533123456", "+4533123457"]


def some(choose, today):
    """Entries as they come: new and known ones, newer and older answers, withdrawn consents, twice the same."""
    for _ in range(60):
        person, key = choose.choice(PEOPLE), f"k{choose.randrange(25)}"
        kind = choose.randrange(10)
        if kind < 6:
            checked = today - timedelta(days=choose.randrange(3))
            listed = choose.choice(["Robinson", "Nej Tak"])
            yield Screening(key, person, listed, "DK", checked, listed=choose.random() < 0.5)
        elif kind < 9:
            day = datetime(2026, 5, 1 + choose.randrange(5)).astimezone()
            withdrawn = day if choose.random() < 0.3 else None
            yield Consent(key, person, day, channels=(Channel.EMAIL,), withdrawn_at=withdrawn)
        else:
            yield Purpose(key, choose.choice(["Fair", "Letter"]))


def left(unit):
    """What is in the store, without the numbers that only tell in which order it came."""
    rows = unit.context.db.rows
    return (
        sorted(rows("SELECT kind, entry_key, payload, identifier_hash FROM register_entry")),
        sorted(
            rows(
                "SELECT k.lead_id, e.kind, e.entry_key, s.payload FROM evidence_link k"
                " JOIN register_entry e ON e.id = k.entry_id JOIN evidence_shape s ON s.id = k.shape_id"
            )
        ),
        rows("SELECT lead_id FROM stale_lead ORDER BY lead_id"),
        sorted(rows("SELECT fp, channel, reason FROM stop")),
    )


@pytest.mark.parametrize("seed", range(8))
def test_many_entries_leave_what_they_leave_one_by_one(bench, row, seed):
    bench.load(*[row(at, email=text) if "@" in text else row(at, phone=text) for at, text in enumerate(PEOPLE[::2], 2)])
    choose = random.Random(seed)
    before = list(some(choose, bench.clock.today()))
    items = list(some(choose, bench.clock.today()))
    with bench.store.write("Anna") as unit:
        for item in before:
            unit.registers.put(item)
        unit.context.db.run("DELETE FROM stale_lead")
        unit.commit()
    with bench.store.write("Anna") as unit:
        outcomes = [unit.registers.put(item) for item in items]
        one_by_one = left(unit)
    with bench.store.write("Anna") as unit:
        counts = unit.registers.put_many(items)
        assert left(unit) == one_by_one
    assert counts == {name: outcomes.count(name) for name in ("created", "updated", "unchanged")}


def test_thousands_of_answers_need_few_statements(bench, row, monkeypatch):
    bench.load(row(2, email=PEOPLE[0]))
    today, people = bench.clock.today(), [f"b{number}@lund.example" for number in range(3_000)]
    with bench.store.write("Anna") as unit:
        unit.registers.put_many([Screening(f"a{each}", each, "Robinson", "DK", today) for each in people])
        run, statements = type(unit.context.db).run, []
        monkeypatch.setattr(
            type(unit.context.db), "run", lambda self, sql, values=(): statements.append(sql) or run(self, sql, values)
        )
        newer = [Screening(f"b{each}", each, "Robinson", "DK", today) for each in people]
        assert unit.registers.put_many(newer) == {"created": 3_000, "updated": 0, "unchanged": 0}
        assert len(unit.registers.all(Screening)) == 3_000
        assert len(statements) < 40


def test_a_value_that_is_no_entry_is_refused_among_many(bench):
    with bench.store.write("Anna") as unit, pytest.raises(UsageError):
        unit.registers.put_many([Purpose("a", "A"), "a text"])
