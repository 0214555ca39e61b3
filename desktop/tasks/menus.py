"""What menus of files and passages offer: the tasks that can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop.tasks.wish import Scope, Wish
from desktop.viewer.place import Place

translate = QCoreApplication.translate

Ask = Callable[[Wish, bool], object]  # the wish, and whether it is begun without a form


def add_file_tasks(menu: QMenu, paths: Sequence[str], ask: Ask) -> None:
    """For some files of the library."""
    scope = Scope(paths=tuple(paths))
    _add(menu, translate("tasks", "Summarise"), Wish("summarise", scope), ask, now=True)
    _add(menu, translate("tasks", "Translate…"), Wish("translate", scope), ask)
    _add(menu, translate("tasks", "Rewrite…"), Wish("rewrite", scope), ask)
    _add(menu, translate("tasks", "Extract a table…"), Wish("extract", scope), ask)
    if len(paths) == 1:
        alike = Wish("duplicates", options={"only": paths[0]})
        _add(menu, translate("tasks", "Find copies and versions"), alike, ask, now=True)
    _add(menu, translate("tasks", "Tag…"), Wish("tag", scope), ask)


def add_folder_tasks(menu: QMenu, scope: Scope, ask: Ask) -> None:
    """For a folder or a collection."""
    for text, wish in (
        (translate("tasks", "Summarise"), Wish("summarise", scope)),
        (translate("tasks", "Topics"), Wish("topics", scope)),
        (translate("tasks", "Duplicates and versions"), Wish("duplicates", scope)),
        (translate("tasks", "What changed"), Wish("changes", scope)),
    ):
        _add(menu, text, wish, ask, now=True)
    _add(menu, translate("tasks", "Extract a table…"), Wish("extract", scope), ask)
    _add(menu, translate("tasks", "Labels…"), Wish("classify", scope), ask)
    _add(menu, translate("tasks", "Tag…"), Wish("tag", scope), ask)


def add_passage_tasks(menu: QMenu, place: Place, text: str, ask: Ask) -> None:
    """For a passage, or what is selected in a document."""
    scope = Scope(paths=(place.path,))
    _add(
        menu, translate("tasks", "Summarise this document"), Wish("summarise", scope), ask, now=True
    )
    if text.strip():
        for words, wish in (
            (translate("tasks", "Translate this passage…"), Wish("translate", text=text)),
            (translate("tasks", "Rewrite this passage…"), Wish("rewrite", text=text)),
        ):
            _add(menu, words, wish, ask)


def _add(menu: QMenu, text: str, wish: Wish, ask: Ask, *, now: bool = False) -> None:
    menu.addAction(text, lambda: ask(wish, now))
