"""The stand-alone verifier names the byte that was changed, wherever it lies, and every change of the passport."""

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from lead_desk import resources
from lead_desk.store.engine.audit import FIRST_PREV, open_link
from lead_desk.writers.desk import FileWriter

ROWS = 400
CONTENT = "".join(f'"Lead {number}","+45321234{number:02d}","Ærø"\r\n' for number in range(ROWS)).encode()
PASSPORT = {
    "created_at": "2026-11-20T09:00:00+00:00",
    "by": "Nora Winther",
    "counts": {"written": 2, "held": 1, "basis": {"consent": 2}, "left_out": {"SUP_OBJECTED": 1}},
    "leads": {"first_row": 2, "tags": [{"basis": "consent"}], "refs": ["1:0 2:0"]},
    "audit": {"seq": 1, "head": "ab"},
}


def verify(path: Path, *options: str) -> tuple[int, str]:
    """Run the verifier as a stranger would: with Python alone, without the app on its path."""
    script = resources.path("verify/verify_passport.py")
    ran = subprocess.run(
        [sys.executable, "-I", "-S", str(script), str(path), *options], check=False, capture_output=True, text=True
    )
    return ran.returncode, ran.stdout


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(CONTENT)
    FileWriter().passport(path, PASSPORT)
    return path


def test_an_untouched_list_is_fine(export: Path) -> None:
    assert verify(export) == (0, "Fine: 2 leads, exported 2026-11-20T09:00:00+00:00 by Nora Winther.\n")


def test_a_flipped_byte_is_named_wherever_it_lies(export: Path) -> None:
    dice = random.Random(11)
    for at in (0, 1023, 1024, len(CONTENT) - 1, *(dice.randrange(len(CONTENT)) for _ in range(4))):
        changed = bytearray(CONTENT)
        changed[at] ^= 1 << dice.randrange(8)
        export.write_bytes(changed)
        code, text = verify(export)
        assert code == 1
        assert f"byte {at} was changed: it is 0x{changed[at]:02x}, it was 0x{CONTENT[at]:02x}." in text


def test_a_cut_or_lengthened_list_is_named(export: Path) -> None:
    for changed in (CONTENT[:-1], CONTENT + b"x", b""):
        export.write_bytes(changed)
        code, text = verify(export)
        assert (code, f"{len(changed)} bytes" in text) == (1, True)


def test_each_changed_byte_of_the_passport_is_seen(export: Path) -> None:
    side = export.with_name(f"{export.name}.passport.json")
    whole = side.read_bytes()
    dice = random.Random(12)
    for _turn in range(12):
        changed = bytearray(whole)
        at = dice.randrange(len(whole))
        changed[at] ^= 1 << dice.randrange(8)
        side.write_bytes(changed)
        try:
            same = json.loads(changed) == json.loads(whole)  # a blank between two words carries nothing
        except ValueError:
            same = False
        assert (verify(export)[0] == 0) is same


def test_a_byte_flipped_anywhere_in_the_log_is_seen_and_its_line_named(tmp_path: Path) -> None:
    path, log = tmp_path / "list.csv", tmp_path / "audit.jsonl"
    path.write_bytes(CONTENT)
    before, lines = FIRST_PREV, []
    digest = hashlib.sha256(CONTENT).hexdigest()
    for seq in range(1, 9):
        event = {"seq": seq, "at": "2026-11-20T09:00:00+00:00", "actor": "Søren", "event": "export"}
        event |= {"data": {"rows": seq, "2": 1, "10": {"a": 0.5}, "sha256": digest}, "mac": f"{seq:064x}"}
        before = open_link(before, *event.values())
        lines.append(json.dumps(event | {"link": before}, ensure_ascii=False))
    FileWriter().passport(path, PASSPORT | {"audit": {"seq": 8, "head": f"{8:064x}", "link": before}})
    whole = "\n".join(reversed(lines)).encode()
    log.write_bytes(whole)
    assert verify(path, "--audit", str(log))[0] == 0
    log.write_bytes(whole.decode().replace("\n", "\r\n").encode("utf-16"))
    assert verify(path, "--audit", str(log))[0] == 0, "as PowerShell writes it"
    dice = random.Random(13)
    for _turn in range(12):
        at = dice.randrange(len(whole))
        changed = bytearray(whole)
        changed[at] ^= 1 << dice.randrange(7)
        log.write_bytes(changed)
        code, text = verify(path, "--audit", str(log))
        number = whole[:at].count(b"\n") + 1
        assert (code, f"AUDIT: line {number}" in text) == (1, True), (at, text)
