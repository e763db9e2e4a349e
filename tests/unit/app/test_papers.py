"""Papers of sources and recipients: inside the encrypted store, out only as a logged copy."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.errors import DeclarationsRefusedError
from lead_desk.app.registers.papers import PaperWish
from lead_desk.domain.campaign import Recipient, RecipientKind
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError, UnreadableFileError, UsageError
from lead_desk.domain.paper import LARGEST_PAPER, PaperId, PaperKind, PaperOwner
from lead_desk.domain.source import Source

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TEXT = b"We vouch that everybody in this list was told. MARKER-PAPER-17"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made, _recovery = bootstrap.create_desk(
        tmp_path / "store", "four words not together", actor="Nora Winther", clock=FixedClock(NOW)
    )
    made.put(Source("fair", "Fair"))
    made.put(Recipient("client", "Client", RecipientKind.CLIENT, "They ordered it"))
    yield made
    made.close()


def wish(tmp_path: Path, content: bytes = TEXT, key: str = "fair", owner: PaperOwner = PaperOwner.SOURCE) -> PaperWish:
    path = tmp_path / "Terms of Bo Lund.pdf"
    path.write_bytes(content)
    return PaperWish(owner, key, PaperKind.TERMS, path)


def test_a_paper_is_kept_whole_and_unreadable_outside(desk: Desk, tmp_path: Path) -> None:
    kept, is_new = desk.keep_paper(wish(tmp_path))
    assert is_new
    assert (kept.name, kept.size, kept.sha256) == ("Terms of Bo Lund.pdf", len(TEXT), sha256(TEXT).hexdigest())
    assert (kept.kind, kept.added_by, kept.added_at) == (PaperKind.TERMS, "Nora Winther", NOW)
    assert desk.papers() == desk.papers(PaperOwner.SOURCE, "fair") == (kept,)
    assert desk.papers(PaperOwner.SOURCE, "other") == desk.papers(PaperOwner.RECIPIENT) == ()
    assert "Lund" not in repr(kept)
    for path in (tmp_path / "store").rglob("*"):
        assert not path.is_file() or b"MARKER-PAPER-17" not in path.read_bytes()


def test_the_same_content_is_kept_once_for_an_entry(desk: Desk, tmp_path: Path) -> None:
    first, _ = desk.keep_paper(wish(tmp_path))
    assert desk.keep_paper(wish(tmp_path)) == (first, False)
    other, is_new = desk.keep_paper(wish(tmp_path, key="client", owner=PaperOwner.RECIPIENT))
    assert is_new
    assert other.id != first.id


def test_a_copy_leaves_whole_and_the_log_says_so(desk: Desk, tmp_path: Path) -> None:
    kept, _ = desk.keep_paper(wish(tmp_path))
    target = tmp_path / "copy.pdf"
    assert desk.save_paper(kept.id, target) == kept
    assert target.read_bytes() == TEXT
    events = desk.events(limit=2)
    assert [event.event for event in events] == ["paper_copied", "paper_kept"]
    assert events[0].data["sha256"] == kept.sha256
    assert "Lund" not in str([event.data for event in events])
    assert desk.verify() == []


def test_where_no_copy_can_be_written_nothing_is_logged(desk: Desk, tmp_path: Path) -> None:
    kept, _ = desk.keep_paper(wish(tmp_path))
    with pytest.raises(RefusedError):
        desk.save_paper(kept.id, tmp_path / "no" / "copy.pdf")
    assert desk.events(limit=1)[0].event == "paper_kept"


def test_a_paper_kept_by_mistake_is_removed_with_a_reason(desk: Desk, tmp_path: Path) -> None:
    kept, _ = desk.keep_paper(wish(tmp_path))
    with pytest.raises(UsageError):
        desk.remove_paper(kept.id, " ")
    desk.remove_paper(kept.id, "of another list")
    assert desk.papers() == ()
    event = desk.events(limit=1)[0]
    assert (event.event, event.data["sha256"]) == ("paper_removed", kept.sha256)
    for act in (lambda: desk.remove_paper(kept.id, "again"), lambda: desk.save_paper(PaperId(9), tmp_path / "x")):
        with pytest.raises(UsageError) as caught:
            act()
        assert caught.value.reason == "UNKNOWN_PAPER"


def test_what_cannot_be_kept_says_why(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        desk.keep_paper(wish(tmp_path, key="nobody"))
    with pytest.raises(UsageError):
        desk.keep_paper(wish(tmp_path, key="fair", owner=PaperOwner.RECIPIENT))
    with pytest.raises(UnreadableFileError) as caught:
        desk.keep_paper(wish(tmp_path, b""))
    assert caught.value.reason == "EMPTY"
    missing = PaperWish(PaperOwner.SOURCE, "fair", PaperKind.TERMS, tmp_path / "missing.pdf")
    with pytest.raises(UnreadableFileError) as caught:
        desk.keep_paper(missing)
    assert caught.value.reason == "NOT_FOUND"
    large = tmp_path / "large.pdf"
    with large.open("wb") as stream:
        stream.truncate(LARGEST_PAPER + 1)
    with pytest.raises(UnreadableFileError) as caught:
        desk.keep_paper(PaperWish(PaperOwner.SOURCE, "fair", PaperKind.TERMS, large))
    assert caught.value.reason == "TOO_LARGE"
    assert desk.papers() == ()


DECLARED = """
[[sources]]
key = "list"
name = "List"

[[papers]]
source = "list"
file = "papers/order.txt"
kind = "contract"
"""


def test_declared_papers_are_kept_once(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "order.txt").write_bytes(TEXT)
    file = tmp_path / "firm.toml"
    file.write_text(DECLARED)
    assert desk.apply(file).created == 2
    assert [(paper.key, paper.kind) for paper in desk.papers()] == [("list", PaperKind.CONTRACT)]
    again = desk.apply(file)
    assert (again.created, again.unchanged) == (0, 2)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('source = "list"', "'file' is missing"),
        ('file = "papers/order.txt"', "exactly one of source, recipient"),
        ('source = "list"\nrecipient = "client"\nfile = "papers/order.txt"', "exactly one of source, recipient"),
        ('source = "list"\nfile = "../order.txt"', "beside or below this file"),
        ('source = "list"\nfile = "/etc/order.txt"', "beside or below this file"),
        ('source = "list"\nfile = "papers/none.txt"', "cannot be opened"),
        ('source = "nobody"\nfile = "papers/order.txt"', "There is no source of that name"),
        ('source = "list"\nfile = "papers/order.txt"\nkind = "novel"', "'kind' must be one of terms"),
        ('source = "list"\nfile = "papers/order.txt"\nname = "x"', "'name' is not a key here"),
    ],
)
def test_a_wrong_declaration_is_named_and_nothing_is_kept(desk: Desk, tmp_path: Path, entry: str, said: str) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "order.txt").write_bytes(TEXT)
    file = tmp_path / "firm.toml"
    file.write_text(f'[[sources]]\nkey = "list"\nname = "List"\n\n[[papers]]\n{entry}\n')
    with pytest.raises(DeclarationsRefusedError) as caught:
        desk.apply(file)
    assert said in " ".join(caught.value.problems)
    assert desk.papers() == ()
    assert desk.get(Source, "list") is None
