"""What one question needs, put together: the answerer, the survey before it, the talk around it.

The trap: an answer and indexing want the processor at the same time; while one is written,
whoever indexes stands still.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.answering.answerer import Answerer
from engine.answering.conversation import Talking
from engine.answering.draft import Turn
from engine.answering.survey.surveyor import Surveyor
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Scope
from engine.domain.events import AnswerEvent
from engine.indexing import control
from engine.inference.generator import Generator
from engine.live_retriever import LiveRetriever
from engine.models_in_use import ModelsInUse
from engine.settings import Settings
from engine.store.catalog import Catalog
from engine.store.conversations import Conversations
from engine.store.lock import WriterLock


@dataclass(frozen=True, slots=True)
class Asking:
    """``settings`` are those of this question; ``conversations`` opens the talks' file."""

    catalog: Catalog
    home: Path
    settings: Settings
    models: ModelsInUse
    retriever: Callable[[], LiveRetriever]
    conversations: Callable[[], Conversations]

    def ask(
        self,
        question: str,
        *,
        chat: str | None,
        history: Sequence[Turn],
        scope: Scope,
        every: bool | None,
        cancel: CancelToken | None,
    ) -> Iterator[AnswerEvent]:
        with self._indexing_held():
            yield from self._talking().ask(
                question,
                chat,
                history=history,
                scope=scope,
                mode=self.settings.answer_mode,
                every=every,
                cancel=cancel,
            )

    @contextmanager
    def _indexing_held(self) -> Iterator[None]:
        if not WriterLock.held(self.home):
            yield
            return
        control.hold(self.catalog)
        try:
            yield
        finally:
            control.release(self.catalog)

    def _talking(self) -> Talking:
        retriever, name = self.retriever(), self.settings.generator
        answerer = Answerer(
            retriever,
            lambda: self.models.generator(name),
            self.settings,
            parameters=lambda: self.models.generator_parameters(name),
            ability=self.models.ability(name),
        )
        return Talking(
            answerer,
            Surveyor(self.catalog, retriever),
            self.conversations,
            rewriter=self._rewriter,
            context_tokens=self.settings.context_tokens,
        )

    def _rewriter(self) -> Generator | None:
        """The model, if it is wanted for follow-ups and able to compose."""
        settings, name = self.settings, self.settings.generator
        if settings.followups != "model" or settings.answer_mode == "quote":
            return None
        known = self.models.ability(name).known()
        able = settings.answer_mode == "compose" or (known is not None and known.composes)
        return self.models.generator(name) if able else None
