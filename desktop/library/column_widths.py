"""The widths of a table's columns, kept from one start of the window to the next.

The trap: a column may have come or gone since they were kept, and a hand may have been at the
file; so only whole lists of sensible widths are taken.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHeaderView

from desktop.preferences import Preferences

_NARROWEST, _WIDEST = 24, 2000  # pixels


def keep_widths(header: QHeaderView, preferences: Preferences, name: str) -> None:
    """Give the columns the widths kept as ``name``, and keep what a person makes of them.

    The last column takes what is left, so it has no width of its own.
    """
    kept = _widths(preferences.text(name))
    if len(kept) == header.count() - 1:
        for column, width in enumerate(kept):
            header.resizeSection(column, width)
    header.sectionResized.connect(partial(_keep, header, preferences, name))


def _keep(header: QHeaderView, preferences: Preferences, name: str, *_: int) -> None:
    widths = (str(header.sectionSize(column)) for column in range(header.count() - 1))
    preferences.set(name, " ".join(widths))


def _widths(text: str) -> list[int]:
    try:
        widths = [int(word) for word in text.split()]
    except ValueError:
        return []
    return widths if all(_NARROWEST <= width <= _WIDEST for width in widths) else []
