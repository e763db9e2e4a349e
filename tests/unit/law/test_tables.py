"""Tables of law packs: what is of another type breaks the installation and names its place; words for reasons."""

import pytest

from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.law.lia_form import lia_form
from lead_desk.law.lia_words import answer_words
from lead_desk.law.packs import Table
from lead_desk.law.reasons import CHANNEL_WORDS, ReasonTexts

PACK = Table("pack.toml", {"number": 3, "word": "abc", "mixed": ["a", 3], "rows": [{"x": 1}], "part": {"deep": 3}})


@pytest.mark.parametrize("key", ["number", "word", "mixed", "part"])
def test_texts_are_a_list_of_texts(key: str) -> None:
    with pytest.raises(BrokenInstallationError) as caught:
        PACK.texts(key)
    assert f"pack.toml.{key}" in str(caught.value)


@pytest.mark.parametrize("key", ["number", "word", "mixed", "part"])
def test_tables_are_a_list_of_tables(key: str) -> None:
    with pytest.raises(BrokenInstallationError) as caught:
        PACK.tables(key)
    assert f"pack.toml.{key}" in str(caught.value)


def test_a_place_deep_in_a_pack_is_named() -> None:
    with pytest.raises(BrokenInstallationError) as caught:
        PACK.table("part").text("deep")
    assert "pack.toml.part.deep" in str(caught.value)
    with pytest.raises(BrokenInstallationError) as caught:
        PACK.tables("rows")[0].text("x")
    assert "pack.toml.rows[0].x" in str(caught.value)


def test_a_sentence_names_channel_and_country() -> None:
    texts = ReasonTexts.load()
    said = "{channel}, {country}"
    code = "CHANNEL_CONSENT_REQUIRED"
    assert texts.fill(said, code, Channel.POST, "", "Denmark") == "Post, Denmark"
    assert texts.fill(said, code, None, "", "") == "This channel, this country"
    assert set(CHANNEL_WORDS) == set(Channel)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"value": False, "text": "No such data are used"}, "No such data are used"),
        ({"value": True, "text": "Yes, every month"}, "Yes, every month"),
        ({"value": False, "text": "Only work numbers"}, "No. Only work numbers."),
        ({"value": True}, "Yes"),
        ({}, ""),
    ],
)
def test_a_yes_is_not_said_twice(answer: dict[str, object], words: str) -> None:
    assert answer_words(lia_form()["B2"], {"B2": answer}) == words
