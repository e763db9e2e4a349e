"""The child: it streams, it is walled in, it dies alone."""

import hashlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
import running

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import RawRow, ReadOptions
from lead_desk.readers import desk, processes
from lead_desk.readers.desk import FileReader
from lead_desk.readers.limits import FIRST_LOOK_BYTES, Limits
from lead_desk.readers.processes import Child


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big.csv"
    path.write_text("Name,Email\n" + "".join(f"P{n},p{n}@x.example\n" for n in range(200_000)), encoding="utf-8")
    return path


READING = "readers.child"


def test_rows_and_description(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("Navn;By\nÅse;Ribe\n\nBo;Køge\n".encode("cp1252"))
    reader = FileReader()
    info = reader.describe(path)
    assert (info.name, info.kind, info.size) == ("list.txt", "delimited", path.stat().st_size)
    assert (info.sheets[0].encoding, info.sheets[0].delimiter, info.sheets[0].rows) == ("cp1252", ";", 4)
    assert info.encoding_choices[0] == "cp1252"
    assert [row for block in reader.rows(path, 0) for row in block] == [
        RawRow(1, ("Navn", "By")), RawRow(2, ("Åse", "Ribe")), RawRow(4, ("Bo", "Køge")),
    ]  # fmt: skip
    assert next(iter(reader.rows(path, 0, ReadOptions(delimiter="|"))))[0].cells == ("Navn;By",)


def test_blocks_come_early_and_small_first(big: Path) -> None:
    blocks = [len(block) for block in FileReader().rows(big, 0)]
    assert sum(blocks) == 200_001
    assert blocks[0] == 100
    assert max(blocks) <= 5_000


def test_closing_the_iterator_ends_the_child(big: Path) -> None:
    running.wait_for_none(READING)
    rows = FileReader().rows(big, 0)
    next(rows)
    assert len(running.children(READING)) == 1
    rows.close()  # type: ignore[attr-defined]
    assert running.children(READING) == []


def test_hidden_rows_may_be_left_out(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for number in range(1, 4):
        book.active.append([number])
    book.active.row_dimensions[2].hidden = True
    path = tmp_path / "h.xlsx"
    book.save(path)
    reader = FileReader()
    assert [row.hidden for block in reader.rows(path, 0) for row in block] == [False, True, False]
    assert [row.number for block in reader.rows(path, 0, ReadOptions(include_hidden_rows=False)) for row in block] == [
        1,
        3,
    ]


def test_what_cannot_be_opened_is_said_at_once(tmp_path: Path) -> None:
    reader = FileReader(Limits(text_bytes=100))
    empty = tmp_path / "empty.csv"
    empty.touch()
    large = tmp_path / "large.csv"
    large.write_bytes(b"a,b\n" * 100)
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    wanted = {
        empty: "EMPTY",
        large: "TOO_LARGE",
        pipe: "NOT_FOUND",
        tmp_path: "NOT_FOUND",
        tmp_path / "no.csv": "NOT_FOUND",
    }
    for path, code in wanted.items():
        with pytest.raises(UnreadableFileError) as refused:
            reader.describe(path)
        assert refused.value.reason == code


def test_a_sheet_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(UnreadableFileError) as refused:
        list(FileReader().rows(path, 3))
    assert refused.value.reason == "NO_SUCH_SHEET"


def test_names_with_odd_letters_and_links_are_read(tmp_path: Path) -> None:
    path = tmp_path / "Å 'list' \n x.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    assert len(next(iter(FileReader().rows(link, 0)))) == 2


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import os; os.abort()", "READER_DIED"),
        ("raise SystemExit(3)", "READER_DIED"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "TOO_LARGE"),
        ("import os; os.kill(os.getpid(), 24)", "TOO_SLOW"),
        ("import sys; sys.stdout.buffer.write(b'Rgarbage'); sys.stdout.flush()", "READER_DIED"),
        (r"import sys; sys.stdout.buffer.write(b'R\xff\xff\xff\xff')", "READER_DIED"),
        (r"import sys; sys.stdout.buffer.write(b'R\x0c\x00\x00\x00' + b'\xff' * 12)", "READER_DIED"),
        (r"import sys; sys.stdout.buffer.write(b'I\x02\x00\x00\x00{}')", "READER_DIED"),
        ("import time; time.sleep(60)", "TOO_SLOW"),
    ],
)
def test_a_child_that_dies_or_lies_is_a_clear_sentence(
    big: Path, monkeypatch: pytest.MonkeyPatch, program: str, code: str
) -> None:
    monkeypatch.setattr(desk, "_command", lambda: [sys.executable, "-I", "-S", "-c", program])
    reader = FileReader(Limits(silence_seconds=0.5))
    for act in (lambda: reader.describe(big), lambda: list(reader.rows(big, 0))):
        with pytest.raises(UnreadableFileError) as refused:
            act()
        assert refused.value.reason == code


def test_the_last_block_is_never_so_small_that_it_cuts_a_footer(tmp_path: Path) -> None:
    for count in (100, 101, 119, 120, 121, 2_115, 2_121):
        path = tmp_path / "list.csv"
        path.write_text("".join(f"Bo {number};Ribe\n" for number in range(count)))
        blocks = [[row.number for row in block] for block in FileReader().rows(path, 0)]
        assert [number for block in blocks for number in block] == list(range(1, count + 1))
        assert len(blocks[-1]) >= 20


