"""The command line: what it prints, and which exit code it ends with. No traceback ever."""

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from terminal import SAMPLES, Cli, declarations, import_sample

from lead_desk import bootstrap
from lead_desk.__main__ import main
from lead_desk.cli import demo as demo_command
from lead_desk.cli.main import run
from lead_desk.cli.options import COMMANDS, parser
from lead_desk.cli.output import Output

PASSPHRASE = "four words not together"


def test_the_whole_way(stocked: Cli, tmp_path: Path) -> None:
    code, preview = import_sample(stocked, "--preview")
    assert code == 0
    assert preview["batch"] is None
    code, done = import_sample(stocked)
    assert code == 0
    for key in ("rows", "created", "updated", "unchanged", "duplicates", "rejected", "flagged", "stopped", "problems"):
        assert done[key] == preview[key]
    code, verdict = stocked.json("gate", "--campaign", "winter-calls")
    assert code == 0
    assert set(verdict) >= {"cleared", "held", "reasons", "plan"}
    target = tmp_path / "out.xlsx"
    code, export = stocked.json("export", "--campaign", "winter-calls", "-o", target)
    assert code == 0
    assert export["written"] == verdict["cleared"]
    assert set(export) >= {"written", "held", "reasons", "sha256", "passport"}
    assert target.exists()
    assert Path(str(export["passport"])).exists()
    code, recheck = stocked.json("recheck", target, "-o", tmp_path / "clean.xlsx")
    assert code == 0
    assert recheck["rows"] == recheck["fine"] == export["written"]
    code, undone = stocked.json("undo", done["batch"])
    assert code == 0
    assert set(undone) >= {"restored", "removed", "kept"}
    code, verified = stocked.json("verify")
    assert (code, verified) == (0, {"ok": True, "problems": []})
    assert len(stocked("audit", "--json", "--limit", "0")[1].splitlines()) > 10


def test_an_older_store_is_told_and_confirmed(stocked: Cli, tmp_path: Path) -> None:
    file = tmp_path / "store" / "leads.db"
    before = file.read_bytes()
    assert import_sample(stocked)[0] == 0
    file.write_bytes(before)
    code, _out, err = stocked("verify")
    assert code == 6
    assert "older than when it was last open" in err
    assert "--accept-rollback" in err
    code, answer = stocked.json("verify", "--accept-rollback")
    assert (code, answer["ok"]) == (0, True)
    assert stocked.json("verify")[0] == 0


def test_leads_are_changed_by_query(stocked: Cli) -> None:
    assert import_sample(stocked)[0] == 0
    ask = ("change", "--filter", "country=DK", "--filter", "country=", "--set", "language=da")
    code, told = stocked.json(*ask, "--preview")
    assert code == 0
    assert told["preview"] is True
    assert told["leads"] >= told["changed"] > 0
    assert sum(told["before"].values()) == told["leads"]
    code, done = stocked.json(*ask)
    assert (code, done["changed"]) == (0, told["changed"])
    assert stocked.json(*ask)[1]["changed"] == 0
    assert stocked.json("change", "--all", "--add-tag", "fair")[1]["changed"] > 0


@pytest.mark.parametrize(
    "words",
    [
        ("--set", "language=da"), ("--all",), ("--all", "--stop", "--erase", "only"), ("--all", "--set", "language"),
        ("--all", "--stop"), ("--view", "none of that name", "--stop"), ("--all", "--basis", "consent"),
        ("--filter", "nonsense=1", "--add-tag", "x"), ("--all", "--set", "country=Nowhere land"),
    ],
)  # fmt: skip
def test_a_change_that_is_not_clear_is_refused(stocked: Cli, words: tuple[str, ...]) -> None:
    code, _out, err = stocked("change", *words)
    assert code == 2
    assert err.strip()


def test_views_are_listed(stocked: Cli) -> None:
    code, out, _err = stocked("views", "--json")
    assert (code, out) == (0, "")


