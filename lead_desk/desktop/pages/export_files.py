"""What leaves through the exports page, and old lists that are checked: choosing files, working, telling what came."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from lead_desk.app.desk import Desk
from lead_desk.app.exports.extras import ExportExtras
from lead_desk.app.results import CleanForm, ExportResult, Override, RecheckReport
from lead_desk.desktop import languages, texts
from lead_desk.desktop.dialogs.encrypt_file import EncryptFile
from lead_desk.desktop.dialogs.name_company import NameCompany
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.stop import StopHashes


def _tr(text: str) -> str:
    return texts.translate("ExportFiles", text)


class ExportFiles:
    """The file acts of the exports page.

    Args:
        page: shows what came.
        written: called when a file was written.
    """

    def __init__(self, page: Page, written: Callable[[], None]) -> None:
        self._page, self._written = page, written
        self._session = page.session
        self._overrides: tuple[Override, ...] = ()

    def export(self, campaign: Campaign, overrides: tuple[Override, ...] = (), *, encrypt: bool) -> None:
        """Ask once for the company, for a passphrase if the file is to be encrypted, and for a name; write the list."""
        self._overrides = overrides
        settings = self._session.settings
        if self._session.names.company or settings.company_asked:
            self._ask(campaign, encrypt=encrypt)
            return
        settings.company_asked = True
        dialog = NameCompany(self._page)
        dialog.accepted.connect(partial(self._session.go, "organisation:edit"))
        dialog.rejected.connect(partial(self._ask, campaign, encrypt=encrypt))
        dialog.open()

    def _ask(self, campaign: Campaign, *, encrypt: bool) -> None:
        if not encrypt:
            self._choose(campaign, "")
            return
        dialog = EncryptFile(self._page)
        dialog.accepted.connect(lambda: self._choose(campaign, dialog.passphrase()))
        dialog.open()

    def _choose(self, campaign: Campaign, passphrase: str) -> None:
        ending = "zip" if passphrase else "csv" if campaign.preset else "xlsx"
        lists = "CSV (*.csv);;Excel (*.xlsx)" if campaign.preset else "Excel (*.xlsx);;CSV (*.csv)"
        day = self._session.desk.clock.today().isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self._page,
            _tr("Save the export"),
            f"{campaign.key}_{day}.{ending}",
            "Zip (*.zip)" if passphrase else lists,
        )
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(f"{name}.{ending}")
        self._session.jobs.write(
            self._page,
            partial(
                _export, self._session.desk, campaign, target, self._overrides, ExportExtras(passphrase=passphrase)
            ),
            self._exported,
            self._page.failed,
            title=_tr("Exporting"),
        )

    def _exported(self, result: ExportResult) -> None:
        self._session.wrote()
        self._written()
        banner = Banner(
            "ready",
            texts.counted("ExportFiles", "{count} leads are in {file}", result.written, file=result.path.name),
            texts.counted(
                "ExportFiles",
                "{count} stayed behind. The passport beside it shows why each lead may be used: {passport}",
                result.held,
                passport=result.passport.name,
            ),
        )
        if result.left_out is not None:
            banner.add_text(_tr("Who stayed behind and why: {file}").format(file=result.left_out.name))
        for line in _travelling(result):
            banner.add_text(line)
        banner.add_text(_tr("SHA-256 {hash}").format(hash=result.sha256), tone="muted")
        self._page.note(banner)

    def ask_recheck(self) -> None:
        """Ask for a list and check it."""
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            _tr("Choose a list that left earlier"),
            "",
            _tr("Lists (*.xlsx *.csv *.ods *.xls);;All files (*)"),
        )
        if name:
            self.recheck(Path(name))

    def recheck(self, path: Path) -> None:
        """Tell which people of a list may still be used, and save them beside it."""
        work = partial(_recheck, self._session.desk, path)
        self._session.jobs.read(self._page, work, self._rechecked, self._page.failed, slot="recheck")

    def _rechecked(self, report: RecheckReport) -> None:
        from lead_desk.app.imports.problem_words import SENTENCES  # rows that are nobody: totals, repeated headers

        banner = Banner(
            "ready" if report.fine == report.rows else "check",
            texts.counted(
                "ExportFiles",
                "{fine} of {count} people may still be used",
                report.rows,
                fine=texts.number(report.fine),
            ),
        )
        if len(report.sheets) > 1:
            banner.add_text(_tr("Sheets checked: {sheets}").format(sheets=", ".join(report.sheets)))
        if report.not_checked:
            sheets = ", ".join(report.not_checked)
            banner.add_text(_tr("Not checked, as nobody was found there: {sheets}").format(sheets=sheets), tone="muted")
        for code, count in report.reasons.items():
            hold = self._session.hold(code)
            reason = hold.title if hold else languages.said(SENTENCES.get(code, code))
            banner.add_text(f"{texts.number(count)}  {reason}")
        if report.clean is not None:
            banner.add_text(_tr("The list without the others: {file}").format(file=report.clean.name))
            banner.add_text(_clean_words(report), tone="muted")
        self._page.note(banner)


def _travelling(result: ExportResult) -> list[str]:
    """Say what went along: stops as hashes, and the wrapping."""
    said: list[str] = []
    if result.stops is not None:
        stops = result.stops
        said.append(
            texts.counted("ExportFiles", "{count} stops travel along as hashes: {file}", stops.count, file=stops.name)
        )
        if stops.form is StopHashes.EMAIL_SHA256:
            said.append(_tr("Anybody can try addresses against these; give them to nobody without a contract."))
        if stops.left_behind:
            said.append(
                texts.counted(
                    "ExportFiles",
                    "{count} older stops cannot travel. Check the recipient's list here for them.",
                    stops.left_behind,
                )
            )
    if result.sealed is not None:
        said.append(_tr("Inside, behind the passphrase: {file}").format(file=result.sealed.name))
    return said


def _clean_words(report: RecheckReport) -> str:
    """Say how the clean list was saved: as it came, or what else."""
    if report.clean_form is CleanForm.AS_IT_CAME:
        return _tr("Only rows were taken out; all else in the file is as it came.")
    if report.clean_form is CleanForm.BLANK_ROWS:
        return _tr("Blank rows stand where rows were taken out, so that formulas and layout stay right.")
    return _tr("{why} It is a plain table of the checked sheet, with all its columns.").format(
        why=languages.said(report.clean_note)
    )


def _export(
    desk: Desk,
    campaign: Campaign,
    target: Path,
    overrides: tuple[Override, ...],
    extras: ExportExtras,
    progress: JobProgress,
) -> ExportResult:
    desk.put(campaign)
    return desk.export(campaign.key, target, progress, overrides=overrides, extras=extras)


def _recheck(desk: Desk, path: Path, progress: JobProgress) -> RecheckReport:
    from lead_desk.app.exports.clean_list import clean_name  # with it comes everything that reads lists

    return desk.recheck(path, clean_name(path), progress)
