"""One line at the foot of the window: what the engine does now, how far it is, and Pause."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.session import Session
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.words import count_of, duration
from engine.domain.events import Progress
from engine.domain.source import Status
from engine.domain.status import StatusReport


class StatusStrip(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._progress: Progress | None = None
        self._text = ElidedLabel(self.tr("Starting the engine…"), "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(self.tr("Progress of indexing"))
        self._bar.hide()
        self._pause = IconButton(session.theme, "pause", self.tr("Pause indexing"), side=14)
        self._pause.clicked.connect(session.feed.toggle_pause)
        self._pause.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._pause)
        session.feed.progress.connect(self._show_progress)
        session.feed.status_changed.connect(self._show_status)
        session.client.connected.connect(self._show_connected)
        session.client.disconnected.connect(self._show_disconnected)

    def _show_connected(self) -> None:
        self._text.setText(self.tr("Ready"))

    def _show_disconnected(self) -> None:
        self._progress = None
        self._bar.hide()
        self._text.setText(self.tr("The engine is being started again…"))

    def _show_progress(self, progress: Progress) -> None:
        self._progress = progress
        if progress.paused or progress.done >= progress.total or progress.total == 0:
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * (progress.done + progress.share) / progress.total))
        self._bar.show()
        parts = [self.tr("Indexing {0} of {1}").format(progress.done, progress.total)]
        if progress.rate > 0:
            parts.append(self.tr("{0} files/s").format(f"{progress.rate:.1f}"))
        if progress.eta_s is not None:
            parts.append(self.tr("about {0} left").format(duration(progress.eta_s)))
        if progress.current:
            parts.append(progress.current)
        self._text.setText(" · ".join(parts))

    def _show_status(self, status: StatusReport) -> None:
        waiting = status.files[Status.PENDING]
        self._pause.setVisible(waiting > 0 or status.paused)
        self._pause.show_icon("play" if status.paused else "pause")
        self._pause.rename(
            self.tr("Resume indexing") if status.paused else self.tr("Pause indexing")
        )
        if status.paused:
            self._bar.hide()
            self._text.setText(self.tr("Indexing is paused; {0} waiting").format(count_of(waiting)))
        elif status.resting and waiting:
            self._bar.hide()
            self._text.setText(
                self.tr("Waiting for mains power; {0} files to read").format(count_of(waiting))
            )
        elif not waiting:
            self._bar.hide()
            parts = [self.tr("{0} files indexed").format(count_of(status.files[Status.INDEXED]))]
            if failed := status.files[Status.FAILED]:
                parts.append(self.tr("{0} could not be read").format(count_of(failed)))
            parts.append(self.tr("Everything stays on this machine"))
            self._text.setText(" · ".join(parts))
