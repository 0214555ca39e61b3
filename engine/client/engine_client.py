"""The engine's calls against one that runs already: the same names, values and errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from engine.client.connection import Connection
from engine.client.library import RemoteLibrary
from engine.client.model_client import ModelClient
from engine.client.task_client import TaskClient
from engine.domain import from_wire
from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Conversation
from engine.domain.events import AnswerEvent, IndexEvent, Retrieved
from engine.domain.explanation import Explanation
from engine.domain.modes import AnswerMode, Mode
from engine.domain.source import Root, Source, Status, Unread
from engine.domain.status import StatusReport
from engine.profile.running import Running
from engine.settings import Settings

_PAGE = 1000


class EngineClient:
    """A running engine, as :class:`engine.service.Engine` is one of our own."""

    def __init__(self, home: Path, running: Running) -> None:
        self.home = home
        self._engine = Connection(running)
        self.tasks = TaskClient(self._engine)
        self._since = 0  # the event from which on the next :meth:`index` follows

    def __enter__(self) -> EngineClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Nothing is kept open between calls."""

    @property
    def settings(self) -> Settings:
        return Settings.model_validate(self._engine.get("/settings"))

    def change_settings(self, values: Mapping[str, Any]) -> Settings:
        changed = self._engine.patch("/settings", {"values": dict(values)})
        return Settings.model_validate(changed)

    @property
    def model_library(self) -> ModelClient:
        return ModelClient(self._engine)

    def privacy(self) -> dict[str, Any]:
        told: dict[str, Any] = self._engine.get("/privacy")
        return told

    def wipe(self, what: str, *, confirm: str) -> dict[str, Any]:
        told: dict[str, Any] = self._engine.post(
            "/privacy/wipe", {"what": what, "confirm": confirm}
        )
        return told

    def diagnostics(self) -> bytes:
        return self._engine.whole_bytes("POST", "/diagnostics")

    def add(
        self,
        paths: Sequence[Path],
        *,
        collection: str | None = None,
        ignore: Sequence[str] | None = None,
    ) -> list[Root]:
        asked = _absolute(paths)
        patterns = None if ignore is None else list(ignore)
        body = {"paths": asked, "collection": collection, "ignore": patterns}
        told = self._engine.post("/roots", body)
        self._since = told["sequence"]
        known = {root["path"]: from_wire.root(root) for root in told["roots"]}
        return [known[path] for path in asked if path in known]

    def remove(self, paths: Sequence[Path]) -> int:
        told = self._engine.post("/roots/remove", {"paths": _absolute(paths)})
        return int(told["count"])

    @cached_property
    def library(self) -> RemoteLibrary:
        return RemoteLibrary(self._engine)

    def pause(self) -> None:
        self._engine.post("/pause")

    def resume(self) -> None:
        self._engine.post("/resume")

    def reindex(self, paths: Sequence[Path] = (), *, failed_only: bool = False) -> int:
        body = {"paths": _absolute(paths), "failed_only": failed_only}
        told = self._engine.post("/reindex", body)
        self._since = told["sequence"]
        return int(told["count"])

    def index(self, *, cancel: CancelToken) -> Iterator[IndexEvent]:
        """Follow the running engine until nothing is left to do. Cancelling ends the following,
        not its work."""
        path = f"/events?until_idle=true&since={self._since}"
        yield from map(from_wire.index_event, self._engine.events("GET", path, cancel=cancel))

    def watch(self, *, cancel: CancelToken) -> Iterator[IndexEvent]:
        """A running engine watches anyway; follow what it does until cancelled."""
        since = self._engine.get("/roots")["sequence"]
        path = f"/events?since={since}"
        yield from map(from_wire.index_event, self._engine.events("GET", path, cancel=cancel))

    def status(self) -> StatusReport:
        return from_wire.status(self._engine.get("/status"))

    def files(self, *, status: Status | None = None, below: Path | None = None) -> list[Source]:
        found: list[Source] = []
        after: str | None = None
        while True:
            page = self._engine.get(
                "/files",
                status=status.value if status else None,
                below=_absolute([below])[0] if below else None,
                after=after,
                limit=_PAGE,
            )
            found.extend(map(from_wire.source, page["files"]))
            after = page["next"]
            if after is None:
                return found

    def unread(self, status: Status, *, below: Path | None = None) -> list[Unread]:
        place = _absolute([below])[0] if below else None
        return [
            from_wire.unread(one)
            for one in self._engine.get("/unread", status=status.value, below=place)
        ]

    def warnings(self) -> dict[str, tuple[str, ...]]:
        return {path: tuple(said) for path, said in self._engine.get("/warnings").items()}

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        mode: Mode = "hybrid",
        collection: str | None = None,
        file_glob: str | None = None,
    ) -> list[Hit]:
        body = {
            "query": query,
            "limit": limit,
            "mode": mode,
            "collection": collection,
            "file": file_glob,
        }
        return [from_wire.hit(one) for one in self._engine.post("/search", body)["hits"]]

    def explain(
        self,
        question: str,
        file: str,
        *,
        limit: int = 10,
        collection: str | None = None,
    ) -> Explanation:
        seen = str(Path(file).absolute()) if Path(file).exists() else file  # from our own folder
        body = {"question": question, "file": seen, "limit": limit, "collection": collection}
        return from_wire.explanation(self._engine.post("/explain", body))

    def ask(  # noqa: PLR0913 - each is something a person may choose
        self,
        question: str,
        *,
        chat: str | None = None,
        collection: str | None = None,
        file_glob: str | None = None,
        mode: AnswerMode | None = None,
        model: str | None = None,
        strict: bool | None = None,
        every: bool | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[AnswerEvent]:
        body = {
            "question": question,
            "chat": chat,
            "collection": collection,
            "file": file_glob,
            "mode": mode,
            "model": model,
            "strict": strict,
            "every": every,
        }
        hits: tuple[Hit, ...] = ()
        for item in self._engine.events("POST", "/ask", body, cancel=cancel):
            event = from_wire.answer_event(item, hits)
            if isinstance(event, Retrieved):
                hits = event.hits
            yield event

    def begin_chat(
        self, question: str, *, collection: str | None = None, file_glob: str | None = None
    ) -> Conversation:
        body = {"question": question, "collection": collection, "file": file_glob}
        return from_wire.conversation(self._engine.post("/conversations", body))

    def passages(self, document_id: str, *, first: int = 0, count: int = 1) -> list[dict[str, Any]]:
        """Some passages of a document, in their wire form."""
        path = f"/documents/{document_id}/passages"
        found: list[dict[str, Any]] = self._engine.get(path, after=first - 1, limit=count)[
            "passages"
        ]
        return found


def _absolute(paths: Sequence[Path]) -> list[str]:
    from engine.indexing.user_paths import absolute

    return [str(absolute(path)) for path in paths]
