"""Delimited text: any delimiter, any encoding, any line ends, and quotes that nobody closed."""

import io
from array import array
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import records
from lead_desk.readers.dialects import Dialect, find_dialect
from lead_desk.readers.records import read_records
from lead_desk.readers.shape import Document, Row

Cells = Callable[..., list[list[str]]]
Rows = Callable[..., list[Row]]
Open = Callable[..., Document]

DANISH = "Navn;Firma;By\nÅse Øvlisen;Blåbær ApS;Århus\nSøren Kjær;Rødgrød A/S;Køge\nÆgir Ågård;Smør & Brød;Ærø\n"
GERMAN = (
    "Name;Firma;Stadt\nJürgen Müller;Größe GmbH;München\n"
    "Änne Bäcker;Straßenbau Köhler;Düsseldorf\nJörg Weiß;Übersee;Köln\n"
)
FRENCH = (
    "Nom;Société;Ville\nHélène Lefèvre;Crêperie Noël;Besançon\n"
    "François Gaspé;Forêt & Cie;Orléans\nZoé Maître;L’Œuvre;Nîmes\n"
)
POLISH = (
    "Imię;Firma;Miasto\nŁukasz Wiśniewski;Źródło;Łódź\n"
    "Grażyna Dąbrowska;Świat Książki;Gdańsk\nStanisław Żak;Śnieżka;Kraków\n"
)
CZECH = "Jméno;Firma;Město\nJiří Dvořák;Řezník;Plzeň\nŠárka Nováčková;Růže;Děčín\nLuboš Žižka;Květiny;Třebíč\n"
JAPANESE = "名前,会社\n山田太郎,株式会社さくら\n鈴木花子,東京ソフト\n佐藤一郎,カタカナ商事\n"
RUSSIAN = "Имя;Фирма\nИван Петров;Заря\nОльга Смирнова;Восток\nПётр Ильин;Север\n"


