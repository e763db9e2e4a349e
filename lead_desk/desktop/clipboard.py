"""The clipboard: what is put there from the store is marked, so that no history keeps it and a lock can clear it."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

OURS = "application/x-lead-desk-cells"
_KEEP_OUT = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
"""Marks that ask clipboard histories of the systems not to keep what was copied."""


def put(text: str) -> None:
    """Put cells there, marked as ours and as nothing to be kept."""
    mime = QMimeData()
    mime.setText(text)
    mime.setData(OURS, b"1")
    for kind, value in _KEEP_OUT.items():
        mime.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(mime)


def clear() -> None:
    """Empty the clipboard if it still holds what was put there."""
    clipboard = QGuiApplication.clipboard()
    found = clipboard.mimeData()
    if found is not None and found.hasFormat(OURS):
        clipboard.clear()
