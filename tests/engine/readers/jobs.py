"""What the workers of the sandbox tests do: misbehave in every way a parser can."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from typing import Any

from engine.domain.errors import ReadError


class Trap:
    """A pickle of this runs code of the sender's where it is loaded."""

    def __reduce__(self) -> tuple[Any, ...]:
        return exec, ("import os; os.environ['TRAPPED'] = '1'",)


def misbehave(request: str) -> Iterator[Any]:
    """One result, or as many as ``count N`` asks for; ``half`` crashes after the second."""
    if request.startswith("count"):
        for number in range(int(request.split()[1])):
            yield str(number)
        return
    if request == "trap":
        yield Trap()
    if request == "half":
        yield from "ab"
        os.kill(os.getpid(), signal.SIGSEGV)
    yield answer(request)


def answer(request: str) -> str:
    if request == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if request == "exit":
        os._exit(3)
    if request == "hang":
        time.sleep(600)
    if request == "bug":
        raise KeyError(request)
    if request == "skip":
        raise ReadError("empty", "This file is empty.", "Fill it.", skipped=True)
    if request.startswith("eat"):
        held = []
        while len(held) < int(request[3:]):
            held.append(b"x" * 2**20)
        return "ate"
    if request == "pid":
        return str(os.getpid())
    return request.upper()
