"""Errors of use cases that carry more than a sentence."""

from lead_desk.app.results import GateReport
from lead_desk.domain.errors import RefusedError, UsageError


class ExportRefusedError(RefusedError):
    """The gate refused the request, or let nothing through; no file was written.

    Attributes:
        report: why, and what would free most.
    """

    def __init__(self, report: GateReport) -> None:
        if report.refusals:
            sentence = f"Nothing was exported: {report.refusals[0].sentence}"
            super().__init__(sentence, report.refusals[0].remedy, code=report.refusals[0].code)
        else:
            count = f"all {report.held} leads are held" if report.held else "the campaign reaches no lead"
            remedy = report.plan[0].act if report.plan else "Look at the reasons."
            super().__init__(f"Nothing was exported: {count}.", f"Next: {remedy}", code="NOTHING_CLEARED")
        self.report = report


class DeclarationsRefusedError(UsageError):
    """A file of declarations has mistakes; nothing of it was applied.

    Attributes:
        problems: each mistake, named by table, entry and key.
    """

    code = "DECLARATIONS"

    def __init__(self, problems: tuple[str, ...]) -> None:
        count = "one mistake" if len(problems) == 1 else f"{len(problems)} mistakes"
        super().__init__(f"The file has {count}; nothing of it was applied.", "Mend it and apply it again.")
        self.problems = problems
