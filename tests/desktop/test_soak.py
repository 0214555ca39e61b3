"""Signals are emitted without end: PySide6 6.12.0 lost a reference to True at each emit, and the
interpreter ended after a few hundred."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

EMITS = 20_000


class Told(QObject):
    flag = Signal(bool)
    value = Signal(object)
    words = Signal(str, int)


def test_twenty_thousand_emits_lose_no_reference() -> None:
    told, heard = Told(), [0]

    def count(*_: object) -> None:
        heard[0] += 1

    for signal in (told.flag, told.value, told.words):
        signal.connect(count)
    held = object()
    before = sys.getrefcount(True), sys.getrefcount(held)
    for number in range(EMITS):
        told.flag.emit(True)
        told.value.emit(held)
        told.words.emit("token", number)
    after = sys.getrefcount(True), sys.getrefcount(held)
    assert heard[0] == 3 * EMITS
    assert abs(after[0] - before[0]) < 100
    assert after[1] == before[1]
