"""`lead-desk columns` and the options that say how a list is read."""

import json
from collections.abc import Callable
from pathlib import Path

import locked_files
import pytest
from openpyxl import Workbook

from lead_desk import bootstrap
from lead_desk.cli.main import run

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    def call(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run([*map(str, words), "--store", str(tmp_path / "store")], bootstrap)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    return call


def sheet(command: Command, *words: object) -> dict[str, list[dict[str, object]]]:
    code, out, _err = command("columns", *words, "--json")
    assert code == 0
    found: dict[str, list[dict[str, object]]] = json.loads(out)["sheets"][0]
    return found


def test_samples_and_fill_stand_beside_each_column(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Navn;E-mail\nBo Bæk;bo@baek.example\nEva Å;\n", encoding="cp1252")
    seen = sheet(command, path)
    assert (seen["encoding"], seen["delimiter"]) == ("cp1252", ";")
    assert [(column["samples"], column["fill"]) for column in seen["columns"]] == [
        (["Bo Bæk", "Eva Å"], 1.0),
        (["bo@baek.example"], 0.5),
    ]
    code, out, _err = command("columns", path)
    assert code == 0
    assert "50% filled: bo@baek.example" in out
    assert "separator ';'" in out


def test_another_encoding_separator_and_header_row_may_be_told(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("Navn\tE-mail\nBo Bæk\tbo@baek.example\n".encode("cp850"))
    told = sheet(command, path, "--encoding", "cp850", "--delimiter", "tab", "--header-row", "0")
    assert told["columns"][0]["samples"] == ["Navn", "Bo Bæk"]
    assert command("columns", path, "--encoding", "no-such")[0] == 4


def test_parts_of_a_birth_are_named_as_such(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Email,Birth Day,Birth Month,Birth Year,Area Code,Phone\na@b.example,3,2,1984,089,123456\n")
    found = [(column["field"], column["part"]) for column in sheet(command, path)["columns"]]
    assert found[1:4] == [("date_of_birth", f"birth_{part}") for part in ("day", "month", "year")]
    assert found[4:] == [(None, "phone_area"), ("phone", None)]


def test_a_password_comes_from_a_file(command: Command, tmp_path: Path) -> None:
    book, plain = Workbook(), tmp_path / "plain.xlsx"
    book.active.append(["Name", "Email"])
    book.active.append(["Bo Bek", "bo@bek.example"])
    book.save(plain)
    locked, word = tmp_path / "locked.xlsx", tmp_path / "word.txt"
    locked.write_bytes(locked_files.agile(plain.read_bytes(), "Sol 7"))
    code, _out, err = command("columns", locked)
    assert code == 4
    assert "has a password" in err
    word.write_text("Sol 7\n")
    assert [column["field"] for column in sheet(command, locked, "--password-file", word)["columns"]] == [
        "full_name",
        "email",
    ]
    word.write_text("sol 7\n")
    assert "not the password" in command("columns", locked, "--password-file", word)[2]
    word.write_text("")
    assert command("columns", locked, "--password-file", word)[0] == 2


def test_sheets_without_rows_are_left_out(command: Command, tmp_path: Path) -> None:
    book, path = Workbook(), tmp_path / "two.xlsx"
    book.create_sheet("People").append(["Name", "Email"])
    book["People"].append(["Bo Bek", "bo@bek.example"])
    book.save(path)
    assert sheet(command, path)["name"] == "People"
