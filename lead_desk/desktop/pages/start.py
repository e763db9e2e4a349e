"""The first page: make a store, open it, or look around with sample lists."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.openers import Openers
from lead_desk.desktop import icons
from lead_desk.desktop.jobs import JobProgress, Jobs
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import error_banner
from lead_desk.desktop.widgets.recovery_key import RecoveryKey
from lead_desk.domain.errors import StoreError

_SHORTEST = 10


class StartPage(QWidget):
    """Shown until a store is open, and again once it is locked.

    Signals:
        opened: (desk, whether it is the throw-away sample store).
    """

    opened = Signal(object, bool)

    def __init__(self, openers: Openers, store: Path | None, passphrase: str | None) -> None:
        super().__init__()
        self._openers = openers
        self._store = store
        self._passphrase = passphrase
        self.jobs = Jobs(self)
        self._card = basics.Card(spacing=12)
        self._card.setMaximumWidth(560)
        self._card.setMinimumWidth(520)
        self._content: QVBoxLayout = basics.column(spacing=12)
        self._card.add(self._content)
        logo = QLabel()
        logo.setPixmap(icons.app_icon().pixmap(56, 56))
        logo.setAccessibleName("Lead Desk")
        name = basics.label("Lead Desk", bold=True, steps=9, wrap=False)
        claim = basics.muted(
            self.tr(
                "Drop lead lists, get back the people you may lawfully contact. Everything "
                "stays on this computer, encrypted."
            )
        )
        claim.setMaximumWidth(540)
        inner = basics.column(None, basics.row(logo, name, None, spacing=14), claim, self._card, None, spacing=14)
        self.setLayout(basics.row(None, inner, None))

    def _folder(self) -> Path:
        return self._store or self._openers.default_folder()

    def _has_store(self) -> bool:
        return any((self._folder() / name).exists() for name in ("store.json", "leads.db"))

    def begin(self) -> None:
        """Open the user's store if there is one, else offer to make it."""
        if self._has_store():
            self._open(self._passphrase)
        else:
            self._offer()

    def locked(self) -> None:
        """Show that the store is locked."""
        self._passphrase = None
        basics.clear(self._content)
        if not self._has_store():
            self._offer()
            return
        self._content.addWidget(basics.subheading(self.tr("The store is locked")))
        self._content.addWidget(basics.muted(self.tr("Nobody can read it without your key.")))
        unlock = basics.button(self.tr("Unlock"), partial(self._open, None), icon="lock-open", kind="primary")
        self._content.addLayout(basics.row(unlock, None))
        _give_focus(unlock)

    def close_jobs(self) -> None:
        """Wait for work under way."""
        self.jobs.close()

    # ---- making a store

    def _offer(self, error: Exception | None = None, *, passphrase: bool = False) -> None:
        basics.clear(self._content)
        if error is not None:
            self._content.addWidget(error_banner(error, self.tr("The store could not be made.")))
        self._content.addWidget(basics.subheading(self.tr("Welcome. Two ways to begin:")))
        self._content.addWidget(
            basics.label(
                self.tr(
                    "Look around first. The sample store holds lists of made-up people and is thrown away afterwards."
                )
            )
        )
        look = basics.button(self.tr("Try with sample lists"), self._demo, icon="flask-conical", kind="primary")
        self._content.addLayout(basics.row(look, None))
        _give_focus(look)
        self._content.addWidget(basics.line())
        self._content.addWidget(
            basics.label(
                self.tr("Make your own store. It is encrypted; its key is kept in this computer's password store.")
            )
        )
        place = basics.muted(self.tr("Place: {folder}").format(folder=self._folder()))
        self._content.addWidget(place)
        self._phrase_box = QCheckBox(
            self.tr("Protect it with a passphrase instead (needed where there is no password store)")
        )
        self._phrase_box.setChecked(passphrase)
        self._first, self._second = (
            self._phrase_field(text)
            for text in (self.tr("Passphrase, at least 10 characters"), self.tr("The same again"))
        )
        self._phrase_box.toggled.connect(self._show_fields)
        self._make = basics.button(self.tr("Make my store"), self._create, icon="key-round")
        for field in (self._first, self._second):
            field.textChanged.connect(self._look)
            field.returnPressed.connect(self._make.click)
        for widget in (self._phrase_box, self._first, self._second):
            self._content.addWidget(widget)
        self._content.addLayout(basics.row(self._make, None))
        self._show_fields(passphrase)

    def _phrase_field(self, text: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(text)
        field.setAccessibleName(text)
        return field

    def _show_fields(self, shown: bool) -> None:
        self._first.setVisible(shown)
        self._second.setVisible(shown)
        self._look()

    def _look(self) -> None:
        phrase = self._first.text()
        self._make.setEnabled(
            not self._phrase_box.isChecked() or (len(phrase) >= _SHORTEST and phrase == self._second.text())
        )

    def _create(self) -> None:
        phrase = self._first.text() if self._phrase_box.isChecked() else None
        self._wait(self.tr("Making the encrypted store…"))
        self.jobs.write(
            self,
            partial(_create, self._openers, self._folder(), phrase),
            self._created,
            lambda error: self._offer(error, passphrase=True),
        )

    def _created(self, answer: tuple[Desk, str]) -> None:
        desk, recovery = answer
        basics.clear(self._content)
        self._content.addWidget(basics.subheading(self.tr("Your recovery key")))
        self._content.addWidget(
            basics.label(
                self.tr(
                    "Print it or write it down, and keep it away from this computer. It is the only way in if the key "
                    "is lost. It is shown once."
                )
            )
        )
        self._content.addWidget(RecoveryKey(recovery))
        kept = QCheckBox(self.tr("I have kept it in a safe place"))
        go = basics.button(self.tr("Start"), lambda: self.opened.emit(desk, False), icon="arrow-right", kind="primary")
        go.setEnabled(False)
        kept.toggled.connect(go.setEnabled)
        self._content.addWidget(kept)
        _give_focus(kept)
        self._content.addLayout(basics.row(go, None))

    # ---- opening

    def _open(self, passphrase: str | None, recovery: str | None = None) -> None:
        self._wait(self.tr("Opening the encrypted store…"))
        self.jobs.write(
            self,
            partial(_open, self._openers, self._folder(), passphrase, recovery),
            lambda desk: self.opened.emit(desk, False),
            self._ask_key,
        )

    def _ask_key(self, error: Exception) -> None:
        basics.clear(self._content)
        code = error.reason if isinstance(error, StoreError) else ""
        if code != "PASSPHRASE_NEEDED":
            otherwise = self.tr("The store could not be opened. Its files are unchanged.")
            self._content.addWidget(error_banner(error, otherwise))
        self._content.addWidget(basics.subheading(self.tr("Open with your passphrase or your recovery key")))
        phrase = self._phrase_field(self.tr("Passphrase"))
        recovery = self._phrase_field(self.tr("Recovery key"))
        recovery.setEchoMode(QLineEdit.EchoMode.Normal)
        for field in (phrase, recovery):
            self._content.addWidget(field)

        def go() -> None:
            self._open(phrase.text() or None, recovery.text().strip() or None)

        phrase.returnPressed.connect(go)
        recovery.returnPressed.connect(go)
        buttons = basics.row(
            basics.button(self.tr("Open"), go, icon="lock-open", kind="primary"),
            basics.button(self.tr("Try again"), partial(self._open, None)),
            None,
        )
        self._content.addLayout(buttons)
        if code in {"STORE_MISSING", "STORE_NONE"}:
            self._content.addLayout(
                basics.row(basics.button(self.tr("Make a new store instead"), self._offer, kind="link"), None)
            )
        _give_focus(phrase)

    def _demo(self) -> None:
        self._wait(self.tr("Preparing the sample lists…"))
        self.jobs.write(
            self,
            partial(_demo, self._openers),
            lambda desk: self.opened.emit(desk, True),
            lambda error: self._offer(error),
        )

    def _wait(self, text: str) -> None:
        basics.clear(self._content)
        self._content.addWidget(basics.subheading(text))
        self._content.addWidget(basics.progress_bar(text))
        self._content.addWidget(basics.muted(self.tr("This takes a few seconds.")))


def _give_focus(widget: QWidget) -> None:
    """Give a widget the keyboard once it is on screen; before that Qt would not."""
    QTimer.singleShot(0, widget, widget.setFocus)


def _create(openers: Openers, folder: Path | None, passphrase: str | None, _progress: JobProgress) -> tuple[Desk, str]:
    return openers.create_desk(folder, passphrase)


def _open(
    openers: Openers, folder: Path | None, passphrase: str | None, recovery: str | None, _progress: JobProgress
) -> Desk:
    return openers.open_desk(folder, passphrase, recovery)


def _demo(openers: Openers, _progress: JobProgress) -> Desk:
    return openers.demo_desk()
