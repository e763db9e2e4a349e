"""Every lesson has a test, and every test that is named exists; `python -m tests.lessons` prints the table."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TABLE = Path(__file__).parents[1] / "lessons.py"


@pytest.fixture
def lessons() -> ModuleType:
    spec = importlib.util.spec_from_file_location("lessons", TABLE)
    assert spec is not None
    assert spec.loader is not None
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    return table


def test_every_lesson_has_a_test_of_its_own(lessons: ModuleType) -> None:
    own = {number: [test for test in tests if "/test_lessons_" in test] for number, tests in lessons.shown().items()}
    assert len(own) == 46
    assert [number for number, tests in own.items() if not tests] == []


def test_every_further_test_exists(lessons: ModuleType) -> None:
    named = [test.split("::") for tests in lessons.FURTHER.values() for test in tests]
    assert [name for path, name in named if name not in lessons.tests_of(path)] == []
