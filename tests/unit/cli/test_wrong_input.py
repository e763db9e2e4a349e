"""What a stranger gets wrong on the command line: a sentence, the right exit code, valid JSON, no traceback."""

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports import demo_story
from lead_desk.cli.main import run

SECRET = "four words not together"
IMPORT = ("import", "--source", "fair-aarhus", "--purpose", "event_follow_up", "--basis", "consent")
Run = Callable[..., tuple[int, dict[str, object]]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store")
    desk, _recovery = bootstrap.create_desk(folder / "store", SECRET)
    demo_story.declare(desk)
    desk.close()
    (folder / "secret").write_text(SECRET)
    return folder


@pytest.fixture
def call(store: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object) -> tuple[int, dict[str, object]]:
        capsys.readouterr()
        where = ["--store", str(store / "store"), "--passphrase-file", str(store / "secret"), "--json"]
        code = run([*map(str, words), *where], bootstrap)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        answers = [json.loads(line) for line in out.splitlines()]
        return code, answers[-1]

    return command


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nBo Lund,bo@lund.example\n,not-an-address\n", encoding="utf-8")
    return path


def reason(answer: dict[str, object]) -> object:
    error = answer["error"]
    assert isinstance(error, dict)
    assert error["sentence"]
    return error["code"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--header-row", "99"), "NO_HEADER_ROW"),
        (("--header-row", "-1"), "NO_HEADER_ROW"),
        (("--delimiter", "ab"), "NO_SUCH_DELIMITER"),
        (("--delimiter", '"'), "NO_SUCH_DELIMITER"),
        (("--encoding", "klingon"), "NO_SUCH_ENCODING"),
    ],
)
@pytest.mark.parametrize("command", [("columns",), IMPORT], ids=["columns", "import"])
def test_a_reading_that_cannot_be(call: Run, people: Path, command: tuple[str], words: tuple[str], code: str) -> None:
    exit_code, answer = call(*command, *words, people)
    assert (exit_code, reason(answer)) == (4, code)


@pytest.mark.parametrize("target", ["nowhere/rejects.xlsx", "rejects.docx"])
def test_where_rejected_rows_go_is_asked_before_anything_is_stored(
    call: Run, people: Path, store: Path, tmp_path: Path, target: str
) -> None:
    exit_code, _answer = call(*IMPORT, "--rejects", tmp_path / target, people)
    assert exit_code == 2
    desk: Desk = bootstrap.open_desk(store / "store", SECRET)
    assert not [batch for batch in desk.batches() if batch.file_name == people.name]
    desk.close()


def test_each_list_of_several_has_its_own_rejected_rows(call: Run, tmp_path: Path) -> None:
    lists = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for path in lists:
        path.write_text(f"Name,Email\nBo Lund,bo@{path.stem}.example\n,{path.stem}-is-no-address\n", encoding="utf-8")
    assert call(*IMPORT, "--preview", "--rejects", tmp_path / "left.xlsx", *lists)[0] == 0
    for name, mark in (("left.xlsx", "a-is-no-address"), ("left 2.xlsx", "b-is-no-address")):
        assert mark in str(list(openpyxl.load_workbook(tmp_path / name).active.values))


def test_a_backup_needs_a_place(call: Run, tmp_path: Path) -> None:
    assert reason(call("backup", tmp_path / "nowhere" / "copy.db")[1]) == "FOLDER_MISSING"
    exit_code, answer = call("backup", tmp_path)
    assert (exit_code, reason(answer)) == (3, "TARGET_IS_FOLDER")
    assert tmp_path.is_dir()


@pytest.mark.parametrize("words", [("import",), ("undo", "x"), ("papers", "zz"), ("may", "--nonsense")])
def test_a_command_that_is_not_written_right_answers_machines_too(call: Run, words: tuple[str, ...]) -> None:
    exit_code, answer = call(*words)
    assert (exit_code, reason(answer)) == (2, "USAGE")


def test_trouble_while_closing_is_told_in_a_sentence(
    store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = Desk.close

    def fails(desk: Desk) -> None:
        closed(desk)
        raise OSError("bo@lund.example")

    monkeypatch.setattr(Desk, "close", fails)
    where = ["--store", str(store / "store"), "--passphrase-file", str(store / "secret")]
    assert run(["views", *where], bootstrap) == 0
    told = capsys.readouterr().err
    assert "did not close cleanly (OSError at test_wrong_input:" in told
    assert "bo@lund" not in told
