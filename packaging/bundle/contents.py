"""Which distributions are in the frozen program: their licences, and the bill of materials.

PyInstaller says which modules it took; which distribution a module is from, the distributions
themselves say. The trap: native libraries inside wheels (Qt, OpenBLAS, ICU) have no record of
their own, so their wheel's licence files speak for them.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import uuid
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Any

from bundle.parts import PACKAGE_DATA

TEXTS = Path(__file__).parents[1] / "licences"
_LICENCE = re.compile(
    r"(^|/)(licen[cs]es?/.+|(licen[cs]e|copying|notice|authors|copyright)[^/]*)$", re.I
)


def distributions(modules: Iterable[str]) -> list[Distribution]:
    """Those that ``modules`` and the packaged data are from, by name."""
    owners = packages_distributions()
    tops = {module.partition(".")[0] for module in modules} | {name for name, _ in PACKAGE_DATA}
    names = {name for top in tops for name in owners.get(top, ())}
    return [distribution(name) for name in sorted(names, key=str.lower)]


def collect_licences(found: Iterable[Distribution], folder: Path) -> list[str]:
    """Copy every licence file into ``folder``, one folder a distribution; the names of those
    that carry none."""
    without = []
    for one in found:
        files = [file for file in one.files or () if _is_licence(file.as_posix())]
        target = folder / one.metadata["Name"]
        for number, file in enumerate(sorted(files)):
            source = Path(str(one.locate_file(file)))
            if source.is_file():
                target.mkdir(parents=True, exist_ok=True)
                name = (
                    source.name
                    if not (target / source.name).exists()
                    else f"{number}-{source.name}"
                )
                shutil.copyfile(source, target / name)
        if not target.is_dir():
            without.append(one.metadata["Name"])
            target.mkdir(parents=True)
            (target / "LICENCE.txt").write_text(f"{licence(one)}\n", "utf-8")
            if "LGPL" in licence(one):  # Qt for Python: its wheels have no text, we bring it
                for text in sorted(TEXTS.glob("*GPL*.txt")):
                    shutil.copyfile(text, target / text.name)
    return without


def _is_licence(place: str) -> bool:
    return not place.endswith((".py", ".pyc")) and _LICENCE.search(place) is not None


def licence(one: Distribution) -> str:
    """What a distribution says of its licence, on one line."""
    meta = one.metadata
    said = next((meta[name] for name in ("License-Expression", "License") if name in meta), "")
    if not said or "\n" in said or len(said) > 120:
        kinds = [c.rpartition(" :: ")[2] for c in meta.get_all("Classifier") or ()
                 if c.startswith("License :: ")]  # fmt: skip
        said = " AND ".join(kinds) or said.strip().split("\n")[0][:120] or "not stated"
    return said


def bill(found: Iterable[Distribution], *, version: str, epoch: int, extra: Iterable[dict[str, Any]]
         ) -> str:  # fmt: skip
    """A CycloneDX 1.5 bill of materials, the same for the same contents."""
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{_canonical(one.metadata['Name'])}@{one.version}",
            "name": one.metadata["Name"],
            "version": one.version,
            "purl": f"pkg:pypi/{_canonical(one.metadata['Name'])}@{one.version}",
            "licenses": [{"license": {"name": licence(one)}}],
        }
        for one in found
        if one.metadata["Name"] != "lectern"
    ] + list(extra)
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": _time(epoch),
            "component": {
                "type": "application", "bom-ref": "lectern", "name": "lectern", "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": components,
    }  # fmt: skip
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).digest()
    serial = f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}"
    return json.dumps({**body, "serialNumber": serial}, indent=1, ensure_ascii=False) + "\n"


def model_component(path: Path, name: str, licence_id: str) -> dict[str, Any]:
    """A model file as a part of the bill, by its content."""
    with path.open("rb") as source:
        digest = hashlib.file_digest(source, "sha256").hexdigest()
    return {
        "type": "machine-learning-model",
        "bom-ref": f"model:{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "licenses": [{"license": {"id": licence_id}}],
    }


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _time(epoch: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
