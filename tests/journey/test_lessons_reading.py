"""What others lost in messy spreadsheets is not lost here; a lesson's number is in its test's name.

The lessons are those of `tests/lessons.py`, which lists further tests of each.
"""

from datetime import date, time
from pathlib import Path

import openpyxl
import pytest

from lead_desk.app.imports.problem_words import SENTENCES, told
from lead_desk.domain.errors import CancelledError
from lead_desk.domain.lead import UpdateRule
from lead_desk.domain.recipe import Recipe

HEADER = ["Name", "Email", "Phone", "City"]


def third(name):
    """Map name, address and a third column, which is proposed only when somebody asks for it."""
    return (("A", "full_name"), ("B", "email"), ("C", name))


def test_lesson_01_cells_are_text_first_and_what_was_typed_keeps_its_original(lists):
    path = lists.xlsx([["Name", "Email", "Source id", "Phone"], ["Bo Lund", "bo@one.example", 12, "33 12 34 56"]])
    lead = lists.leads(lists.bring(path, mapping=(*third("source_id"), ("D", "phone"))))[0]
    assert lead.values["source_id"] == "12"
    assert (lead.values["phone"], lead.originals["phone"]) == ("+4533123456", "33 12 34 56")


def test_lesson_02_a_number_format_that_shows_zeros_means_text(lists):
    rows = [["Name", "Email", "Postcode"], ["Eva Ask", "eva@two.example", 4310], ["Ib Ask", "ib@two.example", 310]]
    path = lists.xlsx(rows, formats={"C2": "00000", "C3": "00000"})
    assert lists.values(lists.bring(path, country="DE"), "postcode") == [("04310",), ("00310",)]


def test_lesson_03_the_order_of_dates_is_the_columns_own_or_asked(lists, problems):
    header = ["Name", "Email", "Last contact"]
    told_by_one = [["A A", "a@three.example", "10-01-10"], ["B B", "b@three.example", "25-01-10"]]
    when = third("last_contact")
    assert lists.values(lists.bring(lists.csv([header, *told_by_one]), mapping=when), "last_contact") == [
        ("2010-01-10",),
        ("2010-01-25",),
    ]
    path = lists.csv([header, ["C C", "c@three.example", "10-01-10"]])
    asked = lists.desk.preview(lists.request(path, mapping=when))
    assert asked.date_questions == ("Last contact",)
    assert problems(asked) == [(2, "C", "DATE_AMBIGUOUS")]
    answered = lists.bring(path, recipe=Recipe(date_order="mdy"), mapping=when)
    assert (answered.date_questions, lists.values(answered, "last_contact")) == ((), [("2010-10-01",)])


def test_lesson_04_each_sheet_has_its_own_columns(lists):
    first = [["Name", "Email"], ["Bo Bek", "bo@four.example"]]
    second = [["", "Notes", *[""] * 14, "E-mail", "Full name"], ["", "met", *[""] * 14, "ida@four.example", "Ida Dal"]]
    path = lists.xlsx(first, second)
    assert lists.values(lists.bring(path, sheet=0), "full_name", "email") == [("Bo Bek", "bo@four.example")]
    found = lists.values(lists.bring(path, sheet=1), "full_name", "email", "notes")
    assert found == [("Ida Dal", "ida@four.example", "met")]


def test_lesson_05_the_sheets_of_every_file_are_listed(lists):
    sheet = [["Name", "Email"], ["Bo Bek", "bo@five.example"]]
    for path, count in ((lists.xlsx(sheet, sheet), 2), (lists.xlsx(sheet, sheet, sheet), 3)):
        assert [item.index for item in lists.desk.describe(path).sheets] == list(range(count))


def test_lesson_06_empty_columns_go_and_times_are_no_dates(lists, problems):
    rows = [["Name", "Email", "Last contact", "", ""], ["Bo Bek", "bo@six.example", time(9, 30), "", ""]]
    path = lists.xlsx(rows)
    assert [column.header for column in lists.desk.columns(path).columns] == ["Name", "Email", "Last contact"]
    report = lists.bring(path, mapping=third("last_contact"))
    assert lists.values(report, "last_contact") == [("",)]
    assert problems(report) == [(2, "C", "DATE_INVALID")]


