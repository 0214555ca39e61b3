"""Progress of long work on stderr: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from pathlib import PurePath
from types import TracebackType
from typing import Self

from engine.cli.output import duration, one_line, rate, tell, visible
from engine.domain.events import Progress, Surveyed
from engine.domain.tasks import Working

_LINE_EVERY_S = 5.0
_NAME_WIDTH = 32


class Bar:
    """A line on the terminal that is drawn over and over; elsewhere a line now and then. A
    context manager that leaves the terminal clean."""

    def __init__(self) -> None:
        self._bar_width = 0
        self._on_terminal = sys.stderr.isatty()
        self._line_at = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def show(self, done: int, total: int | None, text: str) -> None:
        if self._on_terminal:
            self._draw(f"{_bar(done, total or 0)} {text}")
        elif time.monotonic() - self._line_at >= _LINE_EVERY_S:
            self._line_at = time.monotonic()
            tell(text)

    def clear(self) -> None:
        """Before something else is written."""
        if self._bar_width:
            sys.stderr.write("\r" + " " * self._bar_width + "\r")
            sys.stderr.flush()
            self._bar_width = 0

    def _draw(self, text: str) -> None:
        import shutil

        line = visible(text)[: shutil.get_terminal_size().columns - 1]
        sys.stderr.write("\r" + line.ljust(self._bar_width))
        sys.stderr.flush()
        self._bar_width = len(line)


class ProgressDisplay:
    """Shows :class:`Progress`, :class:`Surveyed` and :class:`Working`; a context manager too."""

    def __init__(self, noun: str = "files") -> None:
        """``noun`` names what is counted."""
        self._noun = noun
        self._bar = Bar()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def show(self, progress: Progress | Surveyed | Working) -> None:
        if isinstance(progress, Surveyed):
            text = _surveyed(progress)
        elif isinstance(progress, Working):
            text = _working(progress)
        else:
            text = _describe(progress, self._noun)
        self._bar.show(progress.done, progress.total, text)

    def clear(self) -> None:
        """Before something else is written."""
        self._bar.clear()


def _describe(progress: Progress, noun: str) -> str:
    parts = [f"{progress.done:,} of {progress.total:,} {noun}"]
    if progress.paused:
        parts.append("paused; “resume” goes on")
    else:
        if progress.rate:
            parts.append(rate(progress.rate))
        if progress.eta_s is not None and progress.done < progress.total:
            parts.append(f"about {duration(progress.eta_s)} left")
        if progress.current:
            parts.append(_current(progress))
    return " · ".join(parts)


def _current(progress: Progress) -> str:
    name = one_line(PurePath(progress.current).name)[:_NAME_WIDTH]
    return f"{name} {progress.share:.0%}" if progress.share else name


def _surveyed(progress: Surveyed) -> str:
    name = one_line(PurePath(progress.current).name)[:_NAME_WIDTH]
    return f"read {progress.done:,} of {progress.total:,} files{f' · {name}' if name else ''}"


def _working(progress: Working) -> str:
    left = f" · about {duration(progress.eta_s)} left" if progress.eta_s is not None else ""
    return f"{progress.stage}: {progress.done:,} of {progress.total:,}{left}"


def _bar(done: int, total: int, width: int = 24) -> str:
    filled = width * done // max(total, 1)
    return "[" + "█" * filled + "░" * (width - filled) + "]"