@pytest.mark.parametrize(
    "encoding",
    ["cp1252", "latin-1", "cp850", "mac_roman", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
@pytest.mark.parametrize("text", [DANISH, GERMAN, FRENCH.replace("’", "'").replace("Œ", "Oe")])
def test_western_letters_are_read_in_every_encoding(cells: Cells, text: str, encoding: str) -> None:
    assert cells(text.encode(encoding)) == [line.split(";") for line in text.splitlines()]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(POLISH, "cp1250"), (CZECH, "cp1250"), (DANISH, "cp437"), (RUSSIAN, "cp1251"), (FRENCH, "cp1252")],
)
def test_other_tables_are_told_apart(cells: Cells, text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore")
    assert cells(data) == [line.split(";") for line in data.decode(encoding).splitlines()]


def test_turkish_capitals_are_no_stumbling_block(cells: Cells) -> None:
    text = "Ad;Şehir\nİsmail Yılmaz;İzmir\nAyşe Öztürk;Eskişehir\nÇağrı Güneş;Muğla\n"
    assert cells(text.encode("cp1254")) == [line.split(";") for line in text.splitlines()]


def test_three_danish_letters_are_enough(cells: Cells) -> None:
    assert cells("a,b\n1,æøå\n".encode("cp1252"))[1] == ["1", "æøå"]


def test_shift_jis_is_found(cells: Cells) -> None:
    assert cells(JAPANESE.encode("shift_jis")) == [line.split(",") for line in JAPANESE.splitlines()]


def test_utf7_is_found(cells: Cells) -> None:
    assert cells("Navn,By\nÅse,Århus\nBo,Ærø\n".encode("utf-7"))[1] == ["Åse", "Århus"]


def test_a_few_windows_bytes_do_not_spoil_a_utf8_file(cells: Cells, opened: Open) -> None:
    data = (DANISH * 200).encode() + "Ågot;x;y\n".encode("cp1252")
    assert cells(data)[-1] == ["Ågot", "x", "y"]
    assert opened(data).sheets()[0].notes == ("encoding_mixed",)


def test_a_guess_is_noted_and_the_user_may_choose_another(opened: Open, cells: Cells) -> None:
    data = DANISH.encode("cp1252")
    document = opened(data)
    assert document.sheets()[0].notes == ("encoding_guessed:cp1252",)
    assert document.encodings()[0] == "cp1252"
    assert "cp850" in document.encodings()
    assert cells(data, options=ReadOptions(encoding="latin-1"))[1][0] == "Åse Øvlisen"
    assert opened(DANISH.encode()).encodings() == ()
    by_hand = opened(data, ReadOptions(encoding="mac_iceland")).encodings()
    assert by_hand[:2] == ("mac_iceland", "cp1252"), "the others stay on offer"
    for name in ("klingon", "hex", "undefined"):
        with pytest.raises(UnreadableFileError) as caught:
            cells(data, options=ReadOptions(encoding=name))
        assert "no such encoding" in caught.value.sentence


@pytest.mark.parametrize("sign", [",", ";", "\t", "|", "~", "^"])
def test_delimiters_are_found_by_consistency(opened: Open, cells: Cells, sign: str) -> None:
    lines = [
        ["Name", "Email", "Note"],
        ["Ada Lund", "ada@x.example", "1.5"],
        ["Bo Hy", "bo@x.example", ""],
        ["Cy", "cy@x.example", "z"],
    ]
    data = "\n".join(sign.join(line) for line in lines).encode()
    assert opened(data).sheets()[0].delimiter == sign
    assert cells(data)[1] == lines[1]


def test_commas_in_text_do_not_beat_the_semicolon(opened: Open) -> None:
    data = b"Name;Amount;Note\nAda;1,5;a, b, c\nBo;2,5;d, e, f\nCy;10,25;g, h, i\n"
    assert opened(data).sheets()[0].delimiter == ";"


def test_the_user_may_choose_the_delimiter(cells: Cells) -> None:
    assert cells(b"a,b;c\nd,e;f\n", options=ReadOptions(delimiter=";"))[0] == ["a,b", "c"]


def test_one_column_stays_one_column(cells: Cells) -> None:
    data = b"ada@blank.example\nbo@blank.example\ncy@blank.example\n"
    assert cells(data) == [["ada@blank.example"], ["bo@blank.example"], ["cy@blank.example"]]


def test_a_sentence_with_a_colon_is_not_a_table_of_two(cells: Cells) -> None:
    assert len(cells(b"Attachment c:\\x.xls not found!")[0]) == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems(rows: Rows, end: str) -> None:
    data = end.join(["Name,City", "Ada,Køge", "Bo,", "", "Cy,Ribe", ""]).encode()
    assert [(row.number, row.cells) for row in rows(data)] == [
        (1, ["Name", "City"]),
        (2, ["Ada", "Køge"]),
        (3, ["Bo"]),
        (5, ["Cy", "Ribe"]),
    ]


def test_signs_that_only_look_like_line_ends_do_not_cut_records(cells: Cells) -> None:
    data = "Name,Note\nAda,a\u2028b\u0085c\x0bd\x0ce\nBo,x\n".encode()
    assert cells(data)[1:] == [["Ada", "a\u2028b\u0085c\x0bd\x0ce"], ["Bo", "x"]]


def test_quotes_hold_delimiters_breaks_and_doubled_quotes(cells: Cells) -> None:
    data = b'Name,Note,City\n"Lund, Ada","two\nlines","a ""quoted"" word"\nBo,x,y\n'
    assert cells(data)[1] == ["Lund, Ada", "two\nlines", 'a "quoted" word']


def test_backslash_escapes(cells: Cells) -> None:
    data = b'Name,Note,City\nAda,"say \\"hi\\" now",Ribe\nBo,"a \\"b\\", c",Koge\n'
    assert cells(data)[1:] == [["Ada", 'say "hi" now', "Ribe"], ["Bo", 'a "b", c', "Koge"]]


def test_a_declared_delimiter_is_believed_and_its_line_is_no_row(rows: Rows) -> None:
    assert [(row.number, row.cells) for row in rows(b"sep=|\nName|City\nAda|Ribe, by\n")] == [
        (2, ["Name", "City"]),
        (3, ["Ada", "Ribe, by"]),
    ]


def test_apostrophes_may_quote(cells: Cells) -> None:
    assert cells(b"'Name','City'\n'Lund, Ada','Ribe'\n'Bo','Koge'\n")[1] == ["Lund, Ada", "Ribe"]


def test_nuls_and_the_mark_of_dos_leave_no_trace(cells: Cells) -> None:
    assert cells(b"Name,City\nA\0da,Ribe\n" + b"\0" * 4096) == [["Name", "City"], ["Ada", "Ribe"]]
    assert cells(b"Name,City\nAda,Ribe\n\x1a") == [["Name", "City"], ["Ada", "Ribe"]]


@pytest.mark.parametrize("count", [3, 200, 5000])
def test_an_open_quote_swallows_nobody(rows: Rows, opened: Open, count: int) -> None:
    lines = ["Name,Note,Email", 'Ada,"never closed,ada@x.example'] + [f"P{n},x,p{n}@x.example" for n in range(count)]
    data = ("\n".join(lines) + "\n").encode()
    found = rows(data)
    assert len(found) == count + 2
    assert found[1] == Row(2, ["Ada", "never closed", "ada@x.example"], notes=("unterminated_quote",))
    assert found[-1].cells[0] == f"P{count - 1}"
    assert opened(data).sheets()[0].notes == ("unterminated_quote:2",)


def test_two_open_quotes_do_not_pair_up_over_other_people(rows: Rows) -> None:
    lines = ["Name,Note,Email"] + [f"P{n},{chr(34) if n in (3, 30) else ''}x,p{n}@x.example" for n in range(60)]
    found = rows("\n".join(lines).encode())
    assert [row.cells[2] for row in found[1:]] == [f"p{n}@x.example" for n in range(60)]


def test_long_notes_of_many_lines_stay_whole(rows: Rows) -> None:
    note = "\n".join(f"line {n}, with a comma" for n in range(300))
    data = f'Name,Note,City,Country\nAda,"{note}",Ribe,DK\nBo,x,Koge,DK\n'.encode()
    assert rows(data)[1].cells == ["Ada", note, "Ribe", "DK"]


def test_long_cells_are_stored_whole_and_endless_ones_refused(cells: Cells) -> None:
    assert len(cells(b"Name,Note\nAda," + b"x" * 40_000 + b"\n")[1][1]) == 40_000
    with pytest.raises(UnreadableFileError) as refused:
        cells(b"Name,Note\nAda," + b"x" * 1_200_000 + b"\n")
    assert "Row 2" in refused.value.sentence
    with pytest.raises(UnreadableFileError) as refused:
        cells(b"Name,Note\n" + b"x" * 5_000_000)
    assert refused.value.sentence.startswith("Line 2 of this file has more than four million letters")
    assert "line breaks" in refused.value.remedy
    with pytest.raises(UnreadableFileError):
        cells(b"Name,Note\n" + b"x," * 20_000 + b"\n")


@pytest.mark.parametrize("data", [b"\n" * 1000, b"\xef\xbb\xbf", b" \t\r\n", b"\xff\xfe", b",,,\n,,\n"])
def test_nothing_in_it_is_said_so(opened: Open, data: bytes) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        opened(data).sheets()
    assert refused.value.reason == "EMPTY"


_CELL = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=12)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(_CELL, min_size=3, max_size=3).filter(lambda row: any(row)), min_size=2, max_size=12))
def test_whatever_is_quoted_comes_back(table: list[list[str]]) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    text = "".join(";".join(map(quoted, row)) + "\r\n" for row in table)
    lines = iter(io.StringIO(text, newline="").readlines())
    assert [row.cells for row in read_records(lines, Dialect(";"))] == table


