"""Who goes first, and who waits for them."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from engine.inference.giving_way import give_way, going_first


def test_nobody_waits_when_nobody_goes_first() -> None:
    with ThreadPoolExecutor(1) as other:
        other.submit(give_way, 600.0).result(timeout=60)


def test_others_wait_until_the_last_one_is_done() -> None:
    said: list[str] = []

    def works() -> None:
        give_way(600.0)
        said.append("works")

    with ThreadPoolExecutor(1) as other:
        with going_first(), going_first():
            waiting = other.submit(works)
            time.sleep(0.05)
            said.append("first")
        waiting.result(timeout=60)
    assert said == ["first", "works"]


def test_whoever_goes_first_does_not_wait_for_itself() -> None:
    with going_first():
        give_way(600.0)


def test_searches_without_end_hold_nobody_up() -> None:
    over = threading.Event()

    def searches() -> None:
        with going_first():
            over.wait(60)

    with ThreadPoolExecutor(1) as other:
        searching = other.submit(searches)
        give_way(0.01)
        over.set()
        searching.result(timeout=60)


def test_an_error_lets_the_others_go_on() -> None:
    try:
        with going_first():
            raise ValueError
    except ValueError:
        give_way(600.0)
