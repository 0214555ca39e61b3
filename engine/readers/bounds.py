"""How much may come out of a file: members out of an archive, text out of anything.

A kilobyte can be made to unfold into gigabytes. The trap: sizes that a file declares are
claims, so what comes out is counted while it does.
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
LONGEST_SECTION = 64_000_000  # characters; the longest books have six million
_CHARACTERS_A_BYTE = 64


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


class MemberAllowance:
    """What may still come out of one file, at all depths together.

    Messages are stretches of their mailbox, so they cost nothing; each brings room for
    what is attached to it. Any other member costs more than its bytes, since a bomb may
    also be made of a great many small archives. What is more than that raises SpentError.
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


class TextAllowance:
    """How much text one file of ``size`` bytes may still give, in all its sections together,
    since they may be as many as a hostile file likes."""

    def __init__(self, size: int) -> None:
        self._left = LONGEST_SECTION + _CHARACTERS_A_BYTE * size

    def spend(self, characters: int) -> None:
        """Raises ReadError when a section, or the file by now, is too long."""
        check_length(characters)
        self._left -= characters
        if self._left < 0:
            raise _too_long()


def check_length(characters: int) -> None:
    """Raises ReadError when a section has more ``characters`` than any honest one."""
    if characters > LONGEST_SECTION:
        raise _too_long()


def _too_long() -> ReadError:
    return ReadError(
        "memory",
        "This file unfolds into more text than Lectern allows.",
        "It may be damaged, or be several files in one. Splitting it into smaller files can help.",
    )
