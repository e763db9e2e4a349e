"""Find the encoding of a text file: what can be known is known, the rest is guessed by how much it looks like words.

Order: byte order mark, the pattern of NULs (UTF-16 and UTF-32 without a mark), strict UTF-8 over the whole file, then
the legacy encodings by plausibility. A guess is noted and the user may choose another. A first look settles for the
beginning of the file, however long it is.
"""

import codecs
import re
import unicodedata
from collections import Counter
from typing import BinaryIO

from lead_desk.domain.letters import letters
from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.limits import FIRST_LOOK_BYTES, LIMITS

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
          "big5", "euc_kr", "cp1257", "latin-1", "iso8859_2", "cp852", "koi8_r", "cp866", "euc_jp")  # fmt: skip
CHOICES = ("utf-8", *LEGACY, "cp865", "utf-16", "utf-16-le", "utf-16-be", "utf-7")
_PRIOR = {"cp1252": 0.12, "cp1250": 0.04, "cp850": 0.02, "mac_roman": 0.02, "latin-1": -0.05,
          "iso8859_2": -0.05, "cp852": -0.05}  # fmt: skip
_RARE = ("cp1251", "cp1253", "koi8_r", "cp866", "iso8859_2", "cp852")
_ALPHABET_SHOWS = 8
_JAPANESE = ("shift_jis", "euc_jp")
_MULTIBYTE = ("shift_jis", "gb18030", "big5", "euc_kr", "euc_jp")
# Letters beyond ASCII, language by language: Danish and Norwegian, Swedish and Finnish, German, French, Spanish,
# Portuguese, Italian, Dutch, Icelandic, Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Turkish, Lithuanian,
# Latvian, Estonian, Russian and its neighbours, Greek. Facts of spelling.
_LANGUAGES = tuple(
    frozenset(letters)
    for letters in (
        "æøåéüö", "åäöéü", "äöüßé", "éèêëàâçîïôùûüæœÿ", "ñáéíóúü", "ãõçáâàéêíóôúü", "àèéìíòóùú", "ëïéèöüáó",
        "áéíóúýþæðö", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž",
        "çğıöşüâîi\u0307", "ąčęėįšųūž",
        "āčēģīķļņšūž", "äõöüšž", "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґђјљњћџў", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ",
    )
)  # fmt: skip
_ALL_LETTERS = frozenset().union(*_LANGUAGES)
_TYPOGRAPHY = frozenset("’‘“”–—…€£§°«»´ºª·¿¡®©™•½¼²³µ×")
_STARTS = re.compile(r"(?<![^\W\d_])([^\W\d_a-zA-Z])[a-z]{2,}")
_TURNED = re.compile("(?<![а-яёА-ЯЁ])[а-яё][А-ЯЁ]{2,}")
_GLUED = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f’‘·–—]+(?=[^\W\d_])")
_UTF7 = re.compile(rb"\+[A-Za-z0-9+/]{2,}-")
_DATA_UTF7 = re.compile(rb"\+A[A-Z][A-Za-z0-9+/]-")
_FOREIGN = re.compile(rb"[\x80-\xff]")
_AROUND, _MOST_LINES, _KEPT = 400, 2_000, 200_000
_MIXED_LEAST, _MIXED_SHARE = 5, 0.2
_SCORED_CHARS = 20_000
_AS_FOUND = ReadOptions()


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to decode a file.

    Attributes:
        name: a Python codec.
        guessed: nothing in the file proves it.
        errors: codec error handling; `mixed` where a UTF-8 file holds some Windows bytes.
        ranked: the legacy encodings, the likeliest first, where they had to be weighed against each other.
    """

    name: str
    guessed: bool = False
    errors: str = "strict"
    ranked: tuple[str, ...] = ()

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


def find_encoding(file: BinaryIO, most: int = LIMITS.text_bytes) -> Encoding:
    """Return the encoding of a file; reads it to the end, or for `most` bytes, when nothing settles it earlier."""
    file.seek(0)
    head = file.read(_SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark) and name != "utf-8-sig":
            return Encoding(name, errors="replace")
    wide = wide_encoding(head)
    if wide:
        return wide
    valid, broken, lines = _survey(file, most)
    errors = "strict" if most >= LIMITS.text_bytes else "replace"  # what was not looked at may hold anything
    if head.startswith(codecs.BOM_UTF8):
        return Encoding("utf-8-sig", errors=_MIXED if broken else errors)
    if not broken:
        if _DATA_UTF7.search(head) and _is_utf7(head):
            return Encoding("utf-7", guessed=True, errors="replace")
        return Encoding("utf-8", errors=errors)
    if valid >= _MIXED_LEAST and broken <= valid * _MIXED_SHARE:  # no other table of letters makes so many good ones
        return Encoding("utf-8", errors=_MIXED)
    ranked = tuple(rank(lines))
    return Encoding(ranked[0], guessed=True, errors="replace", ranked=ranked)


def encoding_for(file: BinaryIO, options: ReadOptions) -> Encoding:
    """Return the encoding that the user chose, else the one that the file shows.

    Raises:
        UnreadableFileError: there is no such encoding.
    """
    if not options.encoding:
        return find_encoding(file, looked_at(options))
    text_codec = letters(options.encoding)
    if not text_codec:
        raise refusals.no_such_encoding()
    return Encoding(text_codec, errors="replace")


def looked_at(options: ReadOptions) -> int:
    """Return how many bytes of a file settle its letters."""
    return FIRST_LOOK_BYTES if options.first_look else LIMITS.text_bytes


def rank(lines: bytes) -> list[str]:
    """Return the legacy encodings, the likeliest first.

    Args:
        lines: those of the file that hold a byte beyond ASCII.
    """
    scores = {name: _score(lines, name) + _PRIOR.get(name, 0.0) for name in LEGACY}
    return sorted(LEGACY, key=lambda name: -scores[name])


def choices(found: Encoding, file: BinaryIO, options: ReadOptions = _AS_FOUND) -> tuple[str, ...]:
    """Return what the user may choose from, the one in use first; empty when the file proves its encoding.

    One that was chosen by hand is in use under the name that it was chosen by, and the others stay on offer.
    """
    if not found.guessed and found.errors != _MIXED and not options.encoding:
        return ()
    ranked = found.ranked or rank(_survey(file, looked_at(options))[2])
    return tuple(dict.fromkeys((options.encoding or found.name, *ranked, *CHOICES)))


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


def _survey(file: BinaryIO, most: int) -> tuple[int, int, bytes]:
    """Return the number of good and bad UTF-8 sequences, and lines with bytes beyond ASCII from where some are bad.

    Args:
        file: the file.
        most: bytes from which on the rest is left unread.
    """
    file.seek(0)
    valid = broken = 0
    lines: list[bytes] = []
    kept = 0
    tail = b""
    while file.tell() < most and (chunk := file.read(_SAMPLE)):
        data = tail + chunk
        tail = b""
        if data.isascii():
            continue
        cut = len(data) if len(chunk) < _SAMPLE else _last_ascii(data)
        data, tail = data[:cut], data[cut:]
        good, bad = _count_utf8(data)
        valid, broken = valid + good, broken + bad
        if bad and kept < _KEPT:
            found = _foreign_lines(data)
            lines.extend(found)
            kept += sum(map(len, found))
    return valid, broken, b"\n".join(lines)


def _foreign_lines(data: bytes) -> list[bytes]:
    """Return the surroundings of the first bytes beyond ASCII, one piece a line."""
    found: list[bytes] = []
    for line in data.splitlines():
        place = None if line.isascii() else _FOREIGN.search(line)
        if place:
            found.append(line[max(0, place.start() - _AROUND) : place.start() + _AROUND])
            if len(found) == _MOST_LINES:
                break
    return found


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
        return len(lenient) - len(lenient.encode("ascii", "ignore")) - bad, bad
    return (0 if text.isascii() else 1), 0


def _is_utf7(head: bytes) -> bool:
    """A plus and a minus around base 64 may be an ordinary text; all of them must decode to letters."""
    found = _UTF7.findall(head)
    try:
        letters = [piece.decode("utf-7") for piece in found]
    except UnicodeDecodeError:
        return False
    return all(len(each) >= 1 and all(letter.isalpha() or letter in _TYPOGRAPHY for letter in each) for each in letters)


def _score(sample: bytes, name: str) -> float:
    """Return how much the sample looks like language when decoded; above 1 for a good fit, negative for a bad one."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError as error:
        if error.start < len(sample) - 4:
            return -10.0
        text = sample.decode(name, "ignore")
    text = text[:_SCORED_CHARS]
    foreign = [letter for letter in text.lower() if not letter.isascii()]
    if not foreign:
        return 0.0
    fit = sum(map(_worth, foreign)) / len(foreign)
    if name in _MULTIBYTE:
        return _asian(text, fit, len(foreign), name)
    if name in _RARE:
        # A handful of bytes proves no other alphabet; a text of one has many different letters.
        fit -= 0.2 * max(0, _ALPHABET_SHOWS - len(set(foreign)))
    return fit + _coverage(foreign) + _oddities(text, len(foreign))


