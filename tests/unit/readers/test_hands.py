"""Blocks go out to children and come back in the sheet's order, whatever each child's pipe can hold."""

from collections import deque

import pytest

from lead_desk.readers.crew import _Hands


class FakeChild:
    """Answers each block with its own text; tells how many blocks were in hand at most."""

    def __init__(self, room: int) -> None:
        self.room, self.given, self.most = room, deque(), 0

    def send(self, _kind: bytes, payload: bytes) -> None:
        assert not self.given or len(payload) <= self.room, "the pipe cannot take it while the child is at work"
        self.given.append(payload)
        self.most = max(self.most, len(self.given))

    def receive(self) -> tuple[bytes, bytes]:
        return b"P", self.given.popleft()


def through(children, blocks):
    """Return what comes back of the blocks."""
    hands = _Hands(iter(blocks))
    for child in (*children, *children):
        hands.give(child)
    found = []
    while (payload := hands.take()) is not None:
        found.append(payload)
    return found


def block(number, size=8):
    return f"{number:0{size}}".encode()


@pytest.mark.parametrize(("room", "most"), [(0, 1), (7, 1), (8, 2), (100, 2)])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 40])
def test_a_second_block_waits_in_the_pipe_where_there_is_room(room, most, count):
    children, blocks = [FakeChild(room), FakeChild(room)], [block(at) for at in range(count)]
    assert through(children, blocks) == blocks
    assert max(child.most for child in children) == min(most, (count + 1) // 2)


def test_a_block_too_long_for_the_pipe_waits_until_a_child_has_nothing_in_hand():
    children = [FakeChild(20), FakeChild(20)]
    blocks = [block(at, 300 if at % 3 == 0 else 10) for at in range(30)]
    assert through(children, blocks) == blocks


def test_children_of_different_pipes_keep_the_order():
    children, blocks = [FakeChild(0), FakeChild(50), FakeChild(9)], [block(at, 9 + at % 2) for at in range(50)]
    assert through(children, blocks) == blocks
    assert [child.most for child in children] == [1, 2, 2]
