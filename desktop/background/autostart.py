"""Starting with the session: an entry where each system looks for such programs.

Linux: a file in ``autostart`` (XDG). Windows: a value below the user's ``Run`` key. macOS: a
launch agent. The entry is the truth; nothing else remembers whether it is on.
"""

from __future__ import annotations

import os
import plistlib
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from engine.domain.errors import EngineError

BACKGROUND = "--background"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "Lectern"
_AGENT = "app.lectern.desktop"


class Autostart(Protocol):
    """``place`` says to a person where the entry is."""

    place: str

    def enabled(self) -> bool: ...
    def enable(self, command: Sequence[str]) -> None: ...
    def disable(self) -> None: ...


class DesktopEntry:
    """A ``.desktop`` file, for the desktops that follow freedesktop.org."""

    def __init__(self, config: Path) -> None:
        self._file = config / "autostart" / "lectern.desktop"
        self.place = str(self._file)

    def enabled(self) -> bool:
        try:
            lines = self._file.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        return "Hidden=true" not in lines and "X-GNOME-Autostart-enabled=false" not in lines

    def enable(self, command: Sequence[str]) -> None:
        _write(self._file, desktop_entry(command).encode())

    def disable(self) -> None:
        with _said_plainly(self.place):
            self._file.unlink(missing_ok=True)


class RunKey:
    """A value of the registry; ``registry`` is the module :mod:`winreg`."""

    def __init__(self, registry: Any) -> None:
        self._registry = registry
        self.place = rf"HKEY_CURRENT_USER\{_RUN}"

    def enabled(self) -> bool:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, _RUN) as key:
                self._registry.QueryValueEx(key, _NAME)
        except OSError:
            return False
        return True

    def enable(self, command: Sequence[str]) -> None:
        registry = self._registry
        with (
            _said_plainly(self.place),
            registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN) as key,
        ):
            line = subprocess.list2cmdline(command)
            registry.SetValueEx(key, _NAME, 0, registry.REG_SZ, line)

    def disable(self) -> None:
        registry = self._registry
        with (
            _said_plainly(self.place),
            registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN) as key,
            suppress(FileNotFoundError),
        ):
            registry.DeleteValue(key, _NAME)


class LaunchAgent:
    """A property list that launchd reads at login."""

    def __init__(self, library: Path) -> None:
        self._file = library / "LaunchAgents" / f"{_AGENT}.plist"
        self.place = str(self._file)

    def enabled(self) -> bool:
        return self._file.exists()

    def enable(self, command: Sequence[str]) -> None:
        wanted = {
            "Label": _AGENT,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _write(self._file, plistlib.dumps(wanted))

    def disable(self) -> None:
        with _said_plainly(self.place):
            self._file.unlink(missing_ok=True)


def autostart_here() -> Autostart:
    """The one of this system."""
    if sys.platform == "win32":
        import winreg

        return RunKey(winreg)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library")
    return DesktopEntry(Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"))


def window_command(home: Path | None, *arguments: str) -> list[str]:
    """What starts this window again, on the profile ``home`` unless that is the usual one."""
    program = (
        [sys.executable]
        if getattr(sys, "frozen", False)
        else [_without_console(sys.executable), "-m", "desktop"]
    )
    profile = ["--home", str(home)] if home is not None else []
    return [*program, *profile, *arguments]


def desktop_entry(command: Sequence[str]) -> str:
    """The text of a ``.desktop`` file that runs ``command``."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        f"Name={_NAME}\n"
        "Comment=Answers from your own files\n"
        f"Exec={' '.join(map(_quoted, command))}\n"
        "Icon=lectern\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def shown(command: Sequence[str]) -> str:
    """A command as a person would type it."""
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def _quoted(argument: str) -> str:
    """By the rules of the Desktop Entry Specification, whose two layers of escapes double the
    backslashes."""
    if argument and not set(argument) & set(" \t\n\"'\\><~|&;$*?#()`%"):
        return argument
    for char in '\\"`$':
        argument = argument.replace(char, f"\\{char}")
    escaped = argument.replace("%", "%%").replace("\\", "\\\\").replace("\n", "\\n")
    return f'"{escaped}"'


def _without_console(python: str) -> str:
    """On Windows, the interpreter that opens no console window."""
    windowed = Path(python).with_name("pythonw.exe")
    return str(windowed) if sys.platform == "win32" and windowed.exists() else python


def _write(file: Path, content: bytes) -> None:
    with _said_plainly(str(file)):
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_name(f"{file.name}.new")
        draft.write_bytes(content)
        draft.replace(file)


@contextmanager
def _said_plainly(place: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EngineError(
            "usage",
            f"{place} cannot be changed ({error.strerror}).",
            hint="Check that you may write there.",
        ) from error
