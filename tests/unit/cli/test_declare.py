"""`lead-desk declare`: one entry of a register on a line."""

import json
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.registers.typed import document_of
from lead_desk.cli.main import run
from lead_desk.domain.errors import UsageError


def test_entries_are_declared_and_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = tmp_path / "words.txt"
    words.write_text("four words not together")
    common = ["--json", "--store", str(tmp_path / "store"), "--passphrase-file", str(words)]

    def said(*given: str) -> tuple[int, list[dict[str, object]]]:
        capsys.readouterr()
        code = run([*given, *common], bootstrap)
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert said("init")[0] == 0
    fair = (
        "declare",
        "sources",
        "key=fair",
        "name=Fair",
        "countries=DK,SE",
        "obtained_on=2026-03-31",
        "child_limit=16",
    )
    assert said(*fair) == (0, [{"created": 1, "updated": 0, "unchanged": 0}])
    assert said(*fair)[1][0]["unchanged"] == 1
    [source] = said("declare", "sources")[1]
    assert (source["countries"], source["obtained_on"], source["child_limit"]) == (["DK", "SE"], "2026-03-31", 16)
    assert said("declare", "organisation", "name=Nordlys", "country=DK")[0] == 0
    assert said("declare", "notices_given", "source=fair", "sent_at=2026-04-01")[0] == 0
    assert said("declare", "notices_given", "identifier=+4530111111", "sent_at=2026-04-01")[0] == 0
    assert [entry["source"] for entry in said("declare", "notices_given")[1]] == ["fair"]
    code, [refused] = said("declare", "sources", "key=fair", "colour=red")
    assert code != 0
    assert "'colour' is not a key here" in json.dumps(refused)
    assert said("declare", "planets", "key=x")[0] == 2


def test_words_become_what_their_fields_want() -> None:
    found = document_of(
        "recipients", ["key=a", "name=1 & 1", "exclusive=true", "agreed_fields=email, phone", "tool_date=x"]
    )
    assert found == {
        "recipients": [
            {"key": "a", "name": "1 & 1", "exclusive": True, "agreed_fields": ["email", "phone"], "tool_date": "x"}
        ]
    }
    assert document_of("campaigns", ["batches=1,2"])["campaigns"] == [{"batches": [1, 2]}]
    for word in ("name", "=Fair"):
        with pytest.raises(UsageError) as caught:
            document_of("sources", [word])
        assert caught.value.reason == "NO_PAIR"
