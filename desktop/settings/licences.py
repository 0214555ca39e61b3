"""The parts that Lectern is made of, and their licences, as their packages tell.

The trap: there are some two hundred packages, and reading what they say takes longer than a
window may be held up; so it is done in a thread, and only when somebody looks.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from threading import Thread

from PySide6.QtCore import QObject, Signal, qVersion

_NOT_OURS = ("lectern",)
_LONGEST_NAME = 80
_TEXTS = ("license", "licence", "copying", "notice", "copyright")


@dataclass(frozen=True, slots=True)
class Part:
    """A package: its name, its version, what its licence is called."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """All that are installed, by name. Takes a while."""
    found = {
        "python": Part("Python", platform.python_version(), "PSF-2.0"),
        "qt": Part("Qt", qVersion(), "LGPL-3.0-only"),
    }
    for one in metadata.distributions():
        name = _field(one, "Name")
        if name and name.lower() not in _NOT_OURS:
            found.setdefault(name.lower(), Part(name, one.version, _licence(one)))
    return [found[name] for name in sorted(found)]


def licence_text(name: str) -> str:
    """The whole text of a package's licence, as it comes with it; "" when it brings none."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return ""
    texts = []
    for file in files:
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _TEXTS):
            try:
                texts.append(file.read_text("utf-8").strip())
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(texts)


def _licence(package: metadata.Distribution) -> str:
    """Its SPDX expression, else its classifiers, else the first line of its own words."""
    about = package.metadata
    if expression := _field(package, "License-Expression"):
        return expression
    prefix = "License :: "
    classed = [
        one.rpartition(" :: ")[2]
        for one in about.get_all("Classifier") or []
        if one.startswith(prefix) and one != "License :: OSI Approved"
    ]
    if classed:
        return ", ".join(classed)
    said = _field(package, "License").strip().splitlines()
    return said[0][:_LONGEST_NAME] if said else ""


def _field(package: metadata.Distribution, name: str) -> str:
    found = package.metadata.get_all(name) or [""]
    return str(found[0])


class Gathering(QObject):
    """``gathered`` carries the list of :class:`Part`, ``read`` a name and its licence's text."""

    gathered = Signal(list)
    read = Signal(str, str)

    def start(self) -> None:
        """Have :func:`parts` found in a thread."""
        _in_thread(lambda: self.gathered.emit(parts()))

    def start_reading(self, name: str) -> None:
        """Have :func:`licence_text` read in a thread."""
        _in_thread(lambda: self.read.emit(name, licence_text(name)))


def _in_thread(work: Callable[[], object]) -> None:
    def run() -> None:
        with suppress(RuntimeError):  # the window was closed meanwhile
            work()

    Thread(target=run, name="licences", daemon=True).start()
