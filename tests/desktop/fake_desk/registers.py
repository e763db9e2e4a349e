"""Stops, evidence, papers and the registers: a part of the fake desk."""

from lead_desk.app.evidence.record_evidence import RecordReport
from lead_desk.app.evidence.screening_files import ScreeningReport
from lead_desk.app.evidence.stop_results import StopFileReport
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.paper import Paper, PaperId
from lead_desk.law.lists import dnc_lists


class FakeRegisters:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def put(self, item) -> str:
        book = self.books.setdefault(type(item), {})
        known = book.get(item.key)
        book[item.key] = item
        self.calls.append(("put", (item,)))
        return "created" if known is None else "unchanged" if known == item else "updated"

    def get(self, kind, key):
        return self.books.get(kind, {}).get(key)

    def all(self, kind):
        return tuple(item for _, item in sorted(self.books.get(kind, {}).items()))

    def add_stops(self, stops) -> int:
        self._note("add_stops", tuple(stops))
        self.stop_list[:0] = [
            (s.kind.value, s.scope.value, s.channel.value if s.channel else "", s.reason.value, s.since, s.origin)
            for s in stops
        ]
        return len(stops)

    def stops_count(self) -> int:
        return len(self.stop_list)

    def stops_listing(self):
        return list(self.stop_list)

    def record_evidence(self, selection, what):
        self._note("record_evidence", what)
        return RecordReport(len(selection.leads), len(selection.leads), 0, {})

    def papers(self, owner=None, key="") -> tuple[Paper, ...]:
        return tuple(paper for paper in self.kept if (paper.owner, paper.key) == (owner, key))

    def keep_paper(self, wish) -> tuple[Paper, bool]:
        self._note("keep_paper", wish)
        if not wish.path.exists():
            raise UnreadableFileError("The file cannot be opened.", "Check its name and your rights.")
        number = PaperId(len(self.kept) + 1)
        paper = Paper(
            number, wish.owner, wish.key, wish.path.name, wish.kind, 2048, "a" * 64, self.clock.now(), self.actor
        )
        self.kept.append(paper)
        return paper, True

    def save_paper(self, paper, target) -> Paper:
        self._note("save_paper", paper, target)
        return self.kept[paper - 1]

    def remove_paper(self, paper, reason) -> None:
        self._note("remove_paper", paper, reason)
        self.kept = [item for item in self.kept if item.id != paper]

    def source_scores(self):
        return ()

    def dnc_lists(self):
        return dnc_lists()

    def preview_stops(self, request):
        return StopFileReport(9, 7, 1, 0, (("", 4, "NO_IDENTIFIER"),), {"unsubscribe": 8}, 2)

    def import_stops(self, request):
        self._note("import_stops", request.path)
        return self.preview_stops(request)

    def preview_screening(self, request):
        return ScreeningReport(request.list_name, request.country, 9, 3, 5, 8, 0, (("", 4, "NO_ANSWER"),), 28)

    def import_screening(self, request):
        self._note("import_screening", request.path)
        return self.preview_screening(request)
