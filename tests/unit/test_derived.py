"""What is kept from one start to the next: made once, and afresh when anything about it does not fit."""

import hashlib
import json
from pathlib import Path
from typing import Any, cast

import pytest

from lead_desk import derived
from lead_desk.domain import countries, dates
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.flags import columns, compiled, keys, lexicon, loud, vocabulary
from lead_desk.flags.shelf import Entry, Shelf, arranged, term_of
from lead_desk.intake import lexicon as intake_words


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of what is kept, which nothing has made yet."""
    folder = tmp_path / "cache" / "derived"
    monkeypatch.setattr(derived, "folder", lambda: folder)
    return folder


class Maker:
    """Counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> object:
        self.asked += 1
        return {"words": ["uno", "Ærø"], "count": self.asked}


def test_made_once(place: Path) -> None:
    make = Maker()
    first = derived.kept("test", [b"a"], make)
    assert derived.kept("test", [b"a"], make) == first
    assert make.asked == 1
    assert len(list(place.iterdir())) == 1


def test_other_sources_are_made_afresh_and_the_older_is_dropped(place: Path) -> None:
    make = Maker()
    derived.kept("test", [b"a", b"b"], make)
    derived.kept("other", [b"a"], make)
    derived.kept("test", [b"ab", b""], make)
    assert make.asked == 3
    assert sorted(file.name.partition("-")[0] for file in place.iterdir()) == ["other", "test"]


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "replaced"])
def test_damaged_is_made_afresh(place: Path, damage: str) -> None:
    make = Maker()
    derived.kept("test", [b"a"], make)
    (file,) = place.iterdir()
    raw = file.read_bytes()
    other = json.dumps({"words": []}).encode()
    file.write_bytes({"cut": raw[:-1], "changed": raw[:-2] + b"9}", "empty": b"", "replaced": other}[damage])
    assert derived.kept("test", [b"a"], make) == {"words": ["uno", "Ærø"], "count": 2}
    assert derived.kept("test", [b"a"], make) == {"words": ["uno", "Ærø"], "count": 2}


TEXTS = {"ærø": "an island\nof Denmark", "": "", "bo": "", "smørrebrød": '\ud55c\uae00 "quoted" \\ \f'}


@pytest.mark.parametrize("texts", [{}, {"one": "1"}, TEXTS], ids=["none", "one", "some"])
def test_texts_are_as_good_as_the_dict_of_them(place: Path, texts: dict[str, str]) -> None:
    content = {"list": [derived.Texts.of(texts), {"deep": derived.Texts.of(TEXTS)}], "count": 2}
    fresh = derived.kept("test", [b"a"], lambda: content)
    again = derived.kept("test", [b"a"], lambda: pytest.fail("it was kept"))
    wanted = {"list": [texts, {"deep": TEXTS}], "count": 2}
    assert fresh == again == wanted
    first = cast(Any, again)["list"][0]
    assert [*first.items()] == [*texts.items()]  # in their order
    assert all(key in first and first[key] == text for key, text in texts.items())
    assert "nobody" not in first
    assert first.get("nobody") is None
    assert derived.Texts.of(first) == first


def test_kept_texts_can_be_kept_again(place: Path) -> None:
    derived.kept("test", [b"a"], lambda: [derived.Texts.of(TEXTS), derived.Texts.of({"a": "b"})])
    again = cast(Any, derived.kept("test", [b"a"], lambda: pytest.fail("it was kept")))
    derived.kept("other", [b"a"], lambda: [again[1], again[0]])
    assert derived.kept("other", [b"a"], lambda: pytest.fail("it was kept")) == [{"a": "b"}, TEXTS]


@pytest.mark.parametrize("lie", range(24))
def test_a_wrong_length_among_texts_is_told_by_its_check(place: Path, lie: int) -> None:
    """Whoever writes there writes the check as well: what does not fit together is made afresh, and nothing breaks."""
    content = [derived.Texts.of(TEXTS)]
    derived.kept("test", [b"a"], lambda: content)
    (file,) = place.iterdir()
    payload = bytearray(file.read_bytes()[32:])
    told = int.from_bytes(payload[8:16], "little")
    at = lie if lie < 16 else 16 + told + lie - 16  # counts and sizes before the JSON, and those of the texts
    payload[at] ^= 0x41
    file.write_bytes(hashlib.sha256(payload).digest() + payload)
    asked = []
    found = derived.kept("test", [b"a"], lambda: asked.append(1) or content)
    assert found == [TEXTS] or not asked


def test_where_nothing_can_be_written_it_is_made_each_time(place: Path) -> None:
    place.parent.write_text("a file stands where the folder should be", encoding="utf-8")
    make = Maker()
    derived.kept("test", [b"a"], make)
    derived.kept("test", [b"a"], make)
    assert make.asked == 2


def test_what_cannot_be_made_is_not_kept(place: Path) -> None:
    def broken() -> object:
        raise BrokenInstallationError("lexicons")

    with pytest.raises(BrokenInstallationError):
        derived.kept("test", [b"a"], broken)
    assert not place.exists()


