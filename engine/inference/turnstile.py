"""A lock that lets callers through in the order they came.

A plain lock wakes whoever is lucky; with several programs asking at once, one could wait for
ever behind others that came later.
"""

from __future__ import annotations

from collections import deque
from threading import Lock

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled

_LOOK_EVERY_S = 0.1


class Turnstile:
    """``acquire`` and ``release`` as of a lock. Not re-entrant."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._waiting: deque[Lock] = deque()
        self._taken = False

    def acquire(self, cancel: CancelToken | None = None) -> None:
        """Wait for our turn; raises :class:`Cancelled` when that is cancelled first."""
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            turn = Lock()
            turn.acquire()
            self._waiting.append(turn)
        while not turn.acquire(timeout=_LOOK_EVERY_S):
            if cancel is not None and cancel.cancelled:
                self._give_up(turn)
                raise Cancelled

    def release(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()  # it is taken by the next one at once
            else:
                self._taken = False

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _give_up(self, turn: Lock) -> None:
        with self._guard:
            if turn in self._waiting:
                self._waiting.remove(turn)
                return
        self.release()  # our turn came in this very moment
