"""The survey that finds a text's letters: proven by a mark, mended where a mark lies, quick over long plain files."""

import io

from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import catalogue
from lead_desk.readers.encodings import choices, find_encoding, rank


def test_a_mark_proves_the_letters_and_nothing_is_asked() -> None:
    file = io.BytesIO("Navn;By\nÅse;Århus\n".encode("utf-8-sig"))
    found = find_encoding(file)
    assert (found.name, found.errors, found.notes) == ("utf-8-sig", "strict", ())
    assert choices(found, file) == ()


def test_a_mark_over_some_windows_letters_is_told() -> None:
    file = io.BytesIO("Navn;By\nÅse;Århus\n".encode("utf-8-sig") + "Bo;Ålborg\n".encode("cp1252"))
    found = find_encoding(file)
    assert found.notes == ("encoding_mixed",)
    assert choices(found, file)[0] == "utf-8-sig"
    document = catalogue.open_document(file, ReadOptions(), catalogue.formats())[1]
    document.sheets()
    assert [row.cells[1] for row in document.rows(0)] == ["By", "Århus", "Ålborg"]


def test_letters_late_in_a_long_plain_file_are_found() -> None:
    plain = b"name;city\n" + b"Bo;Ribe\n" * 200_000
    file = io.BytesIO(plain + "Åse;Århus på Fyn\n".encode("cp1252") * 30)
    found = find_encoding(file)
    assert (found.name, found.guessed) == ("cp1252", True)


def test_a_line_without_end_is_judged_by_its_surroundings() -> None:
    line = b"x" * 100_000 + "Købmand på Ærø, Åse Øster".encode("cp1252") + b"y" * 100_000
    assert rank(line)[0] == "cp1252"
    assert find_encoding(io.BytesIO(line + b"\n")).guessed
