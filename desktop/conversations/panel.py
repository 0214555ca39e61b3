"""The conversations beside the talk: found, opened, renamed, pinned, exported, deleted."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
)

from desktop.conversations.delegate import ConversationDelegate
from desktop.conversations.model import ROLE, ConversationList
from desktop.engine.calls import Json
from desktop.session import Session
from desktop.tasks.wish import Wish
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label

if TYPE_CHECKING:
    from desktop.conversations.export import Exporting

_DEBOUNCE_MS = 180


class ConversationsPanel(QFrame):
    """``opened`` carries a conversation and the number of the turn to show (0: the last);
    ``new`` asks for a new one; ``changed`` carries a conversation that was renamed, ``gone`` the
    id of one that was deleted, ``task_wanted`` what is to be done with one, and whether at once."""

    opened = Signal(object, int)
    new = Signal()
    changed = Signal(object)
    gone = Signal(str)
    task_wanted = Signal(object, bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._wanted: str | None = None
        self._deleted, self._late = False, False
        self.list = ConversationList(session.client)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search conversations"))
        self.search.setAccessibleName(self.tr("Search conversations"))
        self.search.setClearButtonEnabled(True)
        self._delegate = ConversationDelegate(session.theme)
        self.view = self._build_view()
        self._empty = label("", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()
        self._lay_out()
        self._wait = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._wait.timeout.connect(self._look)
        self.search.textChanged.connect(self._wait.start)
        self.list.renamed.connect(self._rename)
        self.list.failed.connect(session.banners.error)
        self.list.refreshed.connect(self._show_list)
        self._delegate.closeEditor.connect(self._edited)
        session.client.connected.connect(self.refresh)
        session.theme.changed.connect(self.view.doItemsLayout)
        for keys, act in (("F2", self._edit), ("Delete", self._delete), ("Ctrl+P", self._pin)):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    @cached_property
    def exporting(self) -> Exporting:
        from desktop.conversations.export import Exporting

        return Exporting(self._session, self)

    # What others ask of it

    def show_current(self, identity: str | None) -> None:
        """Mark the conversation that the page shows."""
        self._delegate.shown = identity
        self._wanted = identity
        self._select()
        self.view.viewport().update()

    def stop(self) -> None:
        """The window closes: what is being written is written no further."""
        if "exporting" in self.__dict__:
            self.exporting.stop()

    def refresh(self) -> None:
        """A conversation was begun, continued or changed. A title that is being typed is left
        in peace."""
        self._late = self.view.state() == QAbstractItemView.State.EditingState
        if not self._late:
            self.list.refresh()

    def current(self) -> Json | None:
        """The conversation that is chosen in the list."""
        index = self.view.currentIndex()
        return index.data(ROLE) if index.isValid() else None

    def menu_for(self, conversation: Json) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._deleted:
            menu.addAction(self.tr("Bring back"), lambda: self._undelete(conversation["id"]))
            return menu
        menu.addAction(self.tr("Rename\tF2"), self._edit)
        pin = self.tr("Unpin\tCtrl+P") if conversation["pinned"] else self.tr("Pin\tCtrl+P")
        menu.addAction(pin, self._pin)
        menu.addAction(self.tr("Summarise"), lambda: self._summarise(conversation))
        exports = menu.addMenu(self.tr("Export"))
        for kind, name in (
            ("markdown", self.tr("As Markdown…")),
            ("html", self.tr("As a web page…")),
            ("pdf", self.tr("As PDF…")),
        ):
            exports.addAction(name, partial(self.exporting.ask_where, conversation, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Delete\tDel"), self._delete)
        return menu

    # What a person does

    def _look(self) -> None:
        self.list.look_for(self.search.text(), deleted=self._deleted)

    def _open(self, index: QModelIndex) -> None:
        conversation = index.data(ROLE)
        if conversation is not None and not self._deleted:
            self.opened.emit(conversation, conversation.get("number", 0))

    def _edit(self) -> None:
        index = self.view.currentIndex()
        if index.isValid() and not self._deleted:
            self.view.edit(index)

    def _edited(self) -> None:
        if self._late:
            QTimer.singleShot(0, self, self.refresh)

    def _rename(self, identity: str, title: str) -> None:
        call = self._session.client.patch(f"/conversations/{identity}", {"title": title})
        call.then(self._took, self._failed)

    def _pin(self) -> None:
        one = self.current()
        if one is not None and not self._deleted:
            body = {"pinned": not one["pinned"]}
            call = self._session.client.patch(f"/conversations/{one['id']}", body)
            call.then(self._took, self._failed)

    def _delete(self) -> None:
        one = self.current()
        if one is None or self._deleted:
            return

        def done(_: Json) -> None:
            said = self.tr("“{0}” was deleted.").format(one["title"])
            self._session.banners.undo(said, lambda: self._undelete(one["id"]))
            self.gone.emit(one["id"])
            self.refresh()

        call = self._session.client.delete(f"/conversations/{one['id']}")
        call.then(done, self._failed)

    def _undelete(self, identity: str) -> None:
        call = self._session.client.post(f"/conversations/{identity}/undelete")
        call.then(self._took, self._failed)

    def _took(self, conversation: Json) -> None:
        self.refresh()
        self.changed.emit(conversation)

    def _failed(self, error: object) -> None:
        self._session.banners.error(error)  # type: ignore[arg-type]
        self.refresh()

    def _menu_at(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            self.menu_for(index.data(ROLE)).popup(self.view.viewport().mapToGlobal(at))

    def _summarise(self, conversation: Json) -> None:
        title = {"title": conversation["title"]}
        self.task_wanted.emit(Wish("summarise", chat=conversation["id"], options=title), True)

    def _more(self) -> None:
        """What can be done with the chosen one, and with the list."""
        one = self.current()
        menu = self.menu_for(one) if one is not None else QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not menu.isEmpty():
            menu.addSeparator()
        deleted = menu.addAction(self.tr("Show deleted conversations"), self._toggle_deleted)
        deleted.setCheckable(True)
        deleted.setChecked(self._deleted)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _toggle_deleted(self) -> None:
        self._deleted = not self._deleted
        self.search.setEnabled(not self._deleted)
        self.search.clear()
        self._look()

    # Parts

    def _show_list(self) -> None:
        count = self.list.rowCount()
        self.view.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        if self.list.searching:
            said = self.tr("No conversation has these words.")
        elif self._deleted:
            said = self.tr("No conversation was deleted in the last month.")
        else:
            said = self.tr("Your conversations will be listed here.")
        self._empty.setText(said)
        self._title.setText(
            self.tr("Deleted conversations") if self._deleted else self.tr("Conversations")
        )
        self._select()

    def _select(self) -> None:
        row = self.list.row_of(self._wanted)
        if row >= 0 and not self.view.hasFocus():
            index = self.list.index(row)
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _build_view(self) -> QListView:
        view = QListView()
        view.setModel(self.list)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(self.tr("Conversations"))
        view.setProperty("kind", "plain")
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu_at)
        view.clicked.connect(self._open)
        view.installEventFilter(self)
        return view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter opens; the Menu key asks for the menu of the chosen row, wherever the mouse is."""
        if event.type() == QEvent.Type.KeyPress and watched is self.view:
            key = event.key()  # type: ignore[attr-defined]
            editing = self.view.state() == QAbstractItemView.State.EditingState
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
                self._open(self.view.currentIndex())
                return True
            if key == Qt.Key.Key_Menu and (one := self.current()) is not None:
                area = self.view.visualRect(self.view.currentIndex())
                self.menu_for(one).popup(self.view.viewport().mapToGlobal(area.center()))
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        theme = self._session.theme
        self._title = label(self.tr("Conversations"), "strong", wrap=False)
        begin = IconButton(theme, "new-chat", self.tr("New conversation (Ctrl+N)"))
        begin.clicked.connect(self.new)
        self.more = IconButton(theme, "more", self.tr("More about conversations"))
        self.more.clicked.connect(self._more)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(begin)
        head.addWidget(self.more)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 6)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self.search)
        rows.addWidget(self._empty, 1)
        rows.addWidget(self.view, 10)
        self.setMinimumWidth(200)
