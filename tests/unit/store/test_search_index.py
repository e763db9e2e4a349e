"""The search index after many leads at once: whole, and written again as at any other time."""

from lead_desk.domain.lead import LeadQuery
from lead_desk.store.leads.search import rebuild


def settings(unit) -> dict[str, int]:
    rows = unit.context.db.rows("SELECT k, v FROM lead_search_config WHERE k IN ('automerge', 'hashsize')")
    return {str(name): int(value) for name, value in rows}


def found(bench, text: str) -> int:
    with bench.store.read() as unit:
        return len(unit.leads.ids(LeadQuery(text=text)))


def people(row, first: int, last: int):
    return [row(full_name=f"Bo Nr{n}", email=f"bo{n}@firm.example", company="Å Café") for n in range(first, last)]


def test_many_leads_leave_the_index_as_usual_whether_they_are_kept_or_not(bench, row):
    bench.load(*people(row, 0, 300), commit=False)
    bench.load(*people(row, 0, 2_000))
    bench.load(*people(row, 2_000, 2_005))
    assert found(bench, "cafe") == 2_005
    assert found(bench, "bo1999@firm.example") == 1
    with bench.store.write("Anna Holm") as unit:
        assert settings(unit) == {"automerge": 4, "hashsize": 1 << 20}
        unit.context.db.run("INSERT INTO lead_search (lead_search) VALUES ('integrity-check')")
        rebuild(unit.context.db)
        assert settings(unit) == {"automerge": 4, "hashsize": 1 << 20}
        unit.commit()
    assert found(bench, "nr2004") == 1


def test_a_run_broken_off_midway_leaves_the_settings_as_they_were(bench, row):
    bench.load(*people(row, 0, 50))
    with bench.store.write("Anna Holm") as unit:
        unit.context.db.run("INSERT INTO lead_search (lead_search, rank) VALUES ('automerge', 0)")  # and no commit
    with bench.store.write("Anna Holm") as unit:
        assert settings(unit) == {"automerge": 4, "hashsize": 1 << 20}
