"""The lines of a PDF page in the order in which they are read.

A page's content is nearly always written in that order, columns included, so it is kept; only
what was drawn late, such as all tables after all text, is put where it stands. The trap: a
second column also begins above where the first ended, but it fits into no gap of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from engine.readers.pdf_lines import Line

_MOST_RUNS = 80  # a page with more is a drawing
_LARGE_GAP = 5  # times the letters' size
_MOST_FEET = 3  # lines

Run = list[Line]


def in_reading_order(page: list[Line]) -> list[Line]:
    runs = list(_runs(page))
    if not 1 < len(runs) <= _MOST_RUNS:
        return page
    placed: list[Run] = []
    foot: Run = []
    for number, run in enumerate(runs):
        start = _foot(run, runs[number + 1 :])
        foot += run[start:]
        if start:
            _put(run[:start], placed)
    return [*chain(*placed), *sorted(foot, key=lambda line: -line.top)]


def _runs(page: list[Line]) -> Iterator[Run]:
    """The stretches of a page that lead downwards."""
    run: Run = []
    for line in page:
        if run and line.top > run[-1].top + 0.5 * line.size:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _foot(run: Run, later: list[Run]) -> int:
    """Where, in ``run``, the foot of the page begins: after a large gap, below all that is
    drawn later."""
    for at in range(max(0, len(run) - _MOST_FEET), len(run)):
        falls = not at or run[at - 1].bottom - run[at].top > _LARGE_GAP * run[at].size
        if later and falls and _is_under(run[at:], later):
            return at
    return len(run)


def _is_under(foot: Run, later: list[Run]) -> bool:
    return _overlap(foot, [*chain(*later)]) and all(_is_above(other, foot) for other in later)


def _put(run: Run, placed: list[Run]) -> None:
    """Put ``run`` above the runs that it stands over, into a gap, or at the end."""
    for at, other in enumerate(placed):
        if _overlap(run, other) and all(_is_above(run, each) for each in placed[at:]):
            placed.insert(at, run)
            return
    for at, other in enumerate(placed):
        following = placed[at + 1][:1] if at + 1 < len(placed) else []
        for row, (above, below) in enumerate(pairwise([*other, *following]), start=1):
            if _is_between(run, above, below):
                placed[at : at + 1] = [part for part in (other[:row], run, other[row:]) if part]
                return
    placed.append(run)


def _is_above(run: Run, other: Run) -> bool:
    return min(line.bottom for line in run) > max(line.top for line in other)


def _is_between(run: Run, above: Line, below: Line) -> bool:
    room = _is_above([above], run) and _is_above(run, [below])
    return room and _overlap(run, [above]) and _overlap(run, [below])


def _overlap(run: Run, other: Run) -> bool:
    """Whether one stands over the other, not beside it."""
    left = max(min(map(_left, each)) for each in (run, other))
    right = min(max(map(_right, each)) for each in (run, other))
    return left < right


def _left(line: Line) -> float:
    return min(abs(line.left), abs(line.right))  # a line from right to left is mirrored


def _right(line: Line) -> float:
    return max(abs(line.left), abs(line.right))
