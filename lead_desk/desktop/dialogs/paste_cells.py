"""Paste into cells: shows which texts will do and which will not, before one of them is kept."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from lead_desk.app.leads.changes import CellProblem
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.languages import said
from lead_desk.desktop.widgets import basics


class PasteCells(QDialog):
    """Asks whether to go on with the cells that will do; the others are named by row and column."""

    def __init__(self, parent: QWidget, cells: int, leads: int, problems: Sequence[tuple[int, CellProblem]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste"))
        self.setMinimumWidth(460)
        good = cells - len(problems)
        title = texts.counted(self, "Paste into {count} cells (leads: {leads})", good, leads=texts.number(leads))
        self.go = basics.button(texts.counted(self, "Paste {count} cells", good), self.accept, kind="primary")
        self.go.setEnabled(good > 0)
        box = basics.column(basics.subheading(title), spacing=12, margins=18)
        if problems:
            box.addWidget(
                basics.label(
                    texts.counted(self, "{count} cells can't take their text; they stay as they are:", len(problems))
                )
            )
            listed = QListWidget()
            listed.setAccessibleName(self.tr("Cells that can't take their text"))
            for row, problem in problems:
                where = self.tr("Row {row}, {field}").format(row=row, field=texts.field_title(problem.field))
                listed.addItem(f"{where}: {said(problem.sentence)}")
            listed.setMaximumHeight(180)
            box.addWidget(listed)
        else:
            box.addWidget(basics.label(self.tr("What is there now is written over; the history keeps it.")))
        box.addWidget(answers(self, self.go))
        self.setLayout(box)
