"""The engine: one object that owns a profile's parts and offers what Lectern does.

No algorithms here. Nothing heavy happens before it is needed: opening an engine opens the
catalogue; models load at the first search or question.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Conversation, Scope
from engine.domain.errors import EngineError
from engine.domain.events import AnswerEvent, IndexEvent, Notice
from engine.domain.explanation import Explanation
from engine.domain.modes import AnswerMode, Mode
from engine.domain.source import DEFAULT_COLLECTION, Root, Source, Status, Unread
from engine.domain.status import StatusReport
from engine.domain.wire import Json
from engine.indexing import control
from engine.indexing.upkeep import model_folder_key
from engine.indexing.user_paths import absolute, existing
from engine.models_in_use import ModelsInUse
from engine.profile.home import profile_home
from engine.settings import Settings
from engine.store import documents, parts, passage_rows, roots, sources
from engine.store.catalog import Catalog
from engine.store.chunks import IndexDamagedError
from engine.store.conversations import Conversations
from engine.store.lock import WriterLock, writing
from engine.store.passwords import Passwords

if TYPE_CHECKING:
    from engine.answering.draft import Turn
    from engine.indexing.indexer import Indexer
    from engine.inference.embedder import Embedder
    from engine.inference.generator import Generator
    from engine.inference.reranker import Reranker
    from engine.live_retriever import LiveSearch
    from engine.tasks.desk import Desk

log = logging.getLogger("lectern")


class Engine:
    """An open profile. Use as a context manager, or call :meth:`close`.

    ``embedder``, ``generator`` and ``reranker`` replace the models that the settings name
    (tests do this); ``models_home`` is the profile whose models, made ready, are used: this
    one unless told. :attr:`models` loads them when they are first needed.
    Raises :class:`EngineError` ("profile") when the profile cannot be used.
    """

    def __init__(
        self,
        home: Path | None = None,
        *,
        settings: Settings | None = None,
        embedder: Embedder | None = None,
        generator: Generator | None = None,
        models_home: Path | None = None,
        reranker: Reranker | None = None,
    ) -> None:
        self.home = profile_home(home)
        _make_home(self.home)
        self.settings = settings or Settings.load(self.home)
        self.catalog = Catalog(self.home / "catalog.sqlite3")
        self.models = ModelsInUse(
            models_home or self.home,
            self.settings,
            embedder=embedder,
            generator=generator,
            reranker=reranker,
            loaded=self._remember,
        )

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.catalog.close()
        if "conversations" in self.__dict__:
            self.conversations.close()

    # Files in

    def add(self, paths: Sequence[Path], *, collection: str = DEFAULT_COLLECTION) -> list[Root]:
        """Remember folders and files; :meth:`index` or :meth:`watch` then reads them.

        Raises :class:`EngineError` ("not_found", "usage") before anything is remembered.
        """
        checked = [existing(path) for path in paths]
        for path in checked:
            if path == self.home or self.home in path.parents:
                raise EngineError(
                    "usage",
                    f"{path} is where Lectern keeps its own data.",
                    hint="Add the folder that holds your documents.",
                )
        return [roots.add(self.catalog, str(path), collection=collection) for path in checked]

    def remove(self, paths: Sequence[Path]) -> int:
        """Forget roots, or a file or folder inside one; how many files left the results."""
        by_path = {root.path: root for root in roots.every(self.catalog)}
        wanted = [str(absolute(path)) for path in paths]
        for path in wanted:
            if path not in by_path and not sources.listed(self.catalog, below_path=path):
                raise EngineError(
                    "not_found",
                    f"{path} was never added.",
                    hint="“status” lists what was.",
                )
        return sum(
            roots.remove(self.catalog, by_path[path])
            if path in by_path
            else roots.leave_out(self.catalog, path)
            for path in wanted
        )

    def pause(self) -> None:
        """Stop indexing, here or in another process, within a second; the queue is kept."""
        control.pause(self.catalog)

    def resume(self) -> None:
        control.resume(self.catalog)

    def reindex(self, paths: Sequence[Path] = (), *, failed_only: bool = False) -> int:
        """Queue files to be read again, all or those below ``paths``; how many."""
        if not paths:
            roots.mark_due(self.catalog)
            return sources.requeue(self.catalog, failed_only=failed_only)
        wanted = [str(absolute(path)) for path in paths]
        for path in wanted:
            if not sources.listed(self.catalog, below_path=path):
                raise EngineError(
                    "not_found", f"{path} is not indexed.", hint="Add it first: add PATH"
                )
        return sum(sources.requeue(self.catalog, p, failed_only=failed_only) for p in wanted)

    def index(self, *, cancel: CancelToken) -> Iterator[IndexEvent]:
        """Work until the queue is empty. While another process indexes this profile, follow
        what it does instead, and take over if it stops."""
        lock = WriterLock(self.home)
        while not lock.acquire():
            yield from control.follow(self.catalog, cancel=cancel)
            if self.idle():
                return
        try:
            with self._faults_said_plainly():
                yield from self._first_time()
                yield from self._indexer().run(cancel=cancel)
        finally:
            lock.release()

    def watch(self, *, cancel: CancelToken) -> Iterator[IndexEvent]:
        """Index, then keep up with every change until cancelled.

        Raises :class:`EngineError` ("busy") when another process indexes this profile.
        """
        from engine.indexing.feed import WatchFeed

        with writing(self.home), self._faults_said_plainly():
            yield from self._first_time()
            with WatchFeed(self.catalog, self.settings) as feed:
                yield from self._indexer().run(cancel=cancel, feed=feed)

    def _first_time(self) -> Iterator[Notice]:
        if not self.models.ready:
            yield Notice("Preparing the embedding model for this machine; this happens once.")

    def _indexer(self) -> Indexer:
        from engine.indexing.indexer import Indexer

        embedder = self.models.embedder
        index = self._search.index_of(embedder, writable=True)
        return Indexer(self.catalog, index, embedder, self.settings)

    @cached_property
    def passwords(self) -> Passwords:
        return Passwords(self.catalog)

    # What is there

    def status(self) -> StatusReport:
        count, chunks = documents.totals(self.catalog)
        beat = control.heartbeat(self.catalog)
        return StatusReport(
            files=sources.counts(self.catalog),
            members=parts.counts(self.catalog),
            documents=count,
            chunks=chunks,
            rate=beat.rate,
            eta_s=beat.eta_s,
            paused=control.paused(self.catalog),
            running=WriterLock.held(self.home),
            roots=tuple(roots.every(self.catalog)),
            models={"embedder": self.settings.embedder, "generator": self.settings.generator},
        )

    def idle(self) -> bool:
        """Whether nothing waits to be looked at or read."""
        return not sources.backlog(self.catalog)[0] and not roots.due(self.catalog)

    def files(self, *, status: Status | None = None, below: Path | None = None) -> list[Source]:
        place = str(absolute(below)) if below else None
        return sources.listed(self.catalog, status=status, below_path=place)

    def unread(self, status: Status, *, below: Path | None = None) -> list[Unread]:
        """Files, and files within files, that were skipped or failed, and why."""
        whole = [
            Unread(file.path, status, file.failure)
            for file in self.files(status=status, below=below)
            if file.failure is not None
        ]
        place = str(absolute(below)) if below else None
        return [*whole, *parts.unread(self.catalog, status, below_path=place)]

    def warnings(self) -> dict[str, tuple[str, ...]]:
        """Files that are read in part or with doubts: path -> what a reader should know."""
        found = documents.warnings(self.catalog)
        for file in self.files(status=Status.INDEXED):
            if file.failure is not None:
                found[file.path] = (file.failure.message, *found.get(file.path, ()))
        return found

    def passages(self, document_id: str, *, first: int = 0, count: int = 1) -> list[Json]:
        """Some passages of a document in order, in their wire form; none of one that is gone."""
        found = passage_rows.neighbours(
            self.catalog, document_id, first, before=0, after=max(0, count - 1)
        )
        return [passage_rows.passage_json(one) for one in found]

    # Answers out

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        mode: Mode = "hybrid",
        collection: str | None = None,
        file_glob: str | None = None,
    ) -> list[Hit]:
        """The passages that match best, best first.

        Raises :class:`EngineError` "usage" for an empty query, "no_documents" when nothing is
        indexed.
        """
        self._require_documents()
        self._tags_for(query)
        with self._faults_said_plainly():
            return self._search.retriever().search(
                query, limit=limit, mode=mode, collection=collection, file_glob=file_glob
            )

    def explain(
        self,
        question: str,
        file: str,
        *,
        limit: int = 10,
        collection: str | None = None,
        file_glob: str | None = None,
    ) -> Explanation:
        """Why a search for ``question`` shows ``file`` (a path, or the name of an indexed
        file), or does not, in plain words and with what to do.

        Raises :class:`EngineError` "not_found" for a file that nobody knows, "usage" for a
        folder, an ambiguous name or an empty question.
        """
        from engine.indexing.presence import presence

        with self._faults_said_plainly():
            there = presence(self.catalog, self.settings, file)
            return self._search.retriever().explain(
                question, there, limit=limit, collection=collection, file_glob=file_glob
            )

    def ask(  # noqa: PLR0913 - each is something a person may choose
        self,
        question: str,
        *,
        chat: str | None = None,
        history: Sequence[Turn] = (),
        collection: str | None = None,
        file_glob: str | None = None,
        mode: AnswerMode | None = None,
        model: str | None = None,
        strict: bool | None = None,
        every: bool | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[AnswerEvent]:
        """Answer from the files: evidence first, then the answer with citations and verdicts.

        ``mode``, ``model`` and ``strict`` stand in for the settings' ones; ``history`` is what
        was said before in a talk that the caller keeps.
        ``chat`` is the id of a talk (``"last"``: the one continued last), within which the
        question is understood and kept. Raises :class:`EngineError` "not_found" for another.
        ``every``: answer over all files, whatever the wording (True), or never (False); by
        default the wording decides.
        """
        from engine.asking import Asking

        self._require_documents()
        self._tags_for(question)
        given = {"generator": model, "answer_mode": mode, "strict": strict}
        chosen = self.settings.model_copy(
            update={name: value for name, value in given.items() if value is not None}
        )
        if model is not None:
            self.models.generator_parameters(model)  # a name that is wrong is refused at once
        asking = Asking(
            self.catalog,
            self.home,
            chosen,
            self.models,
            self._search.retriever,
            lambda: self.conversations,
        )
        with self._faults_said_plainly():
            yield from asking.ask(
                question,
                chat=chat,
                history=history,
                scope=Scope(collection, file_glob),
                every=every,
                cancel=cancel,
            )

    def begin_chat(
        self, question: str, *, collection: str | None = None, file_glob: str | None = None
    ) -> Conversation:
        """A new talk for this question, to be asked with ``ask(question, chat=its.id)``."""
        from engine.retrieval.query import parse

        self._require_documents()
        parse(question)
        return self.conversations.begin(question, Scope(collection, file_glob))

    @cached_property
    def conversations(self) -> Conversations:
        """The talks of this profile; their file is opened when it is first needed."""
        return Conversations(self.home / "conversations.sqlite3")

    def _tags_for(self, query: str) -> None:
        """A filter by tag is to know the newest files too."""
        if "tag:" in query.lower():
            self.tasks.bring_tags_up_to_date()

    @cached_property
    def tasks(self) -> Desk:
        """What can be done with the files beside searching and asking."""
        from engine.tasks.desk import Desk

        return Desk(
            self.catalog,
            self.home,
            self._search.retriever,
            self._require_documents,
            self._faults_said_plainly,
            self._writer,
            lambda: self.conversations,
        )

    def _writer(
        self, mode: AnswerMode | None, model: str | None, cancel: CancelToken
    ) -> Generator | None:
        """The model that writes for a task, None where the files' own words are better."""
        return self.models.writer(mode or self.settings.answer_mode, model, cancel)

    def _require_documents(self) -> None:
        if documents.any_living(self.catalog):
            return
        waiting = sources.backlog(self.catalog)[0]
        raise EngineError(
            "no_documents",
            f"Nothing is indexed yet; {waiting} files are waiting."
            if waiting
            else "Nothing is indexed yet.",
            hint="Run “resume” to index what waits." if waiting else "Add a folder first: add PATH",
        )

    @cached_property
    def _search(self) -> LiveSearch:
        from engine.live_retriever import LiveSearch

        return LiveSearch(self.catalog, self.home, self.models)

    def _remember(self, embedder: Embedder, folder: Path) -> None:
        """So that the model of an index is found again after the settings name another."""
        self.catalog.set_meta(model_folder_key(embedder.info.key), str(folder))

    @contextmanager
    def _faults_said_plainly(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise EngineError(
                "profile",
                f"The profile {self.home} cannot be read or written ({error}).",
                hint="Check the disk. Your files are untouched; a damaged catalogue can be "
                "moved away and built again with add.",
            ) from error
        except IndexDamagedError as error:
            raise EngineError(
                "profile",
                f"The search index in {self.home} cannot be used, nor built anew ({error}).",
                hint="Check the disk, and that you may write to that folder.",
            ) from error


def _make_home(home: Path) -> None:
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise EngineError(
            "profile",
            f"The profile folder {home} cannot be made ({error.strerror}).",
            hint="Choose another one with --home.",
        ) from error
