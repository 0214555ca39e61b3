"""The passwords tried on the locked members of one archive.

The trap: to try one may take a second, and an archive of a thousand members is locked with one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from engine.readers.refusals import locked_member


class Keys:
    """The one that fitted last is tried first, since it fits the others as well."""

    def __init__(self, passwords: Iterable[str]) -> None:
        self._passwords = list(passwords)

    def open(self, attempt: Callable[[str], bytes | None]) -> bytes:
        """What ``attempt`` gives for the first password that fits, None being none of them;
        ReadError when none does."""
        for password in list(self._passwords):
            found = attempt(password)
            if found is not None:
                self._passwords.remove(password)
                self._passwords.insert(0, password)
                return found
        raise locked_member()
