from __future__ import annotations

import time
from threading import Thread

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.inference.turnstile import Turnstile


def waiting(turnstile: Turnstile) -> int:
    return len(turnstile._waiting)


def queue_up(turnstile: Turnstile, served: list[int], number: int) -> Thread:
    def come() -> None:
        with turnstile:
            served.append(number)

    thread = Thread(target=come)
    before = waiting(turnstile)
    thread.start()
    while waiting(turnstile) == before:
        time.sleep(0.001)
    return thread


def test_callers_are_served_in_the_order_they_came() -> None:
    turnstile = Turnstile()
    served: list[int] = []
    turnstile.acquire()
    threads = [queue_up(turnstile, served, number) for number in range(20)]
    turnstile.release()
    for thread in threads:
        thread.join(10)
    assert served == list(range(20))
    turnstile.acquire()  # it is free again


def test_whoever_gives_up_holds_nobody() -> None:
    turnstile = Turnstile()
    served: list[int] = []
    turnstile.acquire()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        turnstile.acquire(cancel)
    thread = queue_up(turnstile, served, 1)
    turnstile.release()
    thread.join(10)
    assert served == [1]
