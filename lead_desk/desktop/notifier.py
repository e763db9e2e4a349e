"""Tells that long work is done while the user is in another program. Never a name, a file or a count of anybody."""

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from lead_desk.desktop import icons, texts

LONG_SECONDS = 10.0
_SHOWN_MS = 8_000


class Notifier:
    """Asks for attention in the task bar, and through the system's notifications where there are any."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self.told = 0

    def ended(self, seconds: float) -> None:
        """Take note that work is over; only long work that nobody watches is worth a word."""
        if seconds < LONG_SECONDS or self._window.isActiveWindow():
            return
        self.told += 1
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:
                self._tray = QSystemTrayIcon(icons.app_icon(), self._window)
                self._tray.messageClicked.connect(self._window.activateWindow)
                self._tray.activated.connect(lambda _why: self._window.activateWindow())
            self._tray.show()
            sentence = texts.translate("Notifier", "The work you started is done.")
            self._tray.showMessage("Lead Desk", sentence, icons.app_icon(), _SHOWN_MS)
