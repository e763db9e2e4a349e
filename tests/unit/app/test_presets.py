"""Presets: each arranges what a campaign lets out as another program imports it, and never adds to it."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.exports.presets import layout, preset, presets
from lead_desk.app.imports import demo_story
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.fields import CATALOGUE

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ALL = tuple(field.name for field in CATALOGUE if field.exportable)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    demo_story.sign(made)
    yield made
    made.close()


def test_every_program_named_has_a_preset() -> None:
    assert presets().keys() == {"hubspot", "salesforce", "pipedrive", "mailchimp", "brevo", "lemlist", "dialler"}


@pytest.mark.parametrize("key", sorted(presets()))
def test_a_preset_loses_no_field_and_names_none_twice(key: str) -> None:
    found = layout(ALL, key)
    assert set(found.fields) >= set(ALL) - {"full_name"}
    assert len(found.fields) == len(set(found.fields)) == len(found.headers)
    assert len({header.casefold() for header in found.headers}) == len(found.headers)
    assert found.fields[0] == preset(key).columns[0][0]


def test_a_preset_adds_nothing_to_what_the_campaign_lets_out() -> None:
    assert layout(("email", "company", "custom:Shoe"), "hubspot").headers == ("Email", "Company Name", "Shoe")
    parts = layout(("company", "full_name"), "salesforce")
    assert parts.fields == ("first_name", "last_name", "company")
    assert layout(("full_name", "first_name"), "dialler").fields == ("full_name", "first_name")


def test_numbers_and_dates_as_the_program_wants_them() -> None:
    cells = layout(("phone", "full_name", "last_contact"), "dialler").cells(("+4532123401", "+1 Bo", "2026-11-02"))
    assert cells == ("004532123401", "+1 Bo", "2026-11-02")
    chosen = replace(preset("mailchimp"), phone="digits")
    mailed = replace(layout(("email", "phone", "last_contact", "opt_in_at"), "mailchimp"), preset=chosen)
    assert mailed.cells(("bo@x.example", "+4532123401", "2026-11-02", "last year")) == (
        "bo@x.example",
        "4532123401",
        "11/02/2026",
        "last year",
    )


def test_an_unknown_preset_names_the_known_ones(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        desk.export("winter-calls", tmp_path / "list.csv", preset="nosuch")
    assert "hubspot" in caught.value.remedy
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("key", "mark", "delimiter"), [("dialler", b"", ","), ("brevo", b"\xef\xbb\xbf", ";")])
def test_the_file_has_the_programs_delimiter_and_encoding(
    desk: Desk, tmp_path: Path, key: str, mark: bytes, delimiter: str
) -> None:
    campaign = desk.get(Campaign, "winter-calls")
    assert campaign is not None
    plain = desk.export(campaign, tmp_path / "plain.csv")
    result = desk.export(replace(campaign, preset=key), tmp_path / "list.csv")
    data = result.path.read_bytes()
    assert data.startswith(mark)
    assert data.startswith(b"\xef\xbb\xbf") is bool(mark)
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=delimiter))
    assert tuple(rows[0]) == layout(campaign.fields, key).headers
    assert len(rows) == 1 + result.written == 1 + plain.written
    assert result.reasons == plain.reasons


def test_a_workbook_keeps_its_kind_and_takes_the_columns(desk: Desk, tmp_path: Path) -> None:
    result = desk.export("winter-calls", tmp_path / "list.xlsx", preset="hubspot")
    assert result.path.read_bytes().startswith(b"PK")
    same = desk.export("winter-calls", tmp_path / "list.csv", kind="tsv", preset="hubspot")
    assert b'"First Name"\t"Last Name"' in same.path.read_bytes()
