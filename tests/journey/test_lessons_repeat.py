"""What others asked for in mapping and repeat work: lessons 21 to 29 of `tests/lessons.py`."""

import json

import pytest

from lead_desk import bootstrap
from lead_desk.app.imports import demo_story
from lead_desk.cli.main import run
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.recipe import KnownBy, Recipe

TITLES = [["Bank of Leads"], ["March 2026"], []]
HEADER = ["Wer", "Mail", "Typ", "Stand"]


def test_lesson_21_and_23_a_vendors_layout_is_recognised_below_its_titles(lists):
    chosen = (("A", "full_name"), ("B", "email"), ("C", "tags"), ("D", "custom:Stand"))
    march = lists.csv([*TITLES, HEADER, ["Bo Bek", "bo@march.example", "Kd.", "12"]], name="march.csv")
    assert lists.desk.columns(march).header_row == 4
    lists.bring(march, mapping=chosen)
    april = lists.csv([HEADER, ["Ida Dal", "ida@april.example", "Kd.", "14"]], name="april.csv")
    seen = lists.desk.columns(april)
    assert (seen.recipe, seen.remembered.source) == ("march.csv", "fair")
    assert [column.field for column in seen.columns] == ["full_name", "email", "tags", "custom:Stand"]
    lead = lists.leads(lists.bring(april))[0]
    assert lead.values == {
        "full_name": "Ida Dal", "first_name": "Ida", "last_name": "Dal", "email": "ida@april.example",
        "tags": "Kd.", "custom:Stand": "14", "country": "DK",
    }  # fmt: skip


def test_lesson_22_columns_nobody_foresaw_are_kept_under_a_name_or_named_as_left_out(lists):
    path = lists.csv([["Name", "Email", "Quux 7", "Zorp"], ["Bo Bek", "bo@extra.example", "a", "b"]])
    report = lists.bring(path, mapping=(("A", "full_name"), ("B", "email"), ("C", "custom:Quux 7"), ("D", "")))
    assert report.unmapped == ("Zorp",)
    assert lists.values(report, "custom:Quux 7") == [("a",)]
    event = next(item for item in lists.desk.events(limit=20) if item.event == "import")
    assert event.data["columns_not_stored"] == 1


def test_lesson_24_a_vendors_words_become_ours_now_and_in_the_next_list(lists):
    header = ["Name", "Email", "Tags"]
    words = Recipe(words=(("tags", "Kd.", "customer"), ("tags", "Int.", "prospect")))
    path = lists.csv([header, ["Bo Bek", "bo@words.example", "kd"], ["Ida Dal", "ida@words.example", "INT."]])
    fields = (("A", "full_name"), ("B", "email"), ("C", "tags"))
    assert lists.values(lists.bring(path, recipe=words, mapping=fields), "tags") == [("customer",), ("prospect",)]
    later = lists.csv([header, ["Eva Ask", "eva@words.example", "Kd."], ["Ib Ry", "ib@words.example", "other"]])
    assert lists.desk.columns(later).handled.words == words.words
    report = lists.bring(later)
    assert lists.values(report, "tags") == [("customer",), ("other",)]
    assert lists.leads(report)[0].originals["tags"] == "Kd."


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_lesson_25_what_we_wrote_can_be_read_again_and_changes_nobody(empty, tmp_path, name):
    for _sample, _report in demo_story.import_all(empty.desk):
        continue
    demo_story.sign(empty.desk)
    before = {lead: empty.desk.lead(lead).detail.values for lead in empty.desk.ids(LeadQuery())}
    written = empty.desk.export("winter-calls", tmp_path / name).written
    counts = empty.bring(tmp_path / name).counts
    assert (counts.rows, counts.created, counts.rejected) == (written, 0, 0)
    assert {lead: empty.desk.lead(lead).detail.values for lead in empty.desk.ids(LeadQuery())} == before


def test_lesson_26_the_header_is_found_and_another_row_can_be_named(lists):
    path = lists.csv([["Name list"], HEADER[:2], ["Bo Bek", "bo@row.example"], ["Ida Dal", "ida@row.example"]])
    assert lists.desk.columns(path).header_row == 2
    fields = (("A", "full_name"), ("B", "email"))
    assert lists.values(lists.bring(path, mapping=fields), "full_name") == [("Bo Bek",), ("Ida Dal",)]
    seen = lists.desk.columns(path, header_row=0)
    assert seen.header_row == 0
    assert lists.desk.preview(lists.request(path, header_row=3, mapping=fields)).counts.rows == 1


