"""Choose the lawful basis of many leads: purpose, basis, assessment, reason. Nothing is chosen beforehand."""

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QWidget

from lead_desk.app.leads import changes
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.languages import said
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.change_preview import ChangePreview
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.lead import Selection


class SetBasis(QDialog):
    """The dialog; read `purpose`, `basis`, `assessment` and `reason` after it was accepted."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        purposes: tuple[Purpose, ...],
        selection: Selection,
        count: int,
        *,
        basis: str = "",
    ) -> None:
        super().__init__(parent)
        self._purposes = {item.key: item for item in purposes}
        title = texts.counted(self, "Lawful basis for {count} leads", count)
        self.setWindowTitle(self.tr("Lawful basis"))
        self.setMinimumWidth(460)
        choose = ("", self.tr("Choose…"))
        self._purpose = basics.combo(self.tr("What for"), [choose, *((p.key, said(p.name)) for p in purposes)])
        self._basis = basics.combo(self.tr("Lawful basis"), [choose])
        self._assessment = basics.combo(self.tr("Assessment"), [choose, *session.names.assessments.items()])
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Why"))
        self._reason.setPlaceholderText(self.tr("Why does this basis hold for them?"))
        self._wanted = basis
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("What &for"), self._purpose)
        form.addRow(self.tr("Lawful &basis"), self._basis)
        form.addRow(self.tr("&Assessment"), self._assessment)
        form.addRow(self.tr("&Why"), self._reason)
        self._hint = basics.muted()
        self._go = basics.button(texts.counted(self, "Set for {count} leads", count), self.accept, kind="primary")
        buttons = answers(self, self._go)
        self.preview = ChangePreview(session, selection)
        self.setLayout(
            basics.column(basics.subheading(title), form, self._hint, self.preview, buttons, spacing=12, margins=18)
        )
        self._purpose.currentIndexChanged.connect(self._offer)
        self._basis.currentIndexChanged.connect(self._look)
        self._assessment.currentIndexChanged.connect(self._look)
        self._reason.textChanged.connect(self._look)
        self._offer()

    def _offer(self) -> None:
        purpose = self._purposes.get(basics.chosen(self._purpose))
        bases = (*purpose.bases, Basis.UNDECIDED) if purpose else ()
        keep = basics.chosen(self._basis) or self._wanted
        basics.fill(self._basis, [("", self.tr("Choose…")), *((str(b), texts.basis(b)) for b in bases)], keep)
        self._look()

    def _look(self) -> None:
        interest = self.basis == Basis.LEGITIMATE_INTEREST
        self._assessment.setEnabled(interest)
        missing = not self.purpose or not self.basis or (interest and not self.assessment)
        self._go.setEnabled(not missing and len(self.reason) >= 3)
        change = None if missing else changes.SetBasis(self.purpose, self.basis, self.assessment)
        self.preview.show_change(change, self.tr("Choose purpose and basis to see what will happen."))
        if interest and self._assessment.count() < 2:
            self._hint.setText(self.tr("Legitimate interest needs an assessment first. Start one under Assessments."))
        else:
            self._hint.setText(self.tr("Say why in a few words. The earlier basis stays in the lead's history."))

    @property
    def purpose(self) -> str:
        """Key of the purpose."""
        return basics.chosen(self._purpose)

    @property
    def basis(self) -> str:
        """The basis."""
        return basics.chosen(self._basis)

    @property
    def assessment(self) -> str:
        """Key of the assessment's family, empty unless the basis is legitimate interest."""
        return basics.chosen(self._assessment) if self.basis == Basis.LEGITIMATE_INTEREST else ""

    @property
    def reason(self) -> str:
        """Why, in the user's words."""
        return self._reason.text().strip()
