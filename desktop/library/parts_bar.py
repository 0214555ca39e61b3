"""Above the table while something is done with more files than one request takes: how far it is,
and Stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.library.in_parts import InParts
from desktop.widgets.elided import ElidedLabel
from desktop.words import count_of


class PartsBar(QWidget):
    """Shown with the second part, since one is done at once. ``ended`` when all is done."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._work: InParts | None = None
        self._text = ElidedLabel("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self._end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self.hide()

    @property
    def busy(self) -> bool:
        return self._work is not None

    def follow(self, words: str, work: InParts) -> None:
        """``words`` say what is done; the newest work is shown."""
        self._words, self._work = words, work
        work.went_on.connect(self._show)
        work.finished.connect(self._finished)

    def _show(self, done: int, total: int) -> None:
        if self.sender() is not self._work or done == total:
            return
        said = self.tr("{0} of {1} files").format(count_of(done), count_of(total))
        self._text.setText(f"{self._words} · {said}")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.show()

    def _finished(self) -> None:
        if self.sender() is self._work:
            self._work = None
            self.hide()
            self.ended.emit()

    def _end(self) -> None:
        if self._work is not None:
            self._work.stop()
