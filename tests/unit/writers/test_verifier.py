"""The stand-alone verifier names the byte that was changed, wherever it lies, and every change of the passport."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from lead_desk import resources
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


def verify(path: Path) -> tuple[int, str]:
    """Run the verifier as a stranger would: with Python alone, without the app on its path."""
    script = resources.path("verify/verify_passport.py")
    ran = subprocess.run(
        [sys.executable, "-I", "-S", str(script), str(path)], check=False, capture_output=True, text=True
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
