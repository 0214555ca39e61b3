"""The cage: a root that has only the program, the system's libraries and a home to write in."""

from __future__ import annotations

import json
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
INSTALLED = "/opt/Löschblatt und 讲台"  # as unkind as a path may be
PATIENCE_S = 300
SCREENS = "/tmp/.X11-unix"  # noqa: S108 - X's own place


@dataclass
class Cage:
    """A root of its own: the program, the system's libraries, a home to write in."""

    program: Path
    work: Path
    bare: bool = False
    took: dict[str, float] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        return self.work / "home"

    def program_line(self, *arguments: object, shared_loopback: bool = False) -> list[str]:
        """The command line of ``lectern-engine ARGUMENTS``."""
        if not self.bare:
            line = self.command(f"{INSTALLED}/lectern-engine", *arguments)
            return [*line[:2], "--share-net", *line[2:]] if shared_loopback else line
        given = [str(argument) for argument in arguments]
        return [str(self.program / "lectern-engine"), *given]

    def seen(self, path: Path) -> str:
        """How the program sees a path of ours."""
        if self.bare:
            return str(path)
        if path.is_relative_to(self.home):
            return str(Path("/home/someone", path.relative_to(self.home)))
        return "/samples"

    def command(self, *arguments: object, display: str = "") -> list[str]:
        """The command line that runs ``arguments`` inside."""
        bound = [
            *("--ro-bind", str(self.program), INSTALLED),
            *("--bind", str(self.home), "/home/someone"),
            *("--ro-bind", str(SAMPLES), "/samples"),
        ]
        for folder in ("/lib", "/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
                       "/usr/share/fonts", "/usr/share/fontconfig", "/etc/fonts",
                       "/etc/ld.so.cache"):  # fmt: skip
            if Path(folder).exists():
                real = Path(folder).resolve()
                bound += ["--ro-bind", str(real), folder]
        if display:
            bound += ["--bind", SCREENS, SCREENS, "--setenv", "DISPLAY", display]
        else:
            bound += ["--tmpfs", "/tmp"]  # noqa: S108 - a place in the cage
        return [
            *("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"),
            *("--proc", "/proc", "--dev", "/dev", *bound),
            *("--setenv", "HOME", "/home/someone", "--setenv", "LANG", "C.UTF-8"),
            *("--setenv", "XDG_RUNTIME_DIR", "/home/someone", "--chdir", "/home/someone"),
            *map(str, arguments),
        ]

    def engine(self, *arguments: object, codes: tuple[int, ...] = (0,)) -> str:
        """What ``lectern-engine ARGUMENTS`` says; it must end with one of ``codes``."""
        began = time.monotonic()
        done = subprocess.run(
            self.program_line(*arguments),
            capture_output=True, check=False, encoding="utf-8", timeout=PATIENCE_S,
        )  # fmt: skip
        self.took[str(arguments[0])] = time.monotonic() - began
        if done.returncode not in codes:
            raise SystemExit(
                f"lectern-engine {' '.join(map(str, arguments))}: {done.returncode}\n"
                f"{done.stdout}\n{done.stderr}"
            )
        return done.stdout

    def json(self, *arguments: object) -> Any:
        lines = self.engine(*arguments, "--json").strip().splitlines()
        return json.loads(lines[-1])
