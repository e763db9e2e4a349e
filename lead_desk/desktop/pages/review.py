"""Review: one flagged cell at a time, one key a decision, the same for all alike if wanted."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QPushButton, QStackedWidget, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.results import ReviewItem
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.flagged_cell import FlaggedCell
from lead_desk.domain.flag import Certainty, ColumnVerdict, FlagKind
from lead_desk.domain.ids import FindingId
from lead_desk.domain.records import QueueGroup

_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits: the groups, and the columns whose very name asks for sensitive data."""

    groups: tuple[QueueGroup, ...]
    columns: tuple[tuple[ColumnVerdict, str], ...]


class ReviewPage(Page):
    """Groups on the left, the cell in the middle, the decisions on the right."""

    key = "review"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("ReviewPage", "Review"))
        self._groups: tuple[QueueGroup, ...] = ()
        self._items: list[ReviewItem] = []
        self._place = 0
        self._wanted = ""
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Groups of flags"))
        self._list.setFixedWidth(236)
        self._list.setWordWrap(True)
        self._list.currentRowChanged.connect(self._pick_group)
        self.cell = FlaggedCell()
        self._columns = basics.column(spacing=6)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_desk())
        self.body.addLayout(self._columns)
        self.body.addWidget(self._stack, 1)
        self._add_keys()

    def _make_empty(self) -> QWidget:
        card = basics.Card(spacing=8)
        texts_shown = (
            basics.label(self.tr("All checked"), bold=True, steps=3),
            basics.muted(
                self.tr(
                    "No flag waits for you. When a list may hold data of children or sensitive data, it shows up here."
                )
            ),
        )
        for text in texts_shown:
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.add(None, *texts_shown, None)
        return card

    def _make_desk(self) -> QWidget:
        acts = basics.Card(self.tr("What is it?"), spacing=8)
        acts.setFixedWidth(300)
        self._buttons: dict[str, QPushButton] = {}
        for key, name, text, icon in (
            ("1", "confirm", self.tr("Yes, that's what it is"), "flag"),
            ("2", "dismiss", self.tr("No, it's fine…"), "circle-check"),
            ("3", "strip", self.tr("Remove the cell, keep the lead"), "eraser"),
            ("4", "column", self.tr("Leave the whole column out"), "columns-3"),
            ("5", "erase", self.tr("Delete the lead…"), "trash-2"),
        ):
            act = basics.button(
                f"{key}   {text}",
                partial(self.decide, name),
                icon=icon,
                kind="danger" if name == "erase" else "",
                name=self.tr("{act}, key {key}").format(act=text, key=key),
            )
            act.setProperty("side", "left")
            self._buttons[name] = act
            acts.add(act)
        self.alike = QCheckBox()
        self._alike_hint = basics.muted(self.tr("S turns this on and off. J and K move on and back."))
        acts.add(basics.line(), self.alike, self._alike_hint, None)
        middle = basics.column(self.cell, spacing=0)
        box = basics.row(spacing=12)
        box.addWidget(self._list)
        box.addLayout(middle, 1)
        box.addWidget(acts)
        holder = QWidget()
        holder.setLayout(box)
        return holder

    def _add_keys(self) -> None:
        for keys, act in (
            ("1", partial(self.decide, "confirm")),
            ("2", partial(self.decide, "dismiss")),
            ("3", partial(self.decide, "strip")),
            ("4", partial(self.decide, "column")),
            ("5", partial(self.decide, "erase")),
            ("S", self.alike.toggle),
            ("J", partial(self._move, 1)),
            ("K", partial(self._move, -1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ---- reading

    def reload(self) -> None:
        """Read the groups, then the group on show."""
        self.session.jobs.read(self, partial(_queue, self.session.desk), self._fill, self.failed, slot="groups")

    def act(self, action: str, _payload: object) -> None:
        """Follow `review:child`, `review:special` and the like: show the first group of that kind."""
        self._wanted = action
        self.reload()

    def _fill(self, queue: Queue) -> None:
        row = max(0, self._list.currentRow())
        self._groups = queue.groups
        self._show_columns(queue.columns)
        self._list.blockSignals(True)
        self._list.clear()
        for group in queue.groups:
            what = texts.flag(group.kind, group.category)
            item = QListWidgetItem(
                self.tr("{what}\n{field} · {count} open").format(
                    what=what, field=texts.field_title(group.field), count=texts.number(group.open)
                )
            )
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._stack.setCurrentIndex(1 if queue.groups else 0)
        if not queue.groups:
            self._items = []
            return
        wanted = [
            place for place, group in enumerate(queue.groups) if self._wanted and group.kind.value == self._wanted
        ]
        self._wanted = ""
        row = wanted[0] if wanted else min(row, len(queue.groups) - 1)
        self._list.blockSignals(True)
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)
        self._pick_group(row)

    def _show_columns(self, columns: tuple[tuple[ColumnVerdict, str], ...]) -> None:
        basics.clear(self._columns)
        for verdict, _field in columns[:2]:
            banner = Banner(
                "check",
                self.tr("The column “{header}”: {what}").format(
                    header=verdict.header, what=texts.flag(verdict.kind, verdict.category)
                ),
                self.tr(
                    "Its very name asks for such data, so nothing of it goes out. Is it something else? Then say so."
                ),
                flat=True,
            )
            banner.add_button(
                self.tr("It is something else…"), partial(self._ask_column, verdict.header), icon="pencil"
            )
            self._columns.addWidget(banner)

    def _pick_group(self, row: int) -> None:
        if 0 <= row < len(self._groups):
            group = self._groups[row]
            self.session.jobs.read(
                self, partial(_items, self.session.desk, group), self._show_items, self.failed, slot="items"
            )

    def _show_items(self, items: list[ReviewItem]) -> None:
        self._items = items
        self._place = 0
        self._show()

    def _move(self, step: int) -> None:
        if self._items:
            self._place = (self._place + step) % len(self._items)
            self._show()

    def item(self) -> ReviewItem | None:
        """Return the item on show."""
        return self._items[self._place] if self._place < len(self._items) else None

    def _show(self) -> None:
        item = self.item()
        for act in self._buttons.values():
            act.setEnabled(item is not None)
        if item is None:
            return
        finding = item.finding.finding
        self.cell.show_item(item, self._place + 1, len(self._items), _sureness(finding.certainty))
        self._buttons["dismiss"].setEnabled(item.can_dismiss)
        self._buttons["strip"].setEnabled(item.can_strip)
        self._buttons["strip"].setToolTip(
            "" if item.can_strip else self.tr("A child's lead can only be deleted or corrected.")
        )
        self._buttons["column"].setEnabled(finding.kind is not FlagKind.CHILD)
        self.alike.setVisible(bool(item.alike))
        self._alike_hint.setVisible(bool(item.alike))
        self.alike.setChecked(False)
        self.alike.setText(self.tr("Do the same for {count} alike").format(count=texts.number(len(item.alike))))

    # ---- deciding

    def decide(self, name: str) -> None:
        """Take a decision about the item on show."""
        item = self.item()
        if item is None or not self._buttons[name].isEnabled():
            return
        findings = [item.finding.id, *(item.alike if self.alike.isChecked() else ())]
        if name == "dismiss":
            self._ask(
                self.tr("It's fine"),
                self.tr("Why is it not {what}? The answer is remembered for the same text.").format(
                    what=texts.flag(item.finding.finding.kind, item.finding.finding.category)
                ),
                self.tr("It's fine"),
                partial(self._send, "dismiss", findings),
            )
        elif name == "erase":
            self._ask(
                self.tr("Delete the lead"),
                self.tr("The lead is deleted with everything known about it. This can't be undone."),
                self.tr("Delete the lead"),
                partial(self._erase, item),
                danger=True,
            )
        elif name == "column":
            self._ask(
                self.tr("Leave the column out"),
                self.tr("All flagged cells of “{field}” on show are removed; their leads stay.").format(
                    field=item.field_title
                ),
                self.tr("Remove the cells"),
                partial(self._send, "strip", [other.finding.id for other in self._items if other.can_strip]),
            )
        else:
            self._send(name, findings, "")

    def _ask(self, title: str, sentence: str, act: str, then: partial[None], *, danger: bool = False) -> None:
        dialog = AskReason(self, title, sentence, act, danger=danger)
        dialog.accepted.connect(lambda: then(dialog.text()))
        dialog.open()

    def _send(self, name: str, findings: list[FindingId], reason: str) -> None:
        self.session.jobs.write(
            self, partial(_decide, self.session.desk, name, findings, reason), partial(self._decided, name), self.failed
        )

    def _decided(self, name: str, count: int) -> None:
        words = {
            "confirm": self.tr("{count} confirmed. They stay out of exports."),
            "dismiss": self.tr("{count} found to be fine."),
            "strip": self.tr("{count} cells removed. The leads stay."),
            "erase": self.tr("{count} leads deleted."),
        }
        self.session.tell(words[name].format(count=texts.number(count)))
        self.session.wrote()

    def _erase(self, item: ReviewItem, reason: str) -> None:
        self.session.jobs.write(
            self, partial(_erase, self.session.desk, item, reason), partial(self._decided, "erase"), self.failed
        )

    def _ask_column(self, header: str) -> None:
        self._ask(
            self.tr("It is something else"),
            self.tr("What does the column “{header}” hold?").format(header=header),
            self.tr("Save"),
            partial(self._close_column, header),
        )

    def _close_column(self, header: str, reason: str) -> None:
        self.session.jobs.write(
            self,
            partial(_close_column, self.session.desk, header, reason),
            lambda _answer: self.session.wrote(),
            self.failed,
        )


def _sureness(certainty: Certainty) -> str:
    return {
        Certainty.CERTAIN: texts.translate("ReviewPage", "We are sure."),
        Certainty.PROBABLE: texts.translate("ReviewPage", "We are quite sure."),
        Certainty.POSSIBLE: texts.translate("ReviewPage", "It's a guess."),
    }[certainty]


def _queue(desk: Desk, _progress: JobProgress) -> Queue:
    return Queue(desk.review_groups(), desk.column_verdicts())


def _items(desk: Desk, group: QueueGroup, _progress: JobProgress) -> list[ReviewItem]:
    return desk.review_items(group.kind, group.category, group.field, 0, _AT_ONCE)


def _decide(desk: Desk, name: str, findings: list[FindingId], reason: str, _progress: JobProgress) -> int:
    if name == "confirm":
        return desk.confirm(findings, reason)
    return desk.strip(findings, reason) if name == "strip" else desk.dismiss(findings, reason)


def _erase(desk: Desk, item: ReviewItem, reason: str, _progress: JobProgress) -> int:
    child = item.finding.finding.kind is FlagKind.CHILD
    return desk.erase([item.finding.lead], reason, child)


def _close_column(desk: Desk, header: str, reason: str, _progress: JobProgress) -> None:
    desk.close_column_verdict(header, reason)
