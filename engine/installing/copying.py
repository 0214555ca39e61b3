"""A model from this machine into the models folder: linked where that is possible, else copied."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.installing.checking import Candidate
from engine.installing.refusals import no_room

How = Literal["auto", "copy", "link"]
_STEP_BYTES = 8 << 20


def bring(
    candidate: Candidate, work: Path, *, how: How, cancel: CancelToken
) -> Iterator[tuple[str, int]]:
    """The candidate's files into ``work``: (name, bytes done of all). ``auto`` makes hard links
    (no room taken, and the original may be deleted) and copies where there can be none; ``link``
    points to the originals, which must stay where they are.

    Raises :class:`EngineError` ("disk_full", "profile") and ``Cancelled``.
    """
    done = 0
    needed = candidate.size_bytes
    for name, path in candidate.files:
        cancel.check()
        target = work / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        if how == "link":
            _point(path, target)
        elif how == "copy" or not _hard_link(path, target):
            free = shutil.disk_usage(work).free
            if free < needed - done:
                raise no_room(needed - done, free)
            for step in _copy(path, target, cancel):
                yield name, done + step
        done += path.stat().st_size
        yield name, done


def _hard_link(path: Path, target: Path) -> bool:
    with suppress(OSError):
        os.link(path.resolve(), target)
        return True
    return False


def _point(path: Path, target: Path) -> None:
    try:
        target.symlink_to(path.absolute())
    except OSError as error:
        raise EngineError(
            "profile",
            f"No link to {path} can be made here ({error.strerror or error}).",
            hint="Import it as a copy.",
        ) from error


def _copy(path: Path, target: Path, cancel: CancelToken) -> Iterator[int]:
    done = 0
    with path.open("rb") as source, target.open("wb") as sink:
        while data := source.read(_STEP_BYTES):
            cancel.check()
            sink.write(data)
            done += len(data)
            yield done
