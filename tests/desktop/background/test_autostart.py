"""The entries that start Lectern with the session, as each system wants them."""

from __future__ import annotations

import configparser
import plistlib
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.background.autostart import DesktopEntry, LaunchAgent, RunKey, desktop_entry
from engine.domain.errors import EngineError

PLAIN = ["/usr/bin/lectern", "--background"]
AWKWARD = ["/opt/my programs/lectern", "--home", '/home/anna/50% "off" $HOME\\x', "--background"]


class Registry:
    """As much of :mod:`winreg` as is used; ``kept`` is the user's part of the registry."""

    HKEY_CURRENT_USER = "HKCU"
    REG_SZ = 1

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, str]] = {}

    @contextmanager
    def CreateKey(self, _root: str, path: str) -> Iterator[dict[str, str]]:  # noqa: N802
        yield self.kept.setdefault(path, {})

    @contextmanager
    def OpenKey(self, _root: str, path: str) -> Iterator[dict[str, str]]:  # noqa: N802
        if path not in self.kept:
            raise FileNotFoundError(path)
        yield self.kept[path]

    def SetValueEx(self, key: dict[str, str], name: str, _: int, kind: int, value: str) -> None:  # noqa: N802
        assert kind == self.REG_SZ
        key[name] = value

    def QueryValueEx(self, key: dict[str, str], name: str) -> tuple[str, int]:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], self.REG_SZ

    def DeleteValue(self, key: dict[str, str], name: str) -> None:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]


def makers(tmp_path: Path) -> list[Any]:
    return [
        DesktopEntry(tmp_path / "config"),
        RunKey(Registry()),
        LaunchAgent(tmp_path / "Library"),
    ]


@pytest.mark.parametrize("number", [0, 1, 2], ids=["linux", "windows", "macos"])
def test_on_and_off_again(tmp_path: Path, number: int) -> None:
    entry = makers(tmp_path)[number]
    assert entry.place
    assert not entry.enabled()
    entry.disable()  # what is off can be turned off
    entry.enable(PLAIN)
    assert entry.enabled()
    entry.enable(AWKWARD)
    assert entry.enabled()
    entry.disable()
    assert not entry.enabled()


def test_the_desktop_file_says_what_to_run(tmp_path: Path) -> None:
    DesktopEntry(tmp_path).enable(AWKWARD)
    read = configparser.RawConfigParser()
    read.optionxform = str  # type: ignore[method-assign,assignment]
    read.read(tmp_path / "autostart" / "lectern.desktop")
    entry = dict(read["Desktop Entry"])
    assert entry["Type"] == "Application"
    # First the string's escapes are undone, then the quotes, then the percent signs.
    unescaped = entry["Exec"].replace("\\\\", "\\")
    read_back = [one.replace(r"\$", "$").replace("%%", "%") for one in shlex.split(unescaped)]
    assert read_back == AWKWARD


def test_plain_arguments_are_not_quoted() -> None:
    assert "Exec=/usr/bin/lectern --background\n" in desktop_entry(PLAIN)


def test_a_person_may_turn_it_off_elsewhere(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path)
    entry.enable(PLAIN)
    file = tmp_path / "autostart" / "lectern.desktop"
    file.write_text(file.read_text() + "Hidden=true\n")
    assert not entry.enabled()


def test_the_registry_holds_one_command_line() -> None:
    registry = Registry()
    RunKey(registry).enable([r"C:\Program Files\Lectern\lectern.exe", "--background"])
    (values,) = registry.kept.values()
    assert values == {"Lectern": r'"C:\Program Files\Lectern\lectern.exe" --background'}


def test_launchd_gets_the_arguments_as_they_are(tmp_path: Path) -> None:
    LaunchAgent(tmp_path).enable(AWKWARD)
    (file,) = (tmp_path / "LaunchAgents").iterdir()
    wanted = plistlib.loads(file.read_bytes())
    assert wanted["ProgramArguments"] == AWKWARD
    assert wanted["RunAtLoad"] is True


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the way")
    with pytest.raises(EngineError, match=r"lectern\.desktop"):
        DesktopEntry(tmp_path).enable(PLAIN)
