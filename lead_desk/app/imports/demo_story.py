"""The bundled sample lists and their declarations: invented people, the mess of real lists, flags of each kind."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from lead_desk import resources
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.app.results import ApplyResult
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.values import dataclass

WRITTEN_ON: Final = date(2026, 11, 20)
"""The day as of which the bundled declarations are written; their dates are moved to the day of the demonstration."""

_QUIET = NoProgress()


@dataclass(frozen=True, slots=True)
class SampleList:
    """One bundled list with the tags that a user would give it."""

    file: str
    tags: Tags
    country: str
    title: str

    @property
    def path(self) -> Path:
        """Where the list lies.

        Raises:
            BrokenInstallationError: it is missing.
        """
        return resources.path(f"samples/{self.file}")


SAMPLES: Final = (
    SampleList(
        "1-trade-fair-aarhus.xlsx",
        Tags("fair-aarhus", "event_follow_up", "legitimate_interest", "fair-calls"),
        "DK",
        "Badge scans of a Danish fair",
    ),
    SampleList(
        "2-bought-list-dach.csv",
        Tags("list-dach", "new_customers", "legitimate_interest", "b2b-mail"),
        "DE",
        "A list bought in Germany",
    ),
    SampleList("3-map-extract-fr-es.csv", Tags("map-fr-es", "new_customers", "not_personal"), "FR", "Firms from a map"),
    SampleList(
        "4-webshop-nl-se-es.xlsx", Tags("webshop", "own_customers", "soft_opt_in"), "NL", "Customers of a web shop"
    ),
    SampleList(
        "5-newsletter-uk.csv",
        Tags("uk-list", "new_customers", "legitimate_interest", "b2b-mail"),
        "GB",
        "Contacts of a British office",
    ),
)
CAMPAIGNS: Final = ("winter-calls", "winter-mail")


def declare(desk: Desk) -> ApplyResult:
    """Declare the sample organisation, its sources, campaigns and two drafts of assessments."""
    return desk.apply(resources.path("samples/demo.toml"), written_on=WRITTEN_ON)


def sign(desk: Desk) -> ApplyResult:
    """Declare the two assessments as approved, as the sample organisation's compliance owner would."""
    return desk.apply(resources.path("samples/demo-approved.toml"), written_on=WRITTEN_ON)


def import_all(desk: Desk, progress: Progress = _QUIET) -> Iterator[tuple[SampleList, ImportReport]]:
    """Import each sample list and tell what became of it."""
    for sample in SAMPLES:
        request = ImportRequest(path=sample.path, tags=sample.tags, country=sample.country)
        yield sample, desk.run_import(request, progress)
