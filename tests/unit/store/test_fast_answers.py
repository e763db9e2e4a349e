"""The shortcuts by which the grid's questions are answered: each says what the plain way says, and uses its index."""

import itertools
import threading
from datetime import UTC, datetime

import pytest

from lead_desk.domain.campaign import Campaign
from lead_desk.domain.errors import StoreError
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.records import Frame
from lead_desk.store.leads.query import build

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
STANDINGS = (
    (LeadStatus.READY, ""),
    (LeadStatus.BLOCKED, "LIA_MISSING"),
    (LeadStatus.CHECK, "SPECIAL_SUSPECTED"),
    (LeadStatus.BLOCKED, "NO_CHANNEL"),
)
REASONS = (None, ("",), ("LIA_MISSING",), ("LIA_MISSING", "SPECIAL_SUSPECTED"), ("NOBODY",))


@pytest.fixture
def mixed(bench, row):
    """Twelve leads of two lists, standings and countries in turn."""
    bench.basics()
    for batch in range(2):
        rows = [row(email=f"p{batch}{at}@x.example", country=("DK", "DE", "")[at % 3]) for at in range(6)]
        bench.load(*rows, source=("fair", "shop")[batch], basis=("legitimate_interest", "consent")[batch])
    for turn, (status, code) in enumerate(STANDINGS):
        keep(bench, [lead for lead in range(1, 13) if lead % 4 == turn], status, code)
    return bench


def keep(bench, leads, status, code):
    with bench.store.write("Anna") as unit:
        found = unit.cases.gather(Frame(Campaign("s", "S"), True, NOW.date(), NOW, standing=True), leads)
        unit.cases.keep_standing({number: (status, code) for number, *_ in found})
        unit.commit()


def plainly(unit, query):
    """Return what the statement without any shortcut finds."""
    statement = build(query)
    return [
        lead
        for (lead,) in unit.context.db.rows(f"SELECT l.id {statement.tail()} ORDER BY l.id DESC", statement.parameters)
    ]


def questions():
    for status, reason, country in itertools.product((None, *LeadStatus), REASONS, (None, ("DK",), ("DK", ""))):
        filters = (("reason", reason), ("country", country))
        yield LeadQuery(status=status, filters=tuple((name, value) for name, value in filters if value))


@pytest.mark.parametrize("unseen", [False, True], ids=["all judged", "some never judged"])
def test_shortcuts_say_what_the_plain_way_says(mixed, row, unseen):
    if unseen:
        mixed.load(row(email="new@x.example", country="DK"))
    with mixed.store.read() as unit:
        for query in questions():
            wanted = plainly(unit, query)
            assert unit.leads.ids(query) == wanted
            assert unit.leads.ids(query, offset=2, limit=3) == wanted[2:5]
            assert unit.leads.count(query) == len(wanted)
            counts = unit.leads.status_counts(query)
            for status in LeadStatus:
                assert counts[status] == len(plainly(unit, LeadQuery(status=status, filters=query.filters)))


FLAGS = (("child",), ("special",), ("health",), ("suspected", "child"), ("dismissed",), ("nothing",))


def test_leads_with_a_flag_are_read_in_order(mixed):
    with mixed.store.write("Anna") as unit:
        for lead, kind, state in (
            (2, "child", "suspected"), (9, "child", "confirmed"), (9, "child", "suspected"),
            (5, "special", "suspected"), (7, "special", "stripped"), (8, "child", "dismissed"),
            (99, "child", "suspected"),
        ):  # fmt: skip
            unit.context.db.run(
                "INSERT INTO finding (lead_id, kind, category, state) VALUES (?, ?, ?, ?)",
                (lead, kind, "health" if kind == "special" else "", state),
            )
        for accepted in FLAGS:
            query = LeadQuery(filters=(("flag", accepted),))
            wanted = plainly(unit, query)
            assert unit.leads.ids(query) == wanted
            assert unit.leads.ids(query, offset=1, limit=1) == wanted[1:2]
            assert unit.leads.count(query) == len(wanted)
        assert unit.leads.ids(LeadQuery(filters=(("flag", ("child",)),))) == [9, 2]
        assert unit.leads.ids(LeadQuery(status=LeadStatus.CHECK, filters=(("flag", ("child",)),))) == [2]


