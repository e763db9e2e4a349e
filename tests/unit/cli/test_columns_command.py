"""`lead-desk columns` and the options that say how a list is read."""

import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import locked_files
import pytest
from openpyxl import Workbook

from lead_desk import bootstrap
from lead_desk.cli.main import run
from lead_desk.readers.limits import FIRST_LOOK_BYTES

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


def test_what_nobody_would_guess_from_the_rows_is_said(command: Command, tmp_path: Path) -> None:
    book, path = Workbook(), tmp_path / "list.xlsx"
    page = book.active
    assert page is not None
    for row in (["Name", "Email"], ["Bo Bek", "bo@bek.example"], ["Eva Lund", "eva@lund.example"]):
        page.append(row)
    page.row_dimensions[3].hidden = True
    page.column_dimensions["B"].hidden = True
    book.create_sheet("Old").sheet_state = "hidden"
    book.save(path)
    _code, out, err = command("columns", path)
    assert "2 rows" in out
    assert "Some rows of the sheet are hidden; they are taken as well." in err
    assert "columns of the sheet are hidden" in err
    assert "hidden sheets: Old" in err
    _code, out, err = command("columns", path, "--skip-hidden-rows")
    assert "1 rows" in out
    assert "they are left out" in err


def test_a_quotation_mark_that_is_never_closed_is_named(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = "".join(f"Person {n},p{n}@firm{n}.example,Ribe\n" for n in range(30))
    path.write_text('Name,Email,City\nBo Bek,bo@bek.example,"Ribe\n' + rows, encoding="utf-8")
    assert "A quotation mark in row 2 is never closed" in command("columns", path)[2]
    command("init", "--passphrase-file", _word(tmp_path))
    declared = tmp_path / "firm.toml"
    declared.write_text('[[purposes]]\nkey = "p"\nname = "P"\n[[sources]]\nkey = "s"\nname = "S"\n', encoding="utf-8")
    assert command("apply", declared, "--passphrase-file", _word(tmp_path))[0] == 0
    words = ["--source", "s", "--purpose", "p", "--basis", "undecided", "--country", "DK"]
    code, out, _err = command("import", path, *words, "--json", "--passphrase-file", _word(tmp_path))
    told = json.loads(out)
    assert (code, told["created"]) == (0, 31)
    assert [(item["row"], item["code"]) for item in told["problems"]] == [(2, "QUOTE_OPEN")]


def _word(folder: Path) -> Path:
    path = folder / "word.txt"
    path.write_text("Sol over Ribe 7\n", encoding="utf-8")
    return path


def test_a_long_list_shows_its_columns_before_its_rows_are_counted(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Navn;E-mail\n" + "".join(f"Bo Bæk;bo{number}@baek.example\n" for number in range(4_321)))
    assert sheet(command, path)["rows"] == 4_321
    lines = command("columns", path)[1].splitlines()
    assert any("E-mail  ->  email" in line for line in lines[:-1])
    assert lines[-1] == "  4321 rows"
    assert sheet(command, path, "--sample")["rows"] is None
    assert command("columns", path, "--sample")[1].splitlines() == [*lines[:-1], "  rows not counted"]


def test_the_beginning_of_a_large_file_is_shown_before_its_end_was_looked_at(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    line = b"Bo,Ribe,a town in the south of the country\n"
    head = b"Name,City,Notes\n" + line * (FIRST_LOOK_BYTES // len(line) + 50_000)
    path.write_bytes(head + "Åse,Køge,\n".encode("cp1252"))
    code, out, _err = command("columns", path, "--sample", "--json")
    assert (code, json.loads(out)["first_look"], json.loads(out)["sheets"][0]["encoding"]) == (0, True, "utf-8")
    code, out, _err = command("columns", path)
    assert code == 0
    assert "letters utf-8" in out
    assert "Further down there are letters of cp1252: an import reads it so." in out


def test_columns_that_come_further_down_a_large_file_are_named(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl"
    rows = [{"Name": "Bo", "Notes": "met at the fair " * 30}] * 3_000
    path.write_text("\n".join(map(json.dumps, [*rows, {"Name": "Ida", "Birthday": "2015-01-02"}])))
    code, out, _err = command("columns", path)
    assert code == 0
    assert out.splitlines()[-1] == "  Further down there are more columns: Birthday."
    _code, out, _err = command("columns", path, "--layout", "fair")
    assert '"Birthday=' in out
    seen = json.loads(command("columns", path, "--json")[1])["sheets"][0]
    assert [column["header"] for column in seen["columns"]] == ["Name", "Notes", "Birthday"]
    assert seen["rows"] == 3_001


def test_sheets_that_come_further_down_a_large_file_are_shown(command: Command, tmp_path: Path) -> None:
    def sheet_of(name: str, person: str, more: str = "") -> str:
        cells = (f"<table-cell><p>{text}</p></table-cell>" for text in ("Name", person))
        return f'<table name="{name}">{"".join(f"<table-row>{cell}</table-row>" for cell in cells)}{more}</table>'

    path = tmp_path / "large.ods"
    padding = f"<!--{random.Random(1).randbytes(FIRST_LOOK_BYTES // 2 + 300_000).hex()}-->"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("META-INF/manifest.xml", "<m/>")
        package.writestr("content.xml", f"<d>{sheet_of('Leads', 'Bo', padding)}{sheet_of('More', 'Ida')}</d>")
    out = command("columns", path)[1]
    assert "Leads" in out
    assert "More" in out
    assert "Name" in command("columns", path, "--sheet", "More")[1]
    sheets = json.loads(command("columns", path, "--json", "--sample")[1])["sheets"]
    assert [seen["name"] for seen in sheets] == ["Leads"]
