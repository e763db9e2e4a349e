"""Stretches of leads: each lead in one of them, few leads in each, however far their ids lie apart."""

import pytest

from lead_desk.store import context

WIDTH = 5


@pytest.mark.parametrize(
    "leads", [[], [1], [7, 8], [*range(1, 26)], [1, 5, 6, 10, 11, 400_000, 400_004, 400_005, 10**12]], ids=str
)
def test_every_lead_is_in_one_stretch(bench, monkeypatch, leads):
    monkeypatch.setattr(context, "_SPAN", WIDTH)
    with bench.store.write("Anna") as unit:
        unit.context.choose(leads)
        spans = list(unit.context.spans())
    held = [[lead for lead in leads if first <= lead <= last] for first, last in spans]
    assert [lead for each in held for lead in each] == leads
    assert all(0 < len(each) <= WIDTH for each in held)
