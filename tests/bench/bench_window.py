"""The window over a large store: `python tests/bench/bench_window.py [ROWS [FOLDER]]`, 1,000,000 unless said.

The sample lists are imported into a fresh SQLCipher store and multiplied set-wise to ROWS leads; FOLDER keeps it for
the next run. Measured are the start
of a whole process (the store's file out of the system's cache, then in it) up to the window on screen and up to the
first rows, a scrolled frame of the grid against a default QTableView with constant data in the same process, the
answers to filters and search, and the longest stall of the event loop meanwhile. Prints figures and ratios and writes
them to results_window.json beside it.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

STARTED = time.perf_counter()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

PASSPHRASE = "four words for benchmarks"
FRAMES, ROWS_A_FRAME, TICK_MS = 200, 7, 2


def grow(folder: Path, rows: int) -> None:
    """Make a store of the sample leads and double it until it holds `rows`."""
    from lead_desk import bootstrap
    from lead_desk.app.imports import demo_story
    from lead_desk.store.engine.database import Database
    from lead_desk.store.leads import search

    desk, _recovery = bootstrap.create_desk(folder, PASSPHRASE, "Bench")
    demo_story.declare(desk)
    for _sample, _report in demo_story.import_all(desk):
        continue
    desk.refresh_standing()
    with desk.core.store.write("Bench") as unit:
        database: Database = unit.leads._context.db
        names = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'lead_search%'")
        tables = {name: [one[1] for one in database.rows(f"PRAGMA table_info({name})")] for (name,) in names}
        while (count := int(database.value("SELECT count(*) FROM lead"))) < rows:
            step = int(database.value("SELECT max(id) FROM lead"))
            top = step if count * 2 <= rows else int(
                database.value("SELECT id FROM lead ORDER BY id LIMIT 1 OFFSET ?", (rows - count - 1,))
            )  # fmt: skip
            for name, columns in tables.items():
                _double(database, name, columns, step, top)
        search.rebuild(database)
        unit.commit()
    desk.close()


def _double(database: object, name: str, columns: list[str], step: int, top: int) -> None:
    """Copy what belongs to the leads up to `top`, as of leads that are numbered `step` higher."""
    key = "id" if name == "lead" else "lead_id"
    if key not in columns:
        return
    kept = [one for one in columns if one != "id" or name == "lead"]
    made = [f"{one} + {step}" if one == key else f"{step} || {one}" if one == "email" else one for one in kept]
    database.run(f"INSERT INTO {name} ({', '.join(kept)}) SELECT {', '.join(made)} FROM {name} WHERE {key} <= {top}")


class Watch:
    """Tells the longest time for which the event loop did not come round, in milliseconds.

    On a busy machine the window also waits for its turn; so the CPU time of its thread is told beside it.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.longest = self.longest_cpu = 0.0
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self.longest_cpu = max(self.longest_cpu, (cpu - self._last_cpu) * 1000)
        self._last, self._last_cpu = now, cpu

    def take(self, name: str) -> dict[str, float]:
        """Return the longest stall since the last call."""
        self._tick()
        found = {f"stall_{name}_ms": self.longest, f"stall_{name}_cpu_ms": self.longest_cpu}
        self.longest = self.longest_cpu = 0.0
        return found


def until(done: Callable[[], bool]) -> float:
    """Turn the event loop until something is done; return the milliseconds it took."""
    from PySide6.QtWidgets import QApplication

    start = time.perf_counter()
    while not done():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - start > 120:
            raise SystemExit("no answer within two minutes")
    return (time.perf_counter() - start) * 1000


def frames(view: object) -> list[float]:
    """Scroll a table and return the CPU milliseconds of each frame."""
    from PySide6.QtWidgets import QApplication

    spent = []
    for frame in range(FRAMES):
        start = time.process_time()
        view.verticalScrollBar().setValue(frame * ROWS_A_FRAME)
        view.viewport().repaint()
        spent.append((time.process_time() - start) * 1000)
        QApplication.processEvents()
        time.sleep(0.002)
    return spent


def plain_table(like: object) -> object:
    """Return a default table of the same size over a model with constant data."""
    from PySide6.QtCore import QAbstractTableModel, Qt
    from PySide6.QtWidgets import QTableView

    columns = like.model().columnCount()

    class Constant(QAbstractTableModel):
        def rowCount(self, _parent: object = None) -> int:
            return 100_000

        def columnCount(self, _parent: object = None) -> int:
            return columns

        def data(self, _index: object, role: int = 0) -> object:
            return "Indkøbschef" if role == Qt.ItemDataRole.DisplayRole else None

    view = QTableView()
    view.setModel(Constant(view))
    view.resize(like.size())
    view.show()
    return view


