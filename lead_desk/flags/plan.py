"""One list's columns, analysed once, and its rows screened block by block.

Lists repeat themselves: the same towns, jobs and remarks come back from row to row. So a column is screened by its
distinct texts, and what was learnt of a text is kept for the blocks that follow, until it is told to be forgotten.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from lead_desk.domain import garbage
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind
from lead_desk.flags import learnt
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Detector, Glancing, Promising, Watch
from lead_desk.flags.own_words import OwnWords
from lead_desk.flags.record import Asked, Record, Setting
from lead_desk.flags.sieve import Sieve, Sifted, Sound, with_digits

BLOCK = 1000
_LOUD, _DIGITS, _PROMISES = map(int, Sound)
_KEPT_TEXTS = 8192  # a column; a list whose every remark is its own must not grow in memory
_KEPT_ROWS = 7  # and one more: of so many different rows it is known what a text gives there
_ORDER = {Certainty.CERTAIN: 0, Certainty.PROBABLE: 1, Certainty.POSSIBLE: 2}


class _Watched(NamedTuple):
    """A column with the detectors that see its cells.

    Attributes:
        always: those that see every filled cell; `loud`, when it holds a loud word; `every`, a digit too.
        numbered: when it holds a digit only; `unseen`, where none of those that `glances` belong to may find something.
        promising: those that may see a cell without a loud word too.
        termed: those that see a cell which holds any term.
    """

    column: Column
    always: tuple[Detector, ...]
    numbered: tuple[Detector, ...]
    unseen: tuple[Detector, ...]
    glances: tuple[Callable[[Column, str, Sequence[str]], bool], ...]
    loud: tuple[Detector, ...]
    every: tuple[Detector, ...]
    promising: tuple[tuple[Detector, Callable[[Column, Sequence[str]], bool]], ...]
    termed: tuple[Detector, ...]


class _Reading:
    """One text of a column with the detectors it concerns; remembers what it gave, and what of its row decided that."""

    __slots__ = ("_column", "_detectors", "_known", "_own", "_value")

    def __init__(self, column: Column, value: str, detectors: tuple[Detector, ...], own: OwnWords | None) -> None:
        self._column, self._value, self._detectors, self._own = column, value, detectors, own
        self._known: list[tuple[Asked, tuple[Finding, ...]]] = []

    @property
    def is_quiet(self) -> bool:
        """Whether the text is known to give no finding in any row."""
        return self._known == [((), ())]

    def findings(self, record: Record) -> tuple[Finding, ...]:
        """Return the findings of the text in this row."""
        for asked, found in self._known:
            if record.answers(asked):
                return found
        record.begin()
        found = tuple(self._found(Cell(self._column, self._value, record)))
        if self._own is not None:
            found = self._own.spare(self._column, self._value, found)
        self._known[_KEPT_ROWS:] = []
        self._known.insert(0, (record.asked(), found))
        return found

    def _found(self, cell: Cell) -> list[Finding]:
        found: list[Finding] = []
        for detector in self._detectors:
            if found and detector.rule == learnt.RULE:
                break  # it comes last, and cedes to what a rule says
            found += detector.find(cell)
        return found


class _Learnt:
    """What is known of a column's texts: those that give nothing, and the readings of the others."""

    __slots__ = ("quiet", "readings")

    def __init__(self) -> None:
        self.quiet: set[str] = {""}
        self.readings: dict[str, _Reading] = {}

    @property
    def is_full(self) -> bool:
        return len(self.quiet) + len(self.readings) > _KEPT_TEXTS


