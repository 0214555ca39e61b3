"""The global shortcut from a desktop's portal, over a real bus with a double of the portal."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.portal import PortalShortcut

FAKE = Path(__file__).with_name("fake_portal.py")
PATIENCE_MS = 20_000
Portal = Callable[..., subprocess.Popen[str]]

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon to speak over"
)


@pytest.fixture(autouse=True)
def _bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    address = f"unix:path={tmp_path}/bus"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    assert daemon.stdout.readline()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def shortcut() -> Iterator[PortalShortcut]:
    made = PortalShortcut()
    yield made
    made.close()


@pytest.fixture
def portal() -> Iterator[Portal]:
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, str(FAKE), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        return process

    yield start
    for process in started:
        process.communicate(timeout=20)


def say(process: subprocess.Popen[str], text: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{text}\n")
    process.stdin.flush()


def test_the_desktop_gives_a_key_and_takes_it_back(
    portal: Portal, shortcut: PortalShortcut, qtbot: QtBot
) -> None:
    desktop = portal()
    assert shortcut.possible is None
    qtbot.waitUntil(lambda: shortcut.possible is True, timeout=PATIENCE_MS)
    shortcut.enable()
    qtbot.waitUntil(lambda: shortcut.enabled, timeout=PATIENCE_MS)
    assert shortcut.keys == "Ctrl+Alt+Space"
    with qtbot.waitSignal(shortcut.pressed, timeout=PATIENCE_MS):
        say(desktop, "press")
    say(desktop, "close")
    qtbot.waitUntil(lambda: not shortcut.enabled, timeout=PATIENCE_MS)
    assert shortcut.problem
    shortcut.enable()
    qtbot.waitUntil(lambda: shortcut.enabled, timeout=PATIENCE_MS)
    shortcut.disable()
    assert not shortcut.enabled
    assert not shortcut.problem


def test_a_person_who_says_no_is_heard(
    portal: Portal, shortcut: PortalShortcut, qtbot: QtBot
) -> None:
    portal("refuse")
    shortcut.enable()
    qtbot.waitUntil(lambda: bool(shortcut.problem), timeout=PATIENCE_MS)
    assert not shortcut.enabled


def test_without_a_portal_it_is_not_possible(shortcut: PortalShortcut, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shortcut.possible is False, timeout=PATIENCE_MS)


def test_without_a_bus_it_is_not_possible(
    monkeypatch: pytest.MonkeyPatch, shortcut: PortalShortcut
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    shortcut.enable()
    assert shortcut.possible is False
