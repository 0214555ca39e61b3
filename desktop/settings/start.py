"""Starting with the session, staying in the tray, a key from within any program."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.background.autostart import shown
from desktop.background.background import KEEP_RUNNING, SHORTCUT, Background
from desktop.preferences import Preferences
from desktop.settings.editors import FlagEditor
from desktop.settings.rows import EditorRow, Row, Section
from desktop.widgets.labels import label
from engine.domain.errors import EngineError


class Start(Section):
    def __init__(self, preferences: Preferences, background: Background) -> None:
        super().__init__(self.tr("Start and background"))
        self._preferences = preferences
        self._background = background
        self.login = self._login_row()
        self.tray = self._tray_row()
        self.shortcut = self._shortcut_row()
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the command"))
        self.copy.clicked.connect(self._copy)
        self.bind = Row(self.tr("A key of your own"), " ", self.copy)
        self.command = label(shown(background.ask_command), "code", selectable=True)
        self.bind.hint.setText(
            self.tr(
                "Bind this command to a key in the keyboard settings of your desktop; it brings "
                "Lectern up, ready to ask."
            )
        )
        layout = self.bind.layout()
        assert layout is not None
        layout.addWidget(self.command)
        self.add(self.login, self.tray, self.shortcut, self.bind)
        background.changed.connect(self._show_tray)
        background.shortcut.state_changed.connect(self._show_shortcut)
        self._show_tray()

    def opened(self) -> None:
        self.login.editor.show(self._background.autostart.enabled())
        self._show_shortcut()

    def _login_row(self) -> EditorRow:
        name = self.tr("Start at login")
        return EditorRow(
            name,
            self.tr(
                "In the background, where it keeps up with your files. The entry is {0}."
            ).format(self._background.autostart.place),
            FlagEditor(name),
            self._background.autostart.enabled(),
            self._start_at_login,
        )

    def _tray_row(self) -> EditorRow:
        name = self.tr("Keep running when the window is closed")
        return EditorRow(
            name,
            self.tr("Lectern stays in the tray: Ask, Library, Pause and Quit are in its menu."),
            FlagEditor(name),
            self._preferences.flag(KEEP_RUNNING, default=False),
            lambda value: self._preferences.set(KEEP_RUNNING, value),
        )

    def _shortcut_row(self) -> EditorRow:
        name = self.tr("Ask from any program by a key")
        return EditorRow(
            name,
            " ",
            FlagEditor(name),
            self._preferences.flag(SHORTCUT, default=False),
            lambda value: self._preferences.set(SHORTCUT, value),
        )

    def _start_at_login(self, wanted: bool) -> None:
        self.login.content()
        try:
            self._background.start_at_login(wanted=wanted)
        except EngineError as error:
            self.login.complain(error)
        self.login.editor.show(self._background.autostart.enabled())

    def _show_tray(self) -> None:
        there = self._background.tray is not None
        self.tray.editor.widget.setEnabled(there)
        self.tray.editor.show(there and self._preferences.flag(KEEP_RUNNING, default=False))
        if not there:
            self.tray.hint.setText(
                self.tr("This desktop has no tray, so closing the window ends Lectern.")
            )

    def _show_shortcut(self) -> None:
        shortcut = self._background.shortcut
        possible = shortcut.possible
        self.shortcut.editor.widget.setEnabled(possible is not False)
        self.shortcut.editor.show(
            possible is not False and self._preferences.flag(SHORTCUT, default=False)
        )
        self.shortcut.hint.setText(self._said(possible))
        self.shortcut.hint.show()

    def _said(self, possible: bool | None) -> str:
        shortcut = self._background.shortcut
        if possible is False:
            return self.tr(
                "This desktop lets no program have a key of its own. You can bind one yourself, "
                "see below."
            )
        if shortcut.enabled and shortcut.keys:
            return self.tr("The key is {0}.").format(shortcut.keys)
        if shortcut.enabled:
            return self.tr("The key is the one you chose in the settings of your desktop.")
        return shortcut.problem or self.tr("The desktop may ask which key it is to be.")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
