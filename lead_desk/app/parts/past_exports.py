"""The desk's methods about lists that left."""

from pathlib import Path

from lead_desk.app.exports import past_exports
from lead_desk.app.exports.past_exports import HandedOn
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.verdicts import rule_change
from lead_desk.app.verdicts.rule_change import RulesInForce
from lead_desk.app.verdicts.rule_table import RuleLine, rule_lines
from lead_desk.app.wording import Wording
from lead_desk.domain.ids import ExportId
from lead_desk.domain.languages import ENGLISH
from lead_desk.domain.records import CampaignResults


class PastExportPart(DeskPart):
    """Finding, handing on and documenting exports."""

    def export_file(self, export: ExportId) -> Path:
        """Return where the list of an export lies, unchanged since it was written.

        Raises:
            UsageError: no such export.
            RefusedError: nobody knows where it is, it is gone, or somebody changed it.
        """
        with self.core.store.read() as unit:
            record = past_exports.record_of(unit, export)
        return past_exports.file_of(record)

    def hand_on(self, export: ExportId, way: str) -> HandedOn:
        """Let a list leave once more, by `drag` or `copy`; it stands in the audit log before it does.

        Raises:
            UsageError: no such export.
            RefusedError: the file is gone or changed, or its day is over.
        """
        return past_exports.hand_on(self.core, export, way)

    def export_results(self) -> dict[ExportId, CampaignResults]:
        """Return what came back after each export of which something did, as far as the stops tell."""
        with self.core.store.read() as unit:
            return unit.exports.results()

    def rules(self) -> RulesInForce:
        """Return the rules in force, and what their last change did to leads and to lists that left."""
        with self.core.store.read() as unit:
            return rule_change.in_force(self.core, unit)

    def channel_rules(self, country: str = "") -> tuple[RuleLine, ...]:
        """Return the rows of the channel rules for a country, all where none is given (LAW 7).

        Raises:
            UsageError: the table has no rows of its own for it.
        """
        return rule_lines(country)

    def export_report(self, export: ExportId, language: str = ENGLISH) -> str:
        """Return what the store knows of an export as an HTML document.

        Raises:
            UsageError: no such export or language.
        """
        with self.core.store.read() as unit:
            return past_exports.export_report(self.core, unit, export, Wording(language))

    def left_out_report(self, export: ExportId, language: str = ENGLISH) -> str:
        """Return who was kept back from an export and why as an HTML document; places in lists, no people.

        Raises:
            UsageError: no such export or language.
        """
        with self.core.store.read() as unit:
            return past_exports.left_out_report(self.core, unit, export, Wording(language))
