"""Indexing that goes on after the command has returned."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def start(home: Path) -> None:
    """Start a process of its own that works the queue off; what it says goes to the logs."""
    logs = home / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "engine"]
    )
    detached = (
        {"creationflags": 0x00000008 | 0x00000200}  # DETACHED_PROCESS, CREATE_NEW_PROCESS_GROUP
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    with (logs / "indexing.log").open("ab") as log:
        subprocess.Popen(
            [*program, "resume", "--home", str(home)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=Path(__file__).parents[2],
            **detached,
        )
