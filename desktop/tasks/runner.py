"""Tasks one after the other: the engine has one model, and two tasks at once would share it.

The trap: a file that is to be rewritten has to be fetched first; whoever cancels meanwhile must
not see it begin.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine.calls import Call, EventStream, Json
from desktop.engine.client import EngineClient
from desktop.tasks.task import State, Task
from desktop.tasks.wish import request
from engine.domain.errors import EngineError

_CALM_MS = 150


class Runner(QObject):
    """``changed`` carries a task that goes on, some times a second at most; ``ended`` one that
    is over, however it went."""

    changed = Signal(object)
    ended = Signal(object)

    def __init__(self, client: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._queue: list[Task] = []
        self._running: Task | None = None
        self._call: Call | EventStream | None = None
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._tell)

    @property
    def running(self) -> Task | None:
        return self._running

    def add(self, task: Task) -> None:
        """Begin it as soon as those before it are over."""
        task.state = State.WAITING
        self._queue.append(task)
        self.changed.emit(task)
        self._next()

    def cancel(self, task: Task) -> None:
        """What it has found so far stays."""
        if task in self._queue:
            self._queue.remove(task)
        elif task is self._running:
            self._running = None
            if self._call is not None:
                self._call.cancel()
                self._call = None
        else:
            return
        self._end(task, State.CANCELLED)

    def stop(self) -> None:
        """End everything, since the window goes; as broken off, to be begun again."""
        self._queue.clear()
        if self._call is not None:
            self._call.cancel()
        self._call = self._running = None

    def _next(self) -> None:
        if self._running is not None or not self._queue:
            return
        task = self._running = self._queue.pop(0)
        task.state = State.RUNNING
        self.changed.emit(task)
        if task.wish.document:
            call = self._client.post("/text", {"document": task.wish.document})
            self._call = call.then(lambda value: self._ask(task, value["text"]), self._fail)
        else:
            self._ask(task)

    def _ask(self, task: Task, text: str = "") -> None:
        path, body = request(task.wish, text)
        if task.wish.kind == "differences":
            self._call = self._client.post(path, body).then(self._compared, self._fail)
            return
        stream = self._client.stream("POST", path, body)
        stream.arrived.connect(self._take)
        stream.ended.connect(self._done)
        stream.failed.connect(self._fail)
        self._call = stream

    def _take(self, event: Json) -> None:
        if self._running is not None:
            self._running.take(event)
            if not self._calm.isActive():
                self._calm.start()

    def _compared(self, value: Json) -> None:
        self._take({"event": "differences", **value})
        self._done()

    def _done(self) -> None:
        self._over(State.DONE)

    def _fail(self, error: EngineError) -> None:
        self._over(State.FAILED, error)

    def _over(self, state: State, error: EngineError | None = None) -> None:
        task, self._running, self._call = self._running, None, None
        if task is not None:
            self._end(task, state, error)

    def _end(self, task: Task, state: State, error: EngineError | None = None) -> None:
        task.end(state, error)
        self.ended.emit(task)
        self._next()

    def _tell(self) -> None:
        if self._running is not None:
            self.changed.emit(self._running)
