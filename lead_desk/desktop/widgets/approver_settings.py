"""The settings card about approvers: one's own key, and whose signatures count here."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.approver_key import MakeKey
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.assessment_files import AssessmentFiles
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.widgets import basics
from lead_desk.domain.approver import ApproverCard, ApproverKey

Keys = tuple[ApproverCard | None, tuple[ApproverKey, ...]]


class ApproverSettings(basics.Card):
    """Make, show and hand out one's own key; trust and revoke others'."""

    def __init__(self, page: Page) -> None:
        super().__init__(texts.translate("ApproverSettings", "Approvers of assessments"))
        self._page, self._session = page, page.session
        self._files = AssessmentFiles(page)
        self._card: ApproverCard | None = None
        self._own = basics.label()
        self._keys = basics.column(spacing=6)
        self._hand_out = basics.button(self.tr("Save my card…"), self._save_card, icon="save")
        self.add(
            basics.label(
                self.tr(
                    "One approver signs an assessment once; every laptop that trusts the approver's key "
                    "accepts the file."
                )
            ),
            self._own,
            basics.row(
                basics.button(self.tr("Make my approver's key…"), self._make, icon="plus"),
                self._hand_out,
                basics.button(self.tr("Trust a colleague's key…"), self._pick, icon="shield-check"),
                None,
            ),
            self._keys,
        )

    def reload(self) -> None:
        """Read which keys there are."""
        self._session.jobs.read(
            self._page, partial(_read, self._session.desk), self._fill, self._page.failed, slot="approvers"
        )

    def _fill(self, keys: Keys) -> None:
        self._card, known = keys
        self._own.setText(
            self.tr("Your fingerprint: {fingerprint}").format(fingerprint=self._card.fingerprint)
            if self._card
            else self.tr("There is no approver's key on this computer. Only approvers need one.")
        )
        self._hand_out.setVisible(self._card is not None)
        basics.clear(self._keys)
        for key in known:
            self._keys.addLayout(self._line(key))

    def _line(self, key: ApproverKey) -> QHBoxLayout:
        state = (
            self.tr("revoked on {day}").format(day=texts.day(key.revoked_on))
            if key.revoked_on
            else self.tr("this computer's")
            if key.own
            else self.tr("trusted since {day}").format(day=texts.day(key.trusted_on))
        )
        line = basics.row(basics.label(f"{key.name}, {key.role}  ·  {key.key[:9]}…  ·  {state}", wrap=False), None)
        if key.revoked_on is None:
            line.addWidget(
                basics.button(
                    self.tr("Revoke…"),
                    partial(self._revoke, key),
                    icon="ban",
                    kind="link",
                    name=self.tr("Revoke the key of {name}").format(name=key.name),
                )
            )
        return line

    def _make(self) -> None:
        dialog = MakeKey(self._page, self._session.desk.actor, replaces=self._card is not None)
        replaces = self._card is not None
        dialog.accepted.connect(
            lambda: self._run(
                partial(_make, self._session.desk, dialog.name, dialog.role, dialog.passphrase, replaces),
                self.tr("The key is made. Hand out its card, read out its letters."),
            )
        )
        dialog.open()

    def _save_card(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save my card"), "approver.ldkey", "*.ldkey")
        if name:
            self._run(partial(_save_card, self._session.desk, Path(name)), self.tr("Card saved."))

    def _pick(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("A colleague's card"), "", "*.ldkey *.ldassess")
        if name:
            self._files.trust(Path(name))

    def _revoke(self, key: ApproverKey) -> None:
        dialog = AskReason(
            self._page,
            self.tr("Revoke the key of {name}").format(name=key.name),
            self.tr("Nothing signed with it is accepted any more. This cannot be undone."),
            self.tr("Revoke"),
            danger=True,
            tick=self.tr("Also take back the approvals that rest on it (lost or stolen)"),
        )
        dialog.accepted.connect(
            lambda: self._run(
                partial(_revoke, self._session.desk, key.key, dialog.text(), dialog.tick.isChecked()),
                self.tr("The key is revoked."),
            )
        )
        dialog.open()

    def _run(self, work: Callable[[JobProgress], None], said: str) -> None:
        def done(_answer: object) -> None:
            self._session.tell(said)
            self._session.wrote()
            self.reload()

        self._session.jobs.write(self._page, work, done, self._page.failed)


def _read(desk: Desk, _progress: JobProgress) -> Keys:
    return desk.approver_card(), desk.approver_keys()


def _make(desk: Desk, name: str, role: str, passphrase: str | None, replaces: bool, _progress: JobProgress) -> None:
    desk.make_approver_key(name, role, passphrase, replace_old=replaces)


def _save_card(desk: Desk, path: Path, _progress: JobProgress) -> None:
    desk.write_approver_card(path)


def _revoke(desk: Desk, fingerprint: str, reason: str, take_back: bool, _progress: JobProgress) -> None:
    desk.revoke_approver(fingerprint, reason, take_back=take_back)
