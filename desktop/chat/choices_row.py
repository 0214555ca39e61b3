"""Under the field: where to look, how to answer, with which model. Each a quiet button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.chat.options import Options
from desktop.engine.calls import Json
from desktop.words import count_of

_LONGEST_NAME = 28
_TOLD = 12  # files in the tooltip


class ChoicesRow(QWidget):
    """``chosen`` carries the new :class:`Options`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.options = Options()
        self._collections: tuple[str, ...] = ()
        self._models: tuple[str, ...] = ()
        self.where = self._button(self.tr("Where to look"), self._fill_where)
        self.how = self._button(self.tr("How to answer"), self._fill_how)
        self.model = self._button(self.tr("Model"), self._fill_models)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.where, self.how, self.model):
            row.addWidget(button)
        row.addStretch(1)
        self.show_options(self.options)

    def show_options(self, options: Options) -> None:
        self.options = options
        self._say(self.where, self._where())
        self._say(self.how, self._how())
        self._say(self.model, options.model or self.tr("Usual model"))

    def know_collections(self, names: Sequence[str]) -> None:
        self._collections = tuple(sorted(set(names)))

    def know_models(self, models: Sequence[Json]) -> None:
        self._models = tuple(one["name"] for one in models if one["kind"] == "generator")

    # What the buttons say

    def _where(self) -> str:
        options = self.options
        if options.file is not None:
            return self.tr("Only {0}").format(self._named(options.file))
        if options.collection is not None:
            return self.tr("Only {0}").format(options.collection)
        return self.tr("All files")

    def _named(self, file: str) -> str:
        """One by its name, of several how many."""
        several = file.count("\n") + 1
        if several > 1:
            return self.tr("{0} files").format(count_of(several))
        return PurePath(file).name or file

    def _how(self) -> str:
        options = self.options
        said = {"quote": self.tr("Quotes only"), "compose": self.tr("Written by the model")}.get(
            options.mode or "", self.tr("Usual answers")
        )
        if options.strict:
            said = self.tr("{0}, strict").format(said)
        if options.every:
            said = self.tr("{0}, over every file").format(said)
        return said

    def _say(self, button: QPushButton, text: str) -> None:
        short = text
        if len(text) > _LONGEST_NAME:
            half = _LONGEST_NAME // 2
            short = f"{text[:half]}…{text[-half:]}"
        button.setText(f"{short.replace('&', '&&')} ▾")
        what = button.property("what")
        button.setAccessibleName(f"{what}: {text}")
        button.setToolTip(self._files() or what if button is self.where else what)

    def _files(self) -> str:
        """A line for each, as far as a tooltip goes."""
        lines = (self.options.file or "").split("\n")
        return "\n".join([*lines[:_TOLD], *["…"] * (len(lines) > _TOLD)])

    # What they offer

    def _fill_where(self, menu: QMenu) -> None:
        options = self.options
        every = replace(options, collection=None, file=None)
        self._choice(menu, self.tr("All files"), every)
        for name in self._collections:
            self._choice(menu, name, replace(options, collection=name, file=None))
        if options.file is not None:
            menu.addSeparator()
            several = "\n" in options.file
            self._choice(menu, self._where() if several else options.file, options)
        menu.addSeparator()
        menu.addAction(self.tr("Only one folder…"), self._choose_folder)
        menu.addAction(self.tr("Only one file…"), self._choose_file)

    def _fill_how(self, menu: QMenu) -> None:
        options = self.options
        for mode, name in (
            (None, self.tr("As the settings say")),
            ("quote", self.tr("Only quote the files")),
            ("compose", self.tr("Let the model write")),
        ):
            self._choice(menu, name, replace(options, mode=mode))
        menu.addSeparator()
        strict = menu.addAction(self.tr("Leave out what the files do not support"))
        strict.setCheckable(True)
        strict.setChecked(bool(options.strict))
        strict.triggered.connect(
            lambda checked: self._choose(replace(options, strict=checked or None))
        )
        menu.addSeparator()
        for every, name in (
            (None, self.tr("Go through every file when the question asks for all")),
            (True, self.tr("Always go through every file")),
            (False, self.tr("Never go through every file")),
        ):
            self._choice(menu, name, replace(options, every=every), "every")

    def _fill_models(self, menu: QMenu) -> None:
        self._choice(menu, self.tr("The model of the settings"), replace(self.options, model=None))
        for name in self._models:
            self._choice(menu, name, replace(self.options, model=name))

    def _choice(self, menu: QMenu, name: str, options: Options, group: str = "") -> None:
        action = QAction(name.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(options == self.options)
        self._group(menu, group).addAction(action)
        action.triggered.connect(lambda: self._choose(options))
        menu.addAction(action)

    def _group(self, menu: QMenu, name: str) -> QActionGroup:
        for group in menu.findChildren(QActionGroup):
            if group.objectName() == name:
                return group
        group = QActionGroup(menu)
        group.setObjectName(name)
        return group

    # What is chosen

    def _choose(self, options: Options) -> None:
        self.show_options(options)
        self.chosen.emit(options)

    def _choose_folder(self) -> None:
        self._restrict(QFileDialog.getExistingDirectory(self, self.tr("Only one folder")))

    def _choose_file(self) -> None:
        self._restrict(QFileDialog.getOpenFileName(self, self.tr("Only one file"))[0])

    def _restrict(self, path: str) -> None:
        if path:
            self._choose(replace(self.options, file=path, collection=None))

    def _button(self, what: str, fill: Callable[[QMenu], Any]) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "choice")
        button.setProperty("what", what)
        menu = QMenu(button)

        def refill() -> None:
            menu.clear()
            for group in menu.findChildren(QActionGroup):
                group.setParent(None)
            fill(menu)

        menu.aboutToShow.connect(refill)
        button.setMenu(menu)
        return button
