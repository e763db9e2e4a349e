"""Types into the grid's cells; `row_painter` paints them."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.models.lead_table import LeadTable
from lead_desk.desktop.widgets.cell_editor import CellEditor, TypingDelegate


class LeadDelegate(TypingDelegate):
    """Makes the line to type into."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Leave ticking to the page, where the whole cell counts: a click on the box itself would tick twice."""
        return False

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return the line to type into."""
        model = self._view.model()
        name = model.field_at(index.column()) if isinstance(model, LeadTable) else ""
        return CellEditor(parent, name, texts.field_title(name))

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the cell's own text."""
        if isinstance(editor, CellEditor):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Hand over what was typed."""
        if isinstance(editor, CellEditor) and not editor.problem():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a fixed size; columns are sized by hand."""
        return QSize(100, 32)
