"""Ctrl+C and SIGTERM ask long work to stop at its next safe point; a second Ctrl+C insists."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from engine.domain.cancel import CancelToken


@contextmanager
def interruptible() -> Iterator[CancelToken]:
    token = CancelToken()

    def stop(number: int, _frame: FrameType | None) -> None:
        if token.cancelled and number == signal.SIGINT:
            raise KeyboardInterrupt
        token.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
