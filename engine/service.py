"""The engine: one object that owns a profile's parts and offers what Lectern does.

No algorithms here. Nothing heavy happens before it is needed: opening an engine opens the
catalogue; models load at the first search or question.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from engine.diagnostics.bundle import bundle
from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Choices, Conversation, Scope
from engine.domain.errors import EngineError
from engine.domain.events import AnswerEvent, IndexEvent, Notice
from engine.domain.explanation import Explanation
from engine.domain.modes import AnswerMode, Mode
from engine.domain.source import FileState, Root, Source, Status, Unread
from engine.domain.status import StatusReport
from engine.domain.wire import Json
from engine.indexing import control, report
from engine.indexing.upkeep import ACTIVE_MODEL, model_folder_key
from engine.indexing.user_paths import absolute, existing
from engine.models_in_use import ModelsInUse
from engine.privacy import places, wiping
from engine.profile.home import make_home, profile_home
from engine.settings import Settings
from engine.store import adaptations, documents, passage_rows, roots, sources
from engine.store.catalog import Catalog
from engine.store.conversations import Conversations
from engine.store.faults import said_plainly
from engine.store.lock import WriterLock, writing
from engine.store.passwords import Passwords

if TYPE_CHECKING:
    from engine.answering.draft import Turn
    from engine.indexing.indexer import Indexer
    from engine.indexing.library import Library
    from engine.indexing.rules import LibraryRules
    from engine.inference.embedder import Embedder
    from engine.inference.generator import Generator
    from engine.inference.reranker import Reranker
    from engine.installing.library import ModelLibrary
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
        make_home(self.home)
        wiping.resume(self.home)
        self.settings = settings or Settings.load(self.home)
        self._changing = Lock()
        self._opening = Lock()
        self._model_library: ModelLibrary | None = None
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
        if self._model_library is not None:
            self._model_library.close()
        self.catalog.close()
        if "conversations" in self.__dict__:
            self.conversations.close()

    # Settings

    def change_settings(self, values: Mapping[str, Any]) -> Settings:
        """Save some settings and work with them from now on, without a restart. What is being
        answered goes on with those it began with; whoever watches is to begin anew when one of
        :data:`~engine.indexing.indexer.SETTINGS` changed.

        Raises :class:`EngineError` ("usage", "no_model", "bad_model", "profile"); then nothing
        was changed.
        """
        with self._changing:
            saved = Settings.load(self.home).changed(values)
            live = self.settings.changed(values)
            changed = live.differing(self.settings)
            self.models.check(live, changed)
            saved.save(self.home)
            self.settings = live
            self.models.use(live)
            if changed & {"compute", "threads", "reranker"} and "_search" in self.__dict__:
                self._search.forget()
        return live

    @property
    def model_library(self) -> ModelLibrary:
        """The models of this profile: installed, recommended, on their way. There is one only,
        since it knows the installs that run."""
        from engine.installing.library import ModelLibrary

        with self._opening:
            if self._model_library is None:
                self._model_library = ModelLibrary(
                    self.home,
                    self.models,
                    lambda: self.settings,
                    tokens=lambda: documents.estimated_tokens(self.catalog),
                    held=self._answering_folder,
                    learned=self._learned,
                )
            return self._model_library

    def _answering_folder(self) -> Path | None:
        """The embedder that the index which answers now was made with."""
        folder = self.catalog.meta(model_folder_key(self.catalog.meta(ACTIVE_MODEL)))
        return Path(folder) if folder else None

    def _learned(self) -> str:
        """What "adapt" came to, in words; "" where it is not in use."""
        told = adaptations.in_use(self.catalog, self.catalog.meta(ACTIVE_MODEL))
        return adaptations.in_words(told) if told else ""

    # What is kept

    def privacy(self) -> Json:
        """What is kept of a person, where, and how much of it; in its wire form."""
        return places.told(self.home, passwords=bool(self.passwords.entry))

    def wipe(self, what: str, *, confirm: str) -> Json:
        """Remove for good what ``what`` (one of :data:`~engine.privacy.places.CHOICES`) names;
        what went, in its wire form. The user's own files are never touched.

        Raises :class:`EngineError` "usage" when it is not confirmed, "busy" while somebody
        indexes, "profile" when not all would go (it is tried again at the next opening).
        """
        choice = wiping.confirmed(what, confirm)
        with self._changing, writing(self.home):
            gone = choice in places.PASSWORDS_GO_WITH
            kept = "" if gone or choice == "conversations" else self.passwords.entry
            wiping.begin(self.home, wiping.Order(choice, kept))
            left = wiping.forget_passwords(self.passwords) if gone else []
            if "_search" in self.__dict__:
                self._search.forget()
            if choice == "everything":
                self.models.let_go()
                self.model_library.give_up_all()
            gc.collect()  # open files of the index go with the last who held them
            with ExitStack() as closed:
                closed.enter_context(self.catalog.set_aside())
                if "conversations" in self.__dict__:
                    closed.enter_context(self.conversations.set_aside())
                told = wiping.finish(self.home)
            if choice == "everything":
                self.settings = Settings.load(self.home)
                self.models.use(self.settings)
        return {**told, "left": left}

    def diagnostics(self) -> bytes:
        """A ZIP file for somebody who helps: versions, numbers and kinds, nothing private."""
        return bundle(self.home, settings=self.settings, catalog=self.catalog)

    # Files in

    def add(
        self,
        paths: Sequence[Path],
        *,
        collection: str | None = None,
        ignore: Sequence[str] | None = None,
    ) -> list[Root]:
        """Remember folders and files; :meth:`index` or :meth:`watch` then reads them. Those
        known already keep the collection and the patterns that are not given.

        Raises :class:`EngineError` ("not_found", "usage") before anything is remembered.
        """
        from engine.indexing.library import collection_name

        checked = [existing(path) for path in paths]
        if collection is not None:
            collection = collection_name(collection)
        for path in checked:
            if path == self.home or self.home in path.parents:
                raise EngineError(
                    "usage",
                    f"{path} is where Lectern keeps its own data.",
                    hint="Add the folder that holds your documents.",
                )
        return [
            roots.add(self.catalog, str(path), collection=collection, ignore=ignore)
            for path in checked
        ]

    def remove(self, paths: Sequence[Path]) -> int:
        """Forget roots, or a file or folder inside one; how many files left the results."""
        return sum(one.files for one in self.library.forget(paths))

    @cached_property
    def library(self) -> Library:
        """Its files as a table, its roots, collections and ignore rules."""
        from engine.indexing.library import Library
        from engine.retrieval.filters import is_of_kind

        return Library(
            self.catalog,
            self._rules,
            of_kind=is_of_kind,
            keep_ignore=self._keep_ignore,
            renamed=self._collection_renamed,
        )

    @cached_property
    def _rules(self) -> LibraryRules:
        from engine.indexing.rules import LibraryRules

        return LibraryRules(lambda: self.settings)

    def _collection_renamed(self, name: str, new: str) -> None:
        self.conversations.rename_collection(name, new)

    def _keep_ignore(self, patterns: tuple[str, ...]) -> None:
        self.change_settings({"ignore": patterns})

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
            with WatchFeed(self.catalog, self.settings, self._rules) as feed:
                yield from self._indexer().run(cancel=cancel, feed=feed)

    def _first_time(self) -> Iterator[Notice]:
        if not self.models.ready:
            yield Notice("Preparing the embedding model for this machine; this happens once.")

    def _indexer(self) -> Indexer:
        from engine.indexing.indexer import Indexer

        embedder = self.models.embedder
        index = self._search.index_of(embedder, writable=True)
        return Indexer(self.catalog, index, embedder, self.settings, self._rules)

    @cached_property
    def passwords(self) -> Passwords:
        return Passwords(self.catalog)

    # What is there

    def status(self) -> StatusReport:
        models = {"embedder": self.settings.embedder, "generator": self.settings.generator}
        return report.status(self.catalog, self.home, models)

    def idle(self) -> bool:
        """Whether nothing waits to be looked at or read."""
        return not sources.backlog(self.catalog)[0] and not roots.due(self.catalog)

    def files(self, *, status: Status | None = None, below: Path | None = None) -> list[Source]:
        return report.files(self.catalog, status=status, below=below)

    def unread(self, status: Status, *, below: Path | None = None) -> list[Unread]:
        """Files, and files within files, that were skipped or failed, and why."""
        return report.unread(self.catalog, status, below=below)

    def warnings(self) -> dict[str, tuple[str, ...]]:
        """Files that are read in part or with doubts: path -> what a reader should know."""
        return report.warnings(self.catalog)

    def passages(self, document_id: str, *, first: int = 0, count: int = 1) -> list[Json]:
        """Some passages of a document in order, in their wire form; none of one that is gone."""
        found = passage_rows.neighbours(
            self.catalog, document_id, first, before=0, after=max(0, count - 1)
        )
        return [passage_rows.passage_json(one) for one in found]

    def member_bytes(self, file: FileState, member: str, sha256: str) -> bytes | None:
        """A file within ``file``, whose content is ``sha256``; None when it is not there any
        more. Raises :class:`EngineError` ("not_found") saying why it cannot be unpacked."""
        from engine.indexing.members import member_bytes

        passwords = self.passwords.every()
        return member_bytes(file, member, sha256, self.settings, passwords=passwords)

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
        self,
        question: str,
        *,
        collection: str | None = None,
        file_glob: str | None = None,
        choices: Choices | None = None,
    ) -> Conversation:
        """A new talk for this question, to be asked with ``ask(question, chat=its.id)``."""
        from engine.retrieval.query import parse

        self._require_documents()
        parse(question)
        return self.conversations.begin(question, Scope(collection, file_glob), choices)

    @cached_property
    def conversations(self) -> Conversations:
        """The talks of this profile; their file is opened when it is first needed."""
        return Conversations(self.home / "conversations.sqlite3")

    def _tags_for(self, query: str) -> None:
        """A filter by tag is to know the newest files too."""
        if "tag:" in query.lower():
            self.tasks.bring_tags_up_to_date()

    @property
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
            lambda: self.settings.polite,
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

    def _faults_said_plainly(self) -> AbstractContextManager[None]:
        return said_plainly(self.home)
