"""Letters, separator and row of the names that were set by hand are remembered for the next list of the kind."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.errors import DeclarationsRefusedError
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.cli.main import run
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.source import Source

TAGS = Tags("fair", "follow-up", "undecided")
ICELAND = ReadOptions(encoding="mac_iceland")


@pytest.fixture
def desk() -> Desk:
    made = bootstrap.demo_desk()
    made.put(Source("fair", "A fair"))
    made.put(Purpose("follow-up", "Follow up"))
    return made


def odd_letters(path: Path, *names: str, header: str = "Namn;E-post") -> Path:
    """Write a list in letters that nobody would guess."""
    rows = "".join(f"{name};{path.stem}{place}@firm.example\r\n" for place, name in enumerate(names))
    path.write_bytes(f"{header}\r\n{rows}".encode("mac_iceland"))
    return path


def odd_separator(path: Path, *names: str) -> Path:
    """Write a list parted by `/`, in which the semicolons of its notes look more like a separator."""
    rows = "".join(f"{name}/{path.stem}{place}@firm.example/warm; calls; often\n" for place, name in enumerate(names))
    path.write_text(f"Contact/E-mail/Remarks; ours; only\n{rows}")
    return path


def imported(desk: Desk, request: ImportRequest) -> ImportReport:
    return desk.run_import(replace(request, tags=TAGS))


def names_in(desk: Desk) -> set[str]:
    return {row.cells[0] for row in desk.rows(desk.ids(LeadQuery()), ["full_name"])}


def test_letters_set_by_hand_hold_for_the_next_list_with_the_same_header(desk: Desk, tmp_path: Path) -> None:
    first, second = (
        odd_letters(tmp_path / "may.csv", "Þór Ýr"),
        odd_letters(tmp_path / "june.csv", "Ævar Ða", "Eyþór Ý"),
    )
    assert desk.columns(second, as_before=True).read_like == ""
    assert imported(desk, ImportRequest(first, options=ICELAND)).read_like == ""
    seen = desk.columns(second, as_before=True)
    assert (seen.read_like, seen.options, seen.recipe) == ("may.csv", ICELAND, "may.csv")
    assert seen.columns[0].samples == ("Ævar Ða", "Eyþór Ý")
    report = imported(desk, ImportRequest(second, as_before=True))
    assert (report.read_like, report.counts.created) == ("may.csv", 2)
    assert names_in(desk) >= {"Þór Ýr", "Ævar Ða", "Eyþór Ý"}


def test_letters_are_remembered_where_the_header_itself_needs_them(desk: Desk, tmp_path: Path) -> None:
    first, second = (
        odd_letters(tmp_path / f"{month}.csv", "Þórður Ýr", header="Þátttakandi;E-post") for month in ("may", "june")
    )
    imported(desk, ImportRequest(first, options=ICELAND, mapping=(("A", "full_name"), ("B", "email"))))
    seen = desk.columns(second, as_before=True)
    assert (seen.read_like, seen.columns[0].header, seen.columns[0].field) == ("may.csv", "Þátttakandi", "full_name")


def test_letters_that_a_file_shows_are_not_overruled(desk: Desk, tmp_path: Path) -> None:
    imported(desk, ImportRequest(odd_letters(tmp_path / "may.csv", "Þórður Ýr"), options=ICELAND))
    plain = tmp_path / "june.csv"
    plain.write_text("Namn;E-post\nÞórður Ýr;thordur@firm.example\n", encoding="utf-8")
    seen = desk.columns(plain, as_before=True)
    assert (seen.read_like, seen.options.encoding, seen.recipe) == ("", "", "may.csv")


def test_what_was_set_back_to_found_is_forgotten(desk: Desk, tmp_path: Path) -> None:
    lists = [odd_letters(tmp_path / f"{month}.csv", "Þórður Ýr") for month in ("may", "june", "july")]
    imported(desk, ImportRequest(lists[0], options=ICELAND))
    imported(desk, ImportRequest(lists[1]))
    assert desk.columns(lists[2], as_before=True).read_like == ""


def test_a_separator_set_by_hand_holds_for_the_next_list(desk: Desk, tmp_path: Path) -> None:
    first, second = (odd_separator(tmp_path / f"{month}.csv", "Bo Bek", "Eva Ask") for month in ("may", "june"))
    assert desk.columns(second).columns[0].header != "Contact"
    imported(desk, ImportRequest(first, options=ReadOptions(delimiter="/")))
    seen = desk.columns(second, as_before=True)
    assert (seen.read_like, seen.options.delimiter) == ("may.csv", "/")
    assert [column.field for column in seen.columns] == ["full_name", "email", "notes"]
    stranger = tmp_path / "other.csv"
    stranger.write_text("Firma;By\nNord ApS;Aarhus\n")
    assert desk.columns(stranger, as_before=True).read_like == ""


def test_a_row_of_names_set_by_hand_is_found_again_wherever_it_stands(desk: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "may.csv", tmp_path / "june.csv"
    body = "Name;Email;Phone\nwho;mail;tel\nBo Bek;bo@bek.example;+4532123401\n"
    first.write_text(body)
    second.write_text(f"Stand of June;;\n{body}")
    assert desk.columns(second).header_row == 2
    mapping = (("A", "full_name"), ("B", "email"), ("C", "phone"))
    imported(desk, ImportRequest(first, header_row=2, mapping=mapping))
    seen = desk.columns(second, as_before=True)
    assert (seen.header_row, seen.read_like, seen.columns[0].header) == (3, "may.csv", "who")
    assert imported(desk, ImportRequest(second, as_before=True)).counts.unchanged == 1


def test_a_declared_list_tells_its_letters_and_its_separator(desk: Desk, tmp_path: Path) -> None:
    declared = tmp_path / "firm.toml"
    declared.write_text(
        '[[layouts]]\nkey = "ferry"\nencoding = "mac_iceland"\ndelimiter = "/"\n'
        'columns = ["Contact=full_name", "E-mail=email", "Remarks; ours; only="]\n'
    )
    desk.apply(declared)
    path = odd_separator(tmp_path / "may.csv", "Bo Bek", "Eva Ask")
    path.write_bytes(path.read_text().replace("Bo Bek", "Þórður Ýr").encode("mac_iceland"))
    seen = desk.columns(path, as_before=True)
    assert (seen.read_like, seen.options) == ("ferry", ReadOptions(encoding="mac_iceland", delimiter="/"))
    assert seen.columns[0].samples == ("Þórður Ýr", "Eva Ask")
    assert imported(desk, ImportRequest(path, as_before=True)).unmapped == ("Remarks; ours; only",)


def test_declared_letters_that_this_file_does_not_have_are_left_alone(desk: Desk, tmp_path: Path) -> None:
    declared, path = tmp_path / "firm.toml", tmp_path / "list.csv"
    declared.write_text('[[layouts]]\nkey = "ferry"\ndelimiter = "/"\ncolumns = ["Contact=full_name"]\n')
    desk.apply(declared)
    path.write_text("a/b\n")
    assert desk.columns(odd_letters(path, "Þórður Ýr"), as_before=True).read_like == ""


@pytest.mark.parametrize(("line", "named"), [('encoding = "runes"', "encoding"), ('delimiter = ";;"', "delimiter")])
def test_letters_and_separators_that_are_none_are_refused(desk: Desk, tmp_path: Path, line: str, named: str) -> None:
    declared = tmp_path / "firm.toml"
    declared.write_text(f'[[layouts]]\nkey = "ferry"\n{line}\ncolumns = ["Contact=full_name"]\n')
    with pytest.raises(DeclarationsRefusedError) as caught:
        desk.apply(declared)
    assert [problem for problem in caught.value.problems if f"'{named}'" in problem]


def test_the_command_line_reads_as_before_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, declared = ["--store", str(tmp_path / "store")], tmp_path / "firm.toml"
    declared.write_text('[[sources]]\nkey = "fair"\nname = "A fair"\n[[purposes]]\nkey = "visit"\nname = "Visit"\n')
    word = tmp_path / "word"
    word.write_text("a long passphrase of the test\n")
    store += ["--passphrase-file", str(word)]
    assert run(["init", *store], bootstrap) == 0
    assert run(["apply", str(declared), *store], bootstrap) == 0
    first, second = (odd_letters(tmp_path / f"{month}.csv", "Þórður Ýr") for month in ("may", "june"))
    tags = ["--source", "fair", "--purpose", "visit", "--basis", "undecided", "--json"]
    assert run(["import", str(first), *tags, "--encoding", "mac_iceland", *store], bootstrap) == 0
    capsys.readouterr()
    assert run(["import", str(second), *tags, *store], bootstrap) == 0
    out, said = capsys.readouterr()
    assert json.loads(out)["read_like"] == "may.csv"
    assert "as they were set for 'may.csv'" in said
    assert run(["import", str(second), *tags, "--encoding", "cp1252", "--preview", *store], bootstrap) == 0
    assert json.loads(capsys.readouterr().out)["read_like"] == ""


def test_letters_set_by_hand_are_printed_with_a_layout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = odd_letters(tmp_path / "list.csv", "Þórður Ýr")
    wish = ["--encoding", "mac_iceland", "--delimiter", "semicolon", "--layout", "ferry"]
    assert run(["columns", str(path), *wish, "--store", str(tmp_path / "store")], bootstrap) == 0
    assert 'encoding = "mac_iceland"\ndelimiter = ";"\n' in capsys.readouterr().out
