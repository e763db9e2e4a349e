"""Headers as lists in eleven languages have them, each over cells of its kind, are taken for what they are."""

import tomllib
from pathlib import Path

import pytest

from lead_desk.intake.columns import propose

TABLE = tomllib.loads(Path(__file__).with_name("columns_of_lists.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", TABLE["sets"])
def test_each_column_becomes_its_field(name: str) -> None:
    columns = [text.split("=", 1) for text in TABLE["sets"][name]]
    headers = [header for header, _rest in columns]
    kinds, fields = zip(*[rest.split(":") for _header, rest in columns], strict=True)
    rows = list(zip(*[TABLE["cells"][kind] for kind in kinds], strict=True))
    found = [column.field or "" for column in propose(headers, rows).columns]
    assert dict(zip(headers, found, strict=True)) == dict(zip(headers, fields, strict=True))
