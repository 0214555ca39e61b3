"""Where tasks are asked for: each with the parts of the profile that it needs.

No algorithms here. Every task is a generator of frozen events that ends with its results;
cancelling is a token.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass

from engine.domain.cancel import CancelToken
from engine.domain.tasks import Change, Placed, Selection, TaskEvent
from engine.retrieval.retriever import Retriever
from engine.store.catalog import Catalog
from engine.tasks.likeness.differences import differences
from engine.tasks.likeness.finding import find_alike
from engine.tasks.topics.finding import TopicTask

EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Desk:
    """``retriever`` gives the index and its embedder; ``ready`` raises :class:`EngineError`
    ("no_documents") while there is nothing to work on; ``guard`` says faults plainly."""

    catalog: Catalog
    retriever: Callable[[], Retriever]
    ready: Callable[[], None]
    guard: Callable[[], AbstractContextManager[None]]

    def topics(
        self,
        selection: Selection = EVERYTHING,
        *,
        anew: bool = False,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        """What the files are about. Topics found before are used again while they fit, unless
        ``anew``."""
        with self.guard():
            self.ready()
            yield from self._topic_task().find(selection, anew=anew, cancel=cancel or CancelToken())

    def topic_map(
        self, selection: Selection = EVERYTHING, *, topic: int | None = None
    ) -> list[Placed]:
        """Where each document lies, as :meth:`topics` found it last; none before that."""
        with self.guard():
            return self._topic_task().placed(selection, topic)

    def duplicates(
        self, selection: Selection = EVERYTHING, *, cancel: CancelToken | None = None
    ) -> Iterator[TaskEvent]:
        """Files with the same text, nearly the same, or versions of one document."""
        with self.guard():
            self.ready()
            yield from find_alike(
                self.catalog, self.retriever().index, selection, cancel=cancel or CancelToken()
            )

    def differences(self, before: str, after: str) -> list[Change]:
        """What differs between two documents (ids or paths), paragraph by paragraph."""
        with self.guard():
            return differences(self.catalog, before, after)

    def _topic_task(self) -> TopicTask:
        return TopicTask(self.catalog, self.retriever().index)
