"""Feed spoiled files to the readers: whatever the bytes, the answer is rows or a sentence, never a crash.

`python tests/bench/fuzz_readers.py FOLDER --minutes 10 [--kind xlsx]` takes the files of the folder as seeds, sorts
them by the format that recognises them, and spends that long on each format. A spoiled file has bytes flipped, cut out,
doubled, swapped with those of another seed; in zip-based formats the members are spoiled, so that the parser behind
the unpacking sees them. Every outcome is counted; an exception that is no refusal ends the run with exit code 1 and
keeps the file for a look. Repeat a run with `--seed`.
"""

import argparse
import io
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers.desk import FileReader

LARGEST_SEED = 400_000
NASTY = (
    b"\x00", b"\xff" * 8, b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b"\n", b"\r", b";", b",", b"\t", b"<", b">", b"&",
    b"]]>", b"{", b"}", b"[", b"-1", b"0", b"1e999", b"4294967295", b"2147483648", b"XFD1048576", b"A0",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"\xed\xa0\x80", "\u202e".encode(),
    b"\x1a", b"PK\x03\x04",
)  # fmt: skip


def spoil(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """Return a copy with one to eight faults."""
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 3, 8))):
        at = dice.randrange(len(out) + 1)
        length = min(dice.choice((1, 2, 4, 16, 200)), len(out) - at)
        match dice.randrange(7):
            case 0 if at < len(out):
                out[at] ^= 1 << dice.randrange(8)
            case 1:
                del out[at : at + length]
            case 2:
                out[at:at] = out[at : at + length] * dice.choice((1, 3, 50))
            case 3:
                out[at : at + length] = dice.choice(NASTY)
            case 4:
                out[at : at + length] = bytes(dice.randrange(256) for _ in range(length))
            case 5:
                del out[at:]
            case _:
                other = dice.choice(others)
                start = dice.randrange(len(other) + 1)
                out[at : at + length] = other[start : start + length * 4]
    return bytes(out)


def spoil_members(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """Return a zip archive with one or two of its members spoiled, dropped or doubled."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return spoil(data, others, dice)
    for _ in range(dice.choice((1, 1, 2))):
        at = dice.randrange(len(members))
        name, content = members[at]
        match dice.randrange(8):
            case 0:
                del members[at]
            case 1:
                members.insert(at, (name, content))
            case _:
                members[at] = name, spoil(content, [body for _, body in members], dice)
        if not members:
            break
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def read(reader: FileReader, path: Path, dice: random.Random) -> str:
    """Read a file to its end; return how it went."""
    try:
        info = reader.describe(path)
        rows = 0
        for sheet in range(min(len(info.sheets), 3)):
            options = ReadOptions(include_hidden_rows=dice.random() < 0.5)
            rows += sum(len(block) for block in reader.rows(path, sheet, options))
    except UnreadableFileError as error:
        return f"refused: {error.sentence}"
    return "read" if rows else "read, no rows"


def seeds_of(folder: Path) -> dict[str, list[bytes]]:
    """Return the small files below a folder by the format that reads them."""
    reader, found = FileReader(), dict[str, list[bytes]]()
    for path in sorted(entry for entry in folder.rglob("*") if entry.is_file()):
        if 0 < path.stat().st_size <= LARGEST_SEED:
            try:
                kind = reader.describe(path).kind
            except UnreadableFileError:
                continue
            found.setdefault(kind, []).append(path.read_bytes())
    return found


def fuzz(kind: str, seeds: list[bytes], seconds: float, dice: random.Random, place: Path) -> Counter[str]:
    """Spoil and read for so long; return how often each outcome came."""
    reader, outcomes, end = FileReader(), Counter[str](), time.monotonic() + seconds
    path = place / f"spoiled.{kind}"
    while time.monotonic() < end:
        seed = dice.choice(seeds)
        path.write_bytes(
            (spoil_members if seed[:2] == b"PK" and dice.random() < 0.8 else spoil)(seed, seeds, dice) or b" "
        )
        try:
            outcomes[read(reader, path, dice)] += 1
        except Exception as error:  # noqa: BLE001 - to find these is what this is for
            outcomes[f"CRASH {type(error).__name__}"] += 1
            path.rename(place / f"crash-{kind}-{sum(outcomes.values())}")
    return outcomes


def main() -> int:
    """Print the outcomes of each format."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--kind", default="")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    crashed = False
    place = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for kind, seeds in sorted(seeds_of(asked.folder).items()):
        if asked.kind in ("", kind):
            outcomes = fuzz(kind, seeds, asked.minutes * 60, random.Random(f"{kind}{asked.seed}"), place)
            here = any(name.startswith("CRASH") for name in outcomes)
            crashed |= here
            print(
                f"{kind}: {len(seeds)} seeds, {sum(outcomes.values())} files {dict(outcomes.most_common())}", flush=True
            )
    print(f"crashes kept in {place}" if crashed else "no crash")
    return 1 if crashed else 0


if __name__ == "__main__":
    sys.exit(main())
