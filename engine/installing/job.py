"""One install: what is to be brought, where it is prepared, and what is remembered of it.

A job lives in a folder of its own, ``models/.installing/ID``, on the disk that the model will
lie on, so that putting it in place is one step. ``job.json`` there survives the process.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.model import Install, from_json, to_json
from engine.installing.catalogue import Entry, RemoteFile
from engine.installing.copying import How

_RECORD, _WORK, _LOCK = "job.json", "files", "lock"


@dataclass(slots=True)
class Job:
    """``install`` is what is shown; it changes only under the lock of the one who runs it.
    ``version`` counts its changes; ``dropped`` says that it is to be thrown away;
    ``stepped_at`` is when it last came a step further."""

    folder: Path
    install: Install
    files: tuple[RemoteFile, ...] = ()
    source: Path | None = None
    how: How = "auto"
    size_bytes: int = 0
    version: int = 1
    cancel: CancelToken = field(default_factory=CancelToken)
    thread: Thread | None = None
    dropped: bool = False
    stepped_at: float = 0.0
    starting: Lock = field(default_factory=Lock)

    @property
    def work(self) -> Path:
        return self.folder / _WORK

    @property
    def lock_file(self) -> Path:
        return self.folder / _LOCK

    @property
    def running(self) -> bool:
        return self.thread is not None and self.thread.is_alive()

    def save(self) -> None:
        self.work.mkdir(parents=True, exist_ok=True)
        record = {
            "install": to_json(self.install),
            "files": [asdict(file) for file in self.files],
            "source": str(self.source) if self.source else None,
            "how": self.how,
            "size_bytes": self.size_bytes,
        }
        draft = self.folder / f"{_RECORD}.new"
        try:
            draft.write_text(json.dumps(record), "utf-8")
            draft.replace(self.folder / _RECORD)
        except OSError as error:
            raise EngineError(
                "profile",
                f"The models folder cannot be written ({error.strerror or error}).",
                hint=f"Check that you may write to {self.folder.parent.parent}.",
            ) from error


def to_download(installing: Path, entry: Entry) -> Job:
    number = secrets.token_hex(6)
    install = Install(
        id=number,
        name=entry.name,
        title=entry.title,
        kind=entry.kind,
        how="download",
        origin=entry.files[0].url if len(entry.files) == 1 else entry.page,
        state="waiting",
        total_bytes=entry.size_bytes or None,
    )
    return Job(installing / number, install, entry.files, size_bytes=entry.size_bytes)


def to_import(installing: Path, source: Path, install: Install, how: How) -> Job:
    return Job(installing / install.id, install, source=source, how=how)


def left_behind(folder: Path) -> Job | None:
    """A job that an earlier process did not finish, as paused; None for anything else."""
    try:
        record: dict[str, Any] = json.loads((folder / _RECORD).read_text("utf-8"))
        install = from_json(Install, record["install"])
        job = Job(
            folder,
            install,
            tuple(RemoteFile(**file) for file in record["files"]),
            source=Path(record["source"]) if record["source"] else None,
            how=record["how"],
            size_bytes=record["size_bytes"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    job.install = replace(
        install, state="paused", done_bytes=_there(job.work), rate=0.0, eta_s=None, file=""
    )
    return job


def _there(work: Path) -> int:
    return sum(
        path.stat().st_size
        for path in work.rglob("*")
        if path.is_file() and not path.name.endswith(".part.json")
    )
