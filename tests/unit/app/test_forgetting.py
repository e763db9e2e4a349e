"""The flagger forgets the cells of a list when it is screened or imported, and when the store is closed."""

from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app import core
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.source import Source
from lead_desk.flags.engine import Flagger

LIST = "Name;Email;Notes\nIda Holm;ida@holm.example;had a stroke in August\n"


@pytest.fixture
def forgotten(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return a list that tells of every forgetting whether there had been something to forget."""
    told: list[bool] = []
    forget = Flagger.forget
    core.flagger().forget()

    def telling(flagger: Flagger) -> None:
        told.append(bool(flagger.vocabulary))
        forget(flagger)
        assert not flagger.vocabulary

    monkeypatch.setattr(Flagger, "forget", telling)
    return told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_after_screening_a_file(path: Path, forgotten: list[bool]) -> None:
    assert any(record["flags"] for record in bootstrap.reading_desk().screen(path))
    assert forgotten == [True]


def test_after_an_import_and_at_closing(path: Path, forgotten: list[bool]) -> None:
    desk = bootstrap.demo_desk()
    source, purpose = desk.all(Source)[0].key, desk.all(Purpose)[0].key
    forgotten.clear()
    assert desk.preview(ImportRequest(path, 0, Tags(source, purpose, "undecided"))).flags
    assert forgotten == [True]
    forgotten.clear()
    desk.close()
    assert len(forgotten) == 1
