"""No cell of a lead in any plain file, log, message or error; every cell here is a marker (security T-01, T-06)."""

import logging
import tempfile
import traceback
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence.stop_results import StopFileRequest
from lead_desk.app.imports import demo_story
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.cli.main import run
from lead_desk.domain.cells import parse_cell
from lead_desk.domain.errors import LeadDeskError
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.progress import NoProgress

MARKER = "canaryq7"
DIGITS = "22934712"
HEADERS = ("First name", "Last name", "Email", "Phone", "Company", "Job title", "City", "Country", "Notes", "Born")
PASSPHRASE = "four words not together"


def _rows() -> Iterator[tuple[str, ...]]:
    for number in range(30):
        yield (
            f"{MARKER}a{number}",
            f"{MARKER}b",
            f"{MARKER}{number}@{MARKER}.example",
            f"+45 22 93 47 {number + 12}",
            f"{MARKER} A/S",
            f"{MARKER} buyer",
            f"{MARKER} town",
            "Denmark",
            f"{MARKER} has diabetes and {MARKER}" if number % 3 == 0 else f"{MARKER} likes boxes",
            "2014-05-06" if number == 7 else "",
        )
    yield (
        "",
        "",
        f"{MARKER}@@broken",
        f"{DIGITS}4E+09",
        "",
        "",
        "",
        f"{MARKER}land",
        f"=1+{MARKER}",
        f"{MARKER}-13-45",
    )
    yield ("Total", "", "", "", "", "", "", "", "", "")


@dataclass(frozen=True)
class House:
    """A home of its own: every folder that a program may write to lies below one root."""

    root: Path

    @property
    def list(self) -> Path:
        return self.root / "desk" / "list.xlsx"

    @property
    def out(self) -> Path:
        return self.root / "out"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    for name in (
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
        "TMPDIR",
        "TEMP",
        "TMP",
    ):
        folder = tmp_path / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    for name in ("desk", "out"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "home")
    made = House(tmp_path)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADERS)
    for row in _rows():
        sheet.append(row)
    book.save(made.list)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    return made


