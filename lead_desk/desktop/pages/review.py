"""Review: one flagged cell at a time, one key a decision, the same for all alike if wanted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from lead_desk.app.results import ReviewItem
from lead_desk.app.review.review_decisions import Decision
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs import decide_many
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.pages import review_work
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.pages.review_work import Asked, Columns, Queue
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.flagged_cell import FlaggedCell
from lead_desk.desktop.widgets.review_acts import ReviewActs
from lead_desk.desktop.widgets.review_groups import ReviewGroups
from lead_desk.domain.flag import Certainty, ColumnVerdict
from lead_desk.domain.ids import FindingId
from lead_desk.domain.review import FindingMemo, ReviewAct, Scope

_AT_ONCE = 50


class ReviewPage(Page):
    """Groups on the left, the cell in the middle, the decisions on the right."""

    key = "review"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("ReviewPage", "Review"))
        self._items: list[ReviewItem] = []
        self._place = 0
        self._wanted = ""
        self._memos: tuple[FindingMemo, ...] = ()
        self.groups = ReviewGroups()
        self.groups.picked.connect(self._pick_group)
        self.cell = FlaggedCell()
        self.acts = ReviewActs()
        self.acts.picked.connect(self.decide)
        self.acts.took_back.connect(self.take_back)
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
        self._see_confirmed = basics.button(self.tr("Show what was confirmed"), self.groups.show_confirmed, icon="flag")
        card.add(None, *texts_shown, basics.row(None, self._see_confirmed, None), None)
        return card

    def _make_desk(self) -> QWidget:
        middle = basics.column(self.cell, spacing=0)
        box = basics.row(spacing=12)
        box.addWidget(self.groups)
        box.addLayout(middle, 1)
        box.addWidget(self.acts)
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
            ("S", self.acts.widen),
            ("J", partial(self._move, 1)),
            ("K", partial(self._move, -1)),
            ("Right", partial(self._move, 1)),
            ("Left", partial(self._move, -1)),
            ("Return", self._enter),
            ("U", self.take_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ---- reading

    def reload(self) -> None:
        """Read the groups, then the group on show."""
        self.session.jobs.read(
            self, partial(review_work.queue, self.session.desk), self._fill, self.failed, slot="groups"
        )

    def act(self, action: str, _payload: object) -> None:
        """Follow `review:child`, `review:special` and the like: show the first group of that kind.

        Where none of it waits, the first that was confirmed: it holds its leads until cell or lead is removed.
        """
        self._wanted = action
        self.reload()

    def _fill(self, queue: Queue) -> None:
        self._show_columns(queue.columns)
        wanted, self._wanted = self._wanted, ""
        self.groups.fill(queue.groups, queue.confirmed, wanted)
        self._see_confirmed.setVisible(bool(self.groups.confirmed()))
        self._pick_group()

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
                self.tr("Leave the column out…"),
                partial(self._ask_header, verdict.header),
                icon="columns-3",
                kind="primary",
            )
            banner.add_button(
                self.tr("It is something else…"), partial(self._ask_column, verdict.header), icon="pencil"
            )
            self._columns.addWidget(banner)

    def _pick_group(self) -> None:
        group = self.groups.current()
        self._stack.setCurrentIndex(1 if group else 0)
        if group is None:
            self._items, self._place = [], 0
        else:
            self.session.jobs.read(
                self,
                partial(review_work.items, self.session.desk, group, _AT_ONCE),
                self._show_items,
                self.failed,
                slot="items",
            )

    def _show_items(self, items: list[ReviewItem]) -> None:
        decided = self.item()
        here = [at for at, item in enumerate(items) if decided and item.finding.id == decided.finding.id]
        self._items = items
        self._place = here[0] if here else max(0, min(self._place, len(items) - 1))
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
        self.acts.show_item(item)
        if item is None:
            return
        group = self.groups.current()
        waiting = group.open if group else len(self._items)
        self.cell.show_item(item, self._place + 1, max(waiting, len(self._items)), _said(item))

    def _enter(self) -> None:
        """Press the button that has the keyboard, else move on."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.isEnabled():
            focused.click()
        else:
            self._move(1)

    # ---- deciding

    def decide(self, name: str) -> None:
        """Take a decision about the item on show."""
        item = self.item()
        if item is None or not self.acts.buttons[name].isEnabled():
            return
        flag, desk = item.finding.id, self.session.desk
        if name == "erase":
            self._ask(
                self.tr("Delete the lead"),
                self.tr("The lead is deleted with everything known about it. This can't be undone."),
                self.tr("Delete the lead"),
                partial(self._erase, item),
                danger=True,
            )
        elif name == "column":
            work = partial(review_work.column_of_flag, desk, flag)
            self.session.jobs.read(self, work, self._ask_columns, self.failed, slot="ask")
        elif (scope := Scope(basics.chosen(self.acts.scope))) is not Scope.ONE:
            act = ReviewAct(name)
            self.session.jobs.write(
                self, partial(review_work.ask, desk, flag, act, scope), self._ask_many, self.failed, slot="ask"
            )
        elif name == "dismiss":
            self._ask(
                self.tr("It's fine"),
                self.tr("{what}: why is it fine? The answer is remembered for the same text.").format(
                    what=texts.flag(item.finding.finding.kind, item.finding.finding.category)
                ),
                self.tr("It's fine"),
                partial(self._send, ReviewAct.DISMISS, Scope.ONE, (flag,)),
                picks=decide_many.reasons(ReviewAct.DISMISS),
            )
        else:
            self._send(ReviewAct(name), Scope.ONE, (flag,), "")

    def _ask(
        self,
        title: str,
        sentence: str,
        act: str,
        then: Callable[[str], None],
        *,
        danger: bool = False,
        picks: tuple[str, ...] = (),
    ) -> None:
        self._open(AskReason(self, title, sentence, act, danger=danger, picks=picks), then)

    def _open(self, dialog: AskReason, then: Callable[[str], None]) -> None:
        dialog.accepted.connect(lambda: then(dialog.text()))
        dialog.finished.connect(lambda _answer: self.take_focus())
        dialog.open()

    def _ask_many(self, asked: Asked) -> None:
        self._open(decide_many.ask_many(self, asked), partial(self._send, asked.act, asked.scope, asked.flags))

    def _ask_header(self, header: str) -> None:
        work = partial(review_work.columns_of_header, self.session.desk, header)
        self.session.jobs.read(self, work, self._ask_columns, self.failed, slot="ask")

    def _ask_columns(self, columns: Columns) -> None:
        if not columns.found:
            self.note(Banner("info", self.tr("That column was not stored."), self.tr("Decide about the cell itself.")))
            return
        self._open(decide_many.ask_column(self, columns, self.session.names.sources), partial(self._leave_out, columns))

    def _leave_out(self, columns: Columns, reason: str) -> None:
        self.session.jobs.write(
            self,
            partial(review_work.leave_out, self.session.desk, columns, reason),
            self._left_out,
            self.failed,
            title=self.tr("Removing a column"),
        )

    def _left_out(self, count: int) -> None:
        self._remember(())
        self.session.tell(texts.counted(self, "{count} cells removed. The leads stay.", count))
        self.session.wrote()

    def _send(self, act: ReviewAct, scope: Scope, flags: tuple[FindingId, ...], reason: str) -> None:
        self.session.jobs.write(
            self,
            partial(review_work.decide, self.session.desk, act, scope, flags, reason),
            partial(self._decided, act.value),
            self.failed,
        )

    def _decided(self, name: str, done: Decision) -> None:
        words = {
            "confirm": partial(texts.counted, self, "{count} confirmed. They stay out of exports."),
            "dismiss": partial(texts.counted, self, "{count} found to be fine."),
            "strip": partial(texts.counted, self, "{count} cells removed. The leads stay."),
            "erase": partial(texts.counted, self, "{count} leads deleted."),
        }
        sentence = words[name](done.changed)
        if done.proposed:
            sentence = texts.counted(
                self,
                "{count} proposed. Another person has to decide the same; until then nothing goes out.",
                done.proposed,
            )
        self._remember(done.memos)
        if done.memos:
            self.session.tell(sentence, self.tr("Undo"), self.take_back)
        else:
            self.session.tell(sentence)
        self.session.wrote()

    def _remember(self, memos: tuple[FindingMemo, ...]) -> None:
        """Keep where the flags stood before the last decision, ids and states only."""
        self._memos = memos
        self.acts.undo.setVisible(bool(memos))

    def take_back(self) -> None:
        """Take the last decision back, where the law leaves a way."""
        if not self._memos:
            self.session.tell(self.tr("There is nothing to take back here. Ctrl+H shows everything that was done."))
            return
        memos, self._memos = self._memos, ()
        self.acts.undo.hide()
        self.session.jobs.write(
            self, partial(review_work.take_back, self.session.desk, memos), self._taken_back, self.failed
        )

    def _taken_back(self, count: int) -> None:
        self.session.tell(texts.counted(self, "{count} flags wait for you again.", count))
        self.session.wrote()

    def _erase(self, item: ReviewItem, reason: str) -> None:
        work = partial(review_work.erase, self.session.desk, item, reason)
        self.session.jobs.write(self, work, partial(self._decided, "erase"), self.failed)

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
            partial(review_work.close_column, self.session.desk, header, reason),
            lambda _answer: self.session.wrote(),
            self.failed,
        )


