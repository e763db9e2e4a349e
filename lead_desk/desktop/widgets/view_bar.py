"""The saved views beside the tabs of the grid."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop.dialogs.name_view import NameView
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.view import STANDARD_VIEW, SavedView

_SHOWN = 4


class ViewBar(QWidget):
    """The user's views as tabs, the rest in a menu; saves what is on show.

    Signals:
        picked: a view is to be shown.
        columns: the columns of the grid without a view are known.
        failed: a view could not be kept.
    """

    picked = Signal(object)
    columns = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._views: dict[str, SavedView] = {}
        self.standard = SavedView(STANDARD_VIEW)
        self.current: SavedView | None = None
        self._shown = self.standard
        self._box = basics.row(spacing=10)
        self.setLayout(self._box)
        self._show()

    def load(self) -> None:
        """Read the views in the background."""
        self._session.jobs.read(self, partial(_views, self._session.desk), self._take, self.failed.emit, slot="views")

    def _take(self, views: tuple[SavedView, ...]) -> None:
        found = {view.key: view for view in views}
        self.standard = found.pop(STANDARD_VIEW, self.standard)
        self._views = found
        if self.current is not None:
            self.current = found.get(self.current.key)
        self._show()
        self.columns.emit(self.current or self.standard)

    def _show(self) -> None:
        basics.clear(self._box)
        for view in list(self._views.values())[:_SHOWN]:
            self._box.addWidget(self._tab(view))
        if len(self._views) > _SHOWN:
            more = basics.button(self.tr("More views"), lambda: self._menu(more), icon="chevron-down", kind="link")
            self._box.addWidget(more)
        if self.current is not None:
            name = self.tr("Rename or delete this view")
            edit = basics.button("", lambda: self._edit_menu(edit), icon="pencil", kind="link", name=name, tip=name)
            self._box.addWidget(edit)
        self._save = basics.button(self.tr("Save view…"), self.save_as, icon="plus", kind="link")
        self._box.addWidget(self._save)
        self._look()

    def _tab(self, view: SavedView) -> QPushButton:
        tab = basics.button(view.name.replace("&", "&&"), partial(self.pick, view.key), kind="tab")
        tab.setCheckable(True)
        bold = tab.font()
        bold.setBold(True)
        tab.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(view.name) + 12)
        tab.setChecked(self.current is not None and view.key == self.current.key)
        return tab

    def _menu(self, place: QPushButton) -> None:
        menu = QMenu(self)
        for view in list(self._views.values())[_SHOWN:]:
            menu.addAction(view.name.replace("&", "&&")).triggered.connect(partial(self._pick_action, view.key))
        menu.popup(place.mapToGlobal(QPoint(0, place.height())))

    def _pick_action(self, key: str, _checked: bool = False) -> None:
        self.pick(key)

    def _edit_menu(self, place: QPushButton) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda _checked=False: self.rename())
        menu.addAction(self.tr("Delete this view")).triggered.connect(lambda _checked=False: self.drop())
        menu.popup(place.mapToGlobal(QPoint(0, place.height())))

    def pick(self, key: str) -> None:
        """Show a view."""
        self.current = self._views[key]
        self._show()
        self.picked.emit(self.current)

    def leave(self) -> None:
        """Go back to the grid without a view."""
        if self.current is not None:
            self.current = None
            self._show()
            self.columns.emit(self.standard)

    def follow(self, shown: SavedView) -> None:
        """Know what the grid shows now: a query other than the view's offers to save it."""
        self._shown = shown
        self._look()

    def _look(self) -> None:
        changed = self._shown.query != (self.current.query if self.current else LeadQuery())
        self._save.setText(" " + (self.tr("Save changes…") if self.current else self.tr("Save view…")))
        self._save.setVisible(changed)

    def keep_columns(self, shown: SavedView) -> None:
        """Keep columns and widths with the view, or as the grid's own."""
        if self.current is None:
            self.standard = SavedView(STANDARD_VIEW, columns=shown.columns, widths=shown.widths, frozen=shown.frozen)
            self._keep(self.standard, again=False)
        else:
            self.current = SavedView(
                self.current.key, self.current.name, self.current.query, shown.columns, shown.widths, shown.frozen
            )
            self._views[self.current.key] = self.current
            self._keep(self.current, again=False)

    def save_as(self) -> None:
        """Ask for a name and keep what the grid shows; the present view's own name changes that view."""
        names = frozenset(view.name for view in self._views.values())
        dialog = NameView(self, names, self.current.name if self.current else "")
        dialog.accepted.connect(lambda: self._save_named(dialog.name))
        dialog.open()

    def _save_named(self, name: str) -> None:
        shown, own = self._shown, self.current is not None and name == self.current.name
        key = self.current.key if own and self.current else f"view-{self._session.desk.clock.now():%Y%m%d%H%M%S%f}"
        self.current = SavedView(key, name, shown.query, shown.columns, shown.widths, shown.frozen)
        self._keep(self.current)

    def rename(self) -> None:
        """Ask for another name of the present view."""
        view = self.current
        if view is None:
            return
        dialog = NameView(self, frozenset(other.name for other in self._views.values()), view.name)
        dialog.accepted.connect(
            lambda: self._keep(SavedView(view.key, dialog.name, view.query, view.columns, view.widths, view.frozen))
        )
        dialog.open()

    def drop(self) -> None:
        """Delete the present view; the leads stay, and a note offers to bring the view back."""
        view = self.current
        if view is None:
            return

        def done(_found: bool) -> None:
            self.leave()
            self.load()
            self._session.tell(self.tr("View deleted."), self.tr("Undo"), lambda: self._keep(view))

        work = partial(_drop, self._session.desk, view.key)
        self._session.jobs.write(self, work, done, self.failed.emit)

    def _keep(self, view: SavedView, *, again: bool = True) -> None:
        work = partial(_keep, self._session.desk, view)
        done = (lambda _answer: self.load()) if again else None
        self._session.jobs.write(self, work, done, self.failed.emit)


def _views(desk: Desk, _progress: JobProgress) -> tuple[SavedView, ...]:
    return desk.views()


def _keep(desk: Desk, view: SavedView, _progress: JobProgress) -> None:
    desk.keep_view(view)


def _drop(desk: Desk, key: str, _progress: JobProgress) -> bool:
    return desk.drop_view(key)
