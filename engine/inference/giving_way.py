"""Searches go first: whoever computes in long stretches gives way to them between two pieces.

Somebody waits for a search with the eyes on the field; a word of an answer, or a batch of an
index, may come a moment later. The trap: searches may come without a pause, so nobody waits
for longer than told, and the rest goes on, slower.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

_changed = threading.Condition()
_going_first = 0


class _Mine(threading.local):
    depth = 0


_mine = _Mine()


@contextmanager
def going_first() -> Iterator[None]:
    """Others in this process give way meanwhile."""
    global _going_first  # noqa: PLW0603 - the processor is one for all of the process
    with _changed:
        _going_first += 1
    _mine.depth += 1
    try:
        yield
    finally:
        _mine.depth -= 1
        with _changed:
            _going_first -= 1
            if not _going_first:
                _changed.notify_all()


def give_way(at_most_s: float) -> None:
    """Return when nobody goes first, or after so many seconds; at once for who does so."""
    if not _going_first or _mine.depth:
        return
    with _changed:
        _changed.wait_for(lambda: not _going_first, at_most_s)
