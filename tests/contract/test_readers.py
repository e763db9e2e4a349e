"""Every format keeps the same promises; every file of the shared collection comes out as its manifest says."""

import contextlib
import io
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import catalogue
from lead_desk.readers.shape import Format, Probe
from tests.contract.manifests import HEADER_ONLY, SEP_LINES, manifest, problems


@pytest.mark.parametrize("each", catalogue.formats(), ids=lambda each: each.name)
def test_every_format_keeps_its_promises(each: Format) -> None:
    assert re.fullmatch(r"[a-z0-9_]+", each.name)
    assert each.largest >= 1_000_000
    assert not each.recognises(Probe(b"%PDF-1.7\n" + bytes(range(256)) * 8))


@pytest.mark.parametrize("each", catalogue.formats(), ids=lambda each: each.name)
@pytest.mark.parametrize("data", [b"", b"\0" * 600, b"PK\x03\x04" + b"\xff" * 600, b"<x/>", b"[{]", b"\x09\x08" * 40])
def test_no_format_answers_nonsense_with_anything_but_a_sentence(each: Format, data: bytes) -> None:
    def opener(file: io.BytesIO, options: ReadOptions, /) -> object:
        raise UnreadableFileError("No.")

    # Nothing to read or a refusal; any other exception fails the test.
    with contextlib.suppress(UnreadableFileError):
        document = each.open(io.BytesIO(data), ReadOptions(), opener)  # type: ignore[arg-type]
        for sheet in document.sheets():
            list(document.rows(sheet.index))


def test_the_shared_collection_comes_out_as_its_manifest_says() -> None:
    files = list(manifest())
    with ThreadPoolExecutor(3) as pool:
        found = dict(zip([each.path.name for each in files], pool.map(problems, files), strict=True))
    certain = {each.path.name for each in files if each.line["expectation"] != "rows-or-clear-error"}
    wrong = {name: what for name, what in found.items() if what and name in certain}
    assert set(wrong) <= SEP_LINES | HEADER_ONLY, wrong
    uncertain = [name for name, what in found.items() if what and name not in certain]
    assert len(uncertain) <= 2, uncertain