def _holds(data: bytes) -> bool:
    """Tell whether bytes hold a marker, in any of the encodings a program might write it in."""
    lowered = data.lower()
    forms = [text.encode(encoding) for text in (MARKER, DIGITS) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(form in lowered for form in forms)


def _hits(house: House) -> list[str]:
    """Return the files below the root that hold a marker, the user's own list and the exports apart."""
    found: list[str] = []
    for path in sorted(house.root.rglob("*")):
        if not path.is_file() or path.parent in (house.list.parent, house.out):
            continue
        if _holds(path.read_bytes()) or (zipfile.is_zipfile(path) and _zip_holds(path)):
            found.append(str(path.relative_to(house.root)))
    return found


def _zip_holds(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return any(_holds(archive.read(name)) for name in archive.namelist())


def _request(house: House) -> ImportRequest:
    tags = Tags("fair-aarhus", "event_follow_up", "legitimate_interest", "fair-calls")
    return ImportRequest(path=house.list, tags=tags, country="DK")


def test_the_scanner_finds_what_is_there(house: House) -> None:
    planted = house.root / "home" / "planted.bin"
    planted.write_bytes(b"\x00\x01" + MARKER.upper().encode("utf-16-le"))
    assert _hits(house) == ["home/planted.bin"]
    planted.unlink()
    with zipfile.ZipFile(planted, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.xml", f"<c>{MARKER}</c>")
    assert _hits(house) == ["home/planted.bin"]
    planted.unlink()
    assert _hits(house) == []


def test_no_cell_is_left_behind(
    house: House, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk, _recovery = bootstrap.create_desk(house.root / "store", PASSPHRASE, "Tester")
    try:
        demo_story.declare(desk)
        demo_story.sign(desk)
        _live(desk, house)
        assert _hits(house) == []
    finally:
        desk.close()
    assert _hits(house) == []
    out, err = capsys.readouterr()
    assert not _holds((out + err + caplog.text).encode())
    assert _zip_holds(house.out / "calls.xlsx")  # the export itself does hold them: the test is not blind


def _live(desk: Desk, house: House) -> None:
    """Do what a user does in a day."""
    desk.preview(_request(house))
    report = desk.run_import(_request(house))
    assert report.counts.created >= 30
    assert not _holds(repr(report).encode())
    ids = desk.ids(LeadQuery(text=MARKER))
    assert len(ids) >= 30
    view = desk.lead(ids[0])
    assert view is not None
    assert MARKER in view.detail.values["first_name"]  # the store does hold them
    for value in (view, desk.rows(ids, ("email", "notes")), desk.review_items(), desk.home(), desk.events()):
        assert not _holds(repr(value).encode())
    desk.edit(ids[0], {"notes": f"{MARKER} called"}, "typed")
    desk.set_basis(ids[:3], "newsletter", "consent", "", "asked on the phone")
    desk.strip([desk.review_items()[0].finding.id], "not needed")
    desk.export("winter-calls", house.out / "calls.xlsx")
    desk.recheck(house.list, house.out / "clean.csv")
    desk.erase(ids[-2:], "asked for it", stop=True)
    desk.undo(report.batch)
    desk.redo(report.batch)
    desk.backup(house.root / "backup.db")
    desk.verify()


ERRORS = (
    lambda desk, house: desk.edit(desk.ids(LeadQuery(), 0, 1)[0], {"email": f"{MARKER}@@x"}, ""),
    lambda desk, house: desk.edit(desk.ids(LeadQuery(), 0, 1)[0], {MARKER: "x"}, ""),
    lambda desk, house: desk.set_field(desk.ids(LeadQuery(), 0, 1), "country", f"{MARKER}land"),
    lambda desk, house: desk.count(LeadQuery(filters=((MARKER, ("x",)),))),
    lambda desk, house: desk.run_import(ImportRequest(path=house.root / "bad.csv", tags=_request(house).tags)),
    lambda desk, house: desk.run_import(ImportRequest(path=house.list, sheet=9, tags=_request(house).tags)),
    lambda desk, house: desk.run_import(ImportRequest(path=house.list, tags=Tags(MARKER, MARKER, MARKER))),
    lambda desk, house: desk.apply(house.root / "bad.toml"),
    lambda desk, house: desk.apply(house.root / "worse.toml"),
    lambda desk, house: desk.import_stops(StopFileRequest(house.root / "bad.csv")),
    lambda desk, house: desk.export(MARKER, house.out / "x.xlsx"),
    lambda desk, house: desk.export("winter-mail", house.out / "x.xlsx"),
    lambda desk, house: desk.approve(MARKER, 1, MARKER, MARKER, desk.clock.today()),
    lambda desk, house: desk.recheck(house.root / "bad.csv", None, NoProgress()),
    lambda desk, house: desk.undo(4711),
)


def test_no_error_quotes_a_cell(house: House) -> None:
    (house.root / "bad.csv").write_bytes(b"%PDF-1.7 " + MARKER.encode())
    (house.root / "bad.toml").write_text(f'[[sources]]\nkey = "{MARKER}"\nname = 5\nkind = "{MARKER}"\n')
    (house.root / "worse.toml").write_text(f"[[sources]]\nkey = {MARKER} {MARKER}\n")
    desk = bootstrap.demo_desk(filled=False)
    try:
        desk.run_import(_request(house))
        for act in ERRORS:
            with pytest.raises(LeadDeskError) as caught:
                act(desk, house)
            error = caught.value
            shown = "".join(traceback.format_exception(error)) + repr(error) + error.sentence + error.remedy
            # The traceback quotes this test's own lines; what the program adds must be clean.
            shown = "\n".join(line for line in shown.splitlines() if "lambda desk" not in line)
            assert not _holds(shown.replace(str(house.root), "").encode()), type(error)
    finally:
        desk.close()


def test_the_command_line_keeps_cells_to_itself(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    store = ["--store", str(house.root / "store"), "--passphrase-file", str(house.root / "passphrase")]
    tags = ["--source", "fair-aarhus", "--purpose", "event_follow_up", "--basis", "undecided", "--country", "DK"]
    (house.root / "cut.xlsx").write_bytes(house.list.read_bytes()[:900])
    desk, _recovery = bootstrap.create_desk(house.root / "store", PASSPHRASE, "Tester")
    demo_story.declare(desk)
    desk.close()
    for words in (
        ["import", str(house.list), *tags, "--json"],
        ["import", str(house.list), *tags, "--map", f"{MARKER}=notes"],
        ["import", str(house.root / "cut.xlsx"), *tags],
        ["export", "--campaign", "winter-calls", "-o", str(house.out / "x.xlsx"), "--json"],
        ["gate", "--campaign", "winter-calls"],
        ["audit", "--json", "--limit", "0"],
        ["verify", "--json"],
    ):
        run([*words, *store], bootstrap)
        out, err = capsys.readouterr()
        assert not _holds((out + err).encode()), words[0]
    run(["screen", str(house.list), "--json"], bootstrap)
    assert not _holds(capsys.readouterr().err.encode())
    assert [hit for hit in _hits(house) if hit != "cut.xlsx"] == []


@pytest.mark.parametrize(
    "field", ["email", "phone", "country", "date_of_birth", "age", "website", "opt_in", "linkedin_url"]
)
def test_parsing_a_cell_never_raises_and_never_shows_it(field: str) -> None:
    for text in (MARKER, f"{MARKER}@@", f"=cmd|'{MARKER}'", f"{DIGITS}E+99", f"\x00{MARKER}\ud800", MARKER * 500):
        assert not _holds(repr(parse_cell(field, text)).encode("utf-8", "replace"))