def test_lesson_27_a_recipe_holds_reading_columns_and_cleaning(lists):
    header = ["Kontaktperson", "Post", "Dato", "Tlf."]
    fields = (("A", "full_name"), ("B", "email"), ("C", "last_contact"), ("D", "phone"))
    recipe = Recipe(date_order="mdy", unshout=True, known_by=(KnownBy.EMAIL,), country="DK")
    first = lists.csv([header, ["BO BEK", "bo@recipe.example", "03/04/2026", "33 12 34 51"]])
    lists.bring(first, recipe=recipe, mapping=fields)
    second = lists.csv([header, ["IDA DAL", "ida@recipe.example", "05/06/2026", "33 12 34 51"]])
    report = lists.bring(second, country="")
    assert lists.values(report, "full_name", "last_contact", "phone") == [("Ida Dal", "2026-05-06", "+4533123451")]
    assert lists.desk.columns(second).handled == recipe


def test_lesson_28_the_rule_is_kept_beside_its_result(lists):
    """A word rule is a rule: it meets cells of later lists that the first list never held."""
    header = ["Full name", "Email", "Tags", "Note"]
    rule = Recipe(words=(("tags", "VIP-Kd", "customer"),))
    fields = (("A", "full_name"), ("B", "email"), ("C", "tags"), ("D", "notes"))
    lists.bring(lists.csv([header, ["Bo Bek", "bo@rule.example", "other", ""]]), recipe=rule, mapping=fields)
    report = lists.bring(lists.csv([header, ["Ida Dal", "ida@rule.example", "vip-kd", ""]]))
    lead = lists.leads(report)[0]
    assert (lead.values["tags"], lead.originals["tags"]) == ("customer", "vip-kd")
    lists.bring(lists.csv([["Full name", "Email", "Company"], ["Bo Bek", "bo@nord.example", "Nordlys ApS"]]))
    header = ["Person", "Mail", "Company"]
    spelled = Recipe(as_leads=True)
    fields = (("A", "full_name"), ("B", "email"), ("C", "company"))
    lists.bring(lists.csv([header, ["Eva Dal", "eva@rule.example", "Other"]]), recipe=spelled, mapping=fields)
    report = lists.bring(lists.csv([header, ["Jo Dal", "jo@rule.example", "NORDLYS A.P.S."]]))
    assert lists.values(report, "company") == [("Nordlys ApS",)]


def test_lesson_29_the_same_engine_without_the_window(tmp_path, capsys, monkeypatch, lists):
    monkeypatch.setenv("HOME", str(tmp_path))
    path = lists.csv([["Name", "Email", "Tags"], ["BO BEK", "bo@line.example", "Kd."], ["", "x@@", ""]])
    words, firm = tmp_path / "words", tmp_path / "firm.toml"
    words.write_text("correct horse battery staple")
    firm.write_text('[[sources]]\nkey = "s"\nname = "S"\n[[purposes]]\nkey = "p"\nname = "P"\n')
    base = ["--store", str(tmp_path / "store"), "--passphrase-file", str(words)]
    assert run([*base, "init"], bootstrap) == 0
    assert run([*base, "apply", str(firm)], bootstrap) == 0
    order = ["import", str(path), "--source", "s", "--purpose", "p", "--basis", "undecided", "--country", "DK"]
    choices = ["--unshout", "--word", "tags:Kd.=customer", "--known-by", "email"]
    capsys.readouterr()
    assert run([*base, *order, *choices, "--json"], bootstrap) == 0
    told = json.loads(capsys.readouterr().out)
    same = lists.desk.preview(lists.request(path, recipe=Recipe(unshout=True)))
    assert {name: told[name] for name in ("rows", "created", "rejected")} == {
        name: getattr(same.counts, name) for name in ("rows", "created", "rejected")
    }
    assert run([*base, "columns", str(path), "--json"], bootstrap) == 0
    assert run([*base, *order, "--word", "tags"], bootstrap) == 2
    assert run([*base, *order, "--known-by", "shoe size"], bootstrap) == 2
