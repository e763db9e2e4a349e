"""Icons: SVG files of resources/icons, drawn in the theme's colours at the screen's resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from lead_desk import resources
from lead_desk.desktop import theme

_NAME, _ROLE, _SIZE = "glyph", "glyphRole", "glyphSize"


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = resources.text(f"icons/{name}.svg").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result


def pixmap(name: str, role: str = "text", size: int = 18, ratio: float | None = None) -> QPixmap:
    """Return an icon as a picture; `role` names a theme token.

    Raises:
        BrokenInstallationError: there is no such icon.
    """
    if ratio is None:
        application = QGuiApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _pixmap(name, str(getattr(theme.current(), role)), size, ratio)


def icon(name: str, role: str = "text", size: int = 18) -> QIcon:
    """Return an icon in one of the theme's colours."""
    result = QIcon(pixmap(name, role, size))
    result.addPixmap(pixmap(name, "control", size), QIcon.Mode.Disabled)
    return result


def dress(target: QAbstractButton | QLabel | QAction, name: str, role: str = "text", size: int = 18) -> None:
    """Give a button, label or action an icon that follows the theme."""
    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role)
    target.setProperty(_SIZE, size)
    _draw(target)


def _draw(target: QObject) -> None:
    name, role, size = (target.property(key) for key in (_NAME, _ROLE, _SIZE))
    if isinstance(target, QLabel):
        target.setPixmap(pixmap(name, role, size))
    elif isinstance(target, QAbstractButton):
        target.setIcon(icon(name, role, size))
        target.setIconSize(QSize(size, size))
    elif isinstance(target, QAction):
        target.setIcon(icon(name, role, size))


def redraw_all() -> None:
    """Draw every dressed icon again, after the theme changed."""
    for widget in QApplication.allWidgets():
        if widget.property(_NAME):
            _draw(widget)
        for action in widget.actions():
            if action.property(_NAME):
                _draw(action)


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resources.path("icons/app.svg")))
