"""Which files a task is about: a button that says it, and offers others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from desktop.library.states import collection_word
from desktop.session import Session
from desktop.tasks.wish import Scope
from desktop.tasks.words import scope_words
from engine.domain.status import StatusReport

_TOLD = 12  # paths in the tooltip


class ScopeButton(QPushButton):
    """``chosen`` carries the new :class:`Scope`. ``files_only``: a task that takes files one by
    one; ``collections_only``: one that can be kept to a collection, but not to files."""

    chosen = Signal(object)

    def __init__(
        self, session: Session, *, files_only: bool = False, collections_only: bool = False
    ) -> None:
        super().__init__()
        self._files_only, self._collections_only = files_only, collections_only
        self._collections: tuple[str, ...] = ()
        self._scope = Scope()
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.setMenu(menu)
        self.show_scope(Scope())
        session.feed.status_changed.connect(self._know)
        if session.feed.status is not None:
            self._know(session.feed.status)

    @property
    def scope(self) -> Scope:
        return self._scope

    def show_scope(self, scope: Scope) -> None:
        self._scope = scope
        none = self._files_only and not scope.paths
        words = self.tr("Choose files…") if none else scope_words(scope)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(self.tr("Files: {0}").format(words))
        self.setToolTip("\n".join(scope.paths[:_TOLD]))

    def _know(self, status: StatusReport) -> None:
        self._collections = tuple(sorted({root.collection for root in status.roots}))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        if not self._files_only:
            self._choice(menu, group, self.tr("All files"), Scope())
            for name in self._collections:
                self._choice(menu, group, collection_word(name), Scope(collection=name))
            menu.addSeparator()
        if not self._collections_only:
            menu.addAction(self.tr("Choose files…"), self._choose_files)
        if not self._files_only and not self._collections_only:
            menu.addAction(self.tr("Choose a folder…"), self._choose_folder)

    def _choice(self, menu: QMenu, group: QActionGroup, name: str, scope: Scope) -> None:
        action = QAction(name.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(scope == self._scope)
        action.triggered.connect(lambda: self._choose(scope))
        group.addAction(action)
        menu.addAction(action)

    def _choose(self, scope: Scope) -> None:
        self.show_scope(scope)
        self.chosen.emit(scope)

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files of the library"))
        if files:
            self._choose(Scope(paths=tuple(files)))

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Choose a folder")):
            self._choose(Scope(paths=(folder,)))
