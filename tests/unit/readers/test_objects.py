"""JSON, JSON lines, contact cards."""

import json
from collections.abc import Callable

import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers.shape import Document, Row

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


def test_a_name_that_stands_twice_in_an_object_keeps_both_values(cells: Cells) -> None:
    twice = '{"name": "Bo", "phone": "1", "phone": "2", "phone 2": "3", "phone": "4"}'
    expected = [["name", "phone", "phone 3", "phone 2", "phone 4"], ["Bo", "1", "2", "3", "4"]]
    for data in (twice + "\n" + twice, f"[{twice}, {twice}]", f'{{"leads": [{twice}, {twice}], "n": 2}}'):
        assert cells(data.encode()) == [*expected, expected[1]]


def test_names_that_meet_once_they_are_flat_keep_both_values(cells: Cells) -> None:
    data = b'[{"address": {"city": "Ribe"}, "address city": "Koge"}, {"address city": "Vejle"}]'
    assert cells(data) == [["address city", "address city 2"], ["Ribe", "Koge"], ["Vejle"]]


def test_lists_beside_the_longest_one_are_told(opened: Callable[..., Document]) -> None:
    (sheet,) = opened(b'{"leads": [{"a": 1}, {"a": 2}], "old": [{"a": 3}], "n": [1, 2]}').sheets()
    assert sheet.notes == ("other_lists:1",)
    assert opened(b'{"leads": [{"a": 1}, {"a": 2}], "n": [1, 2]}').sheets()[0].notes == ()


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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [('[["Name", "City"], ["Bo", "Ribe"], ["Ida", 7]]', [["Name", "City"], ["Bo", "Ribe"], ["Ida", "7"]]),
     ('{"range": "A1:B2", "values": [["Name", "City"], ["Bo", "Ribe"]]}', [["Name", "City"], ["Bo", "Ribe"]]),
     ('["Name", "City"]\n["Bo", "Ribe"]\n', [["Name", "City"], ["Bo", "Ribe"]]),
     ('["bo@x.example", "ida@x.example"]', [["value"], ["bo@x.example"], ["ida@x.example"]]),
     ('{"-Nx1": {"name": "Bo"}, "-Nx2": {"name": "Ida"}}', [["key", "name"], ["-Nx1", "Bo"], ["-Nx2", "Ida"]]),
     ('{"name": ["Bo", "Ida"], "city": ["Ribe", null]}', [["name", "city"], ["Bo", "Ribe"], ["Ida"]]),
     ('{"name": {"0": "Bo", "1": "Ida"}, "city": {"0": "Ribe", "1": "Koge"}}',
      [["name", "city"], ["Bo", "Ribe"], ["Ida", "Koge"]]),
     ('{"person": {"name": "Bo"}, "firm": {"name": "Firma"}}', [["person name", "firm name"], ["Bo", "Firma"]]),
     ('{"name": "Bo", "emails": ["a@x.example", "b@x.example"]}', [["name", "emails"],
                                                                   ["Bo", "a@x.example; b@x.example"]]),
     ('{\n"name": "Bo"\n}\n{\n"name": "Ida"\n}\n', [["name"], ["Bo"], ["Ida"]]),
     ('{"name": "Bo"},\n{"name": "Ida"},\n', [["name"], ["Bo"], ["Ida"]]),
     ('[{"name": "Bo"}]\n[{"name": "Ida"}]', [["name"], ["Bo"], ["Ida"]])],
)  # fmt: skip
def test_lists_in_json_come_in_many_shapes(cells, text: str, wanted: list[list[str]]) -> None:
    assert cells(text.encode()) == wanted


def test_what_stands_behind_a_list_in_json_is_not_passed_over(cells) -> None:
    with pytest.raises(UnreadableFileError):
        cells(b'[{"name": "Bo"}] and {"name": "Ida"}')


@pytest.mark.parametrize(
    "text",
    ['{"-Nx1": {"name": "Bo"}, "-Nx2": {"name": "Ida"}}', '{"name": ["Bo", "Ida"], "city": ["Ribe", ""]}',
     '{"values": [["Name", "City"], ["Bo", "Ribe"]]}', '{"name": "Bo"}\n,{"name": "Ida"}'],
)  # fmt: skip
def test_rows_are_not_taken_out_of_an_unusual_shape(opened, text: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        opened(text.encode()).without(0, lambda number: number < 3)
    assert refused.value.reason == "NOT_AS_IT_CAME"


def test_rows_are_taken_out_of_an_array_of_rows(opened) -> None:
    left = opened(b'[["Name"], ["Bo"], ["Ida"]]').without(0, lambda number: number != 2)
    assert b"".join(left.content) == b'[["Name"], ["Ida"]]'
    left = opened(b'["Name", "City"]\n["Bo", "Ribe"]\n["Ida", "Koge"]\n').without(0, lambda number: number != 2)
    assert b"".join(left.content) == b'["Name", "City"]\n["Ida", "Koge"]\n'


def test_values_are_ordered_by_the_choice_of_their_owner(cells) -> None:
    card = "BEGIN:VCARD\nFN:Bo\nEMAIL;PREF=3:c@x.example\nEMAIL;PREF=1:a@x.example\nEMAIL:d@x.example\nEND:VCARD\n"
    assert cells(card.encode())[1][1:] == ["a@x.example", "c@x.example", "d@x.example"]


def test_a_card_within_a_card_or_without_an_end_loses_nobody(cells) -> None:
    agent = "AGENT:\nBEGIN:VCARD\nFN:Eva\nEND:VCARD\n"
    cards = f"BEGIN:VCARD\nFN:Bo\n{agent}EMAIL:bo@x.example\nEND:VCARD\nBEGIN:VCARD\nFN:Ida\nBEGIN:VCARD\nFN:Per\n"
    assert cells(cards.encode()) == [["Full name", "Email"], ["Bo", "bo@x.example"], ["Ida"], ["Per"]]