def _worth(letter: str) -> float:
    """Return how welcome a lower-case letter is by itself."""
    if letter in _ALL_LETTERS:
        return 0.6
    if letter in _TYPOGRAPHY:
        return 0.3
    category = unicodedata.category(letter)
    if category in ("Cc", "Co", "Cn"):
        return -3.0
    if category.startswith("S") or "\u2500" <= letter <= "\u25ff":
        return -1.0
    return -0.2 if category.startswith("L") else -0.4


def _coverage(foreign: list[str]) -> float:
    """Return the share of the letters that the one best-fitting language knows."""
    letters = Counter(letter for letter in foreign if letter.isalpha())
    total = letters.total()
    if not total:
        return 0.0
    return max(sum(letters[letter] for letter in known) for known in _LANGUAGES) / total


def _oddities(text: str, count: int) -> float:
    """Return the penalty for what a wrong table leaves behind.

    Capitals inside words, accented letters in long runs, signs of two scripts side by side, signs inside words. Names
    and towns begin with capitals: a list is rather read as one whose words do.
    """
    capitals = len(re.findall(r"(?<=[a-zà-öø-ÿ])[À-ÖØ-ÞŠŽŁŚŻŹĆĄĘĚČŘ]|(?<=[а-џґα-ω])[Ѐ-ЯҐΑ-Ω]", text))
    runs = sum(len(run) - 1 for run in re.findall("[\u00aa-\u02ff]{2,}", text))
    mixed = len(re.findall("[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]", text))
    turned = sum(len(word) - 1 for word in _TURNED.findall(text))
    glued = len(_GLUED.findall(text))
    begun = sum(0.2 if letter.isupper() else -0.2 for letter in _STARTS.findall(text))
    return (begun - 1.5 * (capitals + mixed + turned) - 0.8 * runs - glued) / count


def _asian(text: str, fit: float, count: int, name: str) -> float:
    """Chinese, Japanese and Korean text is made of runs; a lone sign between Latin letters is a wrong guess."""
    runs = re.findall("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff9f]+", text)
    if not runs:
        return fit
    long_signs = sum(len(run) for run in runs if len(run) >= 2)
    sign = "[\u3400-\u9fff\uac00-\ud7af\uff61-\uff9f]"
    beside = len(re.findall(f"[A-Za-z]{sign}|{sign}[a-z]", text))
    half_width = len(re.findall("[\uff61-\uff9f]", text))
    own = "[\uac00-\ud7af]" if name == "euc_kr" else "[\u3040-\u30ff]" if name in _JAPANESE else "(?!)"
    native = len(re.findall(own, text))
    return long_signs / count - 3.0 * beside / len(runs) - half_width / count + 0.5 * min(1.0, native / count)
