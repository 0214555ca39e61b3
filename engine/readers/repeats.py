"""Copies of what came before, of which packed streams of the kind of Lempel and Ziv are made.

The trap: a copy may overlap what it makes: one byte, repeated a thousand times.
"""

from __future__ import annotations


def repeat(out: bytearray, *, distance: int, length: int) -> None:
    """Add ``length`` bytes that stand ``distance`` before the end; ValueError if none do."""
    start = len(out) - distance
    if distance <= 0 or start < 0:
        raise ValueError("a copy of what is not there")
    piece = bytes(out[start : start + length])
    out += (piece * (length // distance + 1))[:length]
