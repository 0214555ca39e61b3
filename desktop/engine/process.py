"""The engine's process: found when one runs already, else started, watched, started again.

The trap: an engine that somebody else started is not ours to stop; ours ends with the window,
also when the window is killed, because it watches its standard input.
"""

from __future__ import annotations

import json
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from desktop.engine.calls import error_of
from desktop.engine.said import said
from engine.domain.errors import EngineError

if TYPE_CHECKING:
    from engine.profile.running import Running

_LOOK_EVERY_MS = 1000
_PATIENCE = 5  # crashes in a row before we stop trying
_CALM_MS = 60_000  # after this long alive, earlier crashes are forgotten
_ENDS_MS = 3000


class EngineProcess(QObject):
    """``ready`` tells where the engine listens; ``lost`` that it is gone and being replaced;
    ``refused`` an :class:`EngineError`: it cannot start, and is not tried again until
    :meth:`start` is called."""

    ready = Signal(object)
    lost = Signal()
    refused = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._child: QProcess | None = None
        self._running: Running | None = None
        self._stopping = False
        self._crashes = 0
        self._said: deque[str] = deque(maxlen=20)
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_after)
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._forget_crashes)

    @property
    def running(self) -> Running | None:
        return self._running

    @property
    def ours(self) -> bool:
        """Whether the engine is a child of this window."""
        return self._child is not None

    def start(self) -> None:
        """Find the engine of the profile, or start one. Returns at once."""
        self._stopping = False
        self._look.start()
        found = self._find()
        if found is not None:
            self._found(found)
        elif self._child is None:
            self._spawn()

    def stop(self) -> None:
        """End the engine if it is ours; waits 3 s at most."""
        self._stopping = True
        self._look.stop()
        child, self._child = self._child, None
        if child is None:
            return
        child.finished.disconnect()
        child.closeWriteChannel()
        child.terminate()
        if not child.waitForFinished(_ENDS_MS):
            child.kill()
            child.waitForFinished(_ENDS_MS)

    def _find(self, *, wait_s: float = 0) -> Running | None:
        from engine.profile.running import find  # not needed before the window stands

        return find(self._home, wait_s=wait_s)

    def _spawn(self) -> None:
        child = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        child.setProcessEnvironment(environment)
        child.readyReadStandardOutput.connect(self._read_output)
        child.readyReadStandardError.connect(self._read_errors)
        child.finished.connect(self._ended)
        child.errorOccurred.connect(self._failed_to_start)
        program, arguments = engine_command()
        child.start(
            program,
            [*arguments, "serve", "--port", "0", "--json", "--with-parent", "--home",
             str(self._home)],
        )  # fmt: skip
        self._child = child

    def _read_output(self) -> None:
        child = self._child
        while child is not None and child.canReadLine():
            line = bytes(child.readLine().data()).decode("utf-8", "replace")
            self._said.append(line)
            if '"serving"' in line and (found := self._find(wait_s=1)):
                self._found(found)

    def _read_errors(self) -> None:
        if self._child is not None:
            text = bytes(self._child.readAllStandardError().data()).decode("utf-8", "replace")
            self._said.extend(text.splitlines())

    def _found(self, running: Running) -> None:
        if running != self._running:
            if (stranger := running.stranger()) is not None:
                self._not_with(stranger)
                return
            self._running = running
            self._calm.start()
            self.ready.emit(running)

    def _not_with(self, stranger: EngineError) -> None:
        if self._running is not None:
            self._running = None
            self.lost.emit()
        said_here = EngineError(stranger.code, said(stranger.message), hint=said(stranger.hint))
        self.refused.emit(said_here)

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._child is not None:
            child, self._child = self._child, None
            self.refused.emit(
                EngineError(
                    "busy",
                    self.tr("The engine cannot be started: {0}.").format(child.errorString()),
                    hint=self.tr(
                        "Install Lectern again; your files and the index stay as they are."
                    ),
                )
            )

    def _ended(self, code: int) -> None:
        self._read_errors()
        if self._child is not None:
            self._child.deleteLater()
            self._child = None
        if self._stopping:
            return
        if (other := self._find()) is not None:  # somebody was faster
            self._found(other)
            return
        was_up = self._running is not None
        self._running = None
        self.lost.emit()
        self._crashes += 1
        if (not was_up and code in (2, 3)) or self._crashes > _PATIENCE:
            self.refused.emit(self._why(code))
            return
        QTimer.singleShot(100 * self._crashes**2, self, self._start_again)

    def _start_again(self) -> None:
        if not self._stopping and self._child is None:
            self.start()

    def _forget_crashes(self) -> None:
        self._crashes = 0

    def _look_after(self) -> None:
        """Notice that an engine which is not ours has ended or moved."""
        if self._child is not None or self._running is None:
            return
        found = self._find()
        if found is not None:
            self._found(found)
        else:
            self._running = None
            self.lost.emit()
            self.start()

    def _why(self, code: int) -> EngineError:
        said = [line for line in self._said if line.strip()]
        for line in said:
            try:  # with --json, an error is one object
                error = json.loads(line)["error"]
                return error_of(error)
            except (ValueError, KeyError, TypeError):
                continue
        last = said[-1] if said else f"exit code {code}"
        return EngineError(
            "busy",
            self.tr("The engine does not stay up ({0}).").format(last),
            hint=self.tr("Try again; if it goes on, save a diagnostic bundle in the settings."),
        )


def engine_command() -> tuple[str, list[str]]:
    """The program that is the engine, and its first arguments."""
    if getattr(sys, "frozen", False):
        name = "lectern-engine.exe" if sys.platform == "win32" else "lectern-engine"
        return str(Path(sys.executable).with_name(name)), []
    return sys.executable, ["-m", "engine"]
