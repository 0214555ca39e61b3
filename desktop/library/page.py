"""The page of the library: its folders on the left, the table of its files on the right.

It only puts parts together and keeps them in step with the engine.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.calls import Json
from desktop.engine.newest import Newest
from desktop.library.actions import LibraryActions
from desktop.library.adding import AddBar
from desktop.library.chosen import ChosenFiles
from desktop.library.column_widths import keep_widths
from desktop.library.details import DetailsPanel
from desktop.library.filter_bar import FilterBar
from desktop.library.model import SORT_OF, Column, FilesModel
from desktop.library.parts_bar import PartsBar
from desktop.library.progress_row import ProgressRow
from desktop.library.query import FileQuery
from desktop.library.roots import RootsTree
from desktop.library.rules_editor import RulesEditor
from desktop.library.several import SeveralPanel
from desktop.library.table import FilesTable
from desktop.session import Session
from desktop.tasks.wish import Scope
from desktop.widgets.empty import EmptyState
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label
from engine.domain import from_wire
from engine.domain.errors import EngineError
from engine.domain.listing import RootReport
from engine.domain.source import Status

_ROOTS_WIDTH = 230


class LibraryPage(QWidget):
    """``ask_in`` asks for questions about a :class:`Scope`, ``open_places`` for the viewer,
    ``task_wanted`` for something to be done with files, at once or after a look at its form.
    ``adding`` tells of what is being added; it belongs above all pages. ``rested`` when something
    that takes its time is over."""

    ask_in = Signal(object)
    open_places = Signal(list, int)
    task_wanted = Signal(object, bool)
    rested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        self._newest_roots = Newest(self._show_roots)
        self._known = False  # whether the engine has told of its folders yet
        self.adding = AddBar(session)
        self.actions_of = LibraryActions(session, self)
        self.roots = RootsTree(session)
        self.filter = FilterBar(session)
        self.model = FilesModel(session, self.roots.path_of)
        self.table = FilesTable(self.model)
        self.chosen = ChosenFiles(session, self.table, self.actions_of, self.roots)
        self.details = DetailsPanel(session, self.model)
        self.several = SeveralPanel(session, self.chosen)
        self.progress = ProgressRow(session)
        self.parts = PartsBar()
        self._lay_out()
        keep_widths(self.table.horizontalHeader(), session.preferences, "library_columns")
        self._connect()
        self._show_query()

    # What others ask of it

    @property
    def busy(self) -> bool:
        """Whether files are still to be sent to the engine, to be added or otherwise."""
        return self.adding.busy or self.parts.busy

    def add_paths(self, paths: Sequence[str]) -> None:
        """Add folders and files that were dropped or chosen."""
        self.adding.offer(self.roots.collections)
        self.adding.add(paths)

    def edit_rules(self, root: RootReport | None = None) -> RulesEditor:
        """Show what is left out of a folder, or everywhere."""
        editor = RulesEditor(self._session, root, self)
        editor.applied.connect(self._changed)
        editor.back.connect(self.actions_of.take_back)
        editor.show()
        return editor

    # Keeping in step

    def _show_query(self) -> None:
        """Ask for the files that are chosen on the left and above."""
        header = self.table.horizontalHeader()
        sort = SORT_OF.get(Column(max(0, header.sortIndicatorSection())), "name")
        root = self.roots.root
        self.model.ask(
            FileQuery(
                text=self.filter.text,
                status=self.filter.status,
                kind=self.filter.kind,
                root=root.id if root is not None else None,
                folder=root.path if root is not None else "",
                collection=self.roots.collection,
                sort=sort,
                descending=header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
            )
        )

    def _sort(self, column: int) -> None:
        """Columns without an order leave the one in force, and its arrow."""
        if Column(column) in SORT_OF:
            self._show_query()
            return
        header = self.table.horizontalHeader()
        header.blockSignals(True)
        names = {sort: column for column, sort in SORT_OF.items()}
        query = self.model.query
        down = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(names[query.sort], down)
        header.blockSignals(False)
        header.viewport().update()

    def _changed(self, _: object = None) -> None:
        self._session.feed.refresh()
        self._refresh()

    def _refresh(self) -> None:
        """The library has changed: what is shown is brought up to date where it stands."""
        if self.isVisible():
            self._newest_roots.of(self._session.client.get("/roots"))
            self.table.note_place()
            self.model.refresh(*self.table.visible_rows())

    def _show_roots(self, value: Json) -> None:
        self._known = True
        reports = [from_wire.root_report(one) for one in value["roots"]]
        if self.roots.show_roots(reports):
            self.model.forget_texts()
        waits = any(one.scanning and one.problem is None for one in reports)
        self.progress.show_scanning(scanning=waits)
        self.adding.offer(self.roots.collections)
        self._show_right_part()

    def _show_counts(self, total: int, counts: dict[Status, int]) -> None:
        self.filter.show_counts(counts)
        self._failed.setVisible(counts[Status.FAILED] > 0)
        if total:
            self._right.setCurrentWidget(self.table)
        elif self.model.query.filtered:
            self._right.setCurrentWidget(self._nothing)
        else:
            self._right.setCurrentWidget(self._none_yet)

    def _show_right_part(self) -> None:
        empty = self._known and not self.roots.collections
        self._pages.setCurrentWidget(self._empty if empty else self._split)

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)  # type: ignore[arg-type]
        self._refresh()

    def _say_failed(self, error: EngineError) -> None:
        if self._session.client.is_connected:  # else it is being started again, and told of
            self._session.banners.error(error)

    def _ask_again(self) -> None:
        """The engine that was asked may have gone before it answered."""
        if self.model.waiting:
            self._show_query()

    # What is chosen

    def _show_chosen(self) -> None:
        count = self.table.count
        self.details.show_file(self.table.file)
        self.several.show_count(count)

    def _open_menu(self, place: QPoint) -> None:
        self.chosen.menu().popup(place)

    def _read_root_again(self, root: RootReport | None) -> None:
        self.actions_of.read_again([root.path] if root is not None else [])

    # Choosing what to add

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Choose a folder")):
            self.add_paths([folder])

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        if files:
            self.add_paths(files)

    # Putting together

    def _connect(self) -> None:
        feed, actions = self._session.feed, self.actions_of
        feed.changed.connect(self._refresh)
        self.adding.added.connect(self._changed)
        for over in (self.adding.added, self.parts.ended):
            over.connect(self.rested)
        actions.changed.connect(self._refresh)
        actions.opened.connect(lambda places: self.open_places.emit(places, 0))
        self.progress.toggled.connect(feed.toggle_pause)
        self.filter.changed.connect(self._show_query)
        self.model.counted.connect(self._show_counts)
        self.model.failed.connect(self._say_failed)
        self._session.client.connected.connect(self._ask_again)
        self._session.theme.changed.connect(self.table.fit_rows)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        actions.began.connect(self.parts.follow)
        table, details, chosen = self.table, self.details, self.chosen
        for teller in (table, details):
            teller.open_files.connect(chosen.open)
            teller.leave_out.connect(chosen.leave_out)
            teller.read_again.connect(chosen.read_again)
        table.copy_paths.connect(chosen.copy)
        table.chosen.connect(self._show_chosen)
        table.menu_wanted.connect(self._open_menu)
        details.open_outside.connect(chosen.open_outside)
        details.show_in_folder.connect(chosen.show_in_folder)
        details.ask_in.connect(chosen.ask)
        chosen.ask_in.connect(self.ask_in)
        chosen.task_wanted.connect(self.task_wanted)
        self.several.closed.connect(self._close_details)
        self.details.open_member.connect(actions.open_member)
        self.details.closed.connect(self._close_details)
        self._connect_roots()
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filter.field.setFocus)

    def _connect_roots(self) -> None:
        tree, actions = self.roots, self.actions_of
        tree.chosen.connect(self._show_query)
        tree.ask_in.connect(lambda root: self.ask_in.emit(Scope(paths=(root.path,))))
        tree.open_folder.connect(lambda root: actions.show_in_folder(root.path))
        tree.read_again.connect(self._read_root_again)
        tree.rules.connect(self.edit_rules)
        tree.task_wanted.connect(self.task_wanted)
        tree.remove.connect(actions.remove)
        tree.moved.connect(actions.move)
        tree.renamed.connect(actions.rename_collection)

    def _close_details(self) -> None:
        self.table.selectionModel().clearSelection()
        self.table.setFocus()

    def _lay_out(self) -> None:
        self._failed = QPushButton(self.tr("Read failed files again"))
        self._failed.clicked.connect(lambda: self.actions_of.read_again([], failed_only=True))
        self._failed.hide()
        self._nothing = EmptyState(
            self._session.theme,
            "search",
            self.tr("No file fits"),
            self.tr("Nothing in this part of the library fits the filter."),
            (self.tr("Show all files"), self._show_all),
        )
        self._none_yet = EmptyState(
            self._session.theme,
            "file",
            self.tr("No files yet"),
            self.tr("What is put into these folders appears here by itself."),
        )
        self._right = QStackedWidget()
        for part in (self.table, self._nothing, self._none_yet):
            self._right.addWidget(part)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left_side())
        self._split.addWidget(self._right_side())
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_ROOTS_WIDTH, 800])
        self._empty = EmptyState(
            self._session.theme,
            "folder-open",
            self.tr("Your library is empty"),
            self.tr(
                "Drop a folder anywhere in this window, or choose one. Lectern reads what is in "
                "it and keeps up with every change. The files stay where they are."
            ),
            (self.tr("Choose a folder…"), self._choose_folder),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._split)
        self._pages.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 12, 24, 12)
        rows.setSpacing(10)
        rows.addLayout(self._head())
        rows.addWidget(self.progress)
        rows.addWidget(self.parts)
        rows.addWidget(self._pages, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Library"), "title", wrap=False), 1)
        row.addWidget(self._failed)
        for text, kind, act in (
            (self.tr("Add files…"), "", self._choose_files),
            (self.tr("Add a folder…"), "primary", self._choose_folder),
        ):
            button = QPushButton(text)
            button.setProperty("kind", kind)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _left_side(self) -> QWidget:
        side = QWidget()
        more = IconButton(self._session.theme, "more", self.tr("What can be done with this folder"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.clicked.connect(
            lambda: self.roots.menu().popup(more.mapToGlobal(more.rect().bottomLeft()))
        )
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Folders"), "strong", wrap=False), 1)
        head.addWidget(more)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.roots, 1)
        side.setMinimumWidth(150)
        return side

    def _right_side(self) -> QWidget:
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(12, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.filter)
        rows.addWidget(self._right, 1)
        rows.addWidget(self.details)
        rows.addWidget(self.several)
        side.setMinimumSize(QSize(320, 200))
        return side

    def _show_all(self) -> None:
        self.roots.setCurrentItem(self.roots.everything)
        self.filter.clear()
