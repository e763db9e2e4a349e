"""Sources, purposes, recipients, notices, colleagues, our company: what imports and exports refer to."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.papers import PapersDialog
from lead_desk.desktop.dialogs.register_form import RegisterForm
from lead_desk.desktop.dialogs.register_specs import BY_KEY, REGISTERS, Register
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.notice_words import covered_words, notice_words
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.flow import FlowLayout
from lead_desk.domain.basis import ConsentText
from lead_desk.domain.campaign import Notice, Organisation, Person, Purpose, Recipient, RecipientKind, TransferTool
from lead_desk.domain.evidence import Exclusivity, NoticeGiven
from lead_desk.domain.paper import PaperOwner
from lead_desk.domain.source import Source, SourceCounts

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Named = Source | Purpose | Recipient | Notice | ConsentText | Person | Organisation
Kept = Named | NoticeGiven | Exclusivity


_OWNERS = {"sources": PaperOwner.SOURCE, "recipients": PaperOwner.RECIPIENT}
"""Registers whose entries have papers."""


_PARTS = {
    "purposes": "agreed_purposes", "contract": "dpa_signed_on", "transfer": "tool", "instruction": "instruction",
    "terms": "terms",
}  # fmt: skip
"""What a remedy asks for -> the input of the form where it is given."""


class SourcesPage(Page):
    """The registers, one at a time."""

    key = "sources"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("SourcesPage", "Sources & recipients"))
        self._register = REGISTERS[0]
        self._shown = False
        self._wanted: tuple[str, str] = ("", "")
        self._scores: dict[str, SourceCounts] = {}
        self._new = basics.button("", self._add, icon="plus", kind="primary")
        self.top.addWidget(self._new)
        self._tabs: dict[str, QPushButton] = {}
        holder, tabs = QWidget(), FlowLayout(4)
        for register in REGISTERS:
            tab = basics.button(self._words(register.title), partial(self._pick, register), kind="tab")
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            self._tabs[register.key] = tab
            tabs.addWidget(tab)
        holder.setLayout(tabs)
        self.lines = Lines[Kept](
            (
                (self.tr("Name"), self._name),
                (self.tr("What it is"), self._kind),
                (self.tr("Details"), self._told),
                (self.tr("Key"), lambda item: item.key),
            )
        )
        self.view = LinesView(self.lines, self.tr("Entries"), (260, 200, 320, 180), wide=2)
        self.main = self.view
        self._empty = basics.column()
        self._edit = basics.button(self.tr("Open…"), self._open, icon="pencil")
        self._holder = QWidget()
        self._papers = basics.button(self.tr("Papers…"), self._open_papers, icon="file-check")
        self._holder.setLayout(basics.row(self._edit, self._papers, None))
        self.body.addWidget(holder)
        self.body.addLayout(self._empty)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._holder)
        self.view.opened.connect(self._open)
        self._mark()

    def _words(self, text: str) -> str:
        return QCoreApplication.translate("Registers", text)

    def reload(self) -> None:
        """Read the register on show."""
        self.session.jobs.read(
            self, partial(_all, self.session.desk, self._register), self._fill, self.failed, slot="register"
        )

    def act(self, action: str, _payload: object) -> None:
        """Follow `recipients:new`, `sources:edit` and the like: show that register, open the entry or a new form."""
        name, _, what = action.partition(":")
        register = BY_KEY.get(name if name.endswith("s") or name in BY_KEY else f"{name}s")
        if register is None:
            return
        self._wanted = (what, _payload if isinstance(_payload, str) else "")
        self._pick(register)

    def _pick(self, register: Register) -> None:
        self._register = register
        self._shown = False  # what stands there is still the other register's
        self._mark()
        self.reload()

    def _mark(self) -> None:
        self._tabs[self._register.key].setChecked(True)
        self._new.setText(self._words(self._register.new))
        self._new.setAccessibleName(self._new.text())
        self._new.setVisible(not self._register.single)
        self._papers.setVisible(self._register.key in _OWNERS)

    def _name(self, item: Kept) -> str:
        if isinstance(item, NoticeGiven | Exclusivity):
            return covered_words(self.session.names.sources.get(item.source, item.source), item.batch)
        return _name(item)

    def _kind(self, item: Kept) -> str:
        if isinstance(item, Exclusivity):
            return self.session.names.recipients.get(item.client, item.client)
        return item.notice if isinstance(item, NoticeGiven) else _kind(item)

    def _told(self, item: Kept) -> str:
        """Return an entry's details; of a source also what became of its rows."""
        if isinstance(item, NoticeGiven):
            return notice_words(item)
        score = self._scores.get(item.key) if isinstance(item, Source) else None
        if score is None or not score.rows:
            return _details(item)
        said = [_details(item), texts.counted(self, "{count} leads", score.leads)]
        for count, words in (
            (score.duplicates, partial(texts.counted, self, "{count} duplicates")),
            (score.bounced, partial(texts.counted, self, "{count} bounced")),
            (score.said_no, partial(texts.counted, self, "{count} said no")),
            (score.flagged, partial(texts.counted, self, "{count} flagged")),
            (score.contradicting, partial(texts.counted, self, "{count} against what it is said to hold")),
        ):
            if count:
                said.append(words(count))
        return " · ".join(said)

    def _fill(self, answer: tuple[tuple[Kept, ...], tuple[SourceCounts, ...]]) -> None:
        items, scores = answer
        self._shown = True
        self._scores = {score.key: score for score in scores}
        self.view.show_lines(items)
        self.view.setVisible(bool(items))
        self._holder.setVisible(bool(items))
        basics.clear(self._empty)
        if not items:
            act = self._open if self._register.single else self._add
            self._empty.addWidget(
                basics.EmptyCard(
                    self.tr("Nothing here yet"),
                    self._words(self._register.about),
                    basics.button(self._words(self._register.new), act, icon="plus", kind="primary"),
                ),
                1,
            )
        what, key = self._wanted
        self._wanted = ("", "")
        if what in {"new", "add"}:
            self._add()
        elif what and (item := _meant(items, key, what)) is not None:
            self._form(item, _PARTS.get(what, ""))
        elif self._register.single and what:
            self._open()

    def _add(self) -> None:
        self._form(None)

    def _open(self) -> None:
        line = self.view.current_line()
        if self._shown and (line is not None or self._register.single):
            self._form(line)

    def _open_papers(self) -> None:
        line, owner = self.view.current_line(), _OWNERS.get(self._register.key)
        if self._shown and line is not None and owner is not None:
            PapersDialog(self, owner, line.key, self._name(line)).open()

    def _form(self, item: "DataclassInstance | None", part: str = "") -> None:
        taken = frozenset(line.key for line in self.lines.lines)
        form = RegisterForm(self, self.session, self._register, item, taken)
        form.accepted.connect(lambda: self._save(form.item()))
        form.open()
        form.look_at(part)

    def _save(self, item: object) -> None:
        self.session.jobs.write(
            self, partial(_put, self.session.desk, item), lambda _answer: self.session.wrote(), self.failed
        )


