"""One window a user and store: a second start hands its files to the first and ends."""

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1500
_LONGEST = 1 << 20


class Instance(QObject):
    """Holds the lock, or finds who holds it. A local socket, readable by this user only; nothing leaves the machine.

    Signals:
        files_came: another start handed over files (maybe none).
    """

    files_came = Signal(list)

    def __init__(self, store: Path, folder: Path | None = None) -> None:
        super().__init__()
        mark = hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:16]
        self._name = f"lead-desk-{mark}"
        place = folder or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation))
        self._lock = QLockFile(str(place / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._guests: list[QLocalSocket] = []

    def first(self) -> bool:
        """Tell whether this is the first window, and become it."""
        if not self._lock.tryLock(50):
            return False
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        server.listen(self._name)
        self._server = server
        return True

    def hand_over(self, files: list[Path]) -> bool:
        """Give files to the window that is open; return whether it took them."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps([str(path.resolve()) for path in files]).encode() + b"\n")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _greet(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        self._guests.append(socket)
        socket.readyRead.connect(self._hear)

    def _hear(self) -> None:
        for socket in [guest for guest in self._guests if guest.canReadLine()]:
            self._guests.remove(socket)
            line = bytes(socket.readLine(_LONGEST).data())
            socket.deleteLater()
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            names = json.loads(line)
        except ValueError:
            return
        if isinstance(names, list):
            self.files_came.emit([Path(name) for name in names if isinstance(name, str)])

    def close(self) -> None:
        """Give the lock back."""
        for socket in self._guests:
            socket.abort()
        self._guests.clear()
        if self._server is not None:
            self._server.close()
        self._lock.unlock()
