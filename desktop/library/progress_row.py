"""How far indexing is: a bar, files a second, the time left, the file in hand, and Pause."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.engine.said import said
from desktop.library.names import isolated, name_of, shown
from desktop.session import Session
from desktop.widgets.elided import ElidedLabel
from desktop.words import count_of, duration
from engine.domain.events import Progress
from engine.domain.source import Status
from engine.domain.status import StatusReport


class ProgressRow(QWidget):
    """Hidden while there is nothing to do. ``toggled`` asks for a pause, or its end."""

    toggled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._text = ElidedLabel("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of indexing"))
        self.button = QPushButton(self.tr("Pause"))
        self.button.clicked.connect(self.toggled)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._bar)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self._scanning = False
        self._paused = False
        session.feed.notice.connect(self._show_notice)
        session.feed.progress.connect(self._show_progress)
        session.feed.status_changed.connect(self._show_status)
        session.client.disconnected.connect(self.hide)
        self.hide()
        if session.feed.status is not None:
            self._show_status(session.feed.status)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_scanning(self, *, scanning: bool) -> None:
        """Whether some folder was not looked through yet."""
        if scanning and not self._scanning and self.isHidden():
            self._wait_for(self.tr("Looking through the folders…"))
        elif self._scanning and not scanning and self._busy:
            self.hide()
        self._scanning = scanning

    def _show_notice(self, message: str) -> None:
        if self._busy:
            self._text.setText(said(message))

    @property
    def _busy(self) -> bool:
        return not self.isHidden() and self._bar.maximum() == 0

    def _wait_for(self, what: str) -> None:
        """A bar without an end, for what takes an unknown time."""
        self._text.setText(what)
        self._bar.setRange(0, 0)
        self.button.hide()
        self.show()

    def _show_progress(self, progress: Progress) -> None:
        if self._paused or progress.paused or progress.done >= progress.total:
            return  # what was told before a pause may come after it
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * (progress.done + progress.share) / progress.total))
        parts = [
            self.tr("{0} of {1} files").format(count_of(progress.done), count_of(progress.total))
        ]
        if progress.rate >= 0.1:
            parts.append(self.tr("{0} files/s").format(f"{progress.rate:.1f}"))
        if progress.eta_s is not None:
            parts.append(self.tr("about {0} left").format(duration(progress.eta_s)))
        if progress.current:
            parts.append(isolated(shown(name_of(progress.current))))
        self._text.setText(" · ".join(parts))
        self.button.show()
        self.show()

    def _show_status(self, status: StatusReport) -> None:
        waiting = status.files[Status.PENDING]
        self._paused = status.paused
        if not waiting:
            self.setVisible(self._busy and self._scanning)
            return
        if self._bar.maximum() == 0:
            self._bar.setRange(0, 1000)
        self.button.show()
        self.show()
        self.button.setText(self.tr("Resume") if status.paused else self.tr("Pause"))
        if status.paused:
            self._text.setText(self.tr("Paused; {0} files are waiting").format(count_of(waiting)))
        elif not self._text.text() or not status.running:
            self._text.setText(self.tr("{0} files are waiting").format(count_of(waiting)))
