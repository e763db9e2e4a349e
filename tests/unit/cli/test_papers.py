"""`lead-desk papers`: what it prints and which exit code it ends with."""

import json
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.cli.main import run


def test_papers_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words, paper, copy = tmp_path / "words.txt", tmp_path / "order.pdf", tmp_path / "copy.pdf"
    words.write_text("four words not together")
    paper.write_bytes(b"signed")
    common = ["--json", "--store", str(tmp_path / "store"), "--passphrase-file", str(words)]
    firm = tmp_path / "firm.toml"
    firm.write_text('[[sources]]\nkey = "list"\nname = "List"\n')

    def said(*given: object) -> tuple[int, list[dict[str, object]]]:
        capsys.readouterr()
        code = run([*map(str, given), *common], bootstrap)
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert said("init")[0] == 0
    assert said("apply", firm)[0] == 0
    code, [kept] = said("papers", "add", paper, "--source", "list", "--kind", "contract")
    assert (code, kept["name"], kept["kind"], kept["new"]) == (0, "order.pdf", "contract", True)
    assert [line["id"] for line in said("papers")[1]] == [kept["id"]]
    assert said("papers", "list", "--recipient", "list")[1] == []
    assert said("papers", "save", kept["id"], "-o", copy)[0] == 0
    assert copy.read_bytes() == b"signed"
    assert said("papers", "add", paper)[1][0]["error"]["code"] == "ENTRY_MISSING"  # type: ignore[index]
    assert said("papers", "add", paper, "--source", "list", "--recipient", "list")[0] == 2
    assert said("papers", "add", paper, "--source", "nobody")[0] == 2
    assert said("papers", "save", 99, "-o", copy)[0] == 2
    assert said("papers", "remove", kept["id"], "--reason", "of another list")[0] == 0
    assert said("papers")[1] == []
