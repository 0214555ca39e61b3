"""Checksums as servers state them, and those of files here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.domain.cancel import CancelToken

Algorithm = Literal["sha256", "git"]
_STEP_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class Checksum:
    """``git`` is the SHA-1 that git names a file by: of its length and its bytes."""

    algorithm: Algorithm
    value: str

    @staticmethod
    def of(tag: str) -> Checksum | None:
        """The checksum that an ETag is on Hugging Face; None for any other tag."""
        if re.fullmatch(r"[0-9a-f]{64}", tag):
            return Checksum("sha256", tag)
        if re.fullmatch(r"[0-9a-f]{40}", tag):
            return Checksum("git", tag)
        return None

    def words(self, host: str) -> str:
        name = "SHA-256" if self.algorithm == "sha256" else "git hash"
        return f"{name} {self.value}, as {host} states it"


def digest(path: Path, algorithm: Algorithm, *, cancel: CancelToken) -> Iterator[tuple[int, str]]:
    """(bytes read, "") now and then, and at the end the checksum in hexadecimal."""
    if algorithm == "git":
        hasher = hashlib.sha1(usedforsecurity=False)
        hasher.update(b"blob %d\0" % path.stat().st_size)
    else:
        hasher = hashlib.sha256()
    done = 0
    with path.open("rb") as stream:
        while data := stream.read(_STEP_BYTES):
            cancel.check()
            hasher.update(data)
            done += len(data)
            yield done, ""
    yield done, hasher.hexdigest()


def sha256_of(path: Path, *, cancel: CancelToken) -> str:
    found = ""
    for _, found in digest(path, "sha256", cancel=cancel):  # noqa: B007 - the last one counts
        pass
    return found
