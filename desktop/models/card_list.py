"""A column of cards that follows a list: what stays keeps its card, and with it the focus.

The trap: a card costs some milliseconds to make, and there are dozens; so one is made at a time,
between what a person does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

T = TypeVar("T")
C = TypeVar("C", bound="QWidget")


class CardList(QWidget, Generic[T, C]):
    """``make`` builds the card of a value, ``show`` brings it up to date, ``key`` tells values
    apart."""

    def __init__(
        self,
        key: Callable[[T], str],
        make: Callable[[T], C],
        show: Callable[[C, T], object],
    ) -> None:
        super().__init__()
        self._key, self._make, self._show = key, make, show
        self._cards: dict[str, C] = {}
        self._missing: list[T] = []
        self._order: list[str] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._make_one)

    def show_values(self, values: Sequence[T]) -> None:
        self._order = [self._key(value) for value in values]
        for key in set(self._cards) - set(self._order):
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()
        self._missing = []
        for value in values:
            card_here = self._cards.get(self._key(value))
            if card_here is None:
                self._missing.append(value)
            else:
                self._show(card_here, value)
        if self._missing:
            self._next.start()

    def card(self, key: str) -> C | None:
        return self._cards.get(key)

    def cards(self) -> list[C]:
        return [self._cards[key] for key in self._order if key in self._cards]

    def _make_one(self) -> None:
        if not self._missing:
            self._next.stop()
            return
        value = self._missing.pop(0)
        key = self._key(value)
        card = self._make(value)
        self._show(card, value)
        before = sum(other in self._cards for other in self._order[: self._order.index(key)])
        self._cards[key] = card
        self._rows.insertWidget(before, card)
