"""What to add of what was dropped: the paths themselves, or the folder of a great many.

Pure. Each path that is added is watched on its own, so thousands of files from one folder are
added as that folder.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MANY = 100  # from one folder
_SEPARATORS = ("/", "\\")


@dataclass(frozen=True, slots=True)
class Plan:
    """``folders`` stand for the ``stood_for`` paths that lie in them."""

    paths: tuple[str, ...]
    folders: tuple[str, ...]
    stood_for: int


def plan(paths: Iterable[str]) -> Plan:
    given = list(dict.fromkeys(_bare(path) for path in paths if path))
    above = [_above(path) for path in given]
    large = {folder for folder, count in Counter(above).items() if count >= MANY and folder}
    kept = [path for path, folder in zip(given, above, strict=True) if folder not in large]
    return Plan((*sorted(large), *kept), tuple(sorted(large)), len(given) - len(kept))


def chunks(paths: Sequence[str], size: int) -> list[list[str]]:
    return [list(paths[begin : begin + size]) for begin in range(0, len(paths), size)]


def _bare(path: str) -> str:
    """Without the separator at its end, unless that is all there is."""
    if path[-1] not in _SEPARATORS:
        return path
    shorter = path.rstrip("/\\")
    return path if not shorter or shorter.endswith(":") else shorter


def _above(path: str) -> str:
    cut = max(path.rfind("/"), path.rfind("\\"))
    return path[:cut]