def test_apply_twice_changes_nothing(stocked: Cli, tmp_path: Path) -> None:
    code, again = stocked.json("apply", declarations(tmp_path))
    assert code == 0
    assert (again["created"], again["updated"]) == (0, 0)
    assert again["unchanged"]


def test_apply_names_each_mistake_and_applies_nothing(stocked: Cli, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(
        '[[sources]]\nkey = "new"\nname = "New"\n'
        '[[sources]]\nkey = "b"\nname = "B"\nkind = "secret cell"\nobtained_on = "2026-01-01"\n'
        '[[campaigns]]\nname = "no key"\n[[stops]]\nemail = "a@b.example"\nphone = "+4520114201"\n[wrong]\nx = 1\n'
    )
    code, answer = stocked.json("apply", bad)
    assert code == 2
    text = "\n".join(answer["problems"])
    for place in ("sources 2 (b): 'kind'", "campaigns 1: 'key'", "stops 1", "'wrong'"):
        assert place in text
    assert "secret cell" not in text
    code, _answer = stocked.json(
        "import", SAMPLES[0].path, "--source", "new", "--purpose", "newsletter", "--basis", "consent"
    )
    assert code == 2


def test_a_mapping_by_header_is_taken(stocked: Cli) -> None:
    _code, mapped = import_sample(stocked, "--map", "Noter=", "--preview")
    assert "Noter" in mapped["unmapped"]
    code, answer = import_sample(stocked, "--map", "Nothing=notes")
    assert code == 2
    assert "Noter" in answer["error"]["remedy"]
    code, _answer = import_sample(stocked, "--map", "Noter=no_such_field")
    assert code == 2


@pytest.mark.parametrize(
    "words",
    [
        ("import", "x.csv", "--source", "s", "--purpose", "p"),
        ("export", "--campaign", "c"),
        ("gate",),
        ("undo", "many"),
        ("columns",),
    ],
)
def test_wrong_use_is_2(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli(*words)[0] == 2


def test_unknown_names_are_2_and_list_the_known(stocked: Cli, tmp_path: Path) -> None:
    code, answer = stocked.json(
        "import", SAMPLES[0].path, "--source", "nope", "--purpose", "newsletter", "--basis", "consent"
    )
    assert code == 2
    assert "fair-aarhus" in answer["error"]["remedy"]
    code, answer = stocked.json("export", "--campaign", "nope", "-o", tmp_path / "x.xlsx")
    assert code == 2
    assert "winter-calls" in answer["error"]["remedy"]
    assert stocked("export", "--campaign", "winter-calls", "-o", tmp_path / "x.pdf")[0] == 2
    assert stocked("undo", "99")[0] == 2


def test_nothing_cleared_is_3(stocked: Cli, tmp_path: Path) -> None:
    code, answer = stocked.json("export", "--campaign", "winter-mail", "-o", tmp_path / "x.xlsx")
    assert code == 3
    assert answer["written"] == 0
    assert not (tmp_path / "x.xlsx").exists()
    assert stocked("gate", "--campaign", "winter-mail")[0] == 3


def test_a_target_that_cannot_be_written_is_3(stocked: Cli, tmp_path: Path) -> None:
    import_sample(stocked)
    code, answer = stocked.json("export", "--campaign", "winter-calls", "-o", tmp_path / "no" / "x.xlsx")
    assert code == 3
    assert answer["error"]["code"] == "FOLDER_MISSING"


UNREADABLE = {
    "empty.csv": b"",
    "only-bom.csv": b"\xef\xbb\xbf",
    "header.csv": b"Name,Email\r\n",
    "picture.xlsx": b"\x89PNG\r\n\x1a\n" + b"0" * 200,
    "paper.csv": b"%PDF-1.7\n" + b"x" * 300,
    "cut.xlsx": b"PK\x03\x04" + b"\x00" * 100,
}


def test_what_cannot_be_read_is_4_and_stores_nothing(stocked: Cli, tmp_path: Path) -> None:
    for name, content in UNREADABLE.items():
        path = tmp_path / name
        path.write_bytes(content)
        for words in (("columns", path), ("screen", path)):
            code, out, err = stocked(*words)
            assert code == 4, (words, out, err)
            assert len(err.strip().splitlines()) == 1
    tags = ("--source", "fair-aarhus", "--purpose", "newsletter", "--basis", "consent")
    assert stocked("import", tmp_path / "cut.xlsx", *tags)[0] == 4
    assert stocked("recheck", tmp_path / "paper.csv")[0] == 4
    assert stocked("columns", tmp_path / "missing.csv")[0] == 4
    _code, out, _err = stocked("audit", "--json", "--limit", "0")
    assert '"import' not in out


def test_a_store_that_cannot_be_opened_is_5_and_stays_as_it_is(cli: Cli, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n")
    assert cli("init", "--passphrase-file", secret)[0] == 0
    before = {path: path.read_bytes() for path in (tmp_path / "store").rglob("*") if path.is_file()}
    assert cli.json("verify")[1]["error"]["code"] == "PASSPHRASE_NEEDED"
    secret.write_text("five words that are wrong\n")
    code, answer = cli.json("verify", "--passphrase-file", secret)
    assert code == 5
    assert answer["error"]["code"] == "WRONG_PASSPHRASE"
    assert cli("init")[0] == 5
    assert cli("verify", "--passphrase-file", tmp_path / "none")[0] == 2
    after = {path: path.read_bytes() for path in (tmp_path / "store").rglob("*") if path.is_file()}
    assert after == before
    assert run(["verify", "--store", str(tmp_path / "nothing")], bootstrap) == 5


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_the_passphrase_of_an_import_may_come_through_a_pipe(cli: Cli, tmp_path: Path) -> None:
    secret, pipe = tmp_path / "passphrase", tmp_path / "pipe"
    secret.write_text(PASSPHRASE + "\n")
    assert cli("init", "--passphrase-file", secret)[0] == 0
    assert cli("apply", declarations(tmp_path), "--passphrase-file", secret)[0] == 0
    os.mkfifo(pipe)
    writing = threading.Thread(target=pipe.write_text, args=(PASSPHRASE + "\n",), daemon=True)
    writing.start()
    code, answer = import_sample(cli, "--preview", "--passphrase-file", str(pipe))
    assert code == 0
    assert int(str(answer["created"])) > 0
    writing.join()


def test_a_damaged_store_is_5(stocked: Cli, tmp_path: Path) -> None:
    database = tmp_path / "store" / "leads.db"
    data = bytearray(database.read_bytes())
    data[5000] ^= 255
    database.write_bytes(bytes(data))
    assert stocked("verify")[0] in (5, 6)


def test_columns_and_screen_need_no_store(cli: Cli, tmp_path: Path) -> None:
    lines = tmp_path / "records.jsonl"
    lines.write_text(
        '{"id": "r1", "Name": "Ann Lee", "Notes": "she has type 1 diabetes"}\n{"id": "r2", "Name": "Bo"}\n'
    )
    code, seen = cli.json("columns", lines)
    assert code == 0
    sheet = seen["sheets"][0]
    assert set(sheet) >= {"name", "header_row", "rows", "columns"}
    assert sheet["rows"] == 2
    assert {column["header"]: column["field"] for column in sheet["columns"]}["Name"] == "full_name"
    code, out, _err = cli("screen", lines, "--json")
    assert code == 0
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["id"] for record in records] == ["r1", "r2"]
    flag = records[0]["flags"][0]
    assert set(flag) >= {"kind", "category", "field", "state", "rule", "rules", "evidence"}
    assert (flag["kind"], flag["category"], flag["field"]) == ("special", "health", "Notes")
    assert records[1]["flags"] == []
    assert not (tmp_path / "store").exists()


def test_the_demo_runs_without_a_screen_and_leaves_files(cli: Cli, tmp_path: Path) -> None:
    code, facts = cli.json("demo", "--out", tmp_path / "files")
    assert code == 0
    assert len(facts["imports"]) == len(SAMPLES)
    assert facts["before"]["winter-calls"]["cleared"] == 0
    assert facts["verified"] is True
    for export in facts["exports"]:
        assert export["written"] > 0
        assert Path(export["file"]).exists()
        assert Path(export["passport"]).exists()
    code, _out, story = cli("demo", "--out", tmp_path / "files")
    assert code == 0
    assert "Next best act" in story


def test_an_error_inside_names_a_place_and_no_cell(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_context: object) -> int:
        raise ValueError("secret cell")

    monkeypatch.setattr("lead_desk.cli.stores.verify", broken)
    code, out, err = cli("verify", "--json")
    assert code == 1
    assert "secret" not in out + err
    assert "ValueError at test_cli" in out


def test_ctrl_c_is_130(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(context: demo_command.Context) -> int:
        threading.Timer(0.05, signal.raise_signal, [signal.SIGINT]).start()
        for _ in range(200):
            time.sleep(0.01)
            context.progress.report(1, None, "storing")
        return 0

    monkeypatch.setattr("lead_desk.cli.stores.verify", interrupted)
    before = signal.getsignal(signal.SIGINT)
    code, out, _err = cli("verify", "--json")
    assert code == 130
    assert json.loads(out)["error"]["code"] == "CANCELLED"
    assert signal.getsignal(signal.SIGINT) == before


def test_every_command_has_help_and_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        assert run([command, "--help"], bootstrap) == 0
        assert command in capsys.readouterr().out
    assert set(parser()._subparsers._group_actions[0].choices) == set(COMMANDS)  # type: ignore[union-attr]


def test_version_help_and_a_typo(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("lead-desk ")
    assert main(["--help"]) == 0
    assert "exit codes" in capsys.readouterr().out
    assert main(["improt", "list.csv"]) == 2
    assert "no command" in capsys.readouterr().err


@pytest.mark.parametrize("content", [None, b"", b"\xee\xff\xfe"])
def test_the_window_names_a_passphrase_file_it_cannot_use(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "phrase.txt"
    if content is not None:
        file.write_bytes(content)
    assert main(["--store", str(tmp_path / "store"), "--passphrase-file", str(file)]) == 2
    told = capsys.readouterr().err
    assert "The passphrase file" in told
    assert "Traceback" not in told


def test_the_module_starts_as_a_program(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(bootstrap.__file__).parents[1])}
    path = tmp_path / "a.csv"
    path.write_text("Name,Email\nAnn Lee,ann@lee.example\n")
    done = subprocess.run(
        [sys.executable, "-m", "lead_desk", "columns", str(path), "--json"],
        capture_output=True, text=True, check=False, env=environment, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sheets"][0]["columns"][1]["field"] == "email"


def test_stops_and_answers_of_lists_come_from_files(stocked: Cli, tmp_path: Path) -> None:
    cli = stocked
    mails, numbers = tmp_path / "mails.csv", tmp_path / "numbers.csv"
    mails.write_text("Email,Status\na@x.example,unsubscribed\nb@x.example,subscribed\n")
    numbers.write_text("Phone,TPS\n+442079460001,yes\n+442079460002,no\n+442079460003,\n")
    assert cli.json("stops", mails, "--preview")[1]["added"] == 1
    code, said = cli.json("stops", mails)
    assert (code, said["added"], said["fine"]) == (0, 1, 1)
    assert cli.json("stops", mails)[1]["added"] == 0
    code, said = cli.json("screening", numbers, "--list", "tps", "--checked-on", "2026-01-02")
    assert (code, said["listed"], said["clear"], said["valid_days"]) == (0, 1, 1, 28)
    assert said["rejected"] == [{"sheet": "", "row": 4, "code": "NO_ANSWER"}]
    assert cli("screening", numbers, "--list", "tps")[0] == 2
    assert cli("screening", numbers, "--list", "tps", "--checked-on", "soon")[0] == 2
    assert "TPS and CTPS" in cli("screening")[1]


def test_may_tells_channels_and_codes_and_no_cell(stocked: Cli) -> None:
    code, out, _err = stocked("may", "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert all({"lead", "can_mail", "can_call", "can_text", "can_post", "why"} == set(line) for line in lines)
    assert stocked("sources")[0] == 0


def test_evidence_is_recorded_for_leads_and_shown(stocked: Cli, tmp_path: Path) -> None:
    cli = stocked
    assert cli("evidence", "show")[0] == 2
    assert cli("evidence", "fact", "--code", "role_relevant")[0] == 2
    assert cli("evidence", "fact", "--text", "x", "--code", "no_such_fact")[0] == 2
    assert cli("evidence", "withdraw", "--text", "x", "--on", "yesterday", "--how", "by phone")[0] == 2
    assert cli("evidence", "consent", "--text", "x", "--on", "2026-01-02", "--wording", "none")[0] == 2
    code, said = cli.json("evidence", "request", "--text", "nobody", "--on", "2026-01-02", "--what", "a", "--how", "b")
    assert (code, said["leads"], said["recorded"]) == (0, 0, 0)
    sale = ("evidence", "sale", "--text", "nobody", "--on", "2026-01-02", "--what", "boxes", "--preview")
    assert cli.json(*sale, "--stated", "seller_is_sender")[1]["preview"] is True


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (("undo",), "Say what"),
        (("undo", "--act", "99"), "no such act"),
        (("redo", "--last"), "nothing to bring back"),
        (("merge", "1"), "two to"),
        (("merge", "1", "2"), "no longer there"),
        (("merge", "1", "2", "--pick", "email"), "FIELD=LEAD"),
        (("conflicts", "--take", "x"), "numbers or 'all'"),
        (("conflicts", "--take", "1", "--leave", "1"), "either"),
        (("duplicates", "--keep-both", "1", "1"), "one and the same"),
    ],
)
def test_wrong_use_is_answered_with_a_sentence(stocked: Cli, words: tuple[str, ...], say: str) -> None:
    code, _out, err = stocked(*words)
    assert code == 2
    assert say in err


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_json_keeps_each_letter_whatever_the_output_is_written_in(encoding: str, monkeypatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace"))
    Output(as_json=True).record({"actor": "Søren Łuk"}, "")
    assert json.loads(raw.getvalue().decode("utf-8")) == {"actor": "Søren Łuk"}


def test_spellings_are_listed_written_and_previewed(stocked: Cli, tmp_path: Path) -> None:
    path = tmp_path / "spelled.csv"
    companies = ("Havgas ApS", "Havgas ApS", "HAVGAS APS", "Havgass ApS")
    rows = [f"P{chr(97 + n) * 3},{company},p{n}@havgas.example" for n, company in enumerate(companies)]
    path.write_text("\n".join(("Name,Company,Email", *rows)), encoding="utf-8")
    order = ("import", path, "--source", "webshop", "--purpose", "newsletter", "--basis", "undecided")
    code, _out, err = stocked(*order)
    assert code == 0, err
    code, out, err = stocked("spellings", "company", "--search", "havgas")
    assert code == 0
    assert [line.strip() for line in out.splitlines()] == ["Havgas ApS  (2)", "= HAVGAS APS  (1)", "? Havgass ApS  (1)"]
    assert "Nothing was changed" in err
    write = ("spellings", "company", "--filter", "company=HAVGAS APS", "--filter", "company=Havgass ApS")
    word = ("--word", "HAVGAS APS=Havgas ApS")
    assert stocked.json(*write, *word, "--preview")[1]["changed"] == 1
    assert stocked.json("spellings", "company", "--search", "havgas", "--write", "sure")[1]["changed"] == 1
    assert stocked.json("spellings", "company", "--search", "havgas", "--write", "all")[1]["changed"] == 1
    code, found = stocked("spellings", "company", "--search", "havgas", "--json")[:2]
    assert (code, found) == (0, "")
    assert stocked("spellings", "email")[0] == 2
    assert stocked("spellings", "company", "--word", "Havgas ApS=")[0] == 2
    code, told = stocked.json(*order, "--as-leads", "--preview")
    assert (code, told["rows"]) == (0, 4)