class Plan:
    """One list's columns, analysed once; screens its rows, whose cells stand in the order of the headers.

    Args:
        detectors: those of the rule pack.
        setting: what is the same for all rows.
        sieve: tells which cells may have to be read closely.
        own: the owner's words, None without any.
    """

    def __init__(
        self, detectors: Iterable[Detector], setting: Setting, sieve: Sieve, own: OwnWords | None = None
    ) -> None:
        self.columns = setting.columns
        self.setting = setting
        self._sieve = sieve
        self._own = own
        listed = sorted((*detectors, own) if own is not None else detectors, key=_comes_last)
        watched = (_watched(column, listed) for column in self.columns)
        self._watched = tuple(one for one in watched if one.every)
        self.forget()

    def forget(self) -> None:
        """Drop every text that was kept. A block under way goes on with what it holds and then drops it too."""
        self._learnt = [_Learnt() for _ in self._watched]
        self.setting.tools.forget()

    def screen(self, cells: Sequence[str]) -> tuple[Finding, ...]:
        """Return the findings of one row."""
        return self.screen_columns([(cell,) for cell in cells], 1)[0]

    def screen_many(self, rows: Iterable[Sequence[str]]) -> Iterator[tuple[Finding, ...]]:
        """Yield the findings of each row, in order; rows are taken in blocks."""
        source = iter(rows)
        while block := list(islice(source, BLOCK)):
            yield from self.screen_columns(list(zip(*block, strict=True)), len(block))

    def screen_columns(self, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        """Return the findings of each row of a block that is given by its columns.

        Args:
            columns: the cells of each column, in the order of the plan's headers.
            count: the number of rows.
        """
        with garbage.resting():
            return self._screen_block(columns, count)

    def _screen_block(self, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        found: dict[int, list[Finding]] = {}
        records: dict[int, Record] = {}
        for place, watched in enumerate(self._watched):
            if self._learnt[place].is_full:
                self._learnt[place] = _Learnt()
            cells = columns[watched.column.index]
            readings = self._readings(watched, cells, self._learnt[place])
            if not readings:
                continue
            for row, value in enumerate(cells):
                reading = readings.get(value)
                if reading is None:
                    continue
                record = records.get(row)
                if record is None:
                    record = records[row] = Record(self.setting, columns, row)
                if findings := reading.findings(record):
                    found.setdefault(row, []).extend(findings)
        return [best(found[row]) if row in found else () for row in range(count)]

    def _readings(self, watched: _Watched, cells: Sequence[str], learnt: _Learnt) -> dict[str, _Reading]:
        """Return the texts of a block's column that must be looked at, each with its reading."""
        readings: dict[str, _Reading] = {}
        unread: list[str] = []
        for text in set(cells).difference(learnt.quiet):
            reading = learnt.readings.get(text)
            if reading is None:
                unread.append(text)
            elif reading.is_quiet:
                learnt.quiet.add(text)
                del learnt.readings[text]
            else:
                readings[text] = reading
        if unread:
            concerned = self._concerned(watched, unread)
            learnt.quiet.update(unread if not concerned else [text for text in unread if text not in concerned])
            for text, detectors in concerned.items():
                readings[text] = learnt.readings[text] = _Reading(watched.column, text, detectors, self._own)
        return readings

    def _concerned(self, watched: _Watched, texts: Sequence[str]) -> dict[str, tuple[Detector, ...]]:
        """Return the texts of a column that concern a detector, with those detectors."""
        if watched.every == watched.always:
            return dict.fromkeys(texts, watched.always)
        if watched.column.asks:
            concerned = dict.fromkeys(texts, watched.loud) if watched.loud else {}
            return concerned | {one.text: watched.every for one in with_digits(texts)}
        concerned = dict.fromkeys(texts, watched.always) if watched.always else {}
        if watched.unseen != watched.always:
            concerned |= {one.text: watched.unseen for one in with_digits(texts)}
        listens = watched.loud != watched.always
        for one in self._sieve.sift(watched.column, texts) if listens else with_digits(texts):
            if detectors := self._detectors(watched, one):
                concerned[one.text] = detectors
        if watched.termed:
            for text in self.setting.tools.with_terms(texts):
                told = {*concerned.get(text, ()), *watched.termed}
                concerned[text] = tuple(detector for detector in watched.every if detector in told)
        return concerned

    def _detectors(self, watched: _Watched, sifted: Sifted) -> tuple[Detector, ...]:
        """Return the detectors that a text of the column concerns."""
        column, words, sound = watched.column, sifted.words, sifted.sound
        digits = sound & _DIGITS
        if self._is_loud(column, sifted):
            return watched.every if digits else watched.loud
        unheard = self._numbered(watched, sifted) if digits else watched.always
        if not sound & _PROMISES:
            return unheard
        promised = [one for one, promises in watched.promising if promises(column, words)]
        return (*unheard, *promised) if promised else unheard

    def _is_loud(self, column: Column, sifted: Sifted) -> bool:
        """Tell whether a text must be read closely for a term, or for an age beside a word."""
        text, words, sound, pairs = sifted
        loud, hint, closing = self._sieve.loud, self.setting.tools.languages, column.role is Role.JOB
        if pairs is None:
            return loud.is_in(words, text, hint=hint, closing=closing)
        if sound & _DIGITS and loud.may_be_aged(words, text, closing=closing):
            return True
        return bool(sound & _LOUD) and loud.is_told_in(words, text, pairs, hint=hint)

    @staticmethod
    def _numbered(watched: _Watched, sifted: Sifted) -> tuple[Detector, ...]:
        """Return the detectors that a text with a digit in it, but without a loud word, concerns."""
        text, words = sifted.text, sifted.words
        for glance in watched.glances:
            if glance(watched.column, text, words):
                return watched.numbered
        return watched.unseen


def _comes_last(detector: Detector) -> bool:
    return detector.rule == learnt.RULE


def _watched(column: Column, detectors: Sequence[Detector]) -> _Watched:
    watches = [(detector, detector.watch(column)) for detector in detectors]
    at_least = {level: tuple(d for d, watch in watches if watch >= level) for level in Watch}
    numbered = tuple(d for d, watch in watches if watch in (Watch.DIGITS, Watch.ALWAYS))
    loud = tuple(d for d, watch in watches if watch in (Watch.LOUD, Watch.TERMS, Watch.ALWAYS))
    asked = [d for d, watch in watches if watch is Watch.DIGITS and isinstance(d, Glancing)]
    return _Watched(
        column,
        always=at_least[Watch.ALWAYS],
        numbered=numbered,
        unseen=tuple(d for d in numbered if d not in asked),
        glances=tuple(d.glance for d in asked if isinstance(d, Glancing)),
        loud=loud,
        every=at_least[Watch.LOUD],
        promising=tuple((d, d.promises) for d, watch in watches if watch is Watch.LOUD and isinstance(d, Promising)),
        termed=tuple(d for d, watch in watches if watch is Watch.TERMS),
    )


def ruled_first(found: Iterable[Finding]) -> list[Finding]:
    """Return findings without those that were only learnt where a rule says something of the field."""
    listed = list(found)
    ruled = {finding.field for finding in listed if finding.rule != learnt.RULE}
    return [finding for finding in listed if finding.rule != learnt.RULE or finding.field not in ruled]


def best(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Keep the surest finding per kind, category and field; what was learnt cedes to what a rule says of the field."""
    kept: dict[tuple[FlagKind, Category | None, str], Finding] = {}
    for finding in ruled_first(found):
        key = (finding.kind, finding.category, finding.field)
        if key not in kept or _ORDER[finding.certainty] < _ORDER[kept[key].certainty]:
            kept[key] = finding
    return tuple(kept.values())