def child(folder: Path) -> dict[str, float]:
    """Start, look at the leads, and measure; runs in a process of its own."""
    from lead_desk import bootstrap
    from lead_desk.desktop.main import make_application
    from lead_desk.desktop.session import Session
    from lead_desk.desktop.settings import WindowSettings
    from lead_desk.desktop.workspace import Workspace
    from lead_desk.domain import garbage

    garbage.look_rarely()  # as the program does at its start
    settings = WindowSettings(folder.parent / "settings")
    app, _theme = make_application(settings)
    imported = time.perf_counter()
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    opened = time.perf_counter()
    workspace = Workspace(Session(desk, settings))
    workspace.resize(1366, 768)
    workspace.show()
    app.processEvents()
    found = {
        "program_ms": (imported - STARTED) * 1000,
        "unlock_ms": (opened - imported) * 1000,
        "window_ms": (time.perf_counter() - opened) * 1000,
    }
    watch, jobs = Watch(), workspace.session.jobs
    start = time.perf_counter()
    workspace.go("leads")
    page = workspace.page("leads")
    until(lambda: page.model.rowCount() > 0)
    found["first_rows_ms"] = (time.perf_counter() - start) * 1000
    until(lambda: jobs.idle)
    found |= watch.take("open")
    for name, act in (
        ("filter_status", lambda: page._pick_tab(page.query().status or list(page._tab_buttons)[1])),
        ("filter_basis", lambda: page.filters.set_filters((("basis", ("soft_opt_in",)),))),
        ("filter_reason", lambda: page.filters.set_filters((("reason", ("CHILD_CONFIRMED",)),))),
        ("filter_flag", lambda: page.filters.set_filters((("flag", ("child",)),))),
        ("filter_country", lambda: page.filters.set_filters((("country", ("DK",)),))),
        ("search_word", lambda: page.search.setText("thorup")),
        ("search_nothing", lambda: page.search.setText("zzzz")),
    ):
        page._narrow(())
        until(lambda: jobs.idle and not page._pause.isActive())
        answers, counts = [], []
        page.model.shown.connect(answers.append)
        page.model.counted.connect(counts.append)
        watch.take(name)
        start = time.perf_counter()
        act()
        pause = 0
        if page._pause.isActive():
            pause = page._pause.interval()
        until(lambda answers=answers: bool(answers))
        found[f"{name}_ms"] = (time.perf_counter() - start) * 1000 - pause
        until(lambda counts=counts: bool(counts))
        found[f"{name}_counted_ms"] = (time.perf_counter() - start) * 1000 - pause
        until(lambda: jobs.idle)
        found |= watch.take(name)
        page.model.shown.disconnect(answers.append)
        page.model.counted.disconnect(counts.append)
    page._narrow(())
    until(lambda: jobs.idle and not page._pause.isActive())
    until(lambda: page.model.rowCount() > FRAMES * ROWS_A_FRAME or jobs.idle)
    ours = frames(page.table)
    plain = frames(plain_table(page.table))
    found |= {
        "frame_ms": statistics.median(ours),
        "frame_longest_ms": max(ours),
        "frame_of_default_ms": statistics.median(plain),
        "frame_ratio": statistics.median(ours) / statistics.median(plain),
    }
    watch.take("frames")
    for key in ("home", "imports", "review", "assessments", "exports", "stops", "sources", "duplicates", "audit"):
        workspace.go(key)
        until(lambda: jobs.idle)
        found |= watch.take(key)
    workspace.close_session()
    return found


def forget(folder: Path) -> None:
    """Ask the system to drop the store's files from its cache."""
    for file in folder.rglob("*"):
        if file.is_file():
            handle = os.open(file, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def main(rows: int, kept: Path | None) -> None:
    """Make the store (or take the one that was kept), run the two processes, print and write what they found."""
    with tempfile.TemporaryDirectory() as place:
        folder = kept or Path(place) / "store"
        if not folder.exists():
            start = time.perf_counter()
            grow(folder, rows)
            print(f"{rows:,} leads made in {time.perf_counter() - start:.1f} s")
        results: dict[str, object] = {"rows": rows}
        for name in ("cold", "warm"):
            if name == "cold":
                forget(folder)
            told = subprocess.run(
                [sys.executable, __file__, "--child", str(folder)], capture_output=True, text=True, check=True
            )
            results[name] = json.loads(told.stdout.splitlines()[-1])
            for key, value in results[name].items():
                print(f"{name} {key:28} {value:10.2f}")
    Path(__file__).with_name("results_window.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(child(Path(sys.argv[2]))))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
