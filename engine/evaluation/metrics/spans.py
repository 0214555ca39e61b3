"""How much of the marked text was retrieved, and how much else with it.

Smith and Troynikov, "Evaluating Chunking Strategies for Retrieval" (Chroma, 2024): recall,
precision and intersection over union of tokens. As in the code published with that report, what
is counted are characters, whose shares are the same for every tokenizer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SpanScores:
    """Each 0 to 1."""

    recall: float
    precision: float
    iou: float


def span_scores(
    retrieved: Sequence[Range], marked: Sequence[Range], *, elsewhere: int = 0
) -> SpanScores:
    """``retrieved`` and ``marked`` are ranges of characters of one text, end exclusive;
    ``elsewhere`` counts characters retrieved from other texts, read for nothing.

    What was retrieved twice was read twice: overlapping passages count each in the denominator
    of precision, but the text they share is found once.
    """
    wanted = union(marked)
    found = length(intersection(union(retrieved), wanted))
    read = length(retrieved) + elsewhere
    missed = length(wanted) - found
    return SpanScores(
        recall=found / length(wanted) if wanted else 1.0,
        precision=found / read if read else 0.0,
        iou=found / (read + missed) if read + missed else 0.0,
    )


def union(ranges: Iterable[Range]) -> list[Range]:
    """The same characters in ascending ranges that do not touch; empty ranges are dropped."""
    merged: list[Range] = []
    for start, end in sorted(one for one in ranges if one[0] < one[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def intersection(left: Iterable[Range], right: Iterable[Range]) -> list[Range]:
    """The characters that both hold, each ascending and without overlap."""
    others = list(right)
    shared = [(max(start, other[0]), min(end, other[1])) for start, end in left for other in others]
    return [(start, end) for start, end in shared if start < end]


def length(ranges: Iterable[Range]) -> int:
    return sum(end - start for start, end in ranges)
