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
from threading import RLock
from typing import TYPE_CHECKING, Any, Literal

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Conversation, Scope
from engine.domain.errors import EngineError
from engine.domain.events import AnswerEvent, IndexEvent, Notice
from engine.domain.explanation import Explanation
from engine.domain.source import DEFAULT_COLLECTION, Root, Source, Status, Unread
from engine.domain.status import StatusReport
from engine.domain.wire import Json
from engine.indexing import control
from engine.indexing.upkeep import ACTIVE_MODEL, model_folder_key
from engine.indexing.user_paths import absolute, existing
from engine.settings import Settings, profile_home
from engine.store import documents, parts, passage_rows, roots, sources
from engine.store.catalog import Catalog
from engine.store.chunks import IndexDamagedError
from engine.store.conversations import Conversations
from engine.store.lock import WriterLock, writing
from engine.store.passwords import Passwords

if TYPE_CHECKING:
    from engine.answering.ability import AbilityRecord
    from engine.answering.draft import Turn
    from engine.indexing.indexer import Indexer
    from engine.inference.embedder import Embedder
    from engine.inference.generator import Generator
    from engine.inference.reranker import Reranker
    from engine.live_retriever import LiveRetriever
    from engine.store.chunks import ChunkIndex

log = logging.getLogger("lectern")

Mode = Literal["hybrid", "vector", "keyword"]
AnswerMode = Literal["auto", "quote", "compose"]


