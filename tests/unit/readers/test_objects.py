"""JSON, JSON lines, contact cards."""

import json
from collections.abc import Callable

import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers.shape import Row

Cells = Callable[..., list[list[str]]]
Rows = Callable[..., list[Row]]


def test_jsonl_header_is_the_union_of_keys_in_order(rows: Rows) -> None:
    lines = ['{"name": "Åse", "phone": 4520123456}', "", '{"name": "Bo", "born": null, "ok": true, "tags": ["a", "b"]}',
             '{"address": {"city": "Ribe", "geo": {"lat": 55.10}}, "id": 12345678901234567890}']  # fmt: skip
    assert rows("\n".join(lines).encode()) == [
        Row(1, ["name", "phone", "born", "ok", "tags", "address city", "address geo lat", "id"]),
        Row(2, ["Åse", "4520123456"]),
        Row(4, ["Bo", "", "", "TRUE", "a; b"]),
        Row(5, ["", "", "", "", "", "Ribe", "55.1", "12345678901234567890"]),
    ]


@pytest.mark.parametrize("wrap", [lambda leads: leads, lambda leads: {"count": 2, "data": {"contacts": leads}}])
def test_json_arrays_plain_and_wrapped(cells: Cells, wrap: Callable[[object], object]) -> None:
    leads = [{"name": "Åse", "emails": [{"value": "a@x.example", "type": "work"}]}, {"name": "Bo", "n": 1.50}]
    assert cells(json.dumps(wrap(leads), indent=1).encode()) == [
        ["name", "emails", "n"], ["Åse", "value: a@x.example, type: work"], ["Bo", "", "1.5"],
    ]  # fmt: skip


def test_an_object_around_the_list_is_taken_off_on_a_single_line_too(cells: Cells) -> None:
    leads = [{"name": "Åse", "phones": [{"type": "work", "value": "1"}]}]
    assert cells(json.dumps({"success": True, "data": leads, "page": {"start": 0}}).encode())[1][0] == "Åse"


def test_one_object_is_one_row_whatever_parts_it_has(cells: Cells) -> None:
    lead = {"name": "Åse", "phones": [{"type": "work", "value": "1"}, {"type": "home", "value": "2"}]}
    assert cells(json.dumps(lead).encode()) == [
        ["name", "phones"],
        ["Åse", "type: work, value: 1; type: home, value: 2"],
    ]


def test_long_json_arrays_are_streamed(cells: Cells) -> None:
    leads = [{"id": number, "note": "x" * 200, "é": "ü"} for number in range(5_000)]
    found = cells(json.dumps(leads, ensure_ascii=False).encode())
    assert len(found) == 5_001
    assert found[-1] == ["4999", "x" * 200, "ü"]


@pytest.mark.parametrize(
    "data",
    [b'{"a": 1}\n{"a": \n', b'[{"a": 1}, {"a"', b'{"a": [{"b": 1}', b"[]", b"{}\n{}\n",
     b"[" + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"]", b"[" * 100_000],
)  # fmt: skip
def test_broken_json_is_refused(cells: Cells, data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        cells(data)


CARDS = """BEGIN:VCARD
VERSION:3.0
N:Lund;Åse;Marie;Dr.;
FN:Åse Lund
item1.EMAIL;type=INTERNET;type=WORK;type=pref:ase@x.example
EMAIL;TYPE=home:privat@y.example
TEL;TYPE=CELL:+45 20 12 34 56
TEL;TYPE=WORK,VOICE:+45 33 11 22 33
ORG:Blåbær\\, Smør ApS;Salg
TITLE:Chef
ADR;TYPE=WORK:;;Nygade 1;Ribe;;6760;Danmark
NOTE:line one\\nline
  two
BDAY:1984-03-02
PHOTO;ENCODING=b:AAAA
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=
rgen
TEL;WORK;FAX:123
EMAIL:j@z.example
END:VCARD
"""


def test_cards_become_rows_with_known_headers(cells: Cells) -> None:
    header, first, second = cells(CARDS.encode())
    assert dict(zip(header, first, strict=False)) == {
        "Full name": "Åse Lund", "Salutation": "Dr.", "First name": "Åse", "Middle name": "Marie", "Last name": "Lund",
        "Company": "Blåbær, Smør ApS", "Department": "Salg", "Job title": "Chef", "Email": "ase@x.example",
        "Phone": "+45 33 11 22 33", "Mobile": "+45 20 12 34 56", "Street": "Nygade 1", "City": "Ribe",
        "Postcode": "6760", "Country": "Danmark", "Notes": "line one\nline two", "Birthday": "1984-03-02",
        "Home email": "privat@y.example",
    }  # fmt: skip
    named = dict(zip(header, second, strict=False))
    assert (named["First name"], named["Last name"], named["Fax"], named["Email"]) == (
        "Jürgen",
        "Müller",
        "123",
        "j@z.example",
    )


def test_cards_in_another_encoding(cells: Cells) -> None:
    data = "BEGIN:VCARD\r\nFN:Jürgen Müller\r\nEND:VCARD\r\n".encode("cp1252")
    assert cells(data)[1] == ["Jürgen Müller"]
    assert cells(data, options=ReadOptions(encoding="cp1252"))[1] == ["Jürgen Müller"]


def test_an_empty_card_is_nothing(cells: Cells) -> None:
    with pytest.raises(UnreadableFileError):
        cells(b"BEGIN:VCARD\nEND:VCARD\n")
