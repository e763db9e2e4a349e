"""Short lists in many tables of letters are read as they were written."""

import io
import tomllib
from pathlib import Path

import pytest

from lead_desk.readers.encodings import choices, find_encoding

LISTS = tomllib.loads(Path(__file__).with_name("letters.toml").read_text(encoding="utf-8"))["lists"]
CASES = [(item["language"], name, item["text"]) for item in LISTS for name in item["tables"]]


@pytest.mark.parametrize(("language", "name", "text"), CASES, ids=[f"{one}-{two}" for one, two, _text in CASES])
def test_a_short_list_is_read_as_it_was_written(language: str, name: str, text: str) -> None:
    data = text.encode(name)
    found = find_encoding(io.BytesIO(data))
    assert data.decode(found.name, found.errors) == text
    assert found.guessed
    assert choices(found, io.BytesIO(data))[0] == found.name


@pytest.mark.parametrize("text", ["a,b\n4,©", "Name;Ort\nBo;Köln"])
def test_a_handful_of_letters_is_taken_for_the_usual_table(text: str) -> None:
    assert find_encoding(io.BytesIO(text.encode("cp1252"))).name == "cp1252"
