"""The list of a release's files, for the publisher to sign: ``minisign -S -m release.json``."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from pathlib import Path

# File names as the builds make them: system, machine, kind.
_KINDS = (
    (r"lectern_[\d.]+_(?P<machine>amd64|arm64)\.deb", "linux", "deb"),
    (r"lectern-[\d.]+-linux-(?P<machine>\w+)\.tar\.zst", "linux", "tar.zst"),
    (r"lectern-[\d.]+-windows-(?P<machine>\w+)\.exe", "win32", "exe"),
    (r"lectern-[\d.]+-macos-(?P<machine>\w+)\.dmg", "darwin", "dmg"),
)
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}


def release_list(files: Iterable[Path], *, version: str, notes: str = "") -> str:
    """JSON that :mod:`engine.updates.release` reads; files of no known name are passed over."""
    entries = [entry for file in sorted(files) if (entry := _entry(file)) is not None]
    return json.dumps({"version": version, "notes": notes, "files": entries}, indent=1) + "\n"


def _entry(file: Path) -> dict[str, object] | None:
    for pattern, system, kind in _KINDS:
        if found := re.fullmatch(pattern, file.name):
            machine = found["machine"]
            with file.open("rb") as source:
                digest = hashlib.file_digest(source, "sha256").hexdigest()
            return {
                "name": file.name,
                "sha256": digest,
                "size": file.stat().st_size,
                "system": system,
                "machine": _MACHINES.get(machine, machine),
                "kind": kind,
            }
    return None


def updates_toml(url: str, public_key: str) -> str:
    """What a build carries: where its releases are announced, and whose signature counts."""
    return f"url = {json.dumps(url)}\npublic_key = {json.dumps(public_key)}\n"
