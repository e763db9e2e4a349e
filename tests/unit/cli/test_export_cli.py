"""What an export carries and how it is wrapped, on the command line; a list that is checked again."""

import getpass
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.imports import demo_story
from lead_desk.cli.main import run
from lead_desk.domain.clock import SystemClock

SECRET, WORDS = "four words not together", "five words for the recipient"
Run = Callable[..., tuple[int, dict[str, object], str]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a store of the sample lists and the file of its passphrase."""
    folder = tmp_path_factory.mktemp("store")
    desk, _recovery = bootstrap.create_desk(folder / "store", SECRET, actor="Nora Winther", clock=SystemClock())
    demo_story.declare(desk)
    for _sample, _report in demo_story.import_all(desk):
        continue
    demo_story.sign(desk)
    desk.close()
    (folder / "secret").write_text(SECRET)
    return folder


@pytest.fixture
def lead_desk(store: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object) -> tuple[int, dict[str, object], str]:
        capsys.readouterr()
        where = ["--store", str(store / "store"), "--passphrase-file", str(store / "secret"), "--json"]
        code = run([*map(str, words), *where], bootstrap)
        out, err = capsys.readouterr()
        assert WORDS not in out + err
        return code, json.loads(out), err

    return command


def test_answers_stops_and_wrapping(lead_desk: Run, tmp_path: Path) -> None:
    (tmp_path / "words").write_text(WORDS + "\n")
    ask = ("export", "--campaign", "winter-calls", "--channel-answers", "--stops", "salted", "--kind", "csv")
    wrap = ("-o", tmp_path / "calls.zip", "--encrypt-passphrase-file", tmp_path / "words")
    code, done, _err = lead_desk(*ask, *wrap)
    assert code == 0
    assert done["inside"]["name"] == "calls.csv"  # type: ignore[index]
    assert done["stops"]["file"] == "calls.stops.csv"  # type: ignore[index]
    assert {path.name for path in tmp_path.iterdir()} == {
        "words", "calls.zip", "calls.zip.passport.json", "calls.left-out.csv",
    }  # fmt: skip
    code, plain, err = lead_desk(
        "export", "--campaign", "winter-mail", "-o", tmp_path / "mail.csv", "--stops", "email_sha256"
    )
    assert (code, plain["inside"]) == (0, None)
    assert "Anybody can try addresses" in err
    header = (tmp_path / "mail.stops.csv").read_text().splitlines()[0]
    assert header == '"email_sha256"'
    assert "can_call" not in (tmp_path / "mail.csv").read_text(encoding="utf-8-sig")


def test_a_passphrase_is_typed_twice_at_a_terminal(
    lead_desk: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = ("export", "--campaign", "winter-calls", "-o", tmp_path / "calls.zip", "--encrypt")
    code, answer, _err = lead_desk(*ask)
    assert (code, answer["error"]["sentence"]) == (2, "A passphrase is asked for at a terminal.")  # type: ignore[index]
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    for typed, code in (([WORDS, "other words altogether"], 2), (["short"], 2), ([WORDS, WORDS], 0)):
        given = iter(typed)
        monkeypatch.setattr(getpass, "getpass", lambda _ask, given=given: next(given))
        assert lead_desk(*ask)[0] == code
        assert (tmp_path / "calls.zip").exists() is (code == 0)


def test_a_checked_list_says_how_it_was_saved(lead_desk: Run, tmp_path: Path) -> None:
    assert lead_desk("export", "--campaign", "winter-calls", "-o", tmp_path / "calls.csv")[0] == 0
    lines = (tmp_path / "calls.csv").read_bytes().splitlines(keepends=True)
    mine = tmp_path / "mine.csv"
    mine.write_bytes(b"".join([*lines, b'"Una Known","","","","",""\r\n']))
    code, report, _err = lead_desk("recheck", mine, "-o", tmp_path / "clean.csv")
    assert (code, report["clean_form"]) == (0, "as_it_came")
    assert report["rows"] == report["fine"] + 1  # type: ignore[operator]
    assert (tmp_path / "clean.csv").read_bytes() == b"".join(lines)
    code, report, err = lead_desk("recheck", mine, "-o", tmp_path / "clean.xlsx")
    assert (code, report["clean_form"]) == (0, "table")
    assert "plain table" in err
    code, report, _err = lead_desk("recheck", mine, "-o", mine)
    assert (code, report["error"]["code"]) == (2, "SAME_FILE")  # type: ignore[index]
