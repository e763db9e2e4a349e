"""One child for a look: it begins while the program loads, goes on with the rows, and does not outstay its welcome."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import desk, standby
from lead_desk.readers.desk import FileReader
from lead_desk.readers.limits import FIRST_LOOK_ROWS, Limits
from lead_desk.readers.processes import Child
from lead_desk.readers.standby import Standby


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Child]]:
    """The children that readers start; those that are left are ended with the test."""
    found: list[Child] = []

    class Counted(Child):
        def __init__(self, command: list[str], limits: Limits) -> None:
            super().__init__(command, limits)
            found.append(self)

    monkeypatch.setattr(desk, "Child", Counted)
    monkeypatch.setattr(standby, "WAITS_SECONDS", 600.0)
    yield found
    for child in found:
        child.end()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "list.csv"
    found.write_text("Name;City\nBo;Ribe\n", encoding="utf-8")
    return found


def cells(reader: FileReader, path: Path, options: ReadOptions | None = None) -> list[tuple[str, ...]]:
    return [row.cells for block in reader.rows(path, 0, options or ReadOptions()) for row in block]


def test_the_child_that_described_a_file_goes_on_with_its_rows(path: Path, started: list[Child]) -> None:
    reader = FileReader()
    reader.describe(path)
    for _ in range(2):
        assert cells(reader, path) == [("Name", "City"), ("Bo", "Ribe")]
    assert len(started) == 1


def test_sheets_are_looked_at_by_one_child_each_to_where_the_look_ends(
    tmp_path: Path, started: list[Child], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "LOOKED_AT_WHOLE", 1_000)
    path, reader, first = tmp_path / "long.csv", FileReader(), ReadOptions(first_look=True)
    path.write_text("Name;City\n" + "Bo;Ribe\n" * 9_000, encoding="utf-8")
    reader.describe(path, first)
    for _ in range(3):
        rows = reader.rows(path, 0, first)
        assert next(iter(rows))[0].cells == ("Name", "City")
        rows.close()  # type: ignore[attr-defined]
    assert len(cells(reader, path, first)) == FIRST_LOOK_ROWS
    assert len(started) == 1
    assert len(cells(reader, path)) == 9_001
    assert not any(child.is_alive for child in started)


def test_a_refusal_in_the_middle_ends_the_child(path: Path, started: list[Child]) -> None:
    reader = FileReader()
    for _ in range(2):
        with pytest.raises(UnreadableFileError):
            list(reader.rows(path, 7))
    assert not any(child.is_alive for child in started)


def test_a_child_does_not_go_on_with_what_is_another_file_by_now(path: Path, started: list[Child]) -> None:
    reader = FileReader()
    reader.describe(path)
    path.write_text("Name;City\nIda;Aarhus\n", encoding="utf-8")
    assert cells(reader, path)[1] == ("Ida", "Aarhus")
    reader.describe(path)
    assert cells(reader, path, ReadOptions(delimiter=","))[1] == ("Ida;Aarhus",)
    assert [child.is_alive for child in started] == [False, False, False, True]
    del reader
    assert not started[3].is_alive


def test_describing_may_begin_ahead(path: Path, started: list[Child]) -> None:
    reader = FileReader()
    reader.begin(path)
    assert reader.describe(path).sheets[0].rows == 2
    assert cells(reader, path)[1] == ("Bo", "Ribe")
    assert len(started) == 1


def test_what_was_begun_for_another_file_is_dropped(path: Path, tmp_path: Path, started: list[Child]) -> None:
    reader, other = FileReader(), tmp_path / "other.csv"
    other.write_text("A;B\n1;2\n", encoding="utf-8")
    reader.begin(tmp_path / "not there.csv")
    assert not started
    reader.begin(other)
    assert reader.describe(path).name == "list.csv"
    assert not started[0].is_alive
    with pytest.raises(UnreadableFileError):
        list(reader.rows(path, 7))


def test_a_refusal_that_was_begun_ahead_is_the_same_sentence(tmp_path: Path, started: list[Child]) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"%PDF-1.7 and more")
    reader = FileReader()
    reader.begin(path)
    for _ in range(2):
        with pytest.raises(UnreadableFileError) as refused:
            reader.describe(path)
        assert refused.value.reason == "NOT_A_TABLE"
    assert len(started) == 2
    assert not any(child.is_alive for child in started)


class _Sleeper:
    """Stands for a child; tells when it was ended."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    @property
    def is_alive(self) -> bool:
        return not self.ended.is_set()

    def end(self) -> None:
        self.ended.set()


def test_nobody_waits_for_ever() -> None:
    kept, child = Standby(0.01), _Sleeper()
    kept.keep("list", child)
    assert child.ended.wait(60)
    assert kept.take("list") is None


def test_one_child_at_most_is_kept_and_given_once() -> None:
    kept, first, second = Standby(600), _Sleeper(), _Sleeper()
    kept.keep("first", first)
    kept.keep("second", second)
    assert first.ended.is_set()
    assert kept.take("second") is second
    assert kept.take("second") is None
    kept.keep("second", second)
    assert kept.take("first") is None
    assert second.ended.is_set()


def test_a_child_that_died_meanwhile_is_not_given() -> None:
    kept, child = Standby(600), _Sleeper()
    kept.keep("list", child)
    child.end()
    assert kept.take("list") is None