def test_kept_rules_are_the_rules_of_the_files(place: Path) -> None:
    compiled.load.cache_clear()
    lexicon.digest()
    fresh = compiled.load()
    compiled.load.cache_clear()
    again = compiled.load()
    assert (fresh.shelves, fresh.loud, fresh.names) == (again.shelves, again.loud, again.names)
    assert {file.name.partition("-")[0] for file in place.iterdir()} - {"pack"} == {"flags"}
    read = lexicon.load()
    listed: tuple[Entry, ...] = (*read.terms, *vocabulary.tagged_phrases(read))
    assert again.shelves == arranged(listed)
    assert dict(again.names) == dict(read.names)
    assert list(again.headings) == list(fresh.headings) == list(columns.arranged(read))
    assert again.digest == read.digest
    assert again.loud == keys.Keys.of(read.terms, vocabulary.tagged_phrases(read))


def test_an_entry_comes_back_from_the_shelf_as_it_was_read() -> None:
    read = lexicon.load()
    shelf = Shelf(arranged(read.terms))
    for term in read.terms[::50]:
        assert term in set(map(term_of, shelf.lines(_word_for(term)).terms))


def _word_for(term: lexicon.Term) -> str:
    text = term.parts[0].text
    return {lexicon.PartMode.INSIDE: f"xx{text}xx", lexicon.PartMode.SUFFIX: f"xx{text}"}.get(term.parts[0].mode, text)


def test_no_two_parts_of_the_files_would_break_a_line() -> None:
    read = lexicon.load()
    for term in read.terms:
        assert not set(term.id) & {"\t", "\n"}
        assert all(not set(part.text) & {"\t", "\n", " "} for part in term.parts)


def test_a_term_of_small_words_around_a_gap_is_loud() -> None:
    ways = lexicon.compile_entry("has .. in", "")
    said = [lexicon.Term("t", lexicon.Use.PERSON, None, None, lexicon.ALL_LANGUAGES, parts) for parts in ways]
    small = [(1, int(vocabulary.Tag.FUNCTION), lexicon.compile_entry(word, "")[0]) for word in ("has", "in")]
    small_words = keys.Keys.of(said, small)
    assert loud.Loud(small_words, vocabulary.Vocabulary(arranged(said))).is_in(["has", "it", "in"], "has it in")


def test_what_is_kept_of_countries_months_and_headers_is_what_is_made(place: Path) -> None:
    for cached in (countries._tables, dates._months, intake_words.lexicon):
        cached.cache_clear()
    fresh = (*countries._tables(), dates._months(), intake_words.lexicon())
    assert len(list(place.iterdir())) == 3
    for cached in (countries._tables, dates._months, intake_words.lexicon):
        cached.cache_clear()
    assert (*countries._tables(), dates._months(), intake_words.lexicon()) == fresh
    assert fresh[0]["DNK"] == fresh[1]["danmark"] == fresh[1]["dinamarca"] == "DK"
    assert fresh[2]["marts"] == 3


def test_what_is_large_is_kept_in_pieces_and_comes_back_whole(place: Path) -> None:
    words = {f"word {number}": ["x" * (number % 7), number] for number in range(9_000)}
    large = [{"a": "first"}, words, {"inner": {"deep": list(range(12_000)), "end": None}}, [["last", True]]]
    assert derived.kept("test", [b"a"], lambda: large) == large
    assert derived.kept("test", [b"a"], lambda: None) == large
    (file,) = place.iterdir()
    pieces = file.read_bytes()[derived._CHECK_BYTES :].splitlines()
    assert len(pieces) > 6
    assert max(map(len, pieces)) < sum(map(len, pieces)) / 3


@pytest.mark.parametrize("line", [b"3", b"[[0,5],1,false]", b"[[0],[1],true]", b'[["a",0],1,false]'])
def test_pieces_that_do_not_fit_are_made_afresh(place: Path, line: bytes) -> None:
    make = Maker()
    derived.kept("test", [b"a"], make)
    (file,) = place.iterdir()
    file.write_bytes(hashlib.sha256(line).digest() + line)
    assert derived.kept("test", [b"a"], make)["count"] == 2


def test_the_rules_hash_is_taken_again_when_a_file_changes(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "lexicons"
    (pack / "en").mkdir(parents=True)
    file = pack / "en" / "health.toml"
    file.write_text("[person]\n", encoding="utf-8")
    monkeypatch.setattr(lexicon.resources, "path", lambda _name: pack)
    told = [lexicon.digest.__wrapped__()]
    assert told[0] == lexicon.digest_of(lexicon.files()) == lexicon.digest.__wrapped__()
    for change in (
        lambda: file.write_text("[person]\n\n", encoding="utf-8"),
        lambda: file.rename(pack / "en" / "b.toml"),
    ):
        change()
        told.append(lexicon.digest.__wrapped__())
        assert told[-1] == lexicon.digest_of(lexicon.files())
    assert len({*told}) == 3
    assert [kept.name.partition("-")[0] for kept in place.iterdir()] == ["pack"]
