"""The engine's log file: what happened, and nothing that is private, by construction.

A message is kept as it stands in the program; of the values that belong into it numbers and
the kinds of errors are kept, texts are not, since they may be a question or the name of a file.
Of an exception its kind and the places in the program are kept, not what it says. The trap:
a message put together beforehand (an f-string) would pass, so ruff forbids those in calls that
log (rule G004), and of other packages no message is kept at all.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import re
import sys
import time
import traceback
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from types import TracebackType

from engine.domain.errors import EngineError

FOLDER = "logs"
FILE = "engine.log"
CRASHES = "crash.log"
_MAX_BYTES = 1 << 20
_KEPT = 3
_OURS = ("lectern", "engine")
_HIDDEN = "…"
_FRAME = re.compile(r'File "([^"\n]+)", line (\d+)(?:,? in (\S+))?')
_PACKAGES = ("site-packages", "dist-packages")


class Plain(str):
    """A text that may stand in the log: it says nothing of the user."""

    __slots__ = ()


class LogFile(logging.Handler):
    """Appends to ``engine.log`` in ``folder``. The file is open only while a line is written, so
    that several processes may use it and anybody may remove it."""

    def __init__(self, folder: Path, *, max_bytes: int = _MAX_BYTES) -> None:
        super().__init__()
        self._path = folder / FILE
        self._max_bytes = max_bytes

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):  # a full disk must not stop the work
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > self._max_bytes:
                self._rotate()
            with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(line(record) + "\n")

    def _rotate(self) -> None:
        for number in range(_KEPT - 1, 0, -1):
            older = self._path.with_name(f"{FILE}.{number}")
            newer = self._path.with_name(f"{FILE}.{number - 1}") if number > 1 else self._path
            if newer.exists():
                newer.replace(older)


def keep_log(home: Path) -> None:
    """From now on write the log of this process into the profile, crashes of native code too."""
    folder = home / FOLDER
    handler = LogFile(folder)
    root = logging.getLogger()
    root.addHandler(handler)
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    for other in root.handlers:
        if other is not handler and other.level == logging.NOTSET:
            other.setLevel(logging.WARNING)  # whoever runs the program is not told more than before
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable((folder / CRASHES).open("a"))


def program_versions() -> tuple[Plain, Plain]:
    """Lectern's and Python's, for the log."""
    try:
        ours = metadata.version("lectern")
    except metadata.PackageNotFoundError:
        ours = "unknown"
    return Plain(ours), Plain(platform.python_version())


def line(record: logging.LogRecord) -> str:
    """``record`` as it is kept."""
    at = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.created))
    ours = record.name.split(".")[0] in _OURS
    said = [f"{at} {record.levelname} {record.name}: {_message(record) if ours else _HIDDEN}"]
    if record.exc_info and isinstance(record.exc_info[1], BaseException):
        said += _told(record.exc_info[1])
    return "\n    ".join(said)


def without_private_paths(text: str) -> str:
    """What the interpreter writes of a crash, the program's places shortened to their names."""
    kept = [
        _FRAME.sub(lambda found: f"{short(found[1])}:{found[2]} in {found[3] or '?'}", one)
        for one in text.splitlines()
        if _FRAME.search(one) or one.startswith(("Fatal Python error", "Current thread", "Thread"))
    ]
    return "\n".join(kept)


def short(path: str) -> str:
    """A place in the program, without the folders above the program."""
    parts = Path(path).parts
    for mark in (*_PACKAGES, "engine", f"python{sys.version_info[0]}.{sys.version_info[1]}"):
        if mark in parts:
            begin = len(parts) - parts[::-1].index(mark) - (mark == "engine")
            return "/".join(parts[begin:])
    return parts[-1] if parts else ""


def _message(record: logging.LogRecord) -> str:
    template = str(record.msg)
    if not record.args:
        return template
    given = record.args if isinstance(record.args, tuple) else (record.args,)
    try:
        return template % tuple(map(_safe, given))
    except (TypeError, ValueError):
        return template


def _safe(value: object) -> object:
    match value:
        case bool() | int() | float() | Plain():
            return value
        case EngineError():
            return value.code
        case BaseException():
            return type(value).__name__
        case str():
            places = [f"{short(one[0])}:{one[1]}" for one in _FRAME.findall(value)]
            return " > ".join(places) or _HIDDEN
    return _HIDDEN


def _told(error: BaseException) -> list[str]:
    """The kinds and places of an exception and of those that it came from."""
    said: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        code = f" ({one.code})" if isinstance(one, EngineError) else ""
        said.append(
            f"{type(one).__module__}.{type(one).__name__}{code}: {_places(one.__traceback__)}"
        )
        one = one.__cause__ or one.__context__
    return said


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return " > ".join(f"{short(one.filename)}:{one.lineno} in {one.name}" for one in frames)
