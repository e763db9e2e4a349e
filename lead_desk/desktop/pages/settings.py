"""Settings: look, the store and its backup, who we are, what the program is."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QFormLayout

from lead_desk import __version__
from lead_desk.app.desk import Desk
from lead_desk.app.verdicts.rule_change import RulesInForce
from lead_desk.app.verdicts.rule_table import RuleLine
from lead_desk.desktop import languages, texts
from lead_desk.desktop.dialogs.rules import RulesDialog
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.theme import Theme, ThemeChoice
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.approver_settings import ApproverSettings
from lead_desk.desktop.widgets.review_settings import ReviewSettings
from lead_desk.desktop.widgets.words_settings import WordsSettings
from lead_desk.domain.records import StoreInfo

_WIDEST = 320
"""Pixels of a choice of a few words; wider looks empty."""
_MINUTES = (5, 10, 15, 30, 60)


class SettingsPage(Page):
    """A few cards; each change counts at once."""

    key = "settings"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("SettingsPage", "Settings"))
        self.approvers = ApproverSettings(self)
        self.remembered = ReviewSettings(self)
        self.words = WordsSettings(self)
        self.about = self._about_card()
        content = basics.column(
            self._look_card(),
            self._safety_card(),
            self._store_card(),
            self._company_card(),
            self.approvers,
            self.words,
            self.remembered,
            self.about,
            None,
            spacing=12,
        )
        content.setContentsMargins(0, 0, 6, 0)
        self._scroll = basics.scrolled(content, self.tr("Settings"))
        self.body.addWidget(self._scroll)

    def _look_card(self) -> basics.Card:
        card = basics.Card(self.tr("Appearance"))
        self.theme = basics.combo(
            self.tr("Theme"),
            [
                (ThemeChoice.SYSTEM.value, self.tr("As the system")),
                (ThemeChoice.LIGHT.value, self.tr("Light")),
                (ThemeChoice.DARK.value, self.tr("Dark")),
            ],
            self.session.settings.theme.value,
        )
        self.theme.setMaximumWidth(_WIDEST)
        self.theme.activated.connect(self._choose_theme)
        form = QFormLayout()
        form.addRow(self.tr("&Theme"), self.theme)
        self.language = basics.combo(
            self.tr("Language"),
            [("", self.tr("As the system")), *languages.NAMES.items()],
            self.session.settings.language,
        )
        self.language.setMaximumWidth(_WIDEST)
        self.language.activated.connect(self._choose_language)
        form.addRow(self.tr("&Language"), self.language)
        card.add(form)
        return card

    def _safety_card(self) -> basics.Card:
        card = basics.Card(self.tr("Lock"))
        choices = [(str(minutes), texts.counted(self, "After {count} minutes", minutes)) for minutes in _MINUTES]
        chosen = str(self.session.settings.lock_minutes)
        self.lock = basics.combo(self.tr("Lock by itself"), [*choices, ("0", self.tr("Never"))], chosen)
        self.lock.setMaximumWidth(_WIDEST)
        self.lock.activated.connect(self._choose_lock)
        form = QFormLayout()
        form.addRow(self.tr("&Lock by itself"), self.lock)
        hint = self.tr("Counted from the last key or movement of the mouse. Work under way is finished first.")
        card.add(form, basics.muted(hint))
        return card

    def _choose_lock(self, _place: int) -> None:
        minutes = int(basics.chosen(self.lock))
        self.session.settings.lock_minutes = minutes
        self.session.lock_after.emit(minutes)

    def _store_card(self) -> basics.Card:
        card = basics.Card(self.tr("Your store"))
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(18)
        card.add(
            self._facts,
            basics.row(
                basics.button(self.tr("Save a backup…"), self._backup, icon="save"),
                basics.button(
                    self.tr("Check the store and the log"),
                    partial(self.session.go, "audit:verify"),
                    icon="shield-check",
                ),
                None,
            ),
        )
        card.add(
            basics.muted(
                self.tr("A backup is encrypted with the same key as the store. Keep your recovery key apart from it.")
            )
        )
        return card

    def _company_card(self) -> basics.Card:
        card = basics.Card(self.tr("Your company and colleagues"))
        card.add(
            basics.label(
                self.tr(
                    "Name, country and contact stand in notices, letters and passports; the "
                    "country decides which transfer rules apply."
                )
            ),
            basics.row(
                basics.button(
                    self.tr("Our company…"), partial(self.session.go, "organisation:edit"), icon="building-2"
                ),
                basics.button(self.tr("Colleagues…"), partial(self.session.go, "people:"), icon="users"),
                None,
            ),
        )
        return card

    def _about_card(self) -> basics.Card:
        card = basics.Card(self.tr("About"))
        card.add(
            basics.label(
                self.tr("Lead Desk {version}. It has no network code: nothing is sent anywhere, ever.").format(
                    version=__version__
                )
            ),
            basics.muted(
                self.tr(
                    "Icons: Lucide (ISC licence). Window: Qt for Python (LGPL). The rules it keeps are those of the "
                    "law book that ships with it; it does not replace legal advice."
                )
            ),
            basics.row(basics.button(self.tr("The rules…"), self.show_rules, icon="scale"), None),
        )
        return card

    def reload(self) -> None:
        """Read what the store tells about itself."""
        self.approvers.reload()
        self.remembered.reload()
        self.words.reload()
        self.session.jobs.read(self, partial(_info, self.session.desk), self._fill, self.failed, slot="info")

    def _fill(self, info: StoreInfo) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        places = {
            "keyring": self.tr("In this computer's password store"),
            "passphrase": self.tr("Wrapped with your passphrase"),
            "memory": self.tr("In memory only: this store is thrown away"),
        }
        for title, value in (
            (self.tr("Place"), str(info.folder)),
            (self.tr("Key"), places.get(info.key_place, info.key_place)),
            (self.tr("Leads"), texts.number(info.leads)),
            (self.tr("Format"), str(info.schema)),
            (self.tr("Made with"), info.created_with),
        ):
            self._facts.addRow(basics.label(title, tone="muted", wrap=False), basics.label(value))

    def act(self, action: str, _payload: object) -> None:
        """Follow `rules:show`, or show what the program is (`help:about`, `help:law`)."""
        if action == "show":
            self.show_rules()
        elif action:
            self._scroll.ensureWidgetVisible(self.about)

    def show_rules(self) -> None:
        """Show what each country asks of each channel."""
        self.session.jobs.read(self, partial(_rules, self.session.desk), self._open_rules, self.failed, slot="rules")

    def _open_rules(self, answer: tuple[RulesInForce, tuple[RuleLine, ...]]) -> None:
        RulesDialog(self, *answer).open()

    def _choose_theme(self, _place: int) -> None:
        choice = ThemeChoice(basics.chosen(self.theme))
        self.session.settings.theme = choice
        application = QApplication.instance()
        theme = application.findChild(Theme) if application is not None else None
        if isinstance(theme, Theme):
            theme.choose(choice)

    def _choose_language(self, _place: int) -> None:
        code = basics.chosen(self.language)
        if code != self.session.settings.language:
            self.session.settings.language = code
            self.session.tell(self.tr("Lead Desk speaks this language when you open it next time."))

    def _backup(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a backup"), "lead-desk.ldbackup", "*.ldbackup")
        if name:
            self.session.jobs.write(
                self,
                partial(_backup, self.session.desk, Path(name)),
                lambda _answer: self.session.tell(self.tr("Backup saved and checked.")),
                self.failed,
                title=self.tr("Backup"),
            )


def _rules(desk: Desk, _progress: JobProgress) -> tuple[RulesInForce, tuple[RuleLine, ...]]:
    return desk.rules(), desk.channel_rules()


def _info(desk: Desk, _progress: JobProgress) -> StoreInfo:
    return desk.info()


def _backup(desk: Desk, target: Path, _progress: JobProgress) -> None:
    desk.backup(target)
