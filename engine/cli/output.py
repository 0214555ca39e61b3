"""What goes to the terminal: results on stdout, everything else on stderr.

File names and document texts are hostile: control characters are shown, never sent.
"""

from __future__ import annotations

import json
import sys
from typing import Any
from unicodedata import category

from engine.domain.document import Location
from engine.domain.errors import EngineError
from engine.domain.wire import error_json

EXIT_SOME_FAILED = 1
EXIT_USAGE = 2
EXIT_NOTHING = 3
EXIT_INTERRUPTED = 130

_EXIT_CODES = {
    "usage": EXIT_USAGE,
    "not_found": EXIT_USAGE,
    "busy": EXIT_USAGE,
    "no_documents": EXIT_NOTHING,
    "no_model": EXIT_NOTHING,
    "bad_model": EXIT_NOTHING,
    "profile": EXIT_NOTHING,
    "no_key_store": EXIT_NOTHING,
    "disk_full": EXIT_SOME_FAILED,
    "network": EXIT_SOME_FAILED,
}


def exit_code(error: EngineError) -> int:
    return _EXIT_CODES[error.code]


def prepare_streams() -> None:
    """Names that no encoding can show come out escaped instead of crashing the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def emit(value: Any) -> None:
    """One JSON value on a line of stdout, at once."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def say(text: str = "", *, end: str = "\n") -> None:
    """A result for a person."""
    sys.stdout.write(visible(text) + end)
    sys.stdout.flush()


def tell(text: str) -> None:
    """Something beside the result: progress, a warning, advice."""
    sys.stderr.write(visible(text) + "\n")
    sys.stderr.flush()


def report(error: EngineError, *, as_json: bool) -> None:
    if as_json:
        emit(error_json(error))
    tell(f"Error: {error.message}")
    if error.hint:
        tell(f"       {error.hint}")


def visible(text: str) -> str:
    """``text`` with control characters (but line breaks and tabs) written out."""
    return "".join(
        char if char in "\n\t" or char.isprintable() or category(char) == "Zs" else repr(char)[1:-1]
        for char in text
    )


def one_line(path: str) -> str:
    """A path on one line, whatever characters its name has."""
    return path.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def where(path: str, location: Location) -> str:
    label = location.label()
    return f"{one_line(path)}, {label}" if label else one_line(path)


def count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def rate(files_per_s: float) -> str:
    """``12.5 files/s``, ``8 files/min``."""
    if files_per_s >= 1:
        return f"{files_per_s:,.1f} files/s"
    per_minute = round(60 * files_per_s)
    return f"{count(per_minute, 'file')}/min" if per_minute else "less than 1 file/min"


def duration(seconds: float) -> str:
    """``42 s``, ``3 min 05 s``, ``2 h 10 min``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"
