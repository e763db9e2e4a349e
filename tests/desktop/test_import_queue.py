"""Several lists in one drop: each with its own columns, those alike together, in the background."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fake_desk import AS_FOUND, FakeDesk
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox

from lead_desk.app.imports.results import Column, SheetColumns
from lead_desk.desktop import texts
from lead_desk.desktop.pages import import_work
from lead_desk.desktop.widgets.import_queue import Waiting, survey
from lead_desk.domain.errors import CancelledError, UnreadableFileError
from lead_desk.domain.lead import EvidenceCounts, ImportCounts
from lead_desk.domain.rows import FileInfo, ReadOptions, SheetInfo
from lead_desk.domain.source import BatchState

FILES = (Path("/lists/north.xlsx"), Path("/lists/south.csv"), Path("/lists/other.csv"), Path("/lists/broken.pdf"))


class ManyLists(FakeDesk):
    """A desk whose workbook has three sheets: people, more people with the same header, and notes."""

    def __init__(self) -> None:
        super().__init__(5)
        self.failing: set[str] = set()
        self.settled: dict[str, str] = {}
        self.own: dict[str, dict[str, object]] = {}

    def describe(self, path, options=None) -> FileInfo:
        if path.suffix == ".pdf":
            raise UnreadableFileError("This is a PDF.", "Choose another file.")
        sheets = (SheetInfo("", 0, rows=11),)
        if path.suffix == ".xlsx":
            sheets = (
                SheetInfo("May", 0, rows=11),
                SheetInfo("June", 1, rows=21),
                SheetInfo("Notes", 2, rows=5),
                SheetInfo("Hidden", 3, "hidden", rows=9),
            )
        return FileInfo(path.name, path.suffix[1:], 1000, sheets)

    def columns(self, path, sheet=0, options=None, header_row=None, *, as_before=False) -> SheetColumns:
        found = super().columns(path, sheet, header_row=header_row)
        if as_before and path.stem in self.settled:
            found = replace(found, options=ReadOptions(encoding=self.settled[path.stem]))
        mark = "other" if path.stem == "other" else "same"
        named = {"xlsx": ("May", "June", "Notes")}.get(path.suffix[1:], ("",))[sheet]
        if named == "Notes":
            note = (Column("A", "Agenda", "notes", 1.0, "header"),)
            return replace(found, sheet=named, columns=note, header_fingerprint="notes", rows=4)
        return replace(found, sheet=named, header_fingerprint=mark, rows=10 if sheet == 0 else 20)

    def preview(self, request, progress=None):
        return replace(super().preview(request, progress), **self.own.get(request.path.name, {}))

    def run_import(self, request, progress=None):
        if request.path.name in self.failing:
            raise UnreadableFileError("The file is damaged.")
        report = super().run_import(request) if progress is None else super().run_import(request, progress)
        return replace(report, **self.own.get(request.path.name, {}))


@pytest.fixture
def page(work, settle):
    desk = ManyLists()
    workspace = work(desk)

    def dropped(*files: Path):
        workspace.take_files(list(files))
        settle(workspace)
        settle(workspace)
        return workspace.page("import"), desk, lambda: settle(workspace)

    return dropped


def fill(page) -> None:
    for box, key in ((page.provenance.source, "fair26"), (page.provenance.purpose, "b2b")):
        box.setCurrentIndex(box.findData(key))
    page.provenance._picked()
    page.provenance.basis.setCurrentIndex(page.provenance.basis.findData("consent"))
    page.provenance._picked()
    page.provenance.attest.setChecked(True)


def said(page) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_menu_that_is_open_gives_way_to_a_list_that_comes_in(work, settle, monkeypatch) -> None:
    workspace = work(ManyLists())
    menu = QLabel("Passport", workspace)  # a real menu would grab the keyboard, which cannot be done without a screen
    menu.show()
    assert menu.isVisible()
    monkeypatch.setattr(QApplication, "activePopupWidget", lambda: menu)
    workspace.take_files([FILES[0]])
    assert not menu.isVisible()
    settle(workspace)


def test_each_list_that_goes_along_keeps_its_own_letters(work, settle) -> None:
    desk = ManyLists()
    desk.settled = {"south": "mac_roman"}
    workspace = work(desk)
    workspace.take_files([FILES[0], FILES[1]])
    settle(workspace)
    settle(workspace)
    shown = workspace.page("import")
    shown.queue._tick.setChecked(True)
    read = [(request.path.name, request.options.encoding) for _entry, request in shown.requests()]
    assert read == [("north.xlsx", ""), ("north.xlsx", ""), ("south.csv", "mac_roman")]


def test_sheets_of_a_workbook_wait_and_notes_are_left_out_with_a_word(page) -> None:
    shown, _desk, _calm = page(FILES[0])
    assert [entry.title for entry in shown.queue.entries] == ["north.xlsx · May", "north.xlsx · June"]
    assert "1 of 2" in shown.title.text()
    assert "they hold no people: 1." in said(shown)


def test_lists_with_the_same_columns_go_together(page) -> None:
    shown, desk, calm = page(*FILES[:3])
    assert [item.entry.title for item in shown.queue.same_columns] == ["north.xlsx · June", "south.csv"]
    fill(shown)
    shown.queue._tick.setChecked(True)
    calm()
    assert "Import 40 rows of 3 lists" in shown.form.go.text()
    shown.form.go.click()
    calm()
    requests = [request for (request,) in desk.called("run_import")]
    assert [(request.path.name, request.sheet) for request in requests] == [
        ("north.xlsx", 0), ("north.xlsx", 1), ("south.csv", 0),
    ]  # fmt: skip
    assert len({request.mapping for request in requests}) == 1
    assert {request.tags.basis for request in requests} == {"consent"}
    assert "3 lists" in said(shown.result)
    (following,) = [act for act in shown.result.findChildren(QPushButton) if "next file" in act.text()]
    following.click()
    calm()
    assert shown.queue.current.title == "other.csv"
    assert shown.provenance.tags().basis == "", "no basis is carried over by itself"
    shown.queue.same_wanted.emit()
    assert shown.provenance.tags().basis == "consent"
    assert shown.provenance.missing_word(), "the user's word is asked for each time"


def test_each_list_that_goes_along_says_what_is_its_own(page) -> None:
    shown, desk, calm = page(*FILES[:2])
    desk.own = {
        "north.xlsx": {"unmapped": ("Fax",)},
        "south.csv": {
            "unmapped": ("Tax no.", "Shoe size"),
            "date_questions": ("Since",),
            "codes_taken": ("Phone",),
            "same_file": replace(desk.batches()[0], imported_at=datetime(2026, 3, 4, 12, tzinfo=UTC)),
            "reading_notes": ("Some rows of the sheet are hidden; they are taken as well.",),
        },
    }
    fill(shown)
    calm()
    assert "not stored" not in said(shown.consequences), "one list tells it in its form"
    shown.queue._tick.setChecked(True)
    calm()
    told = (
        "“north.xlsx · May”: not stored: Fax.",
        "“south.csv”: not stored: Tax no., Shoe size.",
        "“south.csv”: the dates in Since can be read in two ways and stay empty.",
        "“south.csv”: the numbers in Phone begin with their country's code.",
        "“south.csv”: this very file was imported on ",
        "“south.csv”: Some rows of the sheet are hidden; they are taken as well.",
    )
    for sentence in told:
        assert sentence in said(shown.consequences)
    shown.form.go.click()
    calm()
    for sentence in told:
        assert sentence in said(shown.result)
    first = replace(desk._report("request", 3), unmapped=("Fax",), same_file=desk.batches()[0])
    both = import_work.merged([first, first])
    assert (both.unmapped, both.same_file) == ((), None), "what one list says is not told of all"


def test_one_bad_list_does_not_stop_the_others(page) -> None:
    shown, desk, calm = page(FILES[1], FILES[0])
    desk.failing = {"north.xlsx"}
    fill(shown)
    shown.queue._tick.setChecked(True)
    calm()
    shown.form.go.click()
    calm()
    assert "was not imported" in said(shown)
    assert "The file is damaged." in said(shown)
    assert [entry.path.name for entry in shown.queue.entries[1:]] == ["north.xlsx", "north.xlsx"]


def test_an_unreadable_list_keeps_its_turn() -> None:
    desk = ManyLists()
    found = survey(desk, [Waiting(path) for path in FILES[1:]], None)
    assert [item.columns is None for item in found] == [False, False, True]


def test_stopping_keeps_what_is_done_and_says_what_is_not() -> None:
    desk = ManyLists()
    done = []

    def run(request, progress=None):
        if done:
            raise CancelledError
        done.append(request)
        return desk._report(request, 3)

    desk.run_import = run
    outcomes = import_work.run_many(desk, [("one", "request"), ("two", "request"), ("three", "request")], None)
    assert [bool(outcome.report) for outcome in outcomes] == [True, False]
    assert outcomes[1].problem
    with pytest.raises(CancelledError):
        import_work.run_many(desk, [("two", "request")], None)


def test_reports_add_up() -> None:
    desk = ManyLists()
    one = desk._report("request", 3)
    both = import_work.merged([one, one])
    assert both.counts == ImportCounts(*(2 * getattr(one.counts, name) for name in ImportCounts.__slots__))
    assert both.statuses == {status: 2 * count for status, count in one.statuses.items()}
    assert import_work.merged([one]) is one
    proofs = EvidenceCounts(consents=2, incomplete=3, lacking=(("given_at", 3),), lifted=1, channel_stops=4)
    first, second = (replace(one, evidence=proofs) for _list in range(2))
    added = import_work.merged([first, second]).evidence
    assert added == EvidenceCounts(consents=4, incomplete=6, lacking=(("given_at", 6),), lifted=2, channel_stops=8)


class LargeList(FakeDesk):
    """A desk whose file has letters further down that its beginning does not show."""

    letters = "cp1252"

    def describe(self, path, options=AS_FOUND) -> FileInfo:
        letters, choices = ("utf-8", ()) if options.first_look else (self.letters, (self.letters, "cp850"))
        return FileInfo(path.name, "delimited", 90_000_000, (SheetInfo("", 0, encoding=letters, delimiter=";"),),
                        choices, first_look=options.first_look)  # fmt: skip

    def columns(self, path, sheet=0, options=AS_FOUND, header_row=None, *, as_before=False) -> SheetColumns:
        found = super().columns(path, sheet, header_row=header_row)
        tool = "" if options.first_look else "hub_spot"
        return replace(found, sheet="", counted=False, rows=1999, tool=tool, options=options)


@pytest.mark.parametrize("letters", ["cp1252", "utf-8"])
def test_a_large_list_is_shown_at_once_and_looked_at_whole_meanwhile(work, settle, letters: str) -> None:
    desk = LargeList()
    desk.letters = letters
    workspace = work(desk)
    workspace.take_files([Path("/lists/large.csv")])
    settle(workspace)
    settle(workspace)
    page = workspace.page("import")
    assert "more than 1999 rows" in page.reading.facts.text().replace(",", "")  # as the locale writes it
    assert page.form.go.text().strip() == "Import all rows"
    assert not page._look.info.first_look
    assert not page._options.first_look
    assert page._look.info.encoding_choices == (letters, "cp850")
    assert ("Hub Spot" in page.reading.facts.text()) == (letters == "cp1252")


def test_the_keyboard_is_where_something_is_still_to_be_said(page) -> None:
    form, _desk, settle = page(Path("a.csv"))
    assert len(form.provenance.missing()) == 1
    assert form.provenance.basis.hasFocus()
    fill(form)
    form.form.findChild(QSpinBox).setFocus()
    form._new_header(2)
    settle()
    assert not form.provenance.basis.hasFocus()
    assert not form.provenance.attest.hasFocus()
    form.provenance.take_focus()
    assert form.provenance.attest.hasFocus()


def test_a_list_that_was_left_half_way_is_one_click_away(work, settle) -> None:
    workspace = work(ManyLists())
    workspace.take_files([FILES[1], FILES[2]])
    settle(workspace)
    settle(workspace)
    workspace.go("imports")
    settle(workspace)
    imports = workspace.page("imports")
    assert "“south.csv” is still open" in said(imports)
    (button,) = [each for each in imports.findChildren(QPushButton) if each.accessibleName() == "Go on"]
    button.click()
    settle(workspace)
    assert workspace.current() is workspace.page("import")
    workspace.page("import")._skip()
    settle(workspace)
    workspace.page("import")._skip()
    settle(workspace)
    assert workspace.current() is imports
    assert "is still open" not in said(imports)


def test_what_is_dropped_on_a_result_does_not_push_out_what_waits(page) -> None:
    shown, _desk, calm = page(FILES[1], FILES[2])
    fill(shown)
    shown._import()
    calm()
    page(FILES[0])
    assert [entry.path for entry in shown.queue.entries][:3] == [FILES[1], FILES[2], FILES[0]]
    assert shown.path == FILES[2]
    assert "2 of" in shown.title.text()


def test_enter_on_an_import_that_was_undone_leads_nowhere(work, settle) -> None:
    workspace = work(FakeDesk())
    workspace.go("imports")
    settle(workspace)
    imports = workspace.page("imports")
    imports.view.show_lines([replace(batch, state=BatchState.UNDONE) for batch in workspace.session.desk.batches()])
    imports.view.selectRow(0)
    imports._show_leads()
    assert workspace.current() is imports


class LargeBook(FakeDesk):
    """A desk whose workbook has a second sheet, and records with one column more, further down."""

    kind, more = "ods", False

    def describe(self, path, options=AS_FOUND) -> FileInfo:
        sheets = [SheetInfo("Leads", 0, rows=None), SheetInfo("Vendors", 1, rows=None)]
        shown = sheets[:1] if options.first_look else sheets
        return FileInfo(path.name, self.kind, 90_000_000, tuple(shown), first_look=options.first_look)

    def columns(self, path, sheet=0, options=AS_FOUND, header_row=None, *, as_before=False) -> SheetColumns:
        found = super().columns(path, sheet, header_row=header_row)
        shown = found.columns if self.more and not options.first_look else found.columns[:-1]
        return replace(found, index=sheet, columns=shown, counted=False, options=options)


def test_a_sheet_that_only_the_whole_file_shows_waits_behind_the_first(work, settle) -> None:
    workspace = work(LargeBook())
    workspace.take_files([Path("/lists/large.ods"), Path("/lists/other.csv")])
    for _ in range(3):
        settle(workspace)
    page = workspace.page("import")
    waiting = [(entry.path.name, entry.sheet) for entry in page.queue.entries]
    assert waiting[:2] == [("large.ods", 0), ("large.ods", 1)]
    assert waiting[2][0] == "other.csv"
    page._show_further(page._look)  # said once more, nothing waits twice
    assert len(page.queue.entries) == len(waiting)


@pytest.mark.parametrize("more", [True, False])
def test_columns_that_only_the_whole_file_shows_are_taken_in(work, settle, more: bool) -> None:
    desk = LargeBook()
    desk.kind, desk.more = "jsonl", more
    workspace = work(desk)
    workspace.take_files([Path("/lists/large.jsonl")])
    for _ in range(3):
        settle(workspace)
    page = workspace.page("import")
    assert not page._look.info.first_look
    assert page._look.columns.options.first_look is not more  # as they were, unless there are others


def test_a_list_without_end_is_counted_by_its_preview(work, settle) -> None:
    class LongList(FakeDesk):
        def describe(self, path, options=None) -> FileInfo:
            return FileInfo(path.name, "csv", 9_000_000, (SheetInfo("", 0),))

        def columns(self, path, sheet=0, options=None, header_row=None, *, as_before=False) -> SheetColumns:
            return replace(super().columns(path, sheet), rows=2_000, counted=False)

        def run_import(self, request, progress=None):
            self._note("counted", request.counted)
            return super().run_import(request, progress)

    desk = LongList(5)
    workspace = work(desk)
    workspace.take_files([FILES[1]])
    settle(workspace)
    page = workspace.page("import")
    assert page.form.go.text() == "Import all rows"
    assert page.reading.facts.text().startswith(f"more than {texts.number(2_000)} rows")
    fill(page)
    settle(workspace)
    assert page.form.go.text() == f"Import {texts.number(1_204)} rows"
    assert page.reading.facts.text().startswith(f"{texts.number(1_204)} rows")
    page.form.go.click()
    settle(workspace)
    assert desk.called("counted") == [(1_204,)]


def test_the_last_list_of_a_drop_can_take_the_source_of_the_one_before(page) -> None:
    shown, _desk, settled = page(FILES[1], FILES[2])
    fill(shown)
    settled()
    shown.form.go.click()
    settled()
    shown._skip(imported=True)
    settled()
    assert not shown.queue.more
    assert shown.queue.isVisibleTo(shown)
    assert shown.queue._same.isVisibleTo(shown)


def test_the_dates_of_each_list_that_goes_along_are_asked_for(page) -> None:
    shown, desk, calm = page(*FILES[:2])
    desk.own = {"north.xlsx": {"date_questions": ("Met",)}, "south.csv": {"date_questions": ("Since", "Met")}}
    fill(shown)
    shown.queue._tick.setChecked(True)
    calm()
    assert "The dates in “Met” and “Since” can be read in two ways." in shown.reading._warning.text()
    assert shown.reading._warning.isVisibleTo(shown)


def test_what_was_counted_in_the_list_at_hand_is_not_the_length_of_the_others(page) -> None:
    shown, _desk, calm = page(*FILES[:2])
    fill(shown)
    shown.queue._tick.setChecked(True)
    calm()
    own, *others = shown.queue.requests(replace(shown.request(), counted=1_204))
    assert own[1].counted == 1_204
    assert [request.counted for _entry, request in others] == [0] * len(others)
    assert others
