"""Lessons and features all have tests, and every test that is named exists; `python -m tests.lessons` prints them."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TESTS = Path(__file__).parents[1]


def table_of(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, TESTS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    return table


@pytest.fixture
def lessons() -> ModuleType:
    return table_of("lessons")


@pytest.fixture
def features() -> ModuleType:
    return table_of("features")


def test_every_lesson_has_a_test_of_its_own(lessons: ModuleType) -> None:
    own = {number: [test for test in tests if "/test_lessons_" in test] for number, tests in lessons.shown().items()}
    assert len(own) == 46
    assert [number for number, tests in own.items() if not tests] == []


def test_every_further_test_exists(lessons: ModuleType) -> None:
    named = [test.split("::") for tests in lessons.FURTHER.values() for test in tests]
    assert [name for path, name in named if name not in lessons.tests_of(path)] == []


def test_every_feature_of_the_five_groups_is_shown(features: ModuleType) -> None:
    sizes = {group: len(rows) for group, rows in features.FEATURES.items()}
    assert sizes == {"Import": 21, "Mapping": 8, "Cleaning": 9, "Dedupe": 7, "Provenance": 7}
    assert [name for rows in features.FEATURES.values() for name, tests in rows.items() if not tests] == []


def test_every_test_of_a_feature_exists(features: ModuleType) -> None:
    named = {test for rows in features.FEATURES.values() for tests in rows.values() for test in tests}
    assert [test for test in named if test.split("::")[1] not in features.tests_of(test.split("::")[0])] == []
