"""What all views of a source have in common: the panel drives them through this."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.viewer.place import Place


class SourceView(QWidget):
    """One document on show. ``found`` tells of a search: the number of the match that is shown
    (0: none yet), how many there are, whether there may be more. ``broken`` carries a reason in
    words: the view cannot show this document after all. ``standing`` says where one is now."""

    found = Signal(int, int, bool)
    broken = Signal(str)
    standing = Signal(str)
    can_zoom = True
    can_fit = False

    def show_places(self, places: Sequence[Place], current: int) -> None:
        """Mark the places of this document and bring ``places[current]`` into view."""
        raise NotImplementedError

    def zoom(self, steps: int) -> None:
        """Larger (``steps`` > 0) or smaller."""

    def zoom_fit(self) -> None:
        """The usual size: pages to the width of the view, text as in the preferences."""

    def search(self, query: str) -> None:
        """Look for ``query``; "" ends the search."""
        raise NotImplementedError

    def step(self, direction: int) -> None:
        """Go to the next match (1) or the one before (-1), round the end."""
        raise NotImplementedError

    def selected_text(self) -> str:
        return ""

    def stop(self) -> None:
        """Give up what is under way; the view is about to be thrown away."""
