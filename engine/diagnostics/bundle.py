"""The diagnostic bundle: what somebody who helps needs to know, and nothing private.

No text of the user's files, no question, no name of a file or folder, no address. What is
unknown is left out rather than looked at: every value here is a number, a version, a kind, or
one of the program's own words.
"""

from __future__ import annotations

import io
import json
import platform
import sys
import time
import zipfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

from engine.diagnostics import log as log_file
from engine.domain.errors import EngineError
from engine.domain.wire import Json
from engine.privacy.places import PLACES, size_of
from engine.settings import Settings, schema
from engine.store import documents, parts, sources, tallies
from engine.store.catalog import Catalog

_ABOUT = """\
This is a diagnostic bundle of Lectern. It was made on demand and sent nowhere.

report.json   versions, this machine, settings, how much there is of what, kinds of problems
*.log         what happened: the program's own messages, kinds and places of errors

It holds no text of your files, no question, no answer, no name of a file or folder, no password,
no key. It is plain text: look at it before you give it away.
"""
_OWN_NAMES = ("", "default", "all-MiniLM-L6-v2", "SmolLM2-135M-Instruct")
_TOLD_AS_THEY_ARE = ("127.0.0.1", "localhost")
_MOST_LOG_BYTES = 4 << 20


def bundle(home: Path, *, settings: Settings | None, catalog: Catalog | None) -> bytes:
    """A ZIP file. ``settings`` and ``catalog`` are None where they cannot be used."""
    report: Json = {
        "made": time.strftime("%Y-%m-%d %H:%M:%S"),
        "versions": versions(),
        "machine": _or_kind(_machine),
        "settings": redacted(settings) if settings else "cannot be used",
        "library": _or_kind(lambda: _library(catalog)) if catalog else "cannot be used",
        "models": _or_kind(lambda: _models(home)),
        "sizes": {one.name: sum(map(size_of, one.found(home))) for one in PLACES},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("about.txt", _ABOUT)
        packed.writestr("report.json", json.dumps(report, indent=2))
        for name, text in _logs(home):
            packed.writestr(name, text)
    return made.getvalue()


def versions() -> Json:
    """Lectern's, Python's, the system's, and those of the packages that it is made of."""
    found: dict[str, str] = {}
    for need in metadata.requires("lectern") or () if _installed() else ():
        name = need.split(";")[0].split("[")[0].strip().rstrip("<>=!~.,0123456789 ")
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return {
        "lectern": metadata.version("lectern") if _installed() else "unknown",
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "packages": dict(sorted(found.items())),
    }


def redacted(settings: Settings) -> Json:
    """The settings; of texts that a person wrote it is said only that there are some."""
    values = settings.model_dump(mode="json")
    return {one["name"]: _redacted(one, values[one["name"]]) for one in schema()}


def _redacted(described: Json, value: object) -> object:
    if isinstance(value, list):
        return f"({len(value)} entries)" if value else []
    if not isinstance(value, str) or described["choices"]:
        return value
    if value in (*_OWN_NAMES, *_TOLD_AS_THEY_ARE):
        return value
    return "(a path)" if "/" in value or "\\" in value else "(a name)"


def _machine() -> Json:
    from engine.inference.hardware import describe
    from engine.readers.isolation.confinement import description

    machine = describe()
    return {
        "processor": machine.cpu,
        "cores": machine.physical_cores,
        "usable_cores": machine.usable_cores,
        "features": list(machine.features),
        "memory_mb": machine.memory_bytes >> 20,
        "memory_available_mb": machine.memory_available_bytes >> 20,
        "gpu": machine.gpu,
        "llama_gpu_offload": machine.llama_gpu_offload,
        "on_battery": machine.on_battery,
        "readers": description(),
    }


def _library(catalog: Catalog) -> Json:
    count, chunks = documents.totals(catalog)
    return {
        "files": {one.value: number for one, number in sources.counts(catalog).items()},
        "members": {one.value: number for one, number in parts.counts(catalog).items()},
        "documents": count,
        "chunks": chunks,
        "types": tallies.media_types(catalog),
        "problems": tallies.problems(catalog),
    }


def _models(home: Path) -> list[Json]:
    from engine.inference.models import list_models

    return [
        {
            "kind": one.kind,
            "size_bytes": one.size_bytes,
            "name": one.name if one.default else "(a model of the user's)",
        }
        for one in list_models(home / "models")
    ]


def _logs(home: Path) -> list[tuple[str, str]]:
    folder = home / log_file.FOLDER
    found = [(path.name, _tail(path)) for path in sorted(folder.glob(f"{log_file.FILE}*"))]
    crashes = log_file.without_private_paths(_tail(folder / log_file.CRASHES))
    return [*found, (log_file.CRASHES, crashes)] if crashes else found


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _MOST_LOG_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""


def _or_kind(look: Callable[[], object]) -> object:
    """What was found, or the kind of the error that kept it from being found."""
    try:
        return look()
    except EngineError as error:
        return f"cannot be told ({error.code})"
    except Exception as error:  # the bundle is for machines on which something is broken
        return f"cannot be told ({type(error).__name__})"


def _installed() -> bool:
    try:
        metadata.version("lectern")
    except metadata.PackageNotFoundError:
        return False
    return True
