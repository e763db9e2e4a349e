"""Leads wait for an assessment: link them to one that is there, or write a new one."""

from PySide6.QtWidgets import QDialog, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics


class LinkOrWrite(QDialog):
    """The dialog; `family` is the chosen one after it was accepted, empty for a new assessment.

    Args:
        parent: the page.
        offers: (family, title, waiting leads it could carry).
    """

    def __init__(self, parent: QWidget, offers: tuple[tuple[str, str, int], ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Leads wait for an assessment"))
        self.setMinimumWidth(460)
        said = self.tr("{title} · carries {count}")
        entries = [(family, said.format(title=title, count=texts.number(count))) for family, title, count in offers]
        self._which = basics.combo(self.tr("Assessment"), [*entries, ("", self.tr("Write a new one"))], entries[0][0])
        self.go = basics.button(self.tr("Go on"), self.accept, kind="primary")
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("Leads wait for an assessment")),
                basics.label(
                    self.tr(
                        "There is already an assessment that covers the purpose and the source of such leads. "
                        "Link them to it, or write a new one."
                    )
                ),
                self._which,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )

    @property
    def family(self) -> str:
        """The chosen family, empty for a new assessment."""
        return basics.chosen(self._which)
