"""A list of many new people reads the store's keys into memory once; what becomes of its rows stays the same."""

import random

import pytest

from lead_desk.domain.lead import UpdateRule
from lead_desk.store.imports import known_people, new_keys
from lead_desk.store.imports.new_keys import NewKeys


def person(row, chance, number, at):
    """One of a few hundred people, told in one of several ways."""
    ways = {"email": f"p{at}@firm{at % 7}.example", "phone": f"+4530{at:06}", "website": f"firm{at % 7}.example"}
    shown = {name: ways[name] for name in chance.sample(sorted(ways), chance.randint(1, 3))}
    more = {"more_emails": (("work", f"p{at}+x@other.example"),)} if chance.random() < 0.2 else {}
    city = chance.choice(("", "Ribe", "Vejle"))
    return row(number, full_name=f"Person {at}", company=f"Firm {at % 7}", city=city, **shown, **more)


def result(bench, row, rule):
    """Import two lists, the second block by block; return all that stands in the store, and the keys looked for."""
    chance, asked = random.Random(3), []
    bench.basics()
    bench.load(*[person(row, chance, at + 2, at) for at in range(40)])
    leads = NewKeys.leads

    def noted(placed, keys):
        asked.append(len(keys))
        return leads(placed, keys)

    with pytest.MonkeyPatch.context() as patch, bench.store.write("Anna Holm") as unit:
        patch.setattr(NewKeys, "leads", noted)
        run = unit.batches.start(bench.draft(update_rule=rule))
        for first in range(2, 602, 50):
            run.add([person(row, chance, number, chance.randrange(400)) for number in range(first, first + 50)])
        counts = run.finish()
        unit.commit()
    with bench.store.read() as unit:
        db = unit.context.db
        tables = ("lead", "lead_key", "lead_more", "lead_origin", "lead_batch", "lead_basis")
        found = [sorted(db.rows(f"SELECT * FROM {table}")) for table in tables]
    assert bench.store.check() == []
    bench.store.close()
    return counts, found, sum(asked)


@pytest.mark.parametrize("rule", list(UpdateRule))
@pytest.mark.parametrize("large", [400_000, 100])
def test_rows_become_the_same_whether_keys_are_known_or_looked_up(bench, tmp_path, row, monkeypatch, rule, large):
    monkeypatch.setattr(new_keys, "_LARGE", large)
    answers = []
    for worth in (0, 1, 1_000):
        monkeypatch.setattr(known_people, "_WORTH_KNOWING", worth)
        answers.append(result(type(bench)(tmp_path / str(worth)), row, rule))
    (counts, found, always), *others = answers
    assert counts.created > 100
    for other_counts, other_found, asked in others:
        assert other_counts == counts
        assert other_found == found
        assert asked < always
