"""The folders of the library, grouped by collection, with counts, state and progress.

It is built anew only when a folder came, went or moved; else its texts change in place, so
that nothing flickers while files are being indexed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from desktop.engine.said import said_of
from desktop.library.names import name_of, shown
from desktop.library.states import collection_word
from desktop.session import Session
from desktop.tasks.menus import add_folder_tasks
from desktop.tasks.wish import Scope
from desktop.words import count_of
from engine.domain.listing import RootReport
from engine.domain.source import DEFAULT_COLLECTION, Status

_ROOT = Qt.ItemDataRole.UserRole
_COLLECTION = Qt.ItemDataRole.UserRole + 1


class RootsTree(QTreeWidget):
    """``chosen`` tells that another folder or collection, or all, is to be shown. The other
    signals carry a :class:`RootReport`, ``renamed`` the old and the new name of a collection,
    ``moved`` a root and the collection that it goes to, ``task_wanted`` what is to be done with
    the files, and whether at once."""

    chosen = Signal()
    ask_in = Signal(object)
    read_again = Signal(object)
    rules = Signal(object)  # None: those that hold everywhere
    remove = Signal(object)
    open_folder = Signal(object)
    moved = Signal(object, str)
    renamed = Signal(str, str)
    task_wanted = Signal(object, bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._roots: dict[int, RootReport] = {}
        self._items: dict[int, QTreeWidgetItem] = {}
        self._heads: dict[str, QTreeWidgetItem] = {}
        self._filling = False
        self._rename_next = ""
        self.setAccessibleName(self.tr("Folders"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIndentation(14)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.currentItemChanged.connect(self._current_changed)
        self.itemChanged.connect(self._item_edited)
        session.theme.changed.connect(self._draw)
        self.everything = QTreeWidgetItem([self.tr("All files"), ""])
        self.addTopLevelItem(self.everything)
        self.setCurrentItem(self.everything)

    # What is chosen

    @property
    def root_id(self) -> int | None:
        item = self.currentItem()
        number = item.data(0, _ROOT) if item is not None else None
        return int(number) if number is not None else None

    @property
    def root(self) -> RootReport | None:
        number = self.root_id
        return self._roots.get(number) if number is not None else None

    @property
    def collection(self) -> str | None:
        item = self.currentItem()
        name = item.data(0, _COLLECTION) if item is not None else None
        return str(name) if name is not None else None

    @property
    def collections(self) -> list[str]:
        return sorted({root.collection for root in self._roots.values()})

    def path_of(self, number: int) -> str:
        root = self._roots.get(number)
        return root.path if root is not None else ""

    def collection_of(self, path: str) -> str | None:
        """The collection of a folder or file that was added by itself."""
        found = (one.collection for one in self._roots.values() if one.path == path)
        return next(found, None)

    def new_collection(self) -> str:
        """A name that is free; it is edited where it stands, once something is in it."""
        name, number = self.tr("New collection"), 2
        while name in self._heads:
            name = self.tr("New collection {0}").format(number)
            number += 1
        self._rename_next = name
        return name

    # What there is

    def show_roots(self, roots: Sequence[RootReport]) -> bool:
        """Whether a folder came, went or moved."""
        same = {one.id: one.collection for one in roots} == {
            key: one.collection for key, one in self._roots.items()
        }
        self._roots = {root.id: root for root in roots}
        if not same:
            self._build()
        self._draw()
        if self._rename_next in self._heads:
            name, self._rename_next = self._rename_next, ""
            self.editItem(self._heads[name], 0)
        return not same

    def _build(self) -> None:
        root, collection = self.root_id, self.collection
        self._filling = True
        for head in self._heads.values():
            self.takeTopLevelItem(self.indexOfTopLevelItem(head))
        self._heads, self._items = {}, {}
        for one in sorted(self._roots.values(), key=lambda one: name_of(one.path).casefold()):
            item = QTreeWidgetItem()
            item.setData(0, _ROOT, one.id)
            self._head(one.collection).addChild(item)
            self._items[one.id] = item
        for name in sorted(self._heads, key=lambda name: (name != DEFAULT_COLLECTION, name)):
            self.addTopLevelItem(self._heads[name])
            self._heads[name].setExpanded(True)
        again = self._items.get(root or 0) or self._heads.get(collection or "") or self.everything
        self.setCurrentItem(again)
        self._filling = False
        if (root is not None and root not in self._items) or (
            collection is not None and collection not in self._heads
        ):
            self.chosen.emit()

    def _head(self, collection: str) -> QTreeWidgetItem:
        if collection not in self._heads:
            head = QTreeWidgetItem()
            head.setData(0, _COLLECTION, collection)
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsEditable)
            self._heads[collection] = head
        return self._heads[collection]

    def _draw(self) -> None:
        self._filling = True
        total: dict[Status, int] = dict.fromkeys(Status, 0)
        by_name: dict[str, dict[Status, int]] = {}
        for number, item in self._items.items():
            root = self._roots[number]
            self._show(item, root)
            sums = by_name.setdefault(root.collection, dict.fromkeys(Status, 0))
            for status, count in root.files.items():
                total[status] += count
                sums[status] += count
        for name, head in self._heads.items():
            head.setText(0, collection_word(name))
            head.setText(1, _count(by_name[name]))
            head.setIcon(0, self._session.theme.icon("tag", self._session.theme.tokens.muted))
        self.everything.setText(1, _count(total))
        self.everything.setIcon(0, self._session.theme.icon("library"))
        self._filling = False

    def _show(self, item: QTreeWidgetItem, root: RootReport) -> None:
        theme = self._session.theme
        bad = root.problem is not None
        icon = "warning" if bad else "clock" if root.scanning else "folder"
        item.setIcon(0, theme.icon(icon, theme.tokens.warning if bad else ""))
        item.setText(0, shown(name_of(root.path)))
        item.setText(1, self.tr("Not there") if bad else _count(root.files))
        lines = [shown(root.path), self._state(root)]
        if root.ignore:
            lines.append(self.tr("Left out here: {0}").format(" ".join(root.ignore)))
        tip = "<br>".join(escape(line) for line in lines if line)
        item.setToolTip(0, f"<p>{tip}</p>")
        item.setToolTip(1, f"<p>{tip}</p>")
        said = f"{item.text(0)}, {item.text(1)}. {lines[1]}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)

    def _state(self, root: RootReport) -> str:
        if root.problem is not None:
            problem = said_of(root.problem)
            return f"{problem.message} {problem.hint}".strip()
        if root.scanning:
            return self.tr("Being looked through…")
        waiting, failed = root.files[Status.PENDING], root.files[Status.FAILED]
        indexed = root.files[Status.INDEXED]
        if waiting:
            return self.tr("{0} indexed, {1} waiting, {2} not readable").format(
                count_of(indexed), count_of(waiting), count_of(failed)
            )
        return self.tr("{0} indexed, {1} not readable").format(count_of(indexed), count_of(failed))

    # What a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        root = self.root
        match event.key():
            case Qt.Key.Key_Delete if root is not None:
                self.remove.emit(root)
            case Qt.Key.Key_F5:
                self.read_again.emit(root)
            case Qt.Key.Key_F2 if self.collection is not None:
                self._rename()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if root is not None:
                self.ask_in.emit(root)
            case _:
                super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with what is chosen."""
        menu = QMenu(self)
        root = self.root
        if root is not None:
            menu.addAction(self.tr("Ask in this folder"), lambda: self.ask_in.emit(root))
            menu.addAction(self.tr("Show in folder"), lambda: self.open_folder.emit(root))
            menu.addAction(self.tr("Read again"), lambda: self.read_again.emit(root))
            self._add_tasks(menu, self.tr("Do with this folder"), Scope(paths=(root.path,)))
            menu.addSeparator()
            self._add_moves(menu, root)
            menu.addAction(self.tr("What to leave out…"), lambda: self.rules.emit(root))
            menu.addSeparator()
            menu.addAction(self.tr("Remove from the library"), lambda: self.remove.emit(root))
            return menu
        if self.collection is not None:
            menu.addAction(self.tr("Rename the collection"), self._rename)
        scope = Scope(collection=self.collection)
        self._add_tasks(menu, self.tr("Do with these files"), scope)
        menu.addAction(self.tr("Read again"), lambda: self.read_again.emit(None))
        menu.addAction(self.tr("What to leave out everywhere…"), lambda: self.rules.emit(None))
        return menu

    def _add_tasks(self, menu: QMenu, words: str, scope: Scope) -> None:
        add_folder_tasks(menu.addMenu(words), scope, self.task_wanted.emit)

    def _add_moves(self, menu: QMenu, root: RootReport) -> None:
        moves = menu.addMenu(self.tr("Move to"))
        for name in self.collections:
            if name != root.collection:
                word = collection_word(name).replace("&", "&&")
                moves.addAction(word, partial(self.moved.emit, root, name))
        moves.addAction(
            self.tr("A new collection"), lambda: self.moved.emit(root, self.new_collection())
        )

    def _rename(self) -> None:
        if (item := self.currentItem()) is not None:
            self.editItem(item, 0)

    def _item_edited(self, item: QTreeWidgetItem, column: int) -> None:
        name = item.data(0, _COLLECTION)
        if self._filling or column or name is None:
            return
        new = item.text(0).strip()
        if new and new not in (name, collection_word(name)):
            self.renamed.emit(name, new)
        else:
            self._draw()

    def _current_changed(self) -> None:
        if not self._filling:
            self.chosen.emit()

    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self.viewport().mapToGlobal(place))


def _count(files: dict[Status, int]) -> str:
    total, waiting = sum(files.values()), files[Status.PENDING]
    if waiting:
        return f"{count_of(total - waiting)} / {count_of(total)}"
    return count_of(total)
