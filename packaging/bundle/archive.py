"""The relocatable archive: the same folder for every Linux, the same bytes for the same input."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
from collections.abc import Iterable
from pathlib import Path


def build_archive(program: Path, target: Path, *, name: str, epoch: int, level: int) -> None:
    """``target`` is a .tar.zst with one folder ``name``, packed at zstd's ``level``."""
    with target.open("wb") as sink:
        with subprocess.Popen(
            ["zstd", "-q", f"-{level}", "-T2", "--long=27", "-c"],  # noqa: S607 - found on the path
            stdin=subprocess.PIPE,
            stdout=sink,
        ) as zstd:
            assert zstd.stdin is not None
            with tarfile.open(fileobj=zstd.stdin, mode="w|", format=tarfile.GNU_FORMAT) as archive:
                for path in (program, *sorted(program.rglob("*"))):
                    inner = Path(name, path.relative_to(program)).as_posix()
                    _add(archive, path, inner, epoch)
            zstd.stdin.close()
        if zstd.returncode:
            raise RuntimeError(f"zstd failed ({zstd.returncode})")


def _add(archive: tarfile.TarFile, path: Path, inner: str, epoch: int) -> None:
    entry = archive.gettarinfo(path, inner)
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch
    entry.mode = 0o777 if entry.issym() else 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    if entry.islnk():  # a second name of a file: the archive holds it again
        entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
    if entry.isreg():
        with path.open("rb") as source:
            archive.addfile(entry, source)
    else:
        archive.addfile(entry)


def write_sums(files: Iterable[Path], target: Path) -> None:
    """SHA256SUMS, as ``sha256sum --check`` reads it."""
    lines = []
    for file in sorted(files):
        with file.open("rb") as source:
            lines.append(f"{hashlib.file_digest(source, 'sha256').hexdigest()}  {file.name}\n")
    target.write_text("".join(lines), "ascii")