@pytest.mark.parametrize(
    ("country", "cell", "number"),
    [("BE", "0444123456", ""), ("FR", "0140096812", "+33140096812"), ("SE", "0701740605", "+46701740605")],
)
def test_lesson_07_a_phone_never_passes_through_a_number(lists, country, cell, number):
    number = number or "+32444123456"
    for name, write in (("csv", lists.csv), ("xlsx", lists.xlsx)):
        path = write([HEADER, ["Bo Bek", f"bo@seven-{country}-{name}.example".lower(), cell, "X"]])
        report = lists.bring(path, country=country)
        lead = lists.leads(report)[0]
        assert lead.values.get("phone", lead.originals.get("phone")) in (number, cell)
        if country != "BE":
            assert lead.values["phone"] == number


def test_lesson_08_a_number_of_more_than_fifteen_digits_is_called_damaged(lists, problems):
    rows = [["Name", "Email", "Source id"], ["Bo Bek", "bo@eight.example", 12345678901234567890]]
    path = lists.xlsx(rows)
    assert problems(lists.bring(path, mapping=third("source_id"))) == [(2, "C", "CELL_DAMAGED")]
    assert "damaged" in SENTENCES["CELL_DAMAGED"]
    text = lists.csv([rows[0], ["Ida Dal", "ida@eight.example", "12345678901234567890"]])
    report = lists.bring(text, mapping=third("source_id"))
    assert (problems(report), lists.values(report, "source_id")) == ([], [("12345678901234567890",)])


