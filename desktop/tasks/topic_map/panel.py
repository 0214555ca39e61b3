"""The topics of a library: a list of them, their files, and the map of both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.chat.preview import Preview
from desktop.engine.calls import Call, EventStream, Json
from desktop.engine.client import segment
from desktop.session import Session
from desktop.tasks.menus import add_file_tasks
from desktop.tasks.opening import file_place
from desktop.tasks.topic_map.canvas import MapCanvas
from desktop.tasks.topic_map.files import MapFiles
from desktop.tasks.topic_map.look import Look
from desktop.tasks.topic_map.painting import dot_pixmap
from desktop.tasks.topic_map.points import Points
from desktop.tasks.wish import Scope, Wish
from desktop.viewer.place import Place
from desktop.widgets.flow import FlowLayout
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label
from desktop.words import count_of
from engine.domain.task_wire import topic
from engine.domain.tasks import Topic

_TOPIC = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 280
_HOVER_MS = 220
_ZOOM = 1.35
_MOST_OPENED = 50
_MOST_PATHS = 10_000  # that a task takes by name
_SIDE_PX = 10


class TopicPanel(QWidget):
    """``opened`` carries places and the number of the one to show, ``wished`` a task and whether
    it is to begin at once."""

    opened = Signal(list, int)
    wished = Signal(object, bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._stream: EventStream | None = None
        self._call: Call | None = None
        self._hovered = (-1, QPoint())
        self.points, self._look = Points(), Look()
        self.canvas = MapCanvas(session.theme)
        self.tree = QTreeWidget()
        self.files = MapFiles()
        self._items: dict[int, QTreeWidgetItem] = {}
        self._filling = False
        self._preview = Preview(self)
        self._wait = QTimer(self, interval=_HOVER_MS, singleShot=True)
        self._wait.timeout.connect(self._fetch_passage)
        self._soon = QTimer(self, interval=120, singleShot=True)
        self._soon.timeout.connect(self.canvas.redraw)
        self._said = label("", "small")
        self._acts = QWidget()
        self._lay_out()
        self._connect()

    # What it shows

    def show_topics(self, found: Json, scope: Scope) -> None:
        """What the engine found, and of which files; where they lie is asked for."""
        self.stop()
        topics = [topic(one) for one in found["topics"]]
        self.points, self._look = Points(), Look.of(topics)
        self._fill(topics)
        self.canvas.show_topics(self.points, self._look)
        self.files.show_points(self.points, [])
        self._say()
        self._stream = self._session.client.stream("POST", "/topics/points", scope.body())
        self._stream.arrived.connect(self._take)
        self._stream.ended.connect(self._all_here)
        self._stream.failed.connect(self._fail)

    def stop(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None
        self._preview.hide()

    @property
    def complete(self) -> bool:
        """Whether all points are here and drawn."""
        return self._stream is None and self.canvas.drawn

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        self._preview.hide()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _take(self, event: Json) -> None:
        if event["event"] == "points":
            self.points.add(event["documents"])
            if not self._soon.isActive():
                self._soon.start()

    def _all_here(self) -> None:
        self._stream = None
        self._soon.stop()
        self.canvas.redraw()
        self._choose_topic(self._current_topic())

    def _fail(self, error: object) -> None:
        self._stream = None
        self._session.banners.error(error)  # type: ignore[arg-type]

    def _fill(self, topics: Sequence[Topic]) -> None:
        self._filling = True
        self.tree.clear()
        self._items = {}
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        everything = QTreeWidgetItem([self.tr("All topics"), ""])
        everything.setTextAlignment(1, right)
        everything.setText(1, count_of(sum(one.size for one in topics if one.parent is None)))
        self.tree.addTopLevelItem(everything)
        for one in topics:
            item = QTreeWidgetItem([one.name, count_of(one.size)])
            item.setData(0, _TOPIC, one.id)
            item.setToolTip(0, ", ".join(one.words))
            item.setTextAlignment(1, right)
            self._items[one.id] = item
            above = self._items.get(one.parent) if one.parent is not None else None
            if above is not None:
                above.addChild(item)
            else:
                self.tree.addTopLevelItem(item)
        self.tree.setCurrentItem(everything)
        self._filling = False
        self._draw_legend()

    def _draw_legend(self) -> None:
        theme = self._session.theme
        side = theme.scaled(_SIDE_PX)
        self.tree.setIconSize(QSize(side + 2, side + 2))
        whole = Look.of(self._look.topics)
        for number, item in self._items.items():
            colour = whole.colour(number, theme.tokens)
            ratio = self.devicePixelRatioF()
            item.setIcon(0, QIcon(dot_pixmap(colour, theme.tokens.window, side, ratio)))

    # What a person does

    def _current_topic(self) -> int | None:
        item = self.tree.currentItem()
        number = item.data(0, _TOPIC) if item is not None else None
        return int(number) if number is not None else None

    def choose_topic(self, number: int | None) -> None:
        """Tell a topic from the rest and list its files; None: all again."""
        self._filling = True
        item = self._items.get(number) if number is not None else self.tree.topLevelItem(0)
        if item is not None:
            self.tree.setCurrentItem(item)
        self._filling = False
        self._choose_topic(number)

    def _tree_moved(self) -> None:
        if not self._filling:
            self._choose_topic(self._current_topic())

    def _choose_topic(self, number: int | None) -> None:
        self._look = self._look.with_lit(number)
        self.canvas.light(number)
        self.canvas.choose([])
        listed = self.points.of_topics(self._look.lit) if number is not None else []
        self.files.show_points(self.points, listed)
        self._say()

    def choose_points(self, numbers: list[int]) -> None:
        """Mark some points and list their files."""
        self.canvas.choose(numbers)
        self.files.show_points(self.points, numbers)
        self._say()

    def _say(self) -> None:
        count = len(self.files.numbers)
        self._acts.setVisible(count > 0)
        self.files.setVisible(count > 0)
        self._said.setText(
            self.tr("%n file(s)", "", count)
            if count
            else self.tr("Choose a topic, or draw a frame on the map with Shift held down.")
        )

    def _open(self, number: int) -> None:
        if number >= 0:
            self.opened.emit([self._place(number)], 0)

    def _open_picked(self) -> None:
        self.opened.emit([self._place(one) for one in self.files.picked()[:_MOST_OPENED]], 0)

    def _wish(self, kind: str, *, now: bool) -> None:
        paths = tuple(self.points.path[one] for one in self.files.picked()[:_MOST_PATHS])
        self.wished.emit(Wish(kind, Scope(paths=paths)), now)  # type: ignore[arg-type]

    def _file_menu(self, at: QPoint) -> None:
        rows = self.files.selectionModel().selectedRows()
        paths = [self.points.path[self.files.numbers[row.row()]] for row in rows]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self._open_picked)
        menu.addSeparator()
        add_file_tasks(menu, paths[:_MOST_PATHS], self.wished.emit)
        menu.popup(at)

    # The card over a point

    def _point(self, number: int, at: QPoint) -> None:
        self._hovered = (number, at)
        if self._call is not None:
            self._call.cancel()
            self._call = None
        if number < 0:
            self._wait.stop()
            self._preview.hide()
            return
        self._show_card("")
        self._wait.start()

    def _fetch_passage(self) -> None:
        number, _ = self._hovered
        if number >= 0:
            path = f"/documents/{segment(self.points.document[number])}/passages"
            call = self._session.client.get(path, limit=1)
            self._call = call.then(self._show_passage, lambda _: None)

    def _show_passage(self, value: Json) -> None:
        self._call = None
        if value["passages"] and value["document_id"] == self._hovered_document():
            self._show_card(str(value["passages"][0]["text"]))

    def _hovered_document(self) -> str:
        number, _ = self._hovered
        return self.points.document[number] if number >= 0 else ""

    def _show_card(self, text: str) -> None:
        number, at = self._hovered
        name = self._look.name(self.points.topic[number])
        place = self._place(number)
        self._preview.show_place(
            Place(place.document_id, place.path, name, text or self.points.path[number]), at
        )

    def _place(self, number: int) -> Place:
        return file_place(self.points.document[number], self.points.path[number])

    # Putting together

    def _connect(self) -> None:
        canvas, files = self.canvas, self.files
        canvas.pointed.connect(self._point)
        canvas.topic_chosen.connect(self.choose_topic)
        canvas.points_chosen.connect(self.choose_points)
        canvas.opened.connect(self._open)
        files.current.connect(canvas.point_at)
        files.opened.connect(self._open)
        files.menu_wanted.connect(self._file_menu)
        self.tree.currentItemChanged.connect(self._tree_moved)
        self._session.theme.changed.connect(self._draw_legend)

    def _lay_out(self) -> None:
        self.tree.setAccessibleName(self.tr("Topics"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        acts = FlowLayout(self._acts)
        for words, act in (
            (self.tr("Open"), self._open_picked),
            (self.tr("Summarise"), lambda: self._wish("summarise", now=True)),
            (self.tr("Tag…"), lambda: self._wish("tag", now=False)),
        ):
            button = QPushButton(words)
            button.setProperty("kind", "filter")
            button.clicked.connect(act)
            acts.addWidget(button)
        side = QFrame()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(6)
        rows.addWidget(self.tree, 3)
        rows.addWidget(self._said)
        rows.addWidget(self._acts)
        rows.addWidget(self.files, 2)
        side.setMinimumWidth(180)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self._map_side())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _map_side(self) -> QWidget:
        theme = self._session.theme
        frame = IconButton(theme, "select", self.tr("Choose files by drawing a frame (Shift)"))
        frame.setCheckable(True)
        frame.toggled.connect(lambda on: setattr(self.canvas, "framing", on))
        self.frame_button = frame
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addStretch(1)
        tools.addWidget(frame)
        for icon, name, act in (
            ("minus", self.tr("Smaller (-)"), lambda: self.canvas.zoom(1 / _ZOOM)),
            ("zoom-fit", self.tr("Show all (0)"), self.canvas.fit),
            ("plus", self.tr("Larger (+)"), lambda: self.canvas.zoom(_ZOOM)),
        ):
            button = IconButton(theme, icon, name)
            button.clicked.connect(act)
            tools.addWidget(button)
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(8, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(tools)
        rows.addWidget(self.canvas, 1)
        return made
