"""Lists in JSON, contact cards and web pages given again without some people: every other byte as it came."""

import io
import json
from collections.abc import Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions, RowsGone
from lead_desk.readers import catalogue
from lead_desk.readers.shape import Rewritable


def rewrite(data: bytes, stays: Collection[int], header_row: int = 1) -> bytes:
    _kind, document = catalogue.open_document(io.BytesIO(data), ReadOptions(), catalogue.formats())
    assert isinstance(document, Rewritable)
    left = document.without(0, lambda number: number <= header_row or number in stays)
    assert left.gone is RowsGone.CLOSED_UP
    return b"".join(left.content)


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        rewrite(data, {2})
    assert caught.value.reason == "NOT_AS_IT_CAME"
    return caught.value.sentence


# ---- JSON

PEOPLE = st.lists(
    st.fixed_dictionaries({"name": st.text(min_size=1, max_size=6), "tags": st.lists(st.integers(), max_size=2)}),
    min_size=2,
    max_size=8,
)


@settings(max_examples=40, deadline=None)
@given(people=PEOPLE, out=st.data(), indent=st.sampled_from([0, 2]), wrapped=st.booleans(), ascii_only=st.booleans())
def test_the_objects_that_stay_are_as_written(
    people: list[dict[str, object]], out: st.DataObject, indent: int, *, wrapped: bool, ascii_only: bool
) -> None:
    named = [{**person, "name": f"x{person['name']}"} for person in people]
    whole: object = {"count": 7, "inner": {"people": named, "few": [{"a": 1}]}, "end": "x"} if wrapped else named
    text = json.dumps(whole, indent=indent, ensure_ascii=ascii_only)
    data = text.encode("utf-8", "surrogatepass")
    stays = {at for at in range(len(named)) if out.draw(st.booleans())}
    left = json.loads(rewrite(data, {at + 2 for at in stays}))
    assert (left["inner"]["people"] if wrapped else left) == [person for at, person in enumerate(named) if at in stays]
    assert not wrapped or (left["count"], left["end"], left["inner"]["few"]) == (7, "x", [{"a": 1}])
    assert rewrite(data, range(2, len(named) + 2)) == data


def test_commas_and_blanks_around_objects() -> None:
    data = b'\xef\xbb\xbf[ {"n":"a"} ,\r\n  {"n":"b"},{"n":"c"} ,{"n":"d"}\r\n]\r\n'
    assert rewrite(data, {2, 4}) == b'\xef\xbb\xbf[ {"n":"a"} ,\r\n  {"n":"c"}\r\n]\r\n'
    assert rewrite(data, {4, 5}) == b'\xef\xbb\xbf[ {"n":"c"} ,{"n":"d"}\r\n]\r\n'
    assert rewrite(data, {3}) == b'\xef\xbb\xbf[ {"n":"b"}\r\n]\r\n'
    assert rewrite(data, set()) == b"\xef\xbb\xbf[ \r\n]\r\n"


def test_a_name_that_stands_twice_would_hide_people() -> None:
    assert "unusual" in refused(b'{"people":\n [{"n":"x"},{"n":"y"},{"n":"z"}],\n "people": [{"n":"a"},{"n":"b"}]}')


def test_what_is_no_list_is_not_cut() -> None:
    assert "one single object" in refused(b'{"name": "Bo",\n "mail": "bo@firm.example"}')
    assert "behind the end" in refused(b'[{"n": "a"}, {"n": "b"}]\n[{"n": "hidden"}]')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-32"])
def test_lines_of_objects(encoding: str) -> None:
    lines = ['{"name": "Åse"}\r\n', "\r\n", '{"name": "Bo\\u2028"}\r\n', '{"name": "Eva"}']
    data = "".join(lines).encode(encoding)
    mark = "".encode(encoding)
    codec = "utf-16-le" if encoding == "utf-16" else "utf-32-le" if encoding == "utf-32" else encoding
    assert rewrite(data, {2, 5}) == mark + "".join(lines[:2] + lines[3:]).encode(codec)
    assert rewrite(data, {4}) == mark + "".join(lines[1:3]).encode(codec)


# ---- contact cards

CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åse Lund\r\nNOTE:a long\r\n  note\r\nX-OWN:kept\r\nEND:VCARD\r\n",
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Bo\r\nNOTE;QUOTED-PRINTABLE:b=\r\nc\r\nEND:VCARD\r\n",
    "begin:vcard\r\nFN:Eva\r\nend:vcard",
)


@pytest.mark.parametrize("stays", [{2}, {3}, {4}, {2, 4}, {2, 3, 4}, set()])
def test_cards_go_whole(stays: set[int]) -> None:
    left = rewrite("\r\n".join(CARDS).encode(), stays)
    # the blank lines between cards stay
    kept = [card if number in stays else "" for number, card in enumerate(CARDS, 2)]
    assert left == "\r\n".join(kept).encode()


def test_a_card_that_says_nothing_goes_as_nobody_judged_it() -> None:
    data = b"BEGIN:VCARD\nX-SECRET:1\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n"
    assert rewrite(data, {2}) == b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\n"


def test_a_card_without_an_end_goes_whole() -> None:
    data = b"BEGIN:VCARD\nFN:Bo\nBEGIN:VCARD\nFN:Eva\nEND:VCARD\n"
    assert rewrite(data, {3}) == b"BEGIN:VCARD\nFN:Eva\nEND:VCARD\n"


def test_lines_outside_of_cards_are_not_left_behind() -> None:
    assert "outside" in refused(b"BEGIN:VCARD\nEND:VCARD\nFN:Bo\nBEGIN:VCARD\nFN:Eva\nEND:VCARD\n")
    assert "outside" in refused(b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\nFN:Eva\n")


# ---- web pages

PAGE = """<html><head><meta charset="utf-8"><style>td {{color: red}}</style></head><body><p>Fair</p>
<table border=1><thead><tr><th>Name<th>Mail</tr></thead>
<tbody>{rows}</tbody></table><table><tr><td>Own</td></tr></table></body></html>"""
ROWS = (
    '<tr class="a"><td>Åse &amp; Co</td><td>a@x.example</td></tr >\n',
    "<TR><TD>Bo<table><tr><td>in</td></tr></table></TD><td></TR>\n",
    "<tr><td>Eva</td><td>e@x.example</td></tr>\n",
)


@pytest.mark.parametrize("stays", [{2}, {3}, {4}, {2, 3, 4}, set()])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_rows_of_a_page(stays: set[int], encoding: str) -> None:
    data = PAGE.format(rows="".join(ROWS)).encode(encoding)
    kept = [row if number in stays else "\n" for number, row in enumerate(ROWS, 2)]
    assert rewrite(data, stays) == PAGE.format(rows="".join(kept)).encode(encoding)


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ("<tr><td>Bo</td></tr><script>var people = ['Eva']</script><tr><td>Eva</td></tr>", "scripts"),
        ("<tr><td rowspan=2>Bo</td></tr><tr><td>x</td></tr>", "several rows"),
        ("<tr><td>Bo</td><tr><td>Eva</td></tr>", "begin and end"),
    ],
)
def test_pages_that_cannot_be_cut_say_why(rows: str, why: str) -> None:
    assert why in refused(PAGE.format(rows=rows).encode())


def test_damaged_letters_are_not_written_anew() -> None:
    page = PAGE.format(rows="".join(ROWS)).replace("utf-8", "shift_jis").encode().replace(b"Eva", b"\x80\xfd\xff")
    assert "letters are damaged" in refused(page)
