"""Where the files lie that come with the program: its own, and those of packages it takes from.

In a checkout and under pip these are the folders of Python's own search; the frozen program has
everything in one folder of its own. The trap: a package is looked for and never imported, since
those that carry models import half the world.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

_BUNDLE: str | None = getattr(sys, "_MEIPASS", None)


def frozen() -> bool:
    """Whether this is the installed program, without a Python of the user's."""
    return _BUNDLE is not None


def resources() -> Path:
    """``resources/``: prompts, icons, translations, samples."""
    return Path(_BUNDLE or Path(__file__).resolve().parents[2]) / "resources"


def package_folder(package: str) -> Path | None:
    """The folder of a package's files; None when it did not come with this program."""
    if _BUNDLE is not None:
        folder = Path(_BUNDLE) / package
        return folder if folder.is_dir() else None
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec is not None else None
    return Path(next(iter(places))) if places else None


def program_version() -> str:
    """The version of Lectern."""
    from importlib.metadata import PackageNotFoundError, version  # takes longer than most starts

    try:
        return version("lectern")
    except PackageNotFoundError:
        return "0"


def typed_command() -> str:
    """What a person types to run the engine, for hints."""
    return "lectern-engine" if frozen() else "python -m engine"
