"""`lead-desk review`: no cell without --show, previews change nothing, decisions and their way back."""

import json
from pathlib import Path

import pytest
from terminal import MemoryKeyring

from lead_desk import bootstrap
from lead_desk.cli.main import run

LIST = (
    "Name;E-Mail;Bemerkung\n"
    "Bo Hansen;bo@firma.example;Patient mit Diabetes\n"
    "Eva Lund;eva@lund.example;Patient mit Diabetes\n"
    "Ulla Krag;ulla@krag.example;geht in die 4. Klasse der Grundschule\n"
)
SOURCE = '[[sources]]\nkey = "vendor"\nname = "Vendor"\nkind = "vendor"\n'


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str], keyring: MemoryKeyring):
    """Runs commands against a store with one list of a vendor; returns (code, lines of JSON, what was printed)."""

    def call(*words: object, actor: str = "Rita Sol") -> tuple[int, list[dict[str, object]], str]:
        capsys.readouterr()
        tail = ["--store", str(tmp_path / "store"), "--json", "--as", actor]
        code = run([*map(str, words), *tail], bootstrap)
        printed = capsys.readouterr()
        return code, [json.loads(line) for line in printed.out.splitlines()], printed.out + printed.err

    (tmp_path / "declared.toml").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    assert call("init")[0] == 0
    assert call("apply", tmp_path / "declared.toml")[0] == 0
    tags = ["--source", "vendor", "--purpose", "new_customers", "--basis", "undecided", "--country", "DE"]
    assert call("import", tmp_path / "list.csv", *tags)[0] == 0
    return call


def test_cells_are_printed_only_on_request(cli) -> None:
    code, groups, printed = cli("review")
    assert code == 0
    assert {group["kind"] for group in groups} == {"special", "child"}
    _code, items, more = cli("review", "items")
    assert "Diabetes" not in printed + more
    assert "Hansen" not in printed + more
    assert len(items) == 3
    shown = cli("review", "items", "--kind", "special", "--show")[1]
    assert {item["cell"] for item in shown} == {"Patient mit Diabetes"}
    assert shown[0]["words"] == ["Diabetes"]


def test_many_are_decided_after_a_preview_and_taken_back(cli) -> None:
    flag = cli("review", "items", "--kind", "special")[1][0]["flag"]
    _code, (told,), _printed = cli("review", "dismiss", flag, "--also", "alike", "--preview")
    assert (told["flags"], told["leads"], told["preview"]) == (2, 2, True)
    code, (refused,), _printed = cli("review", "dismiss", flag, "--also", "alike")
    assert (code, refused["error"]["code"]) == (2, "REASON_MISSING")
    assert cli("review", "dismiss", flag, "--also", "alike", "--reason", "customers")[1] == [
        {"act": "dismiss", "changed": 2, "proposed": 0}
    ]
    assert cli("review", "items", "--kind", "special")[1] == []
    (kept,) = cli("review", "remembered")[1]
    assert (kept["by"], kept["flags"]) == ("Rita Sol", 2)
    assert cli("review", "forget", kept["key"])[1] == [{"act": "forget", "reopened": 2}]
    assert cli("review", "forget", kept["key"])[0] == 2
    assert cli("review", "confirm", flag)[1] == [{"act": "confirm", "changed": 1, "proposed": 0}]
    assert cli("review", "reopen", flag)[1] == [{"act": "reopen", "changed": 1}]


def test_a_column_goes_and_a_childs_cell_stays(cli) -> None:
    code, _lines, printed = cli("review", "leave-out-column", "--header", "bemerkung", "--preview")
    assert code == 0
    assert '"leads": 2' in printed
    done = cli("review", "leave-out-column", "--header", "bemerkung", "--reason", "not needed")[1][0]
    assert (done["leads"], done["children"], done["source"]) == (2, 1, "vendor")
    (child,) = cli("review", "items")[1]
    assert child["kind"] == "child"
    assert cli("review", "leave-out-column", "--header", "nothing", "--reason", "x")[0] == 2
    assert cli("review", "leave-out-column")[0] == 2


def test_a_confirmed_child_is_only_deleted(cli) -> None:
    flag = cli("review", "items", "--kind", "child")[1][0]["flag"]
    assert cli("review", "confirm", flag)[0] == 0
    code, (refused,), _printed = cli("review", "strip", flag)
    assert (code, refused["error"]["code"]) == (3, "CHILD_CONFIRMED")
    assert cli("review", "erase", flag, "--preview")[1] == [{"preview": True, "act": "erase", "leads": 1}]
    assert cli("review", "erase", flag, "--reason", "a child")[1] == [{"act": "erase", "leads": 1}]
    assert cli("review", "erase", flag, "--reason", "a child")[0] == 2


