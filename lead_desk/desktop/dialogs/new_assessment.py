"""Start an assessment: title, number, author, template."""

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs


class NewAssessment(QDialog):
    """The dialog; what was typed is in its properties after it was accepted."""

    def __init__(
        self, parent: QWidget, templates: tuple[tuple[str, str], ...], author: str, year: int, taken: frozenset[str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New assessment"))
        self.setMinimumWidth(480)
        number = next(n for n in range(1, 10_000) if f"LI-{year}-{n:02d}" not in taken)
        self._template = basics.combo(
            self.tr("Start from"), [*templates, ("", self.tr("An empty form"))], templates[0][0] if templates else ""
        )
        self._title = inputs.LineInput(self.tr("Title"), self.tr("Trade fair Aarhus 2026"))
        self._family = inputs.LineInput(self.tr("Number"))
        self._family.set_value(f"LI-{year}-{number:02d}")
        self._author = inputs.LineInput(self.tr("Author"), self.tr("First and last name"))
        self._author.set_value(author)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, made in (
            (self.tr("&Start from"), self._template),
            (self.tr("&Title"), self._title),
            (self.tr("&Number"), self._family),
            (self.tr("&Author"), self._author),
        ):
            form.addRow(title, made)
        self.go = basics.button(self.tr("Start"), self.accept, kind="primary")
        buttons = answers(self, self.go)
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("New assessment")),
                basics.label(
                    self.tr(
                        "It says why you may contact people without asking them first, and where the limits are. "
                        "About ten minutes. "
                        "What the store knows (countries, sources, columns) is filled in."
                    )
                ),
                form,
                buttons,
                spacing=12,
                margins=18,
            )
        )
        for made in (self._title, self._family, self._author):
            made.edited.connect(self._look)
        self._look()

    def _look(self) -> None:
        self.go.setEnabled(bool(self.title and self.family and len(self.author.split()) >= 1))

    @property
    def template(self) -> str | None:
        """Key of the template, None for an empty form."""
        return basics.chosen(self._template) or None

    @property
    def title(self) -> str:
        """The title."""
        return str(self._title.value())

    @property
    def family(self) -> str:
        """The reference number, which leads point to."""
        return str(self._family.value())

    @property
    def author(self) -> str:
        """Who writes it."""
        return str(self._author.value())