@pytest.mark.parametrize("name", ["source", "file", "basis", "assessment"])
def test_facts_that_many_leads_share_filter_as_they_are_counted(mixed, name):
    with mixed.store.read() as unit:
        values = unit.leads.facets(LeadQuery(), name)
        assert sum(count for _, count in values) == 12
        for value, count in values:
            assert unit.leads.count(LeadQuery(filters=((name, (value,)),))) == count
        assert unit.leads.count(LeadQuery(filters=((name, tuple(value for value, _ in values)),))) == 12
        assert unit.leads.count(LeadQuery(filters=((name, ("nothing",)),))) == 0


def test_a_lead_without_a_tag_has_no_basis(mixed):
    with mixed.store.write("Anna") as unit:
        unit.context.db.run("UPDATE lead SET tag_id = 0 WHERE id = 3")
        assert unit.leads.ids(LeadQuery(filters=(("basis", ("",)),))) == [3]
        assert len(unit.leads.ids(LeadQuery(filters=(("basis", ("", "consent")),)))) == 7
        assert ("", 1) in unit.leads.facets(LeadQuery(), "basis")


def test_sources_with_their_standings(mixed):
    with mixed.store.read() as unit:
        found = dict(unit.leads.standing_by_source(5))
        assert set(found) == {"fair", "shop"}
        for source, counts in found.items():
            assert counts == unit.leads.status_counts(LeadQuery(filters=(("source", (source,)),)))


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (LeadQuery(filters=(("country", ("DK",)),)), "ix_lead_country"),
        (LeadQuery(filters=(("basis", ("consent",)),)), "ix_lead_tag"),
        (LeadQuery(filters=(("source", ("fair",)),)), "ix_lead_batch"),
        (LeadQuery(status=LeadStatus.READY), "ix_standing_status"),
        (LeadQuery(filters=(("reason", ("LIA_MISSING",)),)), "ix_standing_status"),
        (LeadQuery(filters=(("flag", ("special",)),)), "ix_finding_lead"),
        (LeadQuery(sort=("company",)), "ix_lead_company"),
        (LeadQuery(sort=("-country",)), "ix_lead_country"),
    ],
)
def test_the_usual_questions_use_an_index(mixed, monkeypatch, query, index):
    asked = []
    with mixed.store.read() as unit:
        database = type(unit.context.db)
        plain = database.rows
        monkeypatch.setattr(
            database, "rows", lambda self, sql, values=(): asked.append((sql, values)) or plain(self, sql, values)
        )
        unit.leads.ids(query, limit=3)
        sql, values = asked[-1]
        plan = " ".join(step[3] for step in plain(unit.context.db, f"EXPLAIN QUERY PLAN {sql}", values))
    assert index in plan
    assert "SCAN l " not in f"{plan} ".replace(f"SCAN l USING COVERING INDEX {index}", "")


def test_a_reading_that_has_just_been_closed_may_be_ended_again(mixed):
    def read():
        with mixed.store.read() as unit:
            unit.leads.count(LeadQuery())

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    mixed.store._reading[thread.ident].close()
    mixed.store.stop_reading(thread.ident)


def test_a_query_nobody_awaits_is_ended_and_its_thread_reads_on(mixed):
    begun, left_alone, said = threading.Event(), threading.Event(), []

    def read():
        try:
            with mixed.store.read() as unit:
                begun.set()
                unit.context.db.value(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
                )
        except StoreError as error:
            said.append(error)
        left_alone.wait(5)
        with mixed.store.read() as unit:
            said.append(unit.leads.count(LeadQuery()))

    thread = threading.Thread(target=read)
    thread.start()
    begun.wait(5)
    while not said:
        mixed.store.stop_reading(thread.ident)
    left_alone.set()
    thread.join(5)
    assert isinstance(said[0], StoreError)
    assert said[1] == 12
    mixed.store.stop_reading(thread.ident)
    mixed.store.stop_reading(-1)
