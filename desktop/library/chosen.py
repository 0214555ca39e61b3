"""What is done with the files chosen in the table, one or a hundred thousand.

The trap: most rows of a long table are not here, and what is done with them needs their paths;
so those are fetched first, and what is done is sent in parts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.library.actions import LibraryActions
from desktop.library.gathering import Gathering
from desktop.library.roots import RootsTree
from desktop.library.states import collection_word
from desktop.library.table import FilesTable
from desktop.session import Session
from desktop.tasks.menus import add_file_tasks
from desktop.tasks.wish import Scope, Wish
from desktop.words import count_of
from engine.domain.listing import FileRow

_MOST_OPENED = 100
_MOST_MOVED = 1000  # each is a root of its own then
_MOST_IN_A_TASK = 10_000

Act = Callable[[list[FileRow]], object]


class ChosenFiles(QObject):
    """``ask_in`` asks for questions about a :class:`Scope`, ``task_wanted`` for something to be
    done with files, at once or after a look at its form."""

    ask_in = Signal(object)
    task_wanted = Signal(object, bool)

    def __init__(
        self,
        session: Session,
        table: FilesTable,
        actions: LibraryActions,
        roots: RootsTree,
    ) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._actions = actions
        self._roots = roots
        self._gathering: Gathering | None = None

    # What is done

    def open(self) -> None:
        if self._table.count <= _MOST_OPENED:
            self._do(self._actions.open_files)
        else:
            many = count_of(self._table.count)
            self._session.banners.warn(
                self.tr("{0} files are too many to be opened at once.").format(many)
            )

    def open_outside(self) -> None:
        self._do(lambda rows: self._actions.open_outside(rows[0].source.path))

    def show_in_folder(self) -> None:
        self._do(lambda rows: self._actions.show_in_folder(rows[0].source.path))

    def read_again(self) -> None:
        self._do(lambda rows: self._actions.read_again(_paths(rows)))

    def leave_out(self) -> None:
        self._do(lambda rows: self._actions.leave_out(_paths(rows)))

    def move(self, collection: str) -> None:
        """Into one that there is, or a new one (""), which is named on the left."""
        name = collection or self._roots.new_collection()
        self._do(lambda rows: self._actions.move_files(rows, name, self._roots.collection_of))

    def copy(self) -> None:
        """Their paths, a line each."""
        self._do(lambda rows: QGuiApplication.clipboard().setText("\n".join(_paths(rows))))

    def ask(self) -> None:
        if (scope := self._whole()) is not None:
            self.ask_in.emit(scope)
        else:
            self._do(lambda rows: self.ask_in.emit(Scope(paths=_paths(rows))))

    def summarise(self) -> None:
        self._task(Wish("summarise"), True)

    def _task(self, wish: Wish, now: bool) -> None:
        """What is to be done with files that are not named yet."""
        if (scope := self._whole()) is not None:
            self.task_wanted.emit(wish.with_scope(scope), now)
        else:
            self._do(
                lambda rows: self.task_wanted.emit(wish.with_scope(Scope(paths=_paths(rows))), now)
            )

    def _whole(self) -> Scope | None:
        """All files of a folder, a collection or the library need not be named one by one."""
        if self._table.count < self._table.files.total or self._table.count == 1:
            return None
        return self._table.files.query.scope

    def _do(self, act: Act) -> None:
        if self._gathering is not None:
            self._gathering.stop()
        if ranges := self._table.ranges():
            self._gathering = Gathering(self._session, self._table.files, ranges, self)
            self._gathering.done.connect(self._gathered)
            self._gathering.done.connect(act)
            self._gathering.start()

    def _gathered(self) -> None:
        self._gathering = None

    # The menu

    def menu(self) -> QMenu:
        """For as many files as are chosen."""
        count = self._table.count
        return self._menu_of_one() if count == 1 else self._menu_of_several(count)

    def _menu_of_one(self) -> QMenu:
        menu = self._filled(
            (self.tr("Open"), "Return", self.open),
            (self.tr("Open in its program"), "", self.open_outside),
            (self.tr("Show in folder"), "", self.show_in_folder),
            (self.tr("Ask in this file"), "", self.ask),
            (self.tr("Read again"), "F5", self.read_again),
            (self.tr("Copy its path"), "Ctrl+C", self.copy),
            (self.tr("Leave out of the library"), "Del", self.leave_out),
        )
        self._add_moves(menu, self.tr("Move to"))
        row = self._table.file
        if row is not None and (row.source.document_id is not None or row.members):
            tasks = menu.addMenu(self.tr("Do with this file"))
            add_file_tasks(tasks, [row.source.path], self.task_wanted.emit)
        return menu

    def _menu_of_several(self, count: int) -> QMenu:
        many = count_of(count)
        menu = self._filled(
            (self.tr("Open {0} files").format(many), "Return", self.open),
            (self.tr("Ask about {0} files").format(many), "", self.ask),
            (self.tr("Read {0} files again").format(many), "F5", self.read_again),
            (self.tr("Copy {0} paths").format(many), "Ctrl+C", self.copy),
            (self.tr("Leave {0} files out of the library").format(many), "Del", self.leave_out),
        )
        menu.actions()[0].setEnabled(count <= _MOST_OPENED)
        if count <= _MOST_MOVED:
            self._add_moves(menu, self.tr("Move {0} files to").format(many))
        menu.addSeparator()
        for text, wish, now in (
            (self.tr("Summarise {0} files"), Wish("summarise"), True),
            (self.tr("Extract a table from {0} files…"), Wish("extract"), False),
            (self.tr("Translate {0} files…"), Wish("translate"), False),
            (self.tr("Rewrite {0} files…"), Wish("rewrite"), False),
            (self.tr("Find topics in {0} files"), Wish("topics"), True),
            (self.tr("Label {0} files…"), Wish("classify"), False),
            (self.tr("Tag {0} files…"), Wish("tag"), False),
        ):
            action = menu.addAction(text.format(many), partial(self._task, wish, now))
            one_by_one = wish.kind in ("translate", "rewrite")
            named = one_by_one or self._whole() is None
            action.setEnabled(not named or count <= _MOST_IN_A_TASK)
        return menu

    def _filled(self, *entries: tuple[str, str, Callable[[], None]]) -> QMenu:
        menu = QMenu(self._table)
        for text, keys, act in entries:
            menu.addAction(text, act).setShortcut(QKeySequence(keys))
        return menu

    def _add_moves(self, menu: QMenu, words: str) -> None:
        moves = menu.addMenu(words)
        for name in self._roots.collections:
            word = collection_word(name).replace("&", "&&")
            moves.addAction(word, partial(self.move, name))
        moves.addAction(self.tr("A new collection"), partial(self.move, ""))


def _paths(rows: Sequence[FileRow]) -> tuple[str, ...]:
    return tuple(row.source.path for row in rows)
