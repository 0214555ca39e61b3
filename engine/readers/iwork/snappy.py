"""Snappy's raw blocks: copies of what came before, and literal bytes between them.

The trap: a few bytes may claim to unfold into gigabytes, so a block's declared size is checked
first.
"""

from __future__ import annotations

from engine.readers.iwork.protobuf import varint
from engine.readers.repeats import repeat


def unpacked(block: bytes, *, max_bytes: int) -> bytes:
    """The bytes in ``block``; ValueError if it is damaged or unfolds into more than allowed."""
    size, at = varint(block, 0)
    if size > max_bytes:
        raise ValueError("the block is too large")
    out = bytearray()
    while at < len(block):
        tag = block[at]
        if tag & 3 == 0:
            length, at = _literal_length(block, at)
            out += block[at : at + length]
            at += length
        else:
            length, distance, at = _copy(block, at)
            repeat(out, distance=distance, length=length)
        if len(out) > size:
            raise ValueError("the block holds more than it says")
    if len(out) != size:
        raise ValueError("the block is cut off")
    return bytes(out)


def _literal_length(block: bytes, at: int) -> tuple[int, int]:
    """The length of a literal, and where its bytes begin."""
    length = block[at] >> 2
    if length < 60:
        return length + 1, at + 1
    extra = length - 59
    return int.from_bytes(block[at + 1 : at + 1 + extra], "little") + 1, at + 1 + extra


def _copy(block: bytes, at: int) -> tuple[int, int, int]:
    """Length and distance of a copy, and what comes after it."""
    tag = block[at]
    if at + 1 == len(block):
        raise ValueError("the block is cut off")
    if tag & 3 == 1:
        return (tag >> 2 & 7) + 4, (tag >> 5) << 8 | block[at + 1], at + 2
    extra = 2 if tag & 3 == 2 else 4
    distance = int.from_bytes(block[at + 1 : at + 1 + extra], "little")
    return (tag >> 2) + 1, distance, at + 1 + extra
