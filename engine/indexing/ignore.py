"""Which files are left out: hidden and temporary ones, and what the user's patterns name.

Rules are asked on the way down, folder by folder: whoever walks never enters an ignored
folder, so a pattern cannot bring back a file below one (git does the same). The trap: names
count *below* a root only. A root itself is what the user pointed at and is never ignored,
even if it is called ``.notes``.
"""

from __future__ import annotations

import os
import re
import stat
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pathspec.patterns.gitignore import GitIgnorePatternError
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

from engine.domain.clutter import is_clutter

IGNORE_FILE = ".lecternignore"
GIT_IGNORE_FILE = ".gitignore"

_MAX_IGNORE_FILE_BYTES = 1 << 20
# Patterns become backtracking regular expressions, and one that lies in a stranger's folder
# must not hang the scan. ``**`` counts as two stars.
_MAX_STARS = 4

_ANYTHING = re.compile(".*", re.DOTALL)
_HIDDEN_ATTRIBUTE = stat.FILE_ATTRIBUTE_HIDDEN
_HIDDEN_FLAG = getattr(stat, "UF_HIDDEN", 0)


def hidden_by_attribute(status: os.stat_result) -> bool:
    """Hidden the way Windows and macOS hide files: by an attribute, not by the name."""
    if getattr(status, "st_file_attributes", 0) & _HIDDEN_ATTRIBUTE:
        return True
    return bool(getattr(status, "st_flags", 0) & _HIDDEN_FLAG)


class IgnoreRules:
    """The user's patterns, in the style of ``.gitignore`` and relative to each root.

    ``.lecternignore`` files add patterns for the folder they lie in and below; so do
    ``.gitignore`` files with ``use_gitignore``. A deeper file overrides a shallower one, and
    both override the settings. Patterns that mean nothing are passed over.
    """

    def __init__(self, patterns: Sequence[str] = (), *, use_gitignore: bool = False) -> None:
        self.patterns = tuple(patterns)
        self.use_gitignore = use_gitignore
        self._patterns = _compile(self.patterns)

    def at(self, folder: str) -> FolderRules:
        """The rules inside a root's own folder."""
        own = ((self._patterns, 0),) if self._patterns is not None else ()
        return FolderRules(self, "", _with_files(self, own, folder, 0))

    def ignores(self, relative: str, *, folder: bool) -> bool:
        """Whether a path, relative to its root, is left out by names or settings.

        Reads no file, so it is right for events and knows nothing of ``.lecternignore``.
        """
        return self.hides(relative, folder=folder) or self.excludes(relative, folder=folder)

    def hides(self, relative: str, *, folder: bool) -> bool:
        """Whether the built-in rules leave the path out, itself or a folder above it."""
        *above, name = Path(relative).parts
        return is_clutter(name, folder=folder) or any(
            is_clutter(part, folder=True) for part in above
        )

    def excludes(self, relative: str, *, folder: bool) -> bool:
        """Whether the settings' patterns leave the path out, itself or a folder above it."""
        if self._patterns is None:
            return False
        ends = [i for i, char in enumerate(relative) if char == os.sep]
        return any(self._patterns.decide(relative[:end], folder=True) for end in ends) or bool(
            self._patterns.decide(relative, folder=folder)
        )

    def is_ignore_file(self, name: str) -> bool:
        """Whether a change of this file changes what is left out."""
        return name == IGNORE_FILE or (self.use_gitignore and name == GIT_IGNORE_FILE)

    def file_names(self) -> tuple[str, ...]:
        """The files that add patterns, weakest first."""
        return (GIT_IGNORE_FILE, IGNORE_FILE) if self.use_gitignore else (IGNORE_FILE,)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One line: what it matches, and whether it leaves out or brings back."""

    regex: re.Pattern[str]
    ignore: bool
    folders_only: bool


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The lines of one file, last first: the last one that matches decides.

    pathspec translates the lines but does not decide. Its own decision is about files by
    their whole path and loses the idiom ``*``, ``!*/``, ``!*.md``; going down folder by
    folder as git does, only a match of the whole entry counts.
    """

    patterns: tuple[_Pattern, ...]

    def decide(self, relative: str, *, folder: bool) -> bool | None:
        """True to leave the entry out, False to keep it, None when no line is about it."""
        if os.sep != "/":
            relative = relative.replace(os.sep, "/")
        for pattern in self.patterns:
            if (folder or not pattern.folders_only) and pattern.regex.fullmatch(relative):
                return pattern.ignore
        return None


Scopes = tuple[tuple[_Patterns, int], ...]


@dataclass(frozen=True, slots=True)
class FolderRules:
    """The rules for the entries of one folder; :meth:`enter` gives those of a folder in it.

    ``scopes`` are the patterns that hold here, weakest first, each with the length of the
    part of the relative path that lies above its own folder.
    """

    rules: IgnoreRules
    prefix: str
    scopes: Scopes

    def ignores(self, name: str, *, folder: bool) -> bool:
        """Whether the entry ``name`` of this folder is left out."""
        if is_clutter(name, folder=folder):
            return True
        if not self.scopes:
            return False
        relative = self.prefix + name
        for patterns, above in reversed(self.scopes):
            decision = patterns.decide(relative[above:], folder=folder)
            if decision is not None:
                return decision
        return False

    def enter(self, name: str, path: str) -> FolderRules:
        """The rules inside the folder ``name``, which lies at ``path``."""
        prefix = f"{self.prefix}{name}{os.sep}"
        return FolderRules(
            self.rules, prefix, _with_files(self.rules, self.scopes, path, len(prefix))
        )


def _with_files(rules: IgnoreRules, scopes: Scopes, folder: str, above: int) -> Scopes:
    for file_name in rules.file_names():
        patterns = _compile(_lines(Path(folder, file_name)), max_stars=_MAX_STARS)
        if patterns is not None:
            scopes = (*scopes, (patterns, above))
    return scopes


def _lines(path: Path) -> Iterator[str]:
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):  # opening a FIFO would wait for ever
            return
        with path.open("rb") as file:
            content = file.read(_MAX_IGNORE_FILE_BYTES)
    except OSError:
        return
    # Names that are not UTF-8 carry surrogates; so must the patterns that name them.
    yield from content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape").split("\n")


def _compile(lines: Iterable[str], *, max_stars: int | None = None) -> _Patterns | None:
    patterns = [p for line in lines if (p := _pattern(line, max_stars)) is not None]
    return _Patterns(tuple(reversed(patterns))) if patterns else None


def _pattern(line: str, max_stars: int | None) -> _Pattern | None:
    """One line; None when it is blank, a comment or means nothing."""
    line = line if line.endswith("\\ ") else line.rstrip()
    if max_stars is not None and _stars(line) > max_stars:
        return None
    folders_only = line.endswith("/")
    bare = line.rstrip("/")
    if bare.removeprefix("!") in ("*", "**", "/**", "**/*"):
        return _Pattern(_ANYTHING, not line.startswith("!"), folders_only)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # re: "possible nested set"
            compiled = GitIgnoreSpecPattern(f"{bare}/*" if bare.endswith("/**") else bare)
    except (GitIgnorePatternError, re.error):
        return None
    if compiled.regex is None or compiled.include is None:
        return None
    return _Pattern(compiled.regex, compiled.include, folders_only)


def _stars(line: str) -> int:
    return sum(min(len(run), 2) for run in re.findall(r"\*+", line))