def _said(item: ReviewItem) -> str:
    """Return how sure the rule is, which rules found it, and what somebody proposed already."""
    sure = _sureness(item.finding.finding.certainty)
    if rules := _rules(item):
        sure += "\n" + rules
    proposal = item.proposal
    if proposal is None:
        return sure
    words = {
        ReviewAct.CONFIRM: texts.translate("ReviewPage", "{by} proposed on {day}: yes, that's what it is."),
        ReviewAct.DISMISS: texts.translate("ReviewPage", "{by} proposed on {day}: it's fine ({reason})."),
        ReviewAct.STRIP: texts.translate("ReviewPage", "{by} proposed on {day}: remove the cell."),
    }[proposal.act]
    return sure + "\n" + words.format(by=proposal.by, day=texts.day(proposal.at.date()), reason=proposal.reason)


def _rules(item: ReviewItem) -> str:
    """Return which rule pack found the flag, and whether today's is another; '' where it is too old to be known."""
    found = item.finding.rules
    if not found:
        return ""
    if found == item.rules_now:
        return texts.translate("ReviewPage", "Found with today's flag rules ({rules}).").format(rules=found)
    return texts.translate(
        "ReviewPage", "Found with flag rules {rules}, which have changed since; Settings can look at all leads again."
    ).format(rules=found)


def _sureness(certainty: Certainty) -> str:
    return {
        Certainty.CERTAIN: texts.translate("ReviewPage", "We are sure."),
        Certainty.PROBABLE: texts.translate("ReviewPage", "We are quite sure."),
        Certainty.POSSIBLE: texts.translate("ReviewPage", "It's a guess."),
    }[certainty]
