"""Answers to a question that is asked again and again, in the order of the asking.

The trap: calls travel beside each other, and what was true before may be told after what is true
now. So an answer that is older than the one that was taken last is dropped.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.engine.calls import Call, Json


class Newest:
    """``take`` gets the answers, none after a newer one."""

    def __init__(self, take: Callable[[Json], object]) -> None:
        self._take = take
        self._asked = self._taken = 0

    def of(self, call: Call) -> Call:
        """Wait for this one, too."""
        self._asked += 1
        number = self._asked
        call.done.connect(lambda value: self._arrive(number, value))
        return call

    def _arrive(self, number: int, value: Json) -> None:
        if number > self._taken:
            self._taken = number
            self._take(value)
