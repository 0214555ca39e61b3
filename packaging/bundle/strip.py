"""Symbols that only a debugger reads, taken out of the libraries that carry them.

The trap: libraries that a wheel's tools have edited can break when they are stripped, so only
those are that are named here, and the smoke test uses each.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

STRIPPED = ("pyarrow/*.so*", "libpython*.so*", "lib-dynload/*.so", "python3*/lib-dynload/*.so",
            "llama_cpp/lib/*.so*", "PySide6/*.so", "shiboken6/*.so*")  # fmt: skip


def strip_libraries(folder: Path) -> int:
    """Bytes that it saved; 0 where there is no ``strip``."""
    if os.name == "nt" or shutil.which("strip") is None:
        return 0
    saved = 0
    for pattern in STRIPPED:
        for library in folder.glob(pattern):
            if library.is_file() and not library.is_symlink():
                saved += _strip(library)
    return saved


def _strip(library: Path) -> int:
    before = library.stat().st_size
    lean = library.with_name(f"{library.name}.lean")
    option = "-x" if os.uname().sysname == "Darwin" else "--strip-unneeded"
    done = subprocess.run(
        ["strip", option, "-o", str(lean), str(library)],  # noqa: S607 - found on the path
        check=False, capture_output=True,
    )  # fmt: skip
    if done.returncode == 0:
        shutil.copymode(library, lean)
        lean.replace(library)
    lean.unlink(missing_ok=True)
    return before - library.stat().st_size
