"""What each country's law asks of each channel: the rows of the channel rules, to be read (LAW 7)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from lead_desk.app.verdicts.rule_change import RulesInForce
from lead_desk.app.verdicts.rule_table import Demand, RuleLine
from lead_desk.desktop import texts
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.widgets import basics

_ROOM = 140
"""Pixels for what is told of one row; longer texts scroll."""


class RulesDialog(QDialog):
    """Shows one country's rows; the row on show is told whole below them."""

    def __init__(self, parent: QWidget, state: RulesInForce, rules: Sequence[RuleLine]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The rules of each country"))
        self._rules = tuple(rules)
        names = {rule.country: rule.country_name for rule in self._rules}
        self.country = basics.combo(
            self.tr("Country"), [(code, f"{code} · {name}") for code, name in sorted(names.items())]
        )
        self.lines = self._make_lines()
        self.view = LinesView(self.lines, self.tr("Rules"), (120, 160, 220, 230), wide=3)
        self.whole = basics.label("")
        told = basics.scrolled(basics.column(self.whole, None), self.tr("The row"))
        told.setFixedHeight(_ROOM)
        checked = self.tr("The table was checked on {day}.").format(day=texts.day(state.as_of))
        old = self.tr("That is long ago: install the newest version.") if state.old else ""
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        form = QFormLayout()
        form.addRow(self.tr("&Country"), self.country)
        self.setLayout(
            basics.column(
                basics.muted(f"{checked} {old}".strip()),
                form,
                self.view,
                told,
                close,
                spacing=10,
                margins=16,
            )
        )
        self.resize(820, 620)
        self.country.currentIndexChanged.connect(self._show_country)
        self.view.picked.connect(self._show_row)
        self._show_country()

    def _make_lines(self) -> Lines[RuleLine]:
        return Lines[RuleLine](
            (
                (self.tr("Channel"), lambda rule: texts.channel(rule.channel)),
                (self.tr("Whom"), lambda rule: texts.recipient_class(rule.recipient_class)),
                (self.tr("What it takes"), self._demand),
                (self.tr("List to ask"), self._list),
            )
        )

    def _demand(self, rule: RuleLine) -> str:
        return {
            Demand.CONSENT: self.tr("Consent"),
            Demand.IMPLIED: self.tr("Implied consent, with its evidence"),
            Demand.PRESUMED: self.tr("Presumed consent, with its grounds"),
            Demand.OPT_OUT: self.tr("A lawful basis, and no objection"),
        }[rule.demand]

    def _list(self, rule: RuleLine) -> str:
        if rule.must_ask:
            return texts.counted(self, "{list}, every {count} days", rule.days, list=rule.list_name)
        return self.tr("{list} (voluntary)").format(list=rule.list_name) if rule.list_name else ""

    def _show_country(self) -> None:
        code = basics.chosen(self.country)
        self.lines.show_lines([rule for rule in self._rules if rule.country == code])
        self.view.selectRow(0)
        self._show_row()

    def _show_row(self) -> None:
        rule = self.view.current_line()
        if rule is None:
            return
        parts = [self._demand(rule), self._list(rule), rule.condition, rule.law]
        if rule.own_customers:
            parts.insert(1, self.tr("Own customers may be written to about similar products."))
        if rule.uncertain:
            parts.append(self.tr("The law book is not certain of this row: ask a lawyer."))
        parts.append(self.tr("Checked on {day}.").format(day=texts.day(rule.as_of)))
        self.whole.setText("\n".join(part for part in parts if part))
