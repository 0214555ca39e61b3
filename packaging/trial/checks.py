"""What must hold, or the trial ends there."""

from __future__ import annotations

import time
from collections.abc import Callable


def must(condition: object, what: str) -> None:
    if not condition:
        raise SystemExit(f"FAILED: {what}")


def wait_for(look: Callable[[], object], seconds: float, what: str) -> bool:
    deadline = time.monotonic() + seconds
    while not look():
        must(time.monotonic() < deadline, what)
        time.sleep(0.05)
    return True
