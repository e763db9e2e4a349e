"""What the window remembers about itself: look and sizes. Never anything about leads, files or people."""

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from lead_desk.desktop.theme import ThemeChoice

LOCK_MINUTES = 15
_LONGEST_MINUTES = 24 * 60


class WindowSettings:
    """A small ini file in the user's configuration folder (never the registry, so that removing the app removes it)."""

    def __init__(self, folder: Path | None = None) -> None:
        place = folder or user_config_path("Lead Desk", appauthor=False)
        self._file = QSettings(str(place / "window.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        """The theme the user chose; the system's unless set."""
        try:
            return ThemeChoice(str(self._file.value("look/theme", ThemeChoice.SYSTEM.value)))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._file.setValue("look/theme", choice.value)

    @property
    def lock_minutes(self) -> int:
        """Minutes without a touch after which the store is locked; 0 for never."""
        try:
            minutes = int(str(self._file.value("safety/lock_minutes", LOCK_MINUTES)))
        except ValueError:
            return LOCK_MINUTES
        return minutes if 0 <= minutes <= _LONGEST_MINUTES else LOCK_MINUTES

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._file.setValue("safety/lock_minutes", minutes)

    @property
    def language(self) -> str:
        """The language the user chose for the window, such as `da`; empty for the system's."""
        return str(self._file.value("look/language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("look/language", code)

    @property
    def company_asked(self) -> bool:
        """Whether the user was asked for the company before an export; once is enough."""
        return str(self._file.value("asked/company", "")) == "yes"

    @company_asked.setter
    def company_asked(self, asked: bool) -> None:
        self._file.setValue("asked/company", "yes" if asked else "")

    def state(self, name: str) -> QByteArray | None:
        """Return a remembered geometry or splitter state."""
        value = self._file.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_state(self, name: str, value: QByteArray) -> None:
        """Remember a geometry or splitter state."""
        self._file.setValue(f"state/{name}", value)

    def flush(self) -> None:
        """Write the file now."""
        self._file.sync()
