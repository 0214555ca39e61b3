"""Questions on their way: one at a time, its events as they come, and its end.

The trap: the engine may crash in mid-answer. What came of it stays, and the question can be
asked again; nothing is asked twice by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.chat.options import Options
from desktop.chat.turn import Stage, Turn
from desktop.engine.calls import Call, EventStream, Json
from desktop.engine.client import EngineClient
from engine.domain import from_wire
from engine.domain.errors import EngineError
from engine.domain.events import Retrieved, Token

_DRAW_MS = 50
_SHARE = 4  # drawing takes a quarter of the time at most


class Asking(QObject):
    """``changed`` comes when the turn should be drawn anew, 20 times a second at most;
    ``ended`` when it is over, however that came; ``begun`` carries a new conversation."""

    changed = Signal(object)  # Turn
    ended = Signal(object)  # Turn
    begun = Signal(object)

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._turn: Turn | None = None
        self._options = Options()
        self.chat: str | None = None  # the conversation that it is asked in
        self._call: Call | None = None
        self._stream: EventStream | None = None
        self._draw = QTimer(self, interval=_DRAW_MS, singleShot=True)
        self._draw.timeout.connect(self._tell)
        client.disconnected.connect(self._engine_left)

    @property
    def turn(self) -> Turn | None:
        """The question that is being answered now."""
        return self._turn

    def ask(
        self,
        turn: Turn,
        options: Options,
        chat: str | None,
        when: Callable[[Callable[[], object]], object] = lambda send: send(),
    ) -> None:
        """Answer ``turn``; without a ``chat`` a new conversation is begun. ``when`` calls what it
        is given once the question may be sent."""
        self.stop()
        self._turn, self._options, self.chat = turn, options, chat
        if chat is not None:
            when(lambda: self._send(chat) if self._turn is turn else None)
            return
        body = {"question": turn.question, **options.conversation()}
        self._call = self._client.post("/conversations", body)
        self._call.then(self._begun, self._failed)

    def stop(self) -> None:
        """End the answer here; what came of it stays."""
        if self._turn is None:
            return
        self._hang_up()
        self._over(Stage.STOPPED)

    def _begun(self, value: Json) -> None:
        self._call, self.chat = None, value["id"]
        self.begun.emit(value)
        self._send(value["id"])

    def _send(self, chat: str) -> None:
        assert self._turn is not None
        body = {"question": self._turn.question, "chat": chat, **self._options.question()}
        stream = self._client.stream("POST", "/ask", body)
        stream.arrived.connect(self._take)
        stream.ended.connect(self._ended)
        stream.failed.connect(self._failed)
        self._stream = stream

    def _take(self, value: Json) -> None:
        turn = self._turn
        if turn is None:
            return
        event = from_wire.answer_event(value, turn.hits)
        first = isinstance(event, Token) and not turn.text
        turn.take(event)
        if first or isinstance(event, Retrieved):
            self._tell()  # these a person waits for
        elif not self._draw.isActive():
            self._draw.start()

    def _ended(self) -> None:
        turn = self._turn
        self._stream = None
        if turn is not None:
            self._over(Stage.DONE if turn.answer is not None else Stage.BROKEN)

    def _failed(self, error: EngineError) -> None:
        self._call = self._stream = None
        if self._turn is not None:
            self._turn.error = error
            self._over(Stage.BROKEN)

    def _engine_left(self) -> None:
        if self._turn is None:
            return
        self._hang_up()
        self._turn.error = EngineError(
            "busy",
            self.tr("The engine stopped in the middle of this answer."),
            hint=self.tr("It is being started again. What came of the answer is kept."),
        )
        self._over(Stage.BROKEN)

    def _hang_up(self) -> None:
        for running in (self._call, self._stream):
            if running is not None:
                running.cancel()
        self._call = self._stream = None

    def _over(self, stage: Stage) -> None:
        turn, self._turn = self._turn, None
        self._draw.stop()
        if turn is not None:
            turn.stage = stage
            self.ended.emit(turn)

    def _tell(self) -> None:
        if self._turn is not None:
            began = perf_counter()
            self.changed.emit(self._turn)
            took_ms = round(1000 * (perf_counter() - began))
            self._draw.setInterval(max(_DRAW_MS, _SHARE * took_ms))
