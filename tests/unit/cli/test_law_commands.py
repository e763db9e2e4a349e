"""`lead-desk attest`, `rules --country` and `screening --holds register`: what a stranger types, bad input too."""

import json
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.cli.main import run


def test_attesting_reading_rules_and_screening_a_whole_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = tmp_path / "words.txt"
    words.write_text("four words not together")
    common = ["--json", "--store", str(tmp_path / "store"), "--passphrase-file", str(words)]

    def said(*given: object) -> tuple[int, list[dict[str, object]]]:
        capsys.readouterr()
        code = run([*map(str, given), *common], bootstrap)
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    people = tmp_path / "people.csv"
    people.write_text("Name,Street,Postcode,City,Country\nBo Lund,Skovvej 7,8660,Skanderborg,DK\n", encoding="utf-8")
    register = tmp_path / "robinson.txt"
    register.write_text("PERSONNAVN#STANDARDADRESSE#BYNAVN#POSTNR\nBerg,Ann#Skovvej 8#x#8660 Skanderborg\n" * 2)
    assert said("init")[0] == 0
    assert said("declare", "sources", "key=fair", "name=Fair")[0] == 0
    tags = ("--source", "fair", "--purpose", "new_customers", "--basis", "undecided")
    code, [report] = said("import", people, *tags, "--not-attested")
    assert code == 0
    assert said("attest", report["batch"], "--as", "Nora Winther") == (
        0,
        [{"batch": report["batch"], "attested_by": "Nora Winther"}],
    )
    assert said("attest", report["batch"])[0] == 2
    assert said("attest", 99)[0] == 2
    code, rows = said("rules", "--country", "gb")
    assert (code, len(rows)) == (0, 16)
    assert {row["list_name"] for row in rows if row["channel"] == "phone"} == {"TPS and CTPS"}
    assert said("rules", "--country", "Atlantis")[0] == 2
    how = ("--list", "robinson", "--country", "DK", "--checked-on", "2026-11-01", "--holds", "register")
    code, [answer] = said("screening", register, *how, "--preview")
    assert (code, answer["rows"], answer["listed"], answer["clear"]) == (0, 3, 0, 1)
