"""Children that prepare rows: the same leads as in one process, in order, and never a hanging or a half answer."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import running

from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.dates import DateOrder
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import CellProblem, PreparedLead, RejectedRow
from lead_desk.domain.own_words import AllowedWord, OwnLexicon, OwnWord
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import Refusal, StopReason
from lead_desk.flags.engine import Flagger
from lead_desk.intake.job import Job
from lead_desk.intake.mapping import ColumnMapping, Settings, Target
from lead_desk.readers import prepare_child, prepare_desk, prepared_wire, processes, wire
from lead_desk.readers.limits import Limits
from lead_desk.readers.prepare_desk import ProcessPreparer

FIELDS = ("full_name", "email", "phone", "country", "notes", "opt_in", "date_of_birth", "custom:Shoe size")
JOB = Job(
    ColumnMapping(tuple(Target(place, name.title(), name, "home") for place, name in enumerate(FIELDS))),
    Settings("Messe", "DK", {6: DateOrder.DMY}, value_words={"notes": {"Cust.": "customer"}}),
    date(2026, 11, 22),
    18,
    OwnLexicon(
        (OwnWord("w1", "gluten", FlagKind.SPECIAL, Category.HEALTH, Certainty.POSSIBLE, "notes"),),
        (AllowedWord("a1", "diabetes"),),
    ),
)
HEADERS = ("Name", "Diagnosis", "Date of birth", "CPR-nummer", "Trade union")
FULL = ("Søren Berg", "s.berg@firma.example; b@firma.example", "33 12 34 56", "Danmark", "gluten, diabetes", "no",
        "02/03/2019", "44")  # fmt: skip
CELLS = (
    FULL,
    ("Total", "", "", "", "12", "", "", ""),
    ("", "not an address", "", "", "", "", "", ""),
    ("Anna", "", "+49 30 1234567 / +49 171 1234567", "DE", "Cust.", "yes", "01.01.1900", ""),
    ("", "info@firma.example", "4.5E+09", "", "her son Emil (9)", "maybe", "", ""),
)


def blocks(count: int, size: int = 7) -> list[list[RawRow]]:
    rows = [RawRow(number + 2, CELLS[number % len(CELLS)]) for number in range(count)]
    return [rows[start : start + size] for start in range(0, count, size)]


def children() -> list[str]:
    """The command lines of the preparing children of this process."""
    return running.children("prepare_child")


@pytest.fixture(scope="module")
def expected() -> list[PreparedLead | RejectedRow]:
    return [row for block in JOB.prepare(blocks(100), Flagger.load()) for row in block]


def test_what_travels_comes_out_as_it_went_in(expected: list[PreparedLead | RejectedRow]) -> None:
    assert prepared_wire.unpack_job(prepared_wire.pack_job(JOB)) == JOB
    assert list(prepared_wire.unpack_prepared(prepared_wire.pack_prepared(expected), "Messe")) == expected
    leads = [row for row in expected if isinstance(row, PreparedLead)]
    assert len(leads) < len(expected)
    assert any(lead.findings for lead in leads)
    assert any(lead.more_emails and lead.more_phones == () for lead in leads)
    assert any(lead.problems for lead in leads)
    assert any(lead.originals for lead in leads)


def unchanged(one: Any, plain: Any) -> list[str]:
    """The fields that are as they are by default."""
    return [field.name for field in fields(one) if getattr(one, field.name) == getattr(plain, field.name)]


def test_no_part_of_a_lead_is_left_behind() -> None:
    """A lead whose every field differs from its default: a field that the wire forgot would come back plain."""
    finding = Finding(
        FlagKind.CHILD, Category.HEALTH, "Notes", FlagState.CONFIRMED, "r", Certainty.CERTAIN, "t", "w", True
    )
    problem = CellProblem("Messe", 7, "B", "PHONE_INVALID")
    lead = PreparedLead(
        "Messe", 7, {"email": "a@x.example"}, {"email": "A@x.example"}, (("b@x.example", "work"),),
        (("+4533123456", "home"),), RecipientClass.GENERIC, class_guessed=False, country_guessed=True,
        mobile_number=True, refused=True, findings=(finding,), problems=(problem,),
        evidence=("corporate_subscriber",), refusals=(Refusal(Channel.SMS, StopReason.BOUNCE_COMPLAINT),),
    )  # fmt: skip
    assert unchanged(lead, PreparedLead("", 0, {})) == ["consent"]  # attached to rows that are prepared
    assert list(prepared_wire.unpack_prepared(prepared_wire.pack_prepared([lead]), "Messe")) == [lead]
    words = {"notes": {"a": "b"}}
    settings = Settings(
        "Messe", "DK", {1: DateOrder.MDY}, unshout=True, value_words=words, family_first=True,
        with_codes=frozenset({2}), spellings={"company": {"nordlys|aps": "Nordlys ApS"}},
    )  # fmt: skip
    assert [
        field.name for field in fields(settings) if getattr(settings, field.name) == getattr(Settings(), field.name)
    ] == []
    job = replace(JOB, settings=settings)
    assert prepared_wire.unpack_job(prepared_wire.pack_job(job)) == job


@pytest.mark.parametrize("helpers", [1, 2])
def test_a_crew_prepares_what_one_process_prepares(
    tmp_path: Path, expected: list[PreparedLead | RejectedRow], helpers: int
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("x", encoding="utf-8")
    given: list[Sequence[RawRow]] = list(blocks(100))
    given[3] = wire.PackedRows(wire.pack_rows(given[3]))
    given.insert(5, [RawRow(1, ("", " "))])  # a block without a single row that counts
    with ProcessPreparer(lambda: helpers, worth_it=1).crew(path) as crew:
        assert crew is not None
        assert len(children()) == helpers
        assert crew.verdicts(HEADERS) == Flagger.load().column_verdicts(HEADERS)
        assert [row for block in crew.prepare(given, JOB) for row in block] == expected
        for _moment in range(500):  # they go while the list is still being finished
            if not children():
                break
            time.sleep(0.01)
        assert children() == []
    assert children() == []


def test_children_started_ahead_are_the_crews(tmp_path: Path) -> None:
    path, other = tmp_path / "list.csv", tmp_path / "other.csv"
    for each in (path, other):
        each.write_text("x", encoding="utf-8")
    preparer = ProcessPreparer(lambda: 1, worth_it=1)
    with preparer.ahead(path):
        begun = children()
        assert len(begun) == 1
        with preparer.crew(path) as crew:
            assert crew is not None
            assert children() == begun
            assert crew.verdicts(HEADERS) == Flagger.load().column_verdicts(HEADERS)
        with preparer.crew(other):
            assert len(children()) == 2
        with preparer.crew(path):  # a second list of the same name gets children of its own
            assert len(children()) == 2
    assert children() == []
    with preparer.ahead(path):
        assert len(children()) == 1
    assert children() == []
    with ProcessPreparer(lambda: 1, worth_it=2).ahead(path):
        assert children() == []


def test_small_files_single_cores_and_missing_files_get_no_crew(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("x" * 100, encoding="utf-8")
    for preparer, place in (
        (ProcessPreparer(lambda: 2, worth_it=101), path),
        (ProcessPreparer(lambda: 0, worth_it=1), path),
        (ProcessPreparer(lambda: 2, worth_it=1), tmp_path / "gone.csv"),
    ):
        with preparer.crew(place) as crew:
            assert crew is None
    assert 0 <= prepare_desk.crew_size() <= 3


def test_stopping_half_way_ends_the_children(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("x", encoding="utf-8")
    taken: list[int] = []

    def endless() -> Iterator[list[RawRow]]:
        for block in blocks(100_000, 50):
            taken.append(len(block))
            yield block

    with ProcessPreparer(lambda: 1, worth_it=1).crew(path) as crew:
        assert crew is not None
        next(crew.prepare(endless(), JOB))
    assert children() == []
    assert len(taken) <= 3  # nothing piles up ahead of the one who takes


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("raise SystemExit(3)", "READER_DIED"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "TOO_LARGE"),
        ("import sys; sys.stdout.buffer.write(b'Pgarbage'); sys.stdout.flush()", "READER_DIED"),
        ("import time; time.sleep(60)", "TOO_SLOW"),
    ],
)
def test_a_child_that_dies_is_a_clear_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, code: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("x", encoding="utf-8")
    monkeypatch.setattr(prepare_desk, "_command", lambda: [sys.executable, "-I", "-S", "-c", program])
    preparer = ProcessPreparer(lambda: 1, Limits(silence_seconds=0.5), 1)
    with preparer.crew(path) as crew:
        assert crew is not None
        with pytest.raises(UnreadableFileError) as refused:
            list(crew.prepare(blocks(20_000, 2_000), JOB))
    assert refused.value.reason == code


def test_a_block_that_lies_is_refused_by_the_child(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("x", encoding="utf-8")
    lying = wire.PackedRows(wire.pack_rows(blocks(5)[0]) + b"\0more")
    with ProcessPreparer(lambda: 1, worth_it=1).crew(path) as crew:
        assert crew is not None
        with pytest.raises(UnreadableFileError) as refused:
            list(crew.prepare([lying], JOB))
    assert refused.value.reason == "READER_DIED"


def test_children_let_the_process_that_stores_go_first(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Email\nbo@firma.example\n", encoding="utf-8")
    with ProcessPreparer(lambda: 1, worth_it=1).crew(path) as crew:
        assert crew is not None
        crew.verdicts(["Email"])  # its rules are loaded then
        (child,) = crew._children
        if sys.platform == "win32":
            import ctypes

            handle = ctypes.c_void_p(int(child._process._handle))
            assert ctypes.windll.kernel32.GetPriorityClass(handle) == prepare_child._BELOW_NORMAL
        else:
            lowest, own = 19, os.getpriority(os.PRIO_PROCESS, 0)
            wanted = min(own + prepare_child._NICE, lowest)
            assert os.getpriority(os.PRIO_PROCESS, child._process.pid) == wanted


def test_the_frozen_app_knows_its_children_by_their_flags() -> None:
    from lead_desk import __main__ as start

    assert (start.CHILD_FLAG, start.PREPARER_FLAG) == (processes.READER_FLAG, processes.PREPARER_FLAG)
