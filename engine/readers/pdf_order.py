"""The lines of a PDF page in the order in which they are read.

A page's content is nearly always written in that order, columns included, so it is kept; only
what was drawn late, such as all tables after all text, is put where it stands. The trap: a
second column also begins above where the first ended, but it fits into no gap of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.readers.pdf_lines import Line

_MOST_RUNS = 80  # a page with more is a drawing


def in_reading_order(page: list[Line]) -> list[Line]:
    runs = list(_runs(page))
    if not 1 < len(runs) <= _MOST_RUNS:
        return page
    placed, foot = runs[0], list[Line]()  # the foot of the page may be drawn first
    for run in runs[1:]:
        if _is_above(run, placed):
            placed, foot = run, placed + foot
        elif not foot or _is_above(run, foot):
            at = _gap(placed, run)
            placed = placed[:at] + run + placed[at:]
        else:
            placed, foot = placed + foot + run, []
    return placed + foot


def _is_above(run: list[Line], others: list[Line]) -> bool:
    return min(line.bottom for line in run) > max(line.top for line in others)


def _runs(page: list[Line]) -> Iterator[list[Line]]:
    """The stretches of a page that lead downwards."""
    run: list[Line] = []
    for line in page:
        if run and line.top > run[-1].top + 0.5 * line.size:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _gap(placed: list[Line], run: list[Line]) -> int:
    """Where ``run`` belongs: between two lines that leave room for it, or at the end."""
    top, bottom = max(line.top for line in run), min(line.bottom for line in run)
    left, right = min(map(_left, run)), max(map(_right, run))
    for at in range(1, len(placed)):
        above, below = placed[at - 1], placed[at]
        if (
            above.bottom > top
            and below.top < bottom
            and all(_left(line) < right and _right(line) > left for line in (above, below))
        ):
            return at
    return len(placed)


def _left(line: Line) -> float:
    return min(abs(line.left), abs(line.right))  # a line from right to left is mirrored


def _right(line: Line) -> float:
    return max(abs(line.left), abs(line.right))
