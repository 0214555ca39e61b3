from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.engine.calls import Call, Json
from desktop.engine.newest import Newest


def test_an_answer_that_is_older_than_the_last_is_dropped(qapp: QApplication) -> None:
    taken: list[Json] = []
    newest = Newest(taken.append)
    parent = QObject()
    first, second, third = (newest.of(Call(parent)) for _ in range(3))
    second.done.emit({"number": 2})
    first.done.emit({"number": 1})
    third.done.emit({"number": 3})
    assert [one["number"] for one in taken] == [2, 3]
