"""Flags decided, columns left out, own words: a part of the fake desk."""

from collections import Counter

from fake_desk.people import QUIET
from lead_desk.app.results import ReviewItem
from lead_desk.app.review.look_again import LookedAgain
from lead_desk.app.review.review_decisions import Decision, DecisionPreview
from lead_desk.domain.flag import FlagKind
from lead_desk.domain.ids import FindingId
from lead_desk.domain.own_words import OwnLexicon, OwnWord
from lead_desk.domain.records import QueueGroup
from lead_desk.domain.review import ColumnReach, FindingMemo, Scope, VendorColumn


class FakeReview:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def review_groups(self, *, confirmed=False) -> tuple[QueueGroup, ...]:
        if confirmed:
            return ()
        groups = Counter((f.finding.kind, f.finding.category, f.finding.field) for f in self.findings.values())
        return tuple(
            QueueGroup(kind, category, field, count, count) for (kind, category, field), count in groups.most_common()
        )

    def review_items(
        self, kind=None, category=None, field="", offset=0, limit=50, *, confirmed=False
    ) -> list[ReviewItem]:
        found = [
            f
            for f in self.findings.values()
            if kind in (None, f.finding.kind) and (not field or f.finding.field == field)
        ]
        return [
            ReviewItem(
                item,
                self.leads[item.lead]["full_name"],
                "Sygemeldt med diabetes siden maj",
                ((14, 22),),
                "'diabetes' in Notes may reveal something about this person's health.",
                tuple(
                    FindingId(n)
                    for n, other in self.findings.items()
                    if other.finding.kind is item.finding.kind and n != item.id
                ),
                can_dismiss=True,
                can_strip=item.finding.kind is not FlagKind.CHILD,
            )
            for item in found[offset : offset + limit]
        ]

    def _decide(self, name: str, findings, reason) -> Decision:
        self._note(name, tuple(findings), reason)
        self.decided = {number: self.findings.pop(number) for number in findings if number in self.findings}
        memos = tuple(FindingMemo(number, item.finding.state) for number, item in self.decided.items())
        return Decision(len(findings), () if name == "strip" else memos)

    def confirm(self, findings, reason) -> Decision:
        return self._decide("confirm", findings, reason)

    def dismiss(self, findings, reason) -> Decision:
        return self._decide("dismiss", findings, reason)

    def strip(self, findings, reason) -> Decision:
        return self._decide("strip", findings, reason)

    def take_back(self, memos) -> int:
        self._note("take_back", memos)
        self.findings |= self.decided
        return len(memos)

    def review_reach(self, finding, scope) -> list[FindingId]:
        kind = self.findings[finding].finding.kind
        alike = [FindingId(n) for n, other in self.findings.items() if other.finding.kind is kind]
        return [finding] if scope is Scope.ONE else alike

    def preview_decision(self, findings, act) -> DecisionPreview:
        self._note("preview_decision", tuple(findings), act)
        return DecisionPreview(len(findings), len(findings), 3, 3 + len(findings), (("Bo Hansen", "Sygemeldt"),))

    def flag_column(self, finding) -> VendorColumn:
        return VendorColumn("fair", "Bemærkning", self.findings[finding].finding.field)

    def vendor_columns(self, header) -> list[VendorColumn]:
        return [VendorColumn("fair", header, "notes")]

    def preview_leave_out(self, column) -> ColumnReach:
        return ColumnReach(1_200, 3, 2, 1)

    def leave_out(self, column, reason, progress=QUIET) -> ColumnReach:
        self._note("leave_out", column, reason)
        self.findings = {n: item for n, item in self.findings.items() if item.finding.kind is FlagKind.CHILD}
        return self.preview_leave_out(column)

    def find_column_fine(self, finding, reason) -> Decision:
        self._note("find_column_fine", finding, reason)
        return self._decide("dismiss", self.review_reach(finding, Scope.COLUMN), reason)

    def column_rules(self, source=None):
        return tuple(rule for rule in self.rules if source in (None, rule.source))

    def remembered(self):
        return tuple(self.memory)

    def forget_decision(self, key) -> int:
        self._note("forget_decision", key)
        self.memory = [item for item in self.memory if item.key != key]
        return 1

    def own_words(self) -> OwnLexicon:
        return self.lexicon

    flags_version = "1+abc"

    def add_word(self, item) -> str:
        self._note("add_word", item)
        words = self.lexicon
        self.lexicon = (
            OwnLexicon((*words.words, item), words.allowed)
            if isinstance(item, OwnWord)
            else OwnLexicon(words.words, (*words.allowed, item))
        )
        return "own-1"

    def look_again(self, progress=QUIET) -> LookedAgain:
        self._note("look_again")
        return LookedAgain(len(self.leads), 2, 0)

    def remove_word(self, key) -> None:
        self._note("remove_word", key)
        self.lexicon = OwnLexicon()

    def column_verdicts(self):
        return tuple(self.verdicts)

    def close_column_verdict(self, header, reason) -> None:
        self._note("close_column_verdict", header, reason)
        self.verdicts = [item for item in self.verdicts if item[0].header != header]
