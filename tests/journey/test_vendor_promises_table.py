"""Every promise has a test, and every test that is named exists; `python -m tests.promises` prints the table."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TABLE = Path(__file__).parents[1] / "promises.py"


@pytest.fixture
def promises() -> ModuleType:
    spec = importlib.util.spec_from_file_location("promises", TABLE)
    assert spec is not None
    assert spec.loader is not None
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    return table


def test_every_promise_is_shown_by_a_test(promises: ModuleType) -> None:
    shown = promises.shown()
    assert len(shown) > 60
    assert [row for row, tests in shown.items() if not tests] == []


def test_every_row_of_the_law_book_is_shown_or_says_why_it_is_out(promises: ModuleType) -> None:
    assert len(promises.ROWS) == 102
    assert not set(promises.PROMISES) & set(promises.OUT)
    assert set(promises.PROMISES) | set(promises.OUT) == promises.ROWS
    assert all(promises.OUT.values())


def test_only_the_row_that_breaks_nothing_bears_no_number(promises: ModuleType) -> None:
    bare = [test for test in promises.tests_of(promises.OWN) if not promises.rows_of(test)]
    assert bare == ["test_the_row_that_every_test_breaks_in_one_place_is_cleared"]


def test_every_further_test_exists(promises: ModuleType) -> None:
    named = {test for tests in promises.FURTHER.values() for test in tests}
    assert [test for test in named if test.split("::")[1] not in promises.tests_of(test.split("::")[0])] == []
