"""A pack that is damaged in itself does not start, and answers of any shape are read without guessing."""

from datetime import UTC, date, datetime

import pytest

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.law import lists, packs
from lead_desk.law.classes import Classifier
from lead_desk.law.lia_answers import day_of, is_filled, texts_of
from lead_desk.law.lia_form import LiaForm, Part, PartType, lia_form
from lead_desk.law.packs import Table

QUESTION: dict[str, object] = {
    "id": "A1",
    "section": "s",
    "question": "Why?",
    "need": "M",
    "parts": ["value text 40"],
    "guidance": "Say it.",
    "example": "So.",
}


def give(monkeypatch: pytest.MonkeyPatch, name: str, values: dict[str, object]) -> None:
    """Put a table in the place of a pack."""
    real = packs.read
    monkeypatch.setattr(packs, "read", lambda wanted: Table(wanted, values) if wanted == name else real(wanted))


def test_a_small_form_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, "lia_form.toml", {"sections": {"s": "S"}, "question": [QUESTION]})
    form = LiaForm.load()
    assert [question.id for question in form.section("s")] == ["A1"]
    assert form.section("t") == ()
    assert (form["A1"].parts[0].least, form["A1"].register) == (40, "")


@pytest.mark.parametrize(
    "questions",
    [[], [QUESTION, QUESTION], [{**QUESTION, "section": "t"}], [{**QUESTION, "guidance": 1}]],
)
def test_a_damaged_form_does_not_start(monkeypatch: pytest.MonkeyPatch, questions: list[dict[str, object]]) -> None:
    give(monkeypatch, "lia_form.toml", {"sections": {"s": "S"}, "question": questions})
    with pytest.raises(BrokenInstallationError):
        LiaForm.load()


def test_a_question_that_is_not_there() -> None:
    with pytest.raises(BrokenInstallationError):
        lia_form()["Z9"]


@pytest.mark.parametrize(
    "forms",
    [[], [{"kind": "company", "place": "middle", "words": ["ag"]}]],
)
def test_damaged_legal_forms_do_not_start(monkeypatch: pytest.MonkeyPatch, forms: list[dict[str, object]]) -> None:
    give(monkeypatch, "legal_forms.toml", {"form": forms})
    with pytest.raises(BrokenInstallationError):
        Classifier.load()


@pytest.mark.parametrize("text", ["", "[[alias]]\nlist = 'TPS'\n", "[[alias]]\nlist = 'No such list'\nnames = ['x']\n"])
def test_short_names_of_lists_that_are_damaged_do_not_start(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    lists._aliases.cache_clear()
    monkeypatch.setattr(resources, "text", lambda _name: text)
    with pytest.raises(BrokenInstallationError):
        lists._aliases()


def test_choices_of_any_shape() -> None:
    assert texts_of({"S1": "one"}, "S1") == {"one"}
    assert texts_of({"S1": {"value": ["one", " two "]}}, "S1") == {"one", "two"}
    assert texts_of({"S1": ["one", 2, ""]}, "S1") == {"one"}
    assert texts_of({"S1": 5}, "S1") == texts_of({}, "S1") == frozenset()


def test_dates_of_any_shape() -> None:
    day = date(2026, 11, 2)
    for value in (day, "2026-11-02", datetime(2026, 11, 2, 9, tzinfo=UTC)):
        assert day_of({"D9": value}, "D9") == day
    assert day_of({"D9": "2 November"}, "D9") is None
    assert day_of({"D9": 20261102}, "D9") is None


LIST = Part("value", PartType.LIST, 1)
TABLES = Part("value", PartType.LIST, 1, columns=("alternative", "reason"))


@pytest.mark.parametrize(
    ("part", "value", "filled"),
    [
        (LIST, ["No second call"], True),
        (LIST, ["No second call", "n/a"], False),
        (LIST, [], False),
        (LIST, [5], False),
        (LIST, "No second call", False),
        (TABLES, [{"alternative": "Post", "reason": "Too slow"}], True),
        (TABLES, [{"alternative": "Post", "reason": "no"}], False),
        (TABLES, [{"alternative": "Post"}], False),
        (TABLES, ["Post"], False),
        (TABLES, [5], False),
        (Part("value", PartType.DERIVED), None, True),
        (Part("value", PartType.DATE), "2026-11-02", True),
        (Part("value", PartType.DATE), "soon", False),
        (Part("value", PartType.NUMBER, 1), 1, True),
        (Part("value", PartType.NUMBER, 1), 0.5, False),
        (Part("value", PartType.NUMBER, 1), "1", False),
        (Part("value", PartType.BOOL), False, True),
        (Part("value", PartType.BOOL), 0, False),
        (Part("value", PartType.REF), "n", False),
        (Part("value", PartType.REF), "notice-3", True),
        (Part("value", PartType.LINE, 10), "ten chars!", True),
        (Part("value", PartType.LINE, 10), "  nine   c", False),
        (Part("value", PartType.LINE, 10), None, False),
    ],
)
def test_parts(part: Part, value: object, filled: bool) -> None:
    assert is_filled(part, value) is filled
