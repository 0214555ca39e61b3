"""Which files have been still long enough to be read.

Pure: whoever looks at a file tells what it saw and when. The trap is in the clocks: ``now``
is the wall clock, which can jump, and a file's time may come from another machine's clock
and lie in the future. So a time is believed only when it lies in the past, and once a file was
seen to change, waiting is counted from when we first saw it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class _Waiting:
    size: int
    mtime_ns: int
    since: float  # how long it has been like this
    first: float  # when it was first seen at all


class Settling:
    """Files that change at the moment, each until it has been still for ``quiet_s``.

    One that never is (a log) is taken as it stands every ``patience_s``.
    """

    def __init__(self, *, quiet_s: float = 0.5, patience_s: float = 60.0) -> None:
        self.quiet_s = quiet_s
        self.patience_s = patience_s
        self._waiting: dict[str, _Waiting] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def observe(self, path: str, size: int, mtime_ns: int, now: float) -> bool:
        """Tell what the file looks like now; True when it can be taken, and is forgotten.

        ``now`` is the wall clock in seconds.
        """
        waiting = self._waiting.get(path)
        if waiting is None:
            since = min(now, mtime_ns / 1e9)
            if now - since > self.quiet_s:
                return True
            self._waiting[path] = _Waiting(size, mtime_ns, since, now)
            return False
        if now < waiting.since:  # the clock was set back
            waiting.since = waiting.first = now
        if (size, mtime_ns) != (waiting.size, waiting.mtime_ns):
            waiting.size, waiting.mtime_ns, waiting.since = size, mtime_ns, now
        if now - waiting.since < self.quiet_s and now - waiting.first < self.patience_s:
            return False
        del self._waiting[path]
        return True

    def forget(self, path: str) -> None:
        """The file is gone, or nobody wants it any more."""
        self._waiting.pop(path, None)

    def due(self, now: float) -> tuple[str, ...]:
        """The files to look at again: they were seen as they are ``quiet_s`` ago."""
        return tuple(p for p, w in self._waiting.items() if self._wait_s(w, now) <= 0)

    def next_due_s(self, now: float) -> float | None:
        """Seconds until :meth:`due` has something to say; None when nothing waits."""
        waits = [self._wait_s(waiting, now) for waiting in self._waiting.values()]
        return max(0.0, min(waits)) if waits else None

    def _wait_s(self, waiting: _Waiting, now: float) -> float:
        if now < waiting.since:
            return 0.0
        return waiting.since + self.quiet_s - now