def _meant(items: tuple[Kept, ...], key: str, what: str) -> Kept | None:
    """Return the entry that a remedy speaks of: the one named, else the first that lacks what the gate asks for."""
    if key:
        return next((item for item in items if item.key == key), None)
    return next((item for item in items if _lacks(item, what)), None)


def _lacks(item: Kept, what: str) -> bool:
    """A source without its facts, or a recipient without its purposes, contract, transfer tool or instruction."""
    if isinstance(item, Recipient) and what == "purposes":
        return item.kind is RecipientKind.CLIENT and not item.agreed_purposes
    if isinstance(item, Recipient) and what == "contract":
        return item.kind is RecipientKind.VENDOR and item.dpa_signed_on is None
    if isinstance(item, Recipient) and what == "transfer":
        return bool(item.country) and item.tool is TransferTool.NONE
    if isinstance(item, Recipient):
        whole = item.instruction.strip() and item.instruction_purposes and item.instruction_fields
        return item.processor_project and not whole
    return isinstance(item, Source) and bool(item.gaps())


def _name(item: Named) -> str:
    if isinstance(item, Purpose):
        return said(item.name)  # those that every store begins with
    return item.title if isinstance(item, Notice) else item.name


def _kind(item: Named) -> str:
    if isinstance(item, Source):
        return texts.source_kind(item.kind) if item.kind else ""
    if isinstance(item, Recipient):
        return texts.recipient_kind(item.kind)
    if isinstance(item, Purpose):
        return (
            texts.translate("SourcesPage", "Marketing")
            if item.marketing
            else texts.translate("SourcesPage", "Not marketing")
        )
    if isinstance(item, Notice):
        return texts.translate("SourcesPage", "Version {version}").format(version=item.version)
    if isinstance(item, ConsentText):
        return texts.consent_method(item.method) if item.method else ""
    return item.role if isinstance(item, Person) else item.country


def _details(item: Kept) -> str:
    if isinstance(item, NoticeGiven | Exclusivity):
        return ""
    if isinstance(item, Source):
        return f"{texts.source_terms(item.terms)} · {texts.day(item.obtained_on)}"
    if isinstance(item, Recipient):
        return " · ".join(part for part in (item.country, texts.transfer_tool(item.tool)) if part)
    if isinstance(item, Purpose):
        return ", ".join(texts.basis_short(basis) for basis in item.bases)
    if isinstance(item, Notice):
        return texts.day(item.effective_on)
    if isinstance(item, ConsentText):
        return ", ".join(texts.channel(channel) for channel in item.channels)
    return ", ".join(item.roles) if isinstance(item, Person) else item.address.replace("\n", ", ")


def _all(desk: Desk, register: Register, _progress: JobProgress) -> tuple[tuple[Kept, ...], tuple[SourceCounts, ...]]:
    kinds: dict[str, type[Kept]] = {
        "sources": Source,
        "purposes": Purpose,
        "recipients": Recipient,
        "notices": Notice,
        "notices_given": NoticeGiven,
        "exclusivities": Exclusivity,
        "consent_texts": ConsentText,
        "people": Person,
        "organisation": Organisation,
    }
    scores = desk.source_scores() if register.key == "sources" else ()
    general = tuple(item for item in desk.all(kinds[register.key]) if not getattr(item, "identifier", ""))
    return general, scores


def _put(desk: Desk, item: object, _progress: JobProgress) -> str:
    return desk.put(item)
