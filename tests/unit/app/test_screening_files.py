"""Files of answers of do-not-call lists: what counts as an answer, and what the gate then sees."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence.file_words import tells_listed
from lead_desk.app.evidence.screening_files import Holds, ScreeningReport, ScreeningRequest
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UnreadableFileError, UsageError
from lead_desk.domain.evidence import Screening
from lead_desk.law.lists import dnc_lists, find_list

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 19)
NUMBER = "+442079460001"


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    yield made
    made.close()


def given(desk: Desk, folder: Path, text: str, name: str = "tps", **more: Any) -> ScreeningReport:
    path = folder / f"answers{len(text)}.csv"
    path.write_text(text)
    return desk.import_screening(ScreeningRequest(path, name, more.pop("checked_on", DAY), **more))


def answers(desk: Desk) -> dict[str, tuple[bool, date]]:
    return {i.identifier: (i.listed, i.checked_on) for i in desk.all(Screening) if i.key.startswith("screening-")}


def test_tps_and_ctps_columns_answer_together(desk: Desk, tmp_path: Path) -> None:
    text = "Company,Telephone,TPS,CTPS\nA,020 7946 0001,N,Y\nB,020 7946 0002,N,N\nC,020 7946 0003,,\nD,,Y,N\n"
    report = given(desk, tmp_path, text)
    assert (report.list_name, report.country, report.valid_days) == ("TPS and CTPS", "GB", 28)
    assert (report.rows, report.listed, report.clear) == (4, 1, 1)
    assert [code for _sheet, _row, code in report.rejected] == ["NO_ANSWER", "NO_IDENTIFIER"]
    assert answers(desk) == {NUMBER: (True, DAY), "+442079460002": (False, DAY)}


def test_a_word_we_do_not_know_is_no_answer(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        given(desk, tmp_path, f"Phone,Result\n{NUMBER},perhaps\n")
    assert caught.value.reason == "NO_ANSWERS"


@pytest.mark.parametrize(
    ("cell", "listed"),
    [
        ("TPS listed", True),
        ("on CTPS", True),
        ("TPS: yes", True),
        ("not listed", False),
        ("the", False),
        ("", False),
        ("no TPS", False),
        ("unlisted", False),
    ],
)
def test_a_listing_may_be_told_in_several_words(cell: str, listed: bool) -> None:
    assert tells_listed(cell) is listed


@pytest.mark.parametrize(("holds", "listed"), [(Holds.LISTED, True), (Holds.CLEAR, False)])
def test_a_bare_list_says_what_the_user_says(desk: Desk, tmp_path: Path, holds: Holds, listed: bool) -> None:
    given(desk, tmp_path, "+46 8 123 456 01\n+46 8 123 456 02\n", "nix", holds=holds)
    assert {value[0] for value in answers(desk).values()} == {listed}


def test_the_newest_answer_is_on_record_alone(desk: Desk, tmp_path: Path) -> None:
    given(desk, tmp_path, f"Phone,Result\n{NUMBER},listed\n", checked_on=date(2026, 10, 1))
    given(desk, tmp_path, f"Phone,Result\n{NUMBER},not listed\n")
    assert answers(desk) == {NUMBER: (False, DAY)}
    late = given(desk, tmp_path, f"Phone,Result,Note\n{NUMBER},listed,x\n", checked_on=date(2026, 10, 2))
    assert (late.taken, late.unchanged) == (0, 1)
    assert answers(desk) == {NUMBER: (False, DAY)}


def test_a_row_may_bring_its_own_days(desk: Desk, tmp_path: Path) -> None:
    text = "Phone,Listed,Checked on,Registered on\n+393331234567,yes,2026-11-02,2024-05-06\n"
    given(desk, tmp_path, text, "rpo", country="IT")
    found = next(item for item in desk.all(Screening) if item.identifier == "+393331234567")
    assert (found.checked_on, found.registered_on) == (date(2026, 11, 2), date(2024, 5, 6))


def test_a_check_in_the_future_and_an_unknown_campaign_are_refused(desk: Desk, tmp_path: Path) -> None:
    text = f"Phone,Result\n{NUMBER},listed\n"
    with pytest.raises(UsageError):
        given(desk, tmp_path, text, checked_on=date(2026, 12, 1))
    with pytest.raises(UsageError) as caught:
        given(desk, tmp_path, text, campaign="nowhere")
    assert caught.value.reason == "UNKNOWN_CAMPAIGN"
    assert answers(desk) == {}


def test_lists_are_found_by_short_names() -> None:
    assert find_list("CTPS").name == "TPS and CTPS"
    assert find_list("robinson", "dk").name == "Robinsonlisten (CPR)"
    assert find_list("Robinson", "ES").name == "Lista Robinson (ADigital)"
    with pytest.raises(UsageError) as several:
        find_list("robinson")
    assert several.value.reason == "WHICH_LIST"
    assert "(DK)" in several.value.remedy
    with pytest.raises(UsageError) as none:
        find_list("no such list", "DK")
    assert none.value.reason == "UNKNOWN_LIST"


def test_every_list_of_the_rules_can_be_named() -> None:
    for item in dnc_lists():
        assert find_list(item.name, item.country) == item
