"""An engine that watches in a thread of its own, and a second one that looks and commands."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.events import IndexEvent
from engine.domain.source import Status
from engine.service import Engine
from engine.settings import Settings
from tests.fakes import FakeEmbedder

PATIENCE_S = 180.0
_LOOK_EVERY_S = 0.02


class Watching:
    """A context manager. ``desk`` is another engine on the same profile, as if in another
    process; ``events`` is what the watching one said."""

    def __init__(self, home: Path, *, settle_s: float = 0.2) -> None:
        settings = Settings(polite=False, read_workers=1, settle_s=settle_s)
        self.engine = Engine(home, settings=settings, embedder=FakeEmbedder())
        self.desk = Engine(home, settings=settings, embedder=FakeEmbedder())
        self.events: list[IndexEvent] = []
        self.error: BaseException | None = None
        self._cancel = CancelToken()
        self._thread = threading.Thread(target=self._watch, name="watching")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self.engine.close()
        self.desk.close()

    def stop(self) -> float:
        """Cancel; how many seconds it took."""
        began = time.monotonic()
        self._cancel.cancel()
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()
        assert isinstance(self.error, Cancelled), self.error
        return time.monotonic() - began

    def until(self, reached: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not reached():
            assert self.error is None, self.error
            assert time.monotonic() < deadline, self.events[-20:]
            time.sleep(_LOOK_EVERY_S)

    def until_said(self, wanted: Callable[[IndexEvent], bool]) -> None:
        """Until an event of this kind comes, from now on."""
        seen = len(self.events)
        self.until(lambda: any(wanted(event) for event in self.events[seen:]))

    def until_paths(self, *paths: Path) -> None:
        """Until the library holds exactly these files, indexed, and nothing waits."""
        wanted = {str(path) for path in paths}

        def reached() -> bool:
            files = self.desk.files()
            done = all(file.status is Status.INDEXED for file in files)
            return done and {file.path for file in files} == wanted

        self.until(reached)

    def found(self, query: str) -> set[str]:
        """The names of the files that a search shows."""
        try:
            hits = self.desk.search(query, mode="keyword")
        except EngineError as error:
            if error.code != "no_documents":
                raise
            return set()
        return {Path(path).name for hit in hits for path in hit.paths}

    def _watch(self) -> None:
        try:
            for event in self.engine.watch(cancel=self._cancel):
                self.events.append(event)
        except BaseException as error:
            self.error = error
