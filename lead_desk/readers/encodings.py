"""Find the encoding of a text file: what can be known is known, the rest is guessed by how much it looks like words.

Order: byte order mark, the pattern of NULs (UTF-16 and UTF-32 without a mark), strict UTF-8 over the whole file, then
the legacy encodings by plausibility. A guess is noted and the user may choose another.
"""

import codecs
import re
import unicodedata
from dataclasses import dataclass
from typing import BinaryIO

_SAMPLE = 1 << 20
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The order settles ties: what Windows writes in Western Europe comes first.
LEGACY = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "mac_roman", "cp850", "cp437", "shift_jis", "gb18030",
          "big5", "euc_kr", "cp1257", "latin-1")  # fmt: skip
CHOICES = ("utf-8", *LEGACY, "cp852", "cp865", "utf-16", "utf-16-le", "utf-16-be", "utf-7")
_PRIOR = {"cp1252": 0.25, "cp1250": 0.1, "cp850": 0.05, "mac_roman": 0.05, "latin-1": -0.05}
_MULTIBYTE = ("shift_jis", "gb18030", "big5", "euc_kr")
# Letters beyond ASCII in the languages of the users, the commoner ones weighing more; facts of spelling.
_COMMON = frozenset("éèêëàâçîïôùûæøåäöüßñáíóúõãòìœ")
_EASTERN = frozenset("ąćęłńśźżčďěňřšťůýžőűăâîșțđ")
_TYPOGRAPHY = frozenset("’‘“”–—…€£§°«»´ºª·¿¡®©™•½¼²³µ×")
_UTF7 = re.compile(rb"\+[A-Za-z0-9+/]{2,}-")
_DATA_UTF7 = re.compile(rb"\+A[A-Z][A-Za-z0-9+/]-")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_MIXED_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to decode a file.

    Attributes:
        name: a Python codec.
        guessed: nothing in the file proves it.
        errors: codec error handling; `mixed` where a UTF-8 file holds some Windows bytes.
        bom: bytes to skip at the beginning.
    """

    name: str
    guessed: bool = False
    errors: str = "strict"
    bom: int = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what the user should know."""
        if self.errors == _MIXED:
            return ("encoding_mixed",)
        return (f"encoding_guessed:{self.name}",) if self.guessed else ()


_MIXED = "lead-desk-mixed"


def _one_byte_as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw = error.object[error.start : error.end]
    return raw.decode("cp1252", "replace"), error.end


codecs.register_error(_MIXED, _one_byte_as_windows)


