"""No code of the gate is without a test that reaches it; `python -m tests.codes_table` prints which."""

import importlib.util
from pathlib import Path

from lead_desk.gate.gate import Gate

TABLE = Path(__file__).parents[2] / "codes_table.py"


def test_every_code_is_reached_by_a_test(gate: Gate) -> None:
    spec = importlib.util.spec_from_file_location("codes_table", TABLE)
    assert spec is not None
    assert spec.loader is not None
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    known, reached = table.codes(gate), table.reached()
    assert len(known) > 40
    assert [code for code in known if not reached.get(code)] == []
    assert not reached.get("NO_SUCH_CODE_" + "AT_ALL")