@pytest.mark.parametrize("change", ["cut", "grown"])
def test_a_file_that_is_written_while_it_is_read_is_refused(tmp_path: Path, change: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text("".join(f"Bo {number};bo{number}@firma.example\n" for number in range(60_000)))
    rows = FileReader().rows(path, 0)
    next(rows)
    if change == "cut":
        os.truncate(path, 1_000_000)
    else:
        with path.open("a") as file:
            file.write("Ida;ida@firma.example\n" * 9)
    with pytest.raises(UnreadableFileError) as refused:
        list(rows)
    assert refused.value.reason == "WRITTEN_OVER"


def test_a_file_that_is_gone_once_it_was_read_was_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Bo;Ribe\n")
    state = desk._State.of(path.stat())
    assert not state.is_written_over(path)
    path.unlink()
    assert not state.is_written_over(path)


def test_a_slow_reader_of_blocks_is_not_taken_for_a_slow_child(big: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hours: list[int] = []
    clock = SimpleNamespace(monotonic=lambda: time.monotonic() + 3_600 * len(hours))
    monkeypatch.setattr(processes, "time", clock)
    rows = FileReader(Limits(silence_seconds=600)).rows(big, 0)
    next(rows)
    hours.append(1)
    time.sleep(0.6)  # for the watch to look at least once
    assert sum(len(block) for block in rows) == 199_901


def test_the_walls_stand() -> None:
    program = (
        "import sys; sys.path[:] = sys.argv[1:]\n"
        "from lead_desk.readers.confine import confine_self; from lead_desk.readers.limits import LIMITS\n"
        "import socket, subprocess, pathlib\n"
        "confine_self(LIMITS)\n"
        "for act in (lambda: open('/tmp/leaddesk_evil.txt', 'w'), lambda: subprocess.run(['true']),\n"
        "            lambda: socket.create_connection(('127.0.0.1', 9)), lambda: pathlib.Path('/tmp/x').mkdir()):\n"
        "    try: act()\n"
        "    except PermissionError: print('held')\n"
        "try: bytearray(1 << 31)\n"
        "except MemoryError: print('held')\n"
    )
    command = [sys.executable, "-I", "-S", "-c", program, *(entry for entry in sys.path if entry)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["held"] * 5


def test_the_child_never_writes_its_secrets_to_the_list_of_processes(big: Path) -> None:
    rows = FileReader().rows(big, 0, ReadOptions(password="hunter2"))
    next(rows)
    seen = running.children(READING)
    rows.close()  # type: ignore[attr-defined]
    assert seen
    assert not any("hunter2" in line or str(big) in line for line in seen)


def test_two_files_may_be_read_at_once(big: Path) -> None:
    counts: list[int] = []
    threads = [
        threading.Thread(target=lambda: counts.append(sum(map(len, FileReader().rows(big, 0))))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [200_001, 200_001]


def test_a_file_is_described_by_one_child_until_it_or_the_options_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[int] = []

    class Counted(Child):
        def __init__(self, command: list[str], limits: Limits) -> None:
            started.append(1)
            super().__init__(command, limits)

    monkeypatch.setattr(desk, "Child", Counted)
    path, copy = tmp_path / "list.csv", tmp_path / "copy.csv"
    path.write_text("Name;City\nBo;Ribe\n", encoding="utf-8")
    copy.write_bytes(path.read_bytes())
    reader = FileReader()
    first = reader.describe(path)
    assert reader.describe(path) == first == reader.describe(path, ReadOptions(first_look=True))
    assert len(started) == 1
    assert reader.describe(copy).name == "copy.csv"
    assert len(started) == 2
    reader.describe(path, ReadOptions(delimiter=";"))
    path.write_text("Name;City\nBø;Ripe\n", encoding="cp1252")  # as many bytes as before
    assert reader.describe(path, ReadOptions(delimiter=";")).sheets[0].encoding == "cp1252"
    assert len(started) == 4
    for _ in range(2):
        reader.describe(path, ReadOptions(password="open"))
    assert len(started) == 6


def test_the_first_look_at_a_large_file_does_not_go_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    line = b"Bo,Ribe,a town in the south of the country\n"
    path.write_bytes(
        b"Name,City,Notes\n" + line * (FIRST_LOOK_BYTES // len(line) + 50_000) + "Åse,Køge,\n".encode("cp1252")
    )
    reader, first = FileReader(), ReadOptions(first_look=True)
    seen, whole = reader.describe(path, first), reader.describe(path)
    assert (seen.first_look, seen.sheets[0].encoding, seen.encoding_choices) == (True, "utf-8", ())
    assert (whole.first_look, whole.sheets[0].encoding) == (False, "cp1252")
    assert next(iter(reader.rows(path, 0, first)))[:2] == next(iter(reader.rows(path, 0)))[:2]
    assert [row.cells[0] for block in reader.rows(path, 0) for row in block][-1] == "Åse"


def test_the_fingerprint_is_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Name\n" * 300_000)
    reader = FileReader()
    assert reader.fingerprint(path) == hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(b"")
    with pytest.raises(UnreadableFileError):
        reader.fingerprint(path)


def test_very_wide_rows_come_in_frames_that_hold(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text((";".join(["å" * 40] * 16_000) + "\n") * 60, encoding="utf-8")
    blocks = [len(block) for block in FileReader().rows(path, 0)]
    assert sum(blocks) == 60
    assert max(blocks) < 10


def test_a_name_that_an_object_repeats_without_end_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text("[{" + ",".join(['"a": 1'] * 60_000) + "}]")
    with pytest.raises(UnreadableFileError) as refused:
        list(FileReader(Limits(cpu_seconds=10)).rows(path, 0))
    assert refused.value.reason != "READER_DIED"
