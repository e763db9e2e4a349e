"""Formats are found by looking, and none may be missing."""

from pathlib import Path

import pytest

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError, UnreadableFileError
from lead_desk.readers import catalogue
from lead_desk.readers.shape import Probe


def test_all_formats_are_found() -> None:
    names = [each.name for each in catalogue.formats()]
    assert len(set(names)) == len(names)
    assert set(names) >= {"xlsx", "xlsb", "xls", "ods", "delimited", "jsonl", "json", "vcf", "archive"}


@pytest.mark.parametrize("lock", ["", "xlsx\n", "xlsx\nnew_format\n"])
def test_a_partial_set_of_formats_stops_the_program(monkeypatch: pytest.MonkeyPatch, lock: str) -> None:
    monkeypatch.setattr(resources, "text", lambda _name: lock)
    catalogue.formats.cache_clear()
    with pytest.raises(BrokenInstallationError):
        catalogue.formats()
    catalogue.formats.cache_clear()


def test_content_decides_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_text("Name;City\nÅse;Ribe\n", encoding="utf-8")
    assert catalogue.recognise(path).name == "delimited"
    with pytest.raises(UnreadableFileError):
        catalogue.recognise(tmp_path / "gone.csv")


def test_two_readers_for_one_file_is_a_refusal() -> None:
    twice = (catalogue.formats()[0],) * 2
    probe = Probe(b"PK", members=frozenset(("a.csv",)))
    assert catalogue.pick(probe, twice[:1]).name == "archive"
    with pytest.raises(UnreadableFileError) as refused:
        catalogue.pick(probe, twice)
    assert refused.value.reason == "AMBIGUOUS"


def test_unknown_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(bytes(range(1, 32)) * 50)
    with pytest.raises(UnreadableFileError) as refused:
        catalogue.recognise(path)
    assert refused.value.reason == "NOT_A_TABLE"
