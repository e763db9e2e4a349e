"""Files of people who must not be contacted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app import stop_files
from lead_desk.app.desk import Desk
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.stop import StopKind, StopReason, StopScope


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False)
    yield made
    made.close()


def test_identifiers_are_found_wherever_they_stand(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.csv"
    path.write_text(
        "Name,Email,Phone,Domain,Website,Customer number,Date\n"
        "Ann,Ann.Lee@Firm.example,22 10 00 01,,www.keep.example,20112233,2026-01-02\n"
        "Bo,,,never.example,,20112234,2026-01-03\n"
        "Co,@never2.example,,,,20112235,\n"
    )
    found = {(stop.kind, stop.value) for stop in stop_files.read(desk.core, path, StopReason.UNSUBSCRIBE, None, "DK")}
    assert found == {
        (StopKind.EMAIL, "ann.lee@firm.example"),
        (StopKind.PHONE, "+4522100001"),
        (StopKind.DOMAIN, "never.example"),
        (StopKind.DOMAIN, "never2.example"),
    }


def test_a_bare_list_is_taken_for_what_each_cell_looks_like(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("a@x.example\n+45 22 10 00 01\nnever.example\n")
    found = {(stop.kind, stop.value) for stop in stop_files.read(desk.core, path, StopReason.UNSUBSCRIBE, None, "")}
    assert found == {
        (StopKind.EMAIL, "a@x.example"),
        (StopKind.PHONE, "+4522100001"),
        (StopKind.DOMAIN, "never.example"),
    }


def test_a_bare_list_is_read_and_counted_once(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("a@x.example\nb@x.example\na@x.example\n")
    before = desk.stops_count()
    assert desk.import_stops(path, channel=Channel.EMAIL) == 2
    assert desk.import_stops(path, channel=Channel.EMAIL) == 0
    assert desk.stops_count() == before + 2


def test_erasure_binds_everything(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("a@x.example\nb@x.example\n")
    scopes = {stop.scope for stop in stop_files.read(desk.core, path, StopReason.ERASURE, None, "")}
    assert scopes == {StopScope.ALL}


def test_a_file_without_identifiers_says_so(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("Name,Town\nAnn,Aarhus\n")
    with pytest.raises(UnreadableFileError) as caught:
        desk.import_stops(path)
    assert caught.value.reason == "NO_IDENTIFIERS"
