"""A file is there whole or not at all (security T-41)."""

import stat
from pathlib import Path

import pytest

from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.writers.atomic import Stage, replacing, staging
from lead_desk.writers.desk import FileWriter


def _fail_midway(target: Path) -> None:
    with replacing(target) as stream:
        stream.write(b"half")
        raise ZeroDivisionError


def test_an_error_leaves_neither_the_file_nor_a_part(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    with pytest.raises(ZeroDivisionError):
        _fail_midway(target)
    assert list(tmp_path.iterdir()) == []


def test_an_error_leaves_the_earlier_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"earlier")
    with pytest.raises(ZeroDivisionError):
        _fail_midway(target)
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_the_file_is_the_users_alone(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    with replacing(target) as stream:
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} <= {0o600}
        stream.write(b"x")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize(("number", "code"), [(28, "DISK_FULL"), (30, "TARGET_READ_ONLY"), (13, "TARGET_NOT_WRITABLE")])
def test_system_errors_become_sentences(tmp_path: Path, number: int, code: str) -> None:
    target = tmp_path / "secret name.csv"
    with pytest.raises(RefusedError) as caught, replacing(target):
        raise OSError(number, "secret text", "secret name.csv")
    assert caught.value.reason == code
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_and_a_folder_as_target_are_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught, replacing(tmp_path / "no" / "list.csv"):
        pass
    assert caught.value.reason == "FOLDER_MISSING"
    (tmp_path / "list.csv").mkdir()
    with pytest.raises(RefusedError) as caught, replacing(tmp_path / "list.csv") as stream:
        stream.write(b"x")
    assert caught.value.reason == "TARGET_IS_FOLDER"


def test_an_unknown_ending_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        FileWriter().kind_of(tmp_path / "list.pdf")
    assert ".xlsx" in caught.value.sentence


def _write(stage: Stage, target: Path, content: bytes) -> None:
    with stage.open(target) as stream:
        stream.write(content)


def test_files_that_belong_together_take_their_places_together(tmp_path: Path) -> None:
    one, two = tmp_path / "list.csv", tmp_path / "list.csv.passport.json"
    one.write_bytes(b"earlier")
    with staging() as stage:
        _write(stage, one, b"list")
        _write(stage, two, b"passport")
        assert (stage.content(one).read_bytes(), stage.content(two).read_bytes()) == (b"list", b"passport")
        assert (one.read_bytes(), two.exists()) == (b"earlier", False)
        stage.place()
    assert (one.read_bytes(), two.read_bytes()) == (b"list", b"passport")
    assert sorted(tmp_path.iterdir()) == [one, two]


def test_files_that_get_no_place_are_gone(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    with staging() as stage:
        _write(stage, target, b"list")
    assert list(tmp_path.iterdir()) == []


def test_without_nameless_files_a_hidden_part_does_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("os.O_TMPFILE", raising=False)
    target, other = tmp_path / "list.csv", tmp_path / "other.csv"
    with staging() as stage:
        _write(stage, target, b"list")
        assert [stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()] == [0o600]
        assert stage.content(target).read_bytes() == b"list"
        stage.place()
    with staging() as stage:
        _write(stage, other, b"list")
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"list"


def test_a_place_that_is_lost_while_the_list_is_written_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with staging() as stage:
        _write(stage, folder / "list.csv", b"list")
        (folder / "list.csv").mkdir()
        with pytest.raises(RefusedError) as caught:
            stage.place()
    assert caught.value.reason == "TARGET_IS_FOLDER"
