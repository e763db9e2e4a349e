"""Start the window."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from lead_desk.app.openers import Openers
from lead_desk.desktop import icons, languages
from lead_desk.desktop.dialogs.trouble import show_trouble
from lead_desk.desktop.instance import Instance
from lead_desk.desktop.settings import WindowSettings
from lead_desk.desktop.theme import Theme
from lead_desk.desktop.window import MainWindow


def make_application(settings: WindowSettings) -> tuple[QApplication, Theme]:
    """Make the Qt application with its style, theme and language."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Lead Desk")
    application.setStyle("Fusion")
    application.setWindowIcon(icons.app_icon())
    languages.install(application, settings.language)
    return application, Theme(application, settings.theme)


def _catch(window: MainWindow) -> None:
    """Show errors that escape a slot in the dialog without data, instead of printing their values."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        show_trouble(window, error.with_traceback(trace))

    sys.excepthook = hook


def run(files: list[Path], store: Path | None, passphrase: str | None, openers: Openers) -> int:
    """Open the window and stay until it is closed.

    Args:
        files: lists to look at, as if dropped on the window.
        store: folder of the store; None for the user's own.
        passphrase: of the store, None where it was not given.
        openers: how a desk comes to be; bootstrap hands it down.

    Returns:
        The exit code, 0 unless Qt says otherwise.
    """
    settings = WindowSettings()
    application, theme = make_application(settings)
    instance = Instance(store or openers.default_folder())
    if not instance.first():
        instance.hand_over(files)
        return 0
    window = MainWindow(openers, settings, theme, store, passphrase)
    _catch(window)
    instance.files_came.connect(window.take_files)
    instance.files_came.connect(lambda _files: window.raise_up())
    window.show()
    if files:
        QTimer.singleShot(0, window, lambda: window.take_files(files))
    code = application.exec()
    instance.close()
    sys.excepthook = sys.__excepthook__
    return code
