"""What has arrived of a file so far, and of which version of the file it is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.installing.checksums import Checksum


@dataclass(frozen=True, slots=True)
class Version:
    """What a server says of the version of the file that it sends. Only where it names a
    ``commit``, as Hugging Face does, is its ETag known to be a checksum."""

    etag: str = ""
    linked: str = ""
    modified: str = ""
    commit: str = ""
    length: int | None = None

    @property
    def checksum(self) -> Checksum | None:
        return Checksum.of(self.linked or (self.etag if self.commit else ""))

    def differs(self, other: Version) -> bool:
        """Whether both say something of the same kind, and not the same."""
        for mine, theirs in ((self.linked, other.linked), (self.length, other.length)):
            if mine and theirs and mine != theirs:
                return True
        if self.linked and other.linked:
            return False  # the tag of the host that it lies on may change
        pairs = ((self.etag, other.etag), (self.modified, other.modified))
        return any(mine and theirs and mine != theirs for mine, theirs in pairs)


class Part:
    """What has arrived so far."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(f"{target.name}.part")
        self._sidecar = target.with_name(f"{target.name}.part.json")
        if not self._sidecar.exists():
            self.discard()  # of an unknown version

    @property
    def size(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    @property
    def version(self) -> Version:
        try:
            return Version(**json.loads(self._sidecar.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return Version()

    def begin(self, version: Version) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.unlink(missing_ok=True)
        self._sidecar.write_text(json.dumps(asdict(version)), "utf-8")

    def discard(self) -> None:
        self.path.unlink(missing_ok=True)
        self._sidecar.unlink(missing_ok=True)

    def finish(self) -> None:
        self.path.replace(self.target)
        self._sidecar.unlink(missing_ok=True)
