"""Formula defusing: no field of a csv starts with a trigger, and phone numbers stay clean (security T-40)."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.writers.defuse import defuse
from lead_desk.writers.formats import delimited

TRIGGERS = "=+-@\t\r\n＝＋－＠"
HIDDEN = ["", " ", "\u00a0", "\ufeff", "\u200b", "\u2060", '"', "'", " \u200b "]
PAYLOADS = [
    f"{hidden}{trigger}{rest}"
    for hidden in HIDDEN
    for trigger in TRIGGERS
    for rest in ("1+1", "cmd|'/c calc'!A0", 'HYPERLINK("x")', "SUM(A1)")
]


def _starts_badly(text: str) -> bool:
    shown = text.strip(" \u00a0\ufeff\u200b\u2060\"'\u00ad")
    return text[:1] in ("\t", "\r", "\n", "\x00") or (shown[:1] in set(TRIGGERS) and not text.startswith("'"))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_never_starts_a_field(payload: str) -> None:
    assert not _starts_badly(defuse(payload))


@pytest.mark.parametrize("number", ["+4520114201", "+442079460101", "+15551234567", "+1234567"])
def test_phone_numbers_stay_as_they_are(number: str) -> None:
    assert defuse(number) == number


@pytest.mark.parametrize("number", ["+45 20114201", "+0123456", "+4520114201*cmd", "+45"])
def test_only_strict_e164_is_let_through(number: str) -> None:
    assert defuse(number).startswith("'")


@pytest.mark.parametrize(
    "text",
    [
        "Åse Øvlisen-Prøve",
        "a@b.example",
        "3-4 people",
        "https://x.example/?a=1&b=2",
        "Müller & Söhne",
        "O'Brien",
        "A, B",
    ],
)
def test_ordinary_text_is_untouched(text: str) -> None:
    assert defuse(text) == text


@pytest.mark.parametrize("text", ["note;=cmd()", "a,@SUM(1)", 'x"=1+1', "line\n=1+1", "tab\t=2", "x;-2+3"])
def test_a_trigger_behind_a_delimiter_is_defused_too(text: str) -> None:
    assert "'" in defuse(text)


def test_two_phone_numbers_in_one_field_stay_clean() -> None:
    assert defuse("0; +4520114201; +4520114202") == "0; +4520114201; +4520114202"


def test_a_list_in_a_note_stays_readable() -> None:
    assert defuse("Wants:\n- boxes\n- tape") == "Wants:\n- boxes\n- tape"


@given(st.text(max_size=60))
def test_defusing_only_ever_adds_apostrophes(text: str) -> None:
    plain = text.replace("'", "")
    assert defuse(text).replace("'", "") in (plain, plain.replace("\x00", ""))


@given(st.lists(st.lists(st.text(max_size=30), min_size=3, max_size=3), max_size=5))
def test_every_field_of_a_written_csv_is_harmless(rows: list[list[str]]) -> None:
    stream = io.BytesIO()
    delimited.write(stream, "csv", ["a", "b", "c"], rows)
    for row in csv.reader(io.StringIO(stream.getvalue().decode("utf-8-sig"), newline="")):
        for field in row:
            assert field[:1] not in set(TRIGGERS) | {"\x00"} or defuse(field) == field
