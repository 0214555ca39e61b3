"""How texts are gathered into batches: alike in length, bounded in padded tokens. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def batches(lengths: Sequence[int], max_padded_tokens: int) -> Iterator[list[int]]:
    """Indices of ``lengths``, longest first, each batch at most ``max_padded_tokens`` once
    padded to its longest member (or one text, if that alone is longer).

    Sorting keeps the padding small; longest first shows the peak of memory at once.
    """
    order = sorted(range(len(lengths)), key=lengths.__getitem__, reverse=True)
    start = 0
    while start < len(order):
        rows = max(1, max_padded_tokens // max(1, lengths[order[start]]))
        yield order[start : start + rows]
        start += rows