def find_encoding(file: BinaryIO) -> Encoding:
    """Return the encoding of a file; reads it to the end when nothing settles it earlier."""
    file.seek(0)
    head = file.read(_SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return Encoding(name, errors="replace" if name != "utf-8-sig" else _MIXED)
    wide = wide_encoding(head)
    if wide:
        return wide
    valid, broken, words = _survey(file)
    if not broken:
        if _DATA_UTF7.search(head) and _is_utf7(head):
            return Encoding("utf-7", guessed=True, errors="replace")
        return Encoding("utf-8")
    if valid > 10 and broken <= valid * _MIXED_SHARE:
        return Encoding("utf-8", errors=_MIXED)
    best = rank(words)[0]
    return Encoding(best, guessed=True, errors="replace")


def rank(words: bytes) -> list[str]:
    """Return the legacy encodings, the likeliest first.

    Args:
        words: the words of the file that hold a byte beyond ASCII, with a space between them.
    """
    scores = {name: _score(words, name) + _PRIOR.get(name, 0.0) for name in LEGACY}
    return sorted(LEGACY, key=lambda name: -scores[name])


def choices(found: Encoding, file: BinaryIO) -> tuple[str, ...]:
    """Return what the user may choose from, the one in use first; empty when the file proves its encoding."""
    if not found.guessed and found.errors != _MIXED:
        return ()
    ranked = rank(_survey(file)[2])
    return tuple(dict.fromkeys((found.name, *ranked, *CHOICES)))


def wide_encoding(head: bytes) -> Encoding | None:
    """Tell UTF-16 and UTF-32 without a mark by where the NULs stand: text has them on one side only."""
    sample = head[: 4096 // 4 * 4]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    quarters = [sample[offset::4].count(0) / max(1, len(sample[offset::4])) for offset in range(4)]
    for shape, name in (((0, 1, 1, 1), "utf-32-le"), ((1, 1, 1, 0), "utf-32-be"),
                        ((0, 1, 0, 1), "utf-16-le"), ((1, 0, 1, 0), "utf-16-be")):  # fmt: skip
        if all((share > 0.6) if wanted else (share < 0.2) for share, wanted in zip(quarters, shape, strict=True)):
            return Encoding(name, guessed=True, errors="replace")
    return None


def _survey(file: BinaryIO) -> tuple[int, int, bytes]:
    """Return the number of good and of bad UTF-8 sequences, and the words that hold bytes beyond ASCII."""
    file.seek(0)
    valid = broken = 0
    words: list[bytes] = []
    kept = 0
    tail = b""
    while chunk := file.read(_SAMPLE):
        data = tail + chunk
        tail = b""
        if data.isascii():
            continue
        cut = len(data) if len(chunk) < _SAMPLE else _last_ascii(data)
        data, tail = data[:cut], data[cut:]
        good, bad = _count_utf8(data)
        valid, broken = valid + good, broken + bad
        if kept < 200_000:
            found = _WORD.findall(data)
            words.extend(found[:20_000])
            kept += sum(map(len, found[:20_000]))
    return valid, broken, b" ".join(words)


def _last_ascii(data: bytes) -> int:
    """Return a place to cut that lies in no multi-byte sequence."""
    for back in range(1, min(len(data), 1000)):
        if data[-back] < 0x80:
            return len(data) - back
    return len(data)


def _count_utf8(data: bytes) -> tuple[int, int]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        lenient = data.decode("utf-8", "replace")
        bad = lenient.count("\ufffd")
        return sum(not letter.isascii() for letter in lenient) - bad, bad
    return (0 if text.isascii() else 1), 0


def _is_utf7(head: bytes) -> bool:
    """A plus and a minus around base 64 may be an ordinary text; all of them must decode to letters."""
    found = _UTF7.findall(head)
    try:
        letters = [piece.decode("utf-7") for piece in found]
    except UnicodeDecodeError:
        return False
    return all(len(each) >= 1 and all(letter.isalpha() or letter in _TYPOGRAPHY for letter in each) for each in letters)


def _score(words: bytes, name: str) -> float:
    """Return how much the words look like language when decoded; about 1 for a good fit, negative for a bad one."""
    try:
        text = words.decode(name)
    except UnicodeDecodeError as error:
        if error.start < len(words) - 4:
            return -10.0
        text = words.decode(name, "ignore")
    total = 0.0
    count = 0
    previous = " "
    for letter in text[:100_000]:
        if not letter.isascii():
            total += _letter(letter, previous)
            count += 1
        previous = letter
    if name in _MULTIBYTE:
        return _asian(text, total, count)
    if not count:
        return 0.0
    return total / count + _capitals(text)


def _letter(letter: str, previous: str) -> float:
    if letter.lower() in _COMMON:
        shouted = letter.isupper() and previous.islower()
        return -0.5 if shouted else 1.0
    if letter.lower() in _EASTERN:
        return -0.5 if letter.isupper() and previous.islower() else 0.75
    if letter in _TYPOGRAPHY:
        return 0.1 if previous.isalpha() else 0.4
    if "\u0370" <= letter <= "\u04ff":
        # Greek or Cyrillic words stand by themselves; beside a Latin letter they are a wrong guess.
        return 0.7 if not (previous.isascii() and previous.isalpha()) else -1.0
    category = unicodedata.category(letter)
    if category in ("Cc", "Co", "Cn"):
        return -3.0
    if category.startswith("S") or "\u2500" <= letter <= "\u25ff":
        return -1.0
    return -0.2 if category.startswith("L") else -0.4


def _capitals(text: str) -> float:
    """Cyrillic and Greek read with a wrong table come out with capitals inside their words."""
    odd = sum(len(found) for found in re.findall(r"(?<=[a-zà-ÿα-ωа-я])[A-ZÀ-ÞΑ-ΩА-Я]", text[:20_000]))
    return -min(1.0, 3.0 * odd / max(1, len(text[:20_000])))


def _asian(text: str, total: float, count: int) -> float:
    """Chinese, Japanese and Korean text is made of runs; a lone sign between Latin letters is a wrong guess."""
    runs = re.findall("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff9f]+", text)
    signs = sum(map(len, runs))
    if not signs or count == 0:
        return total / max(1, count)
    long_signs = sum(len(run) for run in runs if len(run) >= 2)
    sign = "[\u3400-\u9fff\uac00-\ud7af\uff61-\uff9f]"
    beside = len(re.findall(f"[A-Za-z]{sign}|{sign}[a-z]", text))
    half_width = len(re.findall("[\uff61-\uff9f]", text))
    kana = len(re.findall("[\u3040-\u30ff]", text))
    return long_signs / count - 3.0 * beside / len(runs) - half_width / count + 0.3 * min(1.0, kana / count)
