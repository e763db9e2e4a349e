"""Where a list comes from and why it may be used. No lawful basis is ever chosen beforehand."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout

from lead_desk.app.imports.results import SheetColumns, Tags
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.edit_lead import countries
from lead_desk.desktop.dialogs.register_form import RegisterForm
from lead_desk.desktop.dialogs.register_specs import BY_KEY
from lead_desk.desktop.languages import said
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.lead import UpdateRule
from lead_desk.domain.source import Source

_NEW = "+new"


class Provenance(basics.Card):
    """The card; `tags()` says what was chosen.

    Signals:
        changed: something was chosen.
        made: a source or purpose was typed in that must be stored first.
    """

    changed = Signal()
    made = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__("2  " + texts.translate("Provenance", "Where do these people come from?"))
        self._session = session
        self._purposes: dict[str, Purpose] = {}
        self._last: Mapping[str, Tags] = {}
        self.source = basics.combo(self.tr("Source"), [])
        self.purpose = basics.combo(self.tr("What for"), [])
        self.basis = basics.combo(self.tr("Lawful basis"), [])
        self.assessment = basics.combo(self.tr("Assessment"), [])
        self.country = basics.combo(
            self.tr("Country if none is given"), [("", self.tr("As the list says")), *countries()]
        )
        self.rule = basics.combo(
            self.tr("People you have already"),
            [
                (UpdateRule.FILL_EMPTY.value, self.tr("Fill in what is missing")),
                (UpdateRule.NEWEST_WINS.value, self.tr("This list is newer: update")),
                (UpdateRule.ASK.value, self.tr("Ask me where they differ")),
                (UpdateRule.LEAVE.value, self.tr("Leave as they are")),
            ],
        )
        self.attest = QCheckBox(self.tr("I know how this list was collected, and it was fair"))
        self.attest.setToolTip(self.tr("Nothing is imported without somebody's word; the log keeps whose."))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        for title, box in (
            (self.tr("&Source"), self.source),
            (self.tr("What &for"), self.purpose),
            (self.tr("Lawful &basis"), self.basis),
            (self.tr("&Assessment"), self.assessment),
            (self.tr("&Country"), self.country),
            (self.tr("&Known people"), self.rule),
        ):
            form.addRow(title, box)
            box.activated.connect(self._picked)
        self._form = form
        self.attest.toggled.connect(lambda _on: self.changed.emit())
        self._hint = basics.muted()
        self.add(form, self.attest, self._hint)

    def reset(self) -> None:
        """Forget what was chosen: the next file is another list, and no basis is carried over."""
        for box in (self.source, self.purpose, self.basis, self.assessment, self.country, self.rule):
            box.setCurrentIndex(0)
        self.attest.setChecked(False)

    def show_tags(self, purposes: tuple[Purpose, ...], sheet: SheetColumns, last: Mapping[str, Tags]) -> None:
        """Offer the registers; what the same list, or once it is picked the same source, had last is filled in."""
        self._purposes = {item.key: item for item in purposes}
        self._last = last
        before = sheet.remembered or Tags()
        names = self._session.names
        choose = ("", self.tr("Choose…"))
        basics.fill(
            self.source,
            [choose, *names.sources.items(), (_NEW, self.tr("New source…"))],
            before.source or basics.chosen(self.source),
        )
        basics.fill(
            self.purpose,
            [choose, *((p.key, said(p.name)) for p in purposes), (_NEW, self.tr("New purpose…"))],
            before.purpose or basics.chosen(self.purpose),
        )
        self._offer_bases(before.basis or basics.chosen(self.basis))
        basics.fill(
            self.assessment,
            [choose if names.assessments else ("", self.tr("None yet")), *names.assessments.items()],
            before.assessment or basics.chosen(self.assessment),
        )
        if sheet.handled and sheet.handled.country and not basics.chosen(self.country):
            self.country.setCurrentIndex(max(0, self.country.findData(sheet.handled.country)))
        self._look(remembered=bool(before.source))

    def take_tags(self, tags: Tags) -> None:
        """Choose what another list of the same drop had, because the user asked for it."""
        for box, key in ((self.source, tags.source), (self.purpose, tags.purpose)):
            box.setCurrentIndex(max(0, box.findData(key)))
        self._offer_bases(tags.basis)
        self.assessment.setCurrentIndex(max(0, self.assessment.findData(tags.assessment)))
        self._look()
        self.changed.emit()

    def _offer_bases(self, keep: str) -> None:
        purpose = self._purposes.get(basics.chosen(self.purpose))
        bases = list(purpose.bases) if purpose else []
        if Basis.UNDECIDED not in bases:
            bases.append(Basis.UNDECIDED)
        basics.fill(
            self.basis, [("", self.tr("Choose…")), *((basis.value, texts.basis(basis)) for basis in bases)], keep
        )

    def _picked(self, _index: int = 0) -> None:
        for box, key in ((self.source, "sources"), (self.purpose, "purposes")):
            if basics.chosen(box) == _NEW:
                box.setCurrentIndex(0)
                self._ask_new(key)
                return
        last = self._last.get(basics.chosen(self.source))
        if last is not None and not basics.chosen(self.purpose) and not basics.chosen(self.basis):
            self.take_tags(last)
            self._look(remembered=True)
            return
        self._offer_bases(basics.chosen(self.basis))
        self._look()
        self.changed.emit()

    def _ask_new(self, key: str) -> None:
        names = self._session.names.sources if key == "sources" else self._session.names.purposes
        form = RegisterForm(self.window(), self._session, BY_KEY[key], taken=frozenset(names))
        form.accepted.connect(lambda: self.made.emit(form.item()))
        form.open()

    def take_new(self, item: object) -> None:
        """Choose an entry that was just stored."""
        if isinstance(item, Source):
            self.source.insertItem(self.source.count() - 1, item.name, item.key)
            self.source.setCurrentIndex(self.source.findData(item.key))
        elif isinstance(item, Purpose):
            self._purposes[item.key] = item
            self.purpose.insertItem(self.purpose.count() - 1, item.name, item.key)
            self.purpose.setCurrentIndex(self.purpose.findData(item.key))
        self._picked()

    def _look(self, *, remembered: bool = False) -> None:
        interest = basics.chosen(self.basis) == Basis.LEGITIMATE_INTEREST
        self._form.setRowVisible(self.assessment, interest)
        if remembered:
            self._hint.setText(self.tr("Filled in from the last list of this kind. Please check."))
        elif interest and self.assessment.count() < 2:
            self._hint.setText(
                self.tr(
                    "There is no assessment yet. You can import now and write it afterwards; the leads wait for it."
                )
            )
        elif basics.chosen(self.basis) == Basis.UNDECIDED:
            self._hint.setText(self.tr("They are stored, but stay blocked until somebody says why they may be used."))
        else:
            self._hint.setText("")
        self._hint.setVisible(bool(self._hint.text()))

    def tags(self) -> Tags:
        """Return what was chosen."""
        basis = basics.chosen(self.basis)
        assessment = basics.chosen(self.assessment) if basis == Basis.LEGITIMATE_INTEREST else ""
        return Tags(basics.chosen(self.source), basics.chosen(self.purpose), basis, assessment)

    def missing(self) -> list[str]:
        """Return what must still be chosen before anything can be counted, in words."""
        tags = self.tags()
        named = (
            (tags.source, self.tr("the source")),
            (tags.purpose, self.tr("what it is for")),
            (tags.basis, self.tr("the lawful basis")),
        )
        return [word for value, word in named if not value]

    def take_focus(self) -> None:
        """Take the keyboard where something is still to be said; the user's word is always asked for."""
        open_boxes = [box for box in (self.source, self.purpose, self.basis) if not basics.chosen(box)]
        (open_boxes[0] if open_boxes else self.attest).setFocus()

    def missing_word(self) -> bool:
        """Tell whether the user's word is missing that the list was collected fairly (GDPR Art. 5(1)(a))."""
        return not self.attest.isChecked()
