"""What a reader notes comes out as sentences; every note a reader can make has one."""

import re
from pathlib import Path

import lead_desk
from lead_desk.app.imports.reading_notes import notes_in_words
from lead_desk.domain.rows import FileInfo, SheetInfo

_ROW_NOTES = {"damaged_number"}  # told with the cell that it is about


def info(*sheets: SheetInfo, notes: tuple[str, ...] = ()) -> FileInfo:
    return FileInfo("list.xlsx", "xlsx", 1, sheets, (), notes)


def test_every_note_of_a_reader_has_its_sentence() -> None:
    readers = Path(lead_desk.__file__).parent / "readers"
    text = "".join(path.read_text(encoding="utf-8") for path in readers.rglob("*.py"))
    noted = set(re.findall(r'notes\["(\w+)"\]', text)) | set(re.findall(r'notes\.append\(f?"(\w+)', text))
    noted |= set(re.findall(r'\(f?"(encoding_\w+)', text)) | {"unterminated_quote", "other_lists", "passed_over"}
    assert {"hidden_rows", "hidden_columns", "merged_cells", "macros", "encoding_mixed"} <= noted
    for code in noted - _ROW_NOTES:
        sheet = SheetInfo("One", 0, notes=(f"{code}:7",) if "quote" in code or "guessed" in code else (code,))
        (sentence,) = notes_in_words(info(sheet), sheet, with_hidden_rows=True)
        assert sentence.endswith(".")


def test_hidden_rows_and_sheets_are_named() -> None:
    sheet, old = SheetInfo("One", 0, notes=("hidden_rows",)), SheetInfo("Old", 1, "very_hidden")
    taken, sheets = notes_in_words(info(sheet, old), sheet, with_hidden_rows=True)
    assert "taken as well" in taken
    assert sheets == "The workbook has hidden sheets: Old."
    assert "left out" in notes_in_words(info(sheet), sheet, with_hidden_rows=False)[0]
    assert notes_in_words(info(old), old, with_hidden_rows=True) == ()
    assert notes_in_words(info(SheetInfo("", 0, notes=("something_new",))), old, with_hidden_rows=True) == ()
