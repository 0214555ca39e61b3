"""What the disk says: every file below a root, and how that differs from the catalogue.

The scan never fails as a whole: what it could not look into comes as a :class:`ScanProblem`
between the files. The trap: a file that was not found is only *gone* when the scan could
look where it was. So hand the paths of all problems to :func:`diff` as ``unseen``; a drive
that is unplugged is then one problem (``root_missing``) and not ten thousand deletions.

Links below a root are followed only to what hides inside that root (git-annex keeps its
files like that). Any other target is listed under its own path, or lies outside the root
and must never be listed.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.errors import Failure
from engine.domain.source import FileState, Root
from engine.indexing.ignore import FolderRules, IgnoreRules, hidden_by_attribute

ROOT_MISSING = "root_missing"

_UNPLUGGED = frozenset(
    getattr(errno, name, errno.ENOENT)  # not every system has every one
    for name in (
        *("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "EIO", "ESTALE", "ENOTCONN"),
        *("EHOSTDOWN", "EHOSTUNREACH", "ETIMEDOUT", "ENOMEDIUM", "EREMOTEIO"),
    )
)
_MOUNT_PARENTS = ("/media/", "/mnt/", "/run/media/", "/Volumes/")
_JUNCTION = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)  # Windows: a link to a folder


@dataclass(frozen=True, slots=True)
class ScanProblem:
    """A file or folder that the scan could not look into.

    ``root_missing``: the root is not there, or vanished during the scan; ``path`` is the
    root's. ``unreadable``, ``path_too_long``: this one file or folder.
    """

    path: str
    failure: Failure


@dataclass(frozen=True, slots=True)
class Diff:
    """How the disk differs from the catalogue."""

    new: tuple[FileState, ...]
    changed: tuple[FileState, ...]
    gone: tuple[str, ...]
    unchanged: int


def scan(
    root: Root,
    rules: IgnoreRules,
    *,
    cancel: CancelToken,
    exclude: Collection[str] = (),
    below: str | None = None,
) -> Iterator[FileState | ScanProblem]:
    """The regular files of ``root``, or of the one file or folder ``below`` inside it.

    ``exclude`` holds the paths of other roots inside this one. With ``below`` the result is
    exactly what a whole scan would find at or under that path. A scan that yields nothing
    says that nothing is there.
    """
    walk = _Walk(root.path, os.path.realpath(root.path), rules, frozenset(exclude), cancel)
    before = _identity(root.path)
    if isinstance(before, ScanProblem):
        yield before
        return
    if below is None or below == root.path:
        yield from walk.root()
    elif is_within(below, root.path):
        yield from walk.below(below)
    if isinstance(after := _identity(root.path), ScanProblem) or after != before:
        yield _missing(root.path)


def diff(
    found: Iterable[FileState],
    known: Mapping[str, tuple[int, int]],
    *,
    unseen: Collection[str] = (),
) -> Diff:
    """Compare files on disk with ``known`` (path to size and mtime_ns).

    Known files at or below a path in ``unseen`` are never gone.
    """
    new: list[FileState] = []
    changed: list[FileState] = []
    seen: set[str] = set()
    for file in found:
        seen.add(file.path)
        before = known.get(file.path)
        if before is None:
            new.append(file)
        elif before != (file.size, file.mtime_ns):
            changed.append(file)
    gone = (path for path in known if path not in seen)
    if unseen:
        gone = (path for path in gone if not any(is_within(path, place) for place in unseen))
    unchanged = len(seen) - len(new) - len(changed)
    return Diff(tuple(new), tuple(changed), tuple(gone), unchanged)


def is_within(path: str, folder: str) -> bool:
    """Whether ``path`` is ``folder`` or lies below it; both absolute."""
    return path == folder or path.startswith(folder if folder.endswith(os.sep) else folder + os.sep)


@dataclass(slots=True)
class _Walk:
    """One scan: where it is bound to, and which links to folders it has followed."""

    top: str
    real_top: str
    rules: IgnoreRules
    exclude: frozenset[str]
    cancel: CancelToken
    followed: set[tuple[int, int]] = field(default_factory=set)

    def root(self) -> Iterator[FileState | ScanProblem]:
        try:
            status = Path(self.top).stat()
        except OSError as error:
            yield _problem(self.top, error)
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._folders(self.top, self.rules.at(self.top))
        elif stat.S_ISREG(status.st_mode):
            yield FileState(self.top, status.st_size, status.st_mtime_ns)

    def below(self, path: str) -> Iterator[FileState | ScanProblem]:
        """Go down to ``path`` by the rules of a whole scan, then scan there."""
        place, scope = self.top, self.rules.at(self.top)
        *above, last = Path(path).relative_to(self.top).parts
        try:
            for name in above:
                place = _prefix(place) + name
                admitted = self._admit(place, name, scope, os.lstat(place))
                if admitted is None or not stat.S_ISDIR(admitted.st_mode):
                    return
                scope = scope.enter(name, place)
            admitted = self._admit(path, last, scope, os.lstat(path))
        except OSError as error:
            if not _vanished(error):
                yield _problem(path, error)
            return
        if admitted is None:
            return
        if stat.S_ISDIR(admitted.st_mode):
            yield from self._folders(path, scope.enter(last, path))
        else:
            yield FileState(path, admitted.st_size, admitted.st_mtime_ns)

    def _folders(self, top: str, scope: FolderRules) -> Iterator[FileState | ScanProblem]:
        """Every folder from ``top`` down, off a list: nesting costs no recursion."""
        waiting = [(top, scope)]
        while waiting:
            folder, scope = waiting.pop()
            self.cancel.check()
            try:
                with os.scandir(folder) as entries:
                    yield from self._entries(_prefix(folder), entries, scope, waiting)
            except OSError as error:
                if not _vanished(error):
                    yield _problem(folder, error)

    def _entries(
        self,
        prefix: str,
        entries: Iterable[os.DirEntry[str]],
        scope: FolderRules,
        waiting: list[tuple[str, FolderRules]],
    ) -> Iterator[FileState | ScanProblem]:
        """The files of one folder; its folders are put on the list."""
        for entry in entries:
            self.cancel.check()
            path = prefix + entry.name
            try:
                status = entry.stat(follow_symlinks=False)
                admitted = self._admit(path, entry.name, scope, status)
            except OSError as error:
                if not _vanished(error):
                    yield _problem(path, error)
                continue
            if admitted is None:
                continue
            if stat.S_ISDIR(admitted.st_mode):
                waiting.append((path, scope.enter(entry.name, path)))
            else:
                yield FileState(path, admitted.st_size, admitted.st_mtime_ns)

    def _admit(
        self, path: str, name: str, scope: FolderRules, status: os.stat_result
    ) -> os.stat_result | None:
        """The status of the file or folder to take; None when it is left out."""
        if _is_link(status):
            if scope.ignores(name, folder=False):
                return None
            target = self._target(path)
            if target is None:
                return None
            status = target
        folder = stat.S_ISDIR(status.st_mode)
        if not folder and not stat.S_ISREG(status.st_mode):
            return None
        if path in self.exclude or hidden_by_attribute(status):
            return None
        return None if scope.ignores(name, folder=folder) else status

    def _target(self, path: str) -> os.stat_result | None:
        """What the link at ``path`` leads to, if it is to be followed."""
        try:
            real = os.path.realpath(path, strict=True)
            status = Path(real).stat()
        except OSError:
            return None  # it leads nowhere, in a circle, or to where we may not look
        folder = stat.S_ISDIR(status.st_mode)
        if not self._hides_inside(real, folder=folder):
            return None
        if folder:
            identity = (status.st_dev, status.st_ino)
            if identity in self.followed:
                return None
            self.followed.add(identity)
        return status

    def _hides_inside(self, real: str, *, folder: bool) -> bool:
        """Whether a link's target lies inside the root and only a hidden name leaves it out.

        Otherwise the scan meets it under its own path, or the user does not want it.
        """
        if real == self.real_top or not is_within(real, self.real_top):
            return False
        relative = real[len(_prefix(self.real_top)) :]
        if not self.rules.hides(relative, folder=folder):
            return False
        own_path = _prefix(self.top) + relative
        return not self.rules.excludes(relative, folder=folder) and not any(
            is_within(own_path, place) for place in self.exclude
        )


def _prefix(folder: str) -> str:
    return folder if folder.endswith(os.sep) else folder + os.sep


def _is_link(status: os.stat_result) -> bool:
    if stat.S_ISLNK(status.st_mode):
        return True
    return _JUNCTION is not None and getattr(status, "st_reparse_tag", 0) == _JUNCTION


def _vanished(error: OSError) -> bool:
    """Deleted, or replaced by something else, since its folder was listed."""
    return isinstance(error, FileNotFoundError | NotADirectoryError)


def _identity(root_path: str) -> tuple[int, int] | ScanProblem:
    """Which folder this root is; a problem when it is not there.

    A file has no lasting identity: editors save by putting a new file in its place.
    """
    try:
        status = Path(root_path).stat()
        if not stat.S_ISDIR(status.st_mode):
            return (status.st_dev, 0)
        if _looks_unmounted(root_path, status):
            return _missing(root_path)
    except OSError as error:
        return _missing(root_path) if error.errno in _UNPLUGGED else _problem(root_path, error)
    return (status.st_dev, status.st_ino)


def _looks_unmounted(path: str, status: os.stat_result) -> bool:
    """An empty folder where drives are mounted, and no drive there."""
    if not _prefix(path).startswith(_MOUNT_PARENTS) or status.st_dev != Path("/").stat().st_dev:
        return False
    with os.scandir(path) as entries:
        return next(entries, None) is None


def _missing(root_path: str) -> ScanProblem:
    return ScanProblem(
        root_path,
        Failure(
            ROOT_MISSING,
            "This folder or file is not there at the moment.",
            "Connect its drive, or remove it from the library if it was deleted.",
        ),
    )


def _problem(path: str, error: OSError) -> ScanProblem:
    if error.errno == errno.ENAMETOOLONG:
        message = "The path is longer than this system can open."
        hint = "Move it out of some of the folders around it, or shorten their names."
        return ScanProblem(path, Failure("path_too_long", message, hint))
    if isinstance(error, PermissionError):
        message, hint = "Reading it is not permitted.", "Give your user the right to read it."
    else:
        message = f"It cannot be read: {error.strerror or error}."
        hint = "Check the drive that it is on."
    return ScanProblem(path, Failure("unreadable", message, hint))
