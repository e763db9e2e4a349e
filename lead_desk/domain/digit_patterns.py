"""How much of a number a pattern of a numbering plan looks at: behind that, one digit is as good as another.

Numbering plans decide by the first digits and the length. So what was found out about one number holds for all numbers
that begin alike, and need not be asked again.
"""

import re
from typing import NamedTuple

from lead_desk.domain.patterns import late

_MARK = late(r"\(\?:|\(|\)|\||\\d|\[[^]^\\]*\]|\d|\?|\*|\+|\{\d+(?:,\d*)?\}(?!\?)|\$")
_ALL = frozenset("0123456789")
_LONGEST = 20
"""Digits that a number has at most: a repetition without an end counts as this many."""


class _Span(NamedTuple):
    """Where a part of a pattern ends at the latest, and up to where it looks at digits; `possible` with that start."""

    end: int
    reach: int
    possible: bool = True


class _Walk:
    """One walk over a pattern, counting places."""

    def __init__(self, marks: list[str], first: str) -> None:
        self._marks, self._first, self._at = marks, first, 0

    def choice(self, start: int) -> _Span:
        """Take alternatives up to the closing bracket or the end."""
        spans = [self._sequence(start)]
        while self._next() == "|":
            self._at += 1
            spans.append(self._sequence(start))
        alive = [span for span in spans if span.possible]
        if not alive:
            return _Span(start, start + (start == 0), possible=False)
        return _Span(max(span.end for span in alive), max(span.reach for span in alive))

    def _sequence(self, start: int) -> _Span:
        end, reach, possible = start, 0, True
        while (mark := self._next()) not in ("", "|", ")"):
            self._at += 1
            if mark == "$":
                continue
            span = self._one(mark, end)
            least, most = self._times()
            width = span.end - end
            possible = possible and (span.possible or least == 0)
            if span.reach > end or not span.possible:
                reach = max(reach, span.reach + width * (most - 1), 1)
            end += width * most
        return _Span(end, reach, possible)

    def _one(self, mark: str, start: int) -> _Span:
        if mark.startswith("("):
            span = self.choice(start)
            self._at += 1
            return span
        wanted = _digits(mark)
        possible = start > 0 or not self._first or self._first in wanted
        return _Span(start + 1, start if wanted == _ALL else start + 1, possible)

    def _times(self) -> tuple[int, int]:
        mark = self._next()
        if mark in ("?", "*", "+") or mark.startswith("{"):
            self._at += 1
        if mark.startswith("{"):
            least, comma, most = mark[1:-1].partition(",")
            return int(least), int(most) if most else _LONGEST if comma else int(least)
        return {"?": (0, 1), "*": (0, _LONGEST), "+": (1, _LONGEST)}.get(mark, (1, 1))

    def _next(self) -> str:
        return self._marks[self._at] if self._at < len(self._marks) else ""


def _digits(mark: str) -> frozenset[str]:
    if mark == r"\d":
        return _ALL
    if not mark.startswith("["):
        return frozenset(mark)
    inner, found = mark[1:-1], set[str]()
    for one, last in re.findall(r"(\d)(?:-(\d))?", inner):
        found.update(chr(code) for code in range(ord(one), ord(last or one) + 1))
    return frozenset(found)


def reach(pattern: str, first: str = "") -> tuple[int, int]:
    r"""Return how many leading digits a pattern looks at, and how many it covers at most: all, if it cannot be told.

    Args:
        pattern: of digits, `\d`, classes, groups, alternatives and repetitions, as numbering plans are written.
        first: the first digit, when it is known: alternatives that begin otherwise do not count.
    """
    marks = _MARK.findall(pattern)
    if "".join(marks) != pattern:
        return _LONGEST, _LONGEST
    span = _Walk(marks, first).choice(0)
    return (min(span.reach, _LONGEST), min(span.end, _LONGEST)) if span.possible else (1, 0)
