"""The engine: an open profile, and what Lectern does with it.

No algorithms here. Nothing heavy happens before it is needed: opening an engine opens the
catalogue; models load at the first search or question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

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
from engine.indexing.user_paths import absolute, existing
from engine.open_profile import OpenProfile
from engine.store import passage_rows, roots, sources
from engine.store.lock import WriterLock, writing

if TYPE_CHECKING:
    from engine.answering.draft import Turn
    from engine.indexing.indexer import Indexer


class Engine(OpenProfile):
    """Files in, answers out. Use as a context manager, or call :meth:`close`; how it is opened
    says :class:`OpenProfile`."""

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

    def _tags_for(self, query: str) -> None:
        """A filter by tag is to know the newest files too."""
        if "tag:" in query.lower():
            self.tasks.bring_tags_up_to_date()
