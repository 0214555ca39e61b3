"""The lines of a PDF page in the order in which they are read.

A page's content is nearly always written in that order, columns included, so it is kept; only
what was drawn late, such as all tables after all text, is put where it stands. The trap: a
second column also begins above where the first ended, but it fits into no gap of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from engine.readers.pdf.lines import Line

_MOST_RUNS = 80  # a page with more is a drawing
_LARGE_GAP = 5  # times the letters' size
_MOST_FEET = 3  # lines


class Run:
    """Lines that lead downwards, and the room they take; lines from right to left, which are
    mirrored, count where they are seen."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.top = max(line.top for line in lines)
        self.bottom = min(line.bottom for line in lines)
        self.left = min(map(_left, lines))
        self.right = max(map(_right, lines))

    def is_above(self, other: Run) -> bool:
        return self.bottom > other.top

    def overlaps(self, other: Run) -> bool:
        """Whether one stands over the other, not beside it."""
        return max(self.left, other.left) < min(self.right, other.right)

    def fits_between(self, above: Line, below: Line) -> bool:
        return (
            above.bottom > self.top
            and self.bottom > below.top
            and all(
                _left(line) < self.right and _right(line) > self.left for line in (above, below)
            )
        )


def in_reading_order(page: list[Line]) -> list[Line]:
    runs = list(_runs(page))
    if not 1 < len(runs) <= _MOST_RUNS:
        return page
    placed: list[Run] = []
    foot: list[Line] = []
    for number, run in enumerate(runs):
        start = _foot(run, runs[:number], runs[number + 1 :])
        foot += run.lines[start:]
        if start:
            _put(Run(run.lines[:start]), placed)
    body = (line for run in placed for line in run.lines)
    return [*body, *sorted(foot, key=lambda line: -line.top)]


def _runs(page: list[Line]) -> Iterator[Run]:
    lines: list[Line] = []
    for line in page:
        if lines and line.top > lines[-1].top + 0.5 * line.size:
            yield Run(lines)
            lines = []
        lines.append(line)
    if lines:
        yield Run(lines)


def _foot(run: Run, earlier: list[Run], later: list[Run]) -> int:
    """Where, in ``run``, the foot of the page begins: after a large gap, below all that is
    drawn later, and above nothing that was drawn before."""
    if any(run.is_above(other) and run.overlaps(other) for other in earlier):
        return len(run.lines)
    lines = run.lines
    for at in range(max(0, len(lines) - _MOST_FEET), len(lines)):
        falls = not at or lines[at - 1].bottom - lines[at].top > _LARGE_GAP * lines[at].size
        if later and falls and _is_under(Run(lines[at:]), later):
            return at
    return len(lines)


def _is_under(foot: Run, later: list[Run]) -> bool:
    """Whether all that is drawn later stands above ``foot``, or beside it."""
    if not all(run.is_above(foot) or run.top <= foot.top + 1 for run in later):
        return False
    return any(run.is_above(foot) and run.overlaps(foot) for run in later)


def _put(run: Run, placed: list[Run]) -> None:
    """Put ``run`` above the runs that it stands over, into a gap, or at the end."""
    for at, other in enumerate(placed):
        if run.overlaps(other) and all(run.is_above(each) for each in placed[at:]):
            placed.insert(at, run)
            return
    for at, other in enumerate(placed):
        following = placed[at + 1].lines[:1] if at + 1 < len(placed) else []
        for row, (above, below) in enumerate(pairwise([*other.lines, *following]), start=1):
            if run.fits_between(above, below):
                halves = other.lines[:row], run.lines, other.lines[row:]
                placed[at : at + 1] = [Run(lines) for lines in halves if lines]
                return
    placed.append(run)


def _left(line: Line) -> float:
    return min(abs(line.left), abs(line.right))


def _right(line: Line) -> float:
    return max(abs(line.left), abs(line.right))
