"""Earlier states of leads are kept packed; those of earlier versions stay readable, and so will today's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.domain.lead import UpdateRule
from lead_desk.store.engine import packed
from lead_desk.store.engine.logical import logical_hash

STATE = (
    '{"lead":[1,1,"",2,1,1,0,1,"","bo lund","","Bo Lund"],"lead_more":[],"lead_origin":[],"lead_basis":[[1,1]],'
    '"finding":[]}'
)
KEPT = bytes.fromhex("01c36f6752be424e691e2801009153be820f88430d6b01")


@given(st.text())
def test_what_was_packed_comes_back(text):
    assert packed.unpack(packed.pack(text)) == text
    assert packed.unpack(text) == text


def test_states_that_stores_keep_today_can_always_be_read():
    assert packed.unpack(KEPT) == STATE


def test_a_state_of_a_later_version_is_not_guessed_at():
    with pytest.raises(AssertionError):
        packed.unpack(b"\x02" + KEPT[1:])


@pytest.mark.parametrize("kept", ["packed", "as text"])
def test_an_update_is_undone_from_its_packed_states_and_from_those_of_earlier_versions(bench, row, kept):
    def digest():
        with bench.store.read() as unit:
            return logical_hash(unit.context.db)

    def work(act):
        with bench.store.write("Anna") as unit:
            outcome = act(unit)
            unit.commit()
        return outcome

    notes = "met at the fair, wants a call in spring about the larger of the two pumps"
    bench.load(*[row(email=f"p{at}@x.example", full_name=f"Pia Lund {at}", notes=notes) for at in range(5)])
    before = digest()
    changed = [row(email=f"p{at}@x.example", city="Vejle", notes="left") for at in range(5)]
    batch, _counts = bench.load(*changed, update_rule=UpdateRule.NEWEST_WINS)
    after = digest()
    with bench.store.read() as unit:
        states = unit.context.db.rows("SELECT typeof(before), length(before), length(unpacked(before)) FROM journal")
        assert all(kind == "blob" and short * 2 < long for kind, short, long in states)
    if kept == "as text":
        work(lambda unit: unit.context.db.run("UPDATE journal SET before = unpacked(before)"))
    assert work(lambda unit: unit.batches.undo(batch)).restored == 5
    assert digest() == before
    assert work(lambda unit: unit.batches.redo(batch)).restored == 5
    assert digest() == after
