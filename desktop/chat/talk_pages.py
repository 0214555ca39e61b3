"""What stands above the field: the talk, or what is said where there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

_LEAST_TALK = 40  # pixels


class TalkPages(QStackedWidget):
    """The field and what is found have their height first; the talk has the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(_LEAST_TALK)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return False
