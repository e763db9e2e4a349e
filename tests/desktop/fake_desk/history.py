"""Acts undone and done again, duplicates, conflicts: a part of the fake desk."""

from dataclasses import replace

from fake_desk.people import NOW, QUIET
from lead_desk.domain.acts import JOINED, Act, ActKind, ActState, Conflict, DuplicatePair, MergeField, MergeSheet
from lead_desk.domain.ids import ActId, BatchId
from lead_desk.domain.records import UndoOutcome


class FakeHistory:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def history(self, before=None, limit: int = 200) -> tuple[Act, ...]:
        return tuple(self.acts) if before is None else ()

    def _act_state(self, act, state: ActState) -> None:
        self.acts = [
            replace(item, state=state, changed_at=NOW, changed_by="Sam Rep") if item.id == act else item
            for item in self.acts
        ]

    def undo_act(self, act=None, progress=None) -> UndoOutcome:
        self._note("undo_act", act)
        self._act_state(act, ActState.UNDONE)
        return UndoOutcome(2, 0, 0, {})

    def redo_act(self, act=None, progress=None) -> UndoOutcome:
        self._note("redo_act", act)
        self._act_state(act or next(item.id for item in self.acts if item.state is ActState.UNDONE), ActState.DONE)
        return UndoOutcome(2, 0, 0, {})

    def forget_history(self) -> int:
        self._note("forget_history")
        return 3

    def find_duplicates(self, progress=QUIET) -> int:
        self._note("find_duplicates")
        return len(self.pairs)

    def duplicate_count(self) -> int:
        return len(self.pairs)

    def duplicate_pairs(self, offset: int = 0, limit: int = 100) -> tuple[DuplicatePair, ...]:
        return tuple(self.pairs)

    def keep_both(self, first, second) -> None:
        self._note("keep_both", first, second)
        self.pairs = [pair for pair in self.pairs if (pair.first, pair.second) != (first, second)]

    def merge_sheet(self, leads) -> MergeSheet:
        people = [self.leads[lead] for lead in leads]
        fields = []
        for name in ("full_name", "email", "phone", "company", "country", "notes"):
            values = tuple(person[name] for person in people)
            places = tuple("expo hannover 2026.xlsx, Leads, row 7" for _ in people)
            pick = JOINED if name == "notes" else leads[-1]
            fields.append(MergeField(name, values, places, pick, len(set(values)) > 1))
        return MergeSheet(
            tuple(leads), tuple(person["full_name"] for person in people), tuple(fields), ("stops", "addresses")
        )

    def merge(self, leads, picks) -> ActId:
        self._note("merge", tuple(leads), dict(picks))
        self.pairs = [pair for pair in self.pairs if pair.second not in leads]
        for lead in leads[1:]:
            del self.leads[lead]
            del self.status[lead]
        self.acts.insert(0, Act(ActId(9), ActKind.MERGE, NOW, "Sam Rep", 2, ActState.DONE, "email", BatchId(0)))
        return ActId(9)

    def conflict_count(self, batch=None) -> int:
        return len(self.conflict_list)

    def conflicts(self, batch=None, offset: int = 0, limit: int = 100) -> tuple[Conflict, ...]:
        return tuple(self.conflict_list)

    def answer_conflicts(self, conflicts, take, batch=None) -> int:
        self._note("answer_conflicts", conflicts, take)
        gone = {item.id for item in self.conflict_list} if conflicts is None else set(conflicts)
        self.conflict_list = [item for item in self.conflict_list if item.id not in gone]
        return len(gone)
