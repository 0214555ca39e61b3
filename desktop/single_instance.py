"""One window a profile: whoever starts second hands over what it was given and leaves."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start was given: ``paths`` to add; ``ask``: the cursor in the field, at once;
    ``background``: no window, just be there."""

    paths: tuple[str, ...] = ()
    ask: bool = False
    background: bool = False


class SingleInstance(QObject):
    """``called`` carries the :class:`Wish` of a second start."""

    called = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = QCryptographicHash.hash(str(home).encode(), QCryptographicHash.Algorithm.Sha256)
        self._name = f"lectern-{digest.toHex().toStdString()[:16]}"
        self._server: QLocalServer | None = None

    def hand_over(self, wish: Wish) -> bool:
        """Give ``wish`` to the window that runs already; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps(asdict(wish)).encode() + b"\n")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """From now on be the one."""
        QLocalServer.removeServer(self._name)  # of one that was killed
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        server.listen(self._name)
        self._server = server

    def close(self) -> None:
        """Be the one no longer, so that another start becomes it."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _greet(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        self.called.emit(_wish(bytes(socket.readLine().data())))


def _wish(said: bytes) -> Wish:
    try:
        value = json.loads(said)
        paths = tuple(str(path) for path in value["paths"])
        return Wish(paths, ask=bool(value["ask"]), background=bool(value["background"]))
    except (ValueError, KeyError, TypeError):
        return Wish()
