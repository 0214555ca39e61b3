"""How much text may come out of a file: a megabyte can be made to unfold into ten thousand.

The trap: a file is bounded twice. Each section, while it is put together, so that it never
fills memory; and all sections together, in proportion to the file, since sections may be
as many as a hostile file likes.
"""

from __future__ import annotations

from engine.domain.errors import ReadError

LONGEST_SECTION = 64_000_000  # characters; the longest books have six million
_PER_BYTE = 64


class Allowance:
    """What one file of ``size`` bytes may still give."""

    def __init__(self, size: int) -> None:
        self._left = LONGEST_SECTION + _PER_BYTE * size

    def spend(self, characters: int) -> None:
        """Raises ReadError when a section, or the file by now, is too long."""
        check(characters)
        self._left -= characters
        if self._left < 0:
            raise _too_long()


def check(characters: int) -> None:
    """Raises ReadError when a section has more ``characters`` than any honest one."""
    if characters > LONGEST_SECTION:
        raise _too_long()


def _too_long() -> ReadError:
    return ReadError(
        "memory",
        "This file unfolds into more text than Lectern allows.",
        "It may be damaged, or be several files in one. Splitting it into smaller files can help.",
    )
