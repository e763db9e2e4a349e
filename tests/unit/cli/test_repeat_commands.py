"""Commands of what comes after an import: a lead's history, duplicates, open questions, the same list again."""

import json
from pathlib import Path

import pytest
from terminal import SAMPLES, Cli

from lead_desk.store.engine.database import Database
from lead_desk.store.engine.own_files import OwnFiles


@pytest.fixture
def bring(stocked: Cli, tmp_path: Path):
    """Import rows of name, e-mail, town, company."""
    tags = SAMPLES[0].tags
    common = ("--source", tags.source, "--purpose", tags.purpose, "--basis", "undecided", "--country", "DK")

    def load(*rows: str, options: tuple[str, ...] = (), name: str = "list.csv") -> dict[str, object]:
        path = tmp_path / name
        path.write_text("\n".join(("Name,Email,City,Company", *rows, "")), encoding="utf-8")
        code, done = stocked.json("import", path, *common, *options)
        assert code == 0
        return done

    return load


def records(answer: tuple[int, str, str]) -> list[dict[str, object]]:
    assert answer[0] == 0, answer[2]
    return [json.loads(line) for line in answer[1].splitlines()]


def test_one_lead_tells_its_history_and_the_cell_of_each_value(stocked: Cli, bring) -> None:
    bring("Jens Jensen,jj@blank.example,Vejle,Blank ApS")
    bring("Jens Jensen,jj@blank.example,Vejle,Blank Byg ApS", options=("--update", "newest_wins"), name="later.csv")
    stocked("change", "--search", "jj@blank.example", "--set", "city=Horsens")
    told = records(stocked("history", "--lead", "jj@blank.example", "--json"))
    steps = {line["step"]: line["subject"] for line in told if "step" in line}
    assert steps["imported"] == "list.csv"
    assert steps["delivered"] == "later.csv"
    assert steps["edited"] == "city"
    cells = {line["field"]: line for line in told if "field" in line}
    assert (cells["email"]["file"], cells["email"]["cell"]) == ("list.csv", "B2")
    assert cells["company"]["file"] == "later.csv"
    assert cells["city"] == {"field": "city", "batch": None}
    assert stocked("history", "--lead", "nobody@blank.example")[0] == 2
    bring("Ida Bak,ida@blank.example,Vejle,Blank ApS")
    assert "More than one lead" in stocked("history", "--lead", "blank")[2]


def test_duplicates_are_proposed_merged_and_parted(stocked: Cli, bring) -> None:
    bring("Jens Jensen,jj@blank.example,Vejle,Blank ApS", "Jens Jenssen,jens@blank.example,,Blank ApS")
    (pair,) = records(stocked("duplicates", "--json"))
    assert pair["reasons"] == ["name_and_company", "name_and_domain"]
    first, second = pair["first"], pair["second"]
    sheet = records(stocked("merge", first, second, "--show", "--json"))
    assert {line["field"]: line["pick"] for line in sheet}["city"] == first
    code, done = stocked.json("merge", first, second, "--pick", f"email={second}")
    assert (code, done["lead"], done["merged"]) == (0, first, [second])
    (act,) = [item for item in records(stocked("history", "--json")) if item["kind"] == "merge"]
    assert (act["act"], act["state"], act["leads"]) == (done["act"], "done", 2)
    assert stocked.json("undo", "--act", act["act"])[1]["restored"] == 2
    assert stocked.json("redo", "--last")[1]["restored"] == 2
    assert stocked.json("undo", "--last")[1]["restored"] == 2
    assert stocked.json("duplicates", "--keep-both", first, second)[1]["pairs"] == 0
    assert records(stocked("duplicates", "--json")) == []
    assert stocked.json("history", "--forget")[1]["forgotten"] == 2
    assert stocked("undo", "--act", act["act"])[0] == 2


def test_a_differing_list_asks_and_is_answered(stocked: Cli, bring) -> None:
    bring("Jens Jensen,jj@blank.example,Vejle,Blank ApS", "Bo Dal,bo@blank.example,Ribe,Blank ApS")
    rows = ("Jens Jensen,jj@blank.example,Kolding,Blank ApS", "Bo Dal,bo@blank.example,Vejen,Blank ApS")
    preview = bring(*rows, options=("--update", "ask", "--preview"))
    done = bring(*rows, options=("--update", "ask"))
    assert preview["asked"] == done["asked"] == 2
    first, second = records(stocked("conflicts", "--batch", done["batch"], "--json"))
    assert (first["own"], first["offered"], first["field"]) == ("Vejle", "Kolding", "city")
    assert stocked.json("conflicts", "--take", first["conflict"])[1] == {"answered": 1, "open": 1}
    assert stocked.json("conflicts", "--leave", "all")[1] == {"answered": 1, "open": 0}
    assert stocked.json("undo", "--last")[1]["kept"] == 0
    assert [item["conflict"] for item in records(stocked("conflicts", "--json"))] == [second["conflict"]]


def test_the_same_file_is_recognised_in_clear_words(stocked: Cli, bring) -> None:
    done = bring("Jens Jensen,jj@blank.example,Vejle,Blank ApS")
    again = bring("Jens Jensen,jj@blank.example,Vejle,Blank ApS", name="copy.csv", options=("--preview",))
    assert again["same_file"] == done["batch"]
    assert (again["created"], again["unchanged"]) == (0, 1)


def test_only_the_first_list_that_is_kept_goes_straight_into_the_file(bring, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[str] = []
    write_into = OwnFiles._write_into

    def noted(files: OwnFiles, database: Database, mode: str) -> None:
        modes.append(mode)
        write_into(files, database, mode)

    monkeypatch.setattr(OwnFiles, "_write_into", noted)
    assert bring("Jens Jensen,jj@blank.example,Vejle,Blank ApS", options=("--preview",))["created"] == 1
    assert modes == []
    assert bring("Jens Jensen,jj@blank.example,Vejle,Blank ApS")["created"] == 1
    assert modes == ["TRUNCATE", "DELETE", "WAL"]
    modes.clear()
    done = bring("Ida Bak,ida@blank.example,Vejle,Bak ApS", "Jens Jensen,jj@blank.example,Ribe,", name="later.csv")
    assert (done["created"], done["unchanged"]) == (1, 1)
    assert modes == []
