"""Paths as they are shown: the name, and the folder as seen from what was added."""

from __future__ import annotations

import re

_INSIDE = "!/"
_SEPARATORS = re.compile(r"[/\\]")
_ISOLATE, _POP = "\u2068", "\u2069"  # so that a right-to-left name leaves the rest in order


def name_of(path: str) -> str:
    """The last part; of a file in an archive its own."""
    return _SEPARATORS.split(path.rstrip("/\\"))[-1] or path


def folder_of(path: str, root: str) -> str:
    """The folder of ``path``, beginning with the name of ``root`` that it lies in."""
    above = path[: len(path) - len(name_of(path))].rstrip("/\\")
    start = root[: len(root) - len(name_of(root))]
    if not root or not above.startswith(start):
        return above
    return above[len(start) :] or above


def shown(text: str) -> str:
    """On one line, whatever characters a name has."""
    return "".join(char if char.isprintable() else "�" for char in text)


def isolated(text: str) -> str:
    """To stand within a sentence of another direction."""
    return f"{_ISOLATE}{text}{_POP}"
