"""The ignore rules of each root: the settings' patterns, then its own, which override them.

They are asked for anew each time, so a change holds from the next scan or event on.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from engine.domain.source import Root
from engine.indexing.ignore import IgnoreRules
from engine.settings import Settings


class LibraryRules:
    """``settings`` gives those that hold now."""

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings

    def of(self, root: Root) -> IgnoreRules:
        return _made(self.patterns(root.ignore), self._settings().use_gitignore)

    def with_patterns(self, patterns: tuple[str, ...]) -> IgnoreRules:
        """Rules that hold nowhere yet."""
        return IgnoreRules(patterns, use_gitignore=self._settings().use_gitignore)

    def patterns(self, own: tuple[str, ...]) -> tuple[str, ...]:
        """All that hold for a root with patterns of its ``own``, weakest first."""
        return (*self._settings().ignore, *own)


@lru_cache(maxsize=256)
def _made(patterns: tuple[str, ...], use_gitignore: bool) -> IgnoreRules:
    return IgnoreRules(patterns, use_gitignore=use_gitignore)
