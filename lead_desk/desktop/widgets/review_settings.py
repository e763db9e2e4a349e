"""The settings card about the review: what was decided once and for all, and taking it back."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import confirmed
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.widgets import basics
from lead_desk.domain.review import ColumnAct, Remembered

_MOST = 50


class ReviewSettings(basics.Card):
    """Lists the remembered decisions, newest first."""

    def __init__(self, page: Page) -> None:
        super().__init__(texts.translate("ReviewSettings", "Remembered decisions about flags"))
        self._page, self._session = page, page.session
        self._lines = basics.column(spacing=6)
        self.add(
            basics.label(
                self.tr(
                    "What you decided for a text or for a vendor's column holds for later lists too, until you "
                    "take it back here."
                )
            ),
            self._lines,
        )

    def reload(self) -> None:
        """Read what is remembered."""
        self._session.jobs.read(
            self._page, partial(_read, self._session.desk), self._fill, self._page.failed, slot="remembered"
        )

    def _fill(self, found: tuple[Remembered, ...]) -> None:
        basics.clear(self._lines)
        if not found:
            self._lines.addWidget(basics.muted(self.tr("Nothing yet.")))
        for item in found[:_MOST]:
            self._lines.addLayout(self._line(item))
        if len(found) > _MOST:
            more = texts.counted(self, "{count} older ones are not shown.", len(found) - _MOST)
            self._lines.addWidget(basics.muted(more))

    def _line(self, item: Remembered) -> QHBoxLayout:
        what = self._what(item)
        said = self.tr("{reason}  ·  {by}, {day}").format(reason=item.reason, by=item.by, day=texts.day(item.at.date()))
        take_back = basics.button(
            self.tr("Take back…"),
            partial(self._ask, item, what),
            icon="undo-2",
            kind="link",
            name=self.tr("Take back: {what}").format(what=what),
        )
        line = basics.row(basics.column(basics.label(what), basics.muted(said), spacing=1), take_back)
        line.setStretch(0, 1)
        return line

    def _what(self, item: Remembered) -> str:
        source = self._session.names.sources.get(item.source, item.source) or self.tr("lists without a source")
        if item.act is ColumnAct.LEAVE_OUT:
            return self.tr("Leave out “{header}” of {source}").format(header=item.header, source=source)
        flag = texts.flag(item.kind, item.category) if item.kind else ""
        if item.header:
            return texts.counted(
                self,
                "“{header}” of {source}: {flag} is fine ({count} flags)",
                item.flags,
                header=item.header,
                source=source,
                flag=flag,
            )
        return texts.counted(
            self,
            "One text in {field}: {flag} is fine ({count} flags)",
            item.flags,
            field=texts.field_title(item.field),
            flag=flag,
        )

    def _ask(self, item: Remembered, what: str) -> None:
        sentence = (
            self.tr("Later lists may keep the column again. Cells that were removed don't come back.")
            if item.act is ColumnAct.LEAVE_OUT
            else self.tr("Its flags wait in the review again, and later lists are flagged again.")
        )
        if confirmed(self._page, what, sentence, self.tr("Take back")):
            self._session.jobs.write(
                self._page, partial(_forget, self._session.desk, item.key), self._forgotten, self._page.failed
            )

    def _forgotten(self, count: int) -> None:
        self._session.tell(texts.counted(self, "Taken back. {count} flags wait again.", count))
        self._session.wrote()
        self.reload()


def _read(desk: Desk, _progress: JobProgress) -> tuple[Remembered, ...]:
    return desk.remembered()


def _forget(desk: Desk, key: str, _progress: JobProgress) -> int:
    return desk.forget_decision(key)
