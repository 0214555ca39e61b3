"""How long work in the background gives way to other programs."""

from __future__ import annotations

import time
from collections.abc import Callable

from engine.indexing.pace import Pace


def resting(*, polite: bool) -> Callable[[float], None]:
    """Sleeps after a stretch of work, in proportion to it, on battery or a busy machine; and, if
    ``polite``, lowers the process's priority, as indexing does."""
    pace = Pace(polite=polite)

    def rest(worked_s: float) -> None:
        time.sleep(pace.rest_s(worked_s))

    return rest
