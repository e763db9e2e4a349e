"""What a merge proposes: filled over empty, newest over older, all notes and tags."""

from lead_desk.domain.acts import JOINED
from lead_desk.intake.picking import Offer, joined, pick


def test_filled_beats_empty_and_newest_beats_older() -> None:
    assert pick("city", (Offer(1, "", "2026-03"), Offer(2, "Vejle", "2026-01"))) == 2
    assert pick("city", (Offer(1, "Ribe", "2026-01"), Offer(2, "Vejle", "2026-02"))) == 2
    assert pick("city", (Offer(1, "Ribe", "2026-02"), Offer(2, "Vejle", "2026-02"))) == 1
    assert pick("city", (Offer(1, ""), Offer(2, ""))) == 1


def test_notes_and_tags_are_kept_whole_and_once() -> None:
    assert pick("notes", (Offer(1, "a"), Offer(2, "b"))) == JOINED
    assert pick("notes", (Offer(1, "a"), Offer(2, "a"))) == 1
    assert pick("notes", (Offer(1, "a"), Offer(2, ""))) == 1
    assert joined("notes", ["likes tea", "", "likes tea", "met"]) == "likes tea · met"
    assert joined("tags", ["fair; hot", "hot, new"]) == "fair; hot; new"
    assert "tea" not in repr(Offer(1, "tea"))
