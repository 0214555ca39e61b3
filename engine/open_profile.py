"""An open profile: its parts, made when they are first needed and let go with it.

What is done with them is :mod:`engine.service`. No algorithms here.
"""

from __future__ import annotations

import gc
from collections.abc import Mapping
from contextlib import AbstractContextManager, ExitStack
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

from engine.diagnostics.bundle import bundle
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.modes import AnswerMode
from engine.domain.wire import Json
from engine.indexing.upkeep import ACTIVE_MODEL, model_folder_key
from engine.models_in_use import ModelsInUse
from engine.privacy import places, wiping
from engine.profile.home import make_home, profile_home
from engine.settings import Settings
from engine.store import adaptations, documents, sources
from engine.store.catalog import Catalog
from engine.store.conversations import Conversations
from engine.store.faults import said_plainly
from engine.store.lock import writing
from engine.store.passwords import Passwords

if TYPE_CHECKING:
    from engine.indexing.library import Library
    from engine.indexing.rules import LibraryRules
    from engine.inference.embedder import Embedder
    from engine.inference.generator import Generator
    from engine.inference.reranker import Reranker
    from engine.installing.library import ModelLibrary
    from engine.live_retriever import LiveSearch
    from engine.tasks.desk import Desk


class OpenProfile:
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

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._model_library is not None:
            self._model_library.close()
        self.catalog.close()
        if "conversations" in self.__dict__:
            self.conversations.close()

    # Its parts

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

    @cached_property
    def passwords(self) -> Passwords:
        return Passwords(self.catalog)

    @cached_property
    def conversations(self) -> Conversations:
        """The talks of this profile; their file is opened when it is first needed."""
        return Conversations(self.home / "conversations.sqlite3")

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

    @cached_property
    def _search(self) -> LiveSearch:
        from engine.live_retriever import LiveSearch

        return LiveSearch(self.catalog, self.home, self.models)

    def _remember(self, embedder: Embedder, folder: Path) -> None:
        """So that the model of an index is found again after the settings name another."""
        self.catalog.set_meta(model_folder_key(embedder.info.key), str(folder))

    def _faults_said_plainly(self) -> AbstractContextManager[None]:
        return said_plainly(self.home)

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