def test_an_empty_sample_has_the_usual_dialect() -> None:
    assert find_dialect([]) == Dialect(",")


_LINES = st.lists(
    st.tuples(
        st.lists(st.sampled_from(["a", "b", "", 'he said "no"', '"b;c"', '"open', "x\\", "\0", "é"]), max_size=3).map(
            ";".join
        ),
        st.sampled_from(["\n", "\n", "\r\n", "\r", "\x1a\n"]),
    ).map("".join),
    max_size=14,
)
_DIALECTS = st.builds(Dialect, st.just(";"), st.sampled_from(['"', ""]), st.booleans(), st.integers(0, 1))


@settings(max_examples=200, deadline=None)
@given(_LINES, _DIALECTS, st.integers(1, 4))
def test_lines_cut_by_the_batch_give_what_one_by_one_they_give(lines: list[str], dialect: Dialect, size: int) -> None:
    def read() -> tuple[list[Row], list[int]]:
        spans = array("L")
        return list(read_records(iter(lines), dialect, spans)), list(spans)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(records, "_plain", lambda *_given: iter(()))
        one_by_one = read()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(records, "_BATCH", size)
        assert read() == one_by_one


def test_a_cell_beyond_all_measure_is_told_by_its_row() -> None:
    lines = ["a,b\n"] * 300 + ["x" * 1_100_000 + ",b\n"]
    with pytest.raises(UnreadableFileError) as refused:
        list(read_records(iter(lines), Dialect(",")))
    assert "301" in str(refused.value)


def test_a_space_behind_each_separator_does_not_keep_quotes_from_counting(cells) -> None:
    text = b'Name, Email, City\n"Bo", "bo@x.example", "Ribe, DK"\n"Ida", "ida@x.example", "Koge, DK"\n'
    assert cells(text)[1:] == [["Bo", "bo@x.example", "Ribe, DK"], ["Ida", "ida@x.example", "Koge, DK"]]
    assert cells(text)[0] == ["Name", "Email", "City"]
    assert cells(b'Name,Note\nBo, "Bossy" B\nIda,x\n')[1] == ["Bo", ' "Bossy" B']
    assert cells(b'Name,Note\nBo, says hi\nIda,"a, b"\n') == [["Name", "Note"], ["Bo", " says hi"], ["Ida", "a, b"]]


def test_apostrophes_that_quote_may_be_doubled_inside(cells) -> None:
    assert cells(b"'Name','Note'\n'Bo','it''s'\n'Ida','a,b'\n") == [["Name", "Note"], ["Bo", "it's"], ["Ida", "a,b"]]


def test_a_few_bytes_of_another_table_do_not_spoil_the_letters_of_all_others(opened, rows) -> None:
    data = b"Name,City\n" + b"Bo,K\xf8ge\n" + "Åse,Ribe\n".encode() * 6
    assert opened(data).sheets()[0].notes == ("encoding_mixed",)
    assert [row.cells for row in rows(data)][1:3] == [["Bo", "Køge"], ["Åse", "Ribe"]]
