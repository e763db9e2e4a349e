"""`lead-desk requests`: a person's wish from the letter to the answer, and what is said when something is missing."""

import json
from pathlib import Path

import pytest
from terminal import MemoryKeyring

from lead_desk import bootstrap
from lead_desk.cli.main import run

LIST = "Name,Email,Company\nBo Lund,bo@lund.example,Lund ApS\nAnn Eg,ann@eg.example,Eg ApS\n"
DECLARED = """
[organisation]
name = "Havnefront ApS"
country = "DK"
[[purposes]]
key = "news"
name = "News"
bases = ["consent"]
[[sources]]
key = "fair"
name = "Harbour fair"
kind = "event"
terms = "allowed"
obtained_on = 2026-01-05
attested_by = "Ann"
"""


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str], keyring: MemoryKeyring):
    """Run a command against one store; return its exit code and what it printed, read as JSON."""
    (tmp_path / "firm.toml").write_text(DECLARED)
    (tmp_path / "list.csv").write_text(LIST)

    def call(*words: object) -> tuple[int, list[dict[str, object]]]:
        capsys.readouterr()
        where = ("--store", str(tmp_path / "store"), "--json")
        code = run([*map(str, words), *where], bootstrap)
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert call("init")[0] == 0
    assert call("apply", tmp_path / "firm.toml")[0] == 0
    add = ("import", tmp_path / "list.csv", "--source", "fair", "--purpose", "news", "--basis", "consent")
    assert call(*add)[0] == 0
    return call


def test_an_erasure_from_letter_to_answer(cli) -> None:
    code, found = cli("requests", "find", "--of", "bo@lund.example")
    assert (code, [lead["name"] for lead in found]) == (0, ["Bo Lund"])
    _, (made,) = cli("requests", "add", "--of", "bo@lund.example", "--right", "erasure", "--via", "letter")
    key = made["request"]
    assert (made["open"], made["left"], len(made["leads"])) == (True, ["erase", "answer"], 1)
    code, (refused,) = cli("requests", "answer", key, "--outcome", "done", "--said", "told")
    assert (code, refused["error"]["code"]) == (3, "REQUEST_ERASE_LEFT")
    assert cli("requests", "erase", key) == (0, [{"request": key, "erased": 1}])
    code, (shown,) = cli("requests", "answer", key, "--outcome", "done", "--said", "told by letter")
    assert (code, shown["open"], shown["left"], shown["stopped"]) == (0, False, [], True)
    _, rows = cli("requests")
    assert [row["outcome"] for row in rows] == ["done"]


def test_a_copy_is_written_for_people_and_for_machines(cli, tmp_path: Path) -> None:
    _, (made,) = cli("requests", "add", "--of", "ann@eg.example", "--right", "access")
    for name in ("copy.html", "copy.json"):
        code, (said,) = cli("requests", "copy", made["request"], "-o", tmp_path / name)
        assert (code, len(said["sha256"])) == (0, 64)
        assert "ann@eg.example" in (tmp_path / name).read_text(encoding="utf-8")
    code, (said,) = cli("requests", "copy", made["request"], "-o", tmp_path / "copy.odt")
    assert (code, said["error"]["sentence"]) == (2, "The copy cannot be written as that kind of file.")


def test_what_cannot_be_is_answered_by_a_sentence(cli) -> None:
    for words in (
        ("add", "--of", "bo@", "--right", "access"),
        ("add", "--of", "bo@lund.example", "--right", "access", "--received", "tomorrow"),
        ("show", "R-1999-001"),
        ("add", "--of", "bo@lund.example", "--right", "access", "--lead", "999"),
    ):
        code, (said,) = cli("requests", *words)
        assert code == 2
        assert said["error"]["sentence"]
        assert "bo@" not in json.dumps(said)


def test_the_log_is_narrowed_by_event_person_and_day(cli) -> None:
    cli("requests", "add", "--of", "ann@eg.example", "--right", "access")
    _, found = cli("audit", "--event", "request_opened")
    assert [event["data"]["right"] for event in found] == ["access"]
    both = ("audit", "--event", "import", "--event", "request_opened")
    assert [event["event"] for event in cli(*both)[1]] == ["request_opened", "import"]
    assert cli(*both, "--who", "nobody")[1] == []
    assert len(cli(*both, "--who", found[0]["actor"])[1]) == 2
    assert cli(*both, "--since", "2999-01-01")[1] == []
    assert cli(*both, "--until", "1999-01-01")[1] == []
    code, (said,) = cli("audit", "--since", "yesterday")
    assert (code, said["error"]["code"]) == (2, "NO_DATE")