class Engine:
    """An open profile. Use as a context manager, or call :meth:`close`.

    ``embedder``, ``generator`` and ``reranker`` replace the models that the settings name
    (tests do this); ``models_home`` is the profile whose models, made ready, are used: this
    one unless told.
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
        self._models_home = models_home or self.home
        _make_home(self.home)
        self.settings = settings or Settings.load(self.home)
        self.catalog = Catalog(self.home / "catalog.sqlite3")
        self._given_embedder = embedder
        self._given_generator = generator
        self._embedder: Embedder | None = None
        self._generator: Generator | None = None
        self._given_reranker = reranker
        self._retriever: tuple[str, LiveRetriever] | None = None
        self._abilities: dict[str | None, AbilityRecord] = {}
        self._making = RLock()  # of the parts that are made when first needed

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
        return sum(self._remove_one(path, by_path.get(path)) for path in wanted)

    def _remove_one(self, path: str, root: Root | None) -> int:
        if root is not None:
            return roots.remove(self.catalog, root)
        return roots.leave_out(self.catalog, path)

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
        if not self._given_embedder and not self._cache_folder.exists():
            yield Notice("Preparing the embedding model for this machine; this happens once.")

    def _indexer(self) -> Indexer:
        from engine.indexing.indexer import Indexer

        index = self._index_of(self.embedder, writable=True)
        return Indexer(self.catalog, index, self.embedder, self.settings)

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
        with self._faults_said_plainly():
            return self._searching().search(
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
            return self._searching().explain(
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
        from engine.answering.answerer import Answerer
        from engine.answering.conversation import Talking
        from engine.answering.survey.surveyor import Surveyor

        self._require_documents()
        chosen = self._with(generator=model, answer_mode=mode, strict=strict)
        if model is not None:
            self._generator_parameters(model)  # a name that is wrong is refused at once
        with self._faults_said_plainly():
            beside_indexing = WriterLock.held(self.home)
            if beside_indexing:
                control.hold(self.catalog)
            try:
                retriever = self._searching()
                answerer = Answerer(
                    retriever,
                    lambda: self.generator_named(chosen.generator),
                    chosen,
                    parameters=lambda: self._generator_parameters(chosen.generator),
                    ability=self.ability(chosen.generator),
                )
                talking = Talking(
                    answerer,
                    Surveyor(self.catalog, retriever),
                    lambda: self.conversations,
                    rewriter=lambda: self._rewriter(chosen),
                    context_tokens=self.settings.context_tokens,
                )
                yield from talking.ask(
                    question,
                    chat,
                    history=history,
                    scope=Scope(collection, file_glob),
                    mode=chosen.answer_mode,
                    every=every,
                    cancel=cancel,
                )
            finally:
                if beside_indexing:
                    control.release(self.catalog)

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

    # The parts, made when first needed

    @property
    def embedder(self) -> Embedder:
        with self._making:
            if self._embedder is None:
                self._embedder = self._given_embedder or self._load_embedder(self.settings.embedder)
            return self._embedder

    def _load_embedder(self, name: str) -> Embedder:
        from engine.inference.embedder import load_embedder
        from engine.inference.models import find_embedder

        folder = find_embedder(self.models_folder, name)
        embedder = load_embedder(
            folder,
            cache_dir=self._cache_folder,
            threads=self.settings.threads,
            backend=self.settings.compute,
        )
        self.catalog.set_meta(model_folder_key(embedder.info.key), str(folder))
        return embedder

    @cached_property
    def reranker(self) -> Reranker:
        """Raises :class:`EngineError` ("no_model", "bad_model") when the settings name none
        that can be used."""
        if self._given_reranker is not None:
            return self._given_reranker
        from engine.inference.models import find_reranker
        from engine.inference.reranker import load_reranker

        folder = find_reranker(self.models_folder, self.settings.reranker)
        return load_reranker(folder, threads=self.settings.threads)

    @property
    def generator(self) -> Generator:
        return self.generator_named()

    def generator_named(self, name: str | None = None) -> Generator:
        """The model of the settings, or another one; one at a time is kept in memory."""
        if self._given_generator is not None:
            return self._given_generator
        from engine.inference.generator import load_generator
        from engine.inference.models import find_generator

        path = find_generator(self.models_folder, name or self.settings.generator)
        with self._making:
            if self._generator is not None and self._generator.info.path == path:
                return self._generator
            if self._generator is not None:
                self._generator.close()
                self._generator = None
            self._generator = load_generator(
                path,
                context_tokens=self.settings.context_tokens,
                threads=self.settings.threads,
                gpu_layers=self.settings.gpu_layers,
                cache_dir=self._cache_folder,
            )
            return self._generator

    def _generator_parameters(self, name: str | None = None) -> int:
        """How large the model is, from its header: most questions never load it."""
        if self._given_generator is not None:
            return self._given_generator.info.parameters
        from engine.inference.gguf import read_gguf
        from engine.inference.models import find_generator

        path = find_generator(self.models_folder, name or self.settings.generator)
        return read_gguf(path).parameters

    def _with(self, **values: Any) -> Settings:
        """The settings, with what one question asks for in place of some."""
        given = {name: value for name, value in values.items() if value is not None}
        return self.settings.model_copy(update=given)

    def _rewriter(self, chosen: Settings) -> Generator | None:
        """The model, if it is wanted for follow-ups and able to compose."""
        if chosen.followups != "model" or chosen.answer_mode == "quote":
            return None
        known = self.ability(chosen.generator).known()
        able = chosen.answer_mode == "compose" or (known is not None and known.composes)
        return self.generator_named(chosen.generator) if able else None

    def ability(self, name: str | None = None) -> AbilityRecord:
        """What is remembered of how a generator did in its examination."""
        from engine.answering.ability import AbilityRecord

        if name not in self._abilities:
            record = AbilityRecord(self._cache_folder, lambda: self._generator_key(name))
            self._abilities[name] = record
        return self._abilities[name]

    def _generator_key(self, name: str | None) -> str:
        from engine.inference.models import find_generator, model_key

        if self._given_generator is not None:
            return f"given-{self._given_generator.info.name}"
        return model_key(find_generator(self.models_folder, name or self.settings.generator))

    @property
    def models_folder(self) -> Path:
        return self._models_home / "models"

    @property
    def _cache_folder(self) -> Path:
        return self._models_home / "cache"

    def _index_of(self, embedder: Embedder, *, writable: bool = False) -> ChunkIndex:
        from engine.store.chunks import ChunkIndex

        info = embedder.info
        make = ChunkIndex.writable if writable else ChunkIndex
        return make(self.home / "index", model_key=info.key, dimension=info.dimension)

    def _searching(self) -> LiveRetriever:
        """The retriever over the active model's index, made again when that model changed."""
        active = self.catalog.meta(ACTIVE_MODEL)
        with self._making:
            if self._retriever is None or self._retriever[0] != active:
                self._retriever = (active, self._open_retriever(active))
            return self._retriever[1]

    def _open_retriever(self, active: str) -> LiveRetriever:
        from engine.live_retriever import LiveRetriever

        embedder = self._active_embedder(active)
        try:
            index = self._index_of(embedder)
        except IndexDamagedError as error:
            log.warning("The search index was damaged (%s); it is built anew.", error)
            with writing(self.home):
                index = self._index_of(embedder, writable=True)
        wanted = self.settings.reranker or self._given_reranker
        return LiveRetriever(
            self.catalog,
            index,
            embedder,
            home=self.home,
            reranker=(lambda: self.reranker) if wanted else None,
        )

    def _active_embedder(self, active: str) -> Embedder:
        """The model that the finished index was made with: the settings' one, or, while
        passages are still being embedded for that, the one before."""
        folder = self.catalog.meta(model_folder_key(active))
        if not folder or self._given_embedder is not None or active == self.embedder.info.key:
            return self.embedder
        try:
            return self._load_embedder(folder)
        except EngineError as error:
            log.warning("The model of the present index cannot be used: %s", error.message)
            return self.embedder

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
