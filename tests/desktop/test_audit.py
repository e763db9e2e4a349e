"""The audit log: every event in a sentence of every language, narrowed by kind, person and day."""

import ast
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fake_desk import FakeDesk
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

import lead_desk
from lead_desk import bootstrap
from lead_desk.desktop import audit_words, languages
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.records import AuditEvent

_WRITERS = {"write", "_audit", "_log", "_after"}
FACTS = {
    "batch": 2, "rows": 1, "created": 1, "rejected": 0, "campaign": "autumn", "written": 1, "held": 2, "export": 3,
    "field": "country", "fields": ["city", "email"], "leads": 1, "basis": "consent", "kind": "Source", "key": "fair",
    "outcome": "created", "findings": 1, "state": "dismissed", "cells": 1, "columns": 1, "family": "LI-7", "version": 1,
    "status": "approved", "code": "SIGNATURE", "new": 1, "reasons": {"objection": 1}, "answers": 1, "list": "TPS",
    "request": "R-2026-001", "right": "erasure", "pairs": 1, "acts": 1, "added": 1, "stops": 1, "consents": 1,
    "incomplete": 0, "restored": 1, "removed": 0,
}  # fmt: skip


def written() -> set[str]:
    """The events that the program writes, read from its sources."""
    found = set()
    places = Path(lead_desk.__file__).parent
    for path in (found for layer in ("app", "store", "vault") for found in (places / layer).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            owner = getattr(getattr(node.func, "value", None), "attr", "")
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _WRITERS and (name != "write" or owner == "audit"):
                told = [part for part in node.args if not isinstance(part, ast.Dict)]
                words = [inner for part in told for inner in ast.walk(part) if isinstance(inner, ast.Constant)]
                found |= {word.value for word in words if isinstance(word.value, str)}
    return found


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda code: languages.install(qapp, code)
    languages.install(qapp, languages.ENGLISH)


def event(code: str, /, **data: object) -> AuditEvent:
    return AuditEvent(7, datetime(2026, 11, 21, tzinfo=UTC), "Sam Rep", code, data, "ab" * 32)


def test_each_event_has_a_sentence_and_a_group() -> None:
    grouped = {code for _name, codes in audit_words.GROUPS.values() for code in codes}
    assert grouped == set(audit_words._SENTENCES)
    known = {"export", "import", "register", "screening", "request_copy", "act_undone", "import_redone"}
    assert known <= written(), "the sources are read rightly"
    assert written() - grouped == set()


@pytest.mark.parametrize("code", languages.NAMES)
def test_each_sentence_reads_well_in_each_language(code, speak) -> None:
    speak(code)
    english = {}
    for name in audit_words._SENTENCES:
        said = audit_words.sentence(event(name, **FACTS))
        assert said
        assert "{" not in said
        assert "_" not in said.replace("R-2026", ""), said
        english[name] = said
    if code != "en":
        speak("en")
        same = [name for name, said in english.items() if audit_words.sentence(event(name, **FACTS)) == said]
        assert same == []


@pytest.mark.parametrize("name", audit_words._SENTENCES)
def test_an_event_without_its_facts_is_told_all_the_same(name) -> None:
    assert audit_words.sentence(event(name))


def test_an_unknown_event_is_told_by_its_code() -> None:
    assert audit_words.sentence(event("moon_landed", crew=3)) == "Moon landed"
    assert audit_words.details(event("moon_landed", crew=3, early=True)) == [("Crew", "3"), ("Early", "yes")]


@pytest.fixture
def page(work, settle):
    workspace = work(FakeDesk(12))
    workspace.go("audit")
    settle(workspace)
    return workspace.current()


def shown(page) -> list[str]:
    return [page.lines.data(page.lines.index(row, 3)) for row in range(page.lines.rowCount())]


def test_the_log_is_read_in_sentences(page) -> None:
    assert shown(page) == [
        "240 leads went out for “autumn”; stayed behind: 180",
        "Assessment LI-2026-01, version 1: Approved",
        "Import 2: 420 rows, 400 new, 1 rejected",
        "The store was made",
    ]
    words = [label.text() for label in page._detail.findChildren(QLabel)]
    assert "240 leads went out for “autumn”; stayed behind: 180" in words
    assert "autumn" in words


def test_the_log_is_narrowed_by_kind_person_and_day(page, settle) -> None:
    window = page.window()
    page.kind.setCurrentIndex(page.kind.findData("exports"))
    page.kind.activated.emit(0)
    settle(window)
    assert len(shown(page)) == 1
    page.kind.setCurrentIndex(0)
    page.who.setCurrentIndex(page.who.findData("Clara Owner"))
    page.who.activated.emit(0)
    settle(window)
    assert shown(page) == ["Assessment LI-2026-01, version 1: Approved"]
    page.first.set_value(date(2026, 11, 22))
    settle(window)
    assert shown(page) == []
    assert page._none.isVisible()
    page.first.set_value(date(2026, 11, 20))
    page.last.set_value(date(2026, 11, 21))
    settle(window)
    assert len(shown(page)) == 1


def test_the_log_is_saved_whole_or_as_shown(work, settle, tmp_path, monkeypatch) -> None:
    workspace = work(bootstrap.demo_desk(), demo=True)
    workspace.go("audit")
    settle(workspace)
    page = workspace.page("audit")
    page.kind.setCurrentIndex(page.kind.findData("imports"))
    page.reload()
    settle(workspace)
    for kind, ending in ((0, ".jsonl"), (1, ".csv")):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *args, kind=kind: (str(tmp_path / "log"), args[3].split(";;")[kind])
        )
        page._save.click()
        settle(workspace)
        assert (tmp_path / f"log{ending}").is_file()
    chain = (tmp_path / "log.jsonl").read_text().splitlines()
    table = (tmp_path / "log.csv").read_text(encoding="utf-8-sig").splitlines()
    shown = len(page.lines.lines)
    assert len(table) == 1 + shown < len(chain)
    page.save_as(tmp_path / "log.pdf")
    settle(workspace)
    assert not (tmp_path / "log.pdf").exists()
    assert any(banner.isVisible() for banner in page.findChildren(Banner))
