"""A release: a signed list of files, and which of them is for this machine.

The list (``release.json``) is signed beside itself (``release.json.minisig``); it has a SHA-256
of each file, so one signature speaks for all. Where a build looks and whose signature counts
stands in ``resources/updates.toml``, which the build writes; a checkout has none. The trap: an
old list with a good signature is still old, so a version that is not newer is refused.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any

from engine.domain.errors import EngineError
from engine.profile.installation import program_version, resources
from engine.updates.minisign import BadSignatureError, PublicKey, verify

LIST, SIGNATURE = "release.json", "release.json.minisig"
_LARGEST_LIST = 1 << 20
_MACHINES = {"amd64": "x86_64", "AMD64": "x86_64", "arm64": "aarch64"}


@dataclass(frozen=True, slots=True)
class Source:
    """Where releases of this build are announced, and the key that signs them."""

    url: str
    key: PublicKey


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """``system`` is ``linux``, ``win32`` or ``darwin``; ``kind`` a suffix such as ``deb``."""

    name: str
    sha256: str
    size: int
    system: str
    machine: str
    kind: str


@dataclass(frozen=True, slots=True)
class Release:
    version: str
    notes: str
    files: tuple[ReleaseFile, ...]

    @property
    def newer(self) -> bool:
        return version_key(self.version) > version_key(program_version())

    def for_this_machine(self) -> tuple[ReleaseFile, ...]:
        machine = _MACHINES.get(platform.machine(), platform.machine())
        return tuple(f for f in self.files if (f.system, f.machine) == (sys.platform, machine))


def source(settled: Path | None = None) -> Source:
    """Of this build. ``EngineError`` ("not_found") when it has none."""
    path = settled or resources() / "updates.toml"
    try:
        found = tomllib.loads(path.read_text("utf-8"))
        return Source(str(found["url"]), PublicKey.read(str(found["public_key"])))
    except FileNotFoundError as error:
        raise EngineError(
            "not_found",
            "This build of Lectern does not say where its updates come from.",
            hint="Get the newer version from where you got this one.",
        ) from error
    except (OSError, ValueError, KeyError) as error:
        raise EngineError(
            "not_found", f"{path} is damaged ({error}).", hint="Install Lectern again."
        ) from error


def check(where: Source, fetch: Callable[[str], bytes]) -> Release:
    """What ``where`` announces now; ``fetch`` gets an address, the only connection made."""
    content = fetch(f"{where.url.rstrip('/')}/{LIST}")
    signature = fetch(f"{where.url.rstrip('/')}/{SIGNATURE}")
    return read(content, signature.decode("utf-8", "replace"), where.key)


def check_file(file: Path, where: Source) -> tuple[Release, ReleaseFile]:
    """A downloaded file, with the list and its signature beside it, wholly offline.

    Raises :class:`EngineError`: "not_found" when one of the three is missing, "usage" when the
    file is not what was signed, is for another machine, or is not newer.
    """
    try:
        content = (file.parent / LIST).read_bytes()
        signature = (file.parent / SIGNATURE).read_text("utf-8", "replace")
        with file.open("rb") as opened:
            digest = file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise EngineError(
            "not_found",
            f"{error.filename or file} cannot be read ({error.strerror}).",
            hint=f"The file, {LIST} and {SIGNATURE} of the release must lie in one folder.",
        ) from error
    release = read(content, signature, where.key)
    found = next((each for each in release.files if each.sha256 == digest), None)
    if found is None:
        raise _refused(f"{file.name} is not a file of the release {release.version}.")
    if found not in release.for_this_machine():
        raise _refused(f"{file.name} is for another system ({found.system}, {found.machine}).")
    if not release.newer:
        raise EngineError(
            "usage",
            f"{file.name} is Lectern {release.version}; this is {program_version()} already.",
            hint="A profile that a newer version has changed cannot be read by an older one; to go "
            "back, use the copy that was kept (catalog.schema-….backup in the profile).",
        )
    return release, found


def read(content: bytes, signature: str, key: PublicKey) -> Release:
    """A list, once its signature holds."""
    if len(content) > _LARGEST_LIST:
        raise _refused("The list of the release is too long to be one.")
    try:
        verify(content, signature, key)
        raw: dict[str, Any] = json.loads(content)
        files = tuple(
            ReleaseFile(
                name=str(each["name"]),
                sha256=str(each["sha256"]),
                size=int(each["size"]),
                system=str(each["system"]),
                machine=str(each["machine"]),
                kind=str(each["kind"]),
            )
            for each in raw["files"]
        )
        version_key(str(raw["version"]))
        return Release(str(raw["version"]), str(raw.get("notes", "")), files)
    except BadSignatureError as error:
        raise _refused(f"The release cannot be trusted: {error}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise _refused(f"The list of the release is damaged ({error}).") from error


def version_key(version: str) -> tuple[int, ...]:
    """To compare by; ``ValueError`` for what is no version of ours."""
    if not re.fullmatch(r"\d+(\.\d+){0,3}", version):
        raise ValueError(f"{version!r} is no version")
    parts = [int(part) for part in version.split(".")]
    return tuple(parts + [0] * (4 - len(parts)))


def install_command(file: Path, found: ReleaseFile) -> str:
    """What installs ``file`` on this system, for a person to run."""
    match found.kind:
        case "deb":
            return f"sudo apt install '{file.absolute()}'"
        case "tar.zst":
            return f"tar --zstd -xf '{file.absolute()}'"
        case _:
            return f"open '{file.absolute()}'" if sys.platform == "darwin" else f'"{file}"'


def _refused(message: str) -> EngineError:
    return EngineError(
        "usage", message, hint="Do not install it; get it again from where Lectern comes from."
    )
