"""Filter chips, and the pop-over that offers a field's values with their counts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.lia_port import country
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.flow import FlowLayout
from lead_desk.desktop.widgets.pick_list import PickList
from lead_desk.desktop.widgets.whole_items import whole_items
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.lead import LeadQuery

_FIRST = ("country", "source", "purpose", "basis", "assessment", "reason", "flag", "batch", "file", "tags")
FILTER_FIELDS = (*_FIRST, *(field.name for field in CATALOGUE if field.name not in _FIRST))
"""What can be filtered by, the usual ones first; custom columns come after them."""
Filters = tuple[tuple[str, tuple[str, ...]], ...]


def words(session: Session, name: str, value: str) -> str:
    """Return a filter value in the user's words."""
    if not value:
        return texts.translate("Words", "(empty)")
    if name == "source":
        return session.names.sources.get(value, value)
    if name == "purpose":
        return session.names.purposes.get(value, value)
    if name == "assessment":
        return session.names.assessments.get(value, value)
    if name == "basis":
        return texts.basis_short(value)
    if name == "flag":
        return texts.flag_kind(value)
    if name == "reason":
        hold = session.hold(value)
        return hold.title if hold else value
    return value


class FacetPopover(QFrame):
    """Values of one field with counts; ticking filters at once."""

    picked = Signal(str, tuple)

    def __init__(self, session: Session, query: LeadQuery, name: str, ticked: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._name, self._ticked = session, name, list(ticked)
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find a value"))
        self._find.setAccessibleName(self.tr("Find a value"))
        self._find.textChanged.connect(self._narrow)
        self._list = QListWidget()
        self._list.setAccessibleName(texts.field_title(name))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole_items(self._list)
        self._list.itemChanged.connect(self._changed)
        self._state = basics.muted(self.tr("Counting…"))
        self.setLayout(
            basics.column(
                basics.label(texts.field_title(name), bold=True), self._find, self._state, self._list, margins=10
            )
        )
        self.resize(300, 340)
        others = tuple(item for item in query.filters if item[0] != name)
        wanted = LeadQuery(query.text, query.status, others)
        work = partial(_facets, session.desk, wanted, name)
        self._counting = session.jobs.count(self, work, self._fill, self._failed, slot="values")

    def _failed(self, _error: Exception) -> None:
        self._state.setText(self.tr("The values couldn't be counted."))

    def _fill(self, values: list[tuple[str, int]]) -> None:
        self._state.setVisible(not values)
        self._state.setText(self.tr("No values to choose from."))
        self._list.blockSignals(True)
        for value, count in values:
            shown = country(value) if self._name == "country" and value else words(self._session, self._name, value)
            item = QListWidgetItem(f"{shown}   {texts.number(count)}")
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value in self._ticked else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.blockSignals(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop counting for nobody."""
        self._session.jobs.end(self._counting)
        super().closeEvent(event)

    def _narrow(self, text: str) -> None:
        for place in range(self._list.count()):
            item = self._list.item(place)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _changed(self, item: QListWidgetItem) -> None:
        value = str(item.data(Qt.ItemDataRole.UserRole))
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked.append(value)
        else:
            self._ticked = [other for other in self._ticked if other != value]
        self.picked.emit(self._name, tuple(self._ticked))


def _facets(desk: Desk, query: LeadQuery, name: str, _progress: JobProgress) -> list[tuple[str, int]]:
    if name == "country":
        country("")  # the names are read here, beside the window
    return desk.facets(query, name)


def _custom(desk: Desk, _progress: JobProgress) -> tuple[str, ...]:
    return desk.custom_columns()


class FilterBar(QWidget):
    """The chips above the grid.

    Signals:
        changed: other filters are set.
    """

    changed = Signal()

    def __init__(self, session: Session, query: Callable[[], LeadQuery]) -> None:
        super().__init__()
        self._session = session
        self._query = query
        self._filters: dict[str, tuple[str, ...]] = {}
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self._show()

    @property
    def filters(self) -> Filters:
        """The filters set."""
        return tuple(self._filters.items())

    def set_filters(self, filters: Filters) -> None:
        """Set other filters."""
        self._filters = {name: values for name, values in filters if values}
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        basics.clear(self._flow)
        for name, values in self._filters.items():
            shown = ", ".join(words(self._session, name, value) for value in values[:3])
            more = f" +{len(values) - 3}" if len(values) > 3 else ""
            title = texts.field_title(name)
            chip = basics.button(f"{title}: {shown}{more}".replace("&", "&&"), partial(self._open, name), kind="chip")
            drop = basics.button(
                "",
                partial(self._drop, name),
                icon="x",
                kind="link",
                name=self.tr("Remove the filter {field}").format(field=title),
            )
            self._flow.addWidget(chip)
            self._flow.addWidget(drop)
        self._flow.addWidget(basics.button(self.tr("Add filter"), self._menu, icon="plus", kind="link"))
        if self._filters:
            self._flow.addWidget(basics.button(self.tr("Clear filters"), lambda: self.set_filters(()), kind="link"))

    def _drop(self, name: str) -> None:
        self.set_filters(tuple(item for item in self.filters if item[0] != name))

    def _menu(self) -> None:
        def offer(custom: tuple[str, ...]) -> None:
            entries = [(name, texts.field_title(name)) for name in (*FILTER_FIELDS, *custom)]
            fields = PickList(self, self.tr("Filter by"), entries)
            fields.picked.connect(self._open)
            fields.show_at(self.mapToGlobal(QPoint(0, self.height() + 4)))

        self._session.jobs.read(self, partial(_custom, self._session.desk), offer, slot="fields")

    def _open(self, name: str) -> None:
        popover = FacetPopover(self._session, self._query(), name, self._filters.get(name, ()), self)
        popover.picked.connect(self._picked)
        popover.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popover.show()

    def _picked(self, name: str, values: tuple[str, ...]) -> None:
        self._filters[name] = values
        self.set_filters(self.filters)