def test_own_words_count_in_imports_and_screens_of_the_store(cli, tmp_path: Path) -> None:
    (tmp_path / "next.csv").write_text(
        "Name;E-Mail;Bemerkung\nLis Borg;lis@borg.example;Projekt Lazarett\nPer Holm;per@holm.example;Epilepsie\n",
        encoding="utf-8",
    )
    key = cli("words", "add", "projekt lazarett", "--category", "health")[1][0]["key"]
    assert cli("words", "add", "projekt lazarett", "--category", "health")[1] == [{"key": key}]
    allowed = cli("words", "allow", "Epilepsie")[1][0]["key"]
    assert {line["key"] for line in cli("words")[1]} == {key, allowed}
    screened = cli("screen", tmp_path / "next.csv")[1]
    assert [[flag["rule"] for flag in line["flags"]] for line in screened] == [[f"own:{key}"], []]
    tags = ["--source", "vendor", "--purpose", "new_customers", "--basis", "undecided", "--country", "DE"]
    assert cli("import", tmp_path / "next.csv", *tags)[1][0]["flagged"] == 1
    (item,) = [line for line in cli("review", "items", "--show")[1] if line["rule"] == f"own:{key}"]
    assert item["words"] == ["Projekt Lazarett"]
    assert cli("words", "remove", key)[0] == 0
    assert cli("words", "remove", key)[0] == 2
    assert cli("words", "add", "x", "--category", "health")[0] == 2
    assert cli("words", "add", "two words")[0] == 2, "special-category words name their category"


def test_own_words_come_from_an_apply_file_too(cli, tmp_path: Path) -> None:
    declared = tmp_path / "words.toml"
    declared.write_text('[[own_words]]\ntext = "Lazarett*"\nkind = "child"\n', encoding="utf-8")
    assert cli("apply", declared)[1][0]["created"] == 1
    assert cli("apply", declared)[1][0]["unchanged"] == 1
    assert [line["text"] for line in cli("words", "list")[1]] == ["Lazarett*"]
    declared.write_text('[[own_words]]\ntext = "x"\nkind = "child"\n', encoding="utf-8")
    assert cli("apply", declared)[0] == 2


def test_a_second_person_is_asked_where_the_store_wants_one(cli, tmp_path: Path) -> None:
    declared = tmp_path / "two.toml"
    declared.write_text('[organisation]\nname = "Nordlys"\ntwo_person_review = true\n', encoding="utf-8")
    assert cli("apply", declared)[0] == 0
    flags = [item["flag"] for item in cli("review", "items", "--kind", "special")[1]]
    said = cli("review", "dismiss", *flags, "--reason", "customers")[1]
    assert said == [{"act": "dismiss", "changed": 0, "proposed": 2}]
    waiting = cli("review", "items", "--kind", "special")[1]
    assert [(item["state"], item["proposed"], item["proposed_by"]) for item in waiting] == [
        ("suspected", "dismiss", "Rita Sol")
    ] * 2
    code, (refused,), _printed = cli("review", "dismiss", *flags, "--reason", "customers", actor="rita sol ")
    assert (code, refused["error"]["code"]) == (3, "SECOND_PERSON")
    said = cli("review", "dismiss", flags[0], "--reason", "I agree", actor="Per Holm")[1]
    assert said == [{"act": "dismiss", "changed": 1, "proposed": 0}]
    said = cli("review", "confirm", flags[1], actor="Per Holm")[1]
    assert said == [{"act": "confirm", "changed": 0, "proposed": 1}], "who disagrees proposes something else"
    assert cli("review", "strip", flags[1])[1] == [{"act": "strip", "changed": 1, "proposed": 0}], "the data may go"
    child = cli("review", "items", "--kind", "child")[1][0]["flag"]
    assert cli("review", "strip", child)[1] == [{"act": "strip", "changed": 0, "proposed": 1}]
    assert cli("review", "erase", child, "--reason", "a child")[1] == [{"act": "erase", "leads": 1}]
    assert cli("verify")[0] == 0


def test_a_column_is_fine_once_two_have_said_so(cli, tmp_path: Path) -> None:
    declared = tmp_path / "two.toml"
    declared.write_text('[organisation]\nname = "Nordlys"\ntwo_person_review = true\n', encoding="utf-8")
    assert cli("apply", declared)[0] == 0
    flag = cli("review", "items", "--kind", "special")[1][0]["flag"]
    whole = ["review", "dismiss", flag, "--also", "column", "--reason", "customers"]
    assert cli(*whole)[1] == [{"act": "dismiss", "changed": 0, "proposed": 2}]
    assert cli("review", "remembered")[1] == []
    assert cli(*whole, actor="Per Holm")[1] == [{"act": "dismiss", "changed": 2, "proposed": 0}]
    assert "Bemerkung" in {item["header"] for item in cli("review", "remembered")[1]}
