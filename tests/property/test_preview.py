"""What a preview says is what the import does, whatever the list holds and however it is handled."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import LeadQuery, UpdateRule
from lead_desk.domain.recipe import ANY, KnownBy, Recipe
from lead_desk.store.engine.logical import logical_hash

HEADERS = ("Name", "Company", "Email", "Phone", "City", "Country", "Date of birth", "Notes", "Unsubscribed", "Opt-in")
POOLS = (
    ("", "Ann Berg", "ANN BERG", "Berg, Ann", "Bo Dal", "Dr. Eva Holm", "123"),
    ("", "Nordlys ApS", "NORDLYS APS", "Havn & Bro A/S", "Grün GmbH"),
    (
        "",
        "ann@nordlys.example",
        "ANN@nordlys.example",
        "x@@",
        "info@gruen.example; bo@havn.example",
        "callum@obrienfoods.example",
        "info@northernglass.example",
        "lucia@fernandez-textil.example",
    ),
    ("", "30 12 34 56", "+4530123456", "4.5E+09", "030 123456", "33123456 / 33123457"),
    ("", "Vejle", "VEJLE", "7100 Vejle"),
    ("", "Denmark", "DE", "Nowhere"),
    ("", "2015-05-05", "1980-01-02", "03/04/1990", "1900-01-01"),
    ("", "has diabetes", "calls back on Monday", "&lt;b&gt;", "don't call"),
    ("", "", "yes", "no"),
    ("", "yes", "no", "2026-01-05"),
)
ROWS = st.lists(st.tuples(*(st.sampled_from(pool) for pool in POOLS)).filter(any), min_size=1, max_size=8)
RECIPES = st.none() | st.builds(
    Recipe,
    unshout=st.booleans(),
    as_leads=st.booleans(),
    known_by=st.sampled_from((ANY, (KnownBy.EMAIL,), (KnownBy.PHONE, KnownBy.NAME))),
    date_order=st.sampled_from(("", "dmy", "mdy")),
)
NUMBERS = count()


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """The samples, to which each list adds: so rows meet leads of all kinds, stops and undone lists."""
    made = bootstrap.demo_desk(clock=FixedClock(datetime(2026, 11, 20, 9, 0, tzinfo=UTC)))
    yield made
    made.close()


def digest(desk: Desk) -> str:
    with desk.core.store.read() as unit:
        return logical_hash(unit.context.db)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=ROWS,
    recipe=RECIPES,
    rule=st.sampled_from(UpdateRule),
    source=st.sampled_from(("fair-aarhus", "webshop")),
    basis=st.sampled_from(("undecided", "consent", "legitimate_interest")),
)
def test_the_preview_says_what_the_import_does_and_changes_nothing(
    desk: Desk, rows, recipe, rule, source, basis
) -> None:
    tags = Tags(source, "own_customers", basis)
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"list{next(NUMBERS)}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([HEADERS, *rows])
        request = ImportRequest(path, tags=tags, country="DK", recipe=recipe, update_rule=rule)
        before = digest(desk)
        told = desk.preview(request)
        assert digest(desk) == before
        report = desk.run_import(request)
    assert replace(report, batch=BatchId(0)) == told
    query = LeadQuery(filters=(("batch", (str(report.batch),)),))
    assert desk.status_counts(query) == told.statuses
    each = told.counts
    assert each.rows == each.created + each.updated + each.unchanged + each.duplicates + each.rejected + each.stopped
