"""Leads shown, picked, changed: a part of the fake desk."""

from collections import Counter
from datetime import date

from fake_desk.people import HOLDS, NOW, QUIET, STORY
from lead_desk.app.leads.changes import AddTag, ChangeReport, CopiedCells, Erase, RemoveTag, Respell, SetBasis, SetField
from lead_desk.app.leads.type_cells import check_cells
from lead_desk.app.results import ChannelAnswer, Hold, LeadView
from lead_desk.domain.acts import Act, ActKind, ActState
from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.ids import ActId, BatchId, LeadId
from lead_desk.domain.lead import LeadBasis, LeadDetail, LeadQuery, LeadStatus, ValueOrigin
from lead_desk.domain.records import GridRow
from lead_desk.domain.spellings import Spellings
from lead_desk.domain.view import SavedView
from lead_desk.intake.spellings import spellings

EVERYBODY = LeadQuery()


class FakeLeads:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def _match(self, query: LeadQuery, *, status: bool = True) -> list[int]:
        found = []
        for number, lead in self.leads.items():
            if query.text and query.text.casefold() not in " ".join(lead.values()).casefold():
                continue
            if status and query.status and self.status[number][0] is not query.status:
                continue
            full = {**lead, "reason": self.status[number][1]}
            if all(full.get(name, "") in values for name, values in query.filters):
                found.append(number)
        for name in reversed(query.sort):
            key = name.removeprefix("-")
            value = {"status": lambda n: self.status[n][0], "reason": lambda n: self.status[n][1]}.get(
                key, lambda n, key=key: self.leads[n].get(key, "")
            )
            found.sort(key=value, reverse=name.startswith("-"))
        return found

    def stop_reading(self, thread: int) -> None:
        self._note("stop_reading")

    def count(self, query: LeadQuery) -> int:
        return len(self._match(query))

    def status_counts(self, query: LeadQuery) -> dict[LeadStatus, int]:
        return dict(Counter(self.status[number][0] for number in self._match(query, status=False)))

    def ids(self, query: LeadQuery, offset: int = 0, limit: int | None = None) -> list[LeadId]:
        self._note("ids", offset, limit)
        return [LeadId(n) for n in self._match(query)[offset : None if limit is None else offset + limit]]

    def rows(self, ids, columns) -> list[GridRow]:
        return [
            GridRow(n, *self.status[n], tuple(self.leads[n].get(name, "") for name in columns))
            for n in ids
            if n in self.leads
        ]

    def facets(self, query: LeadQuery, name: str, limit: int = 50) -> list[tuple[str, int]]:
        return Counter(
            {**self.leads[n], "reason": self.status[n][1]}.get(name, "") for n in self._match(query)
        ).most_common(limit)

    def lead(self, lead: LeadId) -> LeadView | None:
        if lead not in self.leads:
            return None
        values = self.leads[lead]
        status, code = self.status[lead]
        detail = LeadDetail(
            lead,
            {k: v for k, v in values.items() if k not in ("source", "purpose", "basis", "batch", "row")},
            {},
            BatchId(2),
            "expo hannover 2026.xlsx",
            "Leads",
            int(values["row"]),
            values["source"],
            date(2026, 11, 12),
            NOW,
            "Sam Rep",
            RecipientClass.NAMED,
            True,
            False,
            (LeadBasis("b2b", Basis.LEGITIMATE_INTEREST, "LI-2026-01", "cards", "Sam Rep", NOW, True),),
            tuple(f for f in self.findings.values() if f.lead == lead),
            (
                ValueOrigin("email", BatchId(2), "expo hannover 2026.xlsx", "Leads", int(values["row"]), "D"),
                ValueOrigin("company", BatchId(0), "", "", 0, ""),
            ),
            keep_until=date(2027, 11, 12),
            notice_due=date(2026, 12, 12),
        )
        holds = (HOLDS[code],) if code else ()
        answers = (
            ChannelAnswer(Channel.EMAIL, not holds, holds),
            ChannelAnswer(Channel.PHONE, allowed=False, holds=(HOLDS["LIA_MISSING"],)),
        )
        return LeadView(
            detail, status, holds, ("COUNTRY_UNKNOWN",) if code == "LIA_MISSING" else (), (), answers, STORY
        )

    def edit(self, lead, values, reason) -> None:
        self._note("edit", lead, values, reason)
        self.leads[lead].update(values)

    def set_basis(self, query, purpose, basis, assessment, reason) -> int:
        self._note("set_basis", query, purpose, basis, assessment, reason)
        return len(query)

    def set_field(self, ids, field, value, reason) -> int:
        self._note("set_field", ids, field, value, reason)
        return len(ids)

    def erase(self, ids, reason, stop) -> int:
        self._note("erase", ids, reason, stop)
        for number in ids:
            self.leads.pop(number, None)
            self.status.pop(number, None)
            self.findings = {key: item for key, item in self.findings.items() if item.lead != number}
        return len(ids)

    def restrict(self, ids, restricted, reason) -> int:
        self._note("restrict", ids, restricted, reason)
        return len(ids)

    def refresh_standing(self, progress=QUIET, only_stale=True) -> int:
        return 0

    def reason(self, code: str) -> Hold:
        return HOLDS[code]

    def notice_sent(self, query_or_batch, notice, on) -> int:
        self._note("notice_sent", query_or_batch, notice, on)
        return 12

    def views(self) -> tuple[SavedView, ...]:
        return self.all(SavedView)

    def keep_view(self, view) -> None:
        self._note("keep_view", view)
        self.books.setdefault(SavedView, {})[view.key] = view

    def drop_view(self, key) -> bool:
        return self.books.get(SavedView, {}).pop(key, None) is not None

    def custom_columns(self) -> tuple[str, ...]:
        return ("custom:Booth",)

    def _picked(self, selection) -> list[int]:
        if selection.query is None:
            return sorted(selection.leads)
        return [n for n in self._match(selection.query) if n not in selection.leads]

    def preview_change(self, selection, change, progress=QUIET) -> ChangeReport:
        self._note("preview_change", selection, change)
        ids = self._picked(selection)
        counts = dict.fromkeys(LeadStatus, 0) | Counter(self.status[n][0] for n in ids)
        after = dict(counts)
        if isinstance(change, SetBasis):
            after = {**dict.fromkeys(LeadStatus, 0), LeadStatus.READY: len(ids)}
        held = Counter(self.leads[n].get(change.field, "") for n in ids) if isinstance(change, SetField) else {}
        others = sum(count for value, count in held.items() if value and value != getattr(change, "value", ""))
        return ChangeReport(len(ids), len(ids), others, tuple(held.items()), counts, after)

    def spellings(self, name, query=EVERYBODY) -> list[Spellings]:
        self._note("spellings", name, query)
        return spellings(name, Counter(lead.get(name, "") for lead in self.leads.values()).items())

    def change(self, selection, change, reason="", progress=QUIET) -> ChangeReport:
        self._note("change", selection, change, reason)
        ids = self._picked(selection)
        if isinstance(change, Respell):
            words = dict(change.words)
            ids = [number for number in ids if self.leads[number].get(change.field, "") in words]
            for number in ids:
                self.leads[number][change.field] = words[self.leads[number][change.field]]
            self.acts.insert(
                0, Act(ActId(41), ActKind.SET_FIELD, NOW, "Sam Rep", len(ids), ActState.DONE, change.field, BatchId(0))
            )
        for number in ids:
            if isinstance(change, SetField):
                self.leads[number][change.field] = change.value
            elif isinstance(change, AddTag | RemoveTag):
                self.leads[number]["tags"] = change.tag if isinstance(change, AddTag) else ""
        if isinstance(change, Erase):
            self.erase(ids, reason, change.stop)
        return ChangeReport(len(ids), len(ids))

    def copy_cells(self, ids, fields) -> CopiedCells:
        self._note("copy_cells", tuple(ids), tuple(fields))
        ready = [n for n in ids if self.status[n][0] is LeadStatus.READY]
        if not ready:
            raise RefusedError("Nothing was copied: none of these leads may be used yet.")
        lines = ["\t".join(self.leads[n].get(name, "") for name in fields) for n in ready]
        return CopiedCells(
            "\n".join(lines), len(ready), {"LIA_MISSING": len(ids) - len(ready)} if len(ids) > len(ready) else {}
        )

    def check_cells(self, cells):
        return check_cells(cells)

    def type_cells(self, cells, reason="") -> int:
        self._note("type_cells", tuple(cells), reason)
        for lead, name, text in cells:
            self.leads[lead][name] = text
        return len({lead for lead, _, _ in cells})