def test_lesson_09_the_encoding_is_found_and_shown_with_names_that_prove_it(lists):
    rows = [HEADER, ["Jörg Weiß", "joerg@nine.example", "", "München"], ["Åse Bø", "aase@nine.example", "", "Århus"]]
    path = lists.csv(rows, encoding="cp1252", delimiter=";")
    info = lists.desk.describe(path)
    assert info.sheets[0].encoding == "cp1252"
    assert {"utf-8", "cp1252"} <= set(info.encoding_choices)
    assert set(lists.desk.columns(path).letters) == {"Jörg Weiß", "München", "Åse Bø"}
    assert lists.values(lists.bring(path), "city") == [("München",), ("Århus",)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac-roman", "cp850", "xlsx"])
def test_lesson_10_values_keep_the_umlaut_they_begin_with(lists, encoding):
    cities = ["Ängelholm", "Ølstykke", "Århus", "ßtadt"] if encoding != "cp850" else ["Ängelholm", "Århus", "ßtadt"]
    rows = [["Name", "Email", "City"]]
    rows += [[f"Östen Ärlig{'abcd'[at]}", f"p{at}@ten-{encoding}.example", city] for at, city in enumerate(cities)]
    path = lists.xlsx(rows) if encoding == "xlsx" else lists.csv(rows, encoding=encoding)
    found = lists.values(lists.bring(path), "city", "first_name")
    assert found == [(city, "Östen") for city in cities]


def test_lesson_11_a_french_excel_is_read_and_written_for(lists, tmp_path):
    rows = [["Nom", "Prénom", "Courriel"], ["Lefèvre", "Élodie", "elodie@eleven.example"]]
    path = lists.csv(rows, encoding="cp1252", delimiter=";")
    assert lists.desk.describe(path).sheets[0].delimiter == ";"
    assert lists.values(lists.bring(path), "first_name", "last_name") == [("Élodie", "Lefèvre")]


def test_lesson_12_a_word_where_a_number_belongs_is_not_zero(lists, problems):
    header = ["Name", "Email", "Age", "Company size"]
    report = lists.bring(lists.csv([header, ["Bo Bek", "bo@twelve.example", "test", "test"]]))
    lead = lists.leads(report)[0]
    assert "age" not in lead.values
    assert lead.originals["age"] == "test"
    assert lead.values["company_size"] == "test"
    assert problems(report) == [(2, "C", "AGE_INVALID")]


BAD = [
    HEADER,
    ["Ann Aa", "ann@{d}.example", "", "Vejle"],
    ["Bea Bb", "bea@@{d}", "", "Vejle"],
    ["", "", "", "Vejle"],
    ["Cai Cc", "cai@{d}.example", "12", ""],
    ["Ann Aa", "ann@{d}.example", "", "Ribe"],
    ["", "", "", ""],
    ["Dan Dd", "", "3 3", ""],
    ["Total", "", "", "5"],
]


def bad(lists, domain):
    return lists.csv([[str(cell).format(d=domain) for cell in row] for row in BAD])


def test_lesson_13_one_bad_row_never_stops_the_rest(lists):
    report = lists.bring(bad(lists, "thirteen"))
    assert (report.counts.created, report.counts.rejected) == (2, 4)
    assert lists.values(report, "full_name") == [("Ann Aa",), ("Cai Cc",)]


def test_lesson_14_counts_add_up_to_the_rows_read(lists):
    counts = lists.bring(bad(lists, "fourteen")).counts
    parts = (counts.created, counts.updated, counts.unchanged, counts.duplicates, counts.rejected, counts.stopped)
    assert (counts.rows, sum(parts)) == (7, 7)


def test_lesson_15_what_is_called_imported_is_in_the_store(lists):
    before = lists.stored()
    report = lists.bring(bad(lists, "fifteen"))
    assert lists.stored() - before == report.counts.created == len(lists.leads(report)) == 2


def rejects(lists, path):
    target = path.parent / "rejects.xlsx"
    count = lists.desk.save_rejects(lists.request(path), target)
    return count, [list(row) for row in openpyxl.load_workbook(target).worksheets[0].iter_rows(values_only=True)]


def test_lesson_16_the_file_of_rejected_rows_holds_exactly_these(lists):
    path = bad(lists, "sixteen")
    count, rows = rejects(lists, path)
    assert count == lists.bring(path).counts.rejected == len(rows) - 1
    assert [row[-2] for row in rows[1:]] == ["3", "4", "8", "9"] or [row[-2] for row in rows[1:]] == [3, 4, 8, 9]


def test_lesson_17_invalid_duplicate_and_empty_are_told_apart(lists, problems):
    report = lists.bring(bad(lists, "seventeen"))
    assert (report.counts.duplicates, report.counts.rejected) == (1, 4)
    told_why = {row: code for row, column, code in problems(report) if not column}
    assert told_why == {
        3: "NO_WAY_TO_REACH",
        4: "NOTHING_TO_IDENTIFY",
        8: "NO_WAY_TO_REACH",
        9: "TOTALS_ROW",
    }


class StopsAt:
    """Says stop at a stage."""

    def report(self, done, total, stage):
        if stage == "storing" and done:
            raise CancelledError


def test_lesson_18_a_retry_doubles_nobody(empty):
    path = empty.csv([HEADER, *[[f"P {at}", f"p{at}@x.example", "", "Ribe"] for at in range(40)]])
    with pytest.raises(CancelledError):
        empty.desk.run_import(empty.request(path), StopsAt())
    assert empty.stored() == 0
    assert empty.bring(path).counts.created == 40
    again = empty.bring(path)
    assert (again.counts.created, again.counts.unchanged, empty.stored()) == (0, 40, 40)
    assert again.same_file is not None


def test_lesson_19_messages_name_the_cell_and_the_fix(lists):
    _count, rows = rejects(lists, bad(lists, "nineteen"))
    assert "Column B: This is no complete e-mail address. [EMAIL_INVALID]" in rows[1][-1]
    assert all("." in row[-1] for row in rows[1:])
    assert told((), str) == ""


class Listens:
    """Keeps what it is told."""

    def __init__(self):
        self.heard = []

    def report(self, done, total, stage):
        self.heard.append((stage, done))


def test_lesson_20_progress_is_told_phones_are_columns_and_samples_come_from_filled_cells(lists):
    rows = [HEADER, ["", "", "", ""], *[[f"Bo {at}", f"b{at}@twenty.example", "33123456", ""] for at in range(5)]]
    path, listener = lists.xlsx(rows), Listens()
    columns = {column.header: column for column in lists.desk.columns(path).columns}
    assert columns["Phone"].field == "phone"
    assert columns["Phone"].samples == ("33123456",)
    assert columns["Name"].samples[0] == "Bo 0"
    lists.desk.run_import(lists.request(path, update_rule=UpdateRule.FILL_EMPTY), listener)
    assert {"checking", "storing"} <= {stage for stage, _done in listener.heard}
    assert max(done for _stage, done in listener.heard) == 5


def test_lesson_20_a_date_cell_of_a_workbook_is_its_day(lists):
    path: Path = lists.xlsx([["Name", "Email", "Last contact"], ["Bo Bek", "bo@twentyb.example", date(2026, 3, 4)]])
    assert lists.values(lists.bring(path, mapping=third("last_contact")), "last_contact") == [("2026-03-04",)]
