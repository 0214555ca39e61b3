"""How much may come out of a file that holds others.

The trap: sizes that an archive declares are claims. What counts is what comes out, so it is
counted while it does.
"""

from __future__ import annotations

from engine.domain.errors import ReadError

LARGEST_MEMBER_BYTES = 200 * 2**20
MOST_MEMBERS = 100_000
MOST_MESSAGES = 1_000_000
DEEPEST = 5
_MOST_BYTES = 4 * 2**30
_MOST_TIMES = 1_000
_MOST_DEPTHS = 50
_ALWAYS_BYTES = 100 * 2**20


def most_bytes(size: int) -> int:
    """What may come out of a file of ``size`` bytes in all."""
    return min(max(_MOST_BYTES, 3 * size), _MOST_TIMES * size + _ALWAYS_BYTES)


class SpentError(ReadError):
    """More comes out of the outer file than may: what is left of it is left out."""

    def __init__(self) -> None:
        super().__init__(
            "too_large",
            "This file unfolds into more than Lectern unpacks, so the rest of it is left out.",
            "If that is no mistake, unpack it and add the folder that it lies in.",
        )


class Allowance:
    """What may still come out of one file, at all depths together.

    Messages are stretches of their mailbox, so they cost nothing; each brings room for
    what is attached to it. Any other member costs more than its bytes, since a bomb may
    also be made of a great many small archives.
    """

    _COST_BYTES = 1 << 14

    def __init__(self, size: int) -> None:
        self._bytes = most_bytes(size)
        self._members = MOST_MEMBERS
        self._messages = MOST_MESSAGES
        self._depths = _MOST_DEPTHS

    def take_message(self) -> None:
        self._messages -= 1
        self._members += 4
        self._bytes += 4 * self._COST_BYTES
        if self._messages < 0:
            raise SpentError()

    def take_member(self) -> None:
        self._members -= 1
        self.take_bytes(self._COST_BYTES)
        if self._members < 0:
            raise SpentError()

    def take_depth(self) -> None:
        """One more way down has ended at the deepest level: few do unless it is on purpose."""
        self._depths -= 1
        if self._depths < 0:
            raise SpentError()

    def take_bytes(self, count: int) -> None:
        self._bytes -= count
        if self._bytes < 0:
            raise SpentError()
