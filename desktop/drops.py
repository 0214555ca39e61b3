"""What was dropped on the window, by what it is.

The trap: fifty thousand files may be dropped at once, and the window must not stand still
while their addresses are taken apart. So a large drop is read in slices.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer, QUrl, Signal

_LONGEST_TEXT = 100_000
_MODEL_SUFFIX = ".gguf"
_WEB = ("http", "https", "ftp")
_LIST = "text/uri-list"
_SLICE = 500


@dataclass(slots=True)
class Dropped:
    """Files and folders, model files, web addresses, addresses of shares that are not connected
    (``smb:``), or a stretch of text."""

    paths: list[str] = field(default_factory=list)
    models: list[str] = field(default_factory=list)
    web: list[str] = field(default_factory=list)
    shares: list[str] = field(default_factory=list)
    text: str = ""


def sort_drop(data: QMimeData) -> Dropped:
    """``data`` as the system gave it; text counts only where there is nothing else."""
    dropped = Dropped()
    if data.hasUrls():
        _sort(dropped, data.urls())
        return dropped
    text = data.text().strip()
    if text.startswith(("http://", "https://")) and len(text.split()) == 1:
        dropped.web.append(text)
    else:
        dropped.text = text[:_LONGEST_TEXT]
    return dropped


class DropReader(QObject):
    """Like :func:`sort_drop`, a slice at a time; ``read`` carries the :class:`Dropped`."""

    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[Dropped, list[bytes]]] = []
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._slice)

    def take(self, data: QMimeData) -> None:
        """``data`` is needed only during the call."""
        lines = bytes(data.data(_LIST).data()).split() if data.hasFormat(_LIST) else []
        if len(lines) <= _SLICE:
            self.read.emit(sort_drop(data))
            return
        self._waiting.append((Dropped(), [line for line in lines if not line.startswith(b"#")]))
        self._next.start()

    def _slice(self) -> None:
        dropped, lines = self._waiting[0]
        _sort(dropped, (QUrl.fromEncoded(QByteArray(line)) for line in lines[:_SLICE]))
        del lines[:_SLICE]
        if lines:
            return
        del self._waiting[0]
        if not self._waiting:
            self._next.stop()
        self.read.emit(dropped)


def _sort(dropped: Dropped, urls: Iterable[QUrl]) -> None:
    for url in urls:
        if not url.isLocalFile():
            given = dropped.web if url.scheme() in _WEB else dropped.shares
            given.append(url.toString())
            continue
        path = url.toLocalFile()
        kept = dropped.models if path.lower().endswith(_MODEL_SUFFIX) else dropped.paths
        kept.append(path)
