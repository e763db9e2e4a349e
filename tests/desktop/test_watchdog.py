"""Nothing holds the window up: no page asks the store on its thread; and the watchdog of the journeys bites."""

import threading
import time

import pytest
import watchdog as watchdog_module
from fake_desk import FakeDesk
from watchdog import MOST_LOADED_MS, MOST_MS, Watchdog, slowness

from lead_desk import bootstrap
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.theme import ThemeChoice
from lead_desk.domain.lead import LeadQuery, LeadStatus


def test_no_page_asks_the_store_on_the_windows_thread(work, settle, theme, qtbot, watchdog) -> None:
    workspace = work(bootstrap.demo_desk(), demo=True)
    qtbot.waitUntil(lambda: not workspace._ahead.isActive(), timeout=30_000)  # pages are loaded beside the window
    watchdog.loaded()
    for key in catalogue.page_keys():
        workspace.go(key)
        settle(workspace)
    workspace.go("leads")
    leads = workspace.page("leads")
    leads.filters.set_filters((("country", ("DK",)),))
    settle(workspace)
    leads.search.setText("a")
    settle(workspace)
    for row in range(3):
        leads.table.pick_row(row)
        settle(workspace)
    leads._sort_by("company", False)
    leads._pick_tab(LeadStatus.BLOCKED)
    settle(workspace)
    workspace.session.wrote()
    settle(workspace)
    for key in ("exports", "leads"):  # the pages with most on them
        workspace.go(key)
        settle(workspace)
        theme.choose(ThemeChoice.DARK)
        settle(workspace)
        theme.choose(ThemeChoice.LIGHT)
        settle(workspace)


@pytest.mark.parametrize("way", ["read", "write"])
def test_the_watchdog_finds_a_query_of_the_window(work, settle, monkeypatch, way) -> None:
    workspace = work(bootstrap.demo_desk(), demo=True)
    desk, session = workspace.session.desk, workspace.session
    dog = Watchdog()
    dog.begin(monkeypatch.setattr)
    desk.count(LeadQuery())  # a test may ask for itself
    session.load_board()
    settle(workspace)
    assert not dog.problems()
    ask = desk.status_counts if way == "read" else (lambda _query: desk.drop_view("none"))
    monkeypatch.setattr(type(desk), "reason", lambda _desk, _code: ask(LeadQuery()))
    session._reasons.clear()
    session.hold("LIA_DRAFT")
    dog.end()
    assert [problem for problem in dog.problems() if f"session.py:Session.hold asks the store ({way})" in problem]


def test_the_watchdog_finds_a_stall(qapp, qtbot, monkeypatch) -> None:
    dog = Watchdog()
    dog.begin(monkeypatch.setattr)
    qtbot.wait(20)
    busy = time.thread_time() + 3 * MOST_MS * slowness() / 1000
    while time.thread_time() < busy:
        pass
    qtbot.wait(20)
    dog.end()
    assert [problem for problem in dog.problems() if "at a stretch" in problem]


def test_once_the_pages_are_loaded_half_as_much_is_a_stall(qapp, qtbot, monkeypatch) -> None:
    dog = Watchdog()
    dog.begin(monkeypatch.setattr)
    dog.loaded()
    busy = time.thread_time() + 3 * MOST_LOADED_MS * slowness() / 1000
    while time.thread_time() < busy:
        pass
    qtbot.wait(20)
    dog.end()
    assert [problem for problem in dog.problems() if "at a stretch" in problem]


def test_a_slow_machine_is_given_its_time(qapp, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(watchdog_module, "_YARDSTICK_MS", watchdog_module._YARDSTICK_MS / 100)
    dog = Watchdog()
    dog.begin(monkeypatch.setattr)
    busy = time.thread_time() + MOST_MS * 1.2 / 1000
    while time.thread_time() < busy:
        pass
    qtbot.wait(20)
    dog.end()
    assert not dog.problems()


def test_waiting_is_no_stall(qapp, qtbot, monkeypatch) -> None:
    dog = Watchdog()
    dog.begin(monkeypatch.setattr)
    time.sleep(MOST_MS * 1.2 / 1000)
    qtbot.wait(20)
    dog.end()
    assert not dog.problems()


def test_a_page_asked_for_before_it_was_loaded_is_loaded_beside_the_window(work, settle, monkeypatch) -> None:
    workspace = work(FakeDesk(5))
    loaded: list[tuple[str, bool]] = []
    own = threading.get_ident()
    monkeypatch.setattr(catalogue, "is_loaded", lambda _key: False)
    monkeypatch.setattr(catalogue, "load", lambda key: loaded.append((key, threading.get_ident() == own)))
    workspace._picked("stops")
    workspace._picked("exports")
    assert workspace.current().key == "home"
    settle(workspace)
    assert loaded[-1] == ("exports", False)
    assert workspace.current().key == "exports", "the page that was asked for last"
    assert not workspace._history or workspace._history == ["home"]


def test_pages_are_loaded_ahead_one_at_a_time(work, settle, qtbot, monkeypatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(catalogue, "load", loaded.append)
    workspace = work(FakeDesk(5))
    qtbot.waitUntil(lambda: bool(loaded), timeout=5000)
    assert loaded == [catalogue.page_keys()[0]]
    qtbot.waitUntil(lambda: len(loaded) == len(catalogue.page_keys()), timeout=9000)
    qtbot.waitUntil(lambda: not workspace._ahead.isActive(), timeout=3000)
    assert tuple(loaded) == catalogue.page_keys()


def test_a_page_that_comes_late_does_not_pull_back_who_went_elsewhere(work, settle, monkeypatch) -> None:
    workspace = work(FakeDesk(5))
    monkeypatch.setattr(catalogue, "is_loaded", lambda _key: False)
    monkeypatch.setattr(catalogue, "load", lambda _key: None)
    workspace._picked("stops")
    workspace.go("exports")
    settle(workspace)
    assert workspace.current().key == "exports"


def test_a_page_counts_as_loaded_once_its_module_was_run_to_its_end(monkeypatch) -> None:
    monkeypatch.setattr(catalogue, "_loaded", set())
    assert not catalogue.is_loaded("home"), "its module stands among the others from its first line on"
    catalogue.load("home")
    assert catalogue.is_loaded("home")
